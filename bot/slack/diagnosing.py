"""Looks at all that Slack needs, for `doctor slack`: tokens, scopes, the socket, the address."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from time import time
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.signature import SignatureVerifier

from bot.delivery.errors import DeliveryError
from bot.doctor.finding import Finding, broken, fine, look
from bot.errors import InputError
from bot.settings import Settings, revealed
from bot.slack import needing
from bot.slack.api import Api
from bot.slack.examining import examine, try_socket
from bot.slack.installing.flow import INSTALL
from bot.slack.scopes import NEEDED
from bot.slack.transport.http import EVENTS
from storage.installations import Installation

ADDRESS, APP, SETTINGS = "slack address", "slack app", "slack settings"
SOCKET, TOKEN, WORKSPACES = "slack socket", "slack token", "slack workspaces"

_PATIENCE = 5.0
_CHALLENGE = "second-thought-doctor"
_NO_CODE = "second-thought-doctor"  # no installation ever ends in it
_CREDENTIALS = {"invalid_client_id", "bad_client_secret"}

_HTTPS = "Slack takes only addresses that begin with https://."
_COPY = "Copy SLACK_CLIENT_ID and SLACK_CLIENT_SECRET from “Basic Information”, “App Credentials”."
_RUNS = "See that second-thought slack runs, and that the proxy before it hands on /slack/."
_OTHER = "The process behind PUBLIC_URL has another SLACK_SIGNING_SECRET. Give it this one."
_ELSEWHERE = "Something else answers there. See where the proxy leads, and what PUBLIC_URL says."
_AGAIN = "Let an admin install it there again, it keeps everything: {url}"


async def diagnosed(
    settings: Settings, installed: Sequence[Installation], seconds: Callable[[], float] = time
) -> list[Finding]:
    """Return how Slack is set up. Nothing is changed there. `installed`: in many workspaces."""
    try:
        needing.check(settings)
    except InputError as error:
        return [broken(SETTINGS, str(error))]
    findings = [fine(SETTINGS, f"all that SLACK_MODE {settings.slack_mode} needs is set")]
    async with Api.open(settings.slack_api_url) as api:
        if needing.is_for_many(settings):
            findings += [await _app(settings, api), *_workspaces(settings, installed)]
        else:
            findings.append(await _token(settings, api))
        if settings.slack_mode == "socket":
            findings.append(await _socket(settings, api))
        if settings.public_url is not None:
            findings.append(await _address(settings, settings.public_url, api.session, seconds))
    return findings


async def _token(settings: Settings, api: Api) -> Finding:
    said = "opens its workspace, with all the scopes it needs"
    return await _tried(TOKEN, lambda: examine(settings, api), said)


async def _socket(settings: Settings, api: Api) -> Finding:
    return await _tried(SOCKET, lambda: try_socket(settings, api), "SLACK_APP_TOKEN opens one")


async def _tried(about: str, work: Callable[[], Awaitable[object]], said: str) -> Finding:
    try:
        await work()
    except InputError as error:
        return broken(about, str(error))
    return fine(about, said)


async def _app(settings: Settings, api: Api) -> Finding:
    """See that Slack knows the app: it refuses an unknown one before it looks at a code."""
    try:
        await api.ask(
            "",
            "oauth.v2.access",
            code=_NO_CODE,
            client_id=settings.slack_client_id,
            client_secret=revealed(settings.slack_client_secret),
        )
    except DeliveryError as error:
        if error.code == "invalid_code":
            return fine(APP, "Slack knows it by its id and its secret")
        if error.code in _CREDENTIALS:
            return broken(APP, f"Slack doesn't take its id and secret ({error.code})", _COPY)
        where = urlsplit(settings.slack_api_url).netloc
        do = "Look again in a moment; if it stays so, see SLACK_API_URL."
        return broken(APP, f"Slack at {where} can't be asked ({error.code})", do)
    return fine(APP, "Slack knows it by its id and its secret")


def _workspaces(settings: Settings, installed: Sequence[Installation]) -> list[Finding]:
    """Count those that have it, and name those that gave it less than it needs."""
    url = f"{settings.public_url}{INSTALL}"
    count = len(installed)
    if not count:
        return [look(WORKSPACES, "none has installed it yet", f"Install it: {url}")]
    named = "workspace" if count == 1 else "workspaces"
    findings = [fine(WORKSPACES, f"installed in {count:,} {named}")]
    for one in installed:
        missing = [scope for scope in NEEDED if scope not in one.scopes]
        if missing:
            said = f"{one.workspace} did not give {', '.join(missing)}"
            findings.append(look(WORKSPACES, said, _AGAIN.format(url=url)))
    return findings


async def _address(
    settings: Settings, public: str, session: aiohttp.ClientSession, seconds: Callable[[], float]
) -> Finding:
    """Ask the address as Slack does, or a browser that comes to install."""
    if not public.startswith("https://") and "//127.0.0.1" not in public:
        return broken(ADDRESS, f"PUBLIC_URL is {public}", _HTTPS)
    if settings.slack_mode != "http":
        return await _page(public, session)
    return await _events(public, session, revealed(settings.slack_signing_secret), seconds)


async def _events(
    public: str, session: aiohttp.ClientSession, secret: str, seconds: Callable[[], float]
) -> Finding:
    """Ask as Slack does; the process behind the address knows our signature, or doesn't."""
    body = json.dumps({"type": "url_verification", "challenge": _CHALLENGE})
    headers = _signed(body, secret, str(int(seconds())))
    try:
        async with asyncio.timeout(_PATIENCE):
            asked = session.post(public + EVENTS, data=body, headers=headers, allow_redirects=False)
            async with asked as answer:
                text = (await answer.content.read(1000)).decode(errors="replace")
    except (aiohttp.ClientError, OSError) as error:
        return _unreached(public, error)
    if answer.status == 200 and _CHALLENGE in text:
        return fine(ADDRESS, f"{public} is reached, and the coach answers there")
    if answer.status == 401:
        return broken(ADDRESS, f"{public} does not take our signature", _OTHER)
    return broken(ADDRESS, f"{public}{EVENTS} answers {answer.status}", _ELSEWHERE)


def _signed(body: str, secret: str, stamp: str) -> dict[str, str]:
    signature = SignatureVerifier(secret).generate_signature(timestamp=stamp, body=body)
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": signature or "",
    }


async def _page(public: str, session: aiohttp.ClientSession) -> Finding:
    """Ask whether the pages to install are there, without beginning an installation."""
    try:
        async with asyncio.timeout(_PATIENCE):
            async with session.head(public + INSTALL, allow_redirects=False) as answer:
                status = answer.status
    except (aiohttp.ClientError, OSError) as error:
        return _unreached(public, error)
    if status == 405:  # there, and only for browsers
        return fine(ADDRESS, f"{public} is reached, and the coach answers there")
    return broken(ADDRESS, f"{public}{INSTALL} answers {status}", _ELSEWHERE)


def _unreached(public: str, error: Exception) -> Finding:
    """Say that nobody answers. It is no fault where the coach was not started yet."""
    return look(ADDRESS, f"{public} can't be reached ({type(error).__name__})", _RUNS)
