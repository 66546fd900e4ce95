"""The delivery: what comes in, what goes out, at what pace, and where people are at home."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"

INSTANT = sa.BigInteger().with_variant(sa.DateTime(timezone=True), "postgresql")
KEY = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
ORDER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PLAIN_JSON = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def upgrade() -> None:
    """Make the tables, and give each person a place."""
    op.create_table(
        "inbox",
        sa.Column("seq", ORDER, autoincrement=True, nullable=False),
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("accepted_at", INSTANT, nullable=False),
        sa.Column("ready_at", INSTANT, nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("fault", sa.String(), nullable=True),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_inbox")),
        sa.UniqueConstraint("id", name=op.f("uq_inbox_id")),
    )
    _partial("ix_inbox_new", "inbox", ["person_id", "seq"], "state = 'new'")
    _partial("ix_inbox_ready", "inbox", ["ready_at"], "state = 'new'")
    _partial("ix_inbox_dead", "inbox", ["seq"], "state = 'dead'")
    _partial("ix_inbox_over", "inbox", ["accepted_at"], "state NOT IN ('new', 'sending', 'dead')")
    op.create_index(op.f("ix_inbox_person_id"), "inbox", ["person_id"])

    op.create_table(
        "outbox",
        sa.Column("seq", ORDER, autoincrement=True, nullable=False),
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("channel", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("ready_at", INSTANT, nullable=False),
        sa.Column("good_until", INSTANT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("lease", KEY, nullable=True),
        sa.Column("claimed_at", INSTANT, nullable=True),
        sa.Column("fault", sa.String(), nullable=True),
        sa.Column("edits", KEY, nullable=True),
        sa.Column("about", PLAIN_JSON, nullable=True),
        sa.Column("message", sa.LargeBinary(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("there", sa.LargeBinary(), nullable=True),
        sa.Column("reacted", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_outbox")),
        sa.UniqueConstraint("id", name=op.f("uq_outbox_id")),
    )
    _partial("ix_outbox_unsent", "outbox", ["channel", "seq"], "state IN ('new', 'sending')")
    _partial("ix_outbox_ready", "outbox", ["ready_at"], "state IN ('new', 'sending')")
    _partial("ix_outbox_dead", "outbox", ["seq"], "state = 'dead'")
    _partial("ix_outbox_over", "outbox", ["made_at"], "state NOT IN ('new', 'sending', 'dead')")
    _partial("ix_outbox_message", "outbox", ["message"], "message IS NOT NULL")
    op.create_index(op.f("ix_outbox_person_id"), "outbox", ["person_id"])

    op.create_table(
        "pace",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("free_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_pace")),
    )

    op.create_table(
        "upload",
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("id", KEY, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_upload_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_upload")),
    )

    # Columns are added to the table as it stands: a copy of it would be of everybody.
    op.add_column("person", sa.Column("home", sa.String(), nullable=True))
    op.add_column("person", sa.Column("place", sa.LargeBinary(), nullable=True))
    op.add_column("person", sa.Column("look_at", INSTANT, nullable=True))
    op.add_column("person", sa.Column("rests_until", INSTANT, nullable=True))
    op.add_column("person", sa.Column("last", sa.LargeBinary(), nullable=True))
    _partial("ix_person_look", "person", ["look_at"], "look_at IS NOT NULL")


def _partial(name: str, table: str, columns: list[str], where: str) -> None:
    """Make an index of some of the rows."""
    condition = sa.text(where)
    op.create_index(name, table, columns, sqlite_where=condition, postgresql_where=condition)
