"""A file of contacts that waits for a person's word: one a person, sealed as a whole."""

import json

from sqlalchemy import Connection, delete, select

from storage.delivery.values import Upload
from storage.inserting import insert
from storage.rows import UPLOAD, Seals, Values

_COLUMN = "content"


def sealed_upload(upload: Upload, seals: Seals) -> Values:
    """Return the row of a file."""
    content = seals.shut(_packed(upload), UPLOAD, _COLUMN, upload.id)
    return {
        "person_id": seals.owner,
        "id": upload.id,
        "made_at": upload.made_at,
        _COLUMN: content,
    }


def keep(connection: Connection, row: Values) -> None:
    """Keep a file in place of the one before."""
    changed = {name: value for name, value in row.items() if name != "person_id"}
    kept = insert(UPLOAD, connection.dialect.name).values(row)
    connection.execute(kept.on_conflict_do_update(index_elements=["person_id"], set_=changed))


def drop(connection: Connection, seals: Seals) -> None:
    """Keep no file."""
    connection.execute(delete(UPLOAD).where(UPLOAD.c.person_id == seals.owner))


def found(connection: Connection, seals: Seals) -> Upload | None:
    """Return the file that waits, if one does."""
    row = connection.execute(select(UPLOAD).where(UPLOAD.c.person_id == seals.owner)).one_or_none()
    if row is None:
        return None
    head, _, data = seals.opened(row.content, UPLOAD, _COLUMN, row.id).partition(b"\n")
    return Upload(id=row.id, made_at=row.made_at, data=data, **json.loads(head))


def _packed(upload: Upload) -> bytes:
    """Return a line of JSON, and after it the file as it came."""
    head = {"name": upload.name, "kept": upload.kept, "done": upload.done}
    return b"%b\n%b" % (json.dumps(head).encode(), upload.data)
