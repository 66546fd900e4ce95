"""Times the start of a fresh process, and its memory once it has answered (Linux).

Bare is an interpreter that does nothing.
"""

import subprocess
import sys
from collections.abc import AsyncIterator
from os import defpath
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.figures import Effort, Figure
from tests.emulators.programs import ROOT

STARTS = 7

# VmHWM, not ru_maxrss: the latter starts at the size of the process that forked this one.
_MEMORY = "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
_READY = (
    "from datetime import date; from coaching.coach import coach; from prompts import Book; "
    "from coaching.phrases import seeded; "
    "coach('texted Ada twice, last one on 2 May', date(2026, 11, 22), Book.open(), seeded('a'));"
)
_CHAT = "from bot.console import converse; converse(); "
"""Answers what is piped in, on a new home folder."""


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure how long a fresh process takes to answer once and to show its help, and its memory."""
    starts = effort.of(STARTS, 1)
    bare = _seconds(starts, "-c", "pass")
    for what, arguments, target in (
        ("import of the coach", ("-c", "import coaching.coach"), ""),
        ("start to first answer", ("-c", _READY), ""),
        ("chat, start to first kept answer", ("-c", _CHAT), "chat-ready"),
        ("second-thought --help", ("-m", "bot", "--help"), "help"),
    ):
        yield _figure(what, "s", _seconds(starts, *arguments), bare, target)
    with TemporaryDirectory() as home:
        _ran("-c", _CHAT, home=home)
        again = _seconds(starts, "-c", _CHAT, home=home)
        yield _figure("chat, the same the next day", "s", again, bare)
    empty = _peak(_MEMORY)
    yield _figure("memory after the first answer", "MB", _peak(_READY + _MEMORY), empty)
    held = _peak(_CHAT + _MEMORY)
    yield _figure("chat, memory after the first kept answer", "MB", held, empty, "chat-memory")


def _figure(what: str, unit: str, measured: float, bare: float, target: str = "") -> Figure:
    return Figure(what=what, unit=unit, measured=measured, bare=bare, target=target)


def _seconds(starts: int, *arguments: str, home: str | None = None) -> float:
    return median(_once(*arguments, home=home) for _ in range(starts))


def _once(*arguments: str, home: str | None) -> float:
    started = perf_counter()
    _ran(*arguments, home=home)
    return perf_counter() - started


def _peak(code: str) -> float:
    return int(_ran("-c", code).split()[-1]) * 1024 / 1e6


def _ran(*arguments: str, home: str | None = None) -> str:
    """Run Python on one piped message; without a home folder, on one that is gone afterwards."""
    with TemporaryDirectory() as new:
        ran = subprocess.run(
            [sys.executable, *arguments],
            input="texted Ada twice, last one on 2 May\n",
            env={"SECOND_THOUGHT_HOME": home or new, "PATH": defpath},
            check=False,
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
    if ran.returncode:
        raise RuntimeError(ran.stderr)
    return ran.stdout
