"""Loads what a turn needs to know of one person."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple, TypeVar, cast
from uuid import UUID

from sqlalchemy import Executable, Select, Table, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from coaching.memory import (
    Contact,
    Everything,
    History,
    Kept,
    KeptDraft,
    Known,
    Needs,
    Pick,
    Reminder,
    Settings,
    Silence,
    Standing,
    State,
    Touch,
)
from coaching.memory.known import PAGE
from coaching.memory.names import normal
from storage.likeness import Likeness
from storage.promising import promising, query
from storage.rows import (
    CONTACT,
    DRAFT,
    NAME,
    PERSON,
    PICK,
    REMINDER,
    SETTINGS,
    SILENCE,
    TABLES,
    TOUCH,
    Found,
    Seals,
    names_of,
    value_of,
)
from storage.tables import PENDING

V = TypeVar("V", bound=Kept)

WEEKS = timedelta(weeks=8)
"""How far back earlier picks are known."""

_ORDER: dict[object, Any] = {
    Contact: CONTACT.c.added_at,
    Touch: TOUCH.c.at,
    Silence: SILENCE.c.since,
    Reminder: REMINDER.c.due_at,
    KeptDraft: DRAFT.c.made_at,
    Pick: PICK.c.offered_at,
}
MOST, MOST_LIKE = 20, 5
"""How many a name may mean, exactly and by likeness; somebody may know a hundred Michaels."""

_MANY = 500
"""Ids in one query: a list in a query has an end on SQLite."""


class Named(NamedTuple):
    """A contact's id, state and names in normal form."""

    id: UUID
    state: str
    names: tuple[str, ...]


class Reader:
    """Reads one person's values on one connection."""

    def __init__(self, connection: AsyncConnection, seals: Seals) -> None:
        """Read for the owner of these seals."""
        self._connection = connection
        self._seals = seals
        self._owner = seals.owner

    async def known(self, needs: Needs, now: datetime) -> Known:
        """Return what is needed."""
        people, (settings, total) = _People(self), await self._always()
        found = {name: await people.called(name) for name in needs.names}
        wanted = {*needs.ids, *(one for ids in found.values() for one in ids)}
        listed, matching = await self._listed(needs, people)
        picks = await self._picks(now) if needs.picks else ()
        reminders = await self._reminders() if needs.reminders else ()
        about = {one.contact_id for one in picks}
        about |= {one.contact_id for one in reminders if one.contact_id}
        return Known(
            settings=settings,
            total=total,
            found=found,
            histories=await self._histories(wanted),
            listed=listed,
            matching=matching,
            candidates=await self._candidates(now) if needs.picks else (),
            picks=picks,
            reminders=reminders,
            contacts={one.id: one for one in await self._with_ids(Contact, about)},
        )

    async def everything(self) -> Everything:
        """Return all there is."""
        return Everything(
            settings=await self.settings(),
            contacts=await self._all(Contact),
            touches=await self._all(Touch),
            silences=await self._all(Silence),
            reminders=await self._all(Reminder),
            drafts=await self._all(KeptDraft),
            picks=await self._all(Pick),
        )

    async def settings(self) -> Settings:
        """Return the person's settings."""
        return (await self._always())[0]

    async def _always(self) -> tuple[Settings, int]:
        """Return what comes with every answer: the settings and how many contacts there are."""
        theirs = select(func.count()).where(CONTACT.c.person_id == self._owner)
        query = select(theirs.scalar_subquery().label("total"), SETTINGS).select_from(
            PERSON.outerjoin(SETTINGS, SETTINGS.c.person_id == PERSON.c.id)
        )
        rows = await self.rows(query.where(PERSON.c.id == self._owner))
        if not rows:  # somebody unknown
            return Settings(), 0
        has_set = rows[0].person_id is not None
        settings = value_of(Settings, rows[0], self._seals) if has_set else Settings()
        return settings, rows[0].total

    def mine(self, table: Table) -> Select[Any]:
        """Return a query for the person's rows of a table."""
        return select(table).where(table.c.person_id == self._owner)

    async def rows(self, query: Executable) -> Sequence[Found]:
        """Return what a query finds."""
        found: Sequence[Found] = (await self._connection.execute(query)).all()
        return found

    async def exactly(self, name: str) -> tuple[UUID, ...]:
        """Return whoever has this name, alias, first or last name: the closest first."""
        keys = self._seals.keyring.blinds(self._owner, name)
        named = (
            select(NAME.c.contact_id, NAME.c.rank)
            .where(NAME.c.person_id == self._owner, NAME.c.key.in_(keys))
            .join(CONTACT, CONTACT.c.id == NAME.c.contact_id)
            .order_by(NAME.c.rank, CONTACT.c.quiet_since.desc(), CONTACT.c.id.desc())
            .limit(MOST)
        )
        return tuple(dict.fromkeys(row.contact_id for row in await self.rows(named)))

    async def names(self) -> list[Named]:
        """Return everybody's names, those last in touch first."""
        query = (
            select(CONTACT.c.id, CONTACT.c.state, CONTACT.c.names)
            .where(CONTACT.c.person_id == self._owner)
            .order_by(CONTACT.c.quiet_since.desc(), CONTACT.c.id.desc())
        )
        rows = await self.rows(query)
        return await asyncio.to_thread(self._named, rows)

    def _named(self, rows: Iterable[Found]) -> list[Named]:
        seals = self._seals
        return [
            Named(row.id, row.state, tuple(map(normal, names_of(row.id, row.names, seals))))
            for row in rows
        ]

    async def _total(self, state: State | None = None) -> int:
        mine = select(func.count()).where(CONTACT.c.person_id == self._owner)
        total: int = (await self._connection.execute(_in_state(mine, state))).scalar_one()
        return total

    async def _histories(self, ids: Collection[UUID]) -> dict[UUID, History]:
        if not ids:
            return {}
        touches = _by_contact(await self._about(Touch, ids))
        silences = _by_contact(await self._about(Silence, ids))
        reminders = _by_contact(await self._about(Reminder, ids))
        drafts = _by_contact(await self._about(KeptDraft, ids))
        return {
            one.id: History(
                one, touches[one.id], silences[one.id], reminders[one.id], drafts[one.id]
            )
            for one in await self._with_ids(Contact, ids)
        }

    async def _about(self, kind: type[V], contacts: Collection[UUID]) -> list[V]:
        """Return what is about these contacts, oldest first."""
        table, found = TABLES[kind], list[Found]()
        for some in _parts(contacts):
            query = self.mine(table).where(table.c.contact_id.in_(some))
            found += await self.rows(query.order_by(_ORDER[kind], table.c.id))
        return self._values(kind, found)

    async def _with_ids(self, kind: type[V], ids: Collection[UUID]) -> list[V]:
        table, found = TABLES[kind], list[Found]()
        for some in _parts(ids):
            found += await self.rows(self.mine(table).where(table.c.id.in_(some)))
        return self._values(kind, found)

    async def _all(self, kind: type[V]) -> tuple[V, ...]:
        table = TABLES[kind]
        query = self.mine(table).order_by(_ORDER[kind], table.c.id)
        return tuple(self._values(kind, await self.rows(query)))

    def _values(self, kind: type[V], rows: Iterable[Found]) -> list[V]:
        return [cast(V, value_of(kind, row, self._seals)) for row in rows]

    def _standing(self, row: Found) -> Standing:
        contact = value_of(Contact, row, self._seals)
        return Standing(contact, row.last_touch_at, row.touches)

    async def _listed(self, needs: Needs, people: "_People") -> tuple[tuple[Standing, ...], int]:
        """Return one page of the list asked for, and how many fit it."""
        if needs.search is None:
            return (), 0
        if needs.search.strip():
            ids = await people.searched(needs.search, needs.state)
            return await self._page(ids[needs.offset : needs.offset + PAGE]), len(ids)
        mine = _in_state(self.mine(CONTACT), needs.state)
        recent = mine.order_by(CONTACT.c.quiet_since.desc(), CONTACT.c.id.desc())
        rows = await self.rows(recent.limit(PAGE).offset(needs.offset))
        return tuple(map(self._standing, rows)), await self._total(needs.state)

    async def _page(self, ids: Sequence[UUID]) -> tuple[Standing, ...]:
        rows = await self.rows(self.mine(CONTACT).where(CONTACT.c.id.in_(ids)))
        by_id = {row.id: row for row in rows}
        return tuple(self._standing(by_id[one]) for one in ids)

    async def _picks(self, now: datetime) -> tuple[Pick, ...]:
        recent = self.mine(PICK).where(PICK.c.offered_at >= now - WEEKS)
        rows = await self.rows(recent.order_by(PICK.c.offered_at.desc(), PICK.c.id))
        return tuple(self._values(Pick, rows))

    async def _reminders(self) -> tuple[Reminder, ...]:
        pending = self.mine(REMINDER).where(text(PENDING))
        rows = await self.rows(pending.order_by(REMINDER.c.due_at, REMINDER.c.id))
        return tuple(self._values(Reminder, rows))

    async def _candidates(self, now: datetime) -> tuple[Standing, ...]:
        rows = promising(await self.rows(query(self._owner, now.date())))
        return tuple(map(self._standing, rows))


