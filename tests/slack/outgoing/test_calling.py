"""What opens a workspace may change, be taken back, or be none: each is told in plain words."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, ClientTimeout, web

from bot.delivery.errors import DeliveryError, NotSent, Refused, Unclear, Unreachable, Wait
from bot.delivery.timing import SEND_DEADLINE
from bot.errors import InputError
from bot.slack.api import TIMES, Api
from bot.slack.calling import Calls
from bot.slack.examining import try_socket
from bot.slack.failures import told
from bot.slack.one_workspace import one_workspace
from bot.slack.scopes import NEEDED
from bot.slack.workspaces import Access
from tests.emulators.slack.scripting import Slack
from tests.slack.outgoing.conftest import LONG_AGO, Line, message, settings


class Rotating:
    """A workspace whose token is another each time it was forgotten."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.forgotten = 0

    async def access(self, workspace: str) -> Access:
        return Access(self.tokens[0], "B", "U")

    def forget(self, workspace: str) -> None:
        self.forgotten += 1
        if len(self.tokens) > 1:
            self.tokens.pop(0)


async def test_a_token_that_was_changed_is_asked_for_anew_and_used(running: Slack) -> None:
    async with Api.open(running.url) as api:
        rotating = Rotating("xoxb-old", running.bot_token)
        asked = await Calls(api, rotating).ask("T1", "auth.test")
        assert (asked["team_id"], rotating.forgotten) == ("T1", 1)


async def test_a_token_that_stays_wrong_is_tried_once(running: Slack) -> None:
    await running.revoke("T1")
    async with Api.open(running.url) as api:
        rotating = Rotating(running.bot_token)
        with pytest.raises(Unreachable) as refused:
            await Calls(api, rotating).ask("T1", "auth.test")
        assert (refused.value.code, rotating.forgotten) == ("token_revoked", 1)
        assert len(list(running.log("refused"))) == 1


async def test_nobody_there_is_surely_not_sent() -> None:
    async with Api.open("http://127.0.0.1:9/api/") as api:
        with pytest.raises(NotSent) as nobody:
            await api.ask("xoxb-T1", "chat.postMessage", channel="D1")
        assert nobody.value.code == "no_connection"


async def test_another_workspace_is_none_of_ours(line: Line) -> None:
    with pytest.raises(Unreachable):
        await line.calls.ask("T2", "auth.test")


async def test_a_scope_that_is_missing_is_named_in_the_log(
    line: Line, caplog: pytest.LogCaptureFixture
) -> None:
    await line.slack.scopes("T1", "im:history")
    with pytest.raises(Refused):
        await line.chat.send(line.place, message("Nobody reads this."))
    assert "chat:write" in caplog.text
    assert "Nobody reads this." not in caplog.text


async def test_nothing_that_is_said_is_logged(line: Line, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await line.chat.send(line.place, message("Nobody reads this."))
        await line.chat.find(line.place, message().id, LONG_AGO)
    assert "Nobody reads this." not in caplog.text


@asynccontextmanager
async def odd(status: int, body: str, kind: str, **headers: str) -> AsyncIterator[Api]:
    """Run a server that always answers the same."""

    async def answer(_: web.Request) -> web.Response:
        return web.Response(status=status, text=body, content_type=kind, headers=headers)

    app = web.Application()
    app.router.add_post("/api/{method}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with Api.open(f"http://127.0.0.1:{runner.addresses[0][1]}/api") as api:
            yield api
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("status", "body", "kind", "error", "code"),
    [
        (200, "<html>", "text/html", Unclear, "no_json"),
        (200, "ok", "text/plain", Unclear, "no_json"),
        (200, "{", "application/json", Unclear, "no_json"),
        (200, "[]", "application/json", Unclear, "no_json"),
        (200, '"ok"', "application/json", Unclear, "no_json"),
        (200, "{}", "application/json", Unclear, "no_json"),
        (200, "null", "application/json", Unclear, "no_json"),
        (404, "<html>", "text/html", Unclear, "http_404"),
        (404, "not found", "text/plain", Unclear, "http_404"),
        (502, "<html>", "text/html", Unclear, "http_502"),
        (503, '{"ok": false, "error": "service_unavailable"}', "application/json", Unclear, ""),
        (429, "", "text/plain", Wait, "http_429"),
        (429, "{", "application/json", Wait, "http_429"),
        (400, '{"ok": false, "error": "odd"}', "application/json", Refused, "odd"),
    ],
)
async def test_whatever_a_server_answers_is_told_as_ours(
    status: int, body: str, kind: str, error: type[DeliveryError], code: str
) -> None:
    async with odd(status, body, kind) as api:
        with pytest.raises(error) as told:
            await api.ask("xoxb-T1", "chat.postMessage", channel="D1")
    assert told.value.code == (code or "service_unavailable")


@pytest.mark.parametrize(("given", "seconds"), [("7", 7.0), ("Sun, 22 Nov 2026 23:00", 30.0)])
async def test_a_pause_is_as_long_as_told(given: str, seconds: float) -> None:
    told = {"Retry-After": given}
    async with odd(429, '{"ok": false, "error": "ratelimited"}', "application/json", **told) as api:
        with pytest.raises(Wait) as wait:
            await api.ask("xoxb-T1", "users.info", user="U1")
    assert wait.value.seconds == seconds


async def test_an_answer_that_never_comes_is_unclear(line: Line) -> None:
    await line.slack.plan("chat.postMessage", "hang")
    async with ClientSession(timeout=ClientTimeout(total=0.2)) as session:
        with pytest.raises(Unclear) as late:
            await Api(line.slack.url, session).ask(
                "xoxb-T1", "chat.postMessage", channel=line.ana.channel, text="Hi"
            )
    assert late.value.code == "no_answer"


def test_we_know_of_a_late_answer_before_delivery_gives_up() -> None:
    assert TIMES.total is not None
    assert TIMES.total < SEND_DEADLINE


async def test_a_token_in_order_opens_its_workspace(running: Slack) -> None:
    async with Api.open(running.url) as api:
        access = await (await one_workspace(settings(running), api)).access("T1")
        assert access.token == running.bot_token
        assert access.bot_id
        assert access.bot_user_id
        await try_socket(settings(running), api)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"slack_bot_token": None}, "SLACK_BOT_TOKEN is not set"),
        ({"slack_bot_token": "xapp-1-A1-333-app"}, "belongs into SLACK_APP_TOKEN"),
        ({"slack_bot_token": "xoxp-1"}, "a person's token"),
        ({"slack_bot_token": "xoxb-wrong"}, "does not take this token (invalid_auth)"),
        ({"slack_api_url": "http://127.0.0.1:9/api/"}, "cannot be reached (no_connection)"),
        ({"slack_api_url": "http://\u00ad.slack.com/api/"}, "is no address"),
        ({"slack_api_url": "http://nowhere.invalid/api/"}, "cannot be reached (no_connection)"),
    ],
)
async def test_a_bot_token_that_opens_nothing_is_told_in_one_line(
    running: Slack, more: dict[str, str | None], says: str
) -> None:
    told = settings(running, **more)
    async with Api.open(told.slack_api_url) as api:
        with pytest.raises(InputError) as wrong:
            await one_workspace(told, api)
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)
    assert "xoxb-wrong" not in str(wrong.value)


