"""The pieces of Block Kit that our cards are made of, as plain dicts.

Every text is literal: in `rich_text` and `plain_text` Slack reads no markup, pings nobody and
makes no link. https://docs.slack.dev/reference/block-kit
"""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.cards.texts import literal, shown
from bot.slack.cards import limits

Block = dict[str, Any]
Element = dict[str, Any]

_NOTHING = "…"
"""Stands where a text must be and is none: Slack refuses an empty one."""


def plain(text: str, longest: int) -> Element:
    """Return a text object of at most that length."""
    words = limits.cut(shown(text), longest) or _NOTHING
    return {"type": "plain_text", "text": words, "emoji": False}


def words(text: str, *, bold: bool = False, italic: bool = False) -> list[Element]:
    """Return a run of text; none for an empty one. Spaces at its ends are kept."""
    style = {name: True for name, on in (("bold", bold), ("italic", italic)) if on}
    styled = {"style": style} if style else {}
    return [{"type": "text", "text": piece, **styled} for piece in limits.pieces(text, limits.TEXT)]


def link(site: str) -> Element:
    """Return a link to a site: for those that we name ourselves alone."""
    return {"type": "link", "text": site, "url": f"https://{site}", "style": {"bold": True}}


def lines(*runs: Iterable[Element]) -> Element:
    """Return a paragraph of rich text."""
    return {"type": "rich_text_section", "elements": [one for run in runs for one in run]}


def quote(*runs: Iterable[Element]) -> Element:
    """Return a paragraph of rich text with a bar at its side."""
    return {"type": "rich_text_quote", "elements": [one for run in runs for one in run]}


def bullets(items: Iterable[Element]) -> Element:
    """Return a list of paragraphs."""
    return {"type": "rich_text_list", "style": "bullet", "elements": list(items)}


def copyable(text: str) -> Iterable[Element]:
    """Return a text from which it is copied exactly; whole, in as many pieces as it takes."""
    for piece in limits.pieces(literal(text), limits.TEXT):
        yield {"type": "rich_text_preformatted", "elements": words(piece)}


def rich(*elements: Element) -> list[Block]:
    """Return a block of rich text; none if there is nothing in it."""
    full = [one for one in elements if one["elements"]]
    return [{"type": "rich_text", "elements": full}] if full else []


def header(text: str) -> list[Block]:
    """Return a heading; none for an empty one."""
    return [{"type": "header", "text": plain(text, limits.HEADER)}] if shown(text) else []


def beside(text: str, accessory: Element | None) -> Block:
    """Return a line with a button at its end."""
    block: Block = {"type": "section", "text": plain(text, limits.TEXT)}
    return block | ({"accessory": accessory} if accessory else {})


def aside(text: str) -> list[Block]:
    """Return a small grey line; none for an empty one."""
    if not shown(text):
        return []
    return [{"type": "context", "elements": [plain(text, limits.TEXT)]}]


def divider() -> Block:
    """Return a line across."""
    return {"type": "divider"}


def actions(elements: Sequence[Element]) -> Block:
    """Return a row of buttons or menus."""
    return {"type": "actions", "elements": list(elements)}
