"""What must be set before Discord can be served, all that is missing told at once."""

from bot.errors import InputError
from bot.settings import Settings

DISCORD = "https://discord.com/api/v10"
"""Where Discord's own API is."""

FIRST = "Discord can't be served: something is not set."
LAST = "docs/discord.md goes through it step by step."

_NO_BOT = (
    "DISCORD_TOKEN: the bot's token. Make it in your app at discord.com/developers, under “Bot”, "
    "“Reset Token”."
)
_GATEWAY = (
    "DISCORD_GATEWAY_URL: where the gateway of {url} is, as wss://gateway.example.org. Only "
    "Discord's own is known."
)
_SHARD = "DISCORD_SHARD_ID: {id} is no shard of {count}; they are counted from 0."


def check(settings: Settings) -> None:
    """See that nothing is missing.

    Raises:
        InputError: a line for each setting that is missing, with what to do.
    """
    lines = tuple(missing(settings))
    if lines:
        raise InputError("\n".join([FIRST, *lines, LAST]))


def missing(settings: Settings) -> list[str]:
    """Return a line for each setting that keeps Discord from being served."""
    url = settings.discord_api_url
    shard, count = settings.discord_shard_id, settings.discord_shard_count
    lines = [_NO_BOT] if settings.discord_token is None else []
    if url != DISCORD and settings.discord_gateway_url is None:
        lines.append(_GATEWAY.format(url=url))
    if shard >= count:
        lines.append(_SHARD.format(id=shard, count=count))
    return lines


def is_set(settings: Settings) -> bool:
    """Whether Discord is set up at all."""
    return settings.discord_token is not None
