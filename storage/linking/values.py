"""The values of linking: what became of a code, and what would be brought together."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from coaching.memory import Everything
from coaching.person import Person


class Refusal(StrEnum):
    """Why a code links nothing."""

    UNKNOWN = "unknown"  # never was one, was used, or its time is over
    PAUSED = "paused"  # too many wrong ones of late
    OWN = "own"  # both are one person already


@dataclass(frozen=True, slots=True)
class Offer:
    """A code that somebody has entered: they may join the person who made it."""

    id: UUID
    maker: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of two people who are one human, as they stand; `platforms` are those of their accounts."""

    id: UUID
    rev: int
    person: Person
    everything: Everything
    platforms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Whose memory stays, and whose comes to it."""

    offer: UUID
    stays: Side
    comes: Side
