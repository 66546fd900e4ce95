"""Looks at what is to go by itself: how long things are kept, and whether what is older is gone."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.doctor.database import keyring
from bot.doctor.finding import Finding, fine, look
from bot.settings import Settings
from coaching.memory import Keeps
from storage.errors import StorageError
from storage.expiring import MANY
from storage.store import Store

GRACE = timedelta(days=1)
"""A runner takes away what is too old once an hour, and some at a time."""

_NAMES = {
    "done": "events",
    "sent": "messages sent",
    "dead": "dead letters",
    "drafts": "drafts",
    "texts": "words",
    "departed": "people of a workspace that left",
    "idle": "people not heard of",
}
_DO = "Have second-thought running: it takes them away hour by hour. See docs/operating.md, Retention."


async def examined(found: Settings, now: datetime) -> list[Finding]:
    """Return how long things are kept, and whether that is so. The database is up to date."""
    try:
        overdue = await _overdue(found, now)
    except StorageError as error:
        return [look("keeping", str(error), "Look again once the database is well.")]
    return [fine("keeping", _periods(found.keeps)), _kept_up(overdue)]


async def _overdue(found: Settings, now: datetime) -> Mapping[str, int]:
    store = await Store.open(found.database, keyring(found))
    try:
        return await store.expiring.overdue(_cutoffs(found.keeps, now - GRACE))
    finally:
        await store.close()


def _cutoffs(keeps: Keeps, now: datetime) -> dict[str, datetime]:
    kinds = ("done", "sent", "dead", "drafts", "texts")
    days = {kind: getattr(keeps, kind) for kind in kinds}
    return {kind: now - timedelta(days=some) for kind, some in days.items() if some}


def _periods(keeps: Keeps) -> str:
    return ", ".join(f"{name} {_lasting(getattr(keeps, kind))}" for kind, name in _NAMES.items())


def _lasting(days: int) -> str:
    return f"{days:,} {'day' if days == 1 else 'days'}" if days else "for good"


def _kept_up(overdue: Mapping[str, int]) -> Finding:
    late = [
        f"{_NAMES[kind]}: {count:,}{' or more' if count >= MANY else ''}"
        for kind, count in overdue.items()
        if count
    ]
    if late:
        return look("purging", f"older than they are to be: {', '.join(late)}", _DO)
    return fine("purging", "nothing is older than it is to be")
