"""What becomes of events that cannot be worked: tried again later, or given up and told so."""

from datetime import timedelta
from uuid import UUID

from bot import faults
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving
from coaching.messages import Looked, Opened
from storage.delivery.values import Failed, Kind, Outgoing, Place, Settlement

_WAITS = (1, 5, 25, 60)  # seconds before an event that failed is tried again

_REST = timedelta(hours=1)
"""After this it is tried again to tell somebody what is due, where that failed."""


async def failed(
    serving: Serving, person: UUID, batch: Batch, error: Exception
) -> tuple[Place, ...]:
    """Let events that cannot be worked be tried again later, or give them up."""
    code, tries = faults.code(error), batch.tries + 1
    if tries >= serving.timing.tries:
        return await given_up(serving, person, batch, code)
    wait = _WAITS[min(tries, len(_WAITS)) - 1]
    await serving.put_off(person, batch, wait, code)
    return ()


async def given_up(serving: Serving, person: UUID, batch: Batch, code: str) -> tuple[Place, ...]:
    """Make dead letters of events, and tell their person so in plain words."""
    note: tuple[Outgoing, ...] = ()
    if not isinstance(batch.head.event, Opened | Looked):
        said = serving.text("trouble", code=code)
        sources = tuple(one.message for one in batch.events if one.message)
        mark = serving.new_id()
        note = (
            Outgoing(id=mark, place=batch.place, reply=(said,), kind=Kind.NOTE, sources=sources),
        )
    dead = tuple(Failed(seq, code) for seq in batch.seqs)
    await serving.memory(person).settle(Settlement(failed=dead, outgoing=note))
    serving.note.came("given_up", code)
    return (batch.place,) if note else ()


async def let_rest(serving: Serving, person: UUID, error: Exception) -> tuple[Place, ...]:
    """Ask no more for a while what is due for somebody for whom it cannot be said."""
    code = faults.code(error)
    until = serving.clock() + _REST
    await serving.memory(person).settle(Settlement(rests_until=until))
    serving.note.came("later", code)
    return ()
