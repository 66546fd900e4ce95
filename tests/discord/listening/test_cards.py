"""What happens on cards: buttons, menus, windows, and all that can go wrong with them."""

import pytest

from bot.discord import answering
from storage.errors import Unreachable
from tests.discord.listening.coach import (
    Answering,
    Coach,
    answer,
    aside,
    control,
    nothing_more,
)
from tests.emulators.discord.scripting import Discord, Person

STORY = "I wrote to Dana twice and got no answer. We were at school together."
DOWN = Unreachable("The database can't be reached.")


def buttons(*names: str) -> dict[str, object]:
    """Return a card with buttons of these names, as one of ours may have looked once."""
    made = [{"type": 2, "style": 2, "label": name[:80], "custom_id": name} for name in names]
    row = {"type": 1, "components": made}
    return {"flags": 1 << 15, "components": [{"type": 10, "content": "old"}, row]}


async def posted(coach: Coach, person: Person, *names: str) -> str:
    path = "/channels/{channel_id}/messages"
    await person.are(locale="en-US")
    channel = await coach.parts.directs.of(person.id)
    made = await coach.parts.calls.ask(
        "POST", path, json=buttons(*names), showing=True, channel_id=channel
    )
    return str(made["id"])


async def test_a_button_is_taken_in_and_answered_by_a_message(coach: Coach, ana: Person) -> None:
    await ana.say(STORY)
    card = await answer(ana)

    done = await ana.click(card, "Shorter")

    assert (done.acked, done.kind) == (True, 6)
    await answer(ana, 2)
    assert coach.kept == [int(done.id)]
    assert coach.troubles == []


async def test_a_menu_is_taken_in(coach: Coach, ana: Person) -> None:
    await ana.say(STORY)
    card = await answer(ana)

    done = await ana.select(card, "by email")

    assert done.kind == 6
    assert "email" in (await answer(ana, 2))["words"].lower()


async def test_a_window_is_handed_in(coach: Coach, ana: Person) -> None:
    await ana.say(STORY)
    card = await answer(ana)

    opened = await ana.click(card, control(card, "fix"))
    done = await ana.submit(who="Dana Cole")

    assert (opened.kind, done.kind) == (9, 6)
    assert "Dana Cole" in (await answer(ana, 2))["words"]
    assert await ana.ephemerals() == []


