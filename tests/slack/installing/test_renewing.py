"""Tokens that expire: new ones in time, got by one, kept whatever happens on the way."""

import asyncio
from collections.abc import Awaitable, Callable
from uuid import uuid4

import pytest
from sqlalchemy import text

from bot.delivery.errors import NotSent, Unreachable
from bot.slack.installing.many_workspaces import ManyWorkspaces
from bot.slack.installing.renewing import LEASE, Renewing
from storage.sealing import Keyring
from storage.store import Store
from tests.slack.installing.conftest import Browser, Coach


@pytest.fixture
async def expiring(browser: Browser, coach: Coach) -> Coach:
    """Return a coach in T1, with a token that lives for twelve hours."""
    await coach.slack.app(rotates=True)
    assert (await browser.install()).status == 200
    return coach


async def later(coach: Coach, hours: float) -> None:
    """Let it be later for everybody."""
    coach.clock.later(hours=hours)
    await coach.slack.clock(coach.clock.ticks)


def refused(coach: Coach) -> list[str]:
    """Return what Slack refused when it was asked for tokens."""
    some = coach.slack.log("refused")
    return [one["error"] for one in some if one["method"] == "oauth.v2.access"]


async def token(coach: Coach, of: ManyWorkspaces | None = None) -> str:
    return (await (of or coach.workspaces).access("T1")).token


async def opens(coach: Coach, token: str) -> bool:
    try:
        await coach.api.ask(token, "auth.test")
    except Unreachable:
        return False
    return True


async def test_a_token_is_renewed_before_it_expires(expiring: Coach) -> None:
    first = await token(expiring)
    await later(expiring, 9)
    assert await token(expiring) == first
    await later(expiring, 2)
    second = await token(expiring)
    assert second != first
    await later(expiring, 2)
    assert await opens(expiring, await token(expiring))
    assert not await opens(expiring, first)
    for _ in range(5):
        await later(expiring, 11)
        assert await opens(expiring, await token(expiring))
    assert refused(expiring) == []


async def test_after_a_long_rest_too(expiring: Coach) -> None:
    await later(expiring, 24 * 60)
    assert await opens(expiring, await token(expiring))


@pytest.mark.parametrize(
    "database", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)], indirect=True
)
async def test_many_at_once_in_two_processes_renew_it_once(
    expiring: Coach, database: str, keyring: Keyring
) -> None:
    await later(expiring, 13)
    store = await Store.open(database, keyring)
    other = expiring.another(store)
    both = [expiring.workspaces, other] * 10
    found = await asyncio.gather(*(token(expiring, one) for one in both))
    assert len(set(found)) == 1
    assert await opens(expiring, found[0])
    assert refused(expiring) == []  # what renews it was used once
    await other.close()
    await store.close()


async def test_who_dies_while_renewing_is_followed_by_another(expiring: Coach) -> None:
    await later(expiring, 11)
    first, now = await token(expiring, expiring.another()), expiring.clock.at
    await later(expiring, 11)
    kept = expiring.store.installations
    assert await kept.renewing("slack", "T1", uuid4(), expiring.clock.at, expiring.clock.at + LEASE)
    expiring.workspaces.forget("T1")
    assert await token(expiring) == first  # good for another hour
    expiring.clock.later(seconds=LEASE.total_seconds() + 1)
    expiring.workspaces.forget("T1")
    assert await token(expiring) != first
    assert expiring.clock.at > now


async def test_who_waits_for_another_gets_what_that_one_got(expiring: Coach) -> None:
    await later(expiring, 13)
    kept, lease, now = expiring.store.installations, uuid4(), expiring.clock.at
    await kept.renewing("slack", "T1", lease, now, now + LEASE)
    waiting = asyncio.create_task(token(expiring))
    await asyncio.sleep(0)
    await kept.not_renewed("slack", "T1", lease)
    got = await token(expiring, expiring.another())
    assert await waiting == got


async def test_who_waits_too_long_is_to_try_later(expiring: Coach) -> None:
    await later(expiring, 13)
    kept, now = expiring.store.installations, expiring.clock.at
    await kept.renewing("slack", "T1", uuid4(), now, now + 100 * LEASE)

    async def passes(seconds: float) -> None:
        expiring.clock.later(seconds=10)

    with pytest.raises(NotSent, match="renewing"):
        await token(expiring, patient(expiring, passes))


