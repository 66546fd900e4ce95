"""A model of the tests' own, asked by the real SDK."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

import pytest

from bot.llm.wire.errors import ModelError
from bot.llm.wire.model import Model, Question
from bot.settings import Settings
from tests.emulators.llm.server import Server, serving

SCHEMA = {
    "type": "object",
    "properties": {
        "tie": {"type": "string", "enum": ["friend", "boss"]},
        "days": {"anyOf": [{"type": "null"}, {"type": "integer"}]},
    },
    "required": ["tie", "days"],
    "additionalProperties": False,
}
FITTING = {"tie": "friend", "days": None}
MARKER = "MARKER-of-what-nobody-may-log"
ASKED = Question("You read.", f'{{"user_says": "{MARKER}"}}', "reading", SCHEMA, 300)


class Clock:
    """A steady clock that a test sets."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Opening(Protocol):
    """Opens a model, closed when the test is over."""

    async def __call__(self, *, seconds: Callable[[], float] = ..., **settings: Any) -> Model: ...


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    """Run a server; what it was asked was always as it has to be."""
    async with serving(tmp_path) as server:
        yield server
        assert not server.wrong


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def opening(server: Server) -> AsyncIterator[Opening]:
    """Return what opens models at the server."""
    async with AsyncExitStack() as stack:

        async def opened(*, seconds: Callable[[], float] = monotonic, **settings: Any) -> Model:
            given = {"llm_base_url": f"{server.url}/v1", "llm_model": "tiny", **settings}
            model = await Model.opened(Settings(**given), seconds)
            stack.push_async_callback(model.close)
            return model

        yield opened


@pytest.fixture
async def model(opening: Opening, clock: Clock) -> Model:
    """Return a model at the server."""
    return await opening(seconds=clock)


def soon(seconds: float = 10) -> float:
    """Return the loop's time in so many seconds."""
    return asyncio.get_running_loop().time() + seconds


Told = tuple[str, dict[str, Any]]
"""A way to answer, and what it takes."""


def status(number: int, **headers: str) -> Told:
    """Return the way to answer with an error, and these headers."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return "status", {"number": number, "headers": named}


async def failing(model: Model) -> str:
    """Return the code of how a question fails."""
    with pytest.raises(ModelError) as caught:
        await model.ask(ASKED, soon())
    return caught.value.code
