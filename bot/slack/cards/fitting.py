"""Makes a card fit: with less and less room for each part, and at the very last cut at its end."""

from collections.abc import Callable, Sequence

from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block
from bot.slack.cards.parts import Room

ROOMS = (
    Room(),
    Room(text=1_000, lines=30),
    Room(text=400, lines=15),
    Room(text=150, lines=8),
    Room(text=75, lines=5, draft=6_000),
    Room(text=75, lines=5, draft=2_500),
    Room(text=75, lines=5, draft=600),
)
"""From all there is to the least, drafts last: the first that fits is taken."""


def fitted(
    made: Callable[[Room], Sequence[Block]], rest: str, most: int, heaviest: int
) -> list[Block]:
    """Return the blocks of the first room in which all of them fit; else as many as do, and `rest`.

    Never none: Slack refuses an empty card.
    """
    for room in ROOMS:
        found = list(made(room))
        if _fits(found, most, heaviest):
            return found or blocks.aside("…")
    while not _fits([*found, *blocks.aside(rest)], most, heaviest):
        found.pop()
    return [*found, *blocks.aside(rest)]


def _fits(found: Sequence[Block], most: int, heaviest: int) -> bool:
    return len(found) <= most and limits.weight(*found) <= heaviest
