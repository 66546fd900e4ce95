"""Tries what opens Discord, and says in one line what is wrong with it."""

import asyncio
import re
from urllib.parse import urlsplit

import aiohttp
import discord

from bot.discord.needing import DISCORD
from bot.errors import InputError
from bot.settings import Settings, revealed

PATIENCE = 10.0
"""Seconds to log in; discord.py by itself would try for half a minute."""

_WHERE = (
    "It stands under “Bot” of your app at discord.com/developers; “Reset Token” makes a new one."
)
_UNSET = "DISCORD_TOKEN is not set: it is the bot's token. docs/discord.md shows where."
_ODD = "DISCORD_TOKEN: there are blanks or letters in it that no token has. " + _WHERE
_LOOKS = (
    (re.compile(r"\d+"), "This is an id, not the token."),
    (re.compile(r"[0-9a-fA-F]{64}"), "This is the app's public key, not the token."),
    (re.compile(r"[\w-]{32}"), "This looks like the client secret, not the token."),
)
"""What else of an app is copied in place of its token, and how it looks."""


def token(settings: Settings) -> str:
    """Return the bot's token.

    Raises:
        InputError: where there is none, or it can be none.
    """
    given = revealed(settings.discord_token)
    if not given:
        raise InputError(_UNSET)
    if not re.fullmatch("[!-~]+", given):
        raise InputError(_ODD)
    return given


async def log_in(client: discord.Client, settings: Settings) -> None:
    """Log a client in, by HTTP alone.

    Raises:
        InputError: one line that says what is wrong (the token, DISCORD_API_URL) and what to do.
    """
    given = token(settings)
    try:
        async with asyncio.timeout(PATIENCE):
            await client.login(given)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        raise InputError(_why(error, settings.discord_api_url, given)) from None  # it may show it
    except (AttributeError, KeyError, TypeError, ValueError):  # an answer that is none of Discord's
        raise InputError(_other(settings.discord_api_url, "another form")) from None


def _why(error: Exception, url: str, given: str) -> str:
    where = f"DISCORD_TOKEN: Discord at {urlsplit(url).netloc or url}"
    match error:
        case discord.LoginFailure():
            looks = next((f"{said} " for like, said in _LOOKS if like.fullmatch(given)), "")
            return f"{where} does not take this token (401). {looks}{_WHERE}"
        case discord.HTTPException(status=429):
            return f"{where} wants a pause (429); try again in some minutes."
        case discord.HTTPException(status=status) if status >= 500:
            return f"{where} is not well (http_{status}); try again in a moment."
        case discord.HTTPException(status=status):
            return _other(url, f"http_{status}")
        case _:
            code = type(error).__name__
            return f"DISCORD_API_URL: {url} cannot be reached ({code}); is it right, is it up?"


def _other(url: str, code: str) -> str:
    return (
        f"DISCORD_API_URL: {url} does not answer as Discord does ({code}); "
        f"Discord's own is {DISCORD}."
    )
