"""Between what a person writes and Slack's markup: nothing we show pings, links or is read as markup.

Our own words go out as literal text objects (`rich_text`, `plain_text`), which need no escaping;
only the text of a notification is read as markup there.
https://docs.slack.dev/messaging/formatting-message-text
"""

import re

_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_MARKUP = re.compile(r"<([^<>]+)>|&(?:amp|lt|gt);")


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