class _People:
    """Everybody's names, opened at most once, and only when no name fits exactly."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._names: list[Named] | None = None

    async def called(self, name: str) -> tuple[UUID, ...]:
        """Return whom a name may mean, the best match first."""
        if not name.strip():
            return ()
        exact = await self._reader.exactly(name)
        return exact or (await self._like(Likeness(name).of))[:MOST_LIKE]

    async def searched(self, words: str, state: State | None) -> tuple[UUID, ...]:
        """Return whoever fits a search, the best match first."""
        return await self._like(Likeness(words).search, state)

    async def _like(
        self, score: Callable[[tuple[str, ...]], float], state: State | None = None
    ) -> tuple[UUID, ...]:
        if self._names is None:
            self._names = await self._reader.names()
        asked = [one for one in self._names if state is None or one.state == state]
        return await asyncio.to_thread(_best, score, asked)


def _best(score: Callable[[tuple[str, ...]], float], people: Iterable[Named]) -> tuple[UUID, ...]:
    scored = ((score(one.names), one.id) for one in people)
    fitting = [pair for pair in scored if pair[0]]
    return tuple(one for _, one in sorted(fitting, key=lambda pair: -pair[0]))


def _in_state(query: Select[Any], state: State | None) -> Select[Any]:
    return query if state is None else query.where(CONTACT.c.state == state.value)


def _by_contact(values: Iterable[V]) -> defaultdict[UUID, tuple[V, ...]]:
    found: defaultdict[UUID, list[V]] = defaultdict(list)
    for one in values:
        found[cast(Any, one).contact_id].append(one)
    return defaultdict(tuple, {contact: tuple(some) for contact, some in found.items()})


def _parts(ids: Collection[UUID]) -> Iterable[list[UUID]]:
    every = list(ids)
    return (every[start : start + _MANY] for start in range(0, len(every), _MANY))
