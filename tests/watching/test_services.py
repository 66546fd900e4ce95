"""What services log of themselves, over the platforms of the tests: each turn once, by its ids."""

import asyncio
from pathlib import Path
from uuid import UUID

import pytest

from bot import clock, settings
from bot.app import memory
from tests.delivery.test_working import arrival
from tests.discord.coach import answers as on_discord
from tests.emulators.discord.scripting import discord
from tests.emulators.slack.scripting import User, slack
from tests.polling import until
from tests.slack.coach import answers
from tests.storms.databases import postgres, shared
from tests.watching.services import Service, service

__all__ = ["postgres", "shared"]

SAID = ("emailed Dana three times since august, nothing", "/reconnect help", "/reconnect who")


async def talked(service: Service, who: User) -> None:
    """Say one after the other, each answered, and see each turn written down."""
    for number, words in enumerate(SAID, 1):
        await who.say(words)
        await answers(who, number)
        await until(lambda: len(turns(service, "answered")) >= number)  # noqa: B023  # called here


def turns(service: Service, *words: str) -> list[str]:
    """Return the lines of turns, in whatever form they are."""
    lines = service.log.read_text("utf-8").splitlines()
    found = [one for one in lines if " turn " in one or '"event": "turn"' in one]
    return [one for one in found if all(word in one for word in words)]


async def test_on_slack_each_turn_is_an_object_that_names_its_events(tmp_path: Path) -> None:
    async with slack(tmp_path / "slack") as there:
        env = {**there.settings, "LOG_LEVEL": "debug"}
        async with service(tmp_path, "slack", env=env) as coach:
            await talked(coach, there.user("ana"))
            assert await coach.stopped() == 0

    people, messages = coach.accepted(), coach.messages()
    worked = coach.events("turn")
    assert sorted(seq for one in worked for seq in one["seqs"]) == sorted(people)
    assert {UUID(one["person"]) for one in worked} == set(people.values())
    assert all(UUID(one["person"]) == people[seq] for one in worked for seq in one["seqs"])
    assert len([one for one in worked if one["outcome"] == "answered"]) == len(SAID)
    shown = [UUID(one["id"]) for one in coach.events("send") if one["outcome"] == "shown"]
    assert sorted(shown) == sorted(mark for mark, state in messages.items() if state == "sent")
    assert len(coach.events("accepted")) == len(people)
    assert all(one["platform"] == "slack" for one in worked)
    kinds = [one["event"] for one in coach.events()]
    assert (kinds[0], kinds[-1]) == ("started", "stopped")


async def test_on_discord_it_is_lines_where_people_want_them(tmp_path: Path) -> None:
    async with discord(tmp_path / "discord") as there:
        env = {**there.settings, "LOG_FORMAT": "lines"}
        async with service(tmp_path, "discord", env=env) as coach:
            ana = there.person("ana")
            for number, words in enumerate(SAID, 1):
                await ana.say(words)
                await on_discord(ana, number)
            await until(lambda: len(turns(coach, "outcome=answered")) == len(SAID))
            assert await coach.stopped() == 0

    lines = coach.log.read_text("utf-8").splitlines()
    assert [line.split()[2] for line in lines if " turn " not in line] == ["started", "stopped"]
    named = [line.partition("seqs=")[2].split()[0] for line in turns(coach)]
    assert sorted(map(int, ",".join(named).split(","))) == sorted(coach.accepted())
    people = {line.partition("person=")[2].split()[0] for line in turns(coach)}
    assert people == {str(one) for one in coach.accepted().values()}


@pytest.mark.postgres
async def test_a_worker_tells_of_what_it_works(
    tmp_path: Path, shared: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with slack(tmp_path / "slack") as there:
        env = {**there.settings, "DATABASE_URL": shared, "SECOND_THOUGHT_HOME": f"{tmp_path}/home"}
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        ana = there.user("ana")
        await ana.open_messages()
        async with memory(settings.read(), announcing=True) as store:
            (kept,) = await store.inbox.accept([arrival(ana)], clock.now())
        async with service(tmp_path, "worker", env={**env, "LOG_LEVEL": "debug"}) as worker:
            await answers(ana, 1)
            await until(lambda: bool(worker.events("send")))
            assert await worker.stopped() == 0

    (turn,) = worker.events("turn")
    assert (turn["person"], turn["outcome"]) == (str(kept.person_id), "answered")
    (sent,) = worker.events("send")
    assert (sent["person"], sent["outcome"]) == (str(kept.person_id), "shown")


async def test_what_ends_a_service_is_an_object_too(tmp_path: Path) -> None:
    async with slack(tmp_path / "slack") as there:
        env = {**there.settings, "SLACK_BOT_TOKEN": "xoxb-nobodys"}
        async with service(tmp_path, "slack", env=env) as coach:
            assert await asyncio.to_thread(coach.process.wait) == 2

    first, last = coach.events()
    assert (first["event"], first["platforms"]) == ("started", ["slack"])
    assert (last["event"], last["level"]) == ("ended", "error")
    assert last["said"].startswith("SLACK_BOT_TOKEN: ")
    assert "nobodys" not in coach.log.read_text("utf-8")
    assert coach.said == ""
