"""Who something comes from, and the names by which it is known when it comes again."""

from dataclasses import dataclass

from bot.payload import Payload, part, word
from storage.delivery.values import Place
from storage.identity import Identity

DISCORD = "discord"

_DIRECT = 1
"""The type of a channel of direct messages; groups have another."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A person on Discord: their id is the same in every server."""

    user: str

    @property
    def identity(self) -> Identity:
        """Who they are."""
        return Identity(DISCORD, "", self.user)

    def direct(self, channel: str) -> Place:
        """Return the place of the direct messages with them."""
        return Place(DISCORD, "", channel)


def key(*named: str) -> str:
    """Return the name of something that happened. Ids are the only ones of their kind anywhere."""
    return ":".join((DISCORD, *named))


def is_direct(told: Payload) -> bool:
    """Whether an event happened in direct messages with the coach: it reads along in no others."""
    return not told.get("guild_id") and told.get("channel_type", _DIRECT) == _DIRECT


def author(message: Payload) -> Origin | None:
    """Return the person who wrote a message; None for a program and for Discord itself."""
    told = part(message, "author")
    user = word(told, "id")
    if not user or told.get("bot") or told.get("system") or message.get("webhook_id"):
        return None
    return Origin(user)
