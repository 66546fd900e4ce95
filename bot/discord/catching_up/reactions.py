"""Signs put under reminders, or taken off, that nobody was told of.

No event tells of them afterwards, but they stay on the message (docs: resources/message, Reaction
Object). So they are compared with what is known of each card, and what is different has happened.
Nothing tells in which order: where a card bears two signs, the last one known is the one that
stands, and of two new ones the first in the order in which they are offered.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any

from bot.delivery.errors import DeliveryError, NotSent, Wait
from bot.discord.calling import Calls
from bot.discord.history import History
from coaching.messages import Reacted
from coaching.reminders.reactions import rank
from storage.delivery.values import Arrival, Card

_PAUSES = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0)
"""Seconds between tries, while Discord cannot be asked."""

Accept = Callable[[Arrival], Awaitable[object]]
Sleep = Callable[[float], Awaitable[object]]


class Reactions:
    """Looks at cards, one after the other. `accept` takes in what has happened."""

    def __init__(self, calls: Calls, accept: Accept, sleep: Sleep = asyncio.sleep) -> None:
        """Ask there."""
        self._history = History(calls)
        self._accept = accept
        self._sleep = sleep

    async def catch_up(self, cards: Sequence[Card], mark: str) -> None:
        """Take in what has happened to these cards; `mark` names this look among all.

        A card that cannot be looked at is left as it is. Raises what `accept` raises.
        """
        for card in cards:
            for arrival in missed(card, await self._message(card), mark):
                await self._accept(arrival)

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


def missed(card: Card, message: Mapping[str, Any] | None, mark: str) -> Iterator[Arrival]:
    """Yield what has happened to a card, as its message shows: at most one sign off and one on."""
    if message is None:
        return
    there = [sign for sign in _signs(message) if rank(sign) is not None]
    known = card.reaction.sign if card.reaction else None
    if known in there:
        return
    if known is not None:
        yield _arrival(card, Reacted(known, put=False), mark)
    if there and card.fresh:
        yield _arrival(card, Reacted(min(there, key=_first)), mark)


def _signs(message: Mapping[str, Any]) -> Iterator[str]:
    """Yield the emoji that somebody else than the bot has put there."""
    for one in message.get("reactions") or ():
        emoji, others = one["emoji"], one["count"] - bool(one.get("me"))
        if others > 0 and not emoji.get("id") and emoji.get("name"):
            yield emoji["name"]


def _first(sign: str) -> tuple[int, str]:
    return rank(sign) or 0, sign


def _arrival(card: Card, what: Reacted, mark: str) -> Arrival:
    sign = (what.sign, "put" if what.put else "off")
    named = (card.place.platform, card.message, card.identity.account, *sign, mark)
    return Arrival(
        key=":".join(named),
        identity=card.identity,
        place=card.place,
        event=what,
        message=card.message,
    )
