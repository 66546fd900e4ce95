"""Commands that are watched, over the emulators: ready or not, and figures that are true."""

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.serving import serving
from bot.watching.health import CUT_OFF, OPENING, STANDS_STILL, WELL
from bot.watching.process import watched as watching
from storage.sealing import Keyring
from tests.discord import coach as on_discord
from tests.emulators.discord import server as discord_server
from tests.emulators.discord.scripting import Discord, discord_here
from tests.emulators.slack import server as slack_server
from tests.emulators.slack.scripting import Slack, User, slack_here
from tests.polling import until
from tests.postgres import STEADY, Cluster, NoPostgresError, cluster
from tests.slack.coach import answers
from tests.slack.coach import settings as slack_settings
from tests.storms.databases import database, postgres, served, shared
from tests.watching.processes import LONG, Watched, free_port, watched

__all__ = ["database", "postgres", "shared"]

DANA = "emailed Dana Whitfield three times since august, nothing"

PLATFORMS: dict[str, Any] = {
    "slack": (slack_server, Slack),
    "discord": (discord_server, Discord),
}
"""The server of each, and who speaks to it for a test."""

Figures = dict[tuple[str, frozenset[tuple[str, str]]], float]


@pytest.fixture
def own() -> Iterator[Cluster]:
    """Give a server that a test may stop."""
    try:
        with cluster(STEADY) as running:
            yield running
    except NoPostgresError as error:
        pytest.skip(str(error))


def settings(slack: Slack, database: str = "") -> dict[str, str]:
    """Return what a coach in Slack is set, over a database where one is named."""
    if not database or database.startswith("sqlite"):
        return slack.settings
    key = Keyring.new().keys[0].text
    return {**slack.settings, "DATABASE_URL": database, "ENCRYPTION_KEY": key}


