"""Signs put under reminders, or taken off, that nobody was told of.

No event tells of them afterwards, but they stay on the message (docs: resources/message, Reaction
Object). So they are compared with what is known of each card, and what is different has happened.
Nothing tells in which order: where a card bears two signs, the last one known is the one that
stands, and of two new ones the first in the order in which they are offered.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from bot.delivery.errors import DeliveryError, NotSent, Wait
from bot.discord.arriving.origin import DISCORD, key
from bot.discord.arriving.reactions import signs_on
from bot.discord.calling import Calls
from bot.discord.history import History
from bot.ending import ended
from coaching.messages import Reacted
from coaching.reminders.reactions import rank
from storage.delivery.values import Arrival, Card
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.delivery.outbox import Outbox

SETTLING = 3.0
"""Seconds in which what was kept before is worked through, so that it is known what it changed."""

RECENT = timedelta(days=30)
"""How old a card may be: reminders fade that nobody answers for two weeks."""

_PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
"""Seconds between tries, while Discord or the database cannot be asked."""

Result = TypeVar("Result")
Accept = Callable[[Arrival], Awaitable[object]]
Sleep = Callable[[float], Awaitable[object]]


class Reactions:
    """Looks at all cards on which a sign can mean something, and has taken in what it finds."""

    def __init__(
        self,
        calls: Calls,
        outbox: "Outbox",
        accept: Accept,
        clock: Callable[[], datetime],
        new_id: Callable[[], UUID],
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """Ask there; `accept` takes in what has happened, as `Runner.accept`."""
        self._history = History(calls)
        self._outbox = outbox
        self._accept = accept
        self._clock = clock
        self._new_id = new_id
        self._sleep = sleep
        self._one_look = asyncio.Lock()
        self._overtaken: set[str] = set()
        self._soon: asyncio.Task[None] | None = None

    async def catch_up(self) -> None:
        """Look once, card after card; what cannot be looked at now is left as it is.

        Raises nothing, and may be cancelled: what was not taken in is found the next time.
        """
        async with self._one_look:
            await self._sleep(SETTLING)
            await self._look(lambda card: True)

    def look_at(self, message: str) -> None:
        """Look soon at one card: it bore a sign before it was known that it had been shown.

        What was heard of that sign may have gone to a session that is lost, and at the start of the
        next one the card was still to be shown.
        """
        self._overtaken.add(message)
        if self._soon is None or self._soon.done():
            self._soon = asyncio.create_task(self._look_soon())

    async def close(self) -> None:
        """Look no more."""
        if self._soon is not None:
            await ended(self._soon)

    async def _look_soon(self) -> None:
        while self._overtaken:
            await self._sleep(SETTLING)
            some, self._overtaken = self._overtaken, set()
            async with self._one_look:
                await self._look(lambda card: card.message in some)  # noqa: B023  # called here

    async def _look(self, wanted: Callable[[Card], bool]) -> None:
        since, mark = self._clock() - RECENT, f"seen:{self._new_id()}"
        for card in await self._kept(lambda: self._outbox.open_cards(DISCORD, since)):
            if not wanted(card):
                continue
            for arrival in missed(card, await self._message(card), mark):
                await self._kept(partial(self._accept, arrival))

    async def _message(self, card: Card) -> Mapping[str, Any] | None:
        """Return the message of a card; None where it is gone or Discord does not give it."""
        for pause in _PAUSES:
            try:
                return await self._history.named(card.place, card.message)
            except (Wait, NotSent) as error:
                await self._sleep(error.seconds if isinstance(error, Wait) else pause)
            except DeliveryError:
                return None
        return None

    async def _kept(self, ask: Callable[[], Awaitable[Result]]) -> Result:
        """Return what the database says, once it says something."""
        for pause in chain(_PAUSES, repeat(_PAUSES[-1])):
            try:
                return await ask()
            except StorageError:
                await self._sleep(pause)
        raise AssertionError  # the pauses never end


def missed(card: Card, message: Mapping[str, Any] | None, mark: str) -> Iterator[Arrival]:
    """Yield what has happened to a card, as its message shows: at most one sign off and one on."""
    if message is None:
        return
    there = [sign for sign in signs_on(message) if rank(sign) is not None]
    known = card.reaction.sign if card.reaction else None
    if known in there:
        return
    if known is not None:
        yield _arrival(card, Reacted(known, put=False), mark)
    if there and card.fresh:
        yield _arrival(card, Reacted(min(there, key=_first)), mark)


def _first(sign: str) -> tuple[int, str]:
    return rank(sign) or 0, sign


def _arrival(card: Card, what: Reacted, mark: str) -> Arrival:
    sign = (what.sign, "put" if what.put else "off")
    return Arrival(
        key=key(card.message, card.identity.account, *sign, mark),
        identity=card.identity,
        place=card.place,
        event=what,
        message=card.message,
    )
