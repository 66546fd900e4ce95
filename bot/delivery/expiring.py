"""Takes away what has been kept for as long as it is to be, a small batch of each kind at a time."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from bot.delivery.departing import forget_departed
from coaching.memory import Keeps

if TYPE_CHECKING:
    from storage.store import Store

AT_ONCE = 1000
"""Rows of a kind in one batch: whoever is answered meanwhile waits some milliseconds."""

FILES = timedelta(days=7)
"""How long a file of contacts waits for its person's word."""

_HANDFUL = 100
"""What has to be opened and sealed again, or is large, goes in smaller batches."""


async def expired(store: "Store", keeps: Keeps, platforms: Collection[str], now: datetime) -> bool:
    """Take away some of what is older than it is to be; say whether there may be more."""
    took = [
        await store.inbox.purge(days_before(now, keeps.done), AT_ONCE),
        await store.outbox.purge(days_before(now, keeps.sent), AT_ONCE),
    ]
    full = AT_ONCE in took
    await store.linking.purge(now)
    await store.uses.purge(now.date())
    await store.installations.purge(now)
    await store.expiring.files(now - FILES)
    left = await forget_departed(store, platforms, days_before(now, keeps.departed))
    return await _words(store, keeps, now) or full or left


async def _words(store: "Store", keeps: Keeps, now: datetime) -> bool:
    """Take away words; 0 days is for good."""
    took, going = [0], store.expiring
    if keeps.dead:
        took.append(await going.dead(days_before(now, keeps.dead), _HANDFUL))
    if keeps.drafts:
        took.append(await going.drafts(days_before(now, keeps.drafts), _HANDFUL))
    if keeps.texts:
        before = days_before(now, keeps.texts)
        took.append(await going.texts(before, _HANDFUL))
        took.append(await going.talks(before.date(), _HANDFUL))
    return max(took) >= _HANDFUL


def days_before(now: datetime, days: int) -> datetime:
    """Return the time so many days ago."""
    return now - timedelta(days=days)
