"""Looks at all that Discord needs, for `doctor discord`: token, app, commands, gateway.

Nothing is changed there, and no session is begun.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import discord
from yarl import URL

from bot.delivery.errors import DeliveryError
from bot.discord import needing
from bot.discord.around import around
from bot.discord.arriving.commands import COMMAND
from bot.discord.calling import Calls
from bot.discord.connecting import logged_in
from bot.doctor.finding import Finding, broken, fine, look
from bot.errors import InputError
from bot.lasting import lasting
from bot.settings import Settings
from coaching.phrases import Phrasebook

APP, COMMANDS, GATEWAY = "discord app", "discord commands", "discord gateway"
INSTALLED, SETTINGS, TOKEN = "discord installed", "discord settings", "discord token"

FEW = 100
"""Sessions left of a day's: a bot that crashes again and again uses them up."""

_PATIENCE = 5.0
_HELLO = '"op":10'
_PRIVILEGED = {12: "presence", 13: "presence", 14: "server members", 15: "server members"}
_PRIVILEGED |= {18: "message content", 19: "message content"}
"""Flags of an app that is given what it need not have (docs: resources/application, flags)."""

_SERVER, _USER = "0", "1"
_SCOPES = {_SERVER: {"bot", "applications.commands"}, _USER: {"applications.commands"}}
_NAMES = {_SERVER: "Guild Install", _USER: "User Install"}
_LATER = "second-thought discord puts them there when it starts; people see them soon after."
_TYPED, _MENU = 1, 3
_EVERYWHERE = ((0, 1), (0, 1, 2))
"""Commands of those who have it, and of servers that do; wherever they are (docs: interactions/
application-commands)."""

_PORTAL = "in your app at discord.com/developers"

App = Mapping[str, Any]


async def diagnosed(settings: Settings, book: Phrasebook) -> list[Finding]:
    """Return how Discord is set up."""
    try:
        needing.check(settings)
    except InputError as error:
        return [broken(SETTINGS, str(error))]
    findings = [fine(SETTINGS, "all that is needed is set")]
    try:
        async with logged_in(settings) as client:
            findings.append(fine(TOKEN, "opens its app"))
            return findings + await _asked(settings, client, book)
    except InputError as error:
        return [*findings, broken(TOKEN, str(error))]


async def _asked(settings: Settings, client: discord.Client, book: Phrasebook) -> list[Finding]:
    calls = Calls(client.http)
    try:
        app = await calls.ask("GET", "/applications/@me")
        there = await calls.ask("GET", f"/applications/{app['id']}/commands")
        gateway = await calls.ask("GET", "/gateway/bot")
    except DeliveryError as error:
        where = urlsplit(settings.discord_api_url).netloc
        do = "Look again in a moment; if it stays so, see DISCORD_API_URL."
        return [broken(APP, f"Discord at {where} can't be asked ({error.code})", do)]
    return [
        *_app(app),
        _installed(app),
        _commands(there, around(book, "menu")),
        *_budget(settings, gateway),
        await _line(client, settings.discord_gateway_url or str(gateway["url"])),
    ]


def _app(app: App) -> list[Finding]:
    """See how the app is set up: what would keep it from hearing, and what it asks for too much."""
    if app.get("interactions_endpoint_url"):
        do = f"Empty “Interactions Endpoint URL” under “General Information” {_PORTAL}."
        return [broken(APP, "its commands and buttons are sent to an address, not to here", do)]
    if app.get("bot_require_code_grant"):
        do = f"Switch off “Requires OAuth2 Code Grant” under “Bot” {_PORTAL}."
        return [broken(APP, "nobody can install it by its link", do)]
    found = [*_intents(int(app.get("flags") or 0)), *_ways(app)]
    return found or [
        fine(APP, "people and servers can install it; it asks for no more than it needs")
    ]


def _intents(flags: int) -> list[Finding]:
    given = sorted({name for bit, name in _PRIVILEGED.items() if flags >> bit & 1})
    if not given:
        return []
    said = f"it is given what it does not need: {', '.join(given)}"
    return [look(APP, said, f"Switch off the privileged intents under “Bot” {_PORTAL}.")]


def _ways(app: App) -> list[Finding]:
    """See that people and servers can install it, with what it needs and no more."""
    ways = app.get("integration_types_config")
    if not isinstance(ways, Mapping):  # a server that does not tell is believed
        return []
    return [found for way in _SCOPES for found in _way(way, ways.get(way))]


