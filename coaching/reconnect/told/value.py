"""The outcome of reading a line about somebody."""

from dataclasses import dataclass

from coaching.memory import Handle
from coaching.situation import Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was said; empty text and None mean that it was not. Fields are those of a `Contact`.

    `cleared` names the fields that are to be emptied ("tie: none").
    """

    name: str = ""
    aliases: tuple[str, ...] = ()
    pronoun: str | None = None
    tie: Tie | None = None
    how_met: str = ""
    value: str = ""
    notes: str = ""
    handles: tuple[Handle, ...] = ()
    company: str = ""
    position: str = ""
    birthday: str = ""
    cadence: int | None = None  # days
    cleared: frozenset[str] = frozenset()
