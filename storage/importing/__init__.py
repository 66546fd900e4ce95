"""Reads contact files: LinkedIn, Google, Outlook, Thunderbird, vCard, and any table with headers.

Nothing is written anywhere. A file that holds no contacts is `NotContacts`; a row that cannot be
read is a `Problem`, and the rest is read all the same.
"""

from collections.abc import Callable
from pathlib import Path

from storage.importing.parsed import Entry, Letter, NotContacts, Parsed, Problem

__all__ = [
    "Entry",
    "Letter",
    "NotContacts",
    "Parsed",
    "Problem",
    "Progress",
    "read_contacts",
    "read_file",
]

Progress = Callable[[int, int], None]
"""Called now and then with how many rows were read, and of how many."""


def read_contacts(data: bytes, name: str, progress: Progress | None = None) -> Parsed:
    """Read the bytes of a file called `name`.

    Raises:
        NotContacts: it is something else; the message is for the user.
    """
    from storage.exporting.restoring import is_export, parsed
    from storage.importing.reading import read  # the readers are not needed to start

    if is_export(data):
        return parsed(data)
    return read(data, name, progress)


def read_file(path: Path, progress: Progress | None = None) -> Parsed:
    """Read the file at `path`, at most 50 MB.

    Raises:
        NotContacts: there is no such file, it may not be read, it is too large, or no contact file.
    """
    from storage.importing.opening import bytes_of

    return read_contacts(bytes_of(path), path.name, progress)
