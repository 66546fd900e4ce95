"""The platform in a test's hands: its process, its people, its faults, its log."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from tests.emulators.log import logged
from tests.emulators.programs import Program

WORKSPACE = "W1"


@dataclass(frozen=True, slots=True)
class Given:
    """An event that a platform took from somebody: its key, and the id of its message."""

    key: str
    message: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the platform, in a DM with the bot."""

    platform: "Scripted"
    name: str

    @property
    def channel(self) -> str:
        return f"D-{self.name}"

    async def say(self, text: str, key: str = "") -> Given:
        return await self._do("said", key, text=text)

    async def choose(self, card: str, choice: str) -> Given:
        return await self._do("chose", message=card, choice=choice)

    async def react(self, message: str, sign: str, *, put: bool = True) -> Given:
        return await self._do("reacted", message=message, sign=sign, put=put)

    async def edit(self, message: str, text: str) -> Given:
        return await self._do("edited", message=message, text=text)

    async def delete(self, message: str) -> Given:
        return await self._do("deleted", message=message)

    async def open(self) -> Given:
        return await self._do("opened")

    async def posted(self) -> list[dict[str, Any]]:
        """Return what the bot has posted to them, as it stands."""
        posted = (await self.platform.state())["posted"]
        return [one for one in posted if one["channel"] == self.channel]

    async def _do(self, kind: str, key: str = "", message: str = "", **more: Any) -> Given:
        if "choice" in more:
            more["key"] = more.pop("choice")
        made = await self.platform.order(
            "event",
            key=key,
            workspace=WORKSPACE,
            channel=self.channel,
            account=self.name,
            message=message,
            event={"kind": kind, **more},
        )
        return Given(made["key"], made["message"])


@dataclass(frozen=True, slots=True)
class Scripted:
    """A running platform."""

    folder: Path
    url: str
    session: aiohttp.ClientSession

    def person(self, name: str) -> Person:
        return Person(self, name)

    async def order(self, name: str, /, *told: Any, **more: Any) -> Any:
        """Tell the platform something; `told` where it is one thing without a name."""
        what = told[0] if told else more
        async with self.session.post(f"{self.url}/script/{name}", json=what) as answer:
            answer.raise_for_status()
            return (await answer.json())["made"]

    async def plan(self, call: str, *faults: str | None) -> None:
        await self.order("plan", call=call, faults=faults)

    async def likely(self, **chances: float) -> None:
        await self.order("likely", chances)

    async def state(self) -> dict[str, Any]:
        made: dict[str, Any] = await self.order("state")
        return made

    def log(self, *what: str) -> Iterator[dict[str, Any]]:
        """Return what the platform has noted, in order; only some kinds where they are named."""
        return logged(self.folder, *what)


@asynccontextmanager
async def platform(folder: Path, seed: int = 0) -> AsyncIterator[Scripted]:
    """Run a platform in a process of its own."""
    arguments = ("--folder", str(folder), "--seed", str(seed))
    program = Program.started("tests.emulators.platform", *arguments, tells=folder / "port")
    try:
        port = await program.told()
        async with aiohttp.ClientSession() as session:
            yield Scripted(folder, f"http://127.0.0.1:{port}", session)
    finally:
        await program.ended()
