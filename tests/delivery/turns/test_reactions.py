"""Reactions: a sign on the card of a reminder is a choice, and taken off it is taken back."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from bot.delivery.errors import DeliveryError, NotSent, Refused, Unclear, Wait
from coaching.memory import ReminderState
from coaching.messages import Chose, Reacted
from coaching.reminders import transitions
from storage.delivery.values import Place
from storage.identity import Identity
from tests.delivery.turns.talk import Talk

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"


async def reminded(talk: Talk) -> str:
    """Let a reminder come and return the id of its card."""
    await talk.says(DANA, "u1")
    talk.clock.now = datetime(2026, 12, 2, 11, tzinfo=UTC)
    assert len(await talk.looks()) == 1
    return talk.card()


async def state(talk: Talk) -> ReminderState:
    (one,) = await talk.reminders()
    return one.state


async def test_a_sign_does_what_its_choice_does(anywhere: Talk) -> None:
    card = await reminded(anywhere)

    (answer,) = await anywhere.does(Reacted("✅"), card)

    assert "1 Undo" in answer
    assert anywhere.wall.shown[card].edits == 1
    assert await state(anywhere) is ReminderState.DONE


async def test_a_sign_taken_off_takes_it_back(anywhere: Talk) -> None:
    card = await reminded(anywhere)
    before = await anywhere.reminders()
    await anywhere.does(Reacted("✅"), card)

    (answer,) = await anywhere.does(Reacted("✅", put=False), card)

    assert "back" in answer
    assert "1 They replied  2 I reached out" in answer
    assert await state(anywhere) is ReminderState.SENT
    (after,) = await anywhere.reminders()
    assert after.due_at == before[0].due_at
    assert await anywhere.does(Reacted("✅", put=False), card) == []
    assert "1 Undo" in (await anywhere.does(Reacted("✅"), card))[0]


async def test_a_sign_put_twice_counts_once(talk: Talk) -> None:
    card = await reminded(talk)
    await talk.does(Reacted("⏰"), card)
    before = await talk.reminders()

    assert await talk.does(Reacted("⏰"), card) == []
    assert await talk.reminders() == before


async def test_a_sign_taken_off_after_more_was_said_changes_nothing(talk: Talk) -> None:
    card = await reminded(talk)
    await talk.does(Reacted("⏰"), card)
    await talk.does(Chose(f"reminder:drop:{(await talk.reminders())[0].id}"), card)

    assert await talk.does(Reacted("⏰", put=False), card) == []
    assert await state(talk) is ReminderState.DROPPED


@pytest.mark.parametrize("sign", ["🎉", "tada", ""])
async def test_an_unknown_sign_is_ignored(talk: Talk, sign: str) -> None:
    card = await reminded(talk)

    assert await talk.does(Reacted(sign), card) == []
    assert await state(talk) is ReminderState.SENT


async def test_a_stranger_changes_nothing(talk: Talk) -> None:
    card = await reminded(talk)
    ben = Identity("slack", "T1", "U9")
    await talk.comes(Reacted("✅"), card, who=ben)

    assert await talk.settled(await talk.store.person(ben)) == []
    assert await state(talk) is ReminderState.SENT


async def test_a_sign_on_an_answer_or_on_nothing_is_ignored(talk: Talk) -> None:
    await reminded(talk)

    assert await talk.does(Reacted("✅"), "m1") == []
    assert await talk.does(Reacted("✅"), "nowhere") == []
    assert await talk.does(Reacted("✅"), talk.card(), place=Place("slack", "T1", "D9")) == []
    assert await talk.store.inbox.pending(talk.person) == ()


async def test_a_sign_on_a_digest_is_ignored(talk: Talk) -> None:
    for name in ("Ada Alpha", "Bruno Beta"):
        await talk.says(f"/reconnect add {name}")
        await talk.says(f"/reconnect remind {name} in two weeks")
    talk.clock.now = datetime(2026, 12, 7, 12, tzinfo=UTC)
    before = await talk.looks()

    assert len(before) >= 1
    assert await talk.does(Reacted("✅"), talk.card()) == []
    assert {one.state for one in await talk.reminders()} == {ReminderState.SENT}


async def test_a_sign_may_come_before_its_message_is_known(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    talk.clock.now = datetime(2026, 12, 2, 11, tzinfo=UTC)
    await talk.turning.look(talk.person)
    await talk.comes(Reacted("✅"), "m2")
    await talk.once()  # the message is sent only now

    assert "1 Undo" in (await talk.settled())[0]


async def test_where_the_note_that_it_was_sent_is_lost_the_platform_is_asked(talk: Talk) -> None:
    card = await reminded(talk)
    talk.wall.shown["elsewhere"] = talk.wall.shown[card]  # known there under another id

    await talk.does(Reacted("✅"), "elsewhere")

    assert await state(talk) is ReminderState.DONE


@pytest.mark.parametrize(
    "trouble", [Wait("ratelimited", 30), NotSent("http_503"), Unclear("line_broke")]
)
async def test_a_platform_that_cannot_say_is_asked_again(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, trouble: DeliveryError
) -> None:
    card = await reminded(talk)
    talk.wall.shown["elsewhere"] = talk.wall.shown[card]  # known there under another id
    answers, says = [trouble] * 3, talk.wall.mark_of

    async def at_last(place: Place, there: str) -> UUID | None:
        if answers:
            raise answers.pop()
        return await says(place, there)

    monkeypatch.setattr(talk.wall, "mark_of", at_last)
    await talk.does(Reacted("✅"), "elsewhere")

    assert await state(talk) is ReminderState.DONE


async def test_a_platform_that_knows_nothing_of_it_is_not_asked_again(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    async def refuses(place: Place, there: str) -> UUID | None:
        asked.append(there)
        raise Refused("message_not_found")

    monkeypatch.setattr(talk.wall, "mark_of", refuses)

    assert await talk.does(Reacted("✅"), "elsewhere") == []
    assert asked == ["elsewhere"]


async def test_a_platform_that_breaks_when_asked_costs_a_sign_and_no_more(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(place: Place, there: str) -> UUID | None:
        raise ValueError

    monkeypatch.setattr(talk.wall, "mark_of", broken)

    assert await talk.does(Reacted("👍", put=True), "m7") == []


async def test_a_button_edits_the_card_it_is_on(talk: Talk) -> None:
    card = await reminded(talk)

    await talk.does(Chose(talk.choice("In a week", card).key), card)

    assert talk.wall.shown[card].edits == 1
    assert await state(talk) is ReminderState.PLANNED
    assert len(talk.wall.shown) == 2


async def test_a_snooze_elsewhere_between_thought_and_commit(anywhere: Talk) -> None:
    card = await reminded(anywhere)
    memory = anywhere.store.memory(anywhere.person)
    (sent,) = await anywhere.reminders()
    known = anywhere.conversation._thought
    calls = []

    async def outrun(*args: object) -> object:
        thought = await known(*args)  # type: ignore[arg-type]  # passed on as it came
        if not calls:
            calls.append(1)
            stand = await memory.stand()
            moment = anywhere.turning._serving.moment(stand.settings)
            snoozed = transitions.snoozed(sent, moment, stand.settings, 30)
            await memory.commit(stand.person, stand.rev, snoozed)
        return thought

    anywhere.conversation._thought = outrun  # type: ignore[method-assign,assignment]
    await anywhere.does(Reacted("✅"), card)

    (one,) = await anywhere.reminders()
    assert one.state is ReminderState.DONE
    assert one.rev == sent.rev + 2  # both were kept, one after the other


async def test_a_snooze_elsewhere_before_a_reminder_is_told(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    anywhere.clock.now = datetime(2026, 12, 2, 11, tzinfo=UTC)
    memory = anywhere.store.memory(anywhere.person)
    await anywhere.turning.look(anywhere.person)  # thought and kept, not sent
    (sent,) = await anywhere.reminders()
    stand = await memory.stand()
    moment = anywhere.turning._serving.moment(stand.settings)
    await memory.commit(
        stand.person, stand.rev, transitions.snoozed(sent, moment, stand.settings, 7)
    )

    await anywhere.sent()

    assert len(anywhere.wall.shown) == 1
