"""The channels where people speak with us alone, and up to which message each of them is kept.

A platform that does not list such channels can only be asked for what was missed in those that
are noted here. They are part of their person, and go with them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from pydantic_core import from_json
from sqlalchemy import Connection, bindparam, exists, select, update

from storage.codec import json_of, texts_of
from storage.columns import Key
from storage.delivery.keys import channel_keys
from storage.delivery.packing import Unreadable, place_unpacked
from storage.delivery.values import Place
from storage.engine import Engine
from storage.identifying import keys_of
from storage.identity import Identity
from storage.inserting import insert
from storage.rows import DIRECT_CHANNEL, IDENTITY, PERSON, Seals
from storage.sealing import Keyring

CHUNK = 100
"""Channels noted in one transaction: others write meanwhile."""


class Heard(NamedTuple):
    """Up to which message (its id, which counts up) what an account says in a channel is kept."""

    channel: str
    account: str
    message: int


class Channels:
    """The channels of all people, behind one database and one keyring."""

    def __init__(self, engine: Engine, keyring: Keyring) -> None:
        """Keep them in a database."""
        self._engine = engine
        self._keyring = keyring

    async def kept(self, platform: str, heard: Sequence[Heard]) -> None:
        """Note up to which message channels are kept; what is noted never goes back.

        A channel that is new is noted for the person behind the account; where there is none, as
        after they were forgotten, nothing is.
        """
        for some in _chunks(heard):
            await self._engine.write(partial(self._note, platform=platform, heard=some))

    async def known(self, platform: str, unmarked: int = 0) -> tuple[Heard, ...]:
        """Return all channels, those where somebody spoke last first.

        One that is not noted yet, since whoever kept the first message there was killed at once,
        is that of a person who is at home on the platform: there `unmarked` is the last message.
        """
        found = await self._engine.read(
            lambda connection: {
                **{one.channel: one for one in self._homes(connection, platform, unmarked)},
                **{one.channel: one for one in self._noted(connection, platform)},
            }
        )
        return tuple(sorted(found.values(), key=lambda one: one.message, reverse=True))

    def _noted(self, connection: Connection, platform: str) -> Iterator[Heard]:
        for row in connection.execute(_OF_PLATFORM, {"platform": platform}).all():
            yield heard_of(row, self._keyring)

    def _homes(self, connection: Connection, platform: str, message: int) -> Iterator[Heard]:
        for row in connection.execute(_UNNOTED, {"platform": platform}).all():
            seals = Seals(self._keyring, row.id)
            _, account = texts_of(seals.opened(row.account, IDENTITY, "account", row.identity))
            with suppress(Unreadable):
                place = place_unpacked(seals.opened(row.place, PERSON, "place", row.id))
                if place.platform == platform:
                    yield Heard(place.channel, account, message)

    def _note(self, connection: Connection, platform: str, heard: Mapping[str, Heard]) -> None:
        """Raise the marks of those that are there, and put in the others."""
        keys = {one: _keys(self._keyring, platform, one) for one in heard}
        before = self._found(connection, keys)
        raised = [
            {"row": row, "by": keys[one.channel][0], "now": self._sealed(heard[one.channel], row)}
            for row, one in before.items()
            if heard[one.channel].message > one.message
        ]
        if raised:
            connection.execute(_RAISED, raised)
        missing = heard.keys() - {one.channel for one in before.values()}
        new = [heard[channel] for channel in sorted(missing)]
        late = [one for one in new if not self._put(connection, platform, one, keys[one.channel])]
        if late:  # somebody else has just noted them
            self._note(connection, platform, {one.channel: one for one in late})

    def _found(
        self, connection: Connection, keys: Mapping[str, tuple[bytes, ...]]
    ) -> dict[UUID, Heard]:
        """Return what is noted of channels, held against changes until the end."""
        asked = {"keys": [key for some in keys.values() for key in some]}
        rows = connection.execute(_HELD_FAST, asked).all()
        return {row.id: heard_of(row, self._keyring) for row in rows}

    def _put(
        self, connection: Connection, platform: str, one: Heard, keys: tuple[bytes, ...]
    ) -> bool:
        """Note a new channel; False where somebody else just did."""
        who = keys_of(Identity(platform, "", one.account), self._keyring)
        person = connection.execute(_BEHIND, {"keys": who}).scalar()
        if person is None:
            return True
        mark = uuid4()
        row = {"id": mark, "person_id": person, "platform": platform, "key": keys[0]}
        new = _new(connection.dialect.name)
        done = connection.execute(new, {**row, "details": self._sealed(one, mark)})
        return bool(done.rowcount)

    def _sealed(self, one: Heard, row: UUID) -> bytes:
        return Seals(self._keyring, row).shut(json_of(list(one)), DIRECT_CHANNEL, "details", row)


def direct_key(row: Any, keyring: Keyring) -> bytes:
    """Return what the channel of a row is found by under the newest key."""
    return _keys(keyring, row.platform, heard_of(row, keyring).channel)[0]


def _keys(keyring: Keyring, platform: str, channel: str) -> tuple[bytes, ...]:
    return channel_keys(keyring, Place(platform, "", channel))


def heard_of(row: Any, keyring: Keyring) -> Heard:
    """Return what the row of a channel says."""
    opened = Seals(keyring, row.id).opened(row.details, DIRECT_CHANNEL, "details", row.id)
    return Heard(*from_json(opened))


def _chunks(heard: Iterable[Heard]) -> Iterator[Mapping[str, Heard]]:
    """Cut what was heard into parts, the latest of each channel in the last of them."""
    latest = {one.channel: one for one in sorted(heard, key=lambda one: one.message)}
    order = sorted(latest)
    for start in range(0, len(order), CHUNK):
        yield {channel: latest[channel] for channel in order[start : start + CHUNK]}


# Statements are made once: making one takes longer than asking it.
_KEYS: Any = bindparam("keys", expanding=True)
_OF_PLATFORM = select(DIRECT_CHANNEL.c.id, DIRECT_CHANNEL.c.details).where(
    DIRECT_CHANNEL.c.platform == bindparam("platform")
)
_UNNOTED = (
    select(PERSON.c.id, PERSON.c.place, IDENTITY.c.id.label("identity"), IDENTITY.c.account)
    .join(IDENTITY, IDENTITY.c.person_id == PERSON.c.id)
    .where(
        PERSON.c.home == bindparam("platform"),
        PERSON.c.place.is_not(None),
        IDENTITY.c.platform == bindparam("platform"),
        ~exists().where(
            DIRECT_CHANNEL.c.person_id == PERSON.c.id,
            DIRECT_CHANNEL.c.platform == bindparam("platform"),
        ),
    )
)
_HELD_FAST = (
    select(DIRECT_CHANNEL.c.id, DIRECT_CHANNEL.c.details)
    .where(DIRECT_CHANNEL.c.key.in_(_KEYS))
    .order_by(DIRECT_CHANNEL.c.key)
    .with_for_update()
)
_RAISED = (
    update(DIRECT_CHANNEL)
    .where(DIRECT_CHANNEL.c.id == bindparam("row", type_=Key()))
    .values(details=bindparam("now"), key=bindparam("by"))  # both by the newest key
)
_BEHIND = (
    select(PERSON.c.id)
    .join(IDENTITY, IDENTITY.c.person_id == PERSON.c.id)
    .where(IDENTITY.c.key.in_(_KEYS))
    .with_for_update(of=PERSON, key_share=True)  # nobody forgets them before it is noted
)


@cache
def _new(dialect: str) -> Any:
    new = insert(DIRECT_CHANNEL, dialect)
    unless_there = new.on_conflict_do_nothing(index_elements=[DIRECT_CHANNEL.c.key])
    return unless_there.execution_options(preserve_rowcount=True)
