"""Many direct messages at once, timed here: from handing one over to its answer, and to its ack."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import cycle, takewhile
from time import perf_counter

from tests.emulators.slack.deliveries import Deliveries
from tests.emulators.slack.people import People
from tests.emulators.slack.world import Json

PATIENCE = 60.0


class Load:
    """People who each wait for an answer before they write again."""

    def __init__(self, people: People, deliveries: Deliveries) -> None:
        self._people = people
        self._deliveries = deliveries

    async def run(
        self, users: Sequence[str], count: int, at_once: int, text: str, seconds: float
    ) -> Json:
        """Let so many messages be written, so many at once; return how long each took, in ms.

        After these seconds nobody writes any more: what was written by then is waited for.
        """
        took, began = list[float](), perf_counter()
        self._deliveries.acks = acks = list[float]()
        numbers = takewhile(lambda _: perf_counter() - began < seconds, range(count))
        await asyncio.gather(
            *(self._write(users[one::at_once], numbers, text, took) for one in range(at_once))
        )
        rate = len(took) / (perf_counter() - began)
        self._deliveries.acks = None
        return {"took": took, "acks": acks, "rate": rate}

    async def _write(
        self, users: Sequence[str], numbers: Iterator[int], text: str, took: list[float]
    ) -> None:
        for user, number in zip(cycle(users), numbers, strict=False):
            began = perf_counter()
            said = await self._people.say(
                {"user": user, "team": "T1"}, f"{text}{' ' * (number % 9)}"
            )
            waits = self._people.waiting[said["ts"]] = asyncio.get_running_loop().create_future()
            answered = await asyncio.wait_for(waits, PATIENCE)
            took.append((answered - began) * 1000)
