"""Runs a program and sees that nothing it started is left, however it ends.

Linux hands processes whose parent is gone to the next one above that asked for them; so what a
database server or a bot leaves behind is found here, and ended.
"""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

_ADOPT = 36  # PR_SET_CHILD_SUBREAPER of Linux
GRACE = 20.0
"""Seconds in which a program may end what it began, once it is told to."""


@contextmanager
def adopting() -> Iterator[None]:
    """End whatever was started within; SIGTERM counts as Ctrl-C meanwhile."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_ADOPT, 1, 0, 0, 0)
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
        end_all()


def run(arguments: Sequence[str], scratch: Path) -> int:
    """Run a module of Python's to its end and return its exit code; on Ctrl-C it is ended first.

    What it puts into temporary folders is put into `scratch`. It has a group of its own, so that
    Ctrl-C reaches it once, and by us.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", *arguments],
        start_new_session=True,
        env={**os.environ, "TMPDIR": str(scratch)},  # noqa: TID251  # all else as it was given
    )
    try:
        return child.wait()
    except KeyboardInterrupt:
        child.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired, KeyboardInterrupt):
            child.wait(GRACE)
        raise
    finally:
        end_all()


def end_all() -> None:
    """End every process below this one: asked first, killed where that does not help."""
    for number, seconds in ((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
        end = monotonic() + seconds
        for pid in (some := _below()):
            with suppress(ProcessLookupError):
                os.kill(pid, number)
        while some and monotonic() < end:
            _reap()
            some = _below()
            sleep(0.02)


def _below() -> list[int]:
    """Return all processes under this one (Linux; elsewhere none is known)."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text("utf-8", errors="replace").rpartition(")")[2].split()
            if fields[0] != "Z":
                parents[int(stat.parent.name)] = int(fields[1])
    return [one for one in parents if os.getpid() in _above(one, parents)]


def _above(pid: int, parents: dict[int, int]) -> Iterator[int]:
    while (pid := parents.get(pid, 0)) > 0:
        yield pid


def _reap() -> None:
    """Take note of adopted processes that have ended."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
