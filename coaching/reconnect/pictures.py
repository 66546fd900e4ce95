"""Pictures: the tide of one contact, the sphere of all, the last seven days."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from coaching.memory import History, Needs, Put
from coaching.messages import Choice, Part, Picture, Text
from coaching.picks.score import is_open
from coaching.pictures.drawing import Drawing
from coaching.pictures.names import Names
from coaching.pictures.sphere import around, sphere, sphere_alt
from coaching.pictures.tide import tide, tide_alt
from coaching.pictures.week import lately, week, week_alt
from coaching.pictures.words import Words
from coaching.reconnect import finding, saying
from coaching.reconnect.showing import name_of
from coaching.regexes import regex
from coaching.turn import Ask, Command, Turn

LOOKS = ("light", "dark")
_POSSESSIVE = regex(r"['’]s?$")
_OF = regex(r"(?:(?:of|with|between me and|for)\s+)?(?P<name>.*?)(?:\s+and (?:me|i))?")
_LONGEST = 90  # characters of a wish
_WISH = regex(
    r"(?:(?:can|could|may) (?:i|you) (?:please )?)?(?:(?:show|give|draw|see)(?: me)? |(?:how|what)(?:'s|’s| is) )?"
    r"(?:(?P<whose>\S+(?: \S+){0,3})['’]s? tide|(?:the |a |our )?tide(?: (?:of|with|between me and|for) (?P<of>\S+(?: \S+){0,3}))?)"
    r"(?: (?:now|please|today|like))*",
    re.IGNORECASE,
)
_LAST = frozenset({"", "it", "him", "her", "them", "this", "that", "me"})


def show_tide(ask: Ask, history: History, tail: str = "") -> Turn:
    """Draw the touches with somebody over time; say what would begin it where there are none."""
    words = Words(ask.book, ask.moment)
    drawn = tide(history, words)
    contact = history.contact
    name = contact.first_name
    if drawn is None:
        log = saying.choice(ask, f"touch:{contact.id}", "pictures/choices/touch")
        none = saying.text(ask, "pictures/tide/none", name=name)
        return saying.turn(ask, none, saying.offered(log, *_steps(ask, history)))
    said = saying.text(ask, "pictures/tide/said", name=name)
    picture = _picture(ask, "tide", tide_alt(history, drawn, words), drawn)
    choices = saying.offered(*_steps(ask, history), _look(ask, f"tide:{contact.id}"))
    return saying.turn(ask, picture, said, choices)


def _steps(ask: Ask, history: History) -> Iterator[Choice]:
    contact = history.contact
    if is_open(contact, ask.moment.today):
        key = f"contact:hello:{contact.id}"
        yield saying.choice(ask, key, "pictures/choices/hello", name=contact.first_name)
    yield saying.choice(ask, f"show:{contact.id}", "pictures/choices/show", name=contact.first_name)


def _by_name(ask: Ask) -> Turn | None:
    name = _named(ask.words)
    if name.casefold() in _LAST:
        last = ask.known.histories.get(ask.person.contact_id) if ask.person.contact_id else None
        if last is None:
            return saying.turn(ask, saying.text(ask, "pictures/tide/whom"))
        return show_tide(ask, last)
    return finding.on(ask, "tide", show_tide, name, finding.meant(ask.known, name))


def _named(words: str) -> str:
    """Return the name in "of Dana", "Dana and me", "Dana's"."""
    match = _OF.fullmatch(name_of(words))
    return _POSSESSIVE.sub("", match["name"] if match else words).strip()


def _by_choice(ask: Ask) -> Turn:
    history = finding.by_id(ask)
    return show_tide(ask, history) if history is not None else finding.gone(ask)


def _sphere(ask: Ask) -> Turn:
    words = Words(ask.book, ask.moment)
    shown = around(ask.known, words)
    names = Names(shown.people)
    drawn = sphere(shown, names, words)
    who = saying.choice(ask, "reconnect:who", "pictures/choices/who")
    if drawn is None:
        why = "untouched" if shown.unknown else "nobody"
        return saying.turn(ask, saying.text(ask, f"pictures/sphere/{why}"))
    picture = _picture(ask, "sphere", sphere_alt(shown, words), drawn)
    said = saying.text(ask, "pictures/sphere/said")
    to_week = saying.choice(ask, "reconnect:week", "pictures/choices/week")
    choices = saying.offered(who, to_week, _look(ask, "sphere"))
    return saying.turn(ask, picture, said, *_key(ask, names), choices)


def _week(ask: Ask) -> Turn:
    words = Words(ask.book, ask.moment)
    shown = lately(ask.known, words)
    if shown.is_empty:
        return saying.turn(ask, saying.text(ask, "pictures/week/nobody"))
    names = Names(shown.people)
    picture = _picture(ask, "week", week_alt(shown, words), week(shown, names, words))
    quiet = not any(some for _, some in shown.days)
    said = saying.text(ask, f"pictures/week/{'quiet' if quiet else 'said'}")
    to_picks = saying.choice(ask, "reconnect:picks", "pictures/choices/picks")
    to_sphere = saying.choice(ask, "reconnect:sphere", "pictures/choices/sphere")
    choices = saying.offered(to_picks, to_sphere, _look(ask, "week"))
    return saying.turn(ask, picture, said, *_key(ask, names), choices)


def _picture(ask: Ask, name: str, alt: str, drawing: Drawing) -> Picture:
    return Picture(name, alt, drawing, LOOKS[ask.known.settings.is_dark])


def _key(ask: Ask, names: Names) -> Iterator[Part]:
    """Yield who stands behind the numbers of a picture, for names in letters it has not."""
    lines = [
        saying.line(ask, "pictures/key", number=number, name=name)
        for number, name in names.numbered.items()
    ]
    if lines:
        yield Text("\n".join(lines))


def _look(ask: Ask, what: str) -> Choice:
    """Return the choice that draws the same in the other look, and every picture from then on."""
    other = LOOKS[not ask.known.settings.is_dark]
    return saying.choice(ask, f"look:{other}:{what}", f"pictures/choices/{other}")


def _looked(ask: Ask) -> Turn:
    """Keep a look, and draw again what it was taken under."""
    look, _, what = ask.words.partition(":")
    name, _, words = what.partition(":")
    before = ask.known.settings
    after = replace(before, look=look if look in LOOKS else before.look)
    ask = replace(ask, words=words, known=replace(ask.known, settings=after))
    drawn = {"sphere": _sphere, "week": _week}.get(name, _by_choice)(ask)
    return replace(drawn, changes=(Put(after), *drawn.changes)) if after != before else drawn


def wish(text: str) -> str | None:
    """Return the words of the command for a tide that a message wishes for: "show me Dana's tide"."""
    said = " ".join(text.split()).strip(" .!?")
    match = _WISH.fullmatch(said)
    if match is None or len(said) > _LONGEST:
        return None
    return f"tide {match['whose'] or match['of'] or ''}".strip()


def _needs_name(words: str) -> Needs:
    name = _named(words)
    return Needs() if name.casefold() in _LAST else finding.needs_name(name)


def _needs_circle(words: str) -> Needs:
    return Needs(circle=True)


def _needs_week(words: str) -> Needs:
    return Needs(circle=True, picks=True)


def _needs_look(words: str) -> Needs:
    return Needs(ids=finding.ids(words), circle=not finding.ids(words), picks="week" in words)


COMMANDS: Mapping[str, Command] = {
    "tide": Command(_by_name, _needs_name),
    "sphere": Command(_sphere, _needs_circle),
    "week": Command(_week, _needs_week),
}
CHOICES: Mapping[str, Command] = {
    "tide": Command(_by_choice, finding.needs_ids),
    "look": Command(_looked, _needs_look),
}
