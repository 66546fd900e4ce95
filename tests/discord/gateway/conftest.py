"""A memory for the reader."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.sealing import Keyring
from storage.store import Store


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """Return an empty memory in a file."""
    opened = await Store.open(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new())
    yield opened
    await opened.close()
