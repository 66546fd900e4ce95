"""Candidates for picks: a few hundred contacts, the most promising first, found by index.

Choosing among them is `coaching.picks`; here is only what keeps thirty thousand contacts from
being opened for it.
"""

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain, zip_longest
from typing import Any
from uuid import UUID

from sqlalchemy import Select, literal_column, select, text, union_all

from coaching.situation import Tie
from storage.rows import CONTACT, Found
from storage.tables import ACTIVE, NEVER_SPOKEN, WORTH_SOMETHING

PROMISING = 200
"""How many at most."""

A_TIE = 40
"""How many of one tie are looked at: those that brought most, longest out of touch."""


def query(owner: UUID) -> Select[Any]:
    """Return a query for the contacts to choose from: worth something by tie, then the rest."""
    ties = [CONTACT.c.tie == literal_column(f"'{tie.value}'") for tie in Tie]
    parts = [_of_tie(owner, tie) for tie in (*ties, CONTACT.c.tie.is_(None))]
    return select(union_all(*parts, _never_spoken(owner)).subquery())


def promising(rows: Iterable[Found]) -> list[Found]:
    """Return the most promising: in turn from each tie, those never spoken to at the end."""
    by_tie: defaultdict[str | None, list[Found]] = defaultdict(list)
    rest: list[Found] = []
    for row in rows:
        fills = not row.value_weight and not row.touches
        (rest if fills else by_tie[row.tie]).append(row)
    for found in by_tie.values():
        found.sort(key=_promise)
    turns = sorted(by_tie.values(), key=lambda found: _promise(found[0]))
    spread = (row for row in chain.from_iterable(zip_longest(*turns)) if row is not None)
    return [*spread, *rest][:PROMISING]


def _promise(row: Found) -> tuple[Any, ...]:
    return (-row.value_weight, row.quiet_since, row.id)


def _of_tie(owner: UUID, tie: Any) -> Any:
    chosen = (
        select(CONTACT)
        .where(CONTACT.c.person_id == owner, tie, text(f"{ACTIVE} AND {WORTH_SOMETHING}"))
        .order_by(CONTACT.c.value_weight.desc(), CONTACT.c.quiet_since)
        .limit(literal_column(str(A_TIE)))
    )
    return select(chosen.subquery())


def _never_spoken(owner: UUID) -> Any:
    chosen = (
        select(CONTACT)
        .where(CONTACT.c.person_id == owner, text(f"{ACTIVE} AND {NEVER_SPOKEN}"))
        .order_by(CONTACT.c.quiet_since)
        .limit(literal_column(str(PROMISING)))
    )
    return select(chosen.subquery())
