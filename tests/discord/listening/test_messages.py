"""What comes by the gateway as it is: messages, edits, deletes, signs. Kept, or raised as not kept."""

from typing import Any

import pytest

from coaching.messages import Deleted, Edited, Reacted, Said
from storage.delivery.values import Arrival
from storage.errors import StorageError, Unreachable
from tests.discord.listening.coach import Answering, Coach, answer, nothing_more
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until

STORY = "I wrote to Dana twice and got no answer. We were at school together."


class Noting(Answering):
    """A runner that notes what it is given."""

    def __init__(self, coach: Coach) -> None:
        super().__init__(coach)
        self.found: list[Arrival] = []

    async def accept(self, *arrivals: Arrival) -> tuple[bool, ...]:
        self.found += arrivals
        return await super().accept(*arrivals)


async def settled(coach: Coach, count: int) -> None:
    """Return once so many events were taken."""
    await until(lambda: sum(one.done() for one in coach.tasks) >= count)


async def test_a_message_is_answered_once_however_often_it_comes(coach: Coach, ana: Person) -> None:
    said = await ana.say(STORY)
    await answer(ana)
    again = {"id": said.id, "channel_id": ana.channel, "author": {"id": ana.id}, "content": STORY}

    await coach.listening.take("MESSAGE_CREATE", again, "other:1")

    await nothing_more(ana, coach, 1)


async def test_an_edit_takes_the_place_of_the_answer(coach: Coach, ana: Person) -> None:
    said = await ana.say(STORY)
    await answer(ana)

    await ana.edit(said.id, STORY.replace("Dana", "Ravi"))

    async def is_anew() -> bool:
        return "Ravi" in (await answer(ana))["words"]

    await until(is_anew)
    await nothing_more(ana, coach, 1)


async def test_a_delete_names_nobody_and_is_its_authors(coach: Coach, ana: Person) -> None:
    said = await ana.say(STORY)
    await answer(ana)
    runner = Noting(coach)

    await ana.delete(said.id)

    await until(lambda: bool(runner.found))
    (one,) = runner.found
    assert (one.identity.account, one.event, one.message) == (ana.id, Deleted(), said.id)


async def test_a_delete_is_not_lost_while_nobody_can_say_whose_it_was(
    coach: Coach, here: Discord, ana: Person
) -> None:
    said = await ana.say(STORY)
    told = {"id": said.id, "channel_id": ana.channel}
    await here.plan("get_channel", "down")

    with pytest.raises(StorageError):
        await coach.listening.take("MESSAGE_DELETE", told, "here:1")
    runner = Noting(coach)
    await coach.listening.take("MESSAGE_DELETE", told, "here:1")

    assert [one.event for one in runner.found] == [Deleted()]


async def test_a_delete_in_a_channel_that_is_gone_is_nothing(coach: Coach) -> None:
    await coach.listening.take("MESSAGE_DELETE", {"id": "1", "channel_id": "2"}, "here:1")

    assert coach.troubles == []


async def test_a_sign_is_taken_with_how_it_came_and_ours_are_not(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    runner, before = Noting(coach), len(coach.tasks)
    path = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me"
    ask, there = coach.parts.calls.ask, str(card["id"])

    await ask("PUT", path, channel_id=ana.channel, message_id=there, emoji="✅")
    await ana.react(card["id"], "✅")
    await ana.unreact(card["id"], "✅")

    await settled(coach, before + 3)
    assert [one.event for one in runner.found] == [Reacted("✅"), Reacted("✅", put=False)]
    assert len({one.key for one in runner.found}) == 2


async def test_what_others_say_in_servers_is_not_taken(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await here.join()
    channel, runner = await here.guild_channel(), Noting(coach)

    message = (await ana.say(STORY, channel=channel)).id
    await ana.edit(message, "anew", channel=channel)
    await ana.react(message, "✅", channel=channel)
    await ana.delete(message, channel=channel)

    await ana.say("hello")
    await answer(ana)
    assert [one.event for one in runner.found] == [Said("hello")]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("MESSAGE_CREATE", {"content": STORY}),
        ("MESSAGE_UPDATE", {"content": STORY, "edited_timestamp": "now"}),
        ("MESSAGE_DELETE", {}),
    ],
)
async def test_what_cannot_be_kept_is_told_to_be_so(
    coach: Coach, ana: Person, event: str, told: dict[str, Any]
) -> None:
    await ana.say("hello")
    await answer(ana)
    Answering(coach, Unreachable("The database can't be reached."))
    message = {"id": "123", "channel_id": ana.channel, "author": {"id": ana.id}, **told}

    with pytest.raises(Unreachable):
        await coach.listening.take(event, message, "here:1")


async def test_an_edit_is_what_the_message_says_now(coach: Coach, ana: Person) -> None:
    said = await ana.say("hello")
    await answer(ana)
    runner = Noting(coach)

    await ana.edit(said.id, "**hello** there")

    await until(lambda: bool(runner.found))
    assert [one.event for one in runner.found] == [Edited("hello there")]


async def test_what_is_passed_on_without_a_word_is_anothers(
    coach: Coach, here: Discord, ana: Person
) -> None:
    channel, runner = await here.private_channel(), Noting(coach)
    message = await here.person("bob").say("Sorry.\n**Busy** month.", channel=channel)

    await ana.forward(message.id, origin=channel)

    await answer(ana)
    assert [one.event for one in runner.found] == [Said("They answered: “Sorry.\nBusy month.”")]


async def test_a_sticker_is_answered_as_a_picture_is(coach: Coach, ana: Person) -> None:
    await ana.sticker("Wave")

    assert "picture" in (await answer(ana))["words"].lower()


async def test_what_is_pinned_or_shown_of_a_link_is_no_edit(coach: Coach, ana: Person) -> None:
    said = await ana.say("Dana sent https://a.example and then nothing for a month.")
    await answer(ana)
    await ana.edit(said.id, "Ravi sent https://a.example and then nothing for a month.")
    await until(lambda: len(coach.tasks) >= 3)
    runner = Noting(coach)

    await ana.pin(said.id)
    await ana.say("hello")

    await answer(ana, 2)
    keys = [one.key for one in runner.found if isinstance(one.event, Edited)]
    assert all(key.startswith(f"discord:{said.id}:edit:") for key in keys)
    await nothing_more(ana, coach, 2)


async def test_other_events_are_none(coach: Coach) -> None:
    await coach.listening.take("TYPING_START", {"user_id": "1"}, "here:1")


@pytest.mark.parametrize(("alone", "late"), [(True, 1), (False, 0)])
async def test_a_sign_that_is_over_counts_only_where_one_alone_listens(
    coach: Coach, ana: Person, *, alone: bool, late: int
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    coach.parts.store.sessions.is_alone = alone
    runner = Noting(coach)
    told = {"user_id": ana.id, "channel_id": ana.channel, "message_id": card["id"], "type": 0}
    sign = {**told, "emoji": {"id": None, "name": "✅"}}

    await coach.listening.take("MESSAGE_REACTION_ADD", sign, "late:1")  # it was taken off since
    assert len(runner.found) == late
    await ana.react(card["id"], "✅")
    await until(lambda: len(runner.found) == late + 1)
    await coach.listening.take("MESSAGE_REACTION_REMOVE", sign, "late:2")  # it is put there again

    assert len(runner.found) == 2 * late + 1
