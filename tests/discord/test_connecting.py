"""What does not open Discord is told in one line, which says what to do and shows no secret."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from pydantic import ValidationError

from bot.discord import needing
from bot.discord.connecting import logged_in
from bot.errors import InputError
from bot.settings import Settings
from tests.emulators.discord.scripting import Discord

CLOSED = "http://127.0.0.1:1/api/v10"


def found(discord: Discord, **more: Any) -> Settings:
    named = {name.lower(): value for name, value in discord.settings.items()}
    return Settings(_env_file=None, **(named | more))


async def why(settings: Settings) -> str:
    """Return what is said where nobody is let in."""
    with pytest.raises(InputError) as refused:
        async with logged_in(settings):
            pass
    return str(refused.value)


@asynccontextmanager
async def elsewhere(status: int, text: str = "{}", **headers: str) -> AsyncIterator[str]:
    """Run a server that answers everything alike; yields its address."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=text, headers=headers or None)

    pages = web.Application()
    pages.router.add_route("*", "/{any:.*}", answer)
    runner = web.AppRunner(pages)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10"
    await runner.cleanup()


async def test_the_right_token_opens_the_app_and_no_session_begins(discord: Discord) -> None:
    async with logged_in(found(discord)) as client:
        assert client.application_id == int(discord.application)

    assert not list(discord.log("identify"))


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("MTA.other.token", "does not take this token (401). It stands under “Bot”"),
        ("123456789012345678", "This is an id, not the token."),
        ("ab" * 32, "This is the app's public key, not the token."),
        ("x" * 32, "This looks like the client secret, not the token."),
        ("Bot MTA.x.y", "there are blanks or letters in it that no token has"),
        ("MTA.x.…", "there are blanks or letters in it that no token has"),
    ],
)
async def test_a_wrong_token_is_told_apart(discord: Discord, token: str, said: str) -> None:
    told = await why(found(discord, discord_token=token))

    assert told.startswith("DISCORD_TOKEN: ")
    assert said in told
    assert token not in told
    assert "\n" not in told


async def test_an_address_where_nobody_answers_is_told(discord: Discord) -> None:
    told = await why(found(discord, discord_api_url=CLOSED))

    assert told.startswith(f"DISCORD_API_URL: {CLOSED} cannot be reached")


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("discord_api_url", "discord.com"),
        ("discord_api_url", "ftp://discord.com/api"),
        ("discord_api_url", "https://[half"),
        ("discord_api_url", "https://discord.com:port/api"),
        ("discord_gateway_url", "https://gateway.discord.gg"),
        ("discord_gateway_url", "wss://"),
    ],
)
def test_what_is_no_address_is_refused_by_the_settings(name: str, url: str) -> None:
    with pytest.raises(ValidationError, match=r"write an address such as (https|wss)://"):
        Settings(_env_file=None, **{name: url})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("status", "text", "said"),
    [
        (404, "nothing here", "does not answer as Discord does (http_404)"),
        (200, "<html>", "does not answer as Discord does (another form)"),
        (200, "[]", "does not answer as Discord does (another form)"),
        (429, "banned", "wants a pause (429)"),
        (503, "away", "is not well (http_503)"),
    ],
)
async def test_what_does_not_answer_as_discord_is_told(
    discord: Discord, status: int, text: str, said: str
) -> None:
    async with elsewhere(status, text) as url:
        told = await why(found(discord, discord_api_url=url))

    assert said in told
    assert discord.token not in told


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, ["DISCORD_TOKEN"]),
        ({"discord_api_url": "http://x/api/v10"}, ["DISCORD_TOKEN", "DISCORD_GATEWAY_URL"]),
        ({"discord_token": "x", "discord_shard_id": 2}, ["DISCORD_SHARD_ID"]),
        ({"discord_token": "x", "discord_shard_id": 1, "discord_shard_count": 2}, []),
        ({"discord_token": "x", "discord_api_url": "https://discord.com/api/v10/"}, []),
    ],
)
def test_all_that_is_missing_is_named_at_once(
    tmp_path: Path, given: dict[str, Any], missing: list[str]
) -> None:
    settings = Settings(_env_file=None, second_thought_home=tmp_path, **given)
    named = [line.partition(":")[0] for line in needing.missing(settings)]

    assert named == missing
    if missing:
        with pytest.raises(InputError, match=r"docs/discord\.md"):
            needing.check(settings)
    else:
        needing.check(settings)
