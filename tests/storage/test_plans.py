"""What users wait for is found by an index, on a table as large as it may get."""

import pytest
from sqlalchemy import text

from storage.promising import CANDIDATES
from storage.store import Store
from storage.tables import PENDING
from tests.storage.people import TODAY, new_id


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


async def test_what_is_due_is_found_by_index(store: Store) -> None:
    query = f"SELECT id FROM reminder WHERE {PENDING} AND due_at <= :now ORDER BY due_at LIMIT 100"
    now = 1 if store._engine.is_sqlite else "2026-11-22"

    told = await plan(store, query.replace(":now", repr(now)))

    assert "ix_reminder_due" in told
    assert "Sort" not in told


@pytest.mark.parametrize("where", ["", "contact_id = :id AND "])
async def test_touches_of_a_person_are_found_by_index(store: Store, where: str) -> None:
    query = f"SELECT id FROM touch WHERE {where}person_id = :id"
    sql = query.replace(":id", f"x'{new_id().hex}'")
    if not store._engine.is_sqlite:
        sql = query.replace(":id", f"'{new_id()}'")

    assert "ix_touch_person_id_contact_id_at" in await plan(store, sql)
