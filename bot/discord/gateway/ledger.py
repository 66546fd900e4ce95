"""How far what came by the gateway is kept: its sequence without a gap, over all sessions.

Events are kept side by side and out of order. The position that is stored is that of the last one
before which everything is kept: what is replayed from there is at most known already.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from storage.gateway import Heard, Position


@dataclass(slots=True, eq=False)
class Entry:
    """Something that came, until it is kept; `heard` is the message that it was."""

    position: Position
    heard: Heard | None = None
    done: bool = False


class Ledger:
    """Everything that came, in the order in which it came.

    What is left open of a session that is over stands before all that the next one brings.
    """

    def __init__(
        self, resumed: Position | None = None, kept: Callable[[Heard], None] = lambda _: None
    ) -> None:
        """Begin where an earlier process stopped; `kept` is told of messages, in order."""
        self.kept = resumed
        self._session = resumed
        self._seen = resumed
        self._told = kept
        self._line: deque[Entry] = deque()

    @property
    def waiting(self) -> int:
        """How many that came are not gone past yet."""
        return len(self._line)

    @property
    def resumable(self) -> Position | None:
        """Where the session of now goes on; None while there is none."""
        if self._session is None or self.kept is None:
            return self._session
        return self.kept if self.kept.session == self._session.session else self._session

    def begins(self, at: Position) -> None:
        """Note a new session."""
        self._session = self._seen = at
        self._line.append(Entry(at, done=True))
        self._go_past()

    def ends(self) -> None:
        """Note that the session can't be resumed; what is open of it stays so."""
        self._session = self._seen = None

    def opens(self, sequence: int, heard: Heard | None = None) -> Entry | None:
        """Note what came; None for what came before, and is on its way or kept."""
        seen = self._seen
        if seen is None or sequence <= seen.sequence:
            return None
        self._seen = Position(seen.session, sequence, seen.url)
        entry = Entry(self._seen, heard)
        self._line.append(entry)
        return entry

    def closes(self, entry: Entry) -> None:
        """Note that something is kept, or that there is nothing to keep."""
        entry.done = True
        self._go_past()

    def _go_past(self) -> None:
        while self._line and self._line[0].done:
            entry = self._line.popleft()
            self.kept = entry.position
            if entry.heard is not None:
                self._told(entry.heard)
