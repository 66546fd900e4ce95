"""Fetches a file that a person handed in, and nothing else.

Where the token is missing or lacks a scope, Slack answers 200 with a page to sign in instead of
the file; where the file has moved, with the way to another server. The bot's token goes to Slack's
own servers alone, whatever address comes with an event.
"""

from functools import partial
from urllib.parse import urlsplit

import aiohttp

from bot import wire
from bot.delivery.errors import DeliveryError, NotSent, Refused, Wait
from bot.slack.api import Api
from bot.slack.failures import told

_METHOD = "url_private_download"
_TIMES = aiohttp.ClientTimeout(total=18, connect=4)  # a file may take longer than a message
_SLACK = "slack.com"


async def fetched(api: Api, token: str, ref: str, longest: int) -> bytes:
    """Return what is at an address that Slack gave, of at most `longest` bytes.

    Refused: too_large, html, gone, moved, elsewhere (not on Slack's own servers). NotSent and Wait
    where it may be tried again.
    """
    if not is_slack(ref, api.url):
        raise Refused("elsewhere")
    bearer, proxy = {"Authorization": f"Bearer {token}"}, api.proxy
    get = partial(api.session.get, timeout=_TIMES, allow_redirects=False)
    try:
        async with get(ref, headers=bearer, proxy=proxy) as answer:
            if answer.status != 200:
                raise _failed(answer)
            return await wire.body(answer, longest)
    except aiohttp.InvalidURL:
        raise Refused("elsewhere") from None
    except (aiohttp.ClientError, OSError) as error:
        raise NotSent("no_file_yet") from error


def is_slack(ref: str, url: str) -> bool:
    """Tell whether an address is one of the server at `url`, or of Slack's own."""
    try:
        where, ours = urlsplit(ref), urlsplit(url)
    except ValueError:  # no address at all
        return False
    if where.scheme not in {"https", ours.scheme}:
        return False
    host = where.hostname or ""
    return any(host == one or host.endswith(f".{one}") for one in (ours.hostname, _SLACK))


def _failed(answer: aiohttp.ClientResponse) -> DeliveryError:
    if answer.status == 429 or answer.status >= 500:
        error = told(_METHOD, answer.status, None, answer.headers)
        return error if isinstance(error, Wait) else NotSent(error.code)
    return Refused("moved" if answer.status < 400 else "gone")
