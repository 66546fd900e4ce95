"""The bot as a process of its own, in a test's hands."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from tests.emulators.programs import Program
from tests.storms import bots


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


@dataclass
class Bot(bots.Bot):
    """The bot of the tests."""

    told: Told

    def started(self) -> Program:
        """Start it, as it is told."""
        arguments = ("--told", self.told.text)
        return Program.started("tests.delivery.bot", *arguments, tells=self.folder / "ready")

    @property
    def works(self) -> bool:
        """Whether it has told that it does."""
        return (self.folder / "ready").exists()

    async def start(self, **other: Any) -> None:
        """Start it and wait until it works; told something else from now on where it is given."""
        self.told = replace(self.told, **other)
        await super().start()
