"""Candidates for picks: some dozens of contacts, the most promising first, found by index.

Choosing among them is `coaching.picks`; here is only what keeps thirty thousand contacts from
being opened for it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest
from typing import Any

from sqlalchemy import Date, bindparam, text

from coaching.situation import Tie
from storage.columns import Key
from storage.rows import CONTACT, Found
from storage.tables import ACTIVE, NEVER_SPOKEN, RESTED, WORTH_SOMETHING

PROMISING = 80
"""How many at most: far more than five picks need, and each one has to be opened."""

A_TIE = 24
"""How many of one tie are looked at: those that brought most, longest out of touch."""


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


def _part(number: int, condition: str, order: str, most: int) -> str:
    columns = ", ".join(column.name for column in CONTACT.c)
    return (
        f"SELECT {columns} FROM (SELECT {columns} FROM contact "  # noqa: S608  # our own words only
        f"WHERE person_id = :person AND {condition} "
        f"ORDER BY {order} LIMIT {most}) AS part_{number}"
    )


_PROMISE = "value_weight DESC, quiet_since"


def _parts() -> Iterator[str]:
    ties = [f"tie = '{tie.value}'" for tie in Tie]
    for number, tie in enumerate([*ties, "tie IS NULL"], 1):
        wanted = f"{tie} AND {ACTIVE} AND {WORTH_SOMETHING}"
        yield _part(number, wanted, _PROMISE, A_TIE)
    yield _part(0, f"{ACTIVE} AND {NEVER_SPOKEN}", "quiet_since", PROMISING)
    over = f"{RESTED} AND rests_until <= :today AND state IN ('resting', 'let_go')"
    yield _part(len(ties) + 2, over, _PROMISE, A_TIE)


# Written out, since putting it together from a dozen selects takes longer than asking it.
CANDIDATES = text(" UNION ALL ".join(_parts())).bindparams(
    bindparam("person", type_=Key()), bindparam("today", type_=Date())
)
"""Asks for the contacts to choose from, for `person` on `today`.

Active ones worth something by tie, active ones never spoken to, and those whose rest is over.
The rows come as the driver hands them over, since not all are chosen.
"""
