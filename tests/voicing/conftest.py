"""A server that speaks as a model, told by each test how."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.emulators.llm.server import Server, serving
from tests.storms.databases import database, postgres, shared

__all__ = ["database", "postgres", "shared"]


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    """Run a model; what it was asked was always as it has to be."""
    async with serving(tmp_path) as server:
        yield server
        assert not server.wrong
