"""A manifest with anything in it is whole, or none."""

import json
import sqlite3
from contextlib import closing
from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from storage.backups.manifest import TABLE, Manifest, _checksum, read
from tests.fuzz.odd import ODD, mangled, torn_json

WHOLE = {
    "form": 1,
    "made_at": "2026-11-23T00:00:00+00:00",
    "version": "0.1.0",
    "revision": "0008",
    "keys": {"07": "ab"},
    "tables": {"contact": [3, "ab"]},
    "served": False,
}
TEXTS = torn_json(WHOLE) | mangled(WHOLE).map(json.dumps) | ODD.map(json.dumps) | some.binary()


@given(TEXTS, some.booleans())
def test_a_manifest_is_whole_or_none(text: Any, signed: bool) -> None:
    plain = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"create table {TABLE} (manifest, checksum)")
        row = [text, _checksum(plain) if signed else "0"]
        connection.execute(f"insert into {TABLE} values (?, ?)", row)
        found = read(connection)
    assert found is None or (signed and isinstance(found, Manifest))
