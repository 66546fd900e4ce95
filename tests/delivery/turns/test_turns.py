"""Turns: what came in is answered once, in order, whatever happens around it."""

import asyncio
from contextlib import suppress
from typing import Any
from uuid import UUID

import pytest

from bot.conversation import Conversation, Settle, Zone, nothing
from bot.delivery.running import Worked
from coaching.messages import Chose, Deleted, Edited, File, Incoming, Reply, Said, Uploaded
from storage.delivery.values import Kind, Place
from storage.errors import Conflict, Unreachable
from storage.identity import Identity
from tests.bot.homes import Clock
from tests.delivery.turns.talk import ANA, DM, Talk

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
CSV = b"Name,Email\nKofi Mensah,kofi@example.org\nRosa Lindqvist,rosa@example.org\n"
CHANNEL = Place("slack", "T1", "C1", private=False)
BEN, BEN_DM = Identity("slack", "T1", "U2"), Place("slack", "T1", "D2")


async def test_a_burst_is_one_answer(anywhere: Talk) -> None:
    for number, text in enumerate(["emailed Dana", "three times", "since august. nothing"]):
        await anywhere.comes(Said(text), f"u{number}")
        anywhere.clock.pass_by(seconds=1)

    (answer,) = await anywhere.settled()

    assert "three emails" in answer
    (shown,) = anywhere.wall.shown.values()
    assert shown.message.sources == ("u0", "u1", "u2")


