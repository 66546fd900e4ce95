"""What Alembic runs: `running` hands it the connection, and the tables where it compares them."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Column, make_url
from sqlalchemy.types import TypeDecorator

from storage.columns import PlainJson
from storage.migrations import VERSION_TABLE

DIALECTS = [make_url(name).get_dialect()() for name in ("sqlite://", "postgresql+psycopg://")]


def _rendered(kind: str, item: Any, _: AutogenContext) -> str | Literal[False]:
    """Write our own column types as what they are in the database: revisions outlive our code."""
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    if isinstance(item, PlainJson):
        return "sa.JSON().with_variant(sa.dialects.postgresql.JSONB(), 'postgresql')"
    here, there = (repr(item.load_dialect_impl(one).as_generic()) for one in DIALECTS)
    return f"sa.{here}" if here == there else f"sa.{here}.with_variant(sa.{there}, 'postgresql')"


def _compared(thing: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Leave out indexes on more than columns: SQLAlchemy cannot read them back from SQLite.

    They are written into a revision by hand; a test compares what the catalogues say.
    """
    table = tables.tables.get(thing.table.name) if kind == "index" else None
    ours = [index for index in table.indexes if index.name == name] if table is not None else []
    return all(isinstance(part, Column) for index in ours for part in index.expressions)


tables = context.config.attributes["tables"]
if tables is not None:  # they are compared
    from storage.tables import partial_too

    partial_too(tables)
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables,
    version_table=VERSION_TABLE,
    render_as_batch=True,  # SQLite alters a table by copying it
    compare_type=True,
    compare_server_default=True,
    render_item=_rendered,
    include_object=_compared,
)
with context.begin_transaction():
    context.run_migrations()
