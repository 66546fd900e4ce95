"""Runs Alembic on a connection. Imported only when there is something to run: it is heavy."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData

from storage import migrations


def configured(connection: Connection | None = None, tables: MetaData | None = None) -> Config:
    """Return Alembic's settings; there is no alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, tables=tables)
    return config


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring the tables to a revision, within the transaction of the connection."""
    command.upgrade(configured(connection), revision)
