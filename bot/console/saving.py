"""Puts a file into the folder the user is in; nothing that is there is ever overwritten."""

import os
import re
from itertools import count
from pathlib import Path

from coaching.messages import File

_NOT_IN_A_NAME = re.compile(r"[^\w. -]")


def saved(file: File, folder: Path) -> Path:
    """Write a file under its name, or name-2, name-3 where that is taken; return where.

    Only the user may read it: it may hold everything they told.

    Raises:
        OSError: if nothing can be written there.
    """
    name = Path(_NOT_IN_A_NAME.sub("_", Path(file.name).name))
    for number in count(1):
        path = folder / (f"{name.stem}-{number}{name.suffix}" if number > 1 else name)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(handle, "wb") as out:
            out.write(file.data)
        return path
    raise AssertionError("count never ends")
