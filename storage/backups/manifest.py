"""What a backup says of itself: when and by what it was made, what is in it, which keys open it."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b

from storage.backups.digests import SIZE, Digest

TABLE = "second_thought_backup"
"""The one table of a backup that is not the database's; it is taken out when that is put back."""

_FORM = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What is in a backup.

    `version` is that of the program, `revision` that of the tables. `keys` are the ids of the keys
    it is sealed with, in hex, each with what tells it from others of that id ("" where the key was
    not there to ask). `served`: somebody worked the database when it was made.
    """

    made_at: datetime
    version: str
    revision: str
    keys: Mapping[str, str]
    tables: Mapping[str, Digest]
    served: bool


def write(connection: sqlite3.Connection, manifest: Manifest) -> None:
    """Put a manifest into a copy."""
    held = {
        "form": _FORM,
        "made_at": manifest.made_at.isoformat(),
        "version": manifest.version,
        "revision": manifest.revision,
        "keys": dict(manifest.keys),
        "tables": {name: list(one) for name, one in manifest.tables.items()},
        "served": manifest.served,
    }
    text = json.dumps(held)
    connection.execute(f"create table {TABLE} (manifest text not null, checksum text not null)")
    values = [text, _checksum(text)]
    connection.execute(f"insert into {TABLE} values (?, ?)", values)  # noqa: S608  # a constant of ours
    connection.commit()


def read(connection: sqlite3.Connection) -> Manifest | None:
    """Return the manifest of a file; None where there is none that is whole, or it is newer."""
    try:
        found = f"select manifest, checksum from {TABLE}"  # noqa: S608  # as above
        ((text, checksum),) = connection.execute(found).fetchall()
        held = json.loads(text)
        if held["form"] != _FORM or checksum != _checksum(text):
            return None
        return Manifest(
            made_at=datetime.fromisoformat(held["made_at"]),
            version=str(held["version"]),
            revision=str(held["revision"]),
            keys={str(key): str(check) for key, check in held["keys"].items()},
            tables={name: Digest(rows, check) for name, (rows, check) in held["tables"].items()},
            served=bool(held["served"]),
        )
    except (sqlite3.Error, ValueError, KeyError, TypeError, AttributeError):
        return None


def _checksum(text: str) -> str:
    return blake2b(text.encode(), digest_size=SIZE).hexdigest()


def take_out(connection: sqlite3.Connection) -> None:
    """Make a copy the plain database it is of."""
    connection.execute(f"drop table if exists {TABLE}")
    connection.commit()
