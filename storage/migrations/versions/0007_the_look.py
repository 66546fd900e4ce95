"""The look: whether pictures are light or dark."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Let pictures be light."""
    op.add_column(
        "settings", sa.Column("look", sa.String(), nullable=False, server_default="light")
    )