async def test_scopes_that_are_missing_are_named(running: Slack) -> None:
    await running.scopes("T1", ",".join(set(NEEDED) - {"im:history", "files:write"}))
    async with Api.open(running.url) as api:
        with pytest.raises(InputError) as wrong:
            await one_workspace(settings(running), api)
    assert "lacks the scopes files:write, im:history;" in str(wrong.value)


async def test_a_wrong_address_is_told(running: Slack) -> None:
    told = settings(running, slack_api_url=f"{running.root}/nothing/")
    async with Api.open(told.slack_api_url) as api:
        with pytest.raises(InputError) as wrong:
            await one_workspace(told, api)
    assert "does not answer as Slack does (http_404)" in str(wrong.value)


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("down", "cannot be reached (http_503)"),
        ("internal_undone", "cannot be reached (internal_error)"),
        ("wait", "wants a pause (ratelimited)"),
        ("error:unknown_method", "does not answer as Slack does"),
        ("error:access_denied", "says no (access_denied)"),
    ],
)
async def test_a_slack_that_is_not_well_is_told(running: Slack, fault: str, says: str) -> None:
    await running.plan("auth.test", fault)
    async with Api.open(running.url) as api:
        with pytest.raises(InputError) as wrong:
            await one_workspace(settings(running), api)
    assert says in str(wrong.value)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"slack_app_token": None}, "SLACK_APP_TOKEN is not set"),
        ({"slack_app_token": "xoxb-T1"}, "begins with xapp-"),
        ({"slack_app_token": "xapp-1-wrong"}, "does not take this token (invalid_auth)"),
    ],
)
async def test_an_app_token_that_opens_nothing_is_told_in_one_line(
    running: Slack, more: dict[str, str | None], says: str
) -> None:
    async with Api.open(running.url) as api:
        with pytest.raises(InputError) as wrong:
            await try_socket(settings(running, **more), api)
    assert says in str(wrong.value)


async def test_an_app_token_without_its_scope_is_told(running: Slack) -> None:
    await running.app(app_scopes="")
    async with Api.open(running.url) as api:
        with pytest.raises(InputError, match="connections:write"):
            await try_socket(settings(running), api)


async def test_a_find_in_a_workspace_that_removed_us_is_unreachable(line: Line) -> None:
    await line.slack.revoke("T1", "account_inactive")
    with pytest.raises(Unreachable):
        await line.chat.find(line.place, message().id, LONG_AGO)


@pytest.mark.parametrize("odd", ["Dana has not answered", "a\nb", "x" * 10_000, ""])
def test_what_is_no_code_is_not_repeated(odd: str) -> None:
    found = told("chat.postMessage", 200, {"ok": False, "error": odd}, {})
    assert (type(found), found.code) == (Refused, "no_code")
