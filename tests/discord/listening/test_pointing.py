"""A second thought on a message somebody points at: for them alone, and nothing of it is kept."""

import pytest
from sqlalchemy import func, select

from storage.errors import Unreachable
from storage.rows import PERSON
from tests.discord.listening.coach import Answering, Coach, answer, aside, nothing_more
from tests.emulators.discord.scripting import Discord, Person

SECOND = "Second thought on this"
NO = "Sorry, I can't make it on Friday. Busy month."


async def _written(here: Discord, channel: str, who: str = "bob", text: str = NO) -> str:
    return (await here.person(who).say(text, channel=channel)).id


async def test_what_is_thought_is_seen_by_one_and_kept_nowhere(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel = await here.private_channel()
    message = await _written(here, channel)

    done = await ana.point(message, SECOND, channel=channel)

    assert done.kind == 5
    note = await aside(ana, "Talk about it with me")
    assert "Bob answered: “Sorry, I can't make it on Friday. Busy month.”" in note["words"]
    assert [one["id"] for one in await here.messages(channel)] == [message]
    await nothing_more(ana, coach, 0)
    people = await coach.parts.store._engine.read(
        lambda connection: connection.execute(select(func.count()).select_from(PERSON)).scalar()
    )
    assert people == 0


async def test_a_no_is_heard_as_one(coach: Coach, here: Discord, ana: Person) -> None:
    channel = await here.private_channel()
    message = await _written(here, channel, text="No thanks.\n\nPlease stop *messaging* me.")

    await ana.point(message, SECOND, channel=channel)

    note = await aside(ana, "Talk about it with me")
    assert "their answer: “Please stop messaging me”" in note["words"]


async def test_what_they_talk_about_is_said_in_direct_messages(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel = await here.private_channel()
    await ana.point(await _written(here, channel), SECOND, channel=channel)
    note = await aside(ana, "Talk about it with me")

    done = await ana.click(note, "Talk about it with me")

    assert done.kind == 7
    await aside(ana, "It's in our direct messages now.")
    await answer(ana)
    await nothing_more(ana, coach, 1)


async def test_ones_own_message_is_one_without_an_answer(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel = await here.private_channel()
    message = await _written(here, channel, "ana", "Hey, are we still on for Friday?")

    await ana.point(message, SECOND, channel=channel)

    await aside(ana, "I sent this on Discord and got no answer")


async def test_what_they_told_the_coach_is_no_message_to_anybody(coach: Coach, ana: Person) -> None:
    said = await ana.say("I wrote to Dana twice and got no answer.")
    await answer(ana)

    await ana.point(said.id, SECOND)

    note = await aside(ana, "Talk about it with me")
    assert "I sent this on Discord" not in note["words"]
    assert "Dana" in note["words"]


async def test_a_message_without_words_is_told_to_be_one(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await ana.say("hello")
    card = await answer(ana)

    await ana.point(card["id"], SECOND)

    note = await aside(ana, "no words in this message")
    assert "Talk about it" not in note["words"]


@pytest.mark.parametrize("code", [50007, 50278])
async def test_who_takes_no_direct_messages_keeps_the_card_to_try_again(
    coach: Coach, here: Discord, ana: Person, code: int
) -> None:
    channel = await here.private_channel()
    await ana.point(await _written(here, channel), SECOND, channel=channel)
    note = await aside(ana, "Talk about it with me")
    await ana.shut(code, opening=True)

    await ana.click(note, "Talk about it with me")

    await aside(ana, "Allow direct messages")
    await aside(ana, "Talk about it with me")


async def test_where_nothing_can_be_kept_the_card_stays_to_try_again(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel = await here.private_channel()
    await ana.point(await _written(here, channel), SECOND, channel=channel)
    note = await aside(ana, "Talk about it with me")
    Answering(coach, Unreachable("The database can't be reached."))

    await ana.click(note, "Talk about it with me")

    await aside(ana, "did not reach me")
    await aside(ana, "Talk about it with me")
