"""`doctor slack`: each thing that is wrong is one line that says what to do, and shows no secret."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from typer.testing import CliRunner

from bot.cli import app
from bot.doctor.finding import Finding
from bot.settings import Settings
from bot.slack.diagnosing import diagnosed
from bot.slack.ingress import RECEIVED, Answered
from bot.slack.installing.flow import INSTALL
from bot.slack.scopes import NEEDED
from bot.slack.transport.http import EVENTS, Pages, Posted, application
from storage.installations import Installation, Tokens
from storage.sealing import Keyring
from storage.store import Store
from tests.emulators.slack.scripting import Slack
from tests.emulators.slack.scripting import slack_here as running_slack

SECRETS = ("xoxb-", "xapp-", "signing-secret", "client-secret")
NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)


@pytest.fixture
async def slack(tmp_path: Path) -> AsyncIterator[Slack]:
    async with running_slack(tmp_path / "slack") as running:
        yield running


@pytest.fixture
async def address(slack: Slack) -> AsyncIterator[str]:
    """Serve what Slack would reach; return the address."""

    async def take(_: Any) -> Answered:
        return RECEIVED

    async def page(_: web.Request) -> web.Response:
        return web.Response()

    pages = application()
    posted = Posted(slack.signing_secret, take, datetime.now(UTC).timestamp)  # noqa: TID251
    pages.router.add_post(EVENTS, posted.__call__)
    pages.router.add_get(INSTALL, page, allow_head=False)
    server = Pages(pages, "127.0.0.1", 0, 0.1)
    yield await server.start()
    await server.stop()


def one(slack: Slack, **more: Any) -> Settings:
    """Return the settings of one workspace by Socket Mode."""
    told = {
        "slack_api_url": slack.url,
        "slack_bot_token": slack.bot_token,
        "slack_app_token": slack.app_token,
    }
    return Settings(_env_file=None, **(told | more))


def many(slack: Slack, address: str, **more: Any) -> Settings:
    """Return the settings of many workspaces by HTTP."""
    told = {
        "slack_api_url": slack.url,
        "slack_mode": "http",
        "slack_signing_secret": slack.signing_secret,
        "slack_client_id": slack.client_id,
        "slack_client_secret": slack.client_secret,
        "public_url": address,
    }
    return Settings(_env_file=None, **(told | more))


def installed(workspace: str, scopes: tuple[str, ...] = NEEDED) -> Installation:
    return Installation("slack", workspace, "B1", "U1", scopes, NOW, Tokens("xoxb-secret"))


async def found(settings: Settings, *workspaces: Installation) -> dict[str, Finding]:
    """Return what it finds, by what it is about; a secret in it is a fault."""
    findings = await diagnosed(settings, workspaces)
    told = "\n".join(f"{one.said}\n{one.do}" for one in findings)
    values = [
        value for value in SECRETS if value.rstrip("-") + "-T1" in told or f"{value}1" in told
    ]
    assert values == []
    for each in findings:
        assert "\n" not in each.said or each.about == "slack settings"
    return {one.about: one for one in findings}


def states(told: dict[str, Finding]) -> set[str]:
    return {one.state.value for one in told.values()}


async def test_when_all_is_right_all_is_well(slack: Slack) -> None:
    told = await found(one(slack))
    assert set(told) == {"slack settings", "slack token", "slack socket"}
    assert states(told) == {"ok"}
    assert [noted["what"] for noted in slack.log("posted", "opened")] == []


async def test_all_that_is_missing_is_told_at_once(slack: Slack) -> None:
    told = await found(one(slack, slack_bot_token=None, slack_app_token=None))
    said = told["slack settings"].said
    assert set(told) == {"slack settings"}
    assert "SLACK_BOT_TOKEN" in said
    assert "SLACK_APP_TOKEN" in said


async def test_tokens_that_are_mixed_up_are_told_apart(slack: Slack) -> None:
    mixed = one(slack, slack_bot_token=slack.app_token, slack_app_token=slack.bot_token)
    told = await found(mixed)
    assert "belongs into SLACK_APP_TOKEN" in told["slack token"].said
    assert "a bot's" in told["slack socket"].said


async def test_a_token_that_opens_nothing_any_more(slack: Slack) -> None:
    await slack.revoke("T1")
    told = await found(one(slack))
    assert told["slack token"].is_broken
    assert "token_revoked" in told["slack token"].said
    assert told["slack socket"].state == "ok"  # the one does not hide the other


async def test_scopes_that_are_missing_are_named(slack: Slack) -> None:
    await slack.scopes("T1", "chat:write,commands,im:history,im:write,users:read,files:read")
    told = await found(one(slack))
    assert "files:write, reactions:read" in told["slack token"].said
    assert "reinstall" in told["slack token"].said


async def test_an_app_token_without_its_scope(slack: Slack) -> None:
    await slack.app(app_scopes="authorizations:read")
    told = await found(one(slack))
    assert told["slack socket"].is_broken
    assert "connections:write" in told["slack socket"].said


async def test_an_address_where_no_slack_is(slack: Slack) -> None:
    told = await found(one(slack, slack_api_url="http://127.0.0.1:9/api/"))
    assert "SLACK_API_URL" in told["slack token"].said
    assert told["slack socket"].is_broken


async def test_in_many_workspaces_all_is_well_too(slack: Slack, address: str) -> None:
    told = await found(many(slack, address), installed("T1"), installed("T2"))
    assert set(told) == {"slack settings", "slack app", "slack workspaces", "slack address"}
    assert states(told) == {"ok"}
    assert told["slack workspaces"].said == "installed in 2 workspaces"


async def test_nobody_has_installed_it_yet(slack: Slack, address: str) -> None:
    told = await found(many(slack, address))
    assert told["slack workspaces"].do == f"Install it: {address}{INSTALL}"


async def test_a_workspace_that_gave_less_is_named(slack: Slack, address: str) -> None:
    told = await found(many(slack, address), installed("T1"), installed("T2", NEEDED[1:]))
    assert told["slack workspaces"].said == f"T2 did not give {NEEDED[0]}"
    assert INSTALL in told["slack workspaces"].do


@pytest.mark.parametrize("wrong", [{"slack_client_id": "9.9"}, {"slack_client_secret": "old"}])
async def test_an_app_slack_does_not_know(
    slack: Slack, address: str, wrong: dict[str, str]
) -> None:
    told = await found(many(slack, address, **wrong))
    assert told["slack app"].is_broken
    assert "App Credentials" in told["slack app"].do


async def test_a_slack_that_cannot_be_asked(slack: Slack, address: str) -> None:
    await slack.plan("oauth.v2.access", "down")
    told = await found(many(slack, address))
    assert "can't be asked" in told["slack app"].said


async def test_a_process_behind_the_address_with_another_secret(slack: Slack, address: str) -> None:
    told = await found(many(slack, address, slack_signing_secret="another"))
    assert told["slack address"].is_broken
    assert "SLACK_SIGNING_SECRET" in told["slack address"].do


async def test_an_address_nobody_answers_at_is_no_fault_yet(slack: Slack) -> None:
    told = await found(many(slack, "http://127.0.0.1:9"))
    assert told["slack address"].state == "look at this"
    assert "second-thought slack" in told["slack address"].do


async def test_an_address_where_something_else_is(slack: Slack) -> None:
    told = await found(many(slack, slack.root))
    assert told["slack address"].is_broken
    assert "404" in told["slack address"].said


async def test_an_address_slack_would_not_take(slack: Slack) -> None:
    told = await found(many(slack, "http://coach.example.org"))
    assert "https://" in told["slack address"].do


async def test_the_pages_of_a_coach_on_sockets_are_looked_for_without_beginning(
    slack: Slack, address: str
) -> None:
    by_socket = {"slack_mode": "socket", "slack_app_token": slack.app_token}
    told = await found(many(slack, address, **by_socket))
    assert states(told) == {"ok", "look at this"}  # nobody has installed it yet
    assert told["slack address"].state == "ok"
    elsewhere = await found(many(slack, slack.root, **by_socket))
    assert elsewhere["slack address"].is_broken


async def run(*words: str, **environment: str) -> tuple[int, dict[str, Any]]:
    invoke = CliRunner().invoke
    result = await asyncio.to_thread(invoke, app, ["doctor", *words, "--json"], env=environment)
    assert not any(secret in result.stdout for secret in SECRETS if not secret.endswith("-"))
    return result.exit_code, {one["about"]: one for one in json.loads(result.stdout)["findings"]}


async def test_the_command_looks_at_slack_alone(slack: Slack, tmp_path: Path) -> None:
    home = {"SECOND_THOUGHT_HOME": str(tmp_path / "home")}
    code, told = await run("slack", **slack.settings, **home)
    assert (code, set(told)) == (0, {"slack settings", "slack token", "slack socket"})
    await slack.revoke("T1")
    code, told = await run("slack", **slack.settings, **home)
    assert code == 1
    code, told = await run("slack", **home)
    assert code == 1
    assert "SLACK_BOT_TOKEN" in told["slack settings"]["said"]


async def test_without_the_word_slack_is_looked_at_where_it_is_set(
    slack: Slack, tmp_path: Path
) -> None:
    home = {"SECOND_THOUGHT_HOME": str(tmp_path / "home")}
    code, told = await run(**slack.settings, **home)
    assert code == 0
    assert {"settings", "folder", "slack token"} <= set(told)
    code, told = await run(**home)
    assert not any(about.startswith("slack") for about in told)


async def test_the_command_counts_who_installed_it(
    slack: Slack, address: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    store = await Store.open(f"sqlite:///{home / 'coach.db'}", Keyring.open(home))
    await store.installations.keep(installed("T1"))
    await store.close()
    settings = {
        "SECOND_THOUGHT_HOME": str(home),
        "SLACK_MODE": "http",
        "SLACK_API_URL": slack.url,
        "SLACK_SIGNING_SECRET": slack.signing_secret,
        "SLACK_CLIENT_ID": slack.client_id,
        "SLACK_CLIENT_SECRET": slack.client_secret,
        "PUBLIC_URL": address,
    }
    code, told = await run("slack", **settings)
    assert code == 0
    assert told["slack workspaces"]["said"] == "installed in 1 workspace"
