"""Whether a process can do what it is there for, part by part: the database, the runner, platforms.

A part is well, or it says in a few words of ours what is awaited.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from bot.watching.probing import Probe
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.delivery.running import Runner
    from bot.port import Served
    from storage.store import Store

WELL = "ok"
OPENING, STARTING, CONNECTING = "not open yet", "not started yet", "not connected yet"
"""What a part is before it is there."""

AWAY = "can't be read"
SILENT = "does not answer within {seconds:g} s"
STANDS_STILL = "does not work"
CUT_OFF = "not connected"

IN_TIME = 2.0
"""Seconds in which the database should answer."""

DATABASE, RUNNER = "database", "runner"

Look = Callable[[], bool]
"""Tells at once whether a part is as it should be."""


class Health:
    """The parts of a process, as far as they are there by now."""

    def __init__(self, platforms: Sequence[str] = (), in_time: float = IN_TIME) -> None:
        """Await a database, a runner and the platforms that are to be listened to."""
        self._in_time = in_time
        self._awaited = {DATABASE: OPENING, RUNNER: STARTING} | dict.fromkeys(platforms, CONNECTING)
        self._looks: dict[str, tuple[Look, str]] = {}
        self._reads: Probe[None] | None = None

    def opened(self, store: "Store") -> None:
        """Look at this database from now on."""
        self._reads = Probe(store.answers, self._in_time)

    def started(self, runner: "Runner") -> None:
        """Look at this runner from now on."""
        self._looks[RUNNER] = (lambda: runner.is_at_work), STANDS_STILL

    def connected(self, platform: "Served") -> None:
        """Look at this platform from now on."""
        self._looks[platform.chat.platform] = (lambda: platform.is_connected), CUT_OFF

    async def looked(self) -> Mapping[str, str]:
        """Return how each part is: WELL, or what is awaited. Takes `in_time` at most."""
        found = {part: WELL if look() else other for part, (look, other) in self._looks.items()}
        if self._reads is not None:
            found[DATABASE] = await self._read(self._reads)
        return self._awaited | found

    async def closed(self) -> None:
        """Look at the database no more."""
        reads, self._reads = self._reads, None
        if reads is not None:
            await reads.close()

    async def _read(self, reads: Probe[None]) -> str:
        try:
            await reads()
        except TimeoutError:
            return SILENT.format(seconds=self._in_time)
        except StorageError:
            return AWAY
        return WELL


def is_well(parts: Mapping[str, str]) -> bool:
    """Tell whether all parts are."""
    return all(how == WELL for how in parts.values())
