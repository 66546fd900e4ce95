"""The files of a reply, under the names by which a card shows them."""

import re
from dataclasses import replace
from pathlib import PurePosixPath

from bot.cards.texts import literal
from bot.discord.cards import limits
from coaching.messages import File, Reply

_ODD = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST = 80


def files(reply: Reply) -> tuple[File, ...]:
    """Return the files to attach to a card, each with the name its card knows it by.

    A card finds a file by its name, and Discord changes names that hold anything but letters,
    digits, dots, dashes and underscores.
    """
    found: dict[str, File] = {}
    for part in reply:
        if isinstance(part, File) and len(found) < limits.FILES:
            name = _free(_plain(part.name), found)
            found[name] = replace(part, name=name)
    return tuple(found.values())


def alt(file: File) -> str:
    """Return the words that stand for a picture, as long as they may be."""
    return limits.cut(" ".join(literal(file.alt).split()), limits.ALT)


def _plain(name: str) -> str:
    path = PurePosixPath(_ODD.sub("_", name).strip("._") or "file")
    return f"{path.stem[:_LONGEST]}{path.suffix[:10]}"


def _free(name: str, taken: dict[str, File]) -> str:
    path, number = PurePosixPath(name), 1
    while name in taken:
        number += 1
        name = f"{path.stem}-{number}{path.suffix}"
    return name
