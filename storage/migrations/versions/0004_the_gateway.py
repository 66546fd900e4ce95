"""The gateway: sessions that can be resumed, and the channels where people speak with us alone."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"

INSTANT = sa.BigInteger().with_variant(sa.DateTime(timezone=True), "postgresql")
KEY = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")
PLAIN_JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "gateway",
        sa.Column("application", sa.String(), nullable=False),
        sa.Column("commands", sa.String(), nullable=True),
        sa.Column("identified", PLAIN_JSON, nullable=False),
        sa.PrimaryKeyConstraint("application", name=op.f("pk_gateway")),
    )

    op.create_table(
        "gateway_session",
        sa.Column("id", KEY, nullable=False),
        sa.Column("application", sa.String(), nullable=False),
        sa.Column("shard", sa.Integer(), nullable=False),
        sa.Column("shards", sa.Integer(), nullable=False),
        sa.Column("slot", sa.SmallInteger(), nullable=False),
        sa.Column("lease", KEY, nullable=True),
        sa.Column("leased_until", INSTANT, nullable=False),
        sa.Column("session", sa.String(), nullable=True),
        sa.Column("sequence", sa.BigInteger(), nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("behind", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gateway_session")),
        sa.UniqueConstraint(
            "application",
            "shard",
            "shards",
            "slot",
            name=op.f("uq_gateway_session_application_shard_shards_slot"),
        ),
    )

    op.create_table(
        "direct_channel",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("details", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_direct_channel_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direct_channel")),
        sa.UniqueConstraint("key", name=op.f("uq_direct_channel_key")),
    )
    op.create_index(op.f("ix_direct_channel_person_id"), "direct_channel", ["person_id"])
