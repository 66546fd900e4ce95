"""The installation itself: bolt's, with our pages, and Slack's failures told apart."""

import re
from collections.abc import Callable
from urllib.parse import urlencode, urljoin

from slack_bolt.oauth.async_callback_options import (
    AsyncCallbackOptions,
    AsyncFailureArgs,
    AsyncSuccessArgs,
)
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store import Installation

from bot.delivery.errors import DeliveryError, Refused, Unreachable
from bot.settings import Settings, revealed
from bot.slack.api import Api
from bot.slack.installing.pages import Pages
from bot.slack.installing.renewing import got_tokens
from bot.slack.installing.stores import GOOD_FOR, InstallationStore, StateStore
from bot.slack.scopes import ALSO, NEEDED
from coaching.phrases import Phrasebook
from storage.clock import Clock
from storage.errors import StorageError
from storage.installations import Installations

INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"

_TEAM = re.compile(r"[A-Z0-9]{1,20}")
_HTML = {"Content-Type": "text/html; charset=utf-8"}


class Flow(AsyncOAuthFlow):
    """Leads somebody to Slack and back, and keeps what they bring.

    Slack is asked through `api`: bolt would log the code that a failure came with.
    """

    def __init__(self, settings: AsyncOAuthSettings, api: Api, pages: Pages, now: Clock) -> None:
        """Install as the app of these settings."""
        super().__init__(client=api.client(), settings=settings)
        self._api = api
        self._pages = pages
        self._now = now

    async def build_authorize_url(self, state: str, request: AsyncBoltRequest) -> str:
        """Return where Slack asks who installs it; `?team=T1` chooses the workspace beforehand."""
        asked = {
            "state": state,
            "client_id": self.settings.client_id,
            "scope": ",".join(self.settings.scopes or ()),
            "user_scope": "",
            "redirect_uri": self.settings.redirect_uri or "",
        }
        team = next(iter(request.query.get("team", ())), "")
        if _TEAM.fullmatch(team):
            asked["team"] = team
        return f"{self.settings.authorization_url}?{urlencode(asked)}"

    async def build_install_page_html(self, url: str, request: AsyncBoltRequest) -> str:
        """Return the page that leads to Slack."""
        return self._pages.ask(url)

    async def handle_installation(self, request: AsyncBoltRequest) -> BoltResponse:
        """Answer whoever wants to install."""
        try:
            return await super().handle_installation(request)
        except StorageError:
            return self._failed("storage_error", 503)

    async def handle_callback(self, request: AsyncBoltRequest) -> BoltResponse:
        """Answer whoever comes back from Slack, also where Slack or the database fails us."""
        try:
            return await super().handle_callback(request)
        except (Refused, Unreachable) as error:
            return self._failed(error.code, 400)
        except DeliveryError:
            return self._failed("slack_down", 503)
        except StorageError:
            return self._failed("storage_error", 503)

    async def run_installation(self, code: str) -> Installation:
        """Return what Slack gives for a code. Raises `bot.delivery.errors`."""
        settings = self.settings
        said = await self._api.ask(
            "",
            "oauth.v2.access",
            code=code,
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            redirect_uri=settings.redirect_uri,
        )
        tokens = got_tokens(said, self._now())
        who = await self._api.ask(tokens.bot, "auth.test")
        team, enterprise = said.get("team") or {}, said.get("enterprise") or {}
        return Installation(
            app_id=said.get("app_id"),
            enterprise_id=enterprise.get("id"),
            enterprise_name=enterprise.get("name"),
            enterprise_url=who.get("url"),
            team_id=team.get("id"),
            team_name=team.get("name"),
            bot_token=tokens.bot,
            bot_id=who.get("bot_id"),
            bot_user_id=said.get("bot_user_id"),
            bot_scopes=said.get("scope") or "",
            bot_refresh_token=tokens.renewal,
            bot_token_expires_at=tokens.expires_at,
            user_id=(said.get("authed_user") or {}).get("id", ""),
            is_enterprise_install=bool(said.get("is_enterprise_install")),
            installed_at=self._now(),
        )

    def _failed(self, reason: str, status: int) -> BoltResponse:
        return _answer(self.settings, status, self._pages.failed(reason))


def flow(
    settings: Settings,
    api: Api,
    installations: Installations,
    book: Phrasebook,
    now: Clock,
    changed: Callable[[str], None],
) -> Flow:
    """Return the installation for these settings; `changed` is told of each workspace installed.

    The id and the secret of the app, and PUBLIC_URL, are set.
    """
    back = f"{settings.public_url}{BACK}"
    pages = Pages(book, INSTALL, back)
    made = AsyncOAuthSettings(
        client_id=settings.slack_client_id,
        client_secret=revealed(settings.slack_client_secret),
        scopes=[*NEEDED, *ALSO],
        user_scopes=[],
        redirect_uri=back,
        install_path=INSTALL,
        redirect_uri_path=BACK,
        callback_options=_answers(pages),
        authorization_url=authorize_url(api.url),
        installation_store=InstallationStore(installations, now, changed),
        installation_store_bot_only=True,
        state_store=StateStore(installations, now),
        state_expiration_seconds=int(GOOD_FOR.total_seconds()),
    )
    return Flow(made, api, pages, now)


def _answers(pages: Pages) -> AsyncCallbackOptions:
    """Return bolt's two answers, each the page that fits."""

    async def success(args: AsyncSuccessArgs) -> BoltResponse:
        return _answer(args.settings, 200, pages.done(args.installation))

    async def failure(args: AsyncFailureArgs) -> BoltResponse:
        return _answer(args.settings, args.suggested_status_code, pages.failed(args.reason))

    return AsyncCallbackOptions(success, failure)


def _answer(settings: AsyncOAuthSettings, status: int, page: str) -> BoltResponse:
    """Return a page, and have the browser drop what tied it to where it began."""
    gone = settings.state_utils.build_set_cookie_for_deletion()
    return BoltResponse(status=status, body=page, headers={**_HTML, "Set-Cookie": gone})


def authorize_url(api_url: str) -> str:
    """Return where Slack asks people, beside its API (https://slack.com/api/)."""
    return urljoin(api_url, "../oauth/v2/authorize")
