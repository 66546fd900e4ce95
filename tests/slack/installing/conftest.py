"""A coach that can be installed: its pages on a server, a Slack, a browser, and a clock."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urljoin
from uuid import uuid4

import aiohttp
import pytest

from bot.settings import Settings
from bot.slack.api import Api
from bot.slack.installing.flow import BACK, INSTALL, flow
from bot.slack.installing.many_workspaces import ManyWorkspaces
from bot.slack.installing.renewing import Renewing
from bot.slack.installing.routes import add_to
from bot.slack.transport.http import Pages, application
from prompts import Book
from storage.sealing import Keyring
from storage.store import Store
from storage.upgrading import migrate
from tests.emulators.slack.scripting import Slack
from tests.emulators.slack.scripting import slack_here as running_slack
from tests.postgres import postgres

__all__ = ["postgres"]

BOOK = Book.open()


@dataclass(slots=True)
class Clock:
    """A clock that stands until it is told to go on. It begins at the full second."""

    at: datetime = field(
        default_factory=lambda: datetime.now(UTC).replace(microsecond=0)  # noqa: TID251
    )
    ticks: float = 0.0

    def now(self) -> datetime:
        return self.at

    def ticked(self) -> float:
        return self.ticks

    def later(self, **by: float) -> None:
        self.at += timedelta(**by)
        self.ticks += timedelta(**by).total_seconds()


@dataclass(frozen=True, slots=True)
class Page:
    """What a browser came to: the status and the words of the last page, and how it got there."""

    status: int
    text: str
    headers: "aiohttp.typedefs.LooseHeaders"
    url: str


@dataclass(frozen=True, slots=True)
class Browser:
    """Somebody's browser. It keeps cookies, and takes our address for a safe one."""

    session: aiohttp.ClientSession
    root: str

    async def go(self, url: str, *, follow: bool = True) -> Page:
        where = urljoin(self.root, url)
        async with self.session.get(where, allow_redirects=follow) as answer:
            text = await answer.text()
            return Page(answer.status, text, answer.headers, str(answer.url))

    async def link(self, **asked: str) -> str:
        """Return where the page to install leads."""
        query = "&".join(f"{name}={value}" for name, value in asked.items())
        page = await self.go(f"{INSTALL}?{query}")
        return page.text.partition('class="act" href="')[2].partition('"')[0].replace("&amp;", "&")

    async def install(self) -> Page:
        """Go through all of it: to Slack, which asks, and back."""
        return await self.go(await self.link())

    async def back(self, query: str) -> Page:
        return await self.go(f"{BACK}?{query}")


@dataclass(frozen=True, slots=True)
class Coach:
    """A coach in many workspaces; `renewing` takes no time between looks."""

    store: Store
    slack: Slack
    api: Api
    clock: Clock
    workspaces: ManyWorkspaces

    def another(self, store: Store | None = None) -> ManyWorkspaces:
        """Return the same workspaces as another process sees them."""
        return workspaces(store or self.store, self.slack, self.api, self.clock)


def workspaces(store: Store, slack: Slack, api: Api, clock: Clock) -> ManyWorkspaces:
    kept, app = store.installations, (slack.client_id, slack.client_secret)
    renewing = Renewing(api, kept, app, clock.now, uuid4)
    return ManyWorkspaces(kept, renewing, clock.ticked)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def slack(tmp_path: Path) -> AsyncIterator[Slack]:
    async with running_slack(tmp_path / "slack") as running:
        yield running


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Return the address of an empty database: a file, unless a test asks for a server's."""
    if getattr(request, "param", "sqlite") == "postgres":
        url = str(request.getfixturevalue("postgres").database())
        migrate(url)
        return url
    return f"sqlite:///{tmp_path / 'coach.db'}"


@pytest.fixture
def keyring() -> Keyring:
    return Keyring.new()


@pytest.fixture
async def coach(
    slack: Slack, database: str, keyring: Keyring, clock: Clock
) -> AsyncIterator[Coach]:
    store = await Store.open(database, keyring)
    async with Api.open(slack.url) as api:
        made = Coach(store, slack, api, clock, workspaces(store, slack, api, clock))
        yield made
        await made.workspaces.close()
    await store.close()


@pytest.fixture
async def root(coach: Coach) -> AsyncIterator[str]:
    """Serve the pages; return their address."""
    pages = application()
    server = Pages(pages, "127.0.0.1", 0, 0.1)
    settings = Settings(
        slack_client_id=coach.slack.client_id,
        slack_client_secret=coach.slack.client_secret,
        slack_api_url=coach.slack.url,
        public_url="http://127.0.0.1:1",
    )
    made = flow(
        settings,
        coach.api,
        coach.store.installations,
        BOOK,
        coach.clock.now,
        coach.workspaces.forget,
    )
    add_to(pages, made)
    address = await server.start()
    made.settings.redirect_uri = f"{address}{BACK}"
    yield address
    await server.stop()


@pytest.fixture
async def browser(root: str) -> AsyncIterator[Browser]:
    async with another_browser(root) as session:
        yield Browser(session, root)


def another_browser(root: str) -> aiohttp.ClientSession:
    jar = aiohttp.CookieJar(unsafe=True, treat_as_secure_origin=root)
    return aiohttp.ClientSession(cookie_jar=jar)
