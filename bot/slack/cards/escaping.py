"""Between what a person writes and Slack's markup: nothing we show pings, links or is read as markup.

Our own words go out as literal text objects (`rich_text`, `plain_text`), which need no escaping;
only the text of a notification is read as markup there.
https://docs.slack.dev/messaging/formatting-message-text
"""

import re
from unicodedata import bidirectional

_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_MARKUP = re.compile(r"<([^<>]+)>|&(?:amp|lt|gt);")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u202a-\u202e\u2066\u2067]")  # would turn around what stands beside them
_LINES = re.compile(r"\r\n?|[\u0085\u2028\u2029]")


def escaped(text: str) -> str:
    """Return a text so that Slack shows exactly it where markup is read."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain_of(text: str) -> str:
    """Return what a person wrote, from the markup Slack hands over.

    A link is what it was called, a channel its name, and somebody mentioned whose name is not
    handed over is "somebody".
    """
    return _MARKUP.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    inside = found[1]
    if inside is None:
        return _ENTITIES[found[0]]
    what, _, called = inside.partition("|")
    return plain_of(_named(what, called))


def _named(what: str, called: str) -> str:
    """Return the words for `<what|called>`."""
    bare = called.lstrip("@#")
    match what[:1]:
        case "@":
            return f"@{bare}" if bare else "somebody"
        case "#":
            return f"#{bare}" if bare else "a channel"
        case "!":
            return called or f"@{what[1:].partition('^')[0]}"
    return called or what.removeprefix("mailto:").removeprefix("tel:")


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
