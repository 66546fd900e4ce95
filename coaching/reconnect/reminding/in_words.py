"""What is said to a reminder that came: "she did", "not yet", "done", "tomorrow", "stop".

Only short words that can mean nothing else; whatever is told besides is heard as usual.
"""

import re
from collections.abc import Callable, Mapping
from uuid import UUID

from coaching.memory import Purpose, Reminder
from coaching.reconnect import finding
from coaching.reconnect.reminding import answering, changing
from coaching.reconnect.reminding.finding_them import by_id, is_open
from coaching.reminders import CAME
from coaching.text import fold
from coaching.turn import Ask, Turn

_WEEKDAYS = "mon|tues|wednes|thurs|fri|satur|sun"
_SOME = r"an?|one|two|three|four|five|six|\d{1,2}|a few|a couple of"
_LEAD = r"(?:(?:yes|yep|yeah|yup|oh|and|well|ok|okay|hey|good news|no|nope|nah)[,.!]? )*"
_DID = re.compile(
    rf"(?:yes|yep|yeah|yup)|{_LEAD}(?:she|he|they) did|{_LEAD}i (?:did|have)(?: hear(?:d)?(?: from (?:her|him|them))?)"
)
_NOTHING = re.compile(
    rf"{_LEAD}(?:no|nope|nah|not yet|nothing|not a (?:word|thing)|no (?:reply|answer|news|word)|silence|crickets"
    r"|(?:she|he|they|i) (?:didn'?t|did not|hasn'?t|haven'?t|has not|have not)|(?:still|sadly|unfortunately) (?:no|not|nothing))"
    r"(?:,? (?:yet|still|so far|at all|either|nothing|unfortunately|sadly|no|from (?:her|him|them)))*"
)
_DONE = re.compile(
    rf"{_LEAD}(?:all )?done(?: it)?|{_LEAD}(?:i )?did(?: it| that)?|(?:yes|yep|yeah),? i (?:did|have)"
)
_STOP = re.compile(
    r"(?:please )?(?:stop|stop (?:it|asking|this|that)|no more|leave it|no,? (?:thanks|thank you)|enough"
    r"|i (?:don'?t|do not) (?:want|feel like) (?:to|it)|i'?d rather not)(?: please| now)?"
)
_LATER = re.compile(
    r"(?:(?:maybe|ok|okay|not now|not today|not yet|ask|tell|try|remind|me|again|please|but|no|then)[, ]+)*"
    r"(?:later|not (?:now|today|yet)|another (?:day|time)"
    rf"|(?P<when>tomorrow|next (?:week|month)|(?:in )?(?:{_SOME}) (?:days?|weeks?|months?)|(?:on |next )?(?:{_WEEKDAYS})day))"
    r"(?: please| maybe| then)?"
)


def _came(ask: Ask) -> Turn | None:
    """Take the answer to a reminder in words; None for anything else.

    That nothing has come yet is no answer to a button but a silence: it is coached.
    """
    reminder = by_id(ask)
    plain = _plain(ask.said)
    if reminder is None or not is_open(reminder):
        return None
    if (choice := _meant(reminder, plain)) is not None:
        return answering.CHOSEN[choice](ask)
    later = _LATER.fullmatch(plain)
    if later is None or (reminder.purpose is Purpose.CHECK_IN and _NOTHING.fullmatch(plain)):
        return None
    return changing.put_off(ask, reminder, later["when"] or "tomorrow")


def _meant(reminder: Reminder, plain: str) -> str | None:
    """Return the choice that words stand for: what "no" says depends on what was asked."""
    if _STOP.fullmatch(plain):
        return "drop"
    if reminder.purpose is Purpose.CHECK_IN:
        return "replied" if _DID.fullmatch(plain) else None
    if plain in {"no", "nope", "nah"}:
        return "drop" if reminder.repeat is None else "snooze"
    return "out" if _DONE.fullmatch(plain) else None


def nothing_from(expects: str, said: str) -> UUID | None:
    """Return whom nothing has come from, as said to a reminder that asked; None for anything else."""
    about = finding.ids(expects)[1:2] if expects.startswith(CAME) else ()
    return about[0] if about and _NOTHING.fullmatch(_plain(said)) else None


def _plain(said: str) -> str:
    return " ".join(fold(said).strip(" .!,\n").split())


CHOSEN: Mapping[str, Callable[[Ask], Turn | None]] = {"came": _came}
