"""Signs put or taken off while nobody listened count once, whatever else stands on the card."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from bot.discord.catching_up.reactions import Reactions, missed
from coaching.messages import Reacted
from storage.delivery.values import Arrival, Card, Place, Reaction
from storage.errors import StorageError
from storage.identity import Identity
from tests.discord.outgoing.conftest import LONG_AGO, Line, line, message
from tests.polling import until

__all__ = ["line"]

ANA = Identity("discord", "", "7")
HERE = Place("discord", "", "70")


def card(known: str = "", *, fresh: bool = True, there: str = "1", place: Place = HERE) -> Card:
    """Return a card; `known`: the sign that stands for what was done."""
    reaction = Reaction(known, (), ()) if known else None
    return Card(identity=ANA, place=place, message=there, reaction=reaction, fresh=fresh)


def showing(*signs: str, ours: str = "✅📤⏰💤", own: bool = True) -> dict[str, Any]:
    """Return a message with the signs that somebody put, and those it offers itself."""
    counted = [(sign, (sign in signs) + own, own) for sign in ours]
    counted += [(sign, 1, False) for sign in signs if sign not in ours]
    told = [{"emoji": {"id": None, "name": s}, "count": n, "me": me} for s, n, me in counted if n]
    return {"id": "1", "reactions": told}


@pytest.mark.parametrize(
    ("known", "fresh", "signs", "happened"),
    [
        ("", True, "", []),
        ("", True, "✅", [("✅", True)]),
        ("", True, "🎉", []),
        ("", True, "🎉👍", [("👍", True)]),
        ("", True, "⏰✅", [("✅", True)]),
        ("", True, "💤⏰", [("⏰", True)]),
        ("", False, "✅", []),
        ("✅", True, "✅", []),
        ("✅", True, "✅⏰", []),
        ("✅", True, "", [("✅", False)]),
        ("✅", True, "⏰", [("✅", False), ("⏰", True)]),
        ("✅", False, "⏰", [("✅", False)]),
        ("✅", True, "🎉", [("✅", False)]),
    ],
)
def test_what_is_different_has_happened(
    known: str, fresh: bool, signs: str, happened: list[tuple[str, bool]]
) -> None:
    found = list(missed(card(known, fresh=fresh), showing(*signs), "m"))
    assert [one.event for one in found] == [Reacted(*what) for what in happened]


def test_it_comes_as_if_it_had_been_heard() -> None:
    (found,) = missed(card(), showing("✅"), "seen:1")
    assert found == Arrival(
        key="discord:1:7:✅:put:seen:1",
        identity=ANA,
        place=HERE,
        event=Reacted("✅"),
        message="1",
    )


def test_pictures_of_a_server_and_what_is_gone_say_nothing() -> None:
    own = {"emoji": {"id": "5", "name": "✅"}, "count": 1, "me": False}
    assert not list(missed(card(), {"reactions": [own]}, "m"))
    assert not list(missed(card("✅"), None, "m"))
    assert not list(missed(card(), {}, "m"))


def test_a_card_that_offers_no_signs_is_read_as_well() -> None:
    (found,) = missed(card(), showing("📤", own=False), "m")
    assert found.event == Reacted("📤")


@dataclass
class Outbox:
    """Cards, as a database has them that fails at first."""

    cards: tuple[Card, ...]
    failing: int = 0
    asked: list[datetime] = field(default_factory=list)

    async def open_cards(self, platform: str, since: datetime) -> tuple[Card, ...]:
        self.asked.append(since)
        if len(self.asked) <= self.failing:
            raise StorageError("away")
        return self.cards


@dataclass
class Looking:
    """A look in a test's hands: what it found, and how long it waited."""

    line: Line
    found: list[Arrival] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)
    failing: int = 0

    async def at(self, *cards: Card, failing: int = 0) -> list[object]:
        """Look at cards; return what happened to them."""
        await self.over(*cards, failing=failing).catch_up()
        return [one.event for one in self.found]

    def over(self, *cards: Card, failing: int = 0) -> Reactions:
        """Return what looks at cards."""
        looking: Callable[..., Reactions] = partial(Reactions, self.line.calls)
        clock, new_id = lambda: LONG_AGO, lambda: UUID(int=1)
        return looking(Outbox(cards, failing), self._accept, clock, new_id, self._sleep)

    async def _accept(self, arrival: Arrival) -> None:
        if self.failing:
            self.failing -= 1
            raise StorageError("away")
        self.found.append(arrival)

    async def _sleep(self, seconds: float) -> None:
        self.waited.append(seconds)


@pytest.fixture
def looking(line: Line) -> Looking:
    return Looking(line)


async def test_each_card_is_looked_at_on_discord(line: Line, looking: Looking) -> None:
    first, second = [await line.chat.send(line.place, message()) for _ in range(2)]
    await line.chat.hint(line.place, first, ["✅", "⏰"])
    await line.chat.hinting.settled()
    await line.ana.react(first, "⏰")
    cards = [card(there=one, place=line.place) for one in (first, second, "12345")]
    assert await looking.at(*cards) == [Reacted("⏰")]


async def test_who_cannot_be_asked_now_is_asked_later(line: Line, looking: Looking) -> None:
    there = await line.chat.send(line.place, message())
    await line.ana.react(there, "✅")
    await line.discord.plan("get_message", "down", "wait", "broken")
    looking.failing = 2
    assert await looking.at(card(there=there, place=line.place), failing=1) == [Reacted("✅")]
    assert looking.waited == [3.0, 1.0, 1.0, 1.0, 4.0, 1.0, 2.0]


@pytest.mark.parametrize("fault", ["error:403:50001", "down"])
async def test_what_cannot_be_seen_is_left_and_holds_up_nothing(
    line: Line, looking: Looking, fault: str
) -> None:
    first, second = [await line.chat.send(line.place, message()) for _ in range(2)]
    for there in (first, second):
        await line.ana.react(there, "✅")
    await line.discord.plan("get_message", *([fault] * (6 if fault == "down" else 1)))
    cards = [card(there=one, place=line.place) for one in (first, second)]
    assert await looking.at(*cards) == [Reacted("✅")]
    assert looking.found[0].message == second


async def test_a_card_that_bore_a_sign_before_it_was_known_is_looked_at(
    line: Line, looking: Looking
) -> None:
    shown, other = message(), message()
    there, elsewhere = [await line.chat.send(line.place, one) for one in (shown, other)]
    for one in (there, elsewhere):
        await line.ana.react(one, "⏰")
    signs = looking.over(*(card(there=one, place=line.place) for one in (there, elsewhere)))
    line.chat.overtaken = signs.look_at

    assert await line.chat.find(line.place, shown.id, LONG_AGO) == there
    await until(lambda: bool(looking.found))
    await signs.close()

    assert [(one.message, one.event) for one in looking.found] == [(there, Reacted("⏰"))]


async def test_nothing_is_looked_at_for_a_card_that_bears_no_sign(line: Line) -> None:
    overtaken = list[str]()
    line.chat.overtaken = overtaken.append
    shown = message()
    there = await line.chat.send(line.place, shown)
    await line.chat.hint(line.place, there, ["✅"])
    await line.chat.hinting.settled()

    await line.chat.find(line.place, shown.id, LONG_AGO)

    assert overtaken == []
