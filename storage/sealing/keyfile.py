"""The key file beside the data: made at first start, readable by its owner alone.

```text
second-thought keys 1
# (what it is)
key <4 bytes in hex that tell a damaged copy> <32 bytes in base64>
```
The first line says the format. One `key` line a key, the newest last.
"""

import os
import sqlite3
import stat
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path
from secrets import token_hex

from storage.errors import KeyringError
from storage.sealing.keys import Key

NAME = "second-thought.key"
FORMAT = "second-thought keys 1"
_ABOUT = (
    "# Opens what the coach remembers. Without this file nobody can read the database beside it,\n"
    "# you neither: keep a copy, apart from the database's backups. Show it to nobody.\n"
)
_RESTORE = "Put a copy of it back. Only if there is none and nothing is kept yet, delete it."


def kept_keys(home: Path) -> list[Key]:
    """Return the keys of a data folder, oldest first; one is made where there is no file.

    Two processes that start at once get the same key. KeyringError when the file is damaged or
    others may read it, or when it is missing beside a database that needs it.
    """
    path = home / NAME
    if not path.exists():
        _refuse_if_lost(path)
        _write(path, [Key.new()], replace=False)
    _refuse_if_shared(path)
    return _read(path)


def keep(keys: Iterable[Key], home: Path) -> None:
    """Replace the keys in the key file by these, oldest first: all at once or not at all."""
    _write(home / NAME, keys, replace=True)


def _write(path: Path, keys: Iterable[Key], *, replace: bool) -> None:
    lines = (f"key {key.check.hex()} {key.text}\n" for key in keys)
    beside = path.with_name(f"{path.name}.{token_hex(4)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_down(beside, f"{FORMAT}\n{_ABOUT}{''.join(lines)}")
        if replace:
            beside.replace(path)
        else:
            _put_first(beside, path)
        _settle(path.parent)
    except OSError as error:
        said = f"The key file {path} cannot be written: {error.strerror}."
        raise KeyringError(f"{said} Check the folder, or set SECOND_THOUGHT_HOME.") from error
    finally:
        with suppress(OSError):  # gone already, or never made
            beside.unlink()


def _write_down(path: Path, text: str) -> None:
    """Write a new private file and wait until the disk has it."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def _put_first(beside: Path, path: Path) -> None:
    """Give the file its name unless another process was first; then that one's key counts."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        return
    except OSError:  # a disk without links
        if not path.exists():
            beside.replace(path)


def _settle(folder: Path) -> None:
    """Have the folder itself written to disk, where the system can do that."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refuse_if_lost(path: Path) -> None:
    database = next(filter(_holds_people, path.parent.glob("*.db")), None)
    if database is not None and not path.exists():  # another process may just have started
        said = f"The key file {path} is missing, and the database {database.name} needs it."
        raise KeyringError(
            f"{said} Put a copy of it back, or set ENCRYPTION_KEY if that was set before."
        )


def _holds_people(database: Path) -> bool:
    with closing(sqlite3.connect(database)) as connection:
        return any(_holds(connection, table) for table in ("person", "installation"))


def _holds(connection: sqlite3.Connection, table: str) -> bool:
    query = f"select exists (select 1 from {table})"  # noqa: S608  # one of ours
    try:
        return bool(connection.execute(query).fetchone()[0])
    except sqlite3.DatabaseError:  # none of ours, or empty
        return False


def _refuse_if_shared(path: Path) -> None:
    if os.name != "posix":  # elsewhere the folder of the user guards it
        return
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        said = f"Others on this computer may read the key file {path} (mode {mode:04o})."
        raise KeyringError(f"{said} Make it yours alone: chmod 600 '{path}'")


def _read(path: Path) -> list[Key]:
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, ValueError) as error:
        raise KeyringError(f"The key file {path} cannot be read. {_RESTORE}") from error
    if lines[:1] != [FORMAT]:
        said = f"The key file {path} does not begin with '{FORMAT}'."
        raise KeyringError(f"{said} It is damaged, or made by a newer version. {_RESTORE}")
    keys = [_key(line, path) for line in lines[1:] if line and not line.startswith("#")]
    if not keys:
        raise KeyringError(f"The key file {path} holds no key. {_RESTORE}")
    return keys


def _key(line: str, path: Path) -> Key:
    damaged = KeyringError(f"The key file {path} is damaged: a line is not a whole key. {_RESTORE}")
    word, check, text = [*line.split(), "", "", ""][:3]
    try:
        key = Key.of(text)
    except KeyringError as error:
        raise damaged from error
    if word != "key" or check != key.check.hex():
        raise damaged
    return key
