"""A message of the coach's as Slack shows it: a text for notifications, and the blocks."""

from dataclasses import dataclass

from bot.cards.asking import asks_for_feedback, fix, signs_told
from bot.cards.texts import literal
from bot.delivery.chat import Message
from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block
from bot.slack.cards.choices import feedback
from bot.slack.cards.escaping import escaped
from bot.slack.cards.fitting import fitted
from bot.slack.cards.parts import Setting, rendered
from coaching.messages import File, FirstAction, Part, Reply, Text, Urgent
from coaching.phrases import Phrasebook
from coaching.replying import plain


@dataclass(frozen=True, slots=True)
class Card:
    """A message as it is posted: `text` is for notifications and for those who hear it read."""

    text: str
    blocks: tuple[Block, ...]


def message_card(message: Message, book: Phrasebook) -> Card:
    """Return a message as Slack shows it, within all of its limits.

    A `File` is named here and not shown: it is sent by itself.
    """
    blocks_of = fitted(
        lambda room: _blocks(message, Setting(book, room, fix(message.reply))),
        Setting(book).words("rest"),
        limits.MESSAGE_BLOCKS,
        limits.WEIGHT,
    )
    return Card(fallback(message.reply, book), tuple(blocks_of))


def _blocks(message: Message, setting: Setting) -> list[Block]:
    made = rendered(message.reply, setting)
    if told := signs_told(message.reply):
        made += blocks.aside(setting.words("signs", signs=told))
    if asks_for_feedback(message):
        made.append(feedback(setting.book, setting.numbers))
    return made


def fallback(reply: Reply, book: Phrasebook) -> str:
    """Return a reply as one text, what matters most in front."""
    named = [_named(part, book) for part in sorted(reply, key=_rank)]
    text = limits.cut(literal(plain(tuple(named))).strip(), limits.FALLBACK)
    return escaped(text) or "…"


def _rank(part: Part) -> int:
    """A notification shows the beginning alone: safety, what is said first, then what to do."""
    order = (Urgent, Text, FirstAction)
    return next((rank for rank, kind in enumerate(order) if isinstance(part, kind)), len(order))


def _named(part: Part, book: Phrasebook) -> Part:
    if not isinstance(part, File):
        return part
    return Text(part.alt or Setting(book).words("file", name=part.name))
