"""Whatever the delivery asks of the database goes by an index, whoever else is in the tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, event

from coaching.memory import Put
from coaching.messages import Said
from coaching.person import Person
from storage import statements
from storage.delivery.values import Failed, Kind, Outgoing, Reaction, Settlement, Shown
from storage.store import Store
from storage.tables import METADATA
from tests.storage.delivery.events import HERE, arrival, claimed, message, said
from tests.storage.people import NOW, reminder

Asked = tuple[str, Any]
LATER = NOW + timedelta(hours=9)


@contextmanager
def listening(store: Store) -> Iterator[list[Asked]]:
    """Gather what the database is asked meanwhile."""
    asked: list[Asked] = []

    def hear(_: Any, __: Any, statement: str, values: Any, ___: Any, many: bool) -> None:
        asked.append((statement, values[0] if many else values))

    def hear_straight(connection: Connection, words: str, values: Any) -> Any:
        if store._engine.is_sqlite:  # else it goes by SQLAlchemy, and is heard there
            asked.append((words, values))
        return run(connection, words, values)

    run = statements._run
    event.listen(store._engine._connections, "before_cursor_execute", hear)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(statements, "_run", hear_straight)
        yield asked
    event.remove(store._engine._connections, "before_cursor_execute", hear)


async def live(store: Store) -> None:
    """Do once all that a delivery does."""
    person = await come_in(store)
    first = await go_out(store, person)
    await fail(store, person)
    await store.outbox.sent_as(HERE, "7")
    await store.outbox.by_mark(first.id)
    await store.outbox.open_cards("slack", NOW)
    for box in (store.inbox, store.outbox):
        await box.counts(NOW)
        await box.purge(LATER)
    await store.pace.take([(b"a", 1.0, 1)], NOW)
    await store.memory(person).forget()


async def come_in(store: Store) -> UUID:
    """Let events come in and be settled in every way."""
    inbox, came = store.inbox, [arrival(Said(str(number))) for number in range(6)]
    person = (await inbox.accept([*came, came[0]], NOW))[0].person_id
    one, two, three, *_ = [each.seq for each in await inbox.pending(person)]
    await inbox.people(NOW)
    await inbox.people(NOW, ["slack"])
    await inbox.suspect()
    await inbox.put_off(person, [one], NOW, "E")
    fallen = Failed(two, "E"), Failed(three, "E")
    await store.memory(person).settle(Settlement(done=(one,), failed=fallen))
    await inbox.dead()
    await inbox.replay([two])
    await inbox.drop([three])
    await inbox.replay()
    return person


async def go_out(store: Store, person: UUID) -> Outgoing:
    """Let messages go out, one in the place of another."""
    first, outbox = message(), store.outbox
    await said(store, person, first)
    await outbox.channels(NOW, ["slack"])
    await outbox.put_back(await claimed(store), NOW, "E", doubtful=True)
    await outbox.sent(await claimed(store), "7", NOW)
    reaction = Reaction("✅", (), ())
    await store.memory(person).settle(Settlement(reaction=(first.id, reaction)))
    await said(store, person, message(edits=first.id), message())
    await outbox.sent(await claimed(store), "7", NOW)
    return first


async def fail(store: Store, person: UUID) -> None:
    """Let messages not go out: one is left of `go_out`, and reminders that moved on."""
    outbox, kept = store.outbox, reminder(None, rev=1)
    await store.memory(person).commit(Person(), 0, [Put(kept)])
    await outbox.dead(await claimed(store), "E")
    (dead,) = await outbox.dead_letters()
    await outbox.replay([dead.seq])
    await outbox.drop([dead.seq])
    await outbox.replay()
    for rev in (0, 1):
        about = (Shown(kept.id, rev),)
        await said(store, person, message(kind=Kind.REMINDER, about=about))
    assert not await outbox.moved_on(await claimed(store, LATER))
    await outbox.unreachable(await claimed(store, LATER + timedelta(hours=1)), "E")


async def test_everything_goes_by_an_index(store: Store) -> None:
    with listening(store) as asked:
        await live(store)

    slow: list[str] = []
    kinds = ("SELECT", "UPDATE", "DELETE")
    async with store._engine.writing() as connection:
        how = "EXPLAIN QUERY PLAN " if store._engine.is_sqlite else "EXPLAIN "
        if not store._engine.is_sqlite:
            await connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for statement, values in asked:
            if statement.lstrip().startswith(kinds):
                told = await connection.exec_driver_sql(how + statement, values)
                lines = [str(row[-1]) for row in told]
                slow += [f"{line}: {statement}" for line in lines if scans(line)]
    assert len(asked) > 60
    assert slow == []


def scans(line: str) -> bool:
    """Whether a line of a plan reads a whole table, or sorts what an index should have in order."""
    words = line.split()
    whole = words[0] == "SCAN" and words[1] in METADATA.tables and "INDEX" not in words
    return whole or "Seq Scan" in line or "TEMP B-TREE FOR ORDER BY" in line