async def test_what_is_wrong_in_a_window_is_told_and_nothing_typed_is_lost(
    coach: Coach, ana: Person
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    await ana.click(card, control(card, "fix"))

    wrong = await ana.submit(who="Dana *Cole*", tried="> 2 `mails`", last="when the moon was blue")

    assert wrong.kind == 4
    note = await aside(ana, "moon")
    await ana.click(note, "Open it again")
    again = await ana.modal()
    assert again is not None
    values = {one["component"]["custom_id"]: one["component"] for one in again["components"]}
    assert values["who"]["value"] == "Dana *Cole*"
    assert values["tried"]["value"] == "> 2 `mails`"
    assert values["last"]["value"] == "when the moon was blue"
    await nothing_more(ana, coach, 1)

    done = await ana.submit(tried="2 mails", last="in May")

    assert done.kind == 7
    await aside(ana, "It's in now.")
    await answer(ana, 2)
    await nothing_more(ana, coach, 2)


async def test_what_was_chosen_in_a_window_is_there_when_it_is_opened_again(
    coach: Coach, ana: Person
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    await ana.click(card, control(card, "fix"))

    await ana.submit(last="when the moon was blue", tie="friend", said="no")

    note = await aside(ana, "moon")
    await ana.click(note, "Open it again")
    again = await ana.modal()
    assert again is not None
    menus = [one["component"] for one in again["components"] if one["component"]["type"] == 3]
    chosen = [[one["value"] for one in menu["options"] if one.get("default")] for menu in menus]
    assert chosen == [["friend"], ["no"]]


async def test_a_form_that_is_gone_meanwhile_is_told_to_be_old(coach: Coach, ana: Person) -> None:
    old = await posted(coach, ana, "form::fix", "form:12:nothing")

    await ana.click(old, "form::fix")
    await ana.click(old, "form:12:nothing")

    assert len([one for one in await ana.ephemerals() if "card is old" in one["words"]]) == 2


@pytest.mark.parametrize(
    "name", ["reminder_snooze", "choice:", "choice:x:fix", "talk", "talk:1", "form:x"]
)
async def test_a_button_that_nobody_knows_is_answered_kindly(
    coach: Coach, ana: Person, name: str
) -> None:
    old = await posted(coach, ana, name)

    done = await ana.click(old, name)

    assert done.acked
    await aside(ana, "This card is old")
    assert coach.kept == [int(done.id)]
    await nothing_more(ana, coach, 1)


async def test_a_choice_that_is_none_of_theirs_does_nothing_to_others(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    bob, before = here.person("bob"), control(card, "fix")
    theirs = await posted(coach, bob, before, "choice:7:pick:skip:not-an-id")

    await bob.click(theirs, before)
    await bob.click(theirs, "choice:7:pick:skip:not-an-id")

    await coach.parts.runner.idle()
    assert all("Dana" not in one["words"] for one in await bob.answers())
    await nothing_more(ana, coach, 1)


async def test_a_click_elsewhere_is_taken_for_nothing(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await here.join()
    channel = await here.guild_channel()
    path = "/channels/{channel_id}/messages"
    made = await coach.parts.calls.ask(
        "POST", path, json=buttons("choice:1:fix"), showing=True, channel_id=channel
    )

    await ana.click(made["id"], "choice:1:fix", channel=channel)

    await aside(ana, "in our direct messages only")
    await nothing_more(ana, coach, 0)


async def test_where_nothing_can_be_kept_that_is_said(coach: Coach, ana: Person) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    Answering(coach, DOWN)

    done = await ana.click(card, "Shorter")

    assert done.kind == 4
    await aside(ana, "did not reach me")
    assert coach.kept == [int(done.id)]
    assert coach.troubles == [DOWN]


async def test_what_takes_long_is_answered_in_time(
    coach: Coach, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "PATIENCE", 0.1)
    await ana.say(STORY)
    card = await answer(ana)
    Answering(coach, seconds=0.4)

    done = await ana.click(card, "Shorter")

    assert done.kind == 6
    await answer(ana, 2)


async def test_what_takes_long_and_fails_is_told_after_all(
    coach: Coach, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "PATIENCE", 0.1)
    await ana.say(STORY)
    card = await answer(ana)
    Answering(coach, DOWN, seconds=0.4)

    done = await ana.click(card, "Shorter")

    assert done.kind == 6
    await aside(ana, "did not reach me")


@pytest.mark.parametrize("fault", ["error:404:10062", "error:400:40060", "broken", "reset", "lost"])
async def test_a_click_counts_whatever_becomes_of_its_answer(
    coach: Coach, here: Discord, ana: Person, fault: str
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    await here.timing(patience=0.5)
    await here.plan("callback", fault)

    await ana.click(card, "Shorter")

    await answer(ana, 2)
    await nothing_more(ana, coach, 2)
    assert coach.troubles == []


async def test_a_window_that_comes_too_late_is_asked_for_in_words(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    await here.timing(patience=0.5)
    await here.plan("callback", "error:404:10062")

    await ana.click(card, control(card, "fix"))

    await answer(ana, 2)


async def test_a_window_that_another_process_has_opened_is_not_asked_for_in_words(
    coach: Coach, here: Discord, ana: Person
) -> None:
    await ana.say(STORY)
    card = await answer(ana)
    await here.timing(patience=0.5)
    await here.plan("callback", "error:400:40060")

    await ana.click(card, control(card, "fix"))

    await nothing_more(ana, coach, 1)
