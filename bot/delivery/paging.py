"""Shows somebody the page of their own, as it stands when they look."""

from datetime import timedelta
from uuid import UUID

from bot.delivery.merging import Batch
from bot.delivery.serving import Serving
from storage.delivery.values import Kind, Outgoing, Place, Settlement

_FRESH = timedelta(hours=1)
"""After this nobody looks at what they opened any more."""


async def looked(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Show the page where they look at it; one that is not out yet makes room for it."""
    place = batch.head.place
    page = Outgoing(
        id=serving.new_id(),
        place=place,
        reply=await serving.conversation.page(person),
        kind=Kind.PAGE,
        good_until=serving.clock() + _FRESH,
    )
    await serving.memory(person).settle(Settlement(done=batch.seqs, outgoing=(page,)))
    return (place,)
