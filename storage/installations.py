"""Where the coach is installed: a workspace each, its tokens sealed, and the people who are in it.

A workspace that takes the coach out keeps its row, without tokens, until what is kept of its
people is deleted: whoever installs it again before that finds everything as it was.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, delete, func, null, or_, select, text, update

from storage.codec import packed, texts_of, unpacked
from storage.columns import Instant, Key
from storage.delivery.packing import Unreadable, place_unpacked
from storage.engine import Engine
from storage.inserting import insert
from storage.rows import (
    IDENTITY,
    INSTALL_STATE,
    INSTALLATION,
    PERSON,
    Seals,
    workspace_keys,
)
from storage.sealing import Keyring
from storage.tables import LEFT

CHUNK = 500
"""People moved in one transaction: a workspace has thousands, and others write meanwhile."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What speaks for the bot in a workspace; `renewal` gets the next one before it expires."""

    bot: str = field(repr=False)
    renewal: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Installation:
    """The coach as it is installed in a workspace; no tokens once it was taken out, at `gone_at`."""

    platform: str
    workspace: str
    bot_id: str
    bot_user_id: str
    scopes: tuple[str, ...]
    installed_at: datetime
    tokens: Tokens | None
    app_id: str = ""
    team: str = ""
    enterprise: str = ""
    gone_at: datetime | None = None


