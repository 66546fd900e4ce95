"""Who is not heard of: told once, a month before; then deleted, unless a word or a click came."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from bot.delivery import idling
from bot.delivery.timing import Timing
from coaching.memory import Keeps, Put
from coaching.memory import Settings as Set
from coaching.messages import Chose, Opened, Said
from storage.delivery.values import Arrival, Place
from storage.identity import Identity
from tests.delivery.turns.talk import ANA, DM, Talk

DANA = "emailed my old roommate Dana three times since august, nothing"
YEAR = Keeps(idle=365)
TERMINAL = Identity("console", "", "you")


@pytest.fixture
def idle(anywhere: Talk) -> Talk:
    """Return a talk where people are deleted who are not heard of for a year."""
    return Talk(anywhere.store, anywhere.clock, timing=replace(Timing(), keeps=YEAR))


async def hourly(talk: Talk, keeps: Keeps = YEAR, running: float = 0) -> list[str]:
    """Do what a runner does once an hour that has been running for days; return what is shown."""
    begun = talk.clock() - timedelta(days=running)
    before = set(talk.wall.shown)
    await idling.forgotten(talk.store, keeps, talk.clock())
    if keeps.idle:
        for one in await idling.to_tell(talk.store, keeps, ["slack"], talk.clock(), begun):
            await talk.turning.look(one)
    await talk.sent()
    shown = (one.text for there, one in talk.wall.shown.items() if there not in before)
    return [text for text in shown if "delete everything" in text]


async def quiet(talk: Talk) -> datetime:
    """Let somebody talk, and turn off what comes unasked; return when they were heard."""
    await talk.says(DANA, "u1")
    memory = talk.store.memory(talk.person)
    stand = await memory.stand()
    silent = Set(reminders=False, weekly_picks=False, zone="UTC")
    await memory.commit(stand.person, stand.rev, [Put(silent)])
    return talk.clock()


def arrival(who: Identity, place: Place) -> Arrival:
    """Return what somebody says elsewhere."""
    return Arrival(key="there:1", identity=who, place=place, event=Said(DANA), message="m1")


def at_noon(day: datetime, days: int) -> datetime:
    return (day + timedelta(days=days)).replace(hour=12)


async def exists(talk: Talk, person: UUID | None = None) -> bool:
    return (await talk.store.memory(person or talk.person).stand()).rev > 0


async def test_they_are_told_once_a_month_before_and_then_all_is_gone(idle: Talk) -> None:
    heard = await quiet(idle)

    idle.clock.now = at_noon(heard, 334)
    assert await hourly(idle) == []
    idle.clock.now = at_noon(heard, 335)
    (told,) = await hourly(idle)
    goes = at_noon(heard, 365)
    assert f"on {goes.day} {goes:%B} I'd delete everything" in told
    assert await hourly(idle) == []

    idle.clock.now = at_noon(heard, 364)
    assert await hourly(idle) == []
    assert await exists(idle)
    idle.clock.now = at_noon(heard, 365)
    assert await hourly(idle) == []

    assert not await exists(idle)
    assert await idle.store.find(ANA) is None
    assert await idle.people() == []


@pytest.mark.parametrize("how", ["word", "click", "look"])
async def test_a_word_a_click_or_a_look_and_everything_stays(idle: Talk, how: str) -> None:
    heard = await quiet(idle)
    idle.clock.now = at_noon(heard, 340)
    await hourly(idle)
    idle.clock.pass_by(days=29)

    if how == "word":
        await idle.says("hi", "u2")
    elif how == "look":
        await idle.does(Opened())
    else:
        there = list(idle.wall.shown)[-1]
        assert next(one.label for one in idle.choices(there)) == "Keep everything"
        (said,) = await idle.does(Chose(idle.choice("Keep everything", there).key))
        assert "stays" in said

    for days in (2, 300):
        idle.clock.pass_by(days=days)
        assert await hourly(idle) == []
        assert await idle.people() == ["Dana"]
    idle.clock.pass_by(days=34)
    assert len(await hourly(idle)) == 1


async def test_nobody_is_told_in_the_night_and_the_month_counts_from_then(idle: Talk) -> None:
    heard = await quiet(idle)
    idle.clock.now = at_noon(heard, 335).replace(hour=23)
    assert await hourly(idle) == []
    assert await hourly(idle) == []

    idle.clock.now = at_noon(heard, 336)
    assert len(await hourly(idle)) == 1
    idle.clock.now = at_noon(heard, 365)
    await hourly(idle)
    assert await exists(idle)
    idle.clock.now = at_noon(heard, 366)
    await hourly(idle)
    assert not await exists(idle)


async def test_a_period_that_is_made_shorter_deletes_nobody_without_a_word(idle: Talk) -> None:
    heard = await quiet(idle)
    idle.clock.now = at_noon(heard, 1000)

    (told,) = await hourly(idle)
    assert "delete everything" in told
    assert await exists(idle)
    idle.clock.pass_by(days=29)
    await hourly(idle)
    assert await exists(idle)
    idle.clock.pass_by(days=1)
    await hourly(idle)
    assert not await exists(idle)


async def test_who_cannot_be_reached_is_deleted_a_month_after_it_was_tried(idle: Talk) -> None:
    elsewhere = Identity("discord", "", "7")
    heard = arrival(elsewhere, Place("discord", "", "77"))
    (kept,) = await idle.store.inbox.accept([heard], idle.clock())
    await idle.turning.work(kept.person_id)
    begun = idle.clock()

    idle.clock.now = at_noon(begun, 350)
    assert await hourly(idle, running=1.9) == []  # whoever serves Discord may tell them
    assert await idle.store.idling.heard_on(kept.person_id) is not None
    await hourly(idle, running=2)
    idle.clock.now = at_noon(begun, 379)
    await hourly(idle, running=31)
    assert await exists(idle, kept.person_id)
    idle.clock.now = at_noon(begun, 380)
    await hourly(idle, running=32)
    assert not await exists(idle, kept.person_id)


async def test_whoever_has_a_terminal_here_is_never_deleted(idle: Talk) -> None:
    said = arrival(TERMINAL, Place("console", "", "you"))
    (kept,) = await idle.store.inbox.accept([said], idle.clock())
    await idle.turning.work(kept.person_id)

    for days in (400, 400):
        idle.clock.pass_by(days=days)
        assert await hourly(idle) == []
        assert await exists(idle, kept.person_id)


async def test_without_a_period_nobody_is_told_or_deleted(anywhere: Talk) -> None:
    await quiet(anywhere)
    anywhere.clock.pass_by(days=9999)

    assert await hourly(anywhere, Keeps()) == []
    await anywhere.turning.look(anywhere.person)
    assert await anywhere.people() == ["Dana"]


async def test_what_waits_to_be_answered_keeps_somebody(idle: Talk) -> None:
    heard = await quiet(idle)
    idle.clock.now = at_noon(heard, 335)
    await hourly(idle)
    idle.clock.now = at_noon(heard, 366)
    await idle.comes(Said("wait, I'm here"), "u9", DM)

    await hourly(idle)

    assert await idle.people() == ["Dana"]


async def test_who_was_there_before_days_were_counted_counts_from_now(idle: Talk) -> None:
    person = await idle.store.person(ANA)
    assert await idle.store.idling.heard_on(person) is None

    await hourly(idle)

    assert await idle.store.idling.heard_on(person) == idle.clock().date()
