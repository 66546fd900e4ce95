"""Opens a file of contacts by the path a user types, as paths come: quoted, escaped, from `~`."""

import re
from pathlib import Path

from bot.errors import InputError
from bot.inputs import opened
from bot.paths import expanded
from coaching.messages import Uploaded

LARGEST = 50_000_000
"""Bytes of a contact file: far above any address book, low enough to be held."""

_QUOTED = re.compile(r"""(["'])(?P<path>.*)\1""", re.DOTALL)


def uploaded(typed: str) -> Uploaded:
    """Read the file at a path.

    Raises:
        InputError: if there is none, it may not be read or is too large.
    """
    path = _path(typed)
    with opened(path) as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        size = f"{LARGEST // 1_000_000} MB"
        raise InputError(f"{path}: larger than {size}; no address book is, so name another file")
    return Uploaded(path.name, data)


def _path(typed: str) -> Path:
    """Return the path meant: in quotes, or with its spaces escaped as terminals drop it."""
    word = typed.strip()
    if match := _QUOTED.fullmatch(word):
        return expanded(Path(match["path"]))
    return expanded(Path(re.sub(r"\\(.)", r"\1", word) if "\\ " in word else word))
