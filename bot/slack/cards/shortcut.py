"""The window of the message shortcut: a second thought on a message, of which nothing is kept."""

from typing import Any

from bot.slack.cards import blocks, limits
from bot.slack.cards.fitting import fitted
from bot.slack.cards.parts import Setting, rendered
from bot.slack.cards.words import words
from coaching.messages import Choices, Reply
from coaching.phrases import Phrasebook

TALK = "talk"
"""The action of the button that takes the message into the conversation."""


def shortcut_view(reply: Reply | None, said: str, book: Phrasebook) -> dict[str, Any]:
    """Return the window for a message: that it is being read (None), or what there is to say.

    The message itself goes along as `private_metadata`, so that nothing has to be kept.
    """
    setting = Setting(book)
    return {
        "type": "modal",
        "callback_id": "shortcut",
        "title": blocks.plain(words(book, "shortcut"), limits.TITLE),
        "close": blocks.plain(words(book, "close"), limits.TITLE),
        "private_metadata": limits.cut(said, limits.METADATA),
        "blocks": _reading(setting) if reply is None else _answered(reply, setting),
    }


def _reading(setting: Setting) -> list[blocks.Block]:
    return blocks.aside(setting.words("reading"))


def _answered(reply: Reply, setting: Setting) -> list[blocks.Block]:
    told = tuple(part for part in reply if not isinstance(part, Choices))
    made = fitted(
        lambda room: rendered(told, Setting(setting.book, room)),
        setting.words("rest"),
        limits.VIEW_BLOCKS - 3,
        limits.VIEW_WEIGHT,
    )
    talk = {
        "type": "button",
        "action_id": TALK,
        "text": blocks.plain(setting.words("talk"), limits.LABEL),
        "value": TALK,
    }
    return [*made, blocks.divider(), blocks.actions([talk]), *blocks.aside(setting.words("unkept"))]
