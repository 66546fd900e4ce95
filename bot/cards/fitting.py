"""Makes a card fit: with less and less room for each part, and at the very last cut at its end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

One = TypeVar("One")


@dataclass(frozen=True, slots=True)
class Room:
    """How long a paragraph, a draft and a list may be, and whether many buttons become menus."""

    text: int
    draft: int
    lines: int = 60
    menus: bool = False


def fitted(
    rooms: Sequence[Room],
    made: Callable[[Room], Sequence[One]],
    fits: Callable[[Sequence[One]], bool],
    rest: Sequence[One],
) -> list[One]:
    """Return what is made of the first room in which all of it fits; else as much as does, and `rest`.

    Rooms go from all there is to the least.
    """
    found: list[One] = []
    for room in rooms:
        found = list(made(room))
        if fits(found):
            return found
    while found and not fits([*found, *rest]):
        found.pop()
    return [*found, *rest]
