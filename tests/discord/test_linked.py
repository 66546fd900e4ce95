"""One person on Slack, on Discord and in a terminal: linked by a code, they share one memory."""

import re
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from bot import app
from bot.serving import serving
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.bot import homes
from tests.discord.coach import answers
from tests.discord.test_serving import both
from tests.emulators.discord.scripting import Discord, Person
from tests.emulators.slack.scripting import User, slack_here
from tests.polling import until
from tests.slack import coach as in_slack

DANA = "emailed Dana Cole three times since august, nothing"
RAVI = "/reconnect add Ravi Menon, former boss"
CODE = re.compile(r"\b[A-Z]{4}-[A-Z]{4}\b")
Said = Mapping[str, Any]


async def last(posted: Callable[[], Awaitable[list[dict[str, Any]]]], words: str) -> dict[str, Any]:
    """Return the last message that says something, once there is one."""
    found: list[dict[str, Any]] = []

    async def is_there() -> bool:
        found[:] = [one for one in await posted() if words in one["words"]]
        return bool(found)

    await until(is_there)
    return found[-1]


def code_in(shown: Said) -> str:
    (code, *_) = CODE.findall(shown["words"])
    return str(code)


async def test_accounts_on_two_platforms_and_a_terminal_share_one_memory(
    discord: Discord, ana: Person, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    async with slack_here(tmp_path / "slack") as slack:
        there, given = slack.user("ana"), both(discord, slack, home)
        async with serving(given, ("slack", "discord")):
            code = await linked(there, ana)
        async with homes.seat(home) as seat:
            assert "are one now" in await seat.said(f"/reconnect link {code}")
            assert "Dana Cole" in await seat.said("/reconnect who")
            assert "this terminal, Discord and Slack" in await seat.said("/reconnect link")
        async with serving(given, ("slack", "discord")):
            await taken_out(ana)

    store = await Store.open(f"sqlite:///{home / 'coach.db'}", Keyring.open(home))
    shared = await store.person(app.local_identity())
    assert [one.platform for one in await store.linking.accounts(shared)] == ["console", "slack"]
    assert len((await store.memory(shared).everything()).contacts) == 2
    assert await store.person(Identity("discord", "", ana.id)) != shared
    await store.close()


async def linked(there: User, ana: Person) -> str:
    """Link Slack and Discord, each with a memory; return a code for a third account."""
    await there.say(DANA)
    await in_slack.answer(there, 1)
    await ana.say(RAVI)
    await answers(ana, 1)
    await there.say("link my discord")
    code = code_in(await last(there.answers, "Your code is"))

    await ana.command("reconnect", action="link", words=code)
    asked = await last(ana.answers, "two memories together")
    assert "One person comes along" in asked["words"]
    await ana.click(asked, "Yes, bring them together")
    await last(ana.answers, "Discord and Slack are one now")

    await last(there.answers, "Discord now shares your memory")
    await ana.say("/reconnect who")
    assert "Dana Cole" in (await last(ana.answers, "Your people (2)"))["words"]
    await there.say("/reconnect who")
    assert "Ravi Menon" in (await last(there.answers, "Your people (2)"))["words"]
    await there.say("/reconnect link")
    return code_in(await last(there.answers, "Linked, with one memory"))


async def taken_out(ana: Person) -> None:
    """Take Discord out again."""
    await ana.say("/reconnect unlink")
    asked = await last(ana.answers, "It starts empty then")
    await ana.click(asked, "Yes, take it out")
    await last(ana.answers, "Here we begin anew")
    await ana.say("/reconnect who")
    await last(ana.answers, "No people yet")
