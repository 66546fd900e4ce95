"""discord.py's socket, that tells the gateway how far events are kept, not how far they came."""

from collections.abc import Callable
from functools import partial
from typing import Any, Self

import discord
from discord.gateway import DiscordWebSocket

from storage.gateway import Position

KEEPS_SESSION = 4000
"""docs: events/gateway, Initiating a Disconnect: any code but 1000 and 1001 does."""

Heard = Callable[[str, Any, int], None]
"""Told of each event as it comes: its name, what it holds, and its sequence."""


class _Parsers(dict[str, Callable[[Any], None]]):
    """What discord.py looks up for an event: one and the same for all."""

    def __init__(self, socket: "ReadingSocket", heard: Heard) -> None:
        super().__init__()
        self._socket = socket
        self._heard = heard

    def __missing__(self, event: str) -> Callable[[Any], None]:
        return partial(self._parse, event)

    def _parse(self, event: str, data: Any) -> None:
        self._heard(event, data, self._socket.received)


class ReadingSocket(DiscordWebSocket):
    """A connection with the gateway."""

    received = 0
    """The sequence of the last event that came."""

    _kept: Callable[[], Position | None] = staticmethod(lambda: None)

    @classmethod
    async def opened(cls, client: discord.Client, **how: Any) -> Self:
        """Connect, and resume a session or begin one, as `from_client` does.

        Where that fails half-way nothing stays open: discord.py would go on with its heartbeats.
        """
        made: list[DiscordWebSocket] = []

        class Opened(cls):  # type: ignore[misc, valid-type]  # told of before it is ready
            def __init__(self, *given: Any, **named: Any) -> None:
                super().__init__(*given, **named)
                made.append(self)

        try:
            found: Self = await Opened.from_client(client, **how)
        except BaseException:
            for one in made:
                await one.close(KEEPS_SESSION)
            raise
        return found

    def read(self, heard: Heard, kept: Callable[[], Position | None]) -> None:
        """Tell of each event that comes; `kept` is the position up to which they are kept."""
        self._discord_parsers = _Parsers(self, heard)
        self._kept = kept

    @property
    def close_code(self) -> int | None:
        """Why the gateway closed it, if it did."""
        return self._close_code or self.socket.close_code

    @property
    def sequence(self) -> int | None:
        """How far events are kept: what heartbeats and a RESUME say."""
        position = self._kept()
        if position is not None and position.session == self.session_id:
            return position.sequence
        return self.received or None

    @sequence.setter
    def sequence(self, received: int | None) -> None:
        self.received = received or 0
