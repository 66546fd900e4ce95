"""Words about reminders there are already: "drop 2", "snooze Dana a week", "don't remind me"."""

import re
from dataclasses import replace

from coaching.memory import Change, Reminder
from coaching.reconnect import saying
from coaching.reconnect.reminding import answering
from coaching.reconnect.reminding.finding_them import named_first, open_ones
from coaching.reminders import drop, moved
from coaching.reminders.wish import due_at, when
from coaching.schedule import local
from coaching.text import fold
from coaching.turn import Ask, Turn

_CHANGE = re.compile(
    r"\s*(?:please |can you |could you |ok,? )*(?P<verb>drop|cancel|delete|remove|snooze|postpone|push back|put off|push|delay|move)"
    r"(?: (?:the|my|that|this))?(?: (?P<noun>reminders?))?(?: (?:about|for|on|to|with|number|no\.?))? ?#?(?P<rest>.*)",
    re.DOTALL,
)
_NUMBER = re.compile(r"(?P<n>\d{1,3})(?:st|nd|rd|th)?(?: one)?\b[ ,]*(?P<rest>.*)")
_SMALL = re.compile(r"(?:(?:off|back|for|by|until|till|to|another|reminder|'s) )+")
_AMOUNT = re.compile(
    r"(?:an?|one|two|three|four|five|six|\d+|few|a few|couple of|a couple of) (?:more )?(?:days?|weeks?|months?)"
)
_EVERYTHING = re.compile(
    r"(?:all|all of them|everything|them all|any of them)?(?: (?:of )?(?:my |the )?reminders?)?"
)
_DROPS = frozenset({"drop", "cancel", "delete", "remove"})


def is_change(words: str) -> bool:
    """Whether words can only mean a reminder there is already: "snooze …", "drop the reminder …"."""
    match = _CHANGE.fullmatch(fold(words))
    return match is not None and bool(match["noun"] or match["verb"] == "snooze")


def change(ask: Ask, words: str) -> Turn | None:
    """Do what the words say about a reminder; None where they say nothing about one."""
    match = _CHANGE.fullmatch(fold(words))
    if match is None:
        return None
    rest = words[match.start("rest") :].strip()
    if match["verb"] in _DROPS:
        return drop_by_words(ask, rest)
    reminder, said = _one(ask, rest)
    return put_off(ask, reminder, said) if reminder else _no_such(ask)


def change_listed(ask: Ask, words: str) -> Turn | None:
    """Do what an answer to the list says; None where it is about no reminder on it: "drop it"."""
    match = _CHANGE.fullmatch(fold(words))
    if match is None:
        return None
    rest = words[match.start("rest") :].strip()
    everything = rest and _EVERYTHING.fullmatch(fold(rest).strip(" ."))
    return change(ask, words) if everything or _one(ask, rest)[0] or is_change(words) else None


def drop_by_words(ask: Ask, words: str) -> Turn:
    """Drop the reminder with a number, those about somebody, or all; nothing is asked."""
    if _EVERYTHING.fullmatch(fold(words).strip(" .")):
        return _drop_all(ask, open_ones(ask))
    number = _NUMBER.fullmatch(fold(words))
    if number is not None:
        reminder, _ = _one(ask, words)
        return answering.drop_it(ask, reminder) if reminder else _no_such(ask)
    name, about, _ = named_first(ask, re.sub(r"^(?:about|for|of|to|on) ", "", words))
    if not about:
        clipped = saying.clipped(name, 60)
        return saying.turn(ask, saying.text(ask, "reminders/none_of_theirs", name=clipped))
    return _drop_all(ask, about)


def _drop_all(ask: Ask, reminders: list[Reminder]) -> Turn:
    if len(reminders) == 1:
        return answering.drop_it(ask, reminders[0])
    if not reminders:
        return saying.turn(ask, saying.text(ask, "reminders/list_none"))
    changes: list[Change] = [change for one in reminders for change in drop(one)]
    said = saying.text(ask, "reminders/dropped_several", count=str(len(reminders)))
    return answering.kept(ask, changes, said)


def _one(ask: Ask, words: str) -> tuple[Reminder | None, str]:
    """Return the reminder that words open with, by number or name, and the words after it."""
    number = _NUMBER.fullmatch(fold(words))
    if number is not None:
        index, known = int(number["n"]) - 1, open_ones(ask)
        rest = words[number.start("rest") :]
        return (known[index] if 0 <= index < len(known) else None), rest
    _, about, rest = named_first(ask, words)
    return (about[0] if about else None), rest


def put_off(ask: Ask, reminder: Reminder, words: str) -> Turn:
    """Put a reminder off to a time, by an amount, or by a week where no time is said."""
    plain = _SMALL.sub("", f"{fold(words)} ", count=1).strip(" .!")
    said = when(plain, ask.moment.today) or when(f"in {plain}", ask.moment.today)
    settings, now = ask.known.settings, ask.moment.now
    if said is None:
        return answering.snooze(ask, reminder, 7)
    until = local(due_at(replace(said, repeat=None), settings, now), settings)
    if _AMOUNT.fullmatch(plain):
        return answering.snooze(ask, reminder, (until.date() - local(now, settings).date()).days)
    at = until.time() if said.at or said.delay else None
    return answering.put_off(ask, reminder, moved(reminder, ask.moment, settings, until.date(), at))


def _no_such(ask: Ask) -> Turn:
    return saying.turn(ask, saying.text(ask, "reminders/no_such"))
