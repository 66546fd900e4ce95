"""What a benchmark comes to: one measured figure, beside a bare one of the same run."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from os import getloadavg
from statistics import quantiles
from typing import Any, Protocol, Self

BOTH = ("SQLite", "PostgreSQL")
"""The databases, as figures and targets name them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure; all of it in `unit`.

    `bare` is the framework, the raw driver or the empty interpreter at the same, None where there
    is no such thing. `target` is the key of a target (`benchmarks.targets`), "" where there is
    none; `on` the database, "" where it plays no part.
    """

    what: str
    unit: str
    measured: float
    bare: float | None = None
    target: str = ""
    on: str = ""

    @classmethod
    def of(cls, told: dict[str, Any]) -> Self:
        """Return a figure as it was written down by its fields."""
        return cls(**told)

    @property
    def ratio(self) -> float | None:
        """How many times the bare figure it is."""
        return self.measured / self.bare if self.bare else None

    @property
    def name(self) -> str:
        """What it is, and on which database."""
        return f"{self.on}: {self.what}" if self.on else self.what

    def __str__(self) -> str:
        bare = "" if self.bare is None else f"{short(self.bare):>10}"
        ratio = "" if self.ratio is None else f"{self.ratio:>9.1f} x"
        return f"{self.name:<58}{short(self.measured):>10} {self.unit:<4}{bare:>10}{ratio:>11}"


HEADING = f"{'':<58}{'measured':>15}{'bare':>10}{'ratio':>11}"


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is done for a figure: `quick` says whether it works, not how fast it is.

    `people` are those of the town of `benchmarks.scale`, `share` how much of a day they do.
    """

    quick: bool = False
    people: int = 100_000
    share: float = 1.0

    def of(self, usual: int, quick: int) -> int:
        """Return how many."""
        return quick if self.quick else usual


class Area(Protocol):
    """A module of figures that belong together."""

    def figures(self, effort: Effort) -> AsyncIterator[Figure]:
        """Yield each figure as soon as it is known."""


def doing(what: str) -> None:
    """Say what is being measured now, where it takes a while until a figure is known."""
    print(f"  ... {what}", flush=True)


def percentiles(took: Iterable[float]) -> tuple[float, float]:
    """Return the middle and the 99th of a hundred."""
    some = list(took)
    cuts = quantiles(some if len(some) > 1 else some * 2, n=100, method="inclusive")
    return cuts[49], cuts[98]


def load() -> str:
    """Return how busy the machine was over the last 1, 5 and 15 minutes."""
    return " ".join(f"{one:.1f}" for one in getloadavg())


def short(number: float) -> str:
    """Return a number with as many digits as tell something."""
    if abs(number) >= 100 or (number >= 10 and float(number).is_integer()):
        return f"{number:,.0f}"
    return f"{number:.1f}" if abs(number) >= 10 else f"{number:.2f}"
