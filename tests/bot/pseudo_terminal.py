"""A program in a pseudo-terminal: type at it, wait for what it shows."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Self

_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|[()][A-Z0-9]|[=>78])")
_SURROUNDINGS = {
    "TERM": "xterm-256color",
    "PROMPT_TOOLKIT_NO_CPR": "1",  # nobody answers where the cursor is
}
PATIENCE = 20.0
"""Seconds to wait for something to appear: far above what any machine needs."""

_AGAIN = 1.0
"""Seconds after which a key that did nothing is pressed again."""


class PseudoTerminal:
    """Runs a program (`python -m bot` unless told otherwise) in a terminal of `columns`."""

    def __init__(
        self,
        *arguments: str,
        columns: int = 80,
        env: Mapping[str, str] | None = None,
        program: Sequence[str] = (sys.executable, "-m", "bot"),
    ) -> None:
        self._main, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
        surroundings = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}  # noqa: TID251  # the child needs a whole environment
        self.process = subprocess.Popen(
            [*program, *arguments],
            stdin=other,
            stdout=other,
            stderr=other,
            env={**surroundings, **_SURROUNDINGS, **(env or {})},
            start_new_session=True,
            preexec_fn=_own_terminal,
        )
        os.close(other)
        self._raw = ""
        self._seen = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.close()

    def close(self) -> None:
        """Close the terminal, as a window is closed."""
        if self._main >= 0:
            os.close(self._main)
            self._main = -1

    def send(self, order: int) -> None:
        """Send the program a signal."""
        self.process.send_signal(order)

    @property
    def raw(self) -> str:
        """Everything shown so far, with its escape sequences."""
        return self._raw

    @property
    def text(self) -> str:
        """Everything shown so far, as one reads it."""
        return _ESCAPE.sub("", self._raw).replace("\r", "")

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._main, keys.encode())

    def wait_for(self, words: str) -> str:
        """Return what was shown from the last wait to the end of these words."""
        while (place := self.text.find(words, self._seen)) < 0:
            assert self._read(), f"{words!r} never came; shown: {self.text[self._seen :]!r}"
        start, self._seen = self._seen, place + len(words)
        return self.text[start : self._seen]

    def kill_within(self, seconds: float) -> None:
        """Kill the program (SIGKILL) this long from now, or as soon as it shows something."""
        select.select([self._main], [], [], seconds)
        self.process.kill()
        self.process.wait()

    def ended(self) -> int:
        """Wait for the end and return the exit code."""
        while self._read():
            pass
        return self.process.wait(PATIENCE)

    def interrupted(self) -> int:
        """Press Ctrl-C until the program ends; return the exit code.

        One that falls between Python's last look for signals and a blocking read is heard only
        once something is read: whoever sits there presses again.
        """
        for _ in range(round(PATIENCE / _AGAIN)):
            self.type("\x03")
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(_AGAIN)
                break
        return self.ended()

    def _read(self) -> bool:
        ready, _, _ = select.select([self._main], [], [], PATIENCE)
        try:
            chunk = os.read(self._main, 65536) if ready else b""
        except OSError:  # Linux says so when the other end is closed
            chunk = b""
        self._raw += chunk.decode("utf-8", "replace")
        return bool(chunk)


def _own_terminal() -> None:
    """Let a program begin as a shell in a terminal lets it: Ctrl-C is heard there.

    A process in the background has it switched off, and hands that on.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
