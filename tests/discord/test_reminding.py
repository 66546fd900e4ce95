"""Reminders in Discord: they come to the DM, and signs and buttons change them in their place."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.clock import now as today
from tests.bot.homes import Clock
from tests.discord.coach import answer, coaching, reads
from tests.emulators.discord.scripting import Discord, NotShownError, Person
from tests.emulators.discord.shown import controls
from tests.polling import until

DANA = "emailed Dana three times since august, nothing"
SIGNS = ["✅", "📤", "⏰", "💤", "🗓️", "🗑️"]

Card = Mapping[str, Any]


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def reminded(ana: Person, clock: Clock) -> Card:
    """Let a reminder come to somebody; return its card."""
    await ana.say(DANA)
    await answer(ana, 1)
    clock.now += timedelta(days=12)
    return await answer(ana, 2)


@pytest.fixture
async def card(discord: Discord, ana: Person, clock: Clock, tmp_path: Path) -> AsyncIterator[Card]:
    async with coaching(discord, tmp_path / "home", clock):
        yield await reminded(ana, clock)


async def stays(ana: Person, card: Card, words: str) -> None:
    """Fail if a reminder has changed by the time that something said after it is answered."""
    count = len(await ana.answers())
    await ana.say("thanks")
    await answer(ana, count + 1)
    shown = next(one for one in await ana.messages() if one["id"] == card["id"])
    assert shown["words"] == words


async def test_all_signs_are_under_a_reminder_in_their_order(ana: Person, card: Card) -> None:
    def named(one: Card) -> list[str]:
        return [each["emoji"]["name"] for each in one.get("reactions", ())]

    async def are_there() -> bool:
        return named((await ana.answers())[1]) == SIGNS

    await until(are_there)
    await stays(ana, card, (await ana.answers())[1]["words"])  # the bot's own mean nothing


@pytest.mark.parametrize("sign", ["💤", "💤\ufe0f"])
async def test_a_sign_changes_the_reminder_in_its_place_and_taking_it_off_undoes_that(
    ana: Person, card: Card, sign: str
) -> None:
    await ana.react(card["id"], sign)
    await reads(ana, card["id"], "11 December")

    await ana.unreact(card["id"], sign)
    await reads(ana, card["id"], "Drop it")
    assert len(await ana.answers()) == 2


async def test_a_button_does_the_same(ana: Person, card: Card) -> None:
    clicked = await ana.click(card, "Drop it")

    assert clicked.acked
    await reads(ana, card["id"], "Undo")
    assert len(await ana.answers()) == 2


async def test_a_reminder_opened_out_of_several_is_a_card_as_any_other(
    discord: Discord, ana: Person, clock: Clock, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path / "home", clock):
        for number, said in enumerate((DANA, DANA.replace("Dana", "Omar")), 1):
            await ana.say(said)
            await answer(ana, number)
        clock.now += timedelta(days=12)
        digest = await answer(ana, 3)
        label = next(one.value for one in controls(digest) if "Dana" in one.label)
        await ana.click(digest, label)
        card = await answer(ana, 4)

        await ana.react(card["id"], "💤")
        await reads(ana, card["id"], "11 December")
        await ana.unreact(card["id"], "💤")
        await reads(ana, card["id"], "Drop it")
        assert len(await ana.answers()) == 4


async def test_a_sign_that_means_nothing_changes_nothing(ana: Person, card: Card) -> None:
    before = (await ana.answers())[1]["words"]
    await ana.react(card["id"], "👀")

    await stays(ana, card, before)


async def test_nobody_elses_sign_counts(discord: Discord, ana: Person, card: Card) -> None:
    before, bob = (await ana.answers())[1]["words"], discord.person("bob")
    with pytest.raises(NotShownError):
        await bob.react(card["id"], "🗑️", channel=ana.channel)
    told = {"user_id": bob.id, "channel_id": ana.channel, "message_id": card["id"], "type": 0}
    emoji = {"emoji": {"id": None, "name": "🗑️"}, "burst": False}
    await discord.happen("MESSAGE_REACTION_ADD", {**told, **emoji})

    await stays(ana, card, before)
    assert await bob.answers() == []


async def test_nobody_else_can_press_its_buttons(discord: Discord, ana: Person, card: Card) -> None:
    before, bob = (await ana.answers())[1], discord.person("bob")
    with pytest.raises(NotShownError):
        await bob.click(card, "Drop it", channel=ana.channel)
    await bob.say("help")
    await answer(bob, 1)
    own = next(one for one in controls(before) if one.label == "Drop it")
    await discord.happen(
        "INTERACTION_CREATE", pressed(discord, bob, ana.channel, before, own.payload)
    )
    await discord.happen(
        "INTERACTION_CREATE", pressed(discord, bob, bob.channel, before, own.payload)
    )

    await stays(ana, card, before["words"])
    await bob.say("help")
    await answer(bob, 2)


def pressed(
    discord: Discord, who: Person, channel: str, card: Card, data: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what the app would be told if somebody could press a button they do not see."""
    user = {"id": who.id, "username": who.name, "discriminator": "0", "avatar": None}
    number = str(int(card["id"]) + int(channel) % 1000 + 1)
    told = {"id": number, "application_id": discord.application, "type": 3, "version": 1}
    told |= {"token": f"token-{number}", "channel_id": channel, "data": data, "user": user}
    there = {"id": channel, "type": 1, "recipients": [user], "last_message_id": None}
    message = {**card, "channel_id": channel}
    told |= {"channel": there, "message": message, "context": 1, "locale": "en-US"}
    owners = {"authorizing_integration_owners": {"0": "0"}, "entitlements": []}
    return {**told, **owners, "app_permissions": "0", "attachment_size_limit": 1}


