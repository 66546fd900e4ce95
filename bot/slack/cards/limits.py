"""What Slack takes at most, and how a text is cut or divided to fit.

A character counts as Slack may count it: as two outside the basic plane, and for as much as it is
escaped to. The figures are those of https://docs.slack.dev/reference/block-kit
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.cards import cutting

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
WEIGHT = 12_000
"""Of the blocks of a message together; Slack refuses some 13,200 (slackapi/bolt-js issue 2509)."""

VIEW_WEIGHT = 100_000  # of the 250 kB that a view may have

TEXT = 3_000
FALLBACK = 3_000  # of 4,000 that a message's text should have
HEADER = 150
LABEL = 75
VALUE = 2_000
OPTION_VALUE = 150
ACTION_ID = 255
OPTIONS = 100
GROUPS = 100
ELEMENTS = 25
ROW = 5
"""Buttons beside one another: more than five are folded away or look like a wall."""

TITLE = 24
FIELD_LABEL = 2_000
PLACEHOLDER = 150
METADATA = 3_000
ALT = 1_000
"""Of the words for a picture (files.getUploadURLExternal, alt_txt_too_large)."""

_ESCAPES = (("&", 4), ("<", 3), (">", 3))  # and by how much each gets longer
_BLOCK = 60  # what Slack adds to a block before it counts


def length(text: str) -> int:
    """Return how long a text is at most, in Slack's eyes."""
    escapes = sum(more * text.count(character) for character, more in _ESCAPES)
    if text.isascii():
        return len(text) + escapes
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 + escapes


def cut(text: str, longest: int) -> str:
    """Return a text of at most `longest`, an ellipsis in place of what is left out."""
    return cutting.cut(text, longest, length)


def pieces(text: str, longest: int) -> Iterator[str]:
    """Divide a text into pieces of at most `longest`; put together, they are the text."""
    return cutting.pieces(text, longest, length)


def weight(*blocks: Mapping[str, Any]) -> int:
    """Return how much of a message's room blocks take."""
    return sum(_BLOCK + len(json.dumps(one, ensure_ascii=False).encode()) for one in blocks)
