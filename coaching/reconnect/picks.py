"""The weekly picks: who is worth a hello this week; done, skip, swap and other words.

A pick is named by its number or by name ("skip 2", "done Priya"), or by the button under it. The
words of a choice are "<verb>:<pick id>", with the wording on show ("done:<id>:phone.plain.0").
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from coaching.memory import (
    Change,
    Contact,
    Needs,
    Pick,
    PickState,
    Put,
    Source,
    Touch,
    TouchKind,
)
from coaching.messages import Part, Reply, Text
from coaching.phrases import say, seeded
from coaching.picks import choosing
from coaching.picks.choosing import Candidate
from coaching.picks.fading import UNTOUCHED, answered_since, untouched
from coaching.picks.reasons import reason
from coaching.picks.score import Scene, is_open
from coaching.picks.showing import Page, kept, reworded, shown, usual, wording_of
from coaching.picks.weeks import week_of
from coaching.reconnect import saying
from coaching.reconnect.answers import nth
from coaching.reconnect.finding import has_words, ids
from coaching.reconnect.light_question import learn, question
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.text import fold
from coaching.turn import Ask, Command, Turn
from coaching.wording import figures

_SAID = "pick:said"  # what is expected after picks: "skip 2" without the family's name, or nothing
_VERBS = regex(
    r"\s*(?P<verb>done|skip|swap)(?:\s*[:,]?\s+(?P<whom>\S+(?: \S+){0,3}))?[\s.]*", re.IGNORECASE
)
_REACHED = regex(
    r"\s*(?:i |i've |i have |just )*(?P<verb>sent|called|rang|texted|wrote|messaged|emailed|said hello|reached out|did)"
    r"(?: (?:it|that|one|the note|the letter|the email|the text))?(?: to)?(?: (?P<whom>\S+?(?: \S+?)??))??"
    r"(?: (?:by|on|over|with) (?:an? |the )?(?P<way>text|phone|email|post|letter|note|card|whatsapp|linkedin))?"
    r"(?: (?:today|now|just now|already))?[\s.!]*",
    re.IGNORECASE,
)
_BY = {
    "called": Channel.PHONE,
    "rang": Channel.PHONE,
    "texted": Channel.TEXT,
    "emailed": Channel.EMAIL,
    "text": Channel.TEXT,
    "phone": Channel.PHONE,
    "email": Channel.EMAIL,
    "whatsapp": Channel.WHATSAPP,
    "linkedin": Channel.LINKEDIN,
    **dict.fromkeys(("post", "letter", "note", "card"), Channel.LETTER),
}


@dataclass(frozen=True, slots=True)
class _One:
    """One pick that something is done with, and whose it is; `rest` is what the choice carries."""

    ask: Ask
    pick: Pick
    contact: Contact
    rest: str = ""

    @property
    def page(self) -> Page:
        return _page(self.ask)

    def say(self, name: str, **slots: str) -> Text:
        return Text(self.page.say(name, self.pick, self.contact, **slots))


def this_week(ask: Ask) -> Turn:
    """Show this week's picks; those still missing are chosen first.

    Earlier ones whose people were in touch since are done from then on.
    """
    answered = answered_since(ask.known, week_of(ask.moment.now))
    ask = replace(ask, known=replace(ask.known, picks=_with(ask.known.picks, answered)))
    old = choosing.of_week(ask.known, ask.moment)
    found = choosing.fresh(ask.known, ask.moment)
    scene = choosing.scene_of(ask.known, ask.moment)
    new = [_pick(ask, one, scene, place) for place, one in enumerate(found)]
    if not old and not new:
        return _turn(ask, _nobody(ask))
    people = {
        **ask.known.contacts,
        **{one.standing.contact.id: one.standing.contact for one in found},
    }
    picks = (*old, *new)
    parts, changes = _shown(ask, picks, people)
    opening = Text(_intro(ask, picks, people, is_new=not old))
    made = _turn(ask, opening, *parts, changes=(*map(Put, (*answered, *new)), *changes))
    asked = None if old else question(_page(ask), new, people)
    if asked is None:
        to_week = saying.choice(ask, "reconnect:week", "pictures/choices/week")
        return replace(made, outgoing=(*made.outgoing, saying.offered(to_week)))
    expecting = replace(made.person, expects=asked.expects)
    return replace(made, person=expecting, outgoing=(*made.outgoing, *asked.parts))


def _shown(
    ask: Ask, picks: Sequence[Pick], people: Mapping[UUID, Contact], first: int = 1
) -> tuple[list[Part], list[Change]]:
    """Return the parts of some picks, and their drafts to be kept."""
    parts: list[Part] = []
    changes: list[Change] = []
    for number, pick in enumerate(picks, first):
        spoken, draft = shown(_page(ask), number, pick, people[pick.contact_id])
        parts += spoken
        changes += kept(pick, draft, ask.moment)
    return parts, changes


def _pick(ask: Ask, one: Candidate, scene: Scene, place: int = 0) -> Pick:
    """Make a pick; moments apart keep those of one week in their order."""
    contact = one.standing.contact
    chance = seeded(f"{scene.week} {contact.id}")
    return Pick(
        id=ask.moment.new_id(),
        contact_id=contact.id,
        week=scene.week,
        reason=reason(one.standing, scene, ask.book, chance),
        offered_at=ask.moment.now + place * choosing.APART,
        draft_id=ask.moment.new_id(),
    )


def _intro(ask: Ask, picks: Sequence[Pick], people: Mapping[UUID, Contact], *, is_new: bool) -> str:
    if not any(pick.state is PickState.OFFERED for pick in picks):
        return _line(ask, "all_done")
    if not is_new:
        return _line(ask, "again")
    easy = choosing.is_dear(people[picks[0].contact_id])
    said = _line(ask, "intro", {"one"} if len(picks) == 1 else {"more", *(["easy"] * easy)})
    if untouched(ask.known.picks, week_of(ask.moment.now)) < UNTOUCHED:
        return said
    return f"{said} {_line(ask, 'seldom')}"


def _with(picks: Sequence[Pick], changed: Sequence[Pick]) -> tuple[Pick, ...]:
    """Return picks with some of them as they are now."""
    now = {one.id: one for one in changed}
    return tuple(now.get(one.id, one) for one in picks)


def _nobody(ask: Ask) -> Text:
    count = ask.known.total
    return Text(_line(ask, "nobody", {"none" if not count else "one" if count < 4 else "more"}))


def _done(one: _One) -> Turn:
    """Note the hello: the touch, by the way of the draft; nothing is planned, nothing waited for.

    The words stay with the kept draft: on the phone, or with the blank filled, they were others.
    """
    if one.pick.state is PickState.DONE:
        return _turn(one.ask, one.say("done_before"))
    found = usual(one.page, one.pick, one.contact)
    wording = wording_of(one.rest) or (found[0] if found else None)
    moment = one.ask.moment
    touch = Touch(
        id=moment.new_id(),
        contact_id=one.contact.id,
        at=moment.now,
        channel=wording.channel if wording else None,
        kind=TouchKind.NO_ASK,
        source=Source.LOGGED,
    )
    draft = one.page.draft(one.pick, one.contact, wording) if wording else None
    words = kept(one.pick, draft, moment)
    done = Put(replace(one.pick, state=PickState.DONE))
    way = {"way": figures.way(wording.channel)} if wording else {}
    return _turn(
        one.ask, one.say("done", **way), *_closing(one), changes=(done, Put(touch), *words)
    )


def _skip(one: _One) -> Turn:
    if one.pick.state is PickState.DONE:
        return _turn(one.ask, one.say("done_before"))
    left = Put(replace(one.pick, state=PickState.SKIPPED))
    return _turn(one.ask, one.say("skipped"), *_closing(one), changes=(left,))


def _closing(one: _One) -> Reply:
    """Say that the week is complete when this was its last open pick."""
    week = choosing.of_week(one.ask.known, one.ask.moment)
    others = [pick for pick in week if pick.id != one.pick.id]
    if one.pick not in week or any(pick.state is PickState.OFFERED for pick in others):
        return ()
    return (Text(_line(one.ask, "all_done")),) if others else ()


def _swap(one: _One) -> Turn:
    """Put the next best one in the place of this one, under the same number."""
    if one.pick.state is PickState.DONE:
        return _turn(one.ask, one.say("done_before"))
    if one.pick.week != week_of(one.ask.moment.now):
        return this_week(one.ask)
    other = choosing.another(one.ask.known, one.ask.moment)
    if other is None:
        return _turn(one.ask, one.say("no_other"))
    week = choosing.of_week(one.ask.known, one.ask.moment)
    number = week.index(one.pick) + 1 if one.pick in week else len(week) + 1
    scene = choosing.scene_of(one.ask.known, one.ask.moment)
    new = replace(_pick(one.ask, other, scene), offered_at=one.pick.offered_at)
    people = {new.contact_id: other.standing.contact}
    parts, changes = _shown(one.ask, [new], people, number)
    swapped = Put(replace(one.pick, state=PickState.SWAPPED))
    return _turn(one.ask, one.say("swapped"), *parts, changes=(swapped, Put(new), *changes))


def _words(one: _One) -> Turn:
    """Word the hello again; never one to somebody who is left in peace by now."""
    wording = wording_of(one.rest)
    if wording is None or not is_open(one.contact, one.ask.moment.today):
        return _turn(one.ask, Text(_line(one.ask, "not_this_week")))
    parts, draft = reworded(one.page, one.pick, one.contact, wording)
    return _turn(one.ask, *parts, changes=kept(one.pick, draft, one.ask.moment))


_DOES: Mapping[str, Callable[[_One], Turn]] = {
    "done": _done,
    "skip": _skip,
    "swap": _swap,
    "words": _words,
}


def _chosen(ask: Ask) -> Turn | None:
    """Do what a button says, or what is typed after the picks."""
    if ask.words == "said":
        return _typed(ask)
    verb, _, rest = ask.words.partition(":")
    pick = next((pick for pick in ask.known.picks if pick.id in ids(rest)), None)
    contact = ask.known.contacts.get(pick.contact_id) if pick else None
    if pick is None or contact is None or verb not in _DOES:
        return _turn(ask, Text(_line(ask, "not_this_week")))
    return _DOES[verb](_One(ask, pick, contact, rest.partition(":")[2]))


def _typed(ask: Ask) -> Turn | None:
    """Hear "skip Priya" and "I called Priya" after the picks; None for all that is about others."""
    match = _VERBS.fullmatch(ask.said) or _REACHED.fullmatch(ask.said)
    if match is None or (match["whom"] and not _meant(ask, match["whom"])):
        return None
    said = match["verb"].lower()
    told = match.groupdict().get("way") or said
    way = f"{_BY[told.lower()]}.plain.0" if told.lower() in _BY else ""
    return _named(said if said in _DOES else "done", replace(ask, words=match["whom"] or ""), way)


def _named(verb: str, ask: Ask, way: str = "") -> Turn:
    """Do something with the pick that a number or a name means; with one open, that one."""
    week = choosing.of_week(ask.known, ask.moment)
    open_ones = [pick for pick in week if pick.state is PickState.OFFERED]
    meant = _meant(ask, ask.words) if ask.words else open_ones
    if len(meant) == 1:
        return _DOES[verb](_One(ask, meant[0], ask.known.contacts[meant[0].contact_id], way))
    return _turn(ask, Text(_line(ask, "which" if meant else "not_this_week")))


def _meant(ask: Ask, words: str) -> list[Pick]:
    week = choosing.of_week(ask.known, ask.moment)
    index = nth(words, len(week)) if week else None
    if index is not None:
        return [week[index]]
    return [
        pick for pick in week if has_words(ask.known.contacts[pick.contact_id], words.strip(" ."))
    ]


def _learned(ask: Ask) -> Turn | None:
    """Take the answer to the light question; what is typed about the picks comes first."""
    passed = fold(ask.said).strip(" .") == "skip"  # the question, not the pick
    typed = None if passed else _typed(ask)
    if typed is not None:
        return typed
    found = learn(ask, _page(ask))
    return None if found is None else _turn(ask, *found.parts, changes=found.changes)


def _line(ask: Ask, name: str, tags: Sequence[str] | set[str] = ()) -> str:
    seed = f"{week_of(ask.moment.now)} {ask.words} {len(ask.known.picks)}"
    return say(ask.book, f"reconnect/picks/{name}", {}, tags, seeded(seed))


def _page(ask: Ask) -> Page:
    return Page(ask.moment, ask.book, ask.known.settings)


def _turn(ask: Ask, *parts: Part, changes: Sequence[Change] = ()) -> Turn:
    return Turn(replace(ask.person, expects=_SAID), parts, tuple(changes))


def _needs(words: str) -> Needs:
    return Needs(picks=True)


def _needs_contact(words: str) -> Needs:
    return Needs(ids=ids(words), picks=True)


COMMANDS: Mapping[str, Command] = {
    "": Command(this_week, _needs),
    "picks": Command(this_week, _needs),
    **{verb: Command(partial(_named, verb), _needs) for verb in ("done", "skip", "swap")},
}
CHOICES: Mapping[str, Command] = {
    "pick": Command(_chosen, _needs),
    "value": Command(_learned, _needs_contact),
}