def figures(text: str) -> Figures:
    """Return every figure by its name and labels."""
    return {
        (one.name, frozenset(one.labels.items())): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


def total(found: Figures, name: str, **apart: str) -> float:
    """Return the sum over what is told apart no further."""
    wanted = frozenset(apart.items())
    return sum(value for (one, labels), value in found.items() if one == name and wanted <= labels)


async def counted(one: Watched, name: str, count: float, **apart: str) -> Figures:
    """Return the figures once one is so much: what is shown is counted a moment later."""
    found: Figures = {}

    async def is_so() -> bool:
        found.update(figures(await one.figures()))
        return total(found, name, **apart) >= count

    await until(is_so, LONG)
    return found


async def settled(one: Watched) -> Figures:
    """Return the figures once nothing waits: what is in the database is counted now and then."""
    found: Figures = {}

    async def is_so() -> bool:
        found.update(figures(await one.figures()))
        return total(found, "second_thought_people") > 0 == total(found, "second_thought_waiting")

    await until(is_so, LONG)
    return found


async def test_figures_count_what_the_platform_has_noted(tmp_path: Path, database: str) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        with watched(tmp_path / "one", "slack", **settings(slack, database)) as one:
            await one.ready()
            people = [slack.user(f"ana{number}") for number in range(3)]
            for talk, said in enumerate((DANA, "sent it by text today", "she answered!")):
                await asyncio.gather(*(ana.say(said) for ana in people))
                await asyncio.gather(*(answers(ana, talk + 1) for ana in people))
            posted = _answers(slack)
            found = await settled(one)
            text = await one.figures()

    sent = {"platform": "slack", "kind": "reply"}
    assert total(found, "second_thought_events_total", kind="said", new="yes") == 9
    assert total(found, "second_thought_turns_total", kind="said", outcome="answered") == 9
    assert total(found, "second_thought_sends_total", **sent, outcome="shown") == posted == 9
    assert total(found, "second_thought_answer_seconds_count", platform="slack") == 9
    assert total(found, "second_thought_send_age_seconds_count", **sent) == 9
    assert total(found, "second_thought_people") == 3
    assert total(found, "second_thought_dead_letters") == 0
    kind = "sqlite" if database.startswith("sqlite") else "postgresql"
    assert total(found, "second_thought_build_info", database=kind) == 1
    _tells_nothing_of(people, text)


def _answers(slack: Slack) -> int:
    """Return how many messages were posted to people in answer to what they said."""
    return len([one for one in slack.log("posted") if one["channel"].startswith("D")])


def _tells_nothing_of(people: list[User], text: str) -> None:
    """See that nobody's words, names and ids are told, the coach's words and tokens neither."""
    for word in ("Dana", "Whitfield", "august", "xoxb", "xapp", "ANA", "T1"):
        assert word not in text
    for one in people:
        assert one.id not in text
        assert one.channel not in text


async def test_what_comes_again_is_counted_as_known(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        await slack.timing(again=1.0)  # each is delivered once more
        with watched(tmp_path / "one", "slack", **slack.settings) as one:
            await one.ready()
            ana = slack.user("ana")
            await ana.say(DANA)
            await answers(ana, 1)
            found = await counted(one, "second_thought_events_total", 1, new="no")

    heard = Counter(line["key"] for line in slack.log("delivered"))
    assert total(found, "second_thought_events_total", new="yes", kind="said") == 1
    assert max(heard.values()) > 1


async def test_both_platforms_are_counted_apart(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack, discord_here(tmp_path / "dc") as discord:
        both = {**slack.settings, **discord.settings}
        with watched(tmp_path / "one", "all", **both) as one:
            await one.ready()
            ana, ben = slack.user("ana"), discord.person("ben")
            await asyncio.gather(ana.say(DANA), ben.say(DANA))
            await asyncio.gather(answers(ana, 1), on_discord.answers(ben, 1))
            found = await counted(one, "second_thought_sends_total", 2, outcome="shown")
            parts = await one.parts()

    assert set(parts) == {"database", "runner", "slack", "discord"}
    for platform in ("slack", "discord"):
        apart = {"platform": platform, "outcome": "answered"}
        assert total(found, "second_thought_turns_total", **apart) == 1


@pytest.mark.postgres
async def test_it_is_not_ready_while_the_database_is_away_and_ready_again_after(
    tmp_path: Path, own: Cluster
) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        with watched(tmp_path / "one", "slack", **settings(slack, served(own))) as one:
            await one.ready()
            own.stop()
            await until(lambda: _is_away(one), LONG)
            assert (await one.ask("/healthz")).status == 200
            away = figures(await one.figures())
            own.start()
            await one.ready()
            ana = slack.user("ana")
            await ana.say(DANA)
            await answers(ana, 1)
            back = await counted(one, "second_thought_sends_total", 1, outcome="shown")

    assert total(away, "second_thought_ready", part="database") == 0
    assert not [name for name, _ in away if name == "second_thought_people"]
    assert total(back, "second_thought_people") == 1


async def _is_away(one: Watched) -> bool:
    parts = await one.parts()
    return parts["database"] != WELL and not await one.is_ready()


@pytest.mark.parametrize("name", ["slack", "discord"])
async def test_it_is_not_ready_while_a_platform_is_away_and_ready_again_after(
    tmp_path: Path, name: str
) -> None:
    server, speaks = PLATFORMS[name]
    there = partial(server.running, tmp_path, 0, free_port())
    async with AsyncExitStack() as until_the_end, AsyncExitStack() as until_it_goes:
        root = await until_it_goes.enter_async_context(there())
        session = await until_the_end.enter_async_context(aiohttp.ClientSession())
        told = speaks(tmp_path, root, session).settings
        one = until_the_end.enter_context(watched(tmp_path / "one", name, **told))
        await one.ready()
        await until_it_goes.aclose()
        await one.until(name, CUT_OFF)
        assert not await one.is_ready()
        await until_the_end.enter_async_context(there())
        await one.ready()


async def test_slack_by_http_is_ready_as_long_as_it_listens(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        by_http = {"slack_mode": "http", "http_port": 0, "watch_port": 0}
        found = slack_settings(slack, tmp_path / "home", **by_http)
        async with watching(found, listens=["slack"], sends=["slack"]) as seen:
            async with serving(found, ("slack",), watching=seen):
                during = await seen.health.looked()
            after = await seen.health.looked()

    assert set(during.values()) == {WELL}
    assert (after["slack"], after["runner"]) == (CUT_OFF, STANDS_STILL)
    assert after["database"] == OPENING  # it was closed


async def test_it_lives_while_it_waits_for_a_platform_and_says_so(tmp_path: Path) -> None:
    """A gateway that does not answer keeps it from being ready, not from living."""
    async with discord_here(tmp_path / "dc") as discord:
        closed = {**discord.settings, "DISCORD_GATEWAY_URL": "ws://127.0.0.1:1/gateway"}
        with watched(tmp_path / "one", "discord", **closed) as one:
            await one.until("runner", WELL)
            page = await one.ask("/readyz")

            assert (await one.ask("/healthz")).text == "ok\n"
            assert page.status == 503
            assert '"discord": "not connected' in page.text


@pytest.mark.postgres
async def test_two_processes_share_a_database_and_have_a_port_each(
    tmp_path: Path, shared: str
) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        told = settings(slack, shared)
        with (
            watched(tmp_path / "one", "slack", **told) as one,
            watched(tmp_path / "two", "worker", **told) as two,
        ):
            await asyncio.gather(one.ready(), two.ready())
            ana = slack.user("ana")
            await ana.say(DANA)
            await answers(ana, 1)

            async def counted_by_either() -> bool:
                found = [figures(await each.figures()) for each in (one, two)]
                shown = [
                    total(each, "second_thought_sends_total", outcome="shown") for each in found
                ]
                people = [total(each, "second_thought_people") for each in found]
                return sum(shown) == 1 and people == [1, 1]

            await until(counted_by_either, LONG)
            assert set(await two.parts()) == {"database", "runner"}
            assert set(await one.parts()) == {"database", "runner", "slack"}


async def test_a_second_one_at_the_same_port_says_so_and_ends(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        with watched(tmp_path / "one", "slack", **slack.settings) as one:
            await one.ready()
            with watched(tmp_path / "two", "slack", port=one.port, **slack.settings) as two:
                assert await asyncio.to_thread(two.process.wait, LONG) == 2
                assert f"WATCH_PORT: 127.0.0.1:{one.port} can't be listened at" in two.said()
            assert await one.is_ready()


async def test_it_is_told_until_it_has_ended(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        with watched(tmp_path / "one", "slack", **slack.settings) as one:
            await one.ready()
            assert f"Watched at http://127.0.0.1:{one.port}: " in one.said()

            assert await asyncio.to_thread(one.end) == 0
            assert await one.parts() == {}


async def test_somebody_who_asks_and_never_reads_keeps_nobody_from_ending(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        with watched(tmp_path / "one", "slack", **slack.settings) as one:
            await one.ready()
            _, writer = await asyncio.open_connection("127.0.0.1", one.port)
            writer.write(b"GET /metrics HTTP/1.1\r\nHost: x\r\n")  # and never the rest
            await writer.drain()

            assert await asyncio.to_thread(one.end) == 0
            writer.close()


async def test_a_computer_without_a_port_set_is_told_nothing(tmp_path: Path) -> None:
    async with slack_here(tmp_path / "slack") as slack:
        with watched(tmp_path / "one", "slack", **slack.settings, WATCH_PORT="") as one:
            await until(lambda: "Ready." in one.said(), LONG)

            assert await one.parts() == {}
            assert "Watched" not in one.said()
