"""The HTTP servers of a coach, as a process of its own beside a Slack."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import time

import pytest
import requests

from tests.emulators.programs import Program
from tests.emulators.slack.deliveries import signature
from tests.emulators.slack.scripting import Slack
from tests.watching.processes import Watched, free_port, watched

MANY = {
    "SLACK_CLIENT_ID": Slack.client_id,
    "SLACK_CLIENT_SECRET": Slack.client_secret,
    "PUBLIC_URL": "https://coach.example.org",
}
ONE = {"SLACK_BOT_TOKEN": Slack.bot_token}


@dataclass(frozen=True, slots=True)
class Servers:
    """Where the two servers of one process are."""

    process: Watched
    public: str
    operator: str

    def sign(self, request: requests.PreparedRequest) -> None:
        """Sign a request as Slack does."""
        body, stamp = request.body or b"", str(int(time()))
        text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
        request.headers["X-Slack-Request-Timestamp"] = stamp
        request.headers["X-Slack-Signature"] = signature(Slack.signing_secret, stamp, text)

    def at(self, tags: list[str] | None) -> str:
        """Return which of them answers an operation."""
        return self.public if "public" in (tags or ()) else self.operator


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """A coach that many workspaces may install: it has every page there is."""
    with _served(tmp_path_factory.mktemp("many"), MANY) as running:
        yield running


@pytest.fixture(scope="module")
def in_one_workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """A coach in one workspace: whatever is signed reaches its listeners."""
    with _served(tmp_path_factory.mktemp("one"), ONE) as running:
        yield running


@contextmanager
def _served(folder: Path, settings: dict[str, str]) -> Iterator[Servers]:
    slack = folder / "slack"
    emulator = Program.started("tests.emulators.slack", str(slack), tells=slack / "url")
    try:
        root, port = asyncio.run(emulator.told()), free_port()
        by_http = {
            "SLACK_MODE": "http",
            "SLACK_API_URL": f"{root.removesuffix('/api/')}/api/",
            "SLACK_SIGNING_SECRET": Slack.signing_secret,
            "HTTP_PORT": str(port),
        }
        with watched(folder / "coach", "slack", **by_http, **settings) as process:
            asyncio.run(process.ready())
            yield Servers(process, f"http://127.0.0.1:{port}", f"http://127.0.0.1:{process.port}")
    finally:
        emulator.kill()
