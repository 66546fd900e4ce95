"""Opens the files that settings come from: no endless ones, and no `.env` that somebody else left."""

import errno
import os
from pathlib import Path

LONGEST = 1_000_000
"""Bytes of a file with settings; a device may have no end."""

FOREIGN = "it belongs to another user, and would say where your secrets go; chown it, or move on"


def text_of(path: Path) -> str:
    """Return the text of a file. Raises OSError, or UnicodeDecodeError where it is none."""
    with path.open("rb") as file:
        content = file.read(LONGEST + 1)
    if len(content) > LONGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content.decode("utf-8-sig")


def own_text_of(path: Path, me: int | None = None) -> str:
    """Return the text of a file that is found without being named, so it has to be ours.

    It has to be mine, or the system's; `me` is who runs this. Raises as `text_of`.
    """
    mine = {0, _me() if me is None else me}
    if os.name == "posix" and path.stat().st_uid not in mine:
        raise PermissionError(errno.EPERM, FOREIGN)
    return text_of(path)


def _me() -> int:
    return os.geteuid() if os.name == "posix" else 0
