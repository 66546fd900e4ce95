"""Events that are nearly Discord's: each is kept or gone past, and the session goes on."""

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as some

from bot.discord.gateway.reading import Reader, Reading
from storage.gateway import Channels, Position, Sessions, Taken
from tests.discord.test_odd import COMMAND, SIGN, WRITTEN
from tests.fuzz.odd import ODD, mangled

NOW = datetime(2026, 11, 23, tzinfo=UTC)
ASKED = {"id": "200", "type": 2, "context": 1, "channel_id": "30", "user": {"id": "7"}}
WHOLE: dict[str, Any] = {
    "MESSAGE_CREATE": WRITTEN,
    "MESSAGE_UPDATE": WRITTEN,
    "MESSAGE_DELETE": {"id": "100", "channel_id": "30"},
    "MESSAGE_REACTION_ADD": SIGN,
    "MESSAGE_REACTION_REMOVE": SIGN,
    "INTERACTION_CREATE": {**ASKED, "data": COMMAND},
    "TYPING_START": {"user_id": "7"},
}
EVENTS = some.sampled_from(list(WHOLE)).flatmap(
    lambda name: some.tuples(some.just(name), mangled(WHOLE[name]) | ODD)
)


@given(some.lists(EVENTS, min_size=1, max_size=6))
def test_whatever_comes_is_gone_past_in_the_end(events: list[tuple[str, Any]]) -> None:
    asyncio.run(_heard(events))


async def _heard(events: list[tuple[str, Any]]) -> None:
    async def take(event: str, data: Mapping[str, Any], mark: str) -> None:
        await asyncio.sleep(0)

    async def pages(*_: object) -> list[Any]:
        return []

    reader = Reader(
        sessions=cast(Sessions, None),  # no session is begun here
        channels=cast(Channels, None),
        take=take,
        pages=pages,
        clock=lambda: NOW,
        trouble=lambda error: None,
    )
    parsers = {"INTERACTION_CREATE": lambda data: reading.kept(int(data["id"]))}
    taken = Taken(0, Position("session", 0, "ws://127.0.0.1"), NOW)
    reading = Reading(reader, parsers, taken)
    for sequence, (event, data) in enumerate(events, start=1):
        reading.heard(event, data, sequence)
    await reading.stop(5)
    kept = reading.ledger.kept
    assert kept is not None
    assert kept.sequence == len(events)
