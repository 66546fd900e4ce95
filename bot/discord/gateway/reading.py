"""What is done with each event of the gateway, as it comes: noted at once, in order, then kept.

Messages and reactions never become objects of discord.py, which would remember them: they are kept
as they came. Interactions are its own to understand; the reader does not go past one before it is
told that it is `kept`. Of everything else nothing is needed.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.discord.catching_up.history import CatchingUp, Pages
from bot.discord.gateway.bookmarks import Bookmarks
from bot.discord.gateway.keeping import Keeping, Take
from bot.discord.gateway.ledger import Entry, Ledger
from bot.payload import part, word
from storage.gateway import Channels, Heard, Position, Sessions, Taken

ANSWERED = 15.0
"""Seconds after which an interaction is gone past anyway: Discord takes no answer after three."""

_NEW = "MESSAGE_CREATE"
_TAKEN = {
    _NEW,
    "MESSAGE_UPDATE",
    "MESSAGE_DELETE",
    "MESSAGE_REACTION_ADD",
    "MESSAGE_REACTION_REMOVE",
}
_DIRECT = 1  # docs: interactions/receiving-and-responding, Interaction Context Types
_MET = 5000 << 22  # how much earlier, as ids count: two clocks gave them

Parse = Callable[[Any], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What a client reads with.

    `take` keeps an event (see `Take`), `pages` looks into a channel. `identified` is called after
    each new session: what no history tells is looked for then, and found once it returns. `trouble`
    is told of what fails.
    """

    sessions: Sessions
    channels: Channels
    take: Take
    pages: Pages
    clock: Callable[[], datetime]
    trouble: Callable[[Exception], None]
    identified: Callable[[], Awaitable[None]] | None = None
    known: timedelta = timedelta(days=7)


