"""Many workspaces: looked up once, told apart, left at once, there again when they come back."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from bot.delivery.errors import NotSent, Unreachable
from bot.slack.installing.leaving import Leaving
from bot.slack.installing.many_workspaces import KEPT
from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.errors import StorageError
from storage.installations import Installation, Tokens
from storage.store import Identity, Memory
from tests.slack.installing.conftest import Browser, Coach


def installed(coach: Coach, workspace: str = "T1", token: str = "xoxb-T1") -> Installation:
    return Installation(
        platform="slack",
        workspace=workspace,
        bot_id="B1",
        bot_user_id="UBOT",
        scopes=("chat:write",),
        installed_at=coach.clock.at,
        tokens=Tokens(token),
    )


def asked(coach: Coach) -> list[str]:
    """Return a list that grows by each question about installations."""
    seen: list[str] = []

    def note(_: object, __: object, statement: str, *___: object) -> None:
        if "FROM installation" in statement:
            seen.append(statement)

    event.listen(coach.store._engine._connections, "before_cursor_execute", note)
    return seen


async def writes(coach: Coach) -> Memory:
    who, place = Identity("slack", "T1", "U1"), Place("slack", "T1", "D1")
    arrival = Arrival(key="slack:T1:Ev1", identity=who, place=place, event=Said("hello"))
    (kept,) = await coach.store.inbox.accept([arrival], coach.clock.at)
    return coach.store.memory(kept.person_id)


def told(kind: str, at: float, **more: Any) -> Mapping[str, Any]:
    return {
        "type": "event_callback",
        "team_id": "T1",
        "event_id": "Ev9",
        "event_time": int(at),
        "event": {"type": kind, **more},
    }


def leaving(coach: Coach) -> Leaving:
    return Leaving(coach.store.installations, coach.workspaces, coach.clock.now)


async def test_many_who_want_it_at_once_ask_the_database_once(coach: Coach) -> None:
    await coach.store.installations.keep(installed(coach))
    looks = asked(coach)
    found = await asyncio.gather(*(coach.workspaces.access("T1") for _ in range(50)))
    assert {one.token for one in found} == {"xoxb-T1"}
    assert len(looks) == 1


async def test_it_is_looked_up_anew_after_a_minute_and_when_it_is_forgotten(coach: Coach) -> None:
    await coach.store.installations.keep(installed(coach))
    await coach.workspaces.access("T1")
    await coach.store.installations.keep(installed(coach, token="xoxb-new"))
    assert (await coach.workspaces.access("T1")).token == "xoxb-T1"
    coach.clock.later(seconds=KEPT.total_seconds() + 1)
    assert (await coach.workspaces.access("T1")).token == "xoxb-new"

    await coach.store.installations.keep(installed(coach, token="xoxb-newer"))
    coach.workspaces.forget("T1")
    assert (await coach.workspaces.access("T1")).token == "xoxb-newer"


async def test_no_workspace_opens_another(coach: Coach) -> None:
    await coach.store.installations.keep(installed(coach))
    for other in ("T2", "E1", ""):
        with pytest.raises(Unreachable, match="not_installed"):
            await coach.workspaces.access(other)


async def test_while_the_database_is_away_nobody_is_taken_for_gone(coach: Coach) -> None:
    away = "ALTER TABLE installation RENAME TO away"
    await coach.store._engine.write(lambda connection: connection.execute(text(away)).close())
    with pytest.raises(NotSent, match="database"):
        await coach.workspaces.access("T1")


@pytest.mark.parametrize(
    ("kind", "more"),
    [("app_uninstalled", {}), ("tokens_revoked", {"tokens": {"bot": ["UBOT"], "oauth": []}})],
)
async def test_who_takes_it_out_is_left_at_once(
    coach: Coach, kind: str, more: dict[str, Any]
) -> None:
    await coach.store.installations.keep(installed(coach))
    ana = await writes(coach)
    await coach.workspaces.access("T1")
    coach.clock.later(hours=1)

    assert await leaving(coach).told(told(kind, coach.clock.at.timestamp(), **more))
    with pytest.raises(Unreachable, match="not_installed"):
        await coach.workspaces.access("T1")
    assert await ana.home() is None
    later = coach.clock.at + timedelta(days=30, seconds=1)
    assert await coach.store.installations.left("slack", later) == ("T1",)


@pytest.mark.parametrize("at", [2**64, -5, 0])
async def test_a_leaving_at_no_time_there_is_happens_now(coach: Coach, at: int) -> None:
    await coach.store.installations.keep(installed(coach))

    assert await leaving(coach).told(told("app_uninstalled", at))


async def test_tokens_of_people_and_other_events_mean_nothing(coach: Coach) -> None:
    await coach.store.installations.keep(installed(coach))
    now = coach.clock.at.timestamp()
    some = (
        told("tokens_revoked", now, tokens={"oauth": ["U1"]}),
        told("tokens_revoked", now, tokens={"oauth": ["U1"], "bot": []}),
        told("tokens_revoked", now, tokens=None),
        told("message", now),
    )
    assert [await leaving(coach).told(one) for one in some] == [False] * 4
    assert (await coach.workspaces.access("T1")).token == "xoxb-T1"


async def test_installed_again_in_time_all_is_there_again(browser: Browser, coach: Coach) -> None:
    await browser.install()
    ana = await writes(coach)
    home = await ana.home()
    coach.clock.later(hours=1)
    left = coach.clock.at.timestamp()
    await coach.slack.uninstall("T1")
    await leaving(coach).told(told("app_uninstalled", left))
    assert await ana.home() is None

    coach.clock.later(days=20)
    assert (await browser.install()).status == 200
    assert await ana.home() == home
    access = await coach.workspaces.access("T1")
    assert (await coach.api.ask(access.token, "auth.test"))["bot_id"] == access.bot_id
    assert not await leaving(coach).told(told("app_uninstalled", left))  # told once more, late
    assert await coach.workspaces.access("T1") == access


async def test_what_could_not_be_kept_is_not_acknowledged(coach: Coach) -> None:
    await coach.store.installations.keep(installed(coach))
    away = "ALTER TABLE installation RENAME TO away"
    await coach.store._engine.write(lambda connection: connection.execute(text(away)).close())
    with pytest.raises(StorageError):
        await leaving(coach).told(told("app_uninstalled", coach.clock.at.timestamp()))
