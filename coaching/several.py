"""Several people in one message: told apart where each has a story of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from coaching.reading.prose import Prose
from coaching.reading.read import read
from coaching.regexes import regex
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
        for words in _cut_at_the_second(clause.of(situation.text), stories):
            named = _named(words, stories)
            if named:
                speaking_of = named[0] if len(named) == 1 else None
            if speaking_of is not None:
                stories[speaking_of].append(words)
    return {contact: ", ".join(told) for contact, told in stories.items()}


def _named(words: str, people: Iterable[Somebody]) -> list[Somebody]:
    return [contact for contact in people if fold(contact.first_name) in fold(words)]


def _cut_at_the_second(words: str, people: Iterable[Somebody]) -> list[str]:
    """Cut "Jess hasn't replied and Amir hasn't either" before Amir, who has a story of his own."""
    if len(_named(words, people)) != 2:  # longer lists share their verb
        return [words]
    for match in _JOINED.finditer(words):
        parts = [words[: match.start()], words[match.end() :]]
        told = [_named(part, people) for part in parts]
        if all(len(one) == 1 for one in told) and told[0] != told[1] and _tells(parts):
            return parts
    return [words]


def _tells(parts: Sequence[str]) -> bool:
    """Tell whether each part has a silence or a sending of its own."""
    return all(_SILENT.search(fold(part)) for part in parts)


_JOINED = regex(r",? (?:and|but|while|whereas|plus) ")
_SILENT = regex(
    r"n't\b|nt\b|\b(?:not|never|silent|quiet|ghosted|ignor\w+|read|texted|emailed|called|wrote|"
    r"messaged|rang|sent)\b"
)


def _read_about(contact: Somebody, story: str, today: date) -> Situation:
    introduced = f"{contact.role} {contact.name}: {story}" if contact.role else story
    return replace(read(introduced, today), contacts=(contact,), intent=Intent.SITUATION)


def _rank(situation: Situation) -> int:
    tie = situation.relationship
    return _EASY_FIRST.index(tie) if tie in _EASY_FIRST else len(_EASY_FIRST)


def _same(values: list[_Value]) -> _Value | None:
    return values[0] if all(value == values[0] for value in values) else None
