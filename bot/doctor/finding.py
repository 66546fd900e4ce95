"""What a look at one thing finds."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How a thing is."""

    FINE = "ok"
    LOOK = "look at this"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one thing is, in words that hold no secret, and what to do about it ("" for nothing)."""

    about: str
    state: State
    said: str
    do: str = ""

    @property
    def is_broken(self) -> bool:
        """Whether the coach cannot work like that."""
        return self.state is State.BROKEN


def fine(about: str, said: str) -> Finding:
    """Return that a thing is as it should be."""
    return Finding(about, State.FINE, said)


def look(about: str, said: str, do: str) -> Finding:
    """Return that somebody should look at a thing."""
    return Finding(about, State.LOOK, said, do)


def broken(about: str, said: str, do: str = "") -> Finding:
    """Return that a thing keeps the coach from working."""
    return Finding(about, State.BROKEN, said, do)