async def test_a_sign_that_overtakes_the_note_that_its_message_was_sent_counts(
    discord: Discord, ana: Person, clock: Clock, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path / "home", clock):
        await ana.say(DANA)
        await answer(ana, 1)
        await discord.plan("create_message", "lost")
        clock.now += timedelta(days=12)
        await discord.clock((clock.now - today()).total_seconds())
        card = await answer(ana, 2)
        await ana.react(card["id"], "🗑️")
        await ticking(clock, reads(ana, card["id"], "Undo"))

        assert len(await ana.answers()) == 2


async def ticking(clock: Clock, waited_for: Awaitable[object]) -> None:
    """Let time pass until something is there."""
    waiting = asyncio.ensure_future(waited_for)
    while not waiting.done():
        clock.now += timedelta(seconds=0.5)
        await asyncio.wait({waiting}, timeout=0.1)
    await waiting


@pytest.mark.parametrize("kept", [True, False], ids=["resumed", "begun anew"])
async def test_a_sign_put_or_taken_off_while_nobody_listened_counts(
    discord: Discord, ana: Person, clock: Clock, tmp_path: Path, kept: bool
) -> None:
    home = tmp_path / "home"
    async with coaching(discord, home, clock):
        card = await reminded(ana, clock)
    if not kept:
        await discord.expire()
    await ana.react(card["id"], "💤")
    async with coaching(discord, home, clock):
        await reads(ana, card["id"], "11 December")
    if not kept:
        await discord.expire()
        clock.now += timedelta(minutes=1)  # sessions are not begun in a row
    await ana.unreact(card["id"], "💤")
    clock.now += timedelta(minutes=1)  # another session is not begun at once
    async with coaching(discord, home, clock):
        await reads(ana, card["id"], "Drop it")
        assert len(await ana.answers()) == 2
    assert ((await discord.state())["resumed"] >= 2) is kept


async def test_a_sign_put_and_taken_off_while_nobody_listened_changes_nothing(
    discord: Discord, ana: Person, clock: Clock, tmp_path: Path
) -> None:
    async with coaching(discord, tmp_path / "home", clock):
        card = await reminded(ana, clock)
    await ana.react(card["id"], "🗑️")
    await ana.unreact(card["id"], "🗑️")
    async with coaching(discord, tmp_path / "home", clock):
        await ana.say("/reconnect reminders")
        assert "Dana" in (await answer(ana, 3))["words"]
        await reads(ana, card["id"], "Drop it")
