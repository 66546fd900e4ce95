"""Interactions as no client of Discord makes them: nothing comes of them, and the rest goes on."""

from typing import Any

import pytest

from tests.discord.listening.coach import Coach, answer, nothing_more
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until

FORGED = {
    "a button that is on no message": {"type": 3, "data": {"custom_id": "choice:1:fix"}},
    "a button that is not on its message": {
        "type": 3,
        "data": {"custom_id": "choice:1:reminder:done:x"},
        "message": "card",
    },
    "a menu without values": {"type": 3, "data": {"custom_id": "choice:1:", "component_type": 3}},
    "a window of another app": {"type": 5, "data": {"custom_id": "login", "components": []}},
    "a window with nothing in it": {
        "type": 5,
        "data": {"custom_id": "form::fix", "components": [{"type": 18}]},
    },
    "a window with odd things in it": {
        "type": 5,
        "data": {"custom_id": "form::fix", "components": ["odd", {"component": 3}]},
    },
    "a window of an unknown form": {
        "type": 5,
        "data": {"custom_id": "form:1:" + "x" * 200, "components": []},
    },
    "an unknown command": {"type": 2, "data": {"id": "1", "name": "sudo", "type": 1}},
    "a command with subcommands": {
        "type": 2,
        "data": {
            "id": "1",
            "name": "reconnect",
            "type": 1,
            "options": [{"type": 1, "name": "add", "options": [{"name": "x", "value": 3}]}],
        },
    },
    "a message that is not there": {
        "type": 2,
        "data": {"id": "1", "name": "Second thought on this", "type": 3, "target_id": "5"},
    },
    "typing in nothing": {"type": 4, "data": {"id": "1", "name": "reconnect", "type": 1}},
    "something new": {"type": 77, "data": {}},
}

ANSWERED = {"a window of an unknown form", "a command with subcommands"}
"""What is answered all the same: that it is not known, and as the command without anything."""


@pytest.mark.parametrize("what", FORGED)
async def test_nothing_comes_of_what_is_forged(
    coach: Coach, here: Discord, ana: Person, what: str
) -> None:
    await ana.say("I wrote to Dana twice and got no answer.")
    card = await answer(ana)
    told: dict[str, Any] = {
        "id": "1574000000000000000",
        "application_id": here.application,
        "token": "forged",
        "version": 1,
        "channel_id": ana.channel,
        "channel": {"id": ana.channel, "type": 1},
        "context": 1,
        "user": {"id": ana.id, "username": "ana", "discriminator": "0", "avatar": None},
        "entitlements": [],
        "attachment_size_limit": 10,
        **FORGED[what],
    }
    told["data"] = {"component_type": 2, "components": [], "options": [], **told["data"]}
    if told.pop("message", None):
        told["message"] = card

    await here.happen("INTERACTION_CREATE", told)

    await ana.click(card, "Shorter")
    await until(lambda: len(coach.kept) >= (2 if told["type"] != 77 else 1))
    await answer(ana, 2)
    assert coach.troubles == []
    await nothing_more(ana, coach, 2 + (what in ANSWERED))
