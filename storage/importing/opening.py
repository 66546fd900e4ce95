"""Reads a file's bytes, after looking at what it is and how large."""

import stat
from pathlib import Path

from storage.importing.parsed import NotContacts

LARGEST = 50_000_000
"""Bytes. A full LinkedIn archive's 30,000 connections are 5 MB."""


def bytes_of(path: Path) -> bytes:
    """Read a file of at most `LARGEST` bytes.

    Raises:
        NotContacts: missing, a folder, a device, too large, or not to be read; says which.
    """
    try:
        _check(path, path.stat().st_mode, path.stat().st_size)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise NotContacts(f"There is no file {path}. Is the name spelled right?") from error
    except PermissionError as error:
        raise NotContacts(f"{path} may not be read. Change its permissions or copy it.") from error
    except (OSError, ValueError) as error:
        raise NotContacts(f"{path} cannot be read from the disk.") from error
    refuse_large(len(data), path.name)
    return data


def refuse_large(size: int, name: str) -> None:
    """Raise where a file called `name` has more bytes than are read.

    Raises:
        NotContacts: it is too large.
    """
    if size > LARGEST:
        raise NotContacts(
            f"{name} has {size / 1_000_000:.0f} MB; at most {LARGEST // 1_000_000} MB are read. "
            "Is it the right file? Contact files are much smaller; a large one can be split."
        )


def _check(path: Path, mode: int, size: int) -> None:
    if stat.S_ISDIR(mode):
        raise NotContacts(f"{path} is a folder. Name the file in it that holds the contacts.")
    if not stat.S_ISREG(mode):
        raise NotContacts(f"{path} is no ordinary file. Name a CSV or vCard file.")
    refuse_large(size, path.name)
