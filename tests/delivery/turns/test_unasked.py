"""What comes unasked: when it may, where it may, and once."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from bot import numbering
from bot.delivery.unasked import good_until
from coaching.memory import Contact, ReminderState, Settings
from coaching.messages import Chose, Opened, Reply, Said
from coaching.situation import Tie
from storage.delivery.values import Kind, Place
from storage.store import Memory, Stand
from tests.delivery.turns.talk import DM, Talk

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
DUE = datetime(2026, 12, 2, 11, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 11, tzinfo=UTC)
CHANNEL = Place("slack", "T1", "C1", private=False)


async def test_a_reminder_comes_once_to_where_they_wrote(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    assert await anywhere.looks() == []

    anywhere.clock.now = DUE
    (came,) = await anywhere.looks()

    assert "Dana" in came
    card = anywhere.wall.shown[anywhere.card()]
    assert (card.place, card.message.kind) == (DM, Kind.REMINDER)
    assert await anywhere.looks() == []


async def test_nothing_comes_unasked_where_others_read_along(talk: Talk) -> None:
    await talk.says(DANA, "u1", place=CHANNEL)
    talk.clock.now = DUE

    assert talk.wall.shown["m1"].place == CHANNEL
    assert await talk.looks() == []
    await talk.turning.look(talk.person)
    await talk.does(Opened(), place=CHANNEL)
    assert len(talk.wall.shown) == 1


async def test_who_opens_in_public_is_told_at_home(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    talk.clock.now = DUE

    await talk.does(Opened(), place=CHANNEL)

    assert talk.wall.shown[talk.card()].place == DM


async def test_who_sleeps_is_looked_for_when_they_wake(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    anywhere.clock.now = DUE.replace(hour=23)

    assert await anywhere.looks() == []
    assert anywhere.person not in await anywhere.store.due(anywhere.clock(), ["slack"])
    anywhere.clock.now = DUE + timedelta(days=1)
    (came,) = await anywhere.looks()
    assert "yesterday" in came.lower() or "late" in came.lower() or "Dana" in came


async def test_who_comes_to_look_is_awake_and_begins_at_one(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    talk.clock.now = DUE.replace(hour=23)

    await talk.does(Opened())

    person = (await talk.conversation.stand(talk.person)).person
    assert person.offered == tuple(talk.choices(talk.card()))
    assert await talk.does(Opened()) == []


async def test_what_comes_unasked_adds_its_choices(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    before = (await talk.conversation.stand(talk.person)).person.offered
    talk.clock.now = DUE
    await talk.looks()

    after = (await talk.conversation.stand(talk.person)).person.offered
    assert after == (*before, *numbering.choices(talk.wall.shown[talk.card()].message.reply))


async def test_picks_come_in_their_week_once(anywhere: Talk) -> None:
    await anywhere.says("/reconnect add Ada Alpha, old friend, taught me to sail in 2019")
    anywhere.clock.now = MONDAY

    (came,) = await anywhere.looks()

    assert "Ada" in came
    assert anywhere.wall.shown[anywhere.card(Kind.PICKS)].place == DM
    assert await anywhere.looks() == []
    anywhere.clock.now = datetime(2026, 12, 1, 11, tzinfo=UTC)
    assert await anywhere.looks() == []


async def test_picks_more_than_a_day_late_are_skipped(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha, old friend, taught me to sail in 2019")
    talk.clock.now = datetime(2026, 12, 1, 15, tzinfo=UTC)

    assert await talk.looks() == []
    assert talk.person not in await talk.store.due(talk.clock(), ["slack"])


async def test_something_said_on_the_day_does_not_lose_the_picks(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha, old friend, taught me to sail in 2019")
    talk.clock.now = MONDAY
    await talk.says("/reconnect help")

    assert len(await talk.looks()) == 1


async def test_new_settings_end_the_rest_of_the_old(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    talk.clock.now = DUE.replace(hour=21)
    assert await talk.looks() == []
    await talk.says("/reconnect settings quiet 23-7")

    stand = await talk.conversation.stand(talk.person)
    assert (stand.settings.quiet_from, stand.settings.quiet_until) == (23, 7)
    assert len(await talk.looks()) == 1


async def test_a_message_that_expired_unsent_comes_again_later(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    anywhere.clock.now = DUE
    await anywhere.turning.look(anywhere.person)
    anywhere.clock.pass_by(days=1)

    await anywhere.sent()  # the platform was away all day
    assert len(anywhere.wall.shown) == 1
    (back,) = await anywhere.reminders()
    assert back.state is ReminderState.PLANNED

    (came,) = await anywhere.looks()
    assert "Dana" in came
    assert await anywhere.looks() == []


async def test_what_expired_comes_again_though_something_is_said_just_then(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.says(DANA, "u1")
    talk.clock.now = DUE
    await talk.turning.look(talk.person)
    talk.clock.now = DUE + timedelta(hours=7)
    read, between = Memory.stand, [True, True]

    async def stand(memory: Memory) -> Stand:
        found = await read(memory)
        if between and between.pop():
            await memory.commit(found.person, found.rev)
        return found

    monkeypatch.setattr(Memory, "stand", stand)
    await talk.sent()

    assert [one.state for one in await talk.reminders()] == [ReminderState.PLANNED]


async def test_a_cry_for_help_keeps_back_what_is_not_sent_yet(anywhere: Talk) -> None:
    await anywhere.says("/reconnect add Ada Alpha")
    await anywhere.says("/reconnect remind Ada Alpha in two weeks")
    await anywhere.says("/reconnect new")
    anywhere.clock.now = datetime(2026, 12, 7, 12, tzinfo=UTC)
    await anywhere.turning.look(anywhere.person)
    (sent,) = await anywhere.reminders()
    assert sent.state is ReminderState.SENT

    await anywhere.comes(Said("i want to kill myself"), "u2")
    anywhere.clock.pass_by(seconds=3)
    await anywhere.turning.work(anywhere.person)
    anywhere.clock.pass_by(seconds=1)
    await anywhere.sent()

    assert {one.message.kind for one in anywhere.wall.shown.values()} == {Kind.REPLY}
    assert await anywhere.looks() == []
    (back,) = await anywhere.reminders()
    assert back.state is ReminderState.PLANNED


async def test_looking_twice_at_once_tells_once(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    anywhere.clock.now = DUE

    await asyncio.gather(*(anywhere.turning.look(anywhere.person) for _ in range(3)))
    await anywhere.sent()

    assert len(anywhere.wall.shown) == 2


async def test_picks_taken_back_are_picked_again(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha, old friend, taught me to sail in 2019")
    talk.clock.now = MONDAY
    await talk.turning.look(talk.person)
    talk.clock.pass_by(hours=8)

    await talk.sent()

    assert (await talk.everything()).picks == ()


@pytest.mark.parametrize(("hour", "until"), [(9, 15), (17, 20), (19, 20)])
def test_what_comes_unasked_is_good_while_they_are_awake(hour: int, until: int) -> None:
    now = datetime(2026, 12, 2, hour, 30, tzinfo=UTC)
    settings = Settings(quiet_from=20, quiet_until=8)

    wanted = now.replace(hour=until, minute=30 if until == 15 else 0)
    assert good_until(now, settings) == wanted


async def test_who_cannot_be_told_is_let_be_for_a_while(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    await talk.says(DANA, "u1")
    talk.clock.now = DUE

    async def broken(*_: object, **__: object) -> Reply:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(talk.conversation, "due", broken)
        assert await talk.looks() == []
    assert await talk.store.due(talk.clock(), ["slack"]) == ()

    talk.clock.pass_by(hours=1)
    (came,) = await talk.looks()
    assert "Dana" in came


async def test_not_yet_is_said_of_whom_the_reminder_asked(talk: Talk) -> None:
    await talk.says("texted my cousin Ife twice in May, nothing", "u1")
    await talk.says(DANA, "u2")  # whom the talk is about by now
    talk.clock.now = datetime(2026, 11, 29, 11, tzinfo=UTC)
    (came,) = await talk.looks()
    assert "Ife" in came

    (answer,) = await talk.says("not yet")

    assert "I read: Ife" in answer


async def test_who_only_opens_gets_their_picks_on_their_day(talk: Talk) -> None:
    await talk.does(Opened())
    long_ago = talk.clock() - timedelta(days=400)
    known = Contact(id=uuid4(), name="Ada", added_at=long_ago, tie=Tie.FRIEND, notes="sails")
    await talk.store.memory(talk.person).add([known])

    talk.clock.now = MONDAY

    (came,) = await talk.looks()
    assert "Ada" in came


async def test_who_told_no_clock_is_reminded_at_an_hour_they_write_at_and_asked_for_it(
    talk: Talk,
) -> None:
    talk.wall.tells_zone = None
    talk.clock.now = datetime(2026, 11, 22, 18, 30, tzinfo=UTC)
    await talk.says(DANA)
    (planned,) = await talk.reminders()
    talk.clock.now = planned.due_at

    assert await talk.looks() == []
    talk.clock.now = planned.due_at.replace(hour=18, minute=5)
    (came,) = await talk.looks()

    assert "what does your clock show" in came.lower()
    clock = talk.choice("It's this time with me", talk.card())
    assert "19:05 · Berlin, Paris, Madrid, Rome" in [way.label for way in clock.ways]
    await talk.does(Chose("settings:zone Europe/Berlin"), talk.card())
    assert talk.wall.shown[talk.card()].edits == 0
    stand = await talk.store.memory(talk.person).stand()
    assert stand.settings.zone == "Europe/Berlin"