def patient(coach: Coach, sleep: Callable[[float], Awaitable[None]]) -> ManyWorkspaces:
    """Return the workspaces, sleeping so while others renew or the database is away."""
    kept, app = coach.store.installations, (coach.slack.client_id, coach.slack.client_secret)
    renewing = Renewing(coach.api, kept, app, coach.clock.now, uuid4, sleep)
    return ManyWorkspaces(kept, renewing, coach.clock.ticked)


@pytest.mark.parametrize("fault", ["down", "reset", "wait"])
async def test_while_slack_is_down_the_old_token_is_used_as_long_as_it_is_good(
    expiring: Coach, fault: str
) -> None:
    first = await token(expiring)
    await later(expiring, 11)
    await expiring.slack.plan("oauth.v2.access", fault)
    assert await token(expiring) == first
    await later(expiring, 2)
    await expiring.slack.plan("oauth.v2.access", fault)
    with pytest.raises((NotSent, Unreachable)) as raised:
        await token(expiring)
    assert isinstance(raised.value, NotSent) or fault == "wait"
    assert await opens(expiring, await token(expiring))


async def test_a_workspace_whose_token_cannot_be_renewed_is_closed_when_it_expires(
    expiring: Coach, browser: Browser
) -> None:
    first = await token(expiring)
    await later(expiring, 11)
    await expiring.slack.plan("oauth.v2.access", "lost")  # used up, and nothing came of it
    assert await token(expiring) == first
    coach = expiring
    coach.workspaces.forget("T1")
    assert await token(coach) == first
    assert refused(coach) == ["invalid_refresh_token"]
    await later(coach, 2)
    with pytest.raises(Unreachable, match="token_expired"):
        await token(coach)
    assert (await browser.install()).status == 200  # that is the way out of it
    assert await opens(coach, await token(coach))


async def test_what_was_got_is_kept_once_the_database_is_back(expiring: Coach) -> None:
    await later(expiring, 13)
    tried: list[float] = []

    async def sleep(seconds: float) -> None:
        tried.append(seconds)
        if len(tried) == 1:
            await order(expiring, "ALTER TABLE installation RENAME TO away")
        if len(tried) == 3:
            await order(expiring, "ALTER TABLE away RENAME TO installation")

    got = await token(expiring, patient(expiring, sleep))
    assert len(tried) == 3
    assert await token(expiring, expiring.another()) == got
    assert refused(expiring) == []


async def test_what_could_not_be_kept_at_all_is_kept_the_next_time(expiring: Coach) -> None:
    await later(expiring, 13)
    tried: list[float] = []

    async def sleep(seconds: float) -> None:
        tried.append(seconds)
        if len(tried) == 1:
            await order(expiring, "ALTER TABLE installation RENAME TO away")

    some = patient(expiring, sleep)
    with pytest.raises(NotSent, match="database"):
        await token(expiring, some)
    await order(expiring, "ALTER TABLE away RENAME TO installation")
    expiring.clock.later(seconds=LEASE.total_seconds() + 1)
    got = await token(expiring, some)
    assert await opens(expiring, got)
    assert await token(expiring, expiring.another()) == got
    assert refused(expiring) == []


async def order(coach: Coach, what: str) -> None:
    await coach.store._engine.write(lambda connection: connection.execute(text(what)).close())


async def test_who_gives_up_waiting_loses_nothing(expiring: Coach) -> None:
    await later(expiring, 13)
    waiting = asyncio.create_task(token(expiring))
    for _ in range(20):
        await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await expiring.workspaces.close()
    assert await opens(expiring, await token(expiring))
    assert refused(expiring) == []


async def test_a_workspace_that_leaves_meanwhile_gets_no_token(expiring: Coach) -> None:
    await later(expiring, 13)
    await expiring.slack.uninstall("T1")
    await expiring.store.installations.gone("slack", "T1", expiring.clock.at)
    with pytest.raises(Unreachable, match="not_installed"):
        await token(expiring)


async def test_a_token_that_does_not_expire_is_left_as_it_is(
    browser: Browser, coach: Coach
) -> None:
    await browser.install()
    first = await token(coach)
    await later(coach, 24 * 365)
    assert await token(coach) == first
