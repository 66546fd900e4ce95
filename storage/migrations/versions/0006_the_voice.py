"""The voice: how much of what somebody tells may leave for a model, and what they used of it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

KEY = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")


def upgrade() -> None:
    """Let nothing leave of anybody, and make the table."""
    op.add_column(
        "settings", sa.Column("voice", sa.String(), nullable=False, server_default="nothing")
    )
    op.add_column(
        "settings", sa.Column("voice_at", sa.String(), nullable=False, server_default=sa.text("''"))
    )

    op.create_table(
        "voice_use",
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("tokens", sa.BigInteger(), nullable=False),
        sa.Column("micros", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_voice_use_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "day", name=op.f("pk_voice_use")),
    )
    op.create_index(op.f("ix_voice_use_day"), "voice_use", ["day"])
