"""Leaves a mark in the place of a database that was carried over, and the file aside."""

from pathlib import Path

from storage import moved
from storage.backups.restoring import set_aside, unused
from storage.backups.taking import settle
from storage.moved import Mark

ASIDE = ".moved-"
_ENDING = ".moving"


def leave(database: Path, target: str, stamp: str) -> Mark:
    """Give a database another name and have a mark say where it went.

    There is always one or the other: whoever starts meanwhile goes on with it, or is told.
    """
    aside = unused(database.with_name(f"{database.name}{ASIDE}{stamp}"))
    mark, file = Mark(target, str(aside)), database.with_name(database.name + _ENDING)
    moved.write(file, mark)
    settle(file)
    set_aside(database, aside)
    file.replace(database)
    settle(database.parent)
    return mark
