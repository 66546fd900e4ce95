"""Moves what is remembered from SQLite to PostgreSQL, with a check of every table."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot import clock
from bot.errors import InputError
from bot.operating.backing_up import key_place, keyring, path_of
from bot.operating.progress import bars

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.carrying.carrying import Carried
    from storage.moved import Mark

THERE_ALREADY = "DATABASE_URL names a PostgreSQL server already, so there is nothing to move."
NO_TARGET = "Name an empty PostgreSQL database to move to: postgresql://user@host/database"
NOTHING_HERE = "There is no database at {path}, so there is nothing to move."
NO_EXTRA = "What speaks to PostgreSQL is not installed. Install: second-thought[postgres]"
WHAT = (
    "This moves everything in {source} to {target}. The file stays as it is under another name. There "
    "is no command for the way back."
)
GOES_ON = "It was moved before. Whether all of it arrived is looked at anew, from {source}."
ASK = "Go on?"
ASK_NOBODY = "Nobody can be asked here. Say --yes to move it."
NOTHING = "Nothing was moved."
EMPTY = "{count} more tables are empty on both sides."
DONE = "Moved: {rows:,} rows, the same on both sides. The file lies in {aside} as it was."
SET = (
    "Now set DATABASE_URL to the address you gave, for every process, then start: second-thought slack, "
    "discord, all or worker. Without it second-thought does not start here, and says why."
)
KEYS = (
    "The keys are the same and were not moved: {place}. Other computers that work this database need "
    "them too, as ENCRYPTION_KEY or in their home folder."
)
BACKUPS = "From now on back up with pg_dump: docs/operating.md says what must go along."


def run(url: str, *, yes: bool) -> None:
    """Move everything, compare both sides and say what to set.

    Raises:
        InputError: if one of the two is no database to move from or to.
        StorageError: if something runs, or what arrives is not what was sent; nothing is moved then.
    """
    from bot import settings
    from storage.locking import exclusive

    found = settings.read()
    if not found.is_sqlite:
        raise InputError(THERE_ALREADY)
    target = _target(url)
    with exclusive(found.home, "move"):
        source = _source(path_of(found))
        typer.echo(WHAT.format(source=source, target=target))
        if not yes and not _agrees():
            typer.echo(NOTHING)
            return
        _ready(found, source)
        _make_ready(url)
        carried, mark = _carried(path_of(found), source, url, target)
    for line in _told(found, carried, mark):
        typer.echo(line)


def _target(url: str) -> str:
    """Return a server's address without its password."""
    from storage.engine import completed, shown

    given = completed(url)
    if given.get_backend_name() != "postgresql":
        raise InputError(NO_TARGET)
    return shown(given)


def _source(database: Path) -> Path:
    """Return the file to move: the database, or where an earlier move has put it."""
    from storage import moved

    mark = moved.read(database)
    source = database if mark is None else Path(mark.aside)
    if not source.is_file():
        raise InputError(NOTHING_HERE.format(path=source))
    if mark is not None:
        typer.echo(GOES_ON.format(source=source))
    return source


def _agrees() -> bool:
    if not sys.stdin.isatty():
        raise InputError(ASK_NOBODY)
    return typer.confirm(ASK)


def _ready(settings: "Settings", source: Path) -> None:
    """See that a file has the newest tables, that our keys are its own, and that nobody has it open."""
    from storage.backups.restoring import close
    from storage.store import Store

    async def look() -> None:
        store = await Store.open(f"sqlite:///{source}", keyring(settings))
        await store.close()

    asyncio.run(look())
    close(source)


def _make_ready(url: str) -> None:
    """Make the tables on the server, those of the jobs included."""
    from storage.upgrading import migrate

    try:
        from bot.delivery.queued import prepare
    except ImportError as error:
        raise InputError(NO_EXTRA) from error
    migrate(url)
    prepare(url)


def _carried(
    database: Path, source: Path, url: str, target: str
) -> "tuple[Sequence[Carried], Mark | None]":
    from bot.delivery.queued import Announcing
    from storage import moved
    from storage.carrying.carrying import carry
    from storage.carrying.leaving import leave

    def commit(_: "Sequence[Carried]") -> None:
        if source == database:
            leave(database, target, f"{clock.now():%Y-%m-%d-%H%M%S}")

    with bars("Copying", "Comparing") as (copied, compared):
        carried = carry(source, url, Announcing(clock.now), commit, copied, compared)
    return carried, moved.read(database)


def _told(settings: "Settings", carried: "Sequence[Carried]", mark: "Mark | None") -> Iterator[str]:
    yield from _table(carried)
    rows = sum(one.there.rows for one in carried)
    yield DONE.format(rows=rows, aside=mark.aside if mark is not None else "")
    yield SET
    yield KEYS.format(place=key_place(settings))
    yield BACKUPS


def _table(carried: "Sequence[Carried]") -> Iterator[str]:
    """Yield what lies where, a line a table."""
    full = [one for one in carried if one.here.rows or one.there.rows]
    yield f"{'TABLE':<18}{'HERE':>12}{'THERE':>12}  CHECKSUM"
    for one in sorted(full):
        told = f"{one.table:<18}{one.here.rows:>12,}{one.there.rows:>12,}"
        yield f"{told}  {one.there.checksum[:12]} {'same' if one.here == one.there else 'differs'}"
    yield EMPTY.format(count=len(carried) - len(full))
