"""A second thought on a message somebody pointed at, of which nothing is kept.

The message stands on the card itself, and is read back from there when it is to be talked about.
"""

from collections.abc import Mapping
from typing import Any

from bot.cards.fitting import Room
from bot.cards.texts import shown
from bot.discord.cards import blocks, limits
from bot.discord.cards.blocks import Accent, Component, Style, Type
from bot.discord.cards.escaping import literal, unescaped
from bot.discord.cards.fitting import Piece, fitted
from bot.discord.cards.message import payload, rendered
from bot.discord.cards.parts import Setting
from bot.payload import parts, word
from coaching.messages import Choices, Reply
from coaching.phrases import Phrasebook

TALK = "talk"
"""The custom id of the button that takes the message into the conversation."""

_QUOTE = 77
"""The id of the text that quotes the message."""

_LONG = 300
"""Characters of a message above which what is thought of it is read first."""

_ROOM = limits.COMPONENTS - 5  # for the quote, the line, the button in its row and what is below


def pointed_card(reply: Reply, said: str, book: Phrasebook) -> dict[str, Any]:
    """Return the card for a message: what was said, and what there is to say of it."""
    setting = Setting(book)
    told = tuple(part for part in reply if not isinstance(part, Choices))
    rest = setting.words("rest")
    words = shown(said)

    def made(room: Room) -> list[Piece]:
        thought = rendered(told, Setting(book, room), Accent.CALM)
        quoted = [Piece(one) for one in _quoted(words, room)]
        found = [*quoted, *thought] if len(words) <= _LONG else [*thought, *quoted]
        return [*found, *(Piece(one) for one in _talk(words, setting))]

    return payload(fitted(made, rest, _ROOM), ephemeral=True)


def _quoted(said: str, room: Room) -> list[Component]:
    """Return the message, as much of it as there is room for."""
    longest = max(400, min(2_000, room.text))
    quoted = blocks.text(blocks.quote(literal(limits.cut(said, longest))) if said else "")
    return [one | {"id": _QUOTE} for one in quoted]


def _talk(said: str, setting: Setting) -> list[Component]:
    """Return the button that takes the message along, where there is one."""
    if not said:
        return []
    label = blocks.label(setting.words("talk"), limits.LABEL)
    button = {"type": Type.BUTTON, "style": Style.SECONDARY, "label": label, "custom_id": TALK}
    return [blocks.row([button]), *blocks.aside(setting.words("unkept"))]


def said_in(message: Mapping[str, Any]) -> str:
    """Return the message that a card of ours quotes; "" for any other."""
    every = blocks.every(parts(message, "components"))
    quotes = (word(one, "content") for one in every if one.get("id") == _QUOTE)
    quoted = next(quotes, "")
    lines = (line.removeprefix(">").removeprefix(" ") for line in quoted.split("\n"))
    return unescaped("\n".join(lines))
