"""What the coach says, as Discord shows it, and what Discord hands back of it. Pure: no I/O."""

from bot.discord.cards.choices import choice_of
from bot.discord.cards.escaping import literal
from bot.discord.cards.files import alt, files
from bot.discord.cards.form import filled, modal
from bot.discord.cards.message import ephemeral, message_card
from bot.discord.cards.pointed import TALK, pointed_card, said_in
from bot.discord.cards.reading import plain_of

__all__ = [
    "TALK",
    "alt",
    "choice_of",
    "ephemeral",
    "files",
    "filled",
    "literal",
    "message_card",
    "modal",
    "plain_of",
    "pointed_card",
    "said_in",
]
