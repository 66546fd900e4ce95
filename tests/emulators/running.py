"""Runs a platform's emulator until SIGTERM; its API's address is printed, and written to `url`."""

import argparse
import asyncio
import signal
import sys
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from tests.emulators.programs import tell

Running = Callable[[Path, int, int], AbstractAsyncContextManager[str]]
"""Serves a platform that keeps its log in a folder, by a seed and at a port; yields its address."""


def run(name: str, running: Running, api: str) -> None:
    """Run the platform of that name as the command line says; `api` follows its address."""
    parser = argparse.ArgumentParser(description=f"A {name} to try the coach against.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--port", type=int, default=0)
    told = parser.parse_args()
    told.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(_served(running(told.folder, told.seed, told.port), told.folder, api))


async def _served(serving: AbstractAsyncContextManager[str], folder: Path, api: str) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with serving as url:
        tell(folder / "url", url)
        sys.stdout.write(f"{url}{api}\n")
        sys.stdout.flush()
        await stop.wait()
