"""Measures everything against the targets of the design and writes docs/benchmarks.md: `make bench`.

Each area runs in a process of its own; whatever it started is ended with it, on Ctrl-C too.
"""

import argparse
import sys
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from time import monotonic

from benchmarks import children
from benchmarks.area import AREAS, LONG, ask_effort, effort_of
from benchmarks.figures import Effort, load
from benchmarks.machine import Machine
from benchmarks.page import PAGE, page, unexplained
from benchmarks.paper import sections
from benchmarks.results import KEPT, Result, kept, read_lines

BUSY = 1.0
"""A load of the last minute from which on the figures say little of the program."""


def main() -> None:
    given = _given()
    folder = given.to or KEPT
    try:
        with children.adopting():
            for area in given.only:
                _measured(area, effort_of(given), folder)
    except KeyboardInterrupt:
        sys.exit(130)
    _written(folder, given.to / PAGE.name if given.to else PAGE)


def _given() -> argparse.Namespace:
    asked = argparse.ArgumentParser(description=__doc__)
    usual = [one for one in AREAS if one not in LONG]
    shown = "these areas; the others stay as they are kept"
    asked.add_argument("--only", nargs="+", choices=AREAS, default=usual, help=shown)
    for name, areas, shown in (
        (
            "--scale",
            ["scale"],
            "a town of 100,000 people and its Monday: hours; less with --share 0.05",
        ),
        ("--page", [], "measure nothing, make the page anew of what is kept"),
    ):
        asked.add_argument(name, dest="only", action="store_const", const=areas, help=shown)
    asked.add_argument("--to", type=Path, help="folder for figures and page, in place of docs/")
    ask_effort(asked)
    given = asked.parse_args()
    if given.quick and given.to is None:
        given.to = Path(tempfile.mkdtemp(prefix="benchmarks-"))
    return given


def _measured(area: str, effort: Effort, folder: Path) -> None:
    """Measure an area and keep what came of it, as far as it came."""
    before, began = load(), monotonic()
    print(f"\n{area}, load {before}" + _warning(before), flush=True)
    with tempfile.TemporaryDirectory(prefix="benchmark-") as scratch:
        lines = Path(scratch) / "figures"
        told = ["--to", str(lines), "--people", str(effort.people), "--share", str(effort.share)]
        told += ["--quick"] if effort.quick else []
        code = children.run(["benchmarks.area", area, *told], Path(scratch))
        result = Result(
            area=area,
            date=date.today().isoformat(),  # noqa: DTZ011  # the day where it was measured
            machine=Machine.here(),
            load_before=before,
            load_after=load(),
            seconds=monotonic() - began,
            figures=read_lines(lines),
            fault=f"ended with {code} before it was through" if code else "",
        )
    result.write(folder)
    print(f"{area} took {result.seconds:.0f} s" + (f", {result.fault}" if code else ""), flush=True)


def _warning(before: str) -> str:
    return "  (the machine is busy)" if float(before.split()[0]) > BUSY else ""


def _written(folder: Path, to: Path) -> None:
    results = _in_order(kept(folder))
    to.write_text(page(results, sections(results)), encoding="utf-8")
    print(f"\nWritten: {to}")
    figures = (figure for one in results.values() for figure in one.figures)
    for miss in unexplained(figures):
        print(f"Missed and not explained yet: {miss} (write it into benchmarks/misses.md)")


def _in_order(some: Mapping[str, Result]) -> dict[str, Result]:
    return {name: some[name] for name in AREAS if name in some}


if __name__ == "__main__":
    main()
