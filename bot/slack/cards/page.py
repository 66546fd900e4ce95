"""The coach's page in Slack (App Home): what is planned, whom one waits for, the settings."""

from typing import Any

from bot.slack.cards import limits
from bot.slack.cards.fitting import fitted
from bot.slack.cards.parts import Setting, rendered
from coaching.messages import Reply
from coaching.phrases import Phrasebook


def page_view(reply: Reply, book: Phrasebook) -> dict[str, Any]:
    """Return a page to be published for one person."""
    made = fitted(
        lambda room: rendered(reply, Setting(book, room, titles=True)),
        Setting(book).words("rest"),
        limits.VIEW_BLOCKS,
        limits.VIEW_WEIGHT,
    )
    return {"type": "home", "blocks": made}
