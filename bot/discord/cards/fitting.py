"""Makes a card fit into what Discord takes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from bot.cards import fitting
from bot.cards.fitting import Room
from bot.discord.cards import blocks, limits
from bot.discord.cards.blocks import Accent, Component, Type

ALL = Room(text=limits.TEXT, draft=limits.TEXT)
_SIZES = (
    (limits.TEXT, 60, limits.TEXT),
    (1_000, 30, limits.TEXT),
    (400, 15, limits.TEXT),
    (150, 8, 3_000),
    (75, 5, 2_500),
    (75, 5, 1_500),
    (75, 5, 400),
)
_ROOMS = tuple(
    Room(text=text, lines=lines, draft=draft, menus=menus)
    for text, lines, draft in _SIZES
    for menus in (False, True)
)
"""From all there is to the least, drafts last: the first that fits is taken."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One component and the card it stands on: those of one accent after one another are one."""

    component: Component
    accent: Accent | None = None  # on no card: as somebody says it


Pieces = Sequence[Piece]


def fitted(
    made: Callable[[Room], Pieces], rest: str, most: int = limits.COMPONENTS
) -> list[Component]:
    """Return the components of the first room in which all of them fit; else as many as do, and `rest`.

    Never none: Discord refuses an empty message.
    """

    def fits(found: Pieces) -> bool:
        cards = assembled(found)
        return count(cards) <= most and weight(cards) <= limits.TEXT

    def packed(room: Room) -> Pieces:
        found = made(room)
        return found if count(assembled(found)) <= most else list(_joined(found))

    last = [Piece(one) for one in blocks.aside(rest)]
    found = fitting.fitted(_ROOMS, packed, fits, last)
    return assembled(found) or blocks.text(blocks.NOTHING)


def assembled(pieces: Pieces) -> list[Component]:
    """Return pieces as the components of a message."""
    return [one for accent, some in groupby(pieces, _accent) for one in _card(accent, some)]


def _joined(pieces: Pieces) -> Iterator[Piece]:
    """Yield pieces with texts that follow one another as one, which takes fewer components."""
    for (accent, is_text), some in groupby(pieces, lambda one: (one.accent, _is_text(one))):
        if is_text:
            yield from (Piece(one, accent) for one in blocks.text("\n".join(map(_content, some))))
        else:
            yield from some


def _is_text(piece: Piece) -> bool:
    return piece.component["type"] == Type.TEXT and "id" not in piece.component


def _content(piece: Piece) -> str:
    return str(piece.component["content"])


def _accent(piece: Piece) -> Accent | None:
    return piece.accent


def _card(accent: Accent | None, pieces: Iterable[Piece]) -> list[Component]:
    inside = [one.component for one in pieces]
    return inside if accent is None else [blocks.container(inside, accent)]


def count(found: Sequence[Component]) -> int:
    """Return how many components there are, one within another included."""
    return sum(1 for _ in blocks.every(found))


def weight(found: Sequence[Component]) -> int:
    """Return how long all texts together are."""
    return sum(limits.length(one.get("content", "")) for one in blocks.every(found))
