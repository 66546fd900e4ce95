"""Takes a backup of the SQLite database beside whoever works it, and drops the oldest ones."""

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot import clock
from bot.errors import InputError
from bot.operating.progress import bars
from bot.paths import expanded

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.backups.taking import Taken
    from storage.sealing import Keyring

FOLDER = "backups"
ENDING = ".db"
ABANDONED = timedelta(days=1)
"""A copy that is unfinished for so long was left by somebody who was killed."""

ON_SERVER = (
    "DATABASE_URL names a PostgreSQL server, which is backed up with its own programs (pg_dump). "
    "docs/operating.md says how, and what must go along."
)
KEEP_NONE = "--keep goes with a folder, where older backups lie; a file named by you stays alone."
DONE = (
    "Backed up to {file} ({size}; {contacts} contacts of {people}, {rows:,} rows in all, checked)."
)
NOT_INSIDE = (
    "It is sealed with {keys}, which is NOT inside: without it nobody can open the backup, you "
    "neither, and with it in the same place the seal would protect nothing. Keep a copy of {place} "
    "somewhere else, such as a password manager. One copy is enough until rotate-key."
)
KEY_FILE, KEY_SETTING = "the key file {path}", "what ENCRYPTION_KEY holds"
KEYLESS = "{keys} is not here now: whoever restores this backup needs it all the same."
NOTHING_SEALED = "Nothing in it is sealed yet."
DROPPED = "Deleted {count} older: {names}"

_NAMED = re.compile(r"coach-\d{4}-\d\d-\d\d-\d{6}(-\d+)?\.db")


def run(where: Path | None, *, keep: int | None, as_json: bool) -> None:
    """Take a backup, say where it lies and what it needs, and drop those beyond `keep`.

    Raises:
        InputError: if the database is on a server, or `keep` goes with a file.
        StorageError: if the backup could not be written; then nothing of it is left.
    """
    from bot import settings

    found = settings.read()
    target = _target(found, where)
    if keep is not None and _is_file(where):
        raise InputError(KEEP_NONE)
    checks = key_checks(found)
    taken = _taken(found, target, checks)
    dropped = [] if keep is None else drop_older(target.parent, keep)
    _drop_abandoned(target.parent)
    if as_json:
        typer.echo(json.dumps(_record(taken, dropped)))
        return
    for line in _lines(found, taken, dropped, checks):
        typer.echo(line)


def path_of(settings: "Settings") -> Path:
    """Return the file of an SQLite database; InputError for a database on a server."""
    from storage.engine import completed

    if not settings.is_sqlite:
        raise InputError(ON_SERVER)
    return Path(completed(settings.database).database or "")


def key_checks(settings: "Settings") -> dict[str, str]:
    """Return what tells each of our keys, by its id in hex; nothing where they cannot be read.

    A missing key file is not made: a new key would open nothing.
    """
    from storage.errors import KeyringError
    from storage.sealing import Keyring
    from storage.sealing.keyfile import NAME

    given = settings.encryption_key
    with suppress(KeyringError):
        if given is not None:
            ring = Keyring.of(given.get_secret_value())
        elif (settings.home / NAME).exists():
            ring = Keyring.open(settings.home)
        else:
            return {}
        return {f"{key.id:02x}": key.check.hex() for key in ring.keys}
    return {}


def keyring(settings: "Settings") -> "Keyring":
    """Return the keys that are set, or those of the key file."""
    from storage.sealing import Keyring

    if settings.encryption_key is not None:
        return Keyring.of(settings.encryption_key.get_secret_value())
    return Keyring.open(settings.home)


def size_said(size: int) -> str:
    """Return how large a file is."""
    return f"{size / 1_000_000:,.1f} MB" if size >= 1_000_000 else f"{size / 1000:,.0f} kB"


def people_said(count: int) -> str:
    """Return how many people there are."""
    return "1 person" if count == 1 else f"{count:,} people"


def reminders_said(count: int) -> str:
    """Return how many reminders there are."""
    return "1 reminder" if count == 1 else f"{count:,} reminders"


def keys_said(keys: Sequence[str]) -> str:
    """Return which keys they are."""
    return f"{'key' if len(keys) == 1 else 'keys'} {' and '.join(keys)}"


