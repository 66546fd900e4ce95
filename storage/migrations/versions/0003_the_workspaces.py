"""The workspaces: where the coach is installed, and who is of which workspace."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

INSTANT = sa.BigInteger().with_variant(sa.DateTime(timezone=True), "postgresql")
KEY = sa.LargeBinary(16).with_variant(sa.Uuid(), "postgresql")


def upgrade() -> None:
    """Make the tables, and let people be found by their workspace."""
    op.create_table(
        "installation",
        sa.Column("id", KEY, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("installed_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=True),
        sa.Column("gone_at", INSTANT, nullable=True),
        sa.Column("lease", KEY, nullable=True),
        sa.Column("leased_until", INSTANT, nullable=True),
        sa.Column("details", sa.LargeBinary(), nullable=False),
        sa.Column("tokens", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_installation")),
        sa.UniqueConstraint("key", name=op.f("uq_installation_key")),
    )
    left = sa.text("gone_at IS NOT NULL")
    op.create_index(
        "ix_installation_gone",
        "installation",
        ["gone_at"],
        sqlite_where=left,
        postgresql_where=left,
    )

    op.create_table(
        "install_state",
        sa.Column("key", sa.LargeBinary(), nullable=False),
        sa.Column("good_until", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_install_state")),
    )

    op.add_column("identity", sa.Column("workspace", sa.LargeBinary(), nullable=True))
    op.create_index(op.f("ix_identity_workspace"), "identity", ["workspace"])
