"""`/reconnect`, wherever it is given: answered in direct messages, and nobody else sees anything."""

import asyncio
from dataclasses import replace
from typing import Any
from uuid import uuid4

import discord
import pytest

from bot.conversation import Conversation
from bot.discord import listening
from bot.discord.commands import (
    ACTIONS,
    VOICE,
    Commands,
    make_tree,
    payload,
    payload_hash,
    sync_if_changed,
)
from coaching.reconnect import COMMANDS
from storage.errors import Unreachable
from storage.identity import Identity
from tests.discord.listening.coach import (
    Answering,
    Coach,
    answer,
    aside,
    control,
    nothing_more,
)
from tests.emulators.discord.scripting import Discord, Person
from tests.quiet import Quiet

PEOPLE = b"Name,Email\nDana Cole,dana@example.org\n"
DOWN = Unreachable("The database can't be reached.")
SECOND = "Second thought on this"


async def test_in_direct_messages_a_command_is_answered_as_if_it_was_written(
    coach: Coach, ana: Person
) -> None:
    done = await ana.command("reconnect", action="add", contact="Dana Cole", words="old roommate")

    assert done.kind == 5
    assert "Dana Cole" in (await answer(ana))["words"]
    await nothing_more(ana, coach, 1)
    assert await ana.ephemerals() == []
    assert coach.kept == [int(done.id)]


