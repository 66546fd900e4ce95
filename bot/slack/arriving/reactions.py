"""Signs that somebody puts on a message of the coach, or takes off again."""

from bot.slack.arriving.origin import Origin, event, of_event
from bot.slack.arriving.payload import Payload, word
from coaching.messages import Reacted
from storage.delivery.values import Arrival

_PUT = {"reaction_added": True, "reaction_removed": False}


def reacting(body: Payload, bot: str) -> tuple[Origin, str] | None:
    """Return who reacts, and in which channel; None unless it is to a message of `bot`'s."""
    told = event(body)
    who, channel = of_event(body, word(told, "user")), word(told, "item", "channel")
    if who is None or not channel or word(told, "item", "type") != "message":
        return None
    return (who, channel) if word(told, "item_user") in {"", bot} else None


def reactions(body: Payload, who: Origin, channel: str) -> tuple[Arrival, ...]:
    """Return the sign, on a message in somebody's direct messages."""
    told = event(body)
    put, sign = _PUT.get(word(told, "type")), word(told, "reaction")
    ts, event_id = word(told, "item", "ts"), word(body, "event_id")
    if put is None or not (sign and ts and event_id):
        return ()
    return (
        Arrival(
            key=who.key(event_id),
            identity=who.identity,
            place=who.direct(channel),
            event=Reacted(sign, put),
            message=ts,
        ),
    )
