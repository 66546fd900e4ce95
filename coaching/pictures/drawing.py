"""What is to be drawn: places from 0 to 1, and the very words that stand there.

Names in it can be drawn in the letters that a drawing has (`coaching.pictures.names`).
"""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """Whose touch it was; each is drawn in a form and a place of its own, not only a colour."""

    YOURS = "yours"
    THEIRS = "theirs"
    BOTH = "both"  # a talk: nobody's alone


@dataclass(frozen=True, slots=True)
class Mark:
    """A touch on a line of time at `x`, or `count` that lie together; `about`: roughly then."""

    x: float
    form: Form
    count: int = 1
    about: bool = False


@dataclass(frozen=True, slots=True)
class Low:
    """A silence from `x` until `until`, long enough to be named."""

    x: float
    until: float
    words: str


@dataclass(frozen=True, slots=True)
class Tick:
    """A day on a line of time."""

    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Label:
    """What a form means; `about`: what an open one does."""

    form: Form
    words: str
    about: bool = False


@dataclass(frozen=True, slots=True)
class Tide:
    """One contact's touches over time, above a water that rises with each and ebbs in silence.

    `water` holds its levels at even distances from the left edge to today.
    """

    title: str
    subtitle: str
    water: tuple[float, ...]
    marks: tuple[Mark, ...]
    lows: tuple[Low, ...]
    ticks: tuple[Tick, ...]
    today: Tick
    legend: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """Somebody on a ring, at a place from -1 to 1 both ways; the outermost ring has radius 1."""

    x: float
    y: float
    name: str
    ring: int
    waiting: bool = False  # for an answer of theirs


@dataclass(frozen=True, slots=True)
class Ring:
    """A ring around the user, and what it is called."""

    radius: float
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words below a drawing, under a small heading; either may be empty."""

    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Sphere:
    """Who is near and who is drifting; `lines` say who is left in peace, and how many others."""

    title: str
    subtitle: str
    you: str
    rings: tuple[Ring, ...]
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]
    waiting: str = ""  # what a dot with a ring means, where there is one


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on a day."""

    form: Form
    name: str


@dataclass(frozen=True, slots=True)
class Day:
    """One of the seven; `more` says how many others there were, in words, or nothing."""

    words: str
    entries: tuple[Entry, ...] = ()
    more: str = ""


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, today last: who was said hello to, who answered; below, who is waited for."""

    title: str
    subtitle: str
    days: tuple[Day, ...]
    legend: tuple[Label, ...]
    lines: tuple[Line, ...]


Drawing = Tide | Sphere | Week
