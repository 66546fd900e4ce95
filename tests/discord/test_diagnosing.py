"""`doctor discord`: each thing that is wrong is one line that says what to do."""

from typing import Any

import pytest

from bot.discord import diagnosing
from bot.discord.diagnosing import diagnosed
from bot.doctor.finding import Finding, State
from prompts import Book
from tests.discord.test_connecting import CLOSED, found
from tests.emulators.discord.scripting import Discord

EVERYWHERE = {"integration_types": [0, 1], "contexts": [0, 1, 2]}
COMMANDS = [
    {"name": "reconnect", "type": 1, "description": "x", **EVERYWHERE},
    {"name": "Second thought on this", "type": 3, **EVERYWHERE},
]
SCOPES = {"oauth2_install_params": {"scopes": ["applications.commands", "bot"]}}


async def looked(discord: Discord, **more: Any) -> list[Finding]:
    findings = await diagnosed(found(discord, **more), Book.open())
    for one in findings:
        assert discord.token not in f"{one.said} {one.do}"
        assert one.state is State.FINE or one.do or "\n" in one.said or ": " in one.said
    return findings


async def about(discord: Discord, what: str, **more: Any) -> list[Finding]:
    return [one for one in await looked(discord, **more) if one.about == what]


@pytest.fixture
async def commanded(discord: Discord) -> None:
    await discord.app(commands={str(i): one for i, one in enumerate(COMMANDS, 1)})


@pytest.mark.usefixtures("commanded")
async def test_where_all_is_well_each_line_says_so(discord: Discord) -> None:
    await discord.app(told={"approximate_guild_count": 2, "approximate_user_install_count": 1200})
    findings = await looked(discord)

    assert [one.about for one in findings] == [
        diagnosing.SETTINGS,
        diagnosing.TOKEN,
        diagnosing.APP,
        diagnosing.INSTALLED,
        diagnosing.COMMANDS,
        diagnosing.GATEWAY,
    ]
    assert {one.state for one in findings} == {State.FINE}
    assert "about 2 servers and by about 1,200 people" in findings[3].said
    assert findings[4].said == "/reconnect and Second thought on this"
    assert not list(discord.log("identify"))


async def test_what_is_not_set_is_all_it_says(discord: Discord) -> None:
    (only,) = await looked(discord, discord_token=None)

    assert only.is_broken
    assert "DISCORD_TOKEN" in only.said


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"discord_token": "MTA.x.y"}, "does not take"), ({"discord_api_url": CLOSED}, "cannot be")],
)
async def test_a_door_that_stays_shut_ends_it(
    discord: Discord, wrong: dict[str, str], said: str
) -> None:
    *_, last = await looked(discord, **wrong)

    assert last.about == diagnosing.TOKEN
    assert last.is_broken
    assert said in last.said


@pytest.mark.parametrize(
    ("told", "state", "said"),
    [
        ({"interactions_endpoint_url": "https://x"}, State.BROKEN, "sent to an address"),
        ({"bot_require_code_grant": True}, State.BROKEN, "nobody can install it"),
        ({"flags": 1 << 19}, State.LOOK, "does not need: message content"),
        ({"flags": 1 << 13 | 1 << 15}, State.LOOK, "does not need: presence, server members"),
        ({"integration_types_config": {"0": SCOPES}}, State.LOOK, "it has no User Install"),
        (
            {"integration_types_config": {"0": {}, "1": SCOPES}},
            State.LOOK,
            "Guild Install lacks applications.commands and bot",
        ),
        (
            {
                "integration_types_config": {
                    "0": {
                        "oauth2_install_params": SCOPES["oauth2_install_params"]
                        | {"permissions": "2048"}
                    },
                    "1": SCOPES,
                }
            },
            State.LOOK,
            "Guild Install asks for permissions",
        ),
        ({"integration_types_config": None}, State.FINE, "can install it"),
    ],
)
async def test_how_the_app_is_set_up_is_looked_at(
    discord: Discord, told: dict[str, Any], state: State, said: str
) -> None:
    await discord.app(told=told)
    (one,) = await about(discord, diagnosing.APP)

    assert one.state is state
    assert said in one.said


async def test_an_app_nobody_has_is_told_with_its_link(discord: Discord) -> None:
    await discord.app(told={"approximate_guild_count": 0, "approximate_user_install_count": 0})
    (one,) = await about(discord, diagnosing.INSTALLED)

    assert one.state is State.LOOK
    assert f"client_id={discord.application}" in one.do


@pytest.mark.parametrize("odd", [{}, {"contexts": [0]}, {"integration_types": [0]}])
async def test_commands_that_are_not_as_they_should_be_are_named(
    discord: Discord, odd: dict[str, Any]
) -> None:
    await discord.app(commands={"1": COMMANDS[0]} | ({"2": COMMANDS[1] | odd} if odd else {}))
    (one,) = await about(discord, diagnosing.COMMANDS)

    assert one.state is State.LOOK
    assert one.said == "not there as they should be: Second thought on this"


async def test_shards_that_are_missing_are_told(discord: Discord) -> None:
    await discord.app(shards=3)
    wanted, reached = await about(discord, diagnosing.GATEWAY)

    assert wanted.said == "Discord wants 3 shards, there are 1"
    assert not reached.is_broken


@pytest.mark.parametrize(
    ("url", "said"),
    [("ws://127.0.0.1:1/gateway", "can't be reached"), ("ws://[::1]:1", "can't be")],
)
async def test_a_gateway_that_is_not_reached_is_told(discord: Discord, url: str, said: str) -> None:
    (one,) = await about(discord, diagnosing.GATEWAY, discord_gateway_url=url)

    assert one.is_broken
    assert said in one.said


async def test_an_api_that_fails_later_is_told(discord: Discord) -> None:
    await discord.plan("gateway", "status:503")
    (one,) = await about(discord, diagnosing.APP)

    assert one.is_broken
    assert "can't be asked (http_503)" in one.said
