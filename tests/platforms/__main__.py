"""Serves the pigeonholes of a home until it is told to stop: `python -m tests.platforms HOME`."""

import asyncio
import sys
from pathlib import Path

from bot import platforms
from bot.serving import serve
from tests.platforms import pigeonhole
from tests.platforms.test_pigeonhole import here

if __name__ == "__main__":
    platforms.PLATFORMS[pigeonhole.NAME] = pigeonhole
    asyncio.run(serve(here(Path(sys.argv[1])), (pigeonhole.NAME,)))
