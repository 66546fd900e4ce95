"""Plans a reminder the user asks for: "remind me about Dana in two weeks".

What is missing is asked for once, with choices; what was said until then waits in
`Person.pending`. A name nobody is called becomes a new contact in the same step.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from coaching.memory import Change, Contact, History, Needs, Purpose, Put, Reminder, State, Unit
from coaching.messages import Choice, Text
from coaching.reconnect import finding, saying, settings, states
from coaching.reconnect.answers import nth, yes_or_no
from coaching.reconnect.describing import told_apart
from coaching.reconnect.reminding import changing
from coaching.regexes import regex
from coaching.reminders.request import stopped
from coaching.reminders.telling import called, is_named_in, often, time_of
from coaching.reminders.wish import When, due_at, matter, when, wish
from coaching.safety import check
from coaching.schedule import local
from coaching.turn import Ask, Turn

_ANY_DAY = date(2020, 6, 1)  # who is meant does not depend on the day
_PENDING = "remind:"
_NAME = regex(r"=(?P<name>[^,:=]+)")
_DAYS = (1, 7, 30)
_LONGEST_NAME = 40
_MOST_ASKED = 5
_LONGEST_REASON = 200


@dataclass(frozen=True, slots=True)
class _Who:
    """Somebody a reminder is to be about."""

    contact: Contact
    is_new: bool = False
    history: History | None = None


def needs(words: str) -> Needs:
    """Return what must be known to plan from these words, or to stop as they say."""
    asked = wish(words, _ANY_DAY)
    stop = stopped(words)
    more = Needs(reminders=True) if stop is not None or changing.is_change(words) else Needs()
    return Needs(names=asked.who) | more


def names_in(words: str) -> tuple[str, ...]:
    """Return the names that the words of a choice hold in place of an id: "when:=Dana:7"."""
    return tuple(_NAME.findall(words))


def remind(ask: Ask) -> Turn | None:
    """Plan what the words ask for, or do what they say about a reminder there is already."""
    if check(ask.words) is not None:
        return None
    if settings.is_request(ask.words) or stopped(ask.words) == "":
        return settings.COMMANDS["settings"].run(replace(ask, words=_as_setting(ask.words)))
    if (stop := stopped(ask.words)) is not None:
        return changing.drop_by_words(ask, stop)
    if changing.is_change(ask.words):
        return changing.change(ask, ask.words)
    asked = wish(ask.words, ask.moment.today)
    known = asked.of_them or not asked.what
    if not asked.who and known and (at_hand := _at_hand(ask)) is not None:
        return _settle(ask, (at_hand,), asked.what, asked.when, ask.words)
    if not asked.who and not asked.what:
        kept = _PENDING + ask.words if asked.when else ""
        whom = saying.text(ask, "reminders/ask_whom")
        return saying.turn(ask, whom, expects="reminder:about", pending=kept)
    return _for_names(ask, asked.who, asked.what, asked.when, ask.words)


def _as_setting(words: str) -> str:
    """Return the words of a setting; "stop reminding me" alone switches them all off."""
    return words if settings.is_request(words) else "reminders off"


def _for_names(ask: Ask, names: Sequence[str], what: str, said: When | None, words: str) -> Turn:
    """Find out who the names mean; of a name with several, ask which, and plan the others."""
    clear: list[_Who] = []
    for name in names:
        found = finding.meant(ask.known, name)
        several = found.sure or found.like
        if len(found.sure) == 1:
            clear.append(_Who(found.sure[0].contact, history=found.sure[0]))
        elif several and len(names) == 1:
            return _which(ask, name, "which" if found.sure else "like", several, words)
        else:
            clear.append(_Who(found.sure[0].contact) if found.sure else _new(ask, name))
    return _settle(ask, clear, what, said, words)


def _which(ask: Ask, name: str, question: str, people: Sequence[History], words: str) -> Turn:
    some = people[:_MOST_ASKED]
    picks = [
        Choice(f"reminder:whom:{one.contact.id}", told_apart(ask, one.contact)) for one in some
    ]
    if question == "like" and len(name) <= _LONGEST_NAME:
        picks.append(
            saying.choice(ask, f"reminder:whom:={name}", "reminders/someone_new", name=name)
        )
    listed = ",".join(str(one.contact.id) for one in some)
    asked = saying.text(ask, f"reminders/{question}", name=name)
    return saying.turn(
        ask,
        asked,
        saying.offered(*picks),
        expects=f"reminder:whom:{listed}",
        pending=_PENDING + words,
    )


def _settle(ask: Ask, people: Sequence[_Who], what: str, said: When | None, words: str) -> Turn:
    """Plan it, unless somebody is left in peace or the time is still to be asked for."""
    at_peace = next((one for one in people if _is_in_peace(one)), None)
    if at_peace is not None:
        name = called(at_peace.contact)
        peace = saying.text(ask, "reminders/left_in_peace", name=name, Name=_capital(name))
        return saying.turn(ask, peace)
    if said is None:
        return _ask_when(ask, people, words)
    return _plan(ask, people, what, said)


def _ask_when(ask: Ask, people: Sequence[_Who], words: str) -> Turn:
    subject = ",".join(
        f"={one.contact.name[:_LONGEST_NAME]}" if one.is_new else str(one.contact.id)
        for one in people
    )
    tags, slots = _about(people)
    asked = saying.text(ask, "reminders/ask_when", tags, **slots)
    expects = f"reminder:when:{subject}"
    picks = [saying.choice(ask, f"{expects}:{days}", f"reminders/in_days_{days}") for days in _DAYS]
    offered = saying.offered(*(picks if len(people) < 2 else ()))
    return saying.turn(ask, asked, offered, expects=expects, pending=_PENDING + words)


def _plan(ask: Ask, people: Sequence[_Who], what: str, said: When) -> Turn:
    settings, now = ask.known.settings, ask.moment.now
    due = due_at(said, settings, now)
    about: Sequence[_Who | None] = people or (None,)
    planned = [_reminder(ask, who, what, said, due) for who in about]
    tags, slots = _about(people)
    slots = {**slots, "when": time_of(due, settings, now)}
    if what:
        named = is_named_in(what, (one.contact for one in people))
        tags = {"matter"} if named else tags | {"matter"}
        slots = {**slots, "what": what}
    key = "planned"
    if said.repeat is not None:
        key, slots = "planned_often", {**slots, "often": often(said.repeat)}
    told = saying.line(ask, f"reminders/{key}", tags, **slots)
    lines = [_capital(told), *_asides(ask, people, said, due)]
    changes = [*_changes_about(people), *map(Put, planned)]
    made = saying.turn(ask, Text(" ".join(lines)))
    back = replace(made.person, careful=None)  # whoever plans is back: what is promised comes
    return replace(made, person=back, changes=tuple(changes))


def _reminder(ask: Ask, who: _Who | None, what: str, said: When, due: datetime) -> Reminder:
    repeat = said.repeat
    if repeat is not None and repeat.unit is Unit.MONTH:
        day = said.day or local(due, ask.known.settings).date()
        repeat = replace(repeat, day=day.day)
    return Reminder(
        id=ask.moment.new_id(),
        contact_id=who.contact.id if who else None,
        purpose=Purpose.ASKED,
        due_at=due,
        reason=saying.clipped(what, _LONGEST_REASON),
        repeat=repeat,
    )


def _asides(ask: Ask, people: Sequence[_Who], said: When, due: datetime) -> Iterator[str]:
    """Yield what else is worth a line: who is new, that the hour moved, that reminders are off."""
    new = [called(one.contact) for one in people if one.is_new]
    for name in new:
        yield saying.line(ask, "reminders/added", name=name, them="them")
    own = local(due, ask.known.settings)
    moved = said.at is not None and (own.hour, own.minute) != (said.at.hour, said.at.minute)
    late = said.delay is not None and due.timestamp() > (ask.moment.now + said.delay).timestamp()
    if moved or late:
        yield saying.line(ask, "reminders/moved")
    if not ask.known.settings.reminders:
        yield saying.line(ask, "reminders/off")


def _changes_about(people: Sequence[_Who]) -> Iterator[Change]:
    """Yield the new contacts, and those at rest who are taken up again by asking for them."""
    for one in people:
        if one.is_new:
            yield Put(one.contact)
        elif one.contact.state in {State.RESTING, State.LET_GO}:
            yield Put(states.woken(one.contact))


def _is_in_peace(who: _Who) -> bool:
    """Whether somebody is never brought up again, whatever is asked (playbook, "The flow", 1)."""
    told = who.history is not None and states.told_to_stop(who.history)
    return told or who.contact.state in states.FOR_GOOD


def _about(people: Sequence[_Who]) -> tuple[set[str], dict[str, str]]:
    names = [called(one.contact) for one in people]
    if not names:
        return set(), {}
    joined = saying_names(names)
    return {"someone"}, {"name": joined, "Name": _capital(joined)}


def saying_names(names: Sequence[str]) -> str:
    """Return names in a row: "Dana", "Dana and Ben"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _new(ask: Ask, name: str) -> _Who:
    made = Contact(id=ask.moment.new_id(), name=name, added_at=ask.moment.now)
    return _Who(made, is_new=True)


