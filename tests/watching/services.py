"""A service as a process, with its log in a file of its own."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from tests.emulators.programs import ROOT
from tests.polling import until
from tests.watching.logs import Event, events

ENOUGH = 60
"""Seconds after which a service has begun, or ended, on any machine."""

_OF_OURS = ("SLACK_", "DISCORD_", "LLM_", "LOG_", "WATCH_", "HTTP_")


@dataclass(frozen=True, slots=True)
class Service:
    """A command of ours that runs in a folder."""

    process: "subprocess.Popen[bytes]"
    folder: Path

    @property
    def said(self) -> str:
        """What it has said to people."""
        return (self.folder / "said").read_text("utf-8")

    @property
    def log(self) -> Path:
        return self.folder / "log"

    def events(self, *kinds: str) -> list[Event]:
        """Return what is in its log of JSON."""
        return events(self.log, *kinds)

    async def stopped(self) -> int:
        """Tell it to end; return how it did, once it has."""
        self.process.send_signal(signal.SIGTERM)
        await until(lambda: self.process.poll() is not None, ENOUGH)
        return self.process.wait()

    def accepted(self) -> dict[int, UUID]:
        """Return whose each event in its database is, by its place."""
        return dict(self._rows("SELECT seq, person_id FROM inbox"))

    def messages(self) -> dict[UUID, str]:
        """Return the state of each message in its database, by its mark."""
        return {mark: str(state) for state, mark in self._rows("SELECT state, id FROM outbox")}

    def _rows(self, query: str) -> list[tuple[int, UUID]]:
        database = sqlite3.connect(self.folder / "home" / "coach.db")
        try:
            return [(one, UUID(bytes=mark)) for one, mark in database.execute(query)]
        finally:
            database.close()


@asynccontextmanager
async def service(
    folder: Path, *words: str, module: str = "bot", env: Mapping[str, str]
) -> AsyncIterator[Service]:
    """Run a command until it is ready; killed in the end where it still runs."""
    clean = {name: one for name, one in os.environ.items() if not name.startswith(_OF_OURS)}  # noqa: TID251  # a process of ours
    told = {"SECOND_THOUGHT_HOME": str(folder / "home"), "REPLY_WAIT": "0", **env}
    made = Service(_started(folder, (module, *words), {**clean, **told}), folder)
    process = made.process
    try:
        await until(lambda: "Ctrl-C" in made.said or process.poll() is not None, ENOUGH)
        yield made
    finally:
        process.kill()
        process.wait()


def _started(
    folder: Path, words: Sequence[str], env: Mapping[str, str]
) -> "subprocess.Popen[bytes]":
    with (folder / "said").open("wb") as said, (folder / "log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-m", *words],
            cwd=ROOT,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=log,
        )
