"""Makes a card fit into what Slack takes."""

from collections.abc import Callable, Sequence

from bot.cards import fitting
from bot.cards.fitting import Room
from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block

ALL = Room(text=limits.TEXT, draft=limits.WEIGHT)
_ROOMS = (
    ALL,
    Room(text=1_000, lines=30, draft=limits.WEIGHT),
    Room(text=400, lines=15, draft=limits.WEIGHT),
    Room(text=150, lines=8, draft=limits.WEIGHT),
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

    def fits(found: Sequence[Block]) -> bool:
        return len(found) <= most and limits.weight(*found) <= heaviest

    return fitting.fitted(_ROOMS, made, fits, blocks.aside(rest)) or blocks.aside("…")
