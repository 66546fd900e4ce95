"""The tables, revision by revision, for both databases.

`python -m storage.migrations "reminders can repeat"` makes the next one after the tables changed.
A revision that was released is never changed; it says what to do without the program's own types.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
VERSION_TABLE = "schema_revision"
"""Where a database says which revision it has; not Alembic's own name, so that a PostgreSQL
database can be shared with another program."""


def revisions() -> tuple[str, ...]:
    """Return the revisions this program knows ("0001", …), oldest first, without Alembic."""
    return tuple(sorted(path.name[:4] for path in (FOLDER / "versions").glob("[0-9]*.py")))