async def test_messages_far_apart_are_two_answers(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha")
    talk.clock.pass_by(seconds=5)
    await talk.says("/reconnect add Bruno Beta")

    assert len(talk.wall.shown) == 2
    assert await talk.people() == ["Ada Alpha", "Bruno Beta"]


async def test_a_message_waits_for_what_may_follow_but_not_a_choice(talk: Talk) -> None:
    await talk.comes(Said("hello"), "u1")
    again = await talk.once()

    assert again is not None
    assert again > talk.clock()
    assert not talk.wall.shown
    await talk.comes(Chose("help"))
    assert await talk.once() is None
    assert len(talk.wall.shown) == 2


async def test_places_are_not_mixed(talk: Talk) -> None:
    await talk.comes(Said("/reconnect help"), "u1")
    await talk.comes(Said("/reconnect who"), "u2", place=CHANNEL)
    await talk.settled()

    assert [one.place for one in talk.wall.shown.values()] == [DM, CHANNEL]


async def test_the_same_event_three_times_is_one_answer(anywhere: Talk) -> None:
    new = [await anywhere.comes(Said(DANA), "u1", key="slack:E1") for _ in range(3)]
    shown = await anywhere.settled()
    new.append(await anywhere.comes(Said(DANA), "u1", key="slack:E1"))

    assert new == [True, False, False, False]
    assert len(shown) == 1
    assert await anywhere.settled() == []
    assert len(await anywhere.reminders()) == 1


async def test_two_workers_answer_once(anywhere: Talk) -> None:
    await anywhere.comes(Said(DANA), "u1")
    anywhere.clock.pass_by(seconds=3)

    await asyncio.gather(*(anywhere.turning.work(anywhere.person) for _ in range(4)))
    await anywhere.settled()

    assert len(anywhere.wall.shown) == 1
    assert len(await anywhere.reminders()) == 1


async def test_an_answer_that_was_not_sent_goes_out_later(talk: Talk) -> None:
    await talk.comes(Said(DANA), "u1")
    talk.clock.pass_by(seconds=3)

    worked = await talk.turning.work(talk.person)

    assert worked == Worked(None, (("slack", talk.store.outbox.channel(DM)),))
    assert not talk.wall.shown  # a crash here
    await talk.sent()
    assert len(talk.wall.shown) == 1


async def test_a_choice_is_answered_where_it_was_taken(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    key = talk.choice("Shorter", "m1").key

    (answer,) = await talk.does(Chose(key), "m1")

    assert "Draft" in answer
    assert len(talk.wall.shown) == 2


async def test_a_file_is_previewed_and_taken_in(anywhere: Talk) -> None:
    (preview,) = await anywhere.does(Uploaded("people.csv", CSV), "u1")
    assert "2 people" in preview
    assert await anywhere.people() == []

    go = anywhere.choices("m1")[0]
    await anywhere.does(Chose(go.key), "m1")

    assert await anywhere.people() == ["Kofi Mensah", "Rosa Lindqvist"]


async def test_an_export_goes_out_as_a_file(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha")
    await talk.says("/reconnect export csv")

    parts = talk.wall.shown["m2"].message.reply
    (file,) = (part for part in parts if isinstance(part, File))
    assert b"Ada" in file.data


async def test_the_last_goodbye_goes_out(anywhere: Talk) -> None:
    await anywhere.says("/reconnect add Ada Alpha")
    for words in ("/reconnect forget me", "yes", "forget me for good"):
        shown = await anywhere.says(words)

    assert len(shown) == 1
    assert await anywhere.people() == []
    anywhere.person = await anywhere.store.person(ANA)
    (hello,) = await anywhere.says("hello")
    assert hello


class Breaking(Conversation):
    """A conversation with a fault."""

    async def hear(self, person: UUID, incoming: Any, *more: Any) -> Reply:
        if isinstance(incoming, Said) and "poison" in incoming.text:
            raise ZeroDivisionError
        return await super().hear(person, incoming, *more)


async def test_what_cannot_be_worked_is_a_dead_letter_with_a_note(
    anywhere: Talk, clock: Clock
) -> None:
    talk = Talk(anywhere.store, clock, Breaking)
    await talk.comes(Said("poison"), "u1")
    talk.clock.pass_by(seconds=9)
    await talk.comes(Said("/reconnect help"), "u2")

    note, answer = await talk.settled()

    assert "broke on my side (ZeroDivisionError" in note
    assert "broke" not in answer
    assert [one.message.kind for one in talk.wall.shown.values()] == [Kind.NOTE, Kind.REPLY]
    (dead,) = await talk.store.inbox.dead()
    assert (dead.kind, dead.tries) == ("said", 2)
    assert dead.fault.startswith("ZeroDivisionError")


async def test_in_a_burst_only_what_is_broken_fails(talk: Talk, clock: Clock) -> None:
    talk = Talk(talk.store, clock, Breaking)
    for number, text in enumerate(["/reconnect add Ada Alpha", "poison", "/reconnect who"]):
        await talk.comes(Said(text), f"u{number}")

    shown = await talk.settled()

    assert len(await talk.store.inbox.dead()) == 1
    assert len(shown) == 3
    assert await talk.people() == ["Ada Alpha"]


async def test_a_dead_letter_can_be_worked_after_all(talk: Talk, clock: Clock) -> None:
    broken = Talk(talk.store, clock, Breaking)
    await broken.says("/reconnect add Ivy poison")
    talk.person = broken.person

    assert await talk.store.inbox.replay(None) == 1
    await talk.settled()

    assert await talk.store.inbox.dead() == ()
    assert await talk.people() == ["Ivy poison"]


class Unsaved(Conversation):
    """A conversation whose database is gone."""

    async def hear(self, *_: Any) -> Reply:
        raise Unreachable("gone")


class Outrun(Conversation):
    """A conversation that never gets its turn."""

    async def hear(self, *_: Any) -> Reply:
        raise Conflict("somebody was faster")


async def test_without_a_database_nothing_counts_as_tried(talk: Talk, clock: Clock) -> None:
    gone = Talk(talk.store, clock, Unsaved)
    await gone.comes(Said("hello"), "u1")
    gone.clock.pass_by(seconds=3)

    for _ in range(5):
        with pytest.raises(Unreachable):
            await gone.turning.work(gone.person)

    (waiting,) = await talk.store.inbox.pending(gone.person)
    assert waiting.tries == 0


async def test_who_never_gets_a_turn_is_tried_again_soon(talk: Talk, clock: Clock) -> None:
    late = Talk(talk.store, clock, Outrun)
    await late.comes(Said("hello"), "u1")
    late.clock.pass_by(seconds=3)

    again = await late.once()

    assert again is not None
    assert 0 < (again - late.clock()).total_seconds() < 1
    (waiting,) = await talk.store.inbox.pending(late.person)
    assert waiting.tries == 0


async def test_two_people_do_not_wait_for_each_other(talk: Talk) -> None:
    await talk.comes(Said("hello"), "u1")
    ben, place = Identity("slack", "T1", "U2"), Place("slack", "T1", "D2")
    await talk.comes(Said("/reconnect add Ada"), "u2", place=place, who=ben)
    other = await talk.store.person(ben)
    talk.clock.pass_by(seconds=3)

    await talk.settled(other)

    assert [one.place for one in talk.wall.shown.values()] == [place]


@pytest.mark.parametrize("event", [Edited("hello"), Deleted()])
async def test_what_is_about_nothing_is_done_without_a_word(talk: Talk, event: Any) -> None:
    assert await talk.does(event, "nowhere") == []
    assert await talk.store.inbox.pending(talk.person) == ()


class _DiesError(BaseException):
    """The process ends."""


class Dying(Conversation):
    """Dies of some words."""

    async def hear(
        self,
        person: UUID,
        incoming: Incoming | Uploaded,
        settle: Settle = nothing,
        zone: Zone | None = None,
        thread: str = "",
        by: Identity | None = None,
    ) -> Reply:
        if isinstance(incoming, Said) and incoming.text == "die":
            raise _DiesError
        return await super().hear(person, incoming, settle, zone, thread, by)


async def test_who_kills_us_again_and_again_is_given_up_and_nobody_else(talk: Talk) -> None:
    store = talk.store
    deadly, other = (Talk(store, talk.clock, kind) for kind in (Dying, Conversation))
    await deadly.comes(Said("die"), "u1")
    await other.comes(Said(DANA), "u2", BEN_DM, "slack:ben", BEN)
    ben = await store.person(BEN)
    deadly.clock.pass_by(seconds=3)
    for _ in range(20):  # it never comes to ben's
        await store.inbox.suspect()
        with suppress(_DiesError):
            await deadly.turning.work(deadly.person)

    await deadly.sent()
    assert ["side" in one.text for one in deadly.wall.shown.values()] == [True]
    other.clock.pass_by(seconds=3)
    (answer,) = await other.settled(ben)
    assert "Dana" in answer