class Reading:
    """All that came in one process, over all its connections and sessions."""

    def __init__(
        self,
        reader: Reader,
        parsers: Mapping[str, Parse],
        taken: Taken,
        begun: Callable[[], None] = lambda: None,
    ) -> None:
        """Go on where the session that was taken over stopped; `parsers` are discord.py's.

        `begun` is called whenever Discord greets: what comes after that is new.
        """
        self.changed = asyncio.Event()
        self.greeted = 0
        self.is_behind = False  # whether something may be missing that came before the session
        self.bookmarks = Bookmarks(reader.channels, self.changed.set)
        self.ledger = Ledger(taken.position, self.bookmarks.put)
        self.keeping = Keeping(reader.take, reader.trouble)
        self._reader = reader
        self._parsers = parsers
        self._alive_until = taken.alive_until
        self._begun = begun
        self._interactions: dict[int, tuple[Entry, asyncio.TimerHandle]] = {}
        self._looking: asyncio.Task[None] | None = None
        self.history = CatchingUp(
            reader.channels,
            self.bookmarks,
            reader.pages,
            self.keeping.keep,
            reader.clock,
            reader.trouble,
            reader.known,
        )
        if taken.behind:  # whoever began the session died before all was found
            self._look()

    def heard(self, event: str, data: Any, sequence: int) -> None:
        """Note an event, and have it kept; one that nobody can read is gone past."""
        if event == "READY":
            self._identified(data, sequence)
            return
        try:
            self._note(event, data, sequence)
        except Exception as error:  # noqa: BLE001  # else it would be replayed for ever
            self._reader.trouble(error)
            self._pass(sequence)

    def _note(self, event: str, data: Any, sequence: int) -> None:
        if event == "RESUMED":
            self._pass(sequence)
            self.history.begin(fresh=False, alive_until=self._alive_until)
            self._greeted()
        elif event == "INTERACTION_CREATE":
            self._asked(data, sequence)
        elif event in _TAKEN:
            self._came(event, data, sequence)
        else:
            self._pass(sequence)

    def kept(self, interaction: int) -> None:
        """Go past an interaction: it is kept, or there is nothing to keep."""
        waiting = self._interactions.pop(interaction, None)
        if waiting is not None:
            entry, timer = waiting
            timer.cancel()
            self._close(entry)

    def met(self, channel: str, account: str, at: int) -> None:
        """Note a channel somebody did not write in yet, at about the time of an id."""
        self.bookmarks.put(Heard(channel, account, max(0, at - _MET)))

    async def stop(self, grace: float) -> None:
        """Let what is on its way be kept, for so many seconds."""
        if self._looking is not None:
            self._looking.cancel()
        await self.history.stop()
        try:
            async with asyncio.timeout(grace):
                await self.keeping.settled()
        except TimeoutError:
            await self.keeping.stop()
        for interaction in tuple(self._interactions):
            self._interactions.pop(interaction)[1].cancel()

    def _identified(self, data: Any, sequence: int) -> None:
        self._parsers["READY"]({**data, "guilds": []})  # nothing is done in them by their names
        self.ledger.begins(Position(data["session_id"], sequence, data["resume_gateway_url"]))
        self._look()
        self.changed.set()
        self._greeted()

    def _greeted(self) -> None:
        self._alive_until = None
        self.greeted += 1
        self._begun()

    def _look(self) -> None:
        """Look for all that was missed, from the start."""
        if self._looking is not None:
            self._looking.cancel()
        self.is_behind = True
        self.history.begin(fresh=True, alive_until=self._alive_until)
        self._looking = asyncio.create_task(self._looked())

    async def _looked(self) -> None:
        """Note that all is found, once it is."""
        try:
            if self._reader.identified is not None:
                await self._reader.identified()
        except Exception as error:  # noqa: BLE001  # a fault of ours: it would stay one
            self._reader.trouble(error)
        await self.history.found()
        self.is_behind = False
        self.changed.set()

    def _came(self, event: str, data: Any, sequence: int) -> None:
        heard = _heard(data) if event == _NEW else None
        channel = word(data, "channel_id")
        entry = self.ledger.opens(sequence, heard)  # from here on nothing odd may raise
        if entry is None:
            return
        position = entry.position
        first = None
        if self.history.is_behind(channel):
            first = partial(self.history.before, channel)
        mark = f"{position.session}:{position.sequence}"
        self.keeping.put(event, data, mark, partial(self._close, entry), first)

    def _asked(self, data: Any, sequence: int) -> None:
        interaction = int(data["id"])
        entry = self.ledger.opens(sequence, _met(data))
        if entry is None:
            return
        self.kept(interaction)  # one of the same id would be waited for in vain
        loop = asyncio.get_running_loop()
        timer = loop.call_later(ANSWERED, self.kept, interaction)
        self._interactions[interaction] = (entry, timer)
        try:
            self._parsers["INTERACTION_CREATE"](data)
        except Exception as error:  # noqa: BLE001  # a kind that discord.py does not know
            self._reader.trouble(error)
            self.kept(interaction)

    def _pass(self, sequence: int) -> None:
        entry = self.ledger.opens(sequence)
        if entry is not None:
            self._close(entry)

    def _close(self, entry: Entry) -> None:
        self.ledger.closes(entry)
        self.changed.set()


def _heard(data: Mapping[str, Any]) -> Heard | None:
    """Return the bookmark that a message moves; None for one that nobody wrote to us."""
    author = part(data, "author")
    if author.get("bot") or word(data, "webhook_id") or word(data, "guild_id"):
        return None
    return Heard(word(data, "channel_id"), word(author, "id"), int(data["id"]))


def _met(data: Mapping[str, Any]) -> Heard | None:
    """Return the bookmark of a channel that somebody is met in by a command or a click."""
    channel, account = word(data, "channel_id"), word(data, "user", "id")
    if data.get("context") != _DIRECT or not channel or not account:
        return None
    return Heard(channel, account, max(0, int(data["id"]) - _MET))
