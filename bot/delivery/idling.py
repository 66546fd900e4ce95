"""Who is not heard of for as long as is set: told once, a month before, then deleted with everything.

`storage.idling` says who is never among them. Where somebody cannot be reached they are deleted a
month after it was tried.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from bot import numbering
from bot.delivery.serving import Serving
from coaching.memory import Keeps
from coaching.memory.keeps import NOTICE
from coaching.reconnect import staying
from storage.delivery.values import Kind, Outgoing, Place, Settlement

if TYPE_CHECKING:
    from storage.store import Stand, Store

AT_ONCE = 100
"""People who are told in one step."""

_FORGOTTEN_AT_ONCE = 20
TRIED = timedelta(days=2)
"""After a process has run for so long, who is reached elsewhere counts as told by somebody else."""

_NOTICE = timedelta(days=NOTICE)


async def to_tell(
    store: "Store", keeps: Keeps, platforms: Collection[str], now: datetime, begun: datetime
) -> tuple[UUID, ...]:
    """Return people who are to be told now that all of theirs will be deleted.

    Those who cannot be count as told from now on; `begun` is since when this process runs.
    """
    heard = _told_from(keeps, now.date())
    ours = platforms if now - begun >= TRIED else None
    await store.idling.untold(heard, now.date(), AT_ONCE, ours)
    return await store.idling.to_tell(heard, now, platforms, AT_ONCE)


async def forgotten(store: "Store", keeps: Keeps, now: datetime) -> bool:
    """Forget some people whose time is over; say whether there are more."""
    today = now.date()
    met = await store.idling.met(today, AT_ONCE)
    if not keeps.idle:
        return met == AT_ONCE
    heard, told = today - timedelta(days=keeps.idle), today - _NOTICE
    people = await store.idling.over(heard, told, _FORGOTTEN_AT_ONCE)
    gone = [await store.idling.forget(store.memory(one), heard, told) for one in people]
    return met == AT_ONCE or (len(gone) == _FORGOTTEN_AT_ONCE and any(gone))


async def told(serving: Serving, person: UUID, home: Place, stand: "Stand") -> tuple[Place, ...]:
    """Tell somebody who is not heard of when they will be deleted; nothing where that is not so.

    Raises Conflict where something was said just now.
    """
    keeps, now = serving.timing.keeps, serving.moment(stand.settings).now
    heard = await serving.store.idling.heard_on(person) if keeps.idle else None
    if heard is None or heard > _told_from(keeps, serving.clock().date()):
        return ()
    goes = max(heard + timedelta(days=keeps.idle), now.date() + _NOTICE)
    reply = staying.notice(goes, now.date(), serving.book)
    message = Outgoing(id=serving.new_id(), place=home, reply=reply, kind=Kind.NOTE)
    then = replace(stand.person, offered=numbering.choices(reply))
    kept = Settlement(outgoing=(message,), noticed=True)
    await serving.memory(person).commit(then, stand.rev, (), kept)
    return (home,)


def _told_from(keeps: Keeps, today: date) -> date:
    """Return the last day one may have been heard of on who is told today."""
    return today - timedelta(days=keeps.idle) + _NOTICE