def _at_hand(ask: Ask) -> _Who | None:
    """Return whom the talk is about, for "remind me in a week"."""
    known = ask.known.histories.get(ask.person.contact_id) if ask.person.contact_id else None
    return _Who(known.contact, history=known) if known else None


def _pending(ask: Ask) -> str:
    """Return the words that asked for the reminder, empty where others came between."""
    pending = ask.person.pending
    return pending.removeprefix(_PENDING) if pending.startswith(_PENDING) else ""


def _subject(ask: Ask, words: str) -> list[_Who]:
    """Return whom the words of a choice name by id or by name."""
    known = ask.known.histories
    people = [
        _Who(known[one].contact, history=known[one]) for one in finding.ids(words) if one in known
    ]
    for name in names_in(words):
        found = finding.meant(ask.known, name).sure
        people.append(_Who(found[0].contact, history=found[0]) if found else _new(ask, name))
    return people


def _whom(ask: Ask) -> Turn | None:
    """Take up the one who was meant: by choice, by "the second one", or by more of the name."""
    words = _pending(ask)
    asked = wish(words, ask.moment.today)
    chosen: Sequence[_Who] = _subject(ask, ask.words)
    if ask.said:
        if yes_or_no(ask.said) is False:
            return saying.turn(ask, saying.text(ask, "reminders/settled"))
        index = nth(ask.said, len(chosen))
        named = [one for one in chosen if finding.has_words(one.contact, ask.said)]
        chosen = chosen[index : index + 1] if index is not None else named
    if len(chosen) != 1:
        return None
    return _settle(ask, chosen, asked.what, asked.when, words)


