"""Checks a file before it takes the place of a database: ours, whole, known, and with its keys."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from storage.backups.digests import counts, digests
from storage.backups.manifest import TABLE, Manifest, read
from storage.backups.taking import Progress, key_ids, summed
from storage.columns import instant_of
from storage.errors import Damaged, MissingKey, SchemaError, StorageError, Unreachable
from storage.migrations import VERSION_TABLE, revisions

NONE_THERE = "There is no file {file}."
NOT_OURS = "{file} is no backup of ours, and no database of ours. Nothing was changed."
TORN = (
    "{file} is damaged ({why}), so it is not restored. Take another backup, or copy this one anew "
    "from where it was kept. Nothing was changed."
)
FOREIGN = (
    "{file} holds what no database of ours has ({what}): somebody put it there, and it would act by "
    "itself. Restore another backup. Nothing was changed."
)
NEWER = (
    "{file} was made by a newer second-thought ({version}, revision {found}; this one knows up to "
    "{known}). Install the newer one first. Nothing was changed."
)
NO_KEY = (
    "{file} is sealed with {needed}, and {missing} is not here{other}. Put the key file back that "
    "belongs to it, or add its key to ENCRYPTION_KEY (the newest last). Nothing was changed."
)

_FOUND = f"select version_num from {VERSION_TABLE}"  # noqa: S608  # a constant of ours
_STRANGE = (
    "select type, name from sqlite_master where type not in ('table', 'index')"
    " or sql like 'create virtual%' order by name limit 1"
)
_LAST = (
    "select max(cast(accepted_at as integer)) from inbox"
    " union select max(cast(made_at as integer)) from outbox"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A file that may be restored.

    `manifest` is None for a copy of a database that was made otherwise: that can only be seen to
    be sound, not to be complete. `active_until` is when something last came in or was said.
    """

    file: Path
    size: int
    revision: str
    manifest: Manifest | None
    rows: Mapping[str, int]
    waiting: int  # events that came in and were not answered yet
    unsent: int
    keys: tuple[str, ...]
    active_until: datetime | None


def check(file: Path, checks: Mapping[str, str], told: Progress | None = None) -> Checked:
    """Return what is in a file, which stays as it is.

    `checks` tell the keys that are here, by their ids in hex. Raises a StorageError that says why
    it cannot be restored.
    """
    if not file.is_file():
        raise Unreachable(NONE_THERE.format(file=file))
    with _plainly(file), closing(opened(file)) as connection:
        revision = _revision(connection)
        manifest = read(connection)
        if revision is None:
            raise Damaged(NOT_OURS.format(file=file))
        _refuse_newer(file, revision, manifest)
        _refuse_torn(file, connection, manifest, told)
        keys = key_ids(connection)
        _refuse_without_keys(file, keys, manifest, checks)
        return Checked(
            file=file,
            size=file.stat().st_size,
            revision=revision,
            manifest=manifest,
            rows=counts(connection, TABLE),
            waiting=_count(connection, "inbox", "'new'"),
            unsent=_count(connection, "outbox", "'new', 'sending'"),
            keys=keys,
            active_until=active_until(connection),
        )


def opened(file: Path) -> sqlite3.Connection:
    """Open a file that nobody writes and that is not to be changed, wherever it lies.

    What is still in a log beside it is read too, where there is one.
    """
    log = file.with_name(f"{file.name}-wal")
    how = "ro" if log.exists() and log.stat().st_size else "ro&immutable=1"
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode={how}", uri=True)


def active_until(connection: sqlite3.Connection) -> datetime | None:
    """Return when something last came in or was to go out; None where nothing ever did."""
    try:
        found = [one for (one,) in connection.execute(_LAST) if one is not None]
    except sqlite3.OperationalError:  # a revision without a delivery
        return None
    return instant_of(max(found)) if found else None


def _revision(connection: sqlite3.Connection) -> str | None:
    try:
        found = connection.execute(_FOUND).fetchone()
    except sqlite3.OperationalError:  # no such table
        return None
    return None if found is None else str(found[0])


def _refuse_newer(file: Path, revision: str, manifest: Manifest | None) -> None:
    known = revisions()
    if revision not in known:
        version = manifest.version if manifest is not None else "of another version"
        told = NEWER.format(file=file, version=version, found=revision, known=known[-1])
        raise SchemaError(told)


def _refuse_torn(
    file: Path, connection: sqlite3.Connection, manifest: Manifest | None, told: Progress | None
) -> None:
    if strange := connection.execute(_STRANGE).fetchone():
        raise Damaged(FOREIGN.format(file=file, what=" ".join(strange)))
    (said,) = connection.execute("pragma integrity_check(1)").fetchone()
    if said != "ok":
        raise Damaged(TORN.format(file=file, why=said))
    if manifest is None:
        if TABLE in counts(connection):
            raise Damaged(TORN.format(file=file, why="what it says of itself cannot be read"))
        return
    total = sum(one.rows for one in manifest.tables.values())
    found = digests(connection, TABLE, summed(told, total))
    wrong = [name for name in {**found, **manifest.tables} if _differs(name, found, manifest)]
    if wrong:
        raise Damaged(TORN.format(file=file, why=f"not as it was written: {', '.join(wrong)}"))


def _differs(name: str, found: Mapping[str, object], manifest: Manifest) -> bool:
    return found.get(name) != manifest.tables.get(name)


def _refuse_without_keys(
    file: Path, keys: tuple[str, ...], manifest: Manifest | None, checks: Mapping[str, str]
) -> None:
    """See that each key is here: one of the same id may be another, where the manifest tells."""
    told = manifest.keys if manifest is not None else {}
    missing = [
        key for key in keys if key not in checks or (told.get(key) and told[key] != checks[key])
    ]
    if not missing:
        return
    here = [key for key in checks if key not in missing]
    other = f" (here: {_keys(here)})" if here else ""
    raise MissingKey(
        NO_KEY.format(file=file, needed=_keys(keys), missing=_keys(missing), other=other)
    )


def _keys(keys: list[str] | tuple[str, ...]) -> str:
    return f"{'key' if len(keys) == 1 else 'keys'} {' and '.join(sorted(keys))}"


def _count(connection: sqlite3.Connection, table: str, states: str) -> int:
    try:
        query = f"select count(*) from {table} where state in ({states})"  # noqa: S608  # ours
        return int(connection.execute(query).fetchone()[0])
    except sqlite3.OperationalError:  # a revision without a delivery
        return 0


@contextmanager
def _plainly(file: Path) -> Iterator[None]:
    try:
        yield
    except StorageError:
        raise
    except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError) as error:
        if "file is not a database" in str(error):
            raise Damaged(NOT_OURS.format(file=file)) from error
        raise Damaged(TORN.format(file=file, why=error)) from error
    except OSError as error:
        raise Unreachable(f"{file} cannot be read ({error.strerror}).") from error
