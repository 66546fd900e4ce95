"""What was measured, area by area, as files of JSON: the page is made of them."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from benchmarks.figures import Figure
from benchmarks.machine import Machine

KEPT = Path(__file__).parent / "results"
"""Those that docs/benchmarks.md shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """An area as it was measured: when, on what, beside how much other work, and what came of it.

    `fault` says why figures are missing; "" where none is.
    """

    area: str
    date: str
    machine: Machine
    load_before: str
    load_after: str
    seconds: float
    figures: tuple[Figure, ...]
    fault: str = ""

    @classmethod
    def read(cls, file: Path) -> Self:
        """Read one."""
        told = json.loads(file.read_text("utf-8"))
        told["machine"] = Machine.of(told["machine"])
        told["figures"] = tuple(map(Figure.of, told["figures"]))
        return cls(**told)

    def write(self, folder: Path) -> None:
        """Write it into a folder, under the area's name."""
        folder.mkdir(parents=True, exist_ok=True)
        told = json.dumps(asdict(self), indent=1, ensure_ascii=False)
        (folder / f"{self.area}.json").write_text(told + "\n", encoding="utf-8")


def kept(folder: Path) -> Mapping[str, Result]:
    """Return what a folder holds, by area, as far as it is of the machine of the newest one."""
    some = sorted(
        (Result.read(one) for one in folder.glob("*.json")), key=lambda one: one.date, reverse=True
    )
    return {one.area: one for one in some if one.machine.same_as(some[0].machine)}


def read_lines(file: Path) -> tuple[Figure, ...]:
    """Return the figures that an area wrote down, a line each, as far as it came."""
    if not file.exists():
        return ()
    return tuple(Figure.of(json.loads(line)) for line in file.read_text("utf-8").splitlines())
