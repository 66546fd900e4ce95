"""How much there is over all people: what waits, was given up, is overdue, on both databases."""

import re
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, event

from coaching.memory import Put, Settings
from coaching.messages import Said
from storage.delivery.values import Arrival, Failed, Place, Settlement
from storage.stock import OVERDUE, Box, stock
from storage.store import Identity, Memory, Store
from tests.storage.conftest import ANA, BEN
from tests.storage.delivery.events import HERE, message
from tests.storage.people import NOW, new_id, reminder
from tests.storage.test_installations import HERE as INSTALLED

SLACK = ("slack",)
LONG_AGO = NOW - timedelta(hours=1)


async def heard(store: Store, who: Identity = BEN, count: int = 1) -> Memory:
    """Let somebody say something an hour ago; return their memory."""
    place = Place(who.platform, who.workspace, "D1")
    some = [
        Arrival(key=str(new_id()), identity=who, place=place, event=Said("hi"))
        for _ in range(count)
    ]
    accepted = await store.inbox.accept(some, LONG_AGO)
    return store.memory(accepted[0].person_id)


async def remind(memory: Memory, *hours: float) -> None:
    stand = await memory.stand()
    due = [replace(reminder(None), due_at=NOW - timedelta(hours=one)) for one in hours]
    await memory.commit(stand.person, stand.rev, map(Put, due))


async def test_where_nobody_is_there_is_nothing(store: Store) -> None:
    found = await store.stock(NOW, SLACK)

    assert (found.inbox, found.outbox) == (Box(), Box())
    assert (found.overdue, found.people, dict(found.installations)) == (0, 0, {})


async def test_what_waits_is_counted_with_its_oldest_and_what_is_dead_apart(store: Store) -> None:
    ben = await heard(store, count=3)
    (person,) = [await store.person(BEN)]
    first, *_ = await store.inbox.pending(person)
    await ben.settle(
        Settlement(failed=(Failed(first.seq, "KeyError"),), outgoing=(message(place=HERE),))
    )

    found = await store.stock(NOW, SLACK)

    assert found.inbox == Box(2, LONG_AGO, 1)
    assert (found.outbox.waiting, found.outbox.dead) == (1, 0)
    assert found.outbox.oldest is not None
    assert found.people == 1


async def test_what_is_answered_is_not_counted(store: Store) -> None:
    ben = await heard(store)
    (one,) = await store.inbox.pending(await store.person(BEN))
    await ben.settle(Settlement(done=(one.seq,)))

    assert (await store.stock(NOW, SLACK)).inbox == Box()


async def test_reminders_are_overdue_where_they_could_have_been_said(store: Store) -> None:
    await remind(await heard(store, BEN), 1, 2, -1)
    await remind(await heard(store, ANA), 1)  # at home where this process does not send

    assert (await store.stock(NOW, SLACK)).overdue == 2
    assert (await store.stock(NOW, (*SLACK, "console"))).overdue == 3
    assert (await store.stock(NOW, ())).overdue == 0


async def test_one_that_just_came_due_is_not_overdue(store: Store) -> None:
    seconds = OVERDUE.total_seconds()
    await remind(await heard(store), (seconds - 1) / 3600)

    assert (await store.stock(NOW, SLACK)).overdue == 0
    assert (await store.stock(NOW + timedelta(seconds=2), SLACK)).overdue == 1


async def test_nobody_waits_for_reminders_they_turned_off(store: Store) -> None:
    ben = await heard(store)
    await remind(ben, 1)
    stand = await ben.stand()
    await ben.commit(stand.person, stand.rev, [Put(Settings(reminders=False))])

    assert (await store.stock(NOW, SLACK)).overdue == 0


async def test_installations_are_counted_until_they_are_gone(store: Store) -> None:
    for team in ("T1", "T2"):
        await store.installations.keep(replace(INSTALLED, workspace=team))
    await store.installations.gone("slack", "T2", NOW)

    assert dict((await store.stock(NOW, SLACK)).installations) == {"slack": 1}


async def test_a_database_answers(store: Store) -> None:
    await store.answers()


async def test_what_waits_is_found_by_the_indexes_of_what_waits(store: Store) -> None:
    asked = await _plans(store)

    assert "ix_inbox_" in asked
    assert "ix_outbox_" in asked
    assert "ix_reminder_due" in asked
    assert not re.search(r"SCAN (inbox|outbox|reminder)$", asked, re.MULTILINE)
    assert not re.search(r"Seq Scan on (inbox|outbox|reminder)", asked)


async def _plans(store: Store) -> str:
    """Return how everything is looked up that a stock is made of."""
    plans: list[str] = []

    def explain(
        connection: Connection, cursor: object, words: str, given: object, *_: object
    ) -> None:
        how = "EXPLAIN QUERY PLAN " if store._engine.is_sqlite else "EXPLAIN "
        if words.startswith("SELECT"):
            asked = connection.connection.cursor()
            asked.execute(how + words, given)
            plans.extend(str(row[-1]) for row in asked.fetchall())

    def look(connection: Connection) -> None:
        if not store._engine.is_sqlite:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        event.listen(connection, "before_cursor_execute", explain)
        stock(connection, NOW, SLACK)

    await store._engine.read(look)
    return "\n".join(plans)
