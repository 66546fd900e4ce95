"""The links: codes by which accounts on other platforms join a person, and wrong tries."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INSTANT = sa.BigInteger().with_variant(sa.DateTime(timezone=True), "postgresql")
KEY = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "link",
        sa.Column("id", KEY, nullable=False),
        sa.Column("person_id", KEY, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("good_until", INSTANT, nullable=False),
        sa.Column("taker_id", KEY, nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_link_person_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["taker_id"], ["person.id"], name=op.f("fk_link_taker_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
        sa.UniqueConstraint("key", name=op.f("uq_link_key")),
        sa.UniqueConstraint("person_id", name=op.f("uq_link_person_id")),
    )
    op.create_index(op.f("ix_link_taker_id"), "link", ["taker_id"])
    op.create_index(op.f("ix_link_good_until"), "link", ["good_until"])

    op.create_table(
        "link_try",
        sa.Column("id", KEY, nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_try")),
    )
    op.create_index(op.f("ix_link_try_key"), "link_try", ["key"])
    op.create_index(op.f("ix_link_try_at"), "link_try", ["at"])
