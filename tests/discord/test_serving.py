"""The commands that serve: how they begin and end, alone and together; who only works is silent."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import pytest

from bot.discord import serving as on_discord
from bot.serving import GRACE, Ending, serving
from bot.settings import Settings
from tests.discord.coach import answers, coaching, settings
from tests.emulators.discord.scripting import Discord, Person
from tests.emulators.slack.scripting import Slack, slack_here
from tests.polling import until
from tests.slack import coach as in_slack
from tests.storms.databases import postgres, shared

__all__ = ["postgres", "shared"]

ROOT = Path(__file__).parents[2]
DANA = "emailed Dana three times since august, nothing"
END = "Ctrl-C ends it."
FOR_PEOPLE = {"LOG_FORMAT": "lines", "LOG_LEVEL": "warning"}


class Command:
    """A command as a process, and what it has said."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.lines: list[str] = []

    async def ready(self) -> None:
        """Read up to its last line, or to its end."""
        assert self.process.stdout is not None
        while self.process.returncode is None and END not in "".join(self.lines[-1:]):
            line = await self.process.stdout.readline()
            if not line:
                await self.process.wait()
            self.lines.append(line.decode().strip())

    async def end(self, number: int = signal.SIGTERM) -> int:
        """Tell it to end; return how it did."""
        self.process.send_signal(number)
        said, _ = await self.process.communicate()
        self.lines += said.decode().split("\n")
        return self.process.returncode or 0


