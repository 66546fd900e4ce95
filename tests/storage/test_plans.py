"""What users wait for is found by an index, on a table as large as it may get."""

import re
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from storage.promising import CANDIDATES
from storage.store import Store
from tests.storage.people import NOW, TODAY, new_id


async def plan(store: Store, query: str, **values: object) -> str:
    async with store._engine.reading() as connection:
        if not store._engine.is_sqlite:
            await connection.execute(text("SET LOCAL enable_seqscan = off"))
        how = "EXPLAIN QUERY PLAN " if store._engine.is_sqlite else "EXPLAIN "
        rows = await connection.execute(text(how + query), values)
        return "\n".join(str(row[-1]) for row in rows)


async def test_candidates_are_found_by_index_alone(store: Store) -> None:
    query = CANDIDATES.text
    whom = new_id()
    person = whom.bytes if store._engine.is_sqlite else whom
    today = str(TODAY) if store._engine.is_sqlite else TODAY

    told = await plan(store, query, person=person, today=today)

    assert told.count("ix_contact_picks") == 12
    assert told.count("ix_contact_fill") == 1
    assert told.count("ix_contact_rested") == 1
    assert "SCAN contact" not in told
    assert "Seq Scan" not in told


PEOPLE, EACH = 10_000, 100
"""How many there are in a large table, and how many reminders each has; nearly all later on."""

LONG = 0.25
"""Seconds: what is due is found in a few milliseconds, a look at every row takes longer."""


async def filled(store: Store) -> None:
    """Give ten thousand people a hundred reminders each, past sealing: a look reads none of it."""
    hour = "i.n * 3600000000" if store._engine.is_sqlite else "i.n * interval '1 hour'"
    now = int(NOW.timestamp() * 1e6) if store._engine.is_sqlite else f"timestamptz '{NOW}'"
    new = "randomblob(16)" if store._engine.is_sqlite else "gen_random_uuid()"
    numbers = (
        "WITH RECURSIVE i(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM i WHERE n < {} - 1) INSERT"
        " INTO {} SELECT {} FROM i"
    )
    person = "person (id, rev, paused, home, look_at)"
    reminder = "reminder (id, person_id, purpose, due_at, state, rev, shown)"
    row = f"{new}, person.id, 'asked', {now} + {hour}, 'planned', 0, 0"

    def fill(connection: Connection) -> None:
        look_at = f"{new}, 0, false, 'console', {now} + {hour} + {hour}"
        connection.exec_driver_sql(numbers.format(PEOPLE, person, look_at))
        connection.exec_driver_sql(numbers.format(EACH, reminder, row) + " CROSS JOIN person")
        connection.exec_driver_sql("ANALYZE")

    await store._engine.write(fill)


async def explained(store: Store, asked: Callable[[], Awaitable[object]]) -> list[str]:
    """Return how each query is answered that is asked meanwhile."""
    said: list[tuple[str, Any]] = []

    def note(_: object, __: object, statement: str, values: Any, *___: object) -> None:
        said.append((statement, values))

    event.listen(store._engine._connections, "before_cursor_execute", note)
    await asked()
    event.remove(store._engine._connections, "before_cursor_execute", note)
    how = "EXPLAIN QUERY PLAN " if store._engine.is_sqlite else "EXPLAIN "

    def explain(connection: Connection) -> list[str]:
        told = [connection.exec_driver_sql(how + query, values) for query, values in said]
        return ["\n".join(str(row[-1]) for row in rows) for rows in told]

    return await store._engine.ask(explain)


async def test_who_is_due_is_found_by_index_among_a_million_reminders(store: Store) -> None:
    await filled(store)

    reminded, looked = await explained(store, lambda: store.due(NOW, ["console"]))
    began = perf_counter()
    found = await store.due(NOW, ["console"])
    took = perf_counter() - began

    assert "ix_reminder_due" in reminded
    assert "ix_person_look" in looked
    for told in (reminded, looked):
        assert not re.search(
            r"SCAN (reminder|person)(?! USING)|Seq Scan on (reminder|person)", told
        )
        assert "TEMP B-TREE" not in told
    assert len(found) == 100
    assert took < LONG


@pytest.mark.parametrize("where", ["", "contact_id = :id AND "])
async def test_touches_of_a_person_are_found_by_index(store: Store, where: str) -> None:
    query = f"SELECT id FROM touch WHERE {where}person_id = :id"
    sql = query.replace(":id", f"x'{new_id().hex}'")
    if not store._engine.is_sqlite:
        sql = query.replace(":id", f"'{new_id()}'")

    assert "ix_touch_person_id_contact_id_at" in await plan(store, sql)
