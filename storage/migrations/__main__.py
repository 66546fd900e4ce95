"""Makes the next revision from what the tables and the revisions do not agree about."""

import subprocess
import sys

from alembic import command
from sqlalchemy import create_engine

from storage.migrations import FOLDER, revisions
from storage.migrations.running import configured, upgrade
from storage.tables import METADATA


def make(message: str) -> None:
    """Write the next revision, formatted, to be read and put right by somebody."""
    number = f"{len(revisions()) + 1:04}"
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        if revisions():
            upgrade(connection)
        command.revision(configured(connection, METADATA), message, True, rev_id=number)
    engine.dispose()
    for what in (["check", "--fix"], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *what, FOLDER / "versions"], check=False)  # noqa: S603  # our own tool


make(" ".join(sys.argv[1:]))
