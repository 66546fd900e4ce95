"""Reminders in Slack: they come by themselves, and a sign or a button on them does the same."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.clock import now as today
from tests.bot.homes import Clock
from tests.emulators.slack.scripting import Slack, User
from tests.emulators.slack.shown import controls
from tests.slack.coach import answer, coaching, reads, settled

DANA = "emailed Dana three times since august, nothing"


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def reminded(slack: Slack, ana: User, clock: Clock) -> dict[str, object]:
    """Let a reminder come to somebody; return its card."""
    await ana.are(zone="Europe/Berlin")
    await ana.say(DANA)
    await answer(ana, 1)
    clock.now += timedelta(days=12)
    card = await answer(ana, 2)
    assert "thread_ts" not in card
    return card


@pytest.fixture
async def card(slack: Slack, ana: User, clock: Clock, tmp_path: Path):  # type: ignore[no-untyped-def]
    async with coaching(slack, tmp_path / "home", clock):
        yield await reminded(slack, ana, clock)


async def test_a_reminder_opened_out_of_several_is_a_card_as_any_other(
    slack: Slack, ana: User, clock: Clock, tmp_path: Path
) -> None:
    async with coaching(slack, tmp_path / "home", clock):
        await ana.are(zone="Europe/Berlin")
        for number, said in enumerate((DANA, DANA.replace("Dana", "Omar")), 1):
            await ana.say(said)
            await answer(ana, number)
        clock.now += timedelta(days=12)
        digest = await answer(ana, 3)
        label = next(one.label for one in controls(digest["blocks"]) if "Dana" in one.label)
        await ana.click(digest, label)
        card = await answer(ana, 4)

        await ana.react(card["ts"], "sleeping")
        await reads(ana, card["ts"], "11 December")
        await ana.unreact(card["ts"], "sleeping")
        await reads(ana, card["ts"], "Drop it")
        await ana.click(card["ts"], "Drop it")
        await reads(ana, card["ts"], "Undo")
        assert len(await ana.answers()) == 4


@pytest.mark.parametrize("sign", ["zzz", "sleeping", "zzz::skin-tone-3"])
async def test_a_sign_changes_the_reminder_in_its_place_and_taking_it_off_undoes_that(
    slack: Slack, ana: User, card: dict[str, str], sign: str
) -> None:
    await ana.react(card["ts"], sign)
    await reads(ana, card["ts"], "11 December")
    assert len(await ana.answers()) == 2

    await ana.unreact(card["ts"], sign)
    await reads(ana, card["ts"], "Drop it")
    assert len(await ana.answers()) == 2


async def test_a_button_does_the_same(slack: Slack, ana: User, card: dict[str, str]) -> None:
    clicked = await ana.click(card["ts"], "Drop it")

    assert clicked.acked
    await reads(ana, card["ts"], "Undo")
    assert len(await ana.answers()) == 2


async def test_a_sign_that_means_nothing_changes_nothing(
    slack: Slack, ana: User, card: dict[str, str]
) -> None:
    before = (await ana.answers())[-1]["words"]
    await ana.react(card["ts"], "eyes")
    await ana.say("thanks")
    await answer(ana, 3)

    assert (await ana.answers())[1]["words"] == before


async def test_nobody_elses_sign_counts(slack: Slack, ana: User, card: dict[str, str]) -> None:
    before = (await ana.answers())[-1]["words"]
    bob = slack.user("bob")
    await bob.react(card["ts"], "zzz", channel=ana.channel)
    await settled(slack)
    await ana.say("thanks")
    await answer(ana, 3)

    assert (await ana.answers())[1]["words"] == before
    assert await bob.answers() == []


async def test_a_sign_that_overtakes_the_note_that_its_message_was_sent_counts(
    slack: Slack, ana: User, clock: Clock, tmp_path: Path
) -> None:
    async with coaching(slack, tmp_path / "home", clock):
        await ana.are(zone="Europe/Berlin")
        await ana.say(DANA)
        await answer(ana, 1)
        await slack.plan("chat.postMessage", "lost")
        clock.now += timedelta(days=12)
        await slack.clock((clock.now - today()).total_seconds())
        card = await answer(ana, 2)
        await ana.react(card["ts"], "wastebasket")
        await ticking(clock, reads(ana, card["ts"], "Undo"))

        assert len(await ana.answers()) == 2


async def ticking(clock: Clock, waited_for: Awaitable[object]) -> None:
    """Let time pass until something is there."""
    waiting = asyncio.ensure_future(waited_for)
    while not waiting.done():
        clock.now += timedelta(seconds=0.5)
        await asyncio.wait({waiting}, timeout=0.1)
    await waiting
