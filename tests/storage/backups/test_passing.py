"""A restored database knows what has passed: nobody hears anything twice, and nothing is lost."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from coaching.memory import Contact, Put, Reminder, ReminderState, Repeat, Settings, Unit
from coaching.messages import Said
from storage.backups.passing import RESTORED, SKEW, Lost, Passed, let_pass
from storage.backups.restoring import staged, swapped, upgraded
from storage.delivery.values import Arrival, Kind, Place, Settlement
from storage.gateway import Heard, Position
from storage.sealing import Keyring
from storage.store import Identity, Memory, Store
from tests.storage.backups.copies import rows, taken
from tests.storage.delivery.events import claimed, message
from tests.storage.people import NOW, new_id, reminder
from tests.storage.test_installations import HERE as INSTALLED
from tests.storage.test_installations import TOKENS

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LATER = NOW + HOUR
DIRECT = Place("discord", "", "D1")
ANA = Identity("discord", "", "ana")


class Home:
    """A home folder: its database, a backup of it, what happens after, and a restore."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self.database, self.keyring = folder / "coach.db", keyring

    async def opened(self) -> Store:
        return await Store.open(f"sqlite:///{self.database}", self.keyring, clock=lambda: NOW)

    def back_up(self) -> None:
        taken(self.database, self.keyring)

    async def restore(
        self, until: datetime | None, *, readable: bool = True, now: datetime = LATER
    ) -> Passed:
        lost = Lost(until, self.database if readable else None)
        with staged(self.database.with_name("backup.db"), self.database) as copy:
            upgraded(copy)
            ids = {"discord": lambda at: int(at.timestamp())}
            passed = await let_pass(copy, self.keyring, lost, now, ids)
            swapped(copy, self.database, "then")
        return passed


@pytest.fixture
def home(tmp_path: Path, keyring: Keyring) -> Home:
    return Home(tmp_path, keyring)


async def said(store: Store, key: str, at: datetime = NOW) -> UUID:
    arrival = Arrival(key=key, identity=ANA, place=DIRECT, event=Said(f"{key}?"), message=key)
    (kept,) = await store.inbox.accept([arrival], at)
    return kept.person_id


async def waiting(store: Store, person: UUID) -> list[str]:
    return [one.message for one in await store.inbox.pending(person)]


async def put(memory: Memory, *values: Contact | Reminder | Settings) -> None:
    stand = await memory.stand()
    await memory.commit(stand.person, stand.rev, map(Put, values))


@pytest.mark.parametrize("readable", [True, False])
async def test_where_nothing_has_passed_all_of_it_goes_on(home: Home, readable: bool) -> None:
    store = await home.opened()
    person = await said(store, "one")
    memory = store.memory(person)
    await put(memory, reminder(None, -0.02))
    await memory.settle(Settlement(outgoing=(message(place=DIRECT),)))
    await store.close()
    home.back_up()

    assert await home.restore(None, readable=readable) == Passed(doubtful=0)

    store = await home.opened()
    assert await waiting(store, person) == ["one"]
    assert not (await claimed(store, place=DIRECT)).doubtful
    assert await store.due(LATER, ["discord"]) == (person,)
    await store.close()


