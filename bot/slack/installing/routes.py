"""The addresses of the installation on the HTTP server."""

from collections.abc import Awaitable, Callable
from http.cookies import Morsel

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_bolt_request
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.slack.installing.flow import BACK, INSTALL, Flow
from bot.slack.installing.pages import headers

_Answer = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


def add_to(pages: web.Application, flow: Flow) -> None:
    """Add the pages that install the coach to those of this process."""
    pages.router.add_get(INSTALL, _served(flow.handle_installation), allow_head=False)
    pages.router.add_get(BACK, _served(flow.handle_callback), allow_head=False)


def _served(answer: _Answer) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def serve(request: web.Request) -> web.Response:
        return _response(await answer(await to_bolt_request(request)))

    return serve


def _response(answered: BoltResponse) -> web.Response:
    """Return a page as aiohttp sends it. The browser hands its cookie back to us alone."""
    response = web.Response(
        status=answered.status, text=answered.body, content_type="text/html", headers=headers()
    )
    for cookie in answered.cookies():
        for name, said in cookie.items():
            _set(response, name, said)
    return response


def _set(response: web.Response, name: str, said: "Morsel[str]") -> None:
    response.set_cookie(
        name,
        said.value,
        max_age=said["max-age"] or None,
        expires=said["expires"] or None,
        path=said["path"] or "/",
        secure=True,
        httponly=True,
        samesite="Lax",  # Slack leads back by a link: that is when it is needed
    )
