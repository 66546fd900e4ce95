"""Signs that somebody puts on a message of the coach, or takes off again."""

from collections.abc import Iterator

from bot.discord.arriving.origin import Origin, is_direct, key
from bot.payload import Payload, number, part, parts, word
from coaching.messages import Reacted
from storage.delivery.values import Arrival

_PUT = {"MESSAGE_REACTION_ADD": True, "MESSAGE_REACTION_REMOVE": False}


def reactions(event: str, told: Payload, bot: str, mark: str) -> tuple[Arrival, ...]:
    """Return the sign; nothing for one of `bot`'s own, and for a picture that has no meaning.

    The same sign can be put and taken off again and again. So `mark`, which names the event as it
    came, is a part of its name.
    """
    user, put, sign = word(told, "user_id"), _PUT.get(event), _sign(told)
    channel, message = word(told, "channel_id"), word(told, "message_id")
    if put is None or user in {"", bot} or not (sign and channel and message):
        return ()
    if not is_direct(told) or word(told, "message_author_id") not in {"", bot}:
        return ()
    who = Origin(user)
    return (
        Arrival(
            key=key(message, user, sign, "put" if put else "off", mark),
            identity=who.identity,
            place=who.direct(channel),
            event=Reacted(sign, put),
            message=message,
        ),
    )


def signs_on(message: Payload) -> Iterator[str]:
    """Yield the emoji that somebody else than the bot has put on a message."""
    for one in parts(message, "reactions"):
        others, sign = number(one, "count") - bool(one.get("me")), _sign(one)
        if others > 0 and sign:
            yield sign


def _sign(told: Payload) -> str:
    """Return the emoji; "" for one that a server has made for itself, whatever it is called."""
    emoji = part(told, "emoji")
    return "" if emoji.get("id") else word(emoji, "name")
