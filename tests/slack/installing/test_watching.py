"""A workspace that left unheard is left all the same; no other is."""

import asyncio

import pytest

from bot.delivery.errors import Unreachable
from bot.slack.installing.watching import EVERY, FIRST, Watching
from bot.slack.workspaces import Access
from tests.polling import until
from tests.slack.installing.conftest import Browser, Coach


async def at_once(_: float) -> None:
    await asyncio.sleep(0)


def watching(coach: Coach) -> Watching:
    kept = coach.store.installations
    return Watching(coach.api, kept, coach.workspaces, coach.clock.now, at_once)


@pytest.fixture
async def two(browser: Browser, coach: Coach) -> Coach:
    """Return a coach in T1 and T2."""
    await coach.slack.team("T2")
    for team in ("T1", "T2"):
        await coach.slack.browser(team=team)
        assert (await browser.install()).status == 200
    return coach


@pytest.mark.parametrize("error", ["account_inactive", "token_revoked"])
async def test_who_left_unheard_is_left(two: Coach, error: str) -> None:
    await two.slack.revoke("T2", error)
    two.clock.later(hours=1)
    assert await watching(two).look() == ("T2",)
    with pytest.raises(Unreachable, match="not_installed"):
        await two.workspaces.access("T2")
    assert (await two.workspaces.access("T1")).token
    assert await two.store.installations.left("slack", two.clock.at) == ()
    two.clock.later(seconds=1)
    assert await two.store.installations.left("slack", two.clock.at) == ("T2",)
    assert await watching(two).look() == ()


@pytest.mark.parametrize(
    "fault", ["down", "reset", "wait", "error:token_expired", "error:invalid_auth", "error:other"]
)
async def test_no_other_answer_is_taken_for_leaving(two: Coach, fault: str) -> None:
    await two.slack.plan("auth.test", fault, fault)
    assert await watching(two).look() == ()
    assert len(await two.store.installations.all("slack")) == 2


class Late:
    """Workspaces that hand out a token just before their workspace installs the coach anew."""

    def __init__(self, two: Coach, browser: Browser) -> None:
        self._two = two
        self._browser = browser

    async def access(self, workspace: str) -> Access:
        access = await self._two.workspaces.access(workspace)
        if workspace == "T2":
            await self._two.slack.revoke("T2")
            self._two.clock.later(seconds=1)
            assert (await self._browser.install()).status == 200
            self._two.clock.later(seconds=1)
        return access

    def forget(self, workspace: str) -> None:
        self._two.workspaces.forget(workspace)


async def test_who_installs_it_anew_while_slack_answers_is_not_left(
    two: Coach, browser: Browser
) -> None:
    kept = two.store.installations
    late = Watching(two.api, kept, Late(two, browser), two.clock.now, at_once)
    assert await late.look() == ()
    assert (await two.workspaces.access("T2")).token


async def test_who_installed_it_anew_meanwhile_is_not_left(two: Coach, browser: Browser) -> None:
    await two.workspaces.access("T2")
    await two.slack.revoke("T2")
    assert (await browser.install()).status == 200
    assert await watching(two).look() == ()


async def test_it_looks_soon_after_the_start_and_then_every_day(two: Coach) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    kept = two.store.installations
    watch = Watching(two.api, kept, two.workspaces, two.clock.now, sleep)
    watch.start()
    await until(lambda: slept.count(EVERY.total_seconds()) > 1)
    await watch.stop()
    assert slept[0] == FIRST.total_seconds()
