"""What goes by itself: when people were last heard of, and how what is old is found."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_OVER = "reason IS NOT NULL AND state NOT IN ('planned', 'sent')"


def upgrade() -> None:
    """Add the days and the indexes. Who is there already counts as heard of from the next look."""
    op.add_column("person", sa.Column("heard_on", sa.Date(), nullable=True))
    op.add_column("person", sa.Column("noticed_on", sa.Date(), nullable=True))
    op.add_column(
        "silence", sa.Column("worded", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    op.create_index(op.f("ix_person_heard_on"), "person", ["heard_on"])
    op.create_index(op.f("ix_draft_made_at"), "draft", ["made_at"])
    _partial("ix_person_talked", "person", "heard_on", "state IS NOT NULL")
    _partial("ix_touch_worded", "touch", "at", "text IS NOT NULL")
    _partial("ix_silence_worded", "silence", "closed_at", "outcome IS NOT NULL AND worded")
    _partial("ix_reminder_reasoned", "reminder", "due_at", _OVER)
    _partial("ix_pick_reasoned", "pick", "offered_at", "reason IS NOT NULL")


def _partial(name: str, table: str, column: str, where: str) -> None:
    condition = sa.text(where)
    op.create_index(name, table, [column], sqlite_where=condition, postgresql_where=condition)