def _way(way: str, config: App | None) -> list[Finding]:
    name, where = _NAMES[way], f"under “Installation” {_PORTAL}"
    if config is None:
        return [look(APP, f"it has no {name}", f"Tick “{name}” {where}.")]
    given = config.get("oauth2_install_params") or {}
    missing = sorted(_SCOPES[way] - set(given.get("scopes") or ()))
    if missing:
        said = f"{name} lacks {' and '.join(missing)}"
        return [look(APP, said, f"Add the scope{'s' * (len(missing) > 1)} {where}.")]
    if str(given.get("permissions", "0")) != "0":
        return [
            look(APP, f"{name} asks for permissions it does not need", f"Take them out {where}.")
        ]
    return []


def _installed(app: App) -> Finding:
    """Count who has it: only they can write to it."""
    servers, people = app.get("approximate_guild_count"), app.get("approximate_user_install_count")
    if servers is None and people is None:
        return fine(INSTALLED, "Discord does not tell where")
    if servers or people:
        said = f"in about {servers or 0:,} servers and by about {people or 0:,} people themselves"
        return fine(INSTALLED, said)
    link = f"https://discord.com/oauth2/authorize?client_id={app['id']}"
    do = f"Unless you added it just now: open {link} and add it, for others can't write to it."
    return look(INSTALLED, "Discord counts nobody who has it", do)


def _commands(there: Sequence[App], menu: str) -> Finding:
    """See that the commands are there, and can be used wherever they should."""
    found = {_command(one) for one in there}
    wanted = {"/" + COMMAND: (COMMAND, _TYPED, *_EVERYWHERE), menu: (menu, _MENU, *_EVERYWHERE)}
    missing = [name for name, command in wanted.items() if command not in found]
    if missing:
        return look(COMMANDS, f"not there as they should be: {', '.join(missing)}", _LATER)
    return fine(COMMANDS, " and ".join(wanted))


def _command(one: App) -> tuple[str, int, tuple[int, ...], tuple[int, ...]]:
    places = (sorted(one.get(field) or ()) for field in ("integration_types", "contexts"))
    ways, contexts = (tuple(map(int, some)) for some in places)
    return str(one["name"]), int(one.get("type") or 1), ways, contexts


def _budget(settings: Settings, gateway: App) -> list[Finding]:
    """See how many sessions are left of a day's, and whether so many shards will do."""
    findings = []
    limit = gateway.get("session_start_limit") or {}
    left, total = int(limit.get("remaining", FEW)), int(limit.get("total", FEW))
    again = timedelta(milliseconds=int(limit.get("reset_after", 0)))
    until = f"more in {lasting(again)}"
    if not left:
        do = "What began them so often? See what it says when it ends; then wait."
        findings.append(broken(GATEWAY, f"no session is left of the day's {total:,}, {until}", do))
    elif left < FEW:
        do = "Something begins them again and again: see what it says when it ends."
        findings.append(look(GATEWAY, f"{left:,} sessions are left of {total:,}, {until}", do))
    wanted, count = int(gateway.get("shards", 1)), settings.discord_shard_count
    if wanted > count:
        do = f"Start {wanted:,} processes: DISCORD_SHARD_COUNT={wanted} and an id for each."
        findings.append(look(GATEWAY, f"Discord wants {wanted:,} shards, there are {count:,}", do))
    return findings


async def _line(client: discord.Client, url: str) -> Finding:
    """Open a line and hear the greeting. No session begins by that."""
    where = urlsplit(url).netloc or url
    do = "See that this computer may open a web socket to there; a proxy may stand between."
    try:
        async with asyncio.timeout(_PATIENCE):
            line = await client.http.ws_connect(str(URL(url) % {"v": "10", "encoding": "json"}))
            try:
                greeting = await line.receive()
            finally:
                await line.close()
    except (aiohttp.ClientError, OSError, ValueError) as error:
        return broken(GATEWAY, f"{where} can't be reached ({type(error).__name__})", do)
    if not isinstance(greeting.data, str) or _HELLO not in greeting.data.replace(" ", ""):
        return broken(GATEWAY, f"{where} does not greet as a gateway does", do)
    return fine(GATEWAY, f"{where} is reached")