def drop_older(folder: Path, keep: int) -> list[Path]:
    """Delete the backups of ours in a folder, but for the newest; return which."""
    ours = sorted((one for one in _ours(folder)), key=lambda one: (one[0], one[1].name))
    dropped = [file for _, file in ours[: max(0, len(ours) - keep)]]
    for file in dropped:
        file.unlink(missing_ok=True)
    return dropped


def newest(folder: Path) -> datetime | None:
    """Return when the newest backup of ours in a folder was made; None where there is none."""
    return max((at for at, _ in _ours(folder)), default=None)


def _ours(folder: Path) -> Iterator[tuple[datetime, Path]]:
    """Yield what has a name of ours and says of itself that it is a backup, with its time."""
    from storage.backups.manifest import read

    for file in folder.glob("coach-*.db"):
        if not _NAMED.fullmatch(file.name) or file.is_symlink() or not file.is_file():
            continue
        with suppress(sqlite3.Error), closing(_reading(file)) as connection:
            if (manifest := read(connection)) is not None:
                yield manifest.made_at, file


def _reading(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _drop_abandoned(folder: Path) -> None:
    from storage.backups.taking import UNFINISHED

    before = (clock.now() - ABANDONED).timestamp()
    for file in folder.glob(f"coach-*{ENDING}{UNFINISHED}"):
        with suppress(OSError):
            if file.stat().st_mtime < before:
                file.unlink()


def _is_file(where: Path | None) -> bool:
    return where is not None and where.suffix == ENDING and not where.is_dir()


def _target(settings: "Settings", where: Path | None) -> Path:
    """Return the file to write: the one that is named, or a new one in a folder."""
    if where is not None and _is_file(where):
        return expanded(where).absolute()
    folder = (settings.home / FOLDER if where is None else expanded(where)).absolute()
    name = f"coach-{clock.now():%Y-%m-%d-%H%M%S}"
    target, number = folder / f"{name}{ENDING}", 1
    while target.exists():
        number += 1
        target = folder / f"{name}-{number}{ENDING}"
    return target


def _taken(settings: "Settings", target: Path, checks: Mapping[str, str]) -> "Taken":
    from importlib.metadata import version

    from storage.backups.taking import Facts, take
    from storage.locking import holder

    facts = Facts(
        made_at=clock.now(),
        version=version("second-thought"),
        checks=checks,
        served=holder(settings.home) is not None,
    )
    with bars("Copying", "Checking") as (copied, checked):
        return take(path_of(settings), target, facts, copied, checked)


def _lines(
    settings: "Settings", taken: "Taken", dropped: Sequence[Path], checks: Mapping[str, str]
) -> Iterator[str]:
    tables = taken.manifest.tables
    yield DONE.format(
        file=taken.file,
        size=size_said(taken.size),
        contacts=f"{tables['contact'].rows:,}",
        people=people_said(tables["person"].rows),
        rows=sum(one.rows for one in tables.values()),
    )
    needed = sorted(taken.manifest.keys)
    if not needed:
        yield NOTHING_SEALED
    elif missing := [one for one in needed if one not in checks]:
        yield KEYLESS.format(keys=keys_said(missing).capitalize())
    else:
        yield NOT_INSIDE.format(keys=keys_said(needed), place=key_place(settings))
    if dropped:
        yield DROPPED.format(count=len(dropped), names=", ".join(one.name for one in dropped))


def key_place(settings: "Settings") -> str:
    """Return in words where the keys are."""
    from storage.sealing.keyfile import NAME

    if settings.encryption_key is not None:
        return KEY_SETTING
    return KEY_FILE.format(path=settings.home / NAME)


def _record(taken: "Taken", dropped: Sequence[Path]) -> dict[str, object]:
    manifest = taken.manifest
    return {
        "file": str(taken.file),
        "bytes": taken.size,
        "made_at": manifest.made_at.isoformat(),
        "version": manifest.version,
        "revision": manifest.revision,
        "keys": sorted(manifest.keys),
        "served": manifest.served,
        "tables": {name: one.rows for name, one in manifest.tables.items()},
        "deleted": [str(one) for one in dropped],
    }
