"""`python -m tests.emulators.llm FOLDER`: a model to try the coach with; prints LLM_BASE_URL.

Every request is a line of `FOLDER/log.jsonl`. It says the least that fits; see `server` for how
to have it answer otherwise.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.emulators.llm.server import serving
from tests.emulators.running import run


@asynccontextmanager
async def running(folder: Path, seed: int, port: int) -> AsyncIterator[str]:
    async with serving(folder, port) as server:
        yield server.url


if __name__ == "__main__":
    run("language model", running, "/v1")
