"""The bot as a process of its own, in a test's hands."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.emulators.programs import Program


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a bot is told at its start. `ahead` are the seconds its clock is before the real one."""

    name: str
    folder: str  # of this bot alone
    home: str  # holds the keys; all bots of a database share it
    database: str
    platform: str
    ahead: float = 0.0
    timing: Mapping[str, float] = field(default_factory=dict)
    paces: Mapping[str, tuple[float, int]] = field(default_factory=dict)
    turn: str = "coach"  # or "fixed", a turn of a fixed cost

    @classmethod
    def read(cls, told: str) -> "Told":
        """Read what `text` wrote."""
        return cls(**json.loads(told))

    @property
    def text(self) -> str:
        """All of it, for a command line."""
        return json.dumps(asdict(self))


@dataclass(slots=True)
class Bot:
    """A bot that can be started, killed and started again."""

    told: Told
    program: Program | None = None
    starts: int = 0

    @property
    def runs(self) -> bool:
        """Whether its process is there."""
        return self.program is not None and self.program.runs

    @property
    def said(self) -> str:
        """What its process has printed, over all its lives."""
        file = Path(self.told.folder) / "ready.out"
        return file.read_text("utf-8", errors="replace") if file.exists() else ""

    def begin(self, **other: Any) -> None:
        """Start it, told something else from now on where that is given."""
        self.told = replace(self.told, **other)
        arguments = ("--told", self.told.text)
        ready = Path(self.told.folder) / "ready"
        self.program = Program.started("tests.delivery.bot", *arguments, tells=ready)
        self.starts += 1

    async def start(self, **other: Any) -> None:
        """Start it and wait until it works."""
        self.begin(**other)
        await self.ready()

    async def ready(self) -> None:
        """Wait until it works."""
        assert self.program is not None
        await self.program.told(60)

    def kill(self) -> None:
        """End it at once, as a crash does."""
        if self.program is not None:
            self.program.kill()

    async def stop(self) -> float:
        """Ask it to end; return the seconds it took."""
        assert self.program is not None
        return await self.program.ended(30)
