"""Several people in one message: told apart where each has a story of their own."""

from dataclasses import replace
from datetime import date
from typing import TypeVar

from coaching.reading.prose import Prose
from coaching.reading.read import read
from coaching.situation import Intent, Situation, Somebody, Tie
from coaching.text import fold

_EASY_FIRST = (
    Tie.CLOSE_FRIEND, Tie.FAMILY, Tie.FRIEND, Tie.MENTOR, Tie.FORMER_COLLEAGUE,
    Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING, Tie.REFERRAL_INTRO, Tie.NEW_ACQUAINTANCE,
)  # fmt: skip
_Value = TypeVar("_Value")


def apart(situation: Situation, today: date) -> tuple[Situation, ...]:
    """Return one situation per person, the one to begin with first; empty when they share one.

    A clause belongs to the one person it names, and so do the clauses after it until somebody
    else is named. The strongest tie comes first: an old friend is the likelier answer and the
    better warm-up (playbook, "The weekly picks").
    """
    if len(situation.contacts) < 2:
        return ()
    told = [_read_about(person, story, today) for person, story in _stories(situation).items()]
    alone = all(one.unanswered_count is not None or one.channels for one in told)
    return tuple(sorted(told, key=_rank)) if alone else ()


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


def _stories(situation: Situation) -> dict[Somebody, str]:
    stories: dict[Somebody, list[str]] = {contact: [] for contact in situation.contacts}
    speaking_of: Somebody | None = None
    for clause in Prose(situation.text).clauses:
        words = clause.of(situation.text)
        named = [contact for contact in stories if fold(contact.first_name) in fold(words)]
        if named:
            speaking_of = named[0] if len(named) == 1 else None
        if speaking_of is not None:
            stories[speaking_of].append(words)
    return {contact: ", ".join(told) for contact, told in stories.items()}


def _read_about(contact: Somebody, story: str, today: date) -> Situation:
    introduced = f"{contact.role} {contact.name}: {story}" if contact.role else story
    return replace(read(introduced, today), contacts=(contact,), intent=Intent.SITUATION)


def _rank(situation: Situation) -> int:
    tie = situation.relationship
    return _EASY_FIRST.index(tie) if tie in _EASY_FIRST else len(_EASY_FIRST)


def _same(values: list[_Value]) -> _Value | None:
    return values[0] if all(value == values[0] for value in values) else None
