"""Many direct messages at once, timed here: from handing one over to the answer."""

import asyncio
from collections.abc import Iterator, Sequence
from itertools import cycle, takewhile
from time import perf_counter

from tests.emulators.discord.people import People
from tests.emulators.discord.world import Json

PATIENCE = 60.0


class Load:
    """People who each wait for an answer before they write again."""

    def __init__(self, people: People) -> None:
        self._people = people

    async def run(
        self, users: Sequence[str], count: int, at_once: int, text: str, seconds: float
    ) -> Json:
        """Let so many messages be written, so many at once; return how long each took, in ms.

        After these seconds nobody writes any more: what was written by then is waited for.
        """
        took, began = list[float](), perf_counter()
        numbers = takewhile(lambda _: perf_counter() - began < seconds, range(count))
        await asyncio.gather(
            *(self._write(users[one::at_once], numbers, text, took) for one in range(at_once))
        )
        return {"took": took, "rate": len(took) / (perf_counter() - began)}

    async def _write(
        self, users: Sequence[str], numbers: Iterator[int], text: str, took: list[float]
    ) -> None:
        for user, number in zip(cycle(users), numbers, strict=False):
            began = perf_counter()
            waits = asyncio.get_running_loop().create_future()
            own = self._people.world.direct(self._people.world.person(user))
            self._people.waiting[own.id] = waits
            self._people.say(user, f"{text} {number}")
            answered = await asyncio.wait_for(waits, PATIENCE)
            took.append((answered - began) * 1000)
