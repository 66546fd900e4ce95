"""A message as it is understood: read by the coach, and with what holds of a model's reading."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from coaching.answer import Alarm, Credit
from coaching.safety import check
from coaching.several import apart
from coaching.situation import Situation
from coaching.voice.claims import Claims
from coaching.voice.merging import Merged, merged
from coaching.voice.wishes import SILENT, Answers


@dataclass(frozen=True, slots=True)
class Understood:
    """What one message tells: all of it, the story of each person in it, and what comes first.

    `stories` is empty where the message tells one alone. `alarm` is what safety heard, or a worry
    of a model's with the words for it. `credit` is the model's that helped, None if none did.
    """

    whole: Situation
    stories: tuple[Situation, ...] = ()
    alarm: tuple[Alarm, str] | None = None
    credit: Credit | None = None


def understood(situation: Situation, today: date, voice: Answers = SILENT) -> Understood:
    """Understand a message that has been read.

    Safety comes first, on the raw text; where it speaks, no model has a say (playbook, "The flow").
    """
    alarm = check(situation.text)
    claims = voice.readings.get(situation.text)
    if alarm is not None or claims is None:
        return Understood(situation, apart(situation, today), alarm)
    found = merged(situation, claims, today)
    stories = tuple(_told_of(one, claims, today) for one in apart(found.situation, today))
    return Understood(
        found.situation, stories, _worry(found, claims), claims.credit if found.credited else None
    )


def _told_of(story: Situation, claims: Claims, today: date) -> Situation:
    """Return one person's story with what was claimed by words of it; whose it is stays."""
    return merged(story, _about(claims, story.text), today).situation


def _about(claims: Claims, story: str) -> Claims:
    """Return the claims that rest on the words of one story; what it leaves out proves nothing."""
    return Claims(
        credit=claims.credit,
        channels=tuple(one for one in claims.channels if one.quote in story),
        unanswered=tuple(
            one for one in claims.unanswered if all(quote in story for quote in one.quotes)
        ),
        last_attempt=_if_told(claims.last_attempt, story),
        tie=_if_told(claims.tie, story),
        push_back=_if_told(claims.push_back, story),
        promise=_if_told(claims.promise, story),
        signals=tuple(one for one in claims.signals if one.quote in story),
        intact=False,
    )


class _Quoting(Protocol):
    @property
    def quote(self) -> str: ...


_Said = TypeVar("_Said", bound=_Quoting)


def _if_told(claim: _Said | None, story: str) -> _Said | None:
    return claim if claim is not None and claim.quote in story else None


def _worry(found: Merged, claims: Claims) -> tuple[Alarm, str] | None:
    if found.worry is None or claims.worry is None:
        return None
    return found.worry, claims.worry.quote
