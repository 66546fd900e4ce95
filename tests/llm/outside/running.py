"""Servers that others wrote, as processes of their own: only where somebody has installed them."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

PATIENCE = 60.0


def installed(name: str, how: str) -> str:
    """Return where a program is; the test is skipped where it is not on the PATH."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not on the PATH ({how}; see docs/llm.md)")
    return found


@asynccontextmanager
async def running(ready: str, *command: str | Path) -> AsyncIterator[re.Match[str]]:
    """Run a program; yields what it says when it is ready, and ends it after that."""
    process = await asyncio.create_subprocess_exec(
        *map(str, command),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    reading: asyncio.Task[bytes] | None = None
    try:
        async with asyncio.timeout(PATIENCE):
            said = await _said(process.stdout, ready)
        reading = asyncio.create_task(process.stdout.read())  # so that it never waits for us
        yield said
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
        if reading is not None:
            await reading


async def _said(output: asyncio.StreamReader, ready: str) -> re.Match[str]:
    lines = []
    async for line in output:
        lines.append(line.decode(errors="replace"))
        if found := re.search(ready, lines[-1]):
            return found
    raise AssertionError("it ended: " + "".join(lines[-20:]))
