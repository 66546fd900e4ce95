"""One process at a time: the lock on a data folder that a runner or a chat holds while it runs.

The operating system lets go of it when the process ends, however it ends.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from storage import folder
from storage.errors import InUse

NAME = "coach.lock"


@contextlib.contextmanager
def exclusive(home: Path, doing: str = "running") -> Iterator[None]:
    """Hold the data folder for this process; InUse says who holds it already.

    `doing` tells the others what for: "chat", "rotate-key".
    """
    handle = _opened(home)
    try:
        if not _locked(handle):
            raise InUse(_refusal(home, _first_words(handle)))
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, f"{doing}, process {os.getpid()}".encode())
        yield
    finally:
        os.close(handle)


def holder(home: Path) -> str | None:
    """Return who holds a data folder ("chat, process 12"), None for nobody. Changes nothing."""
    try:
        handle = os.open(home / NAME, os.O_RDWR)
    except OSError:
        return None
    try:
        return None if _locked(handle) else _first_words(handle) or "somebody"
    finally:
        os.close(handle)


def _opened(home: Path) -> int:
    folder.made(home)
    with folder.usable(home):
        return os.open(home / NAME, os.O_RDWR | os.O_CREAT, 0o600)


def _first_words(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, 100).decode(errors="replace")


def _refusal(home: Path, holder: str) -> str:
    who = f" ({holder})" if holder else ""
    return (
        f"Another second-thought{who} has {home} open. Close it first, "
        "or use another folder with SECOND_THOUGHT_HOME."
    )


if sys.platform == "win32":
    import msvcrt

    def _locked(handle: int) -> bool:
        os.lseek(handle, 1 << 30, os.SEEK_SET)  # away from the text, which others may read
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
