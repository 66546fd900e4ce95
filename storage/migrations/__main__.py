"""Makes the next revision from what the tables and the revisions do not agree about."""

import subprocess  # noqa: S404  # for whoever develops; no service comes here
import sys

from alembic import command
from sqlalchemy import create_engine

from storage import migrations
from storage.migrations.running import configured, upgrade
from storage.tables import METADATA


def make(message: str) -> None:
    """Write the next revision, formatted, for somebody to read and put right."""
    number = f"{len(migrations.revisions()) + 1:04}"
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        if migrations.revisions():
            upgrade(connection)
        config = configured(connection, METADATA)
        command.revision(config, message, autogenerate=True, rev_id=number)
    engine.dispose()
    for what in (["check", "--fix"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *what, str(migrations.FOLDER / "versions")]
        subprocess.run(ruff, check=True)  # noqa: S603  # our own tool on our own files


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit('Say what changes: python -m storage.migrations "reminders can repeat"')
    make(sys.argv[1])
