"""docs/benchmarks.md: one table of the targets, and why what is missed is missed."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

from benchmarks.area import LONG
from benchmarks.explaining import explained, explanations
from benchmarks.figures import Figure, short
from benchmarks.results import Result
from benchmarks.targets import Target, rows

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"

INTRO = """# Benchmarks

This page is written by `make bench`, which measures everything below in one go on one machine (minutes the last time: {minutes}). `make bench ARGS="--only slack"` renews one part, `ARGS=--quick` only sees whether it works, `ARGS=--page` measures nothing and writes it anew. Nothing here is written by hand but the explanations, which are kept in `benchmarks/misses.md`.

Each figure has a bare one of the same run beside it: the framework that only echoes (slack-bolt, discord.py), the raw database driver at the same rows, an interpreter that does nothing. Ours keeps everything before it answers; bare keeps nothing. A ratio says more than a figure, for another machine has other figures.
"""

TABLE = """| what | target | figure | bare | ratio | |
| --- | --- | ---: | ---: | ---: | --- |"""

NOT_EXPLAINED = "Nobody has said yet why."
BREAK = "\n\n"


def page(results: Mapping[str, Result], sections: Iterable[str] = ()) -> str:
    """Return the page; `sections` stand at its end."""
    found = list(chain.from_iterable(one.figures for one in results.values()))
    usual = [one.seconds for one in results.values() if one.area not in LONG]
    minutes = max(1, round(sum(usual) / 60))
    parts = (
        INTRO.format(minutes=minutes).strip(),
        "\n".join(["## Measured on", "", *_measured_on(list(results.values()))]),
        "\n".join(["## Targets", "", TABLE, *(_row(found, *one) for one in rows())]),
        *_misses(found),
        *_faults(results.values()),
        "\n".join(["## The rest", "", _REST, "", *_others(results.values())]),
        *(one.strip() for one in sections),
    )
    return BREAK.join(parts) + "\n"


_REST = "What has no target. *fixed turn*: what it says costs a millisecond; *coach turn*: the coach itself."


def missed(figures: Iterable[Figure]) -> Iterator[tuple[Target, str]]:
    """Yield the targets that are missed, with the database."""
    some = list(figures)
    for target, on in rows():
        if (figure := _of(some, target, on)) is not None and not target.is_met(figure):
            yield target, on


def unexplained(figures: Iterable[Figure]) -> list[str]:
    """Return what is missed without an explanation."""
    why = explanations()
    some = missed(figures)
    return [f"{one.key}, {on}".rstrip(", ") for one, on in some if not explained(why, one.key, on)]


def _of(figures: Iterable[Figure], target: Target, on: str) -> Figure | None:
    return next((one for one in figures if (one.target, one.on) == (target.key, on)), None)


def _row(figures: Iterable[Figure], target: Target, on: str) -> str:
    what = f"{target.what}, {on}" if on else target.what
    if target.elsewhere:
        return f"| {what} | {target.aim} | | | | {target.elsewhere} |"
    figure = _of(figures, target, on)
    if figure is None:
        return f"| {what} | {target.aim} | | | | not measured |"
    verdict = "met" if target.is_met(figure) else "**missed**"
    return f"| {what} | {target.aim} | {_cells(figure)} | {verdict} |"


def _cells(figure: Figure) -> str:
    unit = f" {figure.unit}" if figure.unit else ""
    bare = "" if figure.bare is None else f"{short(figure.bare)}{unit}"
    ratio = "" if figure.ratio is None else f"{short(figure.ratio)} ×"
    return f"{short(figure.measured)}{unit} | {bare} | {ratio}"


def _measured_on(results: list[Result]) -> Iterator[str]:
    if not results:
        return
    newest = max(results, key=lambda one: one.date)
    machine = newest.machine
    versions = " · ".join(f"{name} {version}" for name, version in machine.versions.items())
    yield f"{machine.processor}, {machine.cores} cores, {machine.memory} of memory, {machine.kernel}"
    yield ""
    yield versions
    yield ""
    yield "| part | when | took | load before | load after |"
    yield "| --- | --- | ---: | --- | --- |"
    for one in results:
        load = f"{one.load_before} | {one.load_after}"
        yield f"| {one.area} | {one.date} | {one.seconds:.0f} s | {load} |"


def _misses(figures: list[Figure]) -> Iterator[str]:
    """Yield what is to be said of the targets that are missed, each explanation once."""
    why, said = explanations(), dict[str, list[str]]()
    for target, on in missed(figures):
        text = explained(why, target.key, on) or NOT_EXPLAINED
        said.setdefault(text, []).append(f"{target.what}, {on}" if on else target.what)
    if said:
        told = (f"**{'; '.join(names)}**: {text}" for text, names in said.items())
        yield BREAK.join(["## Missed, and why", *told])


def _faults(results: Iterable[Result]) -> Iterator[str]:
    if some := [f"- {one.area}: {one.fault}" for one in results if one.fault]:
        yield "\n".join(["## Not measured", "", *some])


def _others(results: Iterable[Result]) -> Iterator[str]:
    """Yield what has no target; the town has a section of its own."""
    yield "| what | figure | bare | ratio |"
    yield "| --- | ---: | ---: | ---: |"
    figures = chain.from_iterable(one.figures for one in results if one.area not in LONG)
    yield from (f"| {one.name} | {_cells(one)} |" for one in figures if not one.target)
