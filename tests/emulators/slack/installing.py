"""OAuth: the page that asks whether to install the app, and the tokens that come of it."""

import base64
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from tests.emulators.slack.world import Install, Json, SlackError, World

LIVES = 600.0
"""Seconds a code lives."""


class Installing:
    """Who sits at the browser is told by the test: `browser` says in which team, and the answer."""

    def __init__(self, world: World) -> None:
        self.browser: Json = {"team": "T1", "user": "UADMIN", "allows": True, "whole": False}
        self._world = world
        self._codes: dict[str, Json] = {}
        self._refreshes: dict[str, Install] = {}
        self._expiries: dict[str, float] = {}

    async def page(self, request: web.Request) -> web.Response:
        """Ask, get the browser's answer at once, and send it back to the app."""
        asked = request.query
        back = asked.get("redirect_uri", "")
        if asked.get("client_id") != self._world.app.client_id or not asked.get("scope"):
            return web.Response(status=400, text="invalid client_id or scope")
        if self._world.app.redirects and back not in self._world.app.redirects:
            return web.Response(status=400, text="bad redirect_uri")
        told = {"state": asked.get("state", "")}
        if self.browser["allows"]:
            code = self._world.new_id("code")
            kept = {**self.browser, "scopes": asked["scope"], "at": self._world.now()}
            self._codes[code] = {**kept, "back": back}
            told["code"] = code
        else:
            told["error"] = "access_denied"
        raise web.HTTPFound(f"{back}?{urlencode(told)}")

    def access(self, asked: Json, authorization: str) -> Json:
        """Give a token for a code, or a new one for a refresh token."""
        self._check(asked, authorization)
        if asked.get("grant_type") == "refresh_token":
            return self._refreshed(str(asked.get("refresh_token")))
        code = self._codes.pop(str(asked.get("code")), None)
        if code is None or self._world.now() - code["at"] > LIVES:
            raise SlackError("invalid_code")
        if code["back"] != asked.get("redirect_uri", code["back"]):
            raise SlackError("bad_redirect_uri")
        made = self._world.install(code["team"], whole=code["whole"], scopes=code["scopes"])
        return self._told(made, code["user"])

    def expired(self, token: str) -> bool:
        """Whether a token that expires has done so."""
        until = self._expiries.get(token)
        return until is not None and self._world.now() > until

    def _check(self, asked: Json, authorization: str) -> None:
        app = self._world.app
        client, secret = asked.get("client_id"), asked.get("client_secret")
        if authorization.startswith("Basic "):
            told = base64.b64decode(authorization.removeprefix("Basic ")).decode()
            client, _, secret = told.partition(":")
        if client != app.client_id:
            raise SlackError("invalid_client_id")
        if secret != app.client_secret:
            raise SlackError("bad_client_secret")

    def _refreshed(self, refresh: str) -> Json:
        install = self._refreshes.pop(refresh, None)
        if install is None or install.gone:
            raise SlackError("invalid_refresh_token")
        self._world.renew(install)
        return self._told(install, "")

    def _told(self, made: Install, user: str) -> Json:
        app, world = self._world.app, self._world
        told: dict[str, Any] = {"access_token": made.token, "token_type": "bot"}
        told |= {"scope": made.scopes, "bot_user_id": made.bot_user, "app_id": app.id}
        told |= {"authed_user": {"id": user}, "is_enterprise_install": made.whole}
        team = world.team(made.team)
        told["team"] = None if made.whole else {"id": team.id, "name": team.domain}
        grid = {"id": made.enterprise, "name": made.enterprise}
        told["enterprise"] = grid if made.enterprise else None
        if made.refresh:
            told |= {"refresh_token": made.refresh, "expires_in": 43_200}
            self._refreshes[made.refresh] = made
            self._expiries[made.token] = made.expires
        return told
