"""Up to which message each channel is kept, on the way into the database.

A bookmark says that nothing before it is missing. So while it is not known whether a channel has
something that was missed, what is kept of it beyond that moves no bookmark.
"""

from collections.abc import Callable, Collection

from bot.discord.arriving.origin import DISCORD
from storage.errors import StorageError
from storage.gateway import Channels, Heard


class Bookmarks:
    """Those that moved since they were last written, and those that are held."""

    def __init__(self, channels: Channels, changed: Callable[[], None] = lambda: None) -> None:
        """Write them there; nothing is held. `changed` is told when there is one to write."""
        self._channels = channels
        self._changed = changed
        self._moved: dict[str, Heard] = {}
        self._held: dict[str, Heard] = {}
        self._behind: set[str] = set()
        self._all_behind = False

    @property
    def moved(self) -> bool:
        """Whether any is to be written."""
        return bool(self._moved)

    def put(self, heard: Heard) -> None:
        """Move a bookmark once its channel is known to be without a gap."""
        if self._all_behind or heard.channel in self._behind:
            _raise(self._held, heard)
        else:
            self.reached(heard)

    def hold(self) -> None:
        """Hold all of them: nobody knows what was missed."""
        self._all_behind = True

    def behind(self, channels: Collection[str]) -> None:
        """Hold those of these channels, and no others."""
        self._all_behind = False
        self._behind = set(channels)
        for channel in self._held.keys() - self._behind:
            self.reached(self._held.pop(channel))

    def reached(self, heard: Heard) -> None:
        """Move one, held or not: up to there nothing is missing."""
        _raise(self._moved, heard)
        self._changed()

    def caught_up(self, channel: str) -> None:
        """Hold one no longer."""
        self._behind.discard(channel)
        held = self._held.pop(channel, None)
        if held is not None:
            self.put(held)

    async def write(self) -> None:
        """Write those that moved. Raises StorageError; then they are still to be written."""
        moved, self._moved = self._moved, {}
        try:
            await self._channels.kept(DISCORD, tuple(moved.values()))
        except StorageError:
            for heard in moved.values():
                _raise(self._moved, heard)
            raise


def _raise(marks: dict[str, Heard], heard: Heard) -> None:
    before = marks.get(heard.channel)
    if before is None or before.message < heard.message:
        marks[heard.channel] = heard
