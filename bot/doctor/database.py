"""Looks at the database without changing it: reached, up to date, ours, and writable."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, text

from bot.doctor.finding import Finding, State, broken, fine, look
from bot.lasting import lasting
from bot.settings import Settings
from storage import moved
from storage.engine import Engine, completed
from storage.errors import Busy, StorageError
from storage.fitting import refuse_other_keys
from storage.migrations import VERSION_TABLE, revisions
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME

_SKEW = timedelta(seconds=30)
_UPGRADE = "Run: second-thought migrate"
_LOST = "{place} is missing, and the database needs it"
_PUT_BACK = "Put a copy of it back, or set ENCRYPTION_KEY if that was set before."
_MOVED = "it was moved to"
_SET = (
    "Set DATABASE_URL to that address. If the move was cut off, run it again: second-thought move"
)
_NEWER = "Install the newer second-thought again."


def is_there(found: Settings) -> bool:
    """Whether there is a database to look at: a file may still have to be made."""
    if not found.is_sqlite:
        return True
    try:
        return Path(completed(found.database).database or "").exists()
    except StorageError:
        return True  # what is wrong with the address is told when it is opened
    except OSError:
        return False  # nobody may look there, and the folder's line says so


def can_be_opened(found: Settings, findings: Sequence[Finding]) -> bool:
    """Whether opening it now, with the key that is there, would neither fail nor change it."""
    fit = all(one.state is State.FINE for one in findings if one.about == "database")
    return fit and has_key(found) and not any(one.is_broken for one in findings)


async def examined(found: Settings, now: datetime) -> list[Finding]:
    """Return how the database is."""
    kind = "SQLite" if found.is_sqlite else "PostgreSQL"
    if (mark := _mark(found)) is not None:
        return [broken("database", f"{_MOVED} {mark.target}", _SET)]
    try:
        engine = Engine(found.database)
    except StorageError as error:
        return [broken("database", str(error))]
    try:
        return await _opened(engine, found, now, kind)
    except StorageError as error:
        return [broken("database", f"{kind}: {error}")]
    finally:
        await engine.close()


def _mark(found: Settings) -> moved.Mark | None:
    """Return the mark that lies where a database was that is on a server now."""
    if not found.is_sqlite or not is_there(found):
        return None
    try:
        return moved.read(Path(completed(found.database).database or ""))
    except StorageError:  # what is wrong with the address is told when it is opened
        return None


async def _opened(engine: Engine, found: Settings, now: datetime, kind: str) -> list[Finding]:
    revision, newest = await engine.ask(_revision), revisions()[-1]
    if revision != newest:
        return [_other(revision, newest, found)]
    findings = [fine("database", f"{kind}, up to date (revision {newest})")]
    findings.append(await _writable(engine))
    if has_key(found):
        await refuse_other_keys(engine, keyring(found))
    elif await engine.ask(_somebody):
        return [*findings, broken("key", _LOST.format(place=found.home / NAME), _PUT_BACK)]
    if not found.is_sqlite:
        findings.append(_skew(await engine.ask(_server_time) - now))
    return findings


def _other(revision: str | None, newest: str, found: Settings) -> Finding:
    if revision is not None and revision > newest:
        return broken("database", f"made by a newer second-thought ({revision})", _NEWER)
    if found.is_sqlite:
        do = "The next start upgrades it, after making a copy."
        return look("database", f"older than this program ({revision or 'empty'})", do)
    return broken("database", f"older than this program ({revision or 'empty'})", _UPGRADE)


async def _writable(engine: Engine) -> Finding:
    try:
        await engine.write(lambda connection: connection.execute(text(_NO_CHANGE)).close())
    except Busy as error:
        return look("writing", str(error), "Look again in a moment.")
    return fine("writing", "the database takes changes")


def _skew(apart: timedelta) -> Finding:
    if abs(apart) > _SKEW:
        said = f"this computer and the database server are {lasting(abs(apart))} apart"
        return look("clocks", said, "Let both follow the same time server (NTP).")
    return fine("clocks", "this computer and the database server agree")


def _revision(connection: Connection) -> str | None:
    found = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608
    return found.scalar()


def _somebody(connection: Connection) -> bool:
    return bool(connection.execute(text("SELECT EXISTS (SELECT 1 FROM person)")).scalar())


def _server_time(connection: Connection) -> datetime:
    found = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    assert isinstance(found, datetime)  # noqa: S101  # for the types
    return found.astimezone(UTC)


def has_key(found: Settings) -> bool:
    """Whether there is a key already: looking must not make one."""
    return found.encryption_key is not None or (found.home / NAME).exists()


def keyring(found: Settings) -> Keyring:
    """Return the keys that are there; StorageError where they cannot be used."""
    if found.encryption_key is not None:
        return Keyring.of(found.encryption_key.get_secret_value())
    return Keyring.open(found.home)


_NO_CHANGE = f"UPDATE {VERSION_TABLE} SET version_num = version_num"  # noqa: S608  # ours
