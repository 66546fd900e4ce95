"""Looks at the backups in the home folder, where there are any: how old the newest is."""

from datetime import datetime, timedelta

from bot.doctor.finding import Finding, fine, look
from bot.lasting import lasting
from bot.operating.backing_up import FOLDER, newest
from bot.settings import Settings

OLD = timedelta(days=7)

_AGAIN = "Run: second-thought backup\nOr have it run each night: docs/operating.md."


def examined(found: Settings, now: datetime) -> list[Finding]:
    """Return how old the newest is; nothing where none lies there: it may lie elsewhere."""
    try:
        made_at = newest(found.home / FOLDER) if found.is_sqlite else None
    except OSError:  # nobody may look there, and the folder's line says so
        return []
    if made_at is None:
        return []
    said = f"the newest in {found.home / FOLDER} was made {lasting(now - made_at)} ago"
    return [look("backup", said, _AGAIN) if now - made_at > OLD else fine("backup", said)]
