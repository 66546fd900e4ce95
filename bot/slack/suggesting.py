"""Suggests to whoever opens the direct messages what they might say. Nothing is lost without it."""

from typing import TYPE_CHECKING

from bot.delivery.errors import DeliveryError
from bot.slack.around import around
from coaching.phrases import Phrasebook
from storage.delivery.values import Place

if TYPE_CHECKING:
    from bot.slack.calling import Calls

_PROMPTS = ("silent", "check", "hello", "reminders")


async def suggest(calls: "Calls", place: Place, book: Phrasebook) -> None:
    """Show the prompts above the line where people write, where a workspace can do that."""
    prompts = [
        {"title": around(book, f"prompt_{one}"), "message": around(book, f"prompt_{one}_message")}
        for one in _PROMPTS
    ]
    title = around(book, "prompts_title")
    given = {"channel_id": place.channel, "title": title, "prompts": prompts}
    try:
        await calls.ask(place.workspace, "assistant.threads.setSuggestedPrompts", **given)
    except DeliveryError:
        return
