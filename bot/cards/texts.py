"""Texts as they can be sent and shown at all, on any platform."""

import re
from unicodedata import bidirectional

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u202a-\u202e\u2066\u2067]")  # would turn around what stands beside them
_LINES = re.compile(r"\r\n?|[\u0085\u2028\u2029]")


def literal(text: str) -> str:
    """Return a text as it can be sent at all: no control characters, one kind of line end."""
    return _CONTROL.sub("", _LINES.sub("\n", text))


def shown(text: str) -> str:
    """Return a text as it is shown among others: also without what turns their direction."""
    return _TURNING.sub("", literal(text)).strip()


def isolated(text: str) -> str:
    """Return a text as it is shown in a line with others, however its letters run."""
    words = shown(text)
    if any(bidirectional(letter) in {"R", "AL"} for letter in words):
        return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"
    return words
