"""A message of the coach's as Slack shows it: a text for notifications, and the blocks."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.delivery.chat import Kind, Message
from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block
from bot.slack.cards.choices import feedback
from bot.slack.cards.escaping import escaped, literal
from bot.slack.cards.fitting import fitted
from bot.slack.cards.parts import FIX, Setting, rendered
from coaching.messages import (
    Choice,
    Choices,
    File,
    FirstAction,
    Part,
    Reply,
    Text,
    Understood,
    Urgent,
    Words,
)
from coaching.phrases import Phrasebook
from coaching.reminders.reactions import signs
from coaching.replying import plain

_NO_FEEDBACK = ("pick:", "reminder:")


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
    told = " · ".join(_signs(message.reply))
    if told:
        made += blocks.aside(setting.words("signs", signs=told))
    if message.kind is Kind.REPLY and _asks_for_feedback(message.reply):
        made.append(feedback(setting.book, setting.numbers))
    return made


def fix(reply: Reply) -> Choice | None:
    """Return the choice that corrects what was understood, if it is offered."""
    if not any(isinstance(part, Understood) and part.facts for part in reply):
        return None
    return next((one for one in _choices(reply) if one.key == FIX), None)


def _choices(reply: Reply) -> Iterator[Choice]:
    for part in reply:
        if isinstance(part, Choices):
            yield from part.choices


def _asks_for_feedback(reply: Reply) -> bool:
    if any(isinstance(part, FirstAction) for part in reply):
        return True
    keys = [one.key for one in _choices(reply)]
    own = not any(key.startswith(_NO_FEEDBACK) for key in keys)
    return own and any(isinstance(part, Words) for part in reply)


def _signs(reply: Reply) -> Iterator[str]:
    """Return the signs that mean a choice of a reminder's, each with the label it has there."""
    offered = [one for one in _choices(reply) if one.key.startswith("reminder:")]
    if not any(one.key.startswith("reminder:snooze:") for one in offered):
        return
    for sign in signs():
        what, _, days = sign.meaning.partition(":")
        labels = (one.label for one in offered if _is(one.key, what, days))
        if label := next(labels, ""):
            yield f"{sign.emoji} {label}".replace(" ", "\N{NO-BREAK SPACE}")


def _is(key: str, what: str, days: str) -> bool:
    named = key.split(":")[1]
    if days:
        return named == what and key.endswith(f":{days}")
    return named == what or (what == "replied" and named == "done")


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
    return Text(Setting(book).words("file", name=part.name)) if isinstance(part, File) else part