def _when(ask: Ask) -> Turn | None:
    """Take the time that was asked for, chosen or said."""
    what = wish(_pending(ask), ask.moment.today).what or matter(ask.said, ask.moment.today)
    _, _, tail = ask.words.rpartition(":")
    said = when(ask.said or f"in {tail} days", ask.moment.today)
    if said is None or check(ask.said) is not None:
        return None
    people, named = _subject(ask, ask.words), wish(ask.said, ask.moment.today)
    if named.who and not named.what and not _is_among(people, named.who):
        return _for_names(ask, named.who, "", said, ask.said)
    return _settle(ask, people, what, said, _pending(ask))


def _is_among(people: Sequence[_Who], names: Sequence[str]) -> bool:
    """Whether one of the names is somebody's of these: "Dana in three weeks" may be about another."""
    return any(finding.has_words(one.contact, name) for one in people for name in names)


def _who_then(ask: Ask) -> Turn | None:
    """Take the answer to "About whom, and when?"; a time said before still counts."""
    before = wish(_pending(ask), ask.moment.today)
    asked = wish(ask.said, ask.moment.today)
    if not asked.who and not (asked.what and asked.when):
        return None
    return _for_names(ask, asked.who, asked.what, asked.when or before.when, ask.said)


CHOSEN: Mapping[str, Callable[[Ask], Turn | None]] = {
    "whom": _whom,
    "when": _when,
    "about": _who_then,
}
