"""What the coach says, as Slack shows it, and what Slack hands back of it. Pure: no I/O."""

from bot.slack.cards.choices import ACTION, choice_of
from bot.slack.cards.escaping import escaped, plain_of
from bot.slack.cards.form import filled, modal_view
from bot.slack.cards.message import Card, message_card
from bot.slack.cards.page import page_view
from bot.slack.cards.shortcut import TALK, shortcut_view

__all__ = [
    "ACTION",
    "TALK",
    "Card",
    "choice_of",
    "escaped",
    "filled",
    "message_card",
    "modal_view",
    "page_view",
    "plain_of",
    "shortcut_view",
]
