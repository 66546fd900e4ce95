"""The shape of a row of the decision table."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from coaching.answer import Action
from coaching.deciding.facts import Facts


class Door(Enum):
    """Which channels the words are drafted for."""

    NONE = auto()  # no words: nothing is to be sent
    SAME = auto()  # where the last message went
    OTHER = auto()  # one that was not tried
    VOICE = auto()  # the voice first
    FRESH = auto()  # not one that was knocked at twice
    NOTE = auto()  # a quiet one: phone or handwriting before a message


@dataclass(frozen=True, slots=True)
class Timing:
    """When to act and when to stop waiting, in days.

    `rest` is the least number of days between the last message and the next one; `act_in` counts
    from today. `stop_in` counts from the day of acting; None means no date to wait for.
    `working` moves the day to the next Monday when it falls on a weekend.
    """

    act_in: int = 0
    rest: int = 0
    stop_in: int | None = 14
    working: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """When all of `when` holds, `action` is the one; the first row that holds decides."""

    name: str
    when: Callable[[Facts], bool]
    action: Action
    timing: Timing = Timing()
    door: Door = Door.NONE
