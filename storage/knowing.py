"""Loads what a turn needs to know of one person."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import (
    Connection,
    Executable,
    Select,
    bindparam,
    func,
    not_,
    or_,
    select,
    text,
)

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
from coaching.memory.known import CIRCLE, LATELY, PAGE
from coaching.situation import Side
from storage.calling import Names, People
from storage.columns import Instant, Key, id_of, instant_of
from storage.mentioning import mentioned
from storage.promising import CANDIDATES, promising
from storage.rows import (
    CONTACT,
    DRAFT,
    IDENTITY,
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
    value_of,
)
from storage.tables import PENDING

V = TypeVar("V", bound=Kept)

WEEKS = timedelta(weeks=16)
"""How far back earlier picks are known."""

_ORDER: dict[object, Any] = {
    Contact: CONTACT.c.added_at,
    Touch: TOUCH.c.at,
    Silence: SILENCE.c.since,
    Reminder: REMINDER.c.due_at,
    KeptDraft: DRAFT.c.made_at,
    Pick: PICK.c.offered_at,
}
MOST = 20
"""How many a name may mean; somebody may know a hundred Michaels."""

_TOLD = 12
"""How many of the circle with whom no touch is known."""

_TOUCHES = 200
"""How many touches of the last days."""

_GONE = [State.DECEASED.value, State.UNSAFE.value]

_MANY = 500
"""Ids in one query: a list in a query has an end on SQLite."""


_OWNER = bindparam("person", type_=Key())
_IDS = bindparam("ids", expanding=True, type_=Key())


# Statements are made once: making one takes longer than asking it.
def _mine(kind: object, *conditions: Any) -> Select[Any]:
    table = TABLES[kind]
    return select(table).where(table.c.person_id == _OWNER, *conditions)


def _oldest_first(query: Select[Any], kind: object) -> Select[Any]:
    return query.order_by(_ORDER[kind], TABLES[kind].c.id)


_ALL: Mapping[object, Select[Any]] = {kind: _oldest_first(_mine(kind), kind) for kind in _ORDER}
_ABOUT: Mapping[object, Select[Any]] = {
    kind: _oldest_first(_mine(kind, TABLES[kind].c.contact_id.in_(_IDS)), kind)
    for kind in (Touch, Silence, Reminder, KeptDraft)
}
_WITH_IDS = _mine(Contact, CONTACT.c.id.in_(_IDS))
_RECENT = (
    _mine(Contact)
    .order_by(CONTACT.c.quiet_since.desc(), CONTACT.c.id.desc())
    .limit(PAGE)
    .offset(bindparam("offset"))
)
_STATE = CONTACT.c.state == bindparam("state")
_TOTAL = select(func.count()).select_from(CONTACT).where(CONTACT.c.person_id == _OWNER)
_ALWAYS = (
    select(_TOTAL.scalar_subquery().label("total"), PERSON.c.rev, SETTINGS)
    .select_from(PERSON.outerjoin(SETTINGS, SETTINGS.c.person_id == PERSON.c.id))
    .where(PERSON.c.id == _OWNER)
)
_CALLED = (
    select(CONTACT, NAME.c.rank)
    .join(NAME, CONTACT.c.id == NAME.c.contact_id)
    .where(
        NAME.c.person_id == _OWNER,
        CONTACT.c.person_id == _OWNER,
        NAME.c.key.in_(bindparam("keys", expanding=True)),
    )
    .order_by(NAME.c.rank, CONTACT.c.quiet_since.desc(), CONTACT.c.id.desc())
    .limit(MOST)
)
_LATELY = _mine(Pick, PICK.c.offered_at >= bindparam("since", type_=Instant())).order_by(
    PICK.c.offered_at.desc(), PICK.c.id
)
_PLATFORMS = (
    select(IDENTITY.c.platform)
    .where(IDENTITY.c.person_id == _OWNER)
    .order_by(IDENTITY.c.platform, IDENTITY.c.id)
)
_LIVING = CONTACT.c.state.not_in(bindparam("gone", _GONE, expanding=True))
_MET = or_(CONTACT.c.touches > 0, CONTACT.c.state != State.ACTIVE.value)
_CIRCLE = (
    _mine(Contact, _LIVING, _MET)
    .order_by(CONTACT.c.quiet_since.desc(), CONTACT.c.id.desc())
    .limit(CIRCLE)
)
_TOLD_OF = (
    _mine(Contact, _LIVING, not_(_MET), CONTACT.c.value_weight > 0)
    .order_by(CONTACT.c.value_weight.desc(), CONTACT.c.added_at.desc(), CONTACT.c.id.desc())
    .limit(_TOLD)
)
_COUNT_LIVING = _TOTAL.where(_LIVING)
_LAST_DAYS = (
    _mine(Touch, TOUCH.c.at >= bindparam("since", type_=Instant()))
    .order_by(TOUCH.c.at.desc(), TOUCH.c.id)
    .limit(_TOUCHES)
)
_PENDING = _oldest_first(_mine(Reminder, text(PENDING)), Reminder)
_OWN_WORDS = (
    _mine(Touch, TOUCH.c.side == Side.USER.value, TOUCH.c.text.is_not(None))
    .order_by(TOUCH.c.at.desc(), TOUCH.c.id)
    .limit(bindparam("most"))
)


class Reader:
    """Reads one person's values on one connection, in a thread."""

    def __init__(self, connection: Connection, seals: Seals, names: Names) -> None:
        """Read for the owner of these seals; `names` are those opened before."""
        self._connection = connection
        self._seals = seals
        self._names = names
        self._seen: dict[UUID, Found] = {}  # contacts that were read already

    def known(self, needs: Needs, now: datetime) -> Known:
        """Return what is needed."""
        settings, total, rev = self._always()
        people = People(lambda: self._names.of(self._seals, rev, self._connection), self._exactly)
        found = {name: people.called(name) for name in needs.names}
        wanted = {*needs.ids, *(one for ids in found.values() for one in ids)}
        listed, matching = self._listed(needs, people)
        picks = self._picks(now) if needs.picks else ()
        reminders = self._values(Reminder, self._rows(_PENDING)) if needs.reminders else ()
        about = {one.contact_id for one in picks}
        about |= {one.contact_id for one in reminders if one.contact_id}
        circle = self._circle() if needs.circle else ()
        lately = self._lately(now) if needs.circle else ()
        about |= {one.contact_id for one in lately}
        return Known(
            settings=settings,
            total=total,
            found=found,
            histories=self._histories(wanted),
            listed=listed,
            matching=matching,
            candidates=self._candidates(now) if needs.picks else (),
            picks=picks,
            reminders=reminders,
            contacts={one.id: one for one in self._contacts(about)},
            accounts=self._accounts() if needs.accounts else (),
            circle=circle,
            living=self._rows(_COUNT_LIVING)[0][0] if needs.circle else 0,
            waiting=self._waiting(circle),
            lately=lately,
        )

    def everything(self) -> Everything:
        """Return all there is."""
        return Everything(
            settings=self._always()[0],
            contacts=self._all(Contact),
            touches=self._all(Touch),
            silences=self._all(Silence),
            reminders=self._all(Reminder),
            drafts=self._all(KeptDraft),
            picks=self._all(Pick),
        )

    def mentioned(self, text: str) -> tuple[Contact, ...]:
        """Return whom a text may mention, also where it names nobody to the coach."""
        _, total, rev = self._always()
        if not total:
            return ()
        names = self._names.of(self._seals, rev, self._connection)
        return self._contacts([id_of(one) for one in mentioned(text, names)])

    def own_words(self, most: int) -> tuple[str, ...]:
        """Return the words of the last messages that were the user's, newest first."""
        return tuple(one.text for one in self._values(Touch, self._rows(_OWN_WORDS, most=most)))

    def _always(self) -> tuple[Settings, int, int]:
        """Return the settings and how many contacts there are, and the person's rev."""
        rows = self._rows(_ALWAYS)
        if not rows:  # somebody unknown
            return Settings(), 0, 0
        has_set = rows[0].person_id is not None
        settings = value_of(Settings, rows[0], self._seals) if has_set else Settings()
        return settings, rows[0].total, rows[0].rev

    def _accounts(self) -> tuple[str, ...]:
        """Return on which platforms there are accounts of theirs, each as often."""
        return tuple(row.platform for row in self._rows(_PLATFORMS))

    def _rows(self, query: Executable, **asked: Any) -> Sequence[Found]:
        asked["person"] = self._seals.owner
        found: Sequence[Found] = self._connection.execute(query, asked).all()
        return found

    def _exactly(self, name: str) -> tuple[UUID, ...]:
        """Return whoever has this name, alias, first or last name: the closest first."""
        keys = self._seals.keyring.blinds(self._seals.owner, name)
        rows = self._rows(_CALLED, keys=keys)
        self._seen.update((row.id, row) for row in rows)
        return tuple(dict.fromkeys(row.id for row in rows))

    def _histories(self, ids: Collection[UUID]) -> dict[UUID, History]:
        if not ids:
            return {}
        touches = _by_contact(self._about(Touch, ids))
        silences = _by_contact(self._about(Silence, ids))
        reminders = _by_contact(self._about(Reminder, ids))
        drafts = _by_contact(self._about(KeptDraft, ids))
        return {
            one.id: History(
                one, touches[one.id], silences[one.id], reminders[one.id], drafts[one.id]
            )
            for one in self._contacts(ids)
        }

    def _about(self, kind: type[V], contacts: Collection[UUID]) -> tuple[V, ...]:
        """Return what is about these contacts, oldest first."""
        return self._values(kind, self._for_ids(_ABOUT[kind], contacts))

    def _contacts(self, ids: Collection[UUID]) -> tuple[Contact, ...]:
        rows = [self._seen[one] for one in ids if one in self._seen]
        rows += self._for_ids(_WITH_IDS, [one for one in ids if one not in self._seen])
        return self._values(Contact, rows)

    def _for_ids(self, query: Executable, ids: Collection[UUID]) -> list[Found]:
        every = list(ids)
        parts = (every[start : start + _MANY] for start in range(0, len(every), _MANY))
        return [row for some in parts for row in self._rows(query, ids=some)]

    def _all(self, kind: type[V]) -> tuple[V, ...]:
        return self._values(kind, self._rows(_ALL[kind]))

    def _values(self, kind: type[V], rows: Iterable[Found]) -> tuple[V, ...]:
        return tuple([cast(V, value_of(kind, row, self._seals)) for row in rows])

    def _standing(self, row: Found) -> Standing:
        contact = value_of(Contact, row, self._seals)
        return Standing(contact, instant_of(row.last_touch_at), row.touches)

    def _listed(self, needs: Needs, people: People) -> tuple[tuple[Standing, ...], int]:
        """Return one page of the list asked for, and how many fit it."""
        if needs.search is None:
            return (), 0
        if needs.search.strip():
            ids = people.searched(needs.search, needs.state)
            return self._page(ids[needs.offset : needs.offset + PAGE]), len(ids)
        state = needs.state
        asked: Mapping[str, Any] = {} if state is None else {"state": state.value}
        rows = self._rows(_in_state(_RECENT, state), offset=needs.offset, **asked)
        matching = self._rows(_in_state(_TOTAL, state), **asked)[0][0]
        return tuple(map(self._standing, rows)), matching

    def _page(self, ids: Sequence[UUID]) -> tuple[Standing, ...]:
        by_id = {row.id: row for row in self._for_ids(_WITH_IDS, ids)}
        return tuple(self._standing(by_id[one]) for one in ids)

    def _picks(self, now: datetime) -> tuple[Pick, ...]:
        return self._values(Pick, self._rows(_LATELY, since=now - WEEKS))

    def _circle(self) -> tuple[Standing, ...]:
        rows = [*self._rows(_CIRCLE), *self._rows(_TOLD_OF)]
        return tuple(map(self._standing, rows))

    def _waiting(self, circle: Iterable[Standing]) -> dict[UUID, Silence]:
        """Return the open silences of those who are waited for."""
        ids = [one.contact.id for one in circle if one.contact.state is State.WAITING]
        return {one.contact_id: one for one in self._about(Silence, ids) if one.is_open}

    def _lately(self, now: datetime) -> tuple[Touch, ...]:
        since = now - timedelta(days=LATELY)
        return self._values(Touch, self._rows(_LAST_DAYS, since=since))

    def _candidates(self, now: datetime) -> tuple[Standing, ...]:
        rows = promising(self._rows(CANDIDATES, today=now.date()))
        return tuple([self._standing(row) for row in rows])


def _in_state(query: Select[Any], state: State | None) -> Select[Any]:
    return query if state is None else query.where(_STATE)


def _by_contact(values: Iterable[V]) -> defaultdict[UUID, tuple[V, ...]]:
    found: defaultdict[UUID, list[V]] = defaultdict(list)
    for one in values:
        found[cast(Any, one).contact_id].append(one)
    return defaultdict(tuple, {contact: tuple(some) for contact, some in found.items()})
