"""The coach on a Slack of its own: served in this process, spoken to as people do."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot import clock
from bot.app import Clock
from bot.serving import serving
from bot.settings import Settings
from tests.emulators.slack.scripting import Slack, User
from tests.polling import until

Shown = Mapping[str, Any]


def settings(slack: Slack, home: Path, **more: Any) -> Settings:
    """Return the settings of a coach in one workspace, that answers at once."""
    named = {name.lower(): value for name, value in slack.settings.items()}
    given = {"second_thought_home": home, "reply_wait": 0.0, **named, **more}
    return Settings(_env_file=None, **given)


@asynccontextmanager
async def coaching(
    slack: Slack, home: Path, now: Clock = clock.now, **more: Any
) -> AsyncIterator[tuple[str, ...]]:
    """Serve a Slack; yields the lines that say how it is reached."""
    async with serving(settings(slack, home, **more), ("slack",), now) as lines:
        yield lines


async def answers(user: User, count: int) -> list[dict[str, Any]]:
    """Return what the bot has posted to somebody, once it is so many messages."""

    async def are_there() -> bool:
        return len(await user.answers()) >= count

    await until(are_there)
    return await user.answers()


async def answer(user: User, count: int) -> dict[str, Any]:
    """Return the message number `count` of those that the bot posted to somebody."""
    return (await answers(user, count))[count - 1]


async def reads(user: User, ts: str, words: str) -> dict[str, Any]:
    """Return a message once it says something."""
    found: list[dict[str, Any]] = []

    async def does() -> bool:
        some = await user.messages()
        found[:] = [one for one in some if one["ts"] == ts and words in one["words"]]
        return bool(found)

    await until(does)
    return found[0]


async def settled(slack: Slack) -> None:
    """Return when everything was acknowledged."""

    async def is_so() -> bool:
        return (await slack.state())["waiting"] == 0

    await until(is_so)
