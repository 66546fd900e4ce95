"""The page of benchmarks: each target has its row, what is missed its reason, and nothing else."""

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.area import AREAS
from benchmarks.explaining import explained, explanations
from benchmarks.figures import Figure
from benchmarks.machine import Machine
from benchmarks.page import NOT_EXPLAINED, missed, page, unexplained
from benchmarks.paper import sections
from benchmarks.results import KEPT, Result, kept
from benchmarks.targets import TARGETS, rows

DESIGNED = {
    "coach-p50": "≤ 2 ms",
    "coach-p99": "≤ 8 ms",
    "coach-thread": "≤ 10 ms",
    "slack-rate": "≥ bare",
    "slack-p50": "≤ bare + 4 ms",
    "slack-ack": "≤ 50 ms",
    "discord-rate": "≥ 500 /s",
    "discord-p50": "≤ bare + 5 ms",
    "chat-memory": "≤ 90 MB",
    "slack-memory": "≤ 120 MB",
    "discord-memory": "≤ 120 MB",
    "help": "≤ 0.35 s",
    "chat-ready": "≤ 1.5 s",
    "slack-ready": "≤ 1.5 s",
    "discord-ready": "≤ 1.5 s",
    "picks": "≤ 5 ms",
    "due": "≤ 5 ms",
    "import": "≤ 4 s",
    "import-shown": "≥ 2",
    "import-again": "≤ 0",
    "storms": "0 lost, 0 doubled",
}
MACHINE = Machine("A processor", 2, "8 GB", "Linux 6", {"Python": "3.11"})


def result(*figures: Figure, area: str = "coach", machine: Machine = MACHINE) -> Result:
    return Result(
        area=area,
        date="2026-11-23",
        machine=machine,
        load_before="0.1 0.1 0.1",
        load_after="0.9 0.4 0.2",
        seconds=61.0,
        figures=figures,
    )


def figure(target: str, measured: float, bare: float | None = None, on: str = "") -> Figure:
    return Figure(what="something", unit="ms", measured=measured, bare=bare, target=target, on=on)


def lines(text: str, start: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith(start)]


def test_the_targets_are_those_of_the_design() -> None:
    assert {one.key: one.aim for one in TARGETS} == DESIGNED


def test_each_target_has_a_row_measured_or_not() -> None:
    text = page({})
    for target, on in rows():
        assert lines(text, f"| {target.what}, {on} |" if on else f"| {target.what} |")


def test_a_row_says_how_far_it_is_and_whether_that_will_do() -> None:
    shown = page({"coach": result(figure("coach-p50", 1.5, 0.5), figure("coach-p99", 9.0, 3.0))})
    assert "| ≤ 2 ms | 1.50 ms | 0.50 ms | 3.00 × | met |" in shown
    assert "| ≤ 8 ms | 9.00 ms | 3.00 ms | 3.00 × | **missed** |" in shown


@pytest.mark.parametrize(
    ("target", "measured", "bare", "met"),
    [
        ("slack-rate", 100.0, 100.0, True),
        ("slack-rate", 99.0, 100.0, False),
        ("slack-p50", 7.9, 4.0, True),
        ("slack-p50", 8.1, 4.0, False),
        ("discord-rate", 501.0, 900.0, True),
        ("discord-rate", 499.0, 1.0, False),
        ("import-again", 0.0, None, True),
        ("import-again", 1.0, None, False),
    ],
)
def test_what_counts_is_the_bare_figure_where_the_design_says_so(
    target: str, measured: float, bare: float | None, *, met: bool
) -> None:
    by_key = {one.key: one for one in TARGETS}
    assert by_key[target].is_met(figure(target, measured, bare)) is met


def test_why_is_said_of_misses_alone() -> None:
    why = explanations()["coach-p50"]
    assert why in page({"coach": result(figure("coach-p50", 3.0, 1.0))})
    assert why not in page({"coach": result(figure("coach-p50", 1.0, 1.0))})


def test_a_miss_nobody_explained_is_named(tmp_path: Path) -> None:
    some = [figure("import-again", 1.0)]
    assert [one.key for one, _ in missed(some)] == ["import-again"]
    assert unexplained(some) == ["import-again"]
    assert NOT_EXPLAINED in page({"importing": result(*some, area="importing")})


def test_one_database_may_have_a_reason_of_its_own() -> None:
    some = {"picks": "both", "picks, PostgreSQL": "its own"}
    assert explained(some, "picks", "SQLite") == "both"
    assert explained(some, "picks", "PostgreSQL") == "its own"
    assert not explained(some, "due", "SQLite")


def test_a_reason_is_about_a_target_there_is() -> None:
    known = {key for one in TARGETS for key in (one.key, *(f"{one.key}, {on}" for on in one.on))}
    assert explanations().keys() <= known


def test_results_are_kept_and_read_as_they_were(tmp_path: Path) -> None:
    one = result(figure("coach-p50", 1.5, 0.5))
    one.write(tmp_path)
    assert kept(tmp_path) == {"coach": one}


def test_what_another_machine_came_to_stands_in_no_table_with_it(tmp_path: Path) -> None:
    other = replace(result(machine=replace(MACHINE, cores=64), area="slack"), date="2026-11-22")
    other.write(tmp_path)
    result().write(tmp_path)
    assert kept(tmp_path).keys() == {"coach"}


def test_the_page_in_docs_is_the_one_of_the_results_that_are_kept() -> None:
    results = kept(KEPT)
    ordered = {name: results[name] for name in AREAS if name in results}
    written = (Path(__file__).parents[2] / "docs" / "benchmarks.md").read_text("utf-8")
    assert written == page(ordered, sections(ordered))


def test_every_miss_that_is_kept_is_explained() -> None:
    assert not unexplained(one for each in kept(KEPT).values() for one in each.figures)
