"""A bot as a process of its own, in a test's hands: started, killed, started again."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL

from tests.emulators.programs import Program
from tests.polling import until

READY = "Ready."


class EndedError(Exception):
    """A bot ended where it should have worked; the message is what it said."""


@dataclass
class Bot(ABC):
    """A bot of any kind. `folder` is its own; what it prints is kept there."""

    folder: Path
    program: Program | None = field(default=None, init=False)
    starts: int = field(default=0, init=False)
    said_before: int = field(default=0, init=False)

    @abstractmethod
    def started(self) -> Program:
        """Start its program."""

    @property
    @abstractmethod
    def works(self) -> bool:
        """Whether it has said, in this life, that it works."""

    @property
    def runs(self) -> bool:
        """Whether its process is there."""
        return self.program is not None and self.program.runs

    @property
    def is_killed(self) -> bool:
        """Whether its process was killed, by whomever."""
        return self.program is not None and self.program.process.poll() == -SIGKILL

    @property
    def pid(self) -> int:
        assert self.program is not None
        return self.program.process.pid

    @property
    def said(self) -> str:
        """What its process has printed, over all its lives."""
        file = self.folder / "ready.out"
        return file.read_text("utf-8", errors="replace") if file.exists() else ""

    def begin(self) -> None:
        """Start it."""
        self.said_before = len(self.said)
        self.program = self.started()
        self.starts += 1

    async def ready(self, seconds: float = 60) -> bool:
        """Wait until it works; False where somebody kills it meanwhile.

        Raises:
            EndedError: if it ends by itself.
            TimeoutError: if it does neither in time.
        """
        await until(lambda: self.works or not self.runs, seconds)
        if not self.runs and not self.is_killed:
            raise EndedError(self.said[self.said_before :][-4000:])
        return self.runs

    async def start(self) -> None:
        """Start it and wait until it works."""
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


@dataclass
class Command(Bot):
    """The command `second-thought`, with its words and its environment."""

    words: tuple[str, ...]
    settings: Mapping[str, str]

    def started(self) -> Program:
        """Start the command."""
        never = self.folder / "ready"
        return Program.started("bot", *self.words, tells=never, more=self.settings)

    @property
    def works(self) -> bool:
        """Whether it has said that it is ready."""
        return READY in self.said[self.said_before :]


def command(
    words: str, folder: Path, name: str, database: str, settings: Mapping[str, str]
) -> Command:
    """Return a command that was not started yet, over a database that others may share."""
    told = {"SECOND_THOUGHT_HOME": str(folder / "home"), "DATABASE_URL": database}
    return Command(folder / name, tuple(words.split()), {**told, "REPLY_WAIT": "0.05", **settings})