class Installations:
    """The installations of all workspaces, behind one database and one keyring."""

    def __init__(self, engine: Engine, keyring: Keyring) -> None:
        """Keep them in a database."""
        self._engine = engine
        self._keyring = keyring

    async def keep(self, one: Installation) -> None:
        """Keep an installation in place of the one before.

        Where the workspace had taken the coach out, its people are reached again as before.
        """
        back = await self._engine.write(lambda connection: self._kept(connection, one))
        if back:
            await self._move(one.platform, one.workspace, home=True)

    async def find(self, platform: str, workspace: str) -> Installation | None:
        """Return the installation of a workspace, also one that is gone; None for an unknown one."""
        keys = workspace_keys(self._keyring, platform, workspace)
        row = await self._engine.ask(
            lambda connection: connection.execute(_FOUND, {"keys": keys}).first()
        )
        return None if row is None else _installation(row, self._keyring)

    async def all(self, platform: str) -> tuple[Installation, ...]:
        """Return every installation on a platform that is not gone, the first first."""
        rows = await self._engine.ask(
            lambda connection: connection.execute(_PRESENT, {"platform": platform}).all()
        )
        return tuple(_installation(row, self._keyring) for row in rows)

    async def renewing(
        self, platform: str, workspace: str, lease: UUID, now: datetime, until: datetime
    ) -> bool:
        """Be the one who gets new tokens, until then at most; False where somebody else is."""
        asked = {"held": lease, "now": now, "until": until}
        return await self._told(_LEASED, platform, workspace, asked)

    async def renewed(self, platform: str, workspace: str, lease: UUID, tokens: Tokens) -> bool:
        """Keep new tokens in place of the old; False, and nothing changed, without the lease."""
        keys = workspace_keys(self._keyring, platform, workspace)

        def keep(connection: Connection) -> bool:
            row = connection.execute(_HELD_FAST, {"keys": keys}).first()
            if row is None or row.lease != lease:
                return False
            sealed = self._seals(row.id).shut(_packed(tokens), INSTALLATION, "tokens", row.id)
            to = {"keys": keys, "held": lease, "sealed": sealed, "expires": tokens.expires_at}
            return bool(connection.execute(_RENEWED, to).rowcount)

        return await self._engine.write(keep)

    async def not_renewed(self, platform: str, workspace: str, lease: UUID) -> None:
        """Let go of the lease: somebody else may try."""
        await self._told(_LET_GO, platform, workspace, {"held": lease})

    async def gone(self, platform: str, workspace: str, at: datetime) -> bool:
        """Wipe the tokens of a workspace that took the coach out; nothing unasked goes there.

        False, and nothing is changed, where it is unknown or was installed again after `at`: that
        was told late. May be told any number of times.
        """
        known = await self._told(_GONE, platform, workspace, {"at": at})
        if known:
            await self._move(platform, workspace, home=False)
        return known

    async def left(self, platform: str, before: datetime) -> tuple[str, ...]:
        """Return the workspaces that took the coach out before then, the longest gone first."""
        asked = {"platform": platform, "before": before}
        rows = await self._engine.ask(lambda connection: connection.execute(_LEFT, asked).all())
        return tuple(_installation(row, self._keyring).workspace for row in rows)

    async def people(self, platform: str, workspace: str) -> tuple[UUID, ...]:
        """Return all people of a workspace."""
        return await self._engine.read(
            lambda connection: tuple(self._people(connection, platform, workspace))
        )

    async def drop(self, platform: str, workspace: str) -> bool:
        """Forget a workspace that is gone, once its people are; False where it came back."""
        return await self._told(_DROPPED, platform, workspace, {})

    async def begin(self, secret: str, now: datetime, good_until: datetime) -> None:
        """Note that an installation was begun: whoever comes back with the secret began it."""
        row = {"key": _digest(secret), "good_until": good_until}

        def note(connection: Connection) -> None:
            connection.execute(_EXPIRED, {"now": now})
            connection.execute(INSTALL_STATE.insert().values(row))

        await self._engine.write(note)

    async def purge(self, now: datetime) -> None:
        """Delete installations that were begun and never came back."""
        await self._engine.write(lambda connection: connection.execute(_EXPIRED, {"now": now}))

    async def came_back(self, secret: str, now: datetime) -> bool:
        """Tell whether an installation was begun with this secret, not too long ago. Only once."""
        asked = {"key": _digest(secret)}
        until = await self._engine.write(
            lambda connection: connection.execute(_CAME_BACK, asked).scalar()
        )
        return until is not None and until > now

    async def _told(self, statement: Any, platform: str, workspace: str, to: Any) -> bool:
        """Change the row of a workspace; False where the statement leaves it as it is."""
        keys = workspace_keys(self._keyring, platform, workspace)
        return await self._engine.write(
            lambda connection: bool(connection.execute(statement, {"keys": keys, **to}).rowcount)
        )

    def _kept(self, connection: Connection, one: Installation) -> bool:
        """Write an installation; True where the workspace had taken the coach out."""
        keys = workspace_keys(self._keyring, one.platform, one.workspace)
        before = connection.execute(_HELD_FAST, {"keys": keys}).first()
        mark = uuid4() if before is None else before.id
        row = {"key": keys[0], **_row(one, mark, self._seals(mark))}
        if before is not None:
            connection.execute(_WRITTEN, {"mark": mark, **row})
            return before.gone_at is not None
        inserted = insert(INSTALLATION, connection.dialect.name).values(id=mark, **row)
        new = inserted.on_conflict_do_nothing()
        if connection.execute(new.execution_options(preserve_rowcount=True)).rowcount:
            return False
        return self._kept(connection, one)  # somebody else was first: now there is one before

    async def _move(self, platform: str, workspace: str, *, home: bool) -> None:
        """Bring the people of a workspace home, or let nothing unasked reach them there."""
        people = sorted(await self.people(platform, workspace))
        for start in range(0, len(people), CHUNK):
            some = people[start : start + CHUNK]
            move = partial(self._moved, people=some, at=(platform, workspace), home=home)
            await self._engine.write(move)

    def _moved(
        self, connection: Connection, people: list[UUID], at: tuple[str, str], *, home: bool
    ) -> None:
        rows = connection.execute(_HOMES, {"people": people}).all()
        there = [row.id for row in rows if self._lives(row, *at)]
        if there:
            asked = {"people": there, "platform": at[0]}
            connection.execute(_HOMECOMING if home else _HOMELESS, asked)

    def _lives(self, row: Any, platform: str, workspace: str) -> bool:
        """Tell whether the place where a person was last reached is in a workspace."""
        try:
            place = place_unpacked(self._seals(row.id).opened(row.place, PERSON, "place", row.id))
        except Unreadable:
            return False
        return (place.platform, place.workspace) == (platform, workspace)

    def _people(self, connection: Connection, platform: str, workspace: str) -> Iterator[UUID]:
        keys = workspace_keys(self._keyring, platform, workspace)
        rows = connection.execute(_OF_WORKSPACE, {"keys": keys, "platform": platform})
        for row in rows.all():
            if row.workspace is not None or self._workspace(row) == workspace:
                yield row.person_id

    def _workspace(self, row: Any) -> str:
        """Return the workspace of an identity that is older than its index."""
        account = self._seals(row.person_id).opened(row.account, IDENTITY, "account", row.id)
        return texts_of(account)[0]

    def _seals(self, owner: UUID) -> Seals:
        return Seals(self._keyring, owner)


def workspace_of(row: Any, keyring: Keyring) -> str:
    """Return the workspace that a row of an installation is about."""
    held = Seals(keyring, row.id).opened(row.details, INSTALLATION, "details", row.id)
    return unpacked(_Details, held).workspace


@dataclass(frozen=True, slots=True)
class _Details:
    """What is sealed of an installation besides its tokens."""

    workspace: str
    bot_id: str
    bot_user_id: str
    scopes: tuple[str, ...]
    app_id: str = ""
    team: str = ""
    enterprise: str = ""


def _row(one: Installation, mark: UUID, seals: Seals) -> dict[str, Any]:
    tokens = None
    if one.tokens is not None:
        tokens = seals.shut(_packed(one.tokens), INSTALLATION, "tokens", mark)
    details = _Details(
        one.workspace,
        one.bot_id,
        one.bot_user_id,
        one.scopes,
        one.app_id,
        one.team,
        one.enterprise,
    )
    return {
        "platform": one.platform,
        "installed_at": one.installed_at.replace(microsecond=0),  # as platforms tell times
        "expires_at": one.tokens and one.tokens.expires_at,
        "gone_at": one.gone_at,
        "lease": None,
        "leased_until": None,
        "details": seals.shut(packed(details), INSTALLATION, "details", mark),
        "tokens": tokens,
    }


