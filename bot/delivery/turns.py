"""Works what came in: reads what waits of a person, thinks, and keeps the outcome in one commit.

That an event is done is kept with what it changed and with its answer. So an event that is worked
again, after a crash or by a second worker, is either still waiting with nothing changed, or done.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from bot.conversation import Conversation
from bot.delivery import answering, attaching, editing, failing, paging, reacting, telling, unasked
from bot.delivery.chat import Chat
from bot.delivery.merging import Batch, next_batch
from bot.delivery.running import Worked
from bot.delivery.serving import Serving
from bot.delivery.timing import Timing
from bot.watching.watcher import Watcher, unwatched
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
from storage.delivery.values import Claimed, Place
from storage.errors import Conflict, MissingKey, Refused, SealError, StorageError

if TYPE_CHECKING:
    from storage.store import Store

SOON = timedelta(seconds=0.2)
"""After this an event is worked again that never got its turn, so much was kept meanwhile."""

_DEADLY = 10
"""A process that died so often while an event was the oldest of its person died of it."""

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
        watcher: Watcher = unwatched,
    ) -> None:
        """Work with these; only what came by a platform that this process `works`."""
        self._works = works
        self._serving = Serving(store, conversation, chats, book, clock, new_id, timing)
        self._telling = telling.Turns(watcher, clock)
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
        with self._telling.due(person) as note:
            places = await _looked(replace(self._serving, note=note), person)
            note.said(places)
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
                said = await self._told(person, batch)
            except Conflict:
                return serving.clock() + SOON
            places.update(said)
            if said and len(batch.events) == len(pending) < AT_ONCE:
                return None  # for what came since then this is called again

    async def _told(self, person: UUID, batch: Batch) -> tuple[Place, ...]:
        """Work a batch, and tell what came of it."""
        with self._telling.batch(person, batch) as note:
            said = await self._worked(replace(self._serving, note=note), person, batch)
            note.said(said)
        return said

    async def _worked(self, serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
        if batch.head.tries >= _DEADLY:
            return await failing.given_up(serving, person, batch, "Killed")
        if batch.head.tries < SUSPECT:
            return await _tried(serving, person, batch)
        async with self._suspicion:  # one at a time: whoever dies now, dies of this one
            await serving.store.inbox.in_hand(person, batch.seqs)
            return await _tried(serving, person, batch)

    def _channels(self, places: Iterable[Place]) -> tuple[tuple[str, bytes], ...]:
        channel = self._serving.store.outbox.channel
        return tuple(dict.fromkeys((place.platform, channel(place)) for place in places))


async def _tried(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    try:
        return await _WORK[type(batch.head.event)](serving, person, batch)
    except (Conflict, MissingKey):
        raise
    except (Refused, SealError) as error:
        return await failing.failed(serving, person, batch, error)
    except StorageError:
        raise
    except Exception as error:  # noqa: BLE001  # one event must not hold up the others
        return await failing.failed(serving, person, batch, error)


async def _looked(serving: Serving, person: UUID) -> tuple[Place, ...]:
    try:
        return await unasked.look(serving, person)
    except (Refused, SealError) as error:
        if isinstance(error, MissingKey):
            raise
        return await failing.let_rest(serving, person, error)
    except StorageError:
        raise
    except Exception as error:  # noqa: BLE001  # one person must not hold up the others
        return await failing.let_rest(serving, person, error)