async def test_somewhere_else_only_they_are_told_where_the_answer_is(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await here.join()
    for channel in (await here.guild_channel(), await here.private_channel()):
        done = await ana.command("reconnect", action="help", channel=channel)

        assert done.kind == 5
        note = await aside(ana, "I've answered in our direct messages.")
        assert f"/channels/@me/{ana.channel}" in str(note["components"])
        assert await here.messages(channel) == []
        await ana.dismiss(note)
    await answer(ana, 2)
    await nothing_more(ana, coach, 2)
    assert {told[:2] for told in coach.met} == {(ana.channel, ana.id)}


@pytest.mark.parametrize("code", [50007, 50278])
async def test_who_takes_no_direct_messages_is_told_how_to(
    coach: Coach, here: Discord, ana: Person, code: int
) -> None:
    channel = await here.private_channel()
    await ana.shut(code, opening=True)

    await ana.command("reconnect", channel=channel)

    await aside(ana, "Allow direct messages")
    assert coach.troubles == []


async def test_where_nothing_can_be_kept_only_they_are_told(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel = await here.private_channel()
    Answering(coach, DOWN)

    await ana.command("reconnect", channel=channel)
    await ana.command("reconnect")

    notes = [one for one in await ana.ephemerals() if "did not reach me" in one["words"]]
    assert len(notes) == 2
    assert coach.troubles == [DOWN, DOWN]
    await nothing_more(ana, coach, 0)


@pytest.mark.parametrize("fault", ["error:404:10062", "error:400:40060", "lost", "reset"])
async def test_a_command_counts_whatever_becomes_of_its_answer(
    coach: Coach, here: Discord, ana: Person, fault: str
) -> None:
    await here.timing(patience=0.5)
    await here.plan("callback", fault)

    await ana.command("reconnect", action="help")

    await answer(ana)
    await nothing_more(ana, coach, 1)
    assert coach.troubles == []


async def test_a_file_is_handed_in(coach: Coach, ana: Person) -> None:
    await ana.command("reconnect", action="import", file=("people.csv", PEOPLE))

    assert "Dana Cole" in (await answer(ana))["words"]


async def test_whom_to_add_is_asked_in_a_window(coach: Coach, here: Discord, ana: Person) -> None:
    channel = await here.private_channel()

    opened = await ana.command("reconnect", action="add", channel=channel)
    done = await ana.submit(name="Dana Cole", how="old roommate")

    assert (opened.kind, done.kind) == (9, 4)
    await aside(ana, "I've answered in our direct messages.")
    assert "Dana Cole" in (await answer(ana))["words"]


async def test_what_is_wrong_in_a_window_elsewhere_is_seen_by_them_alone(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel = await here.private_channel()
    await ana.command("reconnect", action="add", channel=channel)

    await ana.submit(name="Dana Cole", reach="nowhere at all")
    note = await aside(ana, "nowhere at all")
    await ana.click(note, "Open it again", channel=channel)
    await ana.submit(reach="dana@example.org")

    await aside(ana, "It's in now.")
    assert "Take me there" in (await aside(ana, "It's in now."))["words"]
    assert "Dana Cole" in (await answer(ana))["words"]
    assert await here.messages(channel) == []


async def test_a_touch_is_logged_in_a_window(coach: Coach, ana: Person) -> None:
    await ana.command("reconnect", action="add", contact="Dana Cole")
    await answer(ana)

    opened = await ana.command("reconnect", action="touch", contact="Dana Cole", words="a walk")
    window = await ana.modal()
    done = await ana.submit()

    assert (opened.kind, done.kind) == (9, 5)
    assert window is not None
    values = [one["component"].get("value") for one in window["components"]]
    assert values[0] == "Dana Cole"
    assert values[-1] == "a walk"
    assert "Dana" in (await answer(ana, 2))["words"]
    assert await ana.ephemerals() == []


@pytest.mark.parametrize("action", ["add", "touch", "import"])
async def test_a_window_that_comes_too_late_is_answered_in_words(
    coach: Coach, here: Discord, ana: Person, action: str
) -> None:
    await here.timing(patience=0.5)
    await here.plan("callback", "error:404:10062")

    await ana.command("reconnect", action=action)

    await answer(ana)
    await nothing_more(ana, coach, 1)


async def test_contacts_are_imported_in_a_window(coach: Coach, ana: Person) -> None:
    opened = await ana.command("reconnect", action="import")
    await ana.submit(file=("people.csv", PEOPLE))

    assert opened.kind == 9
    assert "Dana Cole" in (await answer(ana))["words"]


async def test_settings_are_shown_and_can_be_filled_in(coach: Coach, ana: Person) -> None:
    await ana.command("reconnect", action="settings")
    await answer(ana)
    note = await aside(ana, "fill them in here")

    for section in ("settings:times", "settings:picks", "settings:words"):
        opened = await ana.click(note, control(note, section))
        assert opened.kind == 9
    done = await ana.submit()

    assert done.kind == 7
    await aside(ana, "It's in now.")
    await answer(ana, 2)


async def test_a_command_as_it_was_once_is_still_heard(coach: Coach, here: Discord) -> None:
    ana = here.person("ana")
    old: dict[str, Any] = {"name": "reconnect", "description": "as it was", "contexts": [1]}
    old |= {"options": [_option("text")], "integration_types": [0, 1]}
    path, both = "/applications/{application_id}/commands", [old, {**old, "name": "gone"}]
    await coach.parts.calls.ask("PUT", path, json=both, application_id=here.application)

    await ana.command("reconnect", text="odd")
    await ana.command("gone")

    await answer(ana)
    await aside(ana, "I don't know that command any more")


def _option(name: str) -> dict[str, Any]:
    return {"type": 3, "name": name, "description": "it", "required": False}


async def test_names_are_suggested_while_one_is_typed(
    coach: Coach, here: Discord, ana: Person
) -> None:
    for count, name in enumerate(("Dana Cole", "Dan Brown", "Ravi Menon"), 1):
        await ana.command("reconnect", action="add", contact=name)
        await answer(ana, count)

    found = await ana.autocomplete("reconnect", "contact", "Dan")
    everybody = await ana.autocomplete("reconnect", "contact", "")
    others = await here.person("bob").autocomplete("reconnect", "contact", "Dan")

    assert sorted(found) == ["Dan Brown", "Dana Cole"]
    assert "Ravi Menon" in everybody
    assert others == []


async def test_who_only_types_is_not_kept(coach: Coach, ana: Person) -> None:
    assert await ana.autocomplete("reconnect", "contact", "Dan") == []

    assert await coach.parts.store.find(Identity("discord", "", ana.id)) is None


async def test_fifty_who_type_at_once_all_get_names(coach: Coach, here: Discord) -> None:
    people = [here.person(f"p{number}") for number in range(10)]
    for person in people:
        await person.command("reconnect", action="add", contact="Dana Cole")
        await answer(person)

    typing = [
        person.autocomplete("reconnect", "contact", "Dana Cole"[:count])
        for person in people
        for count in range(1, 6)
    ]

    assert await asyncio.gather(*typing) == [["Dana Cole"]] * 50


async def test_names_that_come_late_are_none(
    coach: Coach, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "SUGGESTING", 0.0)

    assert await ana.autocomplete("reconnect", "contact", "Da") == []
    assert len(coach.kept) == 1


async def test_discord_is_told_the_commands_once(coach: Coach, here: Discord) -> None:
    calls, sessions = coach.parts.calls, coach.parts.store.sessions

    assert not await sync_if_changed(coach.tree, calls, sessions, here.application)

    await sessions.told(here.application, "another")
    assert await sync_if_changed(coach.tree, calls, sessions, here.application)
    assert await sessions.commands(here.application) == payload_hash(coach.tree)


async def test_commands_that_were_taken_away_are_told_again(coach: Coach, here: Discord) -> None:
    await here.app(commands={})

    told = coach.parts.calls, coach.parts.store.sessions, here.application
    assert await sync_if_changed(coach.tree, *told)
    assert len(await here.commands()) == 2


def test_what_is_offered_is_there() -> None:
    assert {*ACTIONS, VOICE} - {"touch"} <= set(COMMANDS)


def test_a_model_is_spoken_of_where_one_is_set_up(coach: Coach) -> None:
    parts = coach.parts
    conversation = Conversation(parts.store, parts.book, parts.clock, uuid4, voice=Quiet())
    client = discord.Client(intents=discord.Intents.none(), max_messages=None)
    with_one = make_tree(client, listening.Listening(replace(parts, conversation=conversation)))

    assert VOICE not in offered(coach.tree)
    assert offered(with_one) == [*offered(coach.tree), VOICE]
    assert payload_hash(with_one) != payload_hash(coach.tree)


def offered(tree: Commands) -> list[str]:
    """Return the actions that a tree offers."""
    (action, *_) = payload(tree)[0]["options"]
    return [one["value"] for one in action["choices"]]


async def test_the_commands_can_be_used_everywhere(coach: Coach, here: Discord) -> None:
    for one in (*payload(coach.tree), *await here.commands()):
        assert one["integration_types"] == [0, 1]
        assert one["contexts"] == [0, 1, 2]
    assert [one["name"] for one in payload(coach.tree)] == ["reconnect", SECOND]