def _installation(row: Any, keyring: Keyring) -> Installation:
    seals, tokens = Seals(keyring, row.id), None
    held = unpacked(_Details, seals.opened(row.details, INSTALLATION, "details", row.id))
    if row.tokens is not None:
        opened = seals.opened(row.tokens, INSTALLATION, "tokens", row.id)
        tokens = unpacked(Tokens, opened, expires_at=row.expires_at)
    return Installation(
        platform=row.platform,
        workspace=held.workspace,
        bot_id=held.bot_id,
        bot_user_id=held.bot_user_id,
        scopes=held.scopes,
        installed_at=row.installed_at,
        tokens=tokens,
        app_id=held.app_id,
        team=held.team,
        enterprise=held.enterprise,
        gone_at=row.gone_at,
    )


def _packed(tokens: Tokens) -> bytes:
    return packed(tokens, {"expires_at"})


def _digest(secret: str) -> bytes:
    return sha256(secret.encode("utf-8", "surrogatepass")).digest()[:16]


# Statements are made once: making one takes longer than asking it.
_THIS = INSTALLATION.c.key.in_(bindparam("keys", expanding=True))
_PEOPLE = PERSON.c.id.in_(bindparam("people", expanding=True, type_=Key()))
_LEASE = bindparam("held", type_=Key())
_NO_LEASE = {"lease": null(), "leased_until": null()}
_FOUND = select(INSTALLATION).where(_THIS)
_HELD_FAST = _FOUND.with_for_update()
_PRESENT = (
    select(INSTALLATION)
    .where(INSTALLATION.c.platform == bindparam("platform"), INSTALLATION.c.gone_at.is_(None))
    .order_by(INSTALLATION.c.installed_at, INSTALLATION.c.id)
)
_WRITTEN = (
    update(INSTALLATION)
    .where(INSTALLATION.c.id == bindparam("mark", type_=Key()))
    .values({one: bindparam(one) for one in INSTALLATION.c.keys() if one != "id"})  # noqa: SIM118
)
_LEASED = (
    update(INSTALLATION)
    .where(
        _THIS,
        INSTALLATION.c.tokens.is_not(None),
        or_(
            INSTALLATION.c.leased_until.is_(None),
            INSTALLATION.c.leased_until <= bindparam("now", type_=Instant),
        ),
    )
    .values(lease=_LEASE, leased_until=bindparam("until", type_=Instant))
)
_HELD = update(INSTALLATION).where(_THIS, INSTALLATION.c.lease == _LEASE)
_RENEWED = _HELD.values(
    tokens=bindparam("sealed"), expires_at=bindparam("expires", type_=Instant), **_NO_LEASE
)
_LET_GO = _HELD.values(_NO_LEASE)
_GONE = (
    update(INSTALLATION)
    .where(_THIS, INSTALLATION.c.installed_at <= bindparam("at", type_=Instant))
    .values(
        tokens=null(),
        expires_at=null(),
        gone_at=func.coalesce(INSTALLATION.c.gone_at, bindparam("at", type_=Instant)),
        **_NO_LEASE,
    )
)
_LEFT = (
    select(INSTALLATION)
    .where(
        text(f"installation.{LEFT}"),
        INSTALLATION.c.platform == bindparam("platform"),
        INSTALLATION.c.gone_at < bindparam("before", type_=Instant),
    )
    .order_by(INSTALLATION.c.gone_at)
)
_DROPPED = delete(INSTALLATION).where(_THIS, text(f"installation.{LEFT}"))
_EXPIRED = delete(INSTALL_STATE).where(
    INSTALL_STATE.c.good_until <= bindparam("now", type_=Instant)
)
_CAME_BACK = (
    delete(INSTALL_STATE)
    .where(INSTALL_STATE.c.key == bindparam("key"))
    .returning(INSTALL_STATE.c.good_until)
)
_OF_WORKSPACE = select(
    IDENTITY.c.id, IDENTITY.c.person_id, IDENTITY.c.account, IDENTITY.c.workspace
).where(
    IDENTITY.c.platform == bindparam("platform"),
    or_(
        IDENTITY.c.workspace.in_(bindparam("keys", expanding=True)),
        IDENTITY.c.workspace.is_(None),
    ),
)
_HOMES = (
    select(PERSON.c.id, PERSON.c.place)
    .where(_PEOPLE, PERSON.c.place.is_not(None))
    .order_by(PERSON.c.id)
    .with_for_update()
)
_HOMELESS = (
    update(PERSON).where(_PEOPLE, PERSON.c.home == bindparam("platform")).values(home=null())
)
_HOMECOMING = (
    update(PERSON).where(_PEOPLE, PERSON.c.home.is_(None)).values(home=bindparam("platform"))
)
