"""Several people in one message: told apart where each has a story of their own."""

import re
from dataclasses import replace
from datetime import date
from typing import TypeVar

from coaching.reading.read import read
from coaching.situation import Contact, Intent, Situation, Tie
from coaching.text import fold

_JOINT = re.compile(
    r"\b(?:both|neither|none of (?:them|us)|each of them|all (?:of them|three|four)|the two of them"
    r"|together|they (?:have|haven't|both|don't|didn't|are|never)|either of them|them both)\b"
)
_EASY_FIRST = (
    Tie.CLOSE_FRIEND, Tie.FAMILY, Tie.FRIEND, Tie.MENTOR, Tie.FORMER_COLLEAGUE,
    Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING, Tie.REFERRAL_INTRO, Tie.NEW_ACQUAINTANCE,
)  # fmt: skip
_Value = TypeVar("_Value")


def apart(situation: Situation, today: date) -> tuple[Situation, ...]:
    """Return one situation per person, the one to begin with first; empty when they share one.

    The text is cut where each person is first named. The strongest tie comes first: an old
    friend is the likelier answer and the better warm-up (playbook, "The weekly picks").
    """
    if len(situation.contacts) < 2 or _JOINT.search(fold(situation.text)):
        return ()
    pieces = _pieces(situation)
    if pieces is None:
        return ()
    told = [_read_about(contact, piece, today) for contact, piece in pieces]
    if any(one.unanswered_count is None and not one.channels for one in told):
        return ()
    return tuple(sorted(told, key=_rank))


def together(whole: Situation, told: tuple[Situation, ...]) -> Situation:
    """Return the whole message's situation, keeping only what is true of everyone in it."""
    return replace(
        whole,
        channels=_same([one.channels for one in told]) or (),
        attempts=(),
        unanswered_count=_same([one.unanswered_count for one in told]),
        last_attempt=_same([one.last_attempt for one in told]),
        relationship=_same([one.relationship for one in told]),
    )


def _read_about(contact: Contact, piece: str, today: date) -> Situation:
    return replace(read(piece, today), contacts=(contact,), intent=Intent.SITUATION)


def _pieces(situation: Situation) -> list[tuple[Contact, str]] | None:
    folded = fold(situation.text)
    starts = [_start(contact, folded) for contact in situation.contacts]
    if min(starts) < 0 or starts != sorted(set(starts)):
        return None
    ends = [*starts[1:], len(situation.text)]
    return [
        (contact, situation.text[start:end])
        for contact, start, end in zip(situation.contacts, starts, ends, strict=True)
    ]


def _start(contact: Contact, folded: str) -> int:
    """Where the story of a contact begins: at "my old colleague" of "my old colleague Femi"."""
    named = folded.find(fold(contact.first_name))
    introduced = folded.rfind(fold(contact.role), 0, named) if contact.role and named > 0 else -1
    return introduced if introduced >= 0 else named


def _rank(situation: Situation) -> int:
    tie = situation.relationship
    return _EASY_FIRST.index(tie) if tie in _EASY_FIRST else len(_EASY_FIRST)


def _same(values: list[_Value]) -> _Value | None:
    return values[0] if all(value == values[0] for value in values) else None
