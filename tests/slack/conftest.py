"""A Slack for each test, and a coach in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.emulators.slack import scripting
from tests.emulators.slack.scripting import Slack, User
from tests.slack.coach import coaching


@pytest.fixture
async def slack(tmp_path: Path) -> AsyncIterator[Slack]:
    """A Slack beside the test, in its own loop."""
    async with scripting.slack_here(tmp_path / "slack") as running:
        yield running


@pytest.fixture
async def coach(slack: Slack, tmp_path: Path) -> AsyncIterator[None]:
    """A coach that is served there, over Socket Mode."""
    async with coaching(slack, tmp_path / "home"):
        yield


@pytest.fixture
def ana(slack: Slack) -> User:
    """Somebody who is there."""
    return slack.user("ana")
