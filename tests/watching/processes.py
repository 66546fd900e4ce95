"""Commands of ours as processes that are watched, and what their pages say."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from tests.emulators.programs import ROOT
from tests.polling import until

LONG = 60.0
"""Seconds for what takes two on a computer that does nothing else."""
HANGS = 40.0
"""Seconds to end in: fewer than the sixty a web server waits for whoever is connected."""


@dataclass(frozen=True, slots=True)
class Page:
    """What came of a question."""

    status: int
    text: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Watched:
    """A process, the port it is asked at, and the file of what it says."""

    process: "subprocess.Popen[bytes]"
    port: int
    out: Path

    async def ask(self, path: str, method: str = "GET", **headers: str) -> Page:
        """Return a page. Raises aiohttp.ClientError where nobody answers."""
        url = f"http://127.0.0.1:{self.port}{path}"
        async with aiohttp.request(method, url, headers=headers) as answer:
            return Page(answer.status, await answer.text(), dict(answer.headers))

    async def parts(self) -> Mapping[str, str]:
        """Return how its parts are; of none where nobody answers."""
        try:
            told = json.loads((await self.ask("/readyz")).text)
        except aiohttp.ClientError:
            return {}
        found: Mapping[str, str] = told["parts"]
        return found

    async def is_ready(self) -> bool:
        """Whether it says that it is ready."""
        try:
            return (await self.ask("/readyz")).status == 200
        except aiohttp.ClientError:
            return False

    async def ready(self) -> None:
        """Return once it is ready; fails where it ends before."""

        async def is_so() -> bool:
            assert self.process.poll() is None, self.said()
            return await self.is_ready()

        await until(is_so, LONG)

    async def until(self, part: str, how: str) -> None:
        """Return once a part is as named."""

        async def is_so() -> bool:
            return (await self.parts()).get(part) == how

        await until(is_so, LONG)

    async def figures(self) -> str:
        """Return its figures as text."""
        return (await self.ask("/metrics")).text

    def said(self) -> str:
        """Return all that it has said so far."""
        return self.out.read_text("utf-8")

    def end(self) -> int:
        """Tell it to end; return its exit code. subprocess.TimeoutExpired where it hangs."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(HANGS)


@contextmanager
def watched(folder: Path, *words: str, port: int | None = None, **told: str) -> Iterator[Watched]:
    """Run a command of ours in a folder, watched at a port, with these settings and no others."""
    folder.mkdir(parents=True, exist_ok=True)
    port, out = port or free_port(), folder / "said.txt"
    home = {"SECOND_THOUGHT_HOME": str(folder / "home"), "REPLY_WAIT": "0", "WATCH_PORT": str(port)}
    with out.open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT,
            env={"PATH": os.defpath, **home, **told},
            stdout=said,
            stderr=subprocess.STDOUT,
        )
    try:
        yield Watched(process, port, out)
    finally:
        process.kill()
        process.wait()


def free_port() -> int:
    """Return a port that nobody listened at a moment ago."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
