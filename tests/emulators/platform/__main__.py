"""Runs the platform until SIGTERM; the port it has found free stands in `port` in its folder."""

import argparse
import asyncio
import signal
from pathlib import Path

from aiohttp import web

from tests.emulators.platform.server import Platform
from tests.emulators.programs import tell


async def serve(folder: Path, seed: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.add_signal_handler(signal.SIGINT, stop.set)
    runner = web.AppRunner(Platform(folder, seed).app(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    tell(folder / "port", str(runner.addresses[0][1]))
    await stop.wait()
    await runner.cleanup()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    told = parser.parse_args()
    asyncio.run(serve(told.folder, told.seed))


if __name__ == "__main__":
    main()
