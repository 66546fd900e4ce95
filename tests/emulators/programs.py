"""Programs of the tests as processes of their own, that tell in a file when they are ready."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


class NotStartedError(Exception):
    """A program ended or kept silent where it should have told that it is ready."""


def tell(file: Path, what: str) -> None:
    """Write a file that is there as a whole or not at all."""
    part = file.with_suffix(".part")
    part.write_text(what, "utf-8")
    part.replace(file)


@dataclass(frozen=True, slots=True)
class Program:
    """A Python program that runs; `tells` is the file it writes when it is ready."""

    process: "subprocess.Popen[bytes]"
    tells: Path
    said: Path

    @classmethod
    def started(
        cls, module: str, *arguments: str, tells: Path, more: Mapping[str, str] | None = None
    ) -> "Program":
        """Start a module; what it prints is added to a file beside the one it tells in."""
        tells.parent.mkdir(parents=True, exist_ok=True)
        tells.unlink(missing_ok=True)
        said = tells.with_suffix(".out")
        with said.open("ab") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **(more or {})},  # noqa: TID251  # the tests' own, home included
            )
        return cls(process, tells, said)

    @property
    def runs(self) -> bool:
        """Whether it has not ended yet."""
        return self.process.poll() is None

    async def told(self, seconds: float = 30) -> str:
        """Return what it tells once it is ready."""
        deadline = time.monotonic() + seconds
        while (told := self._told()) is None:
            if not self.runs or time.monotonic() > deadline:
                raise NotStartedError(f"{self.process.args!r}\n{self._output()}")
            await asyncio.sleep(0.02)
        return told

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()

    async def ended(self, seconds: float = 15) -> float:
        """Ask it to end and wait; return how long it took. Killed where it does not."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(self.process.wait, seconds)
        except subprocess.TimeoutExpired:
            self.kill()
        return time.monotonic() - began

    def _told(self) -> str | None:
        return self.tells.read_text("utf-8") if self.tells.exists() else None

    def _output(self) -> str:
        return self.said.read_text("utf-8", errors="replace")[-4000:]
