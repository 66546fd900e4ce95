"""A message of the coach's as Discord shows it: what is said as one says it, the rest as a card."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.cards.asking import asks_for_feedback, fix, signs_told
from bot.cards.fitting import Room
from bot.cards.order import Aside, Shown, begins, ordered
from bot.delivery.chat import Kind, Message
from bot.discord.cards import blocks
from bot.discord.cards.blocks import Accent, Flag
from bot.discord.cards.choices import Numbers, button, feedback, fits
from bot.discord.cards.escaping import literal
from bot.discord.cards.files import files
from bot.discord.cards.fitting import Piece, fitted
from bot.discord.cards.parts import Setting, components
from coaching.messages import Choice, Choices, File, FirstAction, Picture, Reply, Text, Urgent
from coaching.phrases import Phrasebook

_PLAIN = (Text, Choices, File, Picture, Aside)
_CARDS = {Kind.REMINDER: Accent.LATER, Kind.PICKS: Accent.LATER}
_NOBODY = {"parse": list[str]()}


def message_card(message: Message, book: Phrasebook) -> dict[str, Any]:
    """Return a message as Discord shows it, within all of its limits.

    Its files are to be attached: those of `files(message.reply)`, under the names they have there.
    """
    rest = Setting(book).words("rest")
    return payload(fitted(lambda room: _pieces(message, book, room), rest))


def payload(found: Sequence[blocks.Component], *, ephemeral: bool = False) -> dict[str, Any]:
    """Return components as a message that mentions nobody."""
    flags = Flag.COMPONENTS | (Flag.EPHEMERAL if ephemeral else 0)
    return {"flags": int(flags), "components": list(found), "allowed_mentions": _NOBODY}


def ephemeral(
    text: str, choices: Sequence[Choice] = (), link: tuple[str, str] | None = None
) -> dict[str, Any]:
    """Return a text that only who it answers sees, with choices (at most 4) and a link (name, url)."""
    numbers = Numbers()
    buttons = [button(one, numbers) for one in choices[:4] if fits(one)]
    if link is not None:
        buttons.append(blocks.link(*link))
    said = fitted(lambda room: [Piece(one) for one in _said(text, room)], blocks.NOTHING)
    return payload([*said, *([blocks.row(buttons)] if buttons else [])], ephemeral=True)


def _said(text: str, room: Room) -> list[blocks.Component]:
    return blocks.text(literal(blocks.paragraph(text, room.text)))


def _pieces(message: Message, book: Phrasebook, room: Room) -> list[Piece]:
    setting = Setting(book, room, fix(message.reply), files=iter(files(message.reply)))
    made = rendered(message.reply, setting, _CARDS.get(message.kind))
    if told := signs_told(message.reply):
        made += [Piece(one) for one in blocks.aside(setting.words("signs", signs=told))]
    if asks_for_feedback(message):
        made.append(Piece(feedback(setting.numbers)))
    return made


def rendered(reply: Reply, setting: Setting, accent: Accent | None = None) -> list[Piece]:
    """Return a reply in pieces, safety first; a line across where something begins after buttons.

    All of it is on a card of that accent; with none, what is only said is not.
    """
    made: list[Piece] = []
    parts = ordered(reply)
    for before, (part, colour) in zip((None, *parts), _coloured(parts, accent), strict=False):
        found = [Piece(one, colour) for one in components(part, setting)]
        if found and made and _apart(before, part) and colour == made[-1].accent:
            made.append(Piece(blocks.separator(), colour))
        made += found
    return made


def _apart(before: Shown | None, part: Shown) -> bool:
    """Whether a line stands between two parts: the first action has one on either side."""
    if isinstance(part, Aside | Choices):
        return False
    return begins(before, part) or isinstance(part, FirstAction) or isinstance(before, FirstAction)


def _coloured(
    parts: Sequence[Shown], accent: Accent | None
) -> Iterator[tuple[Shown, Accent | None]]:
    """Yield each part with the accent of the card it is on: from the first that is more than said."""
    colour = accent
    for part in parts:
        if isinstance(part, Urgent):
            yield part, Accent.SAFETY
        elif isinstance(part, Aside):
            yield part, None
        else:
            colour = colour if isinstance(part, _PLAIN) else (accent or Accent.CALM)
            yield part, colour
