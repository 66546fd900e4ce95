"""The command `second-thought slack` as a process of its own, in a test's hands."""

import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import randbelow

from tests.emulators.programs import Program
from tests.emulators.slack.scripting import Slack
from tests.polling import until

READY = "Ready."


class EndedError(Exception):
    """A bot ended where it should have listened; the message is what it said."""


@dataclass(slots=True)
class Bot:
    """A bot that can be started, killed and started again. `settings` are its environment."""

    folder: Path
    settings: Mapping[str, str]
    program: Program | None = None
    starts: int = 0
    said_before: int = field(default=0)

    @property
    def runs(self) -> bool:
        """Whether its process is there."""
        return self.program is not None and self.program.runs

    @property
    def said(self) -> str:
        """What its process has printed, over all its lives."""
        file = self.folder / "ready.out"
        return file.read_text("utf-8", errors="replace") if file.exists() else ""

    @property
    def pid(self) -> int:
        assert self.program is not None
        return self.program.process.pid

    def begin(self) -> None:
        """Start it."""
        self.said_before = len(self.said)
        never = self.folder / "ready"
        self.program = Program.started("bot", "slack", tells=never, more=self.settings)
        self.starts += 1

    async def ready(self, seconds: float = 60) -> None:
        """Wait until it listens."""

        def is_ready() -> bool:
            if not self.runs:
                raise EndedError(self.said[self.said_before :][-4000:])
            return READY in self.said[self.said_before :]

        await until(is_ready, seconds)

    async def start(self) -> None:
        """Start it and wait until it listens."""
        self.begin()
        await self.ready()

    def kill(self) -> None:
        """End it at once, as a crash does."""
        if self.program is not None:
            self.program.kill()

    async def stop(self) -> float:
        """Ask it to end; return the seconds it took."""
        assert self.program is not None
        return await self.program.ended(30)


def bot(
    folder: Path, name: str, slack: Slack, database: str, more: Mapping[str, str] | None = None
) -> Bot:
    """Return a bot that was not started yet, over a database that others may share."""
    told = {**slack.settings, "SECOND_THOUGHT_HOME": str(folder / "home")}
    told |= {"DATABASE_URL": database, "REPLY_WAIT": "0.05"}
    return Bot(folder / name, {**told, **(more or {})})


def free_port() -> int:
    """Return a port nobody listens at, below those that connections take for themselves."""
    while True:
        port = 20_000 + randbelow(12_000)
        with socket.socket() as found, suppress(OSError):
            found.bind(("127.0.0.1", port))
            return port
