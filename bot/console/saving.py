"""Puts a file into the folder the user is in; nothing that is there is ever overwritten."""

import os
import re
from contextlib import suppress
from itertools import chain, count
from pathlib import Path

from coaching.messages import File

_NOT_IN_A_NAME = re.compile(r"[^\w. -]")


def saved(file: File, folder: Path) -> Path:
    """Write a file under its name, or name-2, name-3 where that is taken; return where.

    Raises:
        OSError: if nothing can be written there.
    """
    first = Path(_NOT_IN_A_NAME.sub("_", Path(file.name).name))
    further = (first.with_stem(f"{first.stem}-{number}") for number in count(2))
    for name in chain([first], further):
        with suppress(FileExistsError):
            return kept_new(folder / name, file.data)
    raise AssertionError("the names never end")


def kept_new(path: Path, data: bytes) -> Path:
    """Write a new file that only the user may read: it may hold everything they told.

    Raises:
        FileExistsError: if there is one of that name.
        OSError: if it cannot be written.
    """
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
        out.write(data)
    return path
