"""The memory: people, their contacts, and what hangs on them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Text
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

INSTANT = sa.BigInteger().with_variant(sa.DateTime(timezone=True), "postgresql")
KEY = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
PLAIN_JSON = sa.JSON().with_variant(postgresql.JSONB(astext_type=Text()), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "person",
        sa.Column("id", KEY, nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("paused", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "contact",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("tie", sa.String(), nullable=True),
        sa.Column("added_at", INSTANT, nullable=False),
        sa.Column("rests_until", sa.Date(), nullable=True),
        sa.Column("value_weight", sa.SmallInteger(), nullable=False),
        sa.Column("last_touch_at", INSTANT, nullable=True),
        sa.Column("touches", sa.Integer(), nullable=False),
        sa.Column("quiet_since", INSTANT, nullable=False),
        sa.Column("names", sa.LargeBinary(), nullable=False),
        sa.Column("details", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_contact_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sa.UniqueConstraint("person_id", "id", name=op.f("uq_contact_person_id_id")),
    )
    op.create_index(
        "ix_contact_fill",
        "contact",
        ["person_id", "quiet_since"],
        unique=False,
        sqlite_where=sa.text("state = 'active' AND (value_weight = 0 AND touches = 0)"),
        postgresql_where=sa.text("state = 'active' AND (value_weight = 0 AND touches = 0)"),
    )
    op.create_index(
        "ix_contact_rested",
        "contact",
        ["person_id", "rests_until"],
        unique=False,
        sqlite_where=sa.text("rests_until IS NOT NULL"),
        postgresql_where=sa.text("rests_until IS NOT NULL"),
    )
    op.create_index(
        "ix_contact_recent", "contact", ["person_id", "quiet_since", "id"], unique=False
    )

    op.create_table(
        "identity",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("account", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_identity_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity")),
        sa.UniqueConstraint("key", name=op.f("uq_identity_key")),
    )
    op.create_index(op.f("ix_identity_person_id"), "identity", ["person_id"], unique=False)

    op.create_table(
        "settings",
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("zone", sa.String(), nullable=True),
        sa.Column("quiet_from", sa.SmallInteger(), nullable=False),
        sa.Column("quiet_until", sa.SmallInteger(), nullable=False),
        sa.Column(
            "days",
            PLAIN_JSON,
            nullable=False,
        ),
        sa.Column("reminders", sa.Boolean(), nullable=False),
        sa.Column("weekly_picks", sa.Boolean(), nullable=False),
        sa.Column("pick_day", sa.SmallInteger(), nullable=False),
        sa.Column("pick_hour", sa.SmallInteger(), nullable=False),
        sa.Column("picks", sa.SmallInteger(), nullable=False),
        sa.Column("tone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_settings_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_settings")),
    )
    op.create_table(
        "contact_name",
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("contact_id", KEY, nullable=False),
        sa.Column("rank", sa.SmallInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id", "contact_id"],
            ["contact.person_id", "contact.id"],
            name=op.f("fk_contact_name_person_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("person_id", "key", "contact_id", name=op.f("pk_contact_name")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_contact_name_person_id_contact_id"),
        "contact_name",
        ["person_id", "contact_id"],
        unique=False,
    )

    op.create_table(
        "draft",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("contact_id", KEY, nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("draft", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id", "contact_id"],
            ["contact.person_id", "contact.id"],
            name=op.f("fk_draft_person_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_draft_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
    )
    op.create_index(
        op.f("ix_draft_person_id_contact_id_made_at"),
        "draft",
        ["person_id", "contact_id", "made_at"],
        unique=False,
    )

    op.create_table(
        "pick",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("contact_id", KEY, nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("offered_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("draft_id", KEY, nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id", "contact_id"],
            ["contact.person_id", "contact.id"],
            name=op.f("fk_pick_person_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_pick_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pick")),
    )
    op.create_index(
        op.f("ix_pick_person_id_offered_at"), "pick", ["person_id", "offered_at"], unique=False
    )

    op.create_table(
        "reminder",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("contact_id", KEY, nullable=True),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("rev", sa.Integer(), nullable=False),
        sa.Column("draft_id", KEY, nullable=True),
        sa.Column(
            "repeat",
            PLAIN_JSON,
            nullable=True,
        ),
        sa.Column("sent_at", INSTANT, nullable=True),
        sa.Column("shown", sa.Integer(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id", "contact_id"],
            ["contact.person_id", "contact.id"],
            name=op.f("fk_reminder_person_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_reminder_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
    )
    op.create_index(
        "ix_reminder_due",
        "reminder",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("state IN ('planned', 'sent')"),
        postgresql_where=sa.text("state IN ('planned', 'sent')"),
    )
    op.create_index(
        op.f("ix_reminder_person_id_contact_id"),
        "reminder",
        ["person_id", "contact_id"],
        unique=False,
    )

    op.create_table(
        "silence",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("contact_id", KEY, nullable=False),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("called_out", sa.Boolean(), nullable=False),
        sa.Column("push_back", sa.String(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("closed_at", INSTANT, nullable=True),
        sa.Column("details", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id", "contact_id"],
            ["contact.person_id", "contact.id"],
            name=op.f("fk_silence_person_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_silence_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_silence")),
    )
    op.create_index(
        op.f("ix_silence_person_id_contact_id_since"),
        "silence",
        ["person_id", "contact_id", "since"],
        unique=False,
    )
    op.create_index(
        "uq_silence_open",
        "silence",
        ["contact_id"],
        unique=True,
        sqlite_where=sa.text("outcome IS NULL"),
        postgresql_where=sa.text("outcome IS NULL"),
    )

    op.create_table(
        "touch",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("contact_id", KEY, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id", "contact_id"],
            ["contact.person_id", "contact.id"],
            name=op.f("fk_touch_person_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_touch_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_touch")),
    )
    op.create_index(
        op.f("ix_touch_person_id_contact_id_at"),
        "touch",
        ["person_id", "contact_id", "at"],
        unique=False,
    )

    worth = "state = 'active' AND (value_weight > 0 OR touches > 0)"
    op.create_index(
        "ix_contact_picks",
        "contact",
        ["person_id", "tie", sa.text("value_weight DESC"), "quiet_since"],
        sqlite_where=sa.text(worth),
        postgresql_where=sa.text(worth),
    )
