"""What Discord takes at most, and how a text is cut to fit.

The figures are those of https://docs.discord.com/developers/components/reference and of Discord's
OpenAPI description. A character outside the basic plane counts as two: Discord's own windows do so.
"""

from collections.abc import Iterator

from bot.cards import cutting

COMPONENTS = 40
TEXT = 4_000
"""Of all texts of a message together."""

ROW = 5
LABEL = 80
READABLE = 38
"""Characters of a label that a button shows well (the page's design guidelines)."""

OPTIONS = 25
OPTION = 100
PLACEHOLDER = 150
CUSTOM_ID = 100

TITLE = 45
FIELDS = 5
FIELD_LABEL = 45
DESCRIPTION = 100
INPUT = 4_000

FILES = 10
ALT = 1_024
"""Of the words for a picture: an attachment's, and an item's of a gallery."""


def length(text: str) -> int:
    """Return how long a text is at most, in Discord's eyes."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, longest: int) -> str:
    """Return a text of at most `longest`, an ellipsis in place of what is left out."""
    return cutting.cut(text, longest, length)


def pieces(text: str, longest: int) -> Iterator[str]:
    """Divide a text into pieces of at most `longest`; put together, they are the text."""
    return cutting.pieces(text, longest, length)
