"""Fetches a file that a person handed in, and nothing else.

Where the token is missing or lacks a scope, Slack answers 200 with a page to sign in instead of
the file; where the file has moved, with the way to another server. The bot's token goes to Slack's
own servers alone, whatever address comes with an event.
"""

from urllib.parse import urlsplit

import aiohttp

from bot import fetching
from bot.delivery.errors import DeliveryError, Refused
from bot.slack.api import Api
from bot.slack.failures import told

_METHOD = "url_private_download"
_SLACK = "slack.com"


async def fetched(api: Api, token: str, ref: str, longest: int) -> bytes:
    """Return what is at an address that Slack gave, of at most `longest` bytes.

    Refused as `fetching.fetched`; elsewhere: not on Slack's own servers. NotSent and Wait where it
    may be tried again.
    """
    if not is_slack(ref, api.url):
        raise Refused("elsewhere")
    bearer = {"Authorization": f"Bearer {token}"}
    return await fetching.fetched(api.session, ref, longest, _told, headers=bearer, proxy=api.proxy)


def is_slack(ref: str, url: str) -> bool:
    """Tell whether an address is one of the server at `url`, or of Slack's own."""
    host, ours = fetching.host_of(ref, url), urlsplit(url).hostname
    return any(host == one or host.endswith(f".{one}") for one in (ours, _SLACK))


def _told(answer: aiohttp.ClientResponse) -> DeliveryError:
    return told(_METHOD, answer.status, None, answer.headers)
