"""Somebody comes to look: at the direct messages, or at the page of theirs."""

from bot.slack.arriving.origin import event, of_event
from bot.slack.arriving.payload import Payload, word
from coaching.messages import Looked, Opened
from storage.delivery.values import Arrival


def opened(body: Payload) -> tuple[Arrival, ...]:
    """Return that a tab of the coach was opened."""
    told = event(body)
    who, event_id = of_event(body, word(told, "user")), word(body, "event_id")
    tab, channel = word(told, "tab"), word(told, "channel")
    if who is None or not event_id:
        return ()
    key = who.key(event_id)
    if tab == "home":
        return (Arrival(key=key, identity=who.identity, place=who.page, event=Looked()),)
    if tab == "messages" and channel:
        place = who.direct(channel)
        return (Arrival(key=key, identity=who.identity, place=place, event=Opened()),)
    return ()
