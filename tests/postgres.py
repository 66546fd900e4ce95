"""A PostgreSQL server of our own for tests and benchmarks: in a temporary folder, on no port.

It listens on a Unix socket in that folder alone and is gone afterwards. As root it runs as
another user, since PostgreSQL refuses root.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import pytest

PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin")
FAST = ("fsync=off", "full_page_writes=off", "synchronous_commit=off")
"""For tests: what a power cut does is not what they ask."""

STEADY = ("fsync=off", "full_page_writes=off")
"""For tests that stop the server: what it confirmed is there when it starts again."""


class NoPostgresError(Exception):
    """There is no PostgreSQL here; the message says what to install."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server."""

    folder: Path
    run: "_Runner"
    options: str
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str = "postgres") -> str:
        """Return the address of a database on it."""
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def database(self) -> str:
        """Make an empty database and return its address."""
        import psycopg

        name = f"db{next(self.numbers)}"
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.url(name)

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        log = f"--log={self.folder}/log"
        self.run("pg_ctl", "--wait", "--timeout=60", log, "-o", self.options, "start")

    def stop(self) -> None:
        """Stop it at once, as if it were killed: nobody is told, nothing is finished."""
        self.run("pg_ctl", "--wait", "--mode=immediate", "stop")


def server_version() -> str:
    """Return the version of the server that would run; NoPostgresError where there is none."""
    command = [_programs() / "postgres", "--version"]
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return said.split()[2]


@contextmanager
def cluster(settings: tuple[str, ...] = FAST) -> Iterator[Cluster]:
    """Run a server; NoPostgresError where it is not installed."""
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path must be short
    run = _Runner(programs, folder / "data", _somebody(folder))
    try:
        made = ("--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C")
        run("initdb", *made, "--no-sync")
        options = " ".join(f"-c {one}" for one in settings)
        listening = f"-k {folder} -c listen_addresses='' {options}"
        server = Cluster(folder, run, listening)
        server.start()
        try:
            yield server
        finally:
            if (folder / "data" / "postmaster.pid").exists():  # a test may have stopped it
                server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """Give a server, one a test process; skips where PostgreSQL is not installed."""
    try:
        with cluster() as running:
            yield running
    except NoPostgresError as error:
        pytest.skip(str(error))


@dataclass(frozen=True, slots=True)
class _Runner:
    programs: Path
    data: Path
    user: str | None

    def __call__(self, program: str, *arguments: str) -> None:
        who: dict[str, Any] = (
            {} if self.user is None else {"user": self.user, "group": _group(self.user)}
        )
        if who:
            who["extra_groups"] = []
        said = self.data.with_name("said")
        with said.open("w") as file:  # a pipe would stay open as long as the server runs
            ran = subprocess.run(
                [self.programs / program, "-D", self.data, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
                cwd=self.data.parent,
                check=False,
                **who,
            )
        if ran.returncode:
            log = self.data.with_name("log")
            told = said.read_text() + (log.read_text() if log.exists() else "")
            raise RuntimeError(f"{program} failed:\n{told}")


def _programs() -> Path:
    """Return the folder that holds the newest `initdb`."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    roots = [one for place in PLACES for one in Path("/").glob(place[1:])]
    folders = [folder for folder in roots if (folder / "initdb").exists()]
    if not folders:
        raise NoPostgresError(
            "PostgreSQL's programs (initdb, pg_ctl) are not here; Debian: apt-get install postgresql"
        )
    return max(folders, key=lambda folder: [int(one) for one in str(folder) if one.isdigit()])


def _somebody(folder: Path) -> str | None:
    """Return the user to run as, and give them the folder; None is whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    name = next(one for one in ("postgres", "nobody") if one in known)
    user = pwd.getpwnam(name)
    os.chown(folder, user.pw_uid, user.pw_gid)
    return name


def _group(user: str) -> int:
    return pwd.getpwnam(user).pw_gid
