"""The coach on a Discord of its own: served in this process, spoken to as people do."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot import clock
from bot.app import Clock
from bot.serving import serving
from bot.settings import Settings
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until

Shown = Mapping[str, Any]


def settings(discord: Discord, home: Path, **more: Any) -> Settings:
    """Return the settings of a coach that answers at once."""
    named = {name.lower(): value for name, value in discord.settings.items()}
    given = {"second_thought_home": home, "reply_wait": 0.0, **named, **more}
    return Settings(_env_file=None, **given)


@asynccontextmanager
async def coaching(
    discord: Discord, home: Path, now: Clock = clock.now, **more: Any
) -> AsyncIterator[tuple[str, ...]]:
    """Serve a Discord; yields the lines that say how it is reached."""
    async with serving(settings(discord, home, **more), ("discord",), now) as lines:
        yield lines


async def answers(person: Person, count: int) -> list[dict[str, Any]]:
    """Return what the bot has posted to somebody, once it is so many messages."""

    async def are_there() -> bool:
        return len(await person.answers()) >= count

    await until(are_there)
    return await person.answers()


async def answer(person: Person, count: int) -> dict[str, Any]:
    """Return the message number `count` of those that the bot posted to somebody."""
    return (await answers(person, count))[count - 1]


async def reads(person: Person, message: str, words: str) -> dict[str, Any]:
    """Return a message once it says something."""
    found: list[dict[str, Any]] = []

    async def does() -> bool:
        some = await person.messages()
        found[:] = [one for one in some if one["id"] == message and words in one["words"]]
        return bool(found)

    await until(does)
    return found[0]
