"""A chat that takes everything at once, counts it, and shows people the last card they got."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from time import perf_counter

from benchmarks.taking import Taking
from bot.delivery.chat import Message, Place
from coaching.messages import Choices
from storage.delivery.values import Kind


@dataclass(frozen=True, slots=True)
class Card:
    """A message as somebody sees it: what it is, and which buttons it has."""

    id: str
    kind: Kind
    keys: tuple[str, ...]


@dataclass
class Counting(Taking):
    """Counts what it takes. `waiting` are told when an answer comes into their channel."""

    shown: Counter[Kind] = field(default_factory=Counter)
    waiting: dict[str, asyncio.Future[float]] = field(default_factory=dict)
    unasked: list[tuple[str, Card]] = field(default_factory=list)
    last: dict[str, Card] = field(default_factory=dict)

    async def send(self, place: Place, message: Message) -> str:
        card = Card(str(message.id), message.kind, _keys(message))
        self.shown[message.kind] += 1
        if message.kind in {Kind.REMINDER, Kind.PICKS}:
            self.unasked.append((place.channel, card))
        else:
            self.last[place.channel] = card
            if (waits := self.waiting.pop(place.channel, None)) is not None:
                waits.set_result(perf_counter())
        return card.id


def _keys(message: Message) -> tuple[str, ...]:
    some = (part.choices for part in message.reply if isinstance(part, Choices))
    return tuple(choice.key for choices in some for choice in choices)