async def test_a_message_that_was_to_be_sent_is_asked_for_first(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    (one,) = await store.inbox.pending(person)
    out = message(place=DIRECT)
    await store.memory(person).settle(Settlement(done=(one.seq,), outgoing=(out,)))
    home.back_up()
    await store.outbox.sent(await claimed(store, place=DIRECT), "7001", NOW)
    await store.close()

    assert (await home.restore(LATER)).doubtful == 1

    store = await home.opened()
    again = await claimed(store, place=DIRECT)
    assert (again.outgoing.id, again.doubtful) == (out.id, True)
    await store.close()


async def test_a_page_is_made_anew_instead(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    page = message(place=DIRECT, kind=Kind.PAGE)
    await store.memory(person).settle(Settlement(outgoing=(page,)))
    await store.close()
    home.back_up()

    assert (await home.restore(LATER)).doubtful == 0
    assert rows(home.database, "select state, body from outbox") == [("void", None)]


async def test_the_lost_database_says_what_was_answered(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await said(store, "two")
    home.back_up()
    first, _ = await store.inbox.pending(person)
    await store.memory(person).settle(Settlement(done=(first.seq,)))
    await said(store, "three", LATER)
    (third,) = (one for one in await store.inbox.pending(person) if one.message == "three")
    await store.memory(person).settle(Settlement(done=(third.seq,)))
    await said(store, "four", LATER)
    await store.close()

    passed = await home.restore(LATER)

    assert (passed.answered, passed.put_aside) == (1, 0)
    store = await home.opened()
    assert await waiting(store, person) == ["two", "four"]
    for key in ("one", "two", "three", "four"):  # each is known, whoever tells of it again
        await said(store, key, LATER)
    assert await waiting(store, person) == ["two", "four"]
    await store.close()


async def test_what_nobody_knows_of_is_put_aside_and_can_be_answered(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await store.close()
    home.back_up()

    assert (await home.restore(LATER, readable=False)).put_aside == 1

    store = await home.opened()
    assert await waiting(store, person) == []
    (dead,) = await store.inbox.dead()
    assert (dead.fault, dead.kind) == (RESTORED, "said")
    assert await store.inbox.replay() == 1
    assert await waiting(store, person) == ["one"]
    await store.close()


async def test_somebody_who_came_since_is_nobody_here(home: Home) -> None:
    store = await home.opened()
    await said(store, "one")
    home.back_up()
    place, ben = Place("discord", "", "D2"), Identity("discord", "", "ben")
    two = Arrival(key="two", identity=ben, place=place, event=Said("hello"))
    await store.inbox.accept([two], LATER)
    await store.close()

    await home.restore(LATER)

    store = await home.opened()
    assert await store.find(ben) is None
    assert len(await store.inbox.people(LATER)) == 1
    (again,) = await store.inbox.accept([two], LATER)
    assert again.new
    await store.close()


async def test_reminders_that_came_count_as_shown(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    memory = store.memory(person)
    once = reminder(None, -0.02, repeat=None)
    monthly = reminder(None, -0.02, repeat=Repeat(1, Unit.MONTH))
    to_come = reminder(None, -2, repeat=None)
    shown = reminder(
        None, -0.02, repeat=None, state=ReminderState.SENT, shown=2, sent_at=NOW - 7 * DAY
    )
    await put(memory, once, monthly, to_come, shown)
    await store.close()
    home.back_up()

    assert (await home.restore(LATER)).reminders == 3

    store = await home.opened()
    kept = {one.id: one for one in (await store.memory(person).everything()).reminders}
    assert await store.due(LATER, ["discord"]) == ()
    assert (kept[once.id].state, kept[once.id].shown) == (ReminderState.SENT, 1)
    assert kept[once.id].due_at.date() - once.due_at.date() == 7 * DAY
    assert kept[monthly.id].due_at > LATER + 20 * DAY
    assert kept[to_come.id] == to_come
    assert kept[shown.id].state is ReminderState.FADED
    assert kept[once.id].rev == once.rev + 1
    await store.close()


async def test_a_reminder_that_came_twice_since_is_over(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await put(store.memory(person), reminder(None, -0.02, repeat=None))
    await store.close()
    home.back_up()

    await home.restore(NOW + 30 * DAY, now=NOW + 30 * DAY)

    store = await home.opened()
    (kept,) = (await store.memory(person).everything()).reminders
    assert (kept.state, kept.shown) == (ReminderState.FADED, 2)
    await store.close()


async def test_what_fell_due_after_the_lost_one_stopped_still_comes(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await put(store.memory(person), reminder(None, -0.02, repeat=None))
    await store.close()
    home.back_up()

    assert (await home.restore(NOW + timedelta(minutes=1))).reminders == 0

    store = await home.opened()
    assert await store.due(LATER, ["discord"]) == (person,)
    await store.close()


async def test_who_hears_of_no_reminders_was_shown_none(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await put(store.memory(person), Settings(reminders=False), reminder(None, -0.02))
    await store.close()
    home.back_up()
    assert (await home.restore(LATER)).reminders == 0


async def test_picks_that_came_do_not_come_again(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await store.memory(person).settle(Settlement(look_at=NOW + HOUR / 2))
    await store.close()
    home.back_up()

    assert (await home.restore(LATER)).resting == 1

    store = await home.opened()
    assert await store.due(LATER + 20 * HOUR, ["discord"]) == ()
    assert await store.due(LATER + 24 * HOUR, ["discord"]) == (person,)
    await store.close()


async def test_who_wants_no_picks_need_not_rest(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await put(store.memory(person), Settings(weekly_picks=False))
    await store.memory(person).settle(Settlement(look_at=NOW))
    await store.close()
    home.back_up()
    assert (await home.restore(LATER)).resting == 0


@pytest.mark.parametrize("passed", [True, False])
async def test_a_session_with_a_gateway_is_over(home: Home, passed: bool) -> None:
    store = await home.opened()
    lease = new_id()
    await store.sessions.take("1100", (0, 1), lease, NOW, NOW + DAY)
    await store.sessions.save(lease, NOW, Position("session-1", 17, "wss://here"), behind=True)
    await store.close()
    home.back_up()

    await home.restore(LATER if passed else None)

    store = await home.opened()
    found = await store.sessions.take("1100", (0, 1), new_id(), LATER, LATER + DAY)
    assert found is not None
    assert found.position is None
    assert found.behind is not passed
    assert found.alive_until == (LATER if passed else NOW)
    await store.close()


async def test_chats_are_read_back_from_where_the_lost_one_was(home: Home) -> None:
    store = await home.opened()
    await said(store, "one")
    await store.channels.kept("discord", [Heard("D1", "ana", 100)])
    home.back_up()
    await store.channels.kept("discord", [Heard("D1", "ana", 250)])
    await store.close()

    await home.restore(LATER)

    store = await home.opened()
    assert await store.channels.known("discord") == (Heard("D1", "ana", 250),)
    await store.close()


@pytest.mark.parametrize("noted", [True, False])
async def test_else_they_are_read_back_from_when_it_stopped(home: Home, noted: bool) -> None:
    store = await home.opened()
    await said(store, "one")
    if noted:
        await store.channels.kept("discord", [Heard("D1", "ana", 100)])
    await store.close()
    home.back_up()

    await home.restore(LATER, readable=False)

    last = int((LATER + SKEW).timestamp())
    store = await home.opened()
    assert await store.channels.known("discord", 5) == (Heard("D1", "ana", last),)
    await store.close()


async def test_tokens_that_were_renewed_are_taken_over(home: Home) -> None:
    store = await home.opened()
    await store.installations.keep(INSTALLED)
    home.back_up()
    newer = replace(INSTALLED, tokens=replace(TOKENS, bot="xoxe.two", renewal="xoxe-1-two"))
    await store.installations.keep(newer)
    await store.close()

    await home.restore(LATER)

    store = await home.opened()
    assert await store.installations.find("slack", "T1") == newer
    await store.close()


async def test_a_lost_database_with_other_tables_is_not_asked(home: Home) -> None:
    store = await home.opened()
    person = await said(store, "one")
    await store.close()
    home.back_up()
    with closing(sqlite3.connect(home.database)) as older:
        older.execute("update schema_revision set version_num = '0001'")
        older.commit()

    assert (await home.restore(LATER)).put_aside == 1
    store = await home.opened()
    assert await waiting(store, person) == []
    await store.close()
