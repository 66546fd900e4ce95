"""The command itself: a tiny run from one end to the other, and nothing left of one cut off."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.area import AREAS, LONG
from benchmarks.figures import BOTH
from benchmarks.targets import TARGETS
from tests.emulators.programs import ROOT


def bench(*arguments: str, module: str = "benchmarks") -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.Popen(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=_hearing_interrupts,
    )


def _hearing_interrupts() -> None:
    """Let a program begin as in a terminal: what a shell runs in the background is deaf to Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def measured(folder: Path, *areas: str) -> dict[str, list[dict[str, object]]]:
    program = bench("--quick", "--only", *areas, "--to", str(folder))
    said, _ = program.communicate(timeout=600)
    assert program.returncode == 0, said
    found = {area: json.loads((folder / f"{area}.json").read_text("utf-8")) for area in areas}
    assert not [one["fault"] for one in found.values() if one["fault"]], said
    return {area: one["figures"] for area, one in found.items()}


def targets(figures: Sequence[dict[str, object]]) -> set[tuple[object, object]]:
    return {(one["target"], one["on"]) for one in figures if one["target"]}


def expected(prefixes: tuple[str, ...], on: Sequence[str]) -> set[tuple[str, str]]:
    some = [one for one in TARGETS if one.key.startswith(prefixes)]
    return {(one.key, where) for one in some for where in one.on if where in ("", *on)}


def test_small_ones_run_to_the_end_and_are_written_down(tmp_path: Path) -> None:
    found = measured(tmp_path, "coach", "starts", "importing")
    everything = [one for some in found.values() for one in some]
    assert targets(everything) == expected(("coach", "chat", "help", "import"), BOTH)
    written = (tmp_path / "benchmarks.md").read_text("utf-8")
    assert "| offline `coach`, one message, p50 | ≤ 2 ms |" in written


@pytest.mark.postgres
@pytest.mark.usefixtures("postgres")
def test_so_do_those_over_databases(tmp_path: Path) -> None:
    found = measured(tmp_path, "delivery", "memory")
    assert targets(found["memory"]) == expected(("picks", "due"), BOTH)
    assert {one["on"] for one in found["delivery"]} == set(BOTH)


@pytest.mark.postgres
@pytest.mark.usefixtures("postgres")
def test_so_do_those_over_platforms(tmp_path: Path) -> None:
    found = measured(tmp_path, "slack", "discord", "services")
    rates = ("slack-rate", "slack-p50", "slack-ack", "discord-rate", "discord-p50")
    assert targets([*found["slack"], *found["discord"]]) == expected(rates, BOTH)
    sizes = ("slack-memory", "slack-ready", "discord-memory", "discord-ready")
    assert targets(found["services"]) == expected(sizes, BOTH)


@pytest.mark.postgres
@pytest.mark.usefixtures("postgres")
def test_a_day_of_a_small_town_is_lived(tmp_path: Path) -> None:
    found = measured(tmp_path, "scale")["scale"]
    for on in BOTH:
        told = {one["what"]: one["measured"] for one in found if one["on"] == on}
        assert told["weekly picks shown"] == told["people"]
        assert told["answers shown"] > 0
    written = (tmp_path / "benchmarks.md").read_text("utf-8")
    assert "## On paper: 1,000,000 people" in written


def test_every_area_is_tried_here() -> None:
    tried = {"coach", "starts", "importing", "delivery", "memory", "slack", "discord", "services"}
    assert AREAS.keys() - LONG == tried


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_it_started_ends_with_it(tmp_path: Path, number: signal.Signals) -> None:
    program = bench("--quick", "--only", "slack", "--to", str(tmp_path))
    deadline = time.monotonic() + 60
    while not (started := _below(program.pid, "tests.emulators.slack")):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    program.send_signal(number)
    program.communicate(timeout=60)
    assert program.returncode == 130
    assert not [pid for pid in started if Path(f"/proc/{pid}").exists()]


def _below(pid: int, named: str) -> list[int]:
    """Return the processes of a name that stand below one."""
    shown = subprocess.run(["ps", "-eo", "pid,ppid,args"], capture_output=True, text=True)
    rows = [line.split(None, 2) for line in shown.stdout.splitlines()[1:]]
    above = {int(one): int(parent) for one, parent, _ in rows}
    return [int(one) for one, _, args in rows if named in args and _is_below(int(one), pid, above)]


def _is_below(pid: int, top: int, above: dict[int, int]) -> bool:
    while pid in above:
        pid = above[pid]
        if pid == top:
            return True
    return False
