"""Works what came in: reads what waits of a person, thinks, and keeps the outcome in one commit.

That an event is done is kept with what it changed and with its answer. So an event that is worked
again, after a crash or by a second worker, is either still waiting with nothing changed, or done.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from bot import faults
from bot.conversation import Conversation
from bot.delivery import answering, attaching, editing, paging, reacting, unasked
from bot.delivery.chat import Chat
from bot.delivery.merging import Batch, next_batch
from bot.delivery.running import Worked
from bot.delivery.serving import Serving
from bot.delivery.timing import Timing
from coaching.messages import (
    Attached,
    Chose,
    Deleted,
    Edited,
    Event,
    Filled,
    Looked,
    Opened,
    Reacted,
    Said,
    Uploaded,
)
from coaching.phrases import Phrasebook
from storage.delivery.inbox import AT_ONCE, SUSPECT
from storage.delivery.values import Claimed, Failed, Kind, Outgoing, Place, Settlement
from storage.errors import Conflict, MissingKey, Refused, SealError, StorageError

if TYPE_CHECKING:
    from storage.store import Store

SOON = timedelta(seconds=0.2)
"""After this an event is worked again that never got its turn, so much was kept meanwhile."""

_WAITS = (1, 5, 25, 60)  # seconds before an event that failed is tried again
_DEADLY = 10
"""A process that died so often while an event was the oldest of its person died of it."""

_REST = timedelta(hours=1)
"""After this it is tried again to tell somebody what is due, where that failed."""

_log = logging.getLogger(__name__)

Work = Callable[[Serving, UUID, Batch], Awaitable[tuple[Place, ...]]]
"""Works a batch; returns where there is something to be sent now."""

_WORK: Mapping[type[Event], Work] = {
    Said: answering.said,
    Chose: answering.chose,
    Filled: answering.chose,
    Uploaded: answering.uploaded,
    Attached: attaching.attached,
    Looked: paging.looked,
    Opened: unasked.opened,
    Edited: editing.edited,
    Deleted: editing.deleted,
    Reacted: reacting.reacted,
}


def _everything(platform: str) -> bool:
    return True


class Turning:
    """Turns for the people of a store. `chats` are asked which message a reaction is on."""

    def __init__(
        self,
        store: "Store",
        conversation: Conversation,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        timing: Timing,
        book: Phrasebook,
        chats: Mapping[str, Chat],
        works: Callable[[str], bool] = _everything,
    ) -> None:
        """Work with these; only what came by a platform that this process `works`."""
        self._works = works
        self._serving = Serving(store, conversation, chats, book, clock, new_id, timing)
        self._suspicion = asyncio.Lock()

    async def work(self, person: UUID) -> Worked:
        """Answer what is ready of a person's events, in order; see `running.Turns`."""
        places: set[Place] = set()
        try:
            again = await self._work(person, places)
        except StorageError:
            if not places:
                raise
            again = self._serving.clock()  # so that what is kept already goes out
        heir = self._serving.store.linking.heir(person)
        people = () if heir is None else (heir.person,)
        places.update(() if heir is None else heir.places)
        return Worked(again, self._channels(places), people)

    async def look(self, person: UUID) -> Worked:
        """Say what has fallen due for a person; see `running.Turns`."""
        try:
            places = await unasked.look(self._serving, person)
        except (Refused, SealError) as error:
            if isinstance(error, MissingKey):
                raise
            places = await self._let_rest(person, error)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  # one person must not hold up the others
            places = await self._let_rest(person, error)
        return Worked(None, self._channels(places))

    async def take_back(self, claimed: Claimed) -> bool:
        """Take back what was kept with an unasked message that is too late, and end it.

        It comes again, and says then that it is late. False where it is in other hands by now.
        """
        return await unasked.take_back(self._serving, claimed)

    async def _work(self, person: UUID, places: set[Place]) -> datetime | None:
        """Work one batch after the other; return when the next is ready, None for none."""
        serving = self._serving
        while True:
            waiting = await serving.store.inbox.pending(person)
            pending = tuple(one for one in waiting if self._works(one.place.platform))
            batch = next_batch(pending, serving.clock(), serving.timing)
            if not isinstance(batch, Batch):
                return batch
            try:
                said = await self._worked(person, batch)
            except Conflict:
                return serving.clock() + SOON
            places.update(said)
            if said and len(batch.events) == len(pending) < AT_ONCE:
                return None  # for what came since then this is called again

    async def _worked(self, person: UUID, batch: Batch) -> tuple[Place, ...]:
        if batch.head.tries >= _DEADLY:
            return await self._given_up(person, batch, "Killed")
        if batch.head.tries < SUSPECT:
            return await self._tried(person, batch)
        async with self._suspicion:  # one at a time: whoever dies now, dies of this one
            await self._serving.store.inbox.in_hand(person, batch.seqs)
            return await self._tried(person, batch)

    async def _tried(self, person: UUID, batch: Batch) -> tuple[Place, ...]:
        try:
            return await _WORK[type(batch.head.event)](self._serving, person, batch)
        except (Conflict, MissingKey):
            raise
        except (Refused, SealError) as error:
            return await self._failed(person, batch, error)
        except StorageError:
            raise
        except Exception as error:  # noqa: BLE001  # one event must not hold up the others
            return await self._failed(person, batch, error)

    async def _let_rest(self, person: UUID, error: Exception) -> tuple[Place, ...]:
        """Ask no more for a while what is due for somebody for whom it cannot be said."""
        _log.warning("looking for %s failed (%s)", person, faults.code(error))
        until = self._serving.clock() + _REST
        await self._serving.memory(person).settle(Settlement(rests_until=until))
        return ()

    async def _failed(self, person: UUID, batch: Batch, error: Exception) -> tuple[Place, ...]:
        """Let events that cannot be worked be tried again later, or give them up."""
        serving, code, tries = self._serving, faults.code(error), batch.tries + 1
        _log.warning("event %s of %s failed (%s)", batch.head.seq, person, code)
        if tries >= serving.timing.tries:
            return await self._given_up(person, batch, code)
        wait = _WAITS[min(tries, len(_WAITS)) - 1]
        until = serving.clock() + timedelta(seconds=wait)
        await serving.store.inbox.put_off(person, batch.seqs, until, code)
        return ()

    async def _given_up(self, person: UUID, batch: Batch, code: str) -> tuple[Place, ...]:
        """Make dead letters of events, and tell their person so in plain words."""
        head = batch.head
        note: tuple[Outgoing, ...] = ()
        if not isinstance(head.event, Opened | Looked):
            said = self._serving.text("trouble", code=code)
            sources = tuple(one.message for one in batch.events if one.message)
            mark = self._serving.new_id()
            note = (
                Outgoing(
                    id=mark, place=batch.place, reply=(said,), kind=Kind.NOTE, sources=sources
                ),
            )
        failed = tuple(Failed(seq, code) for seq in batch.seqs)
        await self._serving.memory(person).settle(Settlement(failed=failed, outgoing=note))
        return (batch.place,) if note else ()

    def _channels(self, places: Iterable[Place]) -> tuple[tuple[str, bytes], ...]:
        channel = self._serving.store.outbox.channel
        return tuple(dict.fromkeys((place.platform, channel(place)) for place in places))
