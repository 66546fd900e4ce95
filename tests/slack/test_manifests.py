"""The manifests: what Slack takes, and neither more nor less than the program uses."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.slack.app import COMMAND, SHORTCUT
from bot.slack.installing.flow import BACK
from bot.slack.installing.leaving import REVOKED, UNINSTALLED
from bot.slack.scopes import ALSO, NEEDED
from bot.slack.suggesting import _PROMPTS
from bot.slack.transport.http import EVENTS
from prompts import Book
from tests.emulators.slack.methods import NEEDS

ROOT = Path(__file__).parents[2]
SOCKET, HTTP = "manifest.json", "manifest.http.json"
HERE = "https://coach.example.org"


def text(most: int, least: int = 1, **more: Any) -> dict[str, Any]:
    return {"type": "string", "minLength": least, "maxLength": most, **more}


def record(needed: str = "", **properties: Any) -> dict[str, Any]:
    shape = {"type": "object", "additionalProperties": False, "properties": properties}
    return {**shape, "required": needed.split()}


def listed(one: Any, most: int) -> dict[str, Any]:
    return {"type": "array", "items": one, "minItems": 1, "maxItems": most, "uniqueItems": True}


YES = {"type": "boolean"}
URL = text(3000, pattern="^https://")
SHAPE = record(
    "display_information features oauth_config settings",
    display_information=record(
        "name",
        name=text(35),
        description=text(139),  # 140 by the reference, and refused
        long_description=text(4000, 175),
        background_color=text(7, 4, pattern="^#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?$"),
    ),
    features=record(
        "app_home bot_user agent_view shortcuts slash_commands",
        app_home=record(
            home_tab_enabled=YES, messages_tab_enabled=YES, messages_tab_read_only_enabled=YES
        ),
        bot_user=record("display_name", display_name=text(80), always_online=YES),
        agent_view=record(
            agent_description=text(300),
            suggested_prompts=listed(record("title message", title=text(75), message=text(300)), 4),
        ),
        shortcuts=listed(
            record(
                "name type callback_id description",
                name=text(24),
                type={"enum": ["message", "global"]},
                callback_id=text(255),
                description=text(150),
            ),
            10,
        ),
        slash_commands=listed(
            record(
                "command description",
                command=text(32, 2, pattern="^/"),
                url=URL,
                description=text(2000),
                usage_hint=text(1000),
                should_escape=YES,
            ),
            50,
        ),
    ),
    oauth_config=record(
        "scopes",
        redirect_urls=listed(URL, 1000),
        scopes=record("bot", bot=listed(text(50), 255)),
    ),
    settings=record(
        "event_subscriptions interactivity",
        event_subscriptions=record(
            "bot_events", request_url=URL, bot_events=listed(text(100), 100)
        ),
        interactivity=record("is_enabled", is_enabled=YES, request_url=URL),
        org_deploy_enabled=YES,
        socket_mode_enabled=YES,
        token_rotation_enabled=YES,
    ),
)
"""What is used here of Slack's manifest (docs.slack.dev/reference/app-manifest, its schema)."""


def read(name: str) -> Any:
    return json.loads((ROOT / name).read_text("utf-8"))


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_slack_takes_it(name: str) -> None:
    manifest = read(name)
    jsonschema.Draft7Validator(SHAPE).validate(manifest)
    said = manifest["features"]["agent_view"]["agent_description"]
    assert len(said.encode()) <= 300  # Slack counts bytes


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_it_asks_for_the_scopes_the_program_needs(name: str) -> None:
    assert read(name)["oauth_config"]["scopes"] == {"bot": sorted((*NEEDED, *ALSO))}


def test_each_scope_is_needed_by_something() -> None:
    of_events = {"im:history", "reactions:read"}
    of_the_rest = {"commands", "files:read"}
    assert {*NEEDED, *ALSO} <= set(NEEDS.values()) | of_events | of_the_rest


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_it_is_told_of_what_it_listens_to(name: str) -> None:
    told = set(read(name)["settings"]["event_subscriptions"]["bot_events"])
    heard = {"message.im", "reaction_added", "reaction_removed", "app_home_opened"}
    assert told == heard | {"agent_session_stopped", UNINSTALLED, REVOKED}


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_its_command_shortcut_and_prompts_are_the_programs(name: str) -> None:
    features, book = read(name)["features"], Book.open()

    def said(key: str) -> str:
        return book.phrases(f"slack_around/{key}")[0].text

    assert [one["command"] for one in features["slash_commands"]] == [COMMAND]
    (shortcut,) = features["shortcuts"]
    assert (shortcut["callback_id"], shortcut["name"]) == (SHORTCUT, "A second thought on this")
    assert features["agent_view"]["suggested_prompts"] == [
        {"title": said(f"prompt_{one}"), "message": said(f"prompt_{one}_message")}
        for one in _PROMPTS
    ]
    assert features["app_home"]["home_tab_enabled"]
    assert not features["app_home"]["messages_tab_read_only_enabled"]


def test_by_http_everything_comes_to_the_addresses_that_are_served() -> None:
    manifest = read(HTTP)
    settings = manifest["settings"]
    (command,) = manifest["features"]["slash_commands"]
    urls = (
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
        command["url"],
    )
    assert set(urls) == {HERE + EVENTS}
    assert manifest["oauth_config"]["redirect_urls"] == [HERE + BACK]
    assert not settings["socket_mode_enabled"]
    assert settings["org_deploy_enabled"]


def test_but_for_how_it_is_reached_both_are_the_same() -> None:
    socket, http = read(SOCKET), read(HTTP)
    assert socket["settings"]["socket_mode_enabled"]
    assert "http" not in json.dumps(socket)
    assert _without_ways(socket) == _without_ways(http)


def _without_ways(manifest: Any) -> Any:
    """Return a manifest without what tells how the app is reached."""
    ways = {"url", "request_url", "redirect_urls", "socket_mode_enabled", "org_deploy_enabled"}
    if isinstance(manifest, dict):
        return {name: _without_ways(one) for name, one in manifest.items() if name not in ways}
    if isinstance(manifest, list):
        return [_without_ways(one) for one in manifest]
    return manifest
