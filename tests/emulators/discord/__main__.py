"""Runs Discord until SIGTERM; prints its API's address and writes it to `url` in its folder."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from tests.emulators.discord.server import running
from tests.emulators.programs import tell


async def serve(folder: Path, seed: int, port: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGINT, stop.set)
    async with running(folder, seed, port) as url:
        tell(folder / "url", url)
        sys.stdout.write(f"{url}/api/v10\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="A Discord to try the coach against.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--port", type=int, default=0)
    told = parser.parse_args()
    told.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(serve(told.folder, told.seed, told.port))


if __name__ == "__main__":
    main()
