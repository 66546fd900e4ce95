"""Times the import of a long list as a user does it: the program from its start to its end.

Bare is the same file read by `csv` and written into one table by the driver, nothing sealed, no
one compared with anybody. The progress is looked at on a terminal of its own.
"""

import csv
import json
import os
import pty
import re
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from os import defpath
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.figures import Effort, Figure
from benchmarks.lives import connections
from tests.emulators.programs import ROOT

ROWS = 30_000


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure an import, the same once more, and how often the first tells how far it is."""
    rows = effort.of(ROWS, 2_000)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "Connections.csv"
        file.write_text(connections(Random(3), rows), encoding="utf-8")
        bare = _plainly(file, Path(folder) / "bare.db")
        started = perf_counter()
        _ran(file, Path(folder) / "home")
        took = perf_counter() - started
        yield Figure(
            what=f"import, {rows:,} rows", unit="s", measured=took, bare=bare, target="import"
        )
        again = json.loads(_ran(file, Path(folder) / "home", "--json"))
        yield Figure(
            what="people added by the same file again",
            unit="",
            measured=again["imported"],
            target="import-again",
        )
        shown = _shown(file, Path(folder) / "other")
        yield Figure(
            what="times its progress was shown", unit="", measured=shown, target="import-shown"
        )


def _ran(file: Path, home: Path, *more: str) -> str:
    command = [sys.executable, "-m", "bot", "import", str(file), *more]
    ran = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=_env(home)
    )
    return ran.stdout


def _env(home: Path) -> dict[str, str]:
    return {"SECOND_THOUGHT_HOME": str(home), "PATH": defpath, "TERM": "xterm", "COLUMNS": "100"}


def _shown(file: Path, home: Path) -> int:
    """Return how many different shares were shown on a terminal."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "import", str(file)]
    program = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=ROOT, env=_env(home)
    )
    os.close(theirs)
    text = b"".join(_read(ours)).decode(errors="replace")
    os.close(ours)
    program.wait()
    return len(set(re.findall(r"(\d+)%", text)))


def _read(terminal: int) -> Iterator[bytes]:
    with suppress(OSError):  # so a terminal ends whose program is gone
        while some := os.read(terminal, 65536):
            yield some


def _plainly(file: Path, database: Path) -> float:
    """Return how long reading and writing alone take."""
    started = perf_counter()
    with file.open(encoding="utf-8", newline="") as lines, closing(sqlite3.connect(database)) as to:
        for _ in range(3):  # what stands above the table
            next(lines)
        to.execute("CREATE TABLE contact (a, b, c, d, e, f, g)")
        rows = (row for row in csv.reader(lines) if len(row) == 7)
        to.executemany("INSERT INTO contact VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        to.commit()
    return perf_counter() - started
