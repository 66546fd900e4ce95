"""Writes lines beside the loop: whoever reads them, and however slowly, holds up nobody's answer."""

import os
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from select import select
from threading import Thread

MOST = 10_000
"""Lines that wait to be written; what comes beyond them is counted, and lost."""

_AT_ONCE = 200
_LAST = 1.0
"""Seconds in the end for what still waits."""

Write = Callable[[bytes], None]
Tell = Callable[[int], str]
"""Says in a line that so many were lost."""


class Writer:
    """Takes lines from any thread and writes them in order, in a thread of its own.

    It has the methods of a text file that a logger needs. Nothing of it waits, and nothing raises:
    that nobody reads lines any more ends no work.
    """

    def __init__(self, write: Write, tell: Tell, most: int = MOST) -> None:
        self._write = write
        self._tell = tell
        self._most = most
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        self._lost = 0
        self._thread = Thread(target=self._work, name="log", daemon=True)
        self._thread.start()

    def write(self, line: str) -> None:
        """Have a line written, or count it as lost where too many wait."""
        if self._lines.qsize() < self._most:
            self._lines.put(line)
        else:
            self._lost += 1

    def flush(self) -> None:
        """Do nothing: lines are written as soon as can be."""

    def close(self) -> None:
        """Write what waits, for a second at most."""
        self._lines.put(None)
        self._thread.join(_LAST)

    def _work(self) -> None:
        while self._more():
            pass

    def _more(self) -> bool:
        """Write what waits as one piece; return whether more may come."""
        lines = [self._lines.get()]
        with suppress(Empty):
            while lines[-1] is not None and len(lines) < _AT_ONCE:
                lines.append(self._lines.get_nowait())
        self._put("".join(filter(None, lines)))
        if lost := self._lost:
            self._lost -= lost
            self._put(f"{self._tell(lost)}\n")
        return lines[-1] is not None

    def _put(self, text: str) -> None:
        with suppress(OSError, ValueError):
            self._write(text.encode("utf-8", "backslashreplace"))


def to(descriptor: int) -> Write:
    """Return what writes all of some bytes to a file that is open, however long that takes.

    It holds no lock: a program may end while somebody at the other end keeps it waiting.
    """

    def write(data: bytes) -> None:
        left = memoryview(data)
        while left:
            try:
                left = left[os.write(descriptor, left) :]
            except BlockingIOError:  # whoever started us made it so
                select((), (descriptor,), ())

    return write


def nowhere(data: bytes) -> None:
    """Write nothing."""