@asynccontextmanager
async def command(home: Path, *words: str, **told: str) -> AsyncIterator[Command]:
    """Run a command of ours with these settings and no others."""
    clean = {name: value for name, value in os.environ.items() if "_TOKEN" not in name}  # noqa: TID251  # a process of ours
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *words),
        cwd=ROOT,
        env={**clean, "SECOND_THOUGHT_HOME": str(home), "REPLY_WAIT": "0", **FOR_PEOPLE, **told},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield Command(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_it_says_when_it_is_ready_and_ends_so_that_its_session_lives_on(
    discord: Discord, ana: Person, tmp_path: Path
) -> None:
    for life in range(2):
        async with command(tmp_path / "home", "discord", **discord.settings) as one:
            await one.ready()
            assert one.lines[0].startswith("Ready. Write to the app on Discord")
            await ana.say(DANA)
            await answers(ana, life + 1)
            began = monotonic()
            assert await one.end() == 0
            assert monotonic() - began < GRACE

        assert any(line.startswith("Stopped.") for line in one.lines)
        assert len(list(discord.log("left"))) == life + 1

    assert all(entry["code"] == 4000 for entry in discord.log("left"))
    assert len(list(discord.log("identified"))) == 1
    assert len(list(discord.log("resumed"))) == 1


async def test_what_is_not_set_is_said_in_lines(tmp_path: Path) -> None:
    async with command(tmp_path / "home", "discord") as one:
        await one.ready()

    assert one.process.returncode == 2
    assert "DISCORD_TOKEN: " in "\n".join(one.lines)
    assert "docs/discord.md" in "\n".join(one.lines)


async def test_all_without_any_says_what_each_needs(tmp_path: Path) -> None:
    async with command(tmp_path / "home", "all") as one:
        await one.ready()

    said = "\n".join(one.lines)
    assert one.process.returncode == 2
    assert said.startswith("No platform is set up.")
    assert {"DISCORD_TOKEN", "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"} <= set(
        said.replace(":", "").split()
    )


async def test_all_says_which_is_not_set_up(discord: Discord, tmp_path: Path) -> None:
    async with command(tmp_path / "home", "all", **discord.settings) as one:
        await one.ready()
        assert one.lines[0] == "Slack is not served, for it is not set up: docs/slack.md."
        assert one.lines[1].startswith("Ready.")
        assert await one.end(signal.SIGINT) == 0


async def test_both_are_served_with_one_memory(
    discord: Discord, ana: Person, tmp_path: Path
) -> None:
    async with (
        slack_here(tmp_path / "slack") as slack,
        serving(both(discord, slack, tmp_path / "home"), ("slack", "discord")),
    ):
        there = slack.user("ana")
        await asyncio.gather(ana.say(DANA), there.say(DANA))
        there_too, in_it = (await answers(ana, 1))[0], await in_slack.answer(there, 1)

    assert "Dana" in there_too["words"]
    assert "Dana" in in_it["words"]


def both(discord: Discord, slack: Slack, home: Path) -> Settings:
    """Return the settings of both platforms."""
    named = {name.lower(): value for name, value in slack.settings.items()}
    return settings(discord, home, **named)


async def test_a_token_that_is_taken_back_ends_it_with_what_to_do(
    discord: Discord, tmp_path: Path
) -> None:
    async with command(tmp_path / "home", "discord", **discord.settings) as one:
        await one.ready()
        await discord.close(4004)
        said, _ = await one.process.communicate()

    assert one.process.returncode == 2
    assert said.decode().count("DISCORD_TOKEN") == 1


async def test_where_two_are_served_the_other_goes_on(
    discord: Discord, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = Ending(2)
    async with slack_here(tmp_path / "slack") as slack:
        given = both(discord, slack, tmp_path / "home")
        async with serving(given, ("slack", "discord"), ending=told):
            await discord.close(4004)
            await until(lambda: "DISCORD_TOKEN" in capsys.readouterr().err)
            there = slack.user("ana")
            await there.say(DANA)
            await in_slack.answer(there, 1)


async def test_a_token_that_is_wrong_from_the_start_is_said_once(
    discord: Discord, tmp_path: Path
) -> None:
    wrong = {**discord.settings, "DISCORD_TOKEN": "MTA.x.y"}
    async with command(tmp_path / "home", "discord", **wrong) as one:
        await one.ready()

    said = [line for line in one.lines if line]
    assert one.process.returncode == 2
    assert len(said) == 1
    assert said[0].startswith("DISCORD_TOKEN: ")


async def test_the_commands_are_told_once(discord: Discord, ana: Person, tmp_path: Path) -> None:
    async def known() -> bool:
        return len(await discord.commands()) == 2

    async with coaching(discord, tmp_path / "home"):
        await until(known)
    before = len(list(discord.log("command registered")))
    async with coaching(discord, tmp_path / "home"):
        await ana.say(DANA)
        await answers(ana, 1)

    assert len(list(discord.log("command registered"))) == before == 2


async def test_a_shard_says_which_it_is(discord: Discord, tmp_path: Path) -> None:
    more = {"discord_shard_id": 1, "discord_shard_count": 2}
    async with coaching(discord, tmp_path / "home", **more) as lines:
        assert lines[-1] == "Listening to shard 1 of 2, counted from 0."

    assert next(discord.log("identified"))["shard"] == [1, 2]


@pytest.mark.postgres
async def test_a_worker_answers_without_a_gateway(
    discord: Discord, ana: Person, tmp_path: Path, shared: str
) -> None:
    more = {**discord.settings, "DATABASE_URL": shared}
    home = tmp_path / "home"
    async with command(home, "worker", **more) as worker:
        await worker.ready()
        assert "discord" in worker.lines[0]
        assert not list(discord.log("identified"))
        async with coaching(discord, home, database_url=shared):
            await ana.say(DANA)
            await answers(ana, 1)
        assert await worker.end() == 0

    assert len(list(discord.log("identified"))) == 1


@pytest.mark.postgres
async def test_of_two_that_listen_one_answers(
    discord: Discord, ana: Person, tmp_path: Path, shared: str
) -> None:
    more = {"database_url": shared}
    async with (
        coaching(discord, tmp_path / "one", **more),
        coaching(discord, tmp_path / "one", **more),
    ):
        await discord.connected(2)
        for number in range(3):
            await ana.say(f"{DANA} {number}")
            await answers(ana, number + 1)

    assert len(list(discord.log("identified"))) == 2
    assert len(await ana.answers()) == 3


async def test_a_gateway_that_does_not_answer_yet_keeps_nobody_from_starting(
    discord: Discord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_discord, "_OPENING", 0.2)
    closed = {"discord_gateway_url": "ws://127.0.0.1:1/gateway"}
    async with coaching(discord, tmp_path / "home", **closed) as lines:
        assert lines == (on_discord.NOT_YET,)
