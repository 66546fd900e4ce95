"""A database goes back to a backup: what was answered on Discord is not looked up and answered again."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock
from tests.bot.operators import run, said
from tests.discord.coach import answers, coaching
from tests.emulators.discord.scripting import Discord, Person

SITUATIONS = (
    "emailed Dana three times since august, nothing",
    "texted my cousin Ife twice in May, nothing",
    "called my uncle Bo twice in june, no answer",
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "home"))
    for name in ("DATABASE_URL", "ENCRYPTION_KEY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


async def operate(*words: object) -> str:
    return await asyncio.to_thread(lambda: said(run(*words)))


async def lived(discord: Discord, home: Path, ana: Person) -> None:
    """Answer something, be backed up, and answer something more."""
    async with coaching(discord, home):
        await ana.say(SITUATIONS[0])
        await answers(ana, 1)
    await operate("backup", home / "backup.db")
    async with coaching(discord, home):
        await ana.say(SITUATIONS[1])
        await answers(ana, 2)


async def heard(ana: Person) -> list[str]:
    return [one["words"] for one in await ana.answers()]


async def test_what_was_answered_since_is_known(discord: Discord, home: Path, ana: Person) -> None:
    await lived(discord, home, ana)
    await ana.say(SITUATIONS[2])  # nobody is there
    resumed = len(list(discord.log("resumed")))

    text = await operate("restore", home / "backup.db", "--yes")

    assert "Nobody is sent again what they have seen" in text
    async with coaching(discord, home):
        third = await answers(ana, 3)
        assert "Bo" in third[2]["words"]
        await ana.say("thanks, that helps")
        await answers(ana, 4)
    assert sum("Ife" in words for words in await heard(ana)) == 1
    assert len(list(discord.log("resumed"))) == resumed  # what is from the past is over


async def test_where_nobody_can_tell_chats_are_read_from_when_it_stopped(
    discord: Discord, home: Path, ana: Person
) -> None:
    await lived(discord, home, ana)
    (home / "coach.db").unlink()
    stopped = (clock.now() + timedelta(seconds=1)).isoformat()

    await operate("restore", home / "backup.db", "--yes", "--ran-until", stopped)

    async with coaching(discord, home):
        await ana.say(SITUATIONS[2])
        await answers(ana, 3)
    assert len(await heard(ana)) == 3
    assert sum("Ife" in words for words in await heard(ana)) == 1
