"""A talk in Slack, by a person's hand: what is written, clicked, typed and reacted with."""

import pytest

from tests.emulators.slack.scripting import Slack, User, file_of
from tests.emulators.slack.world import SCOPES
from tests.polling import until
from tests.slack.coach import answer, answers, reads, settled

DANA = "emailed Dana three times since august, nothing"

pytestmark = pytest.mark.usefixtures("coach")


async def test_a_message_is_answered_in_its_thread(ana: User) -> None:
    said = await ana.say(DANA)

    card = await answer(ana, 1)

    assert card["thread_ts"] == said.ts
    assert "First action" in card["words"]


async def test_a_talk_goes_on_in_its_thread(ana: User) -> None:
    said = await ana.say(DANA)
    await answer(ana, 1)
    await ana.say("shorter", thread=said.ts)

    assert (await answer(ana, 2))["thread_ts"] == said.ts


async def test_an_edit_is_answered_in_place_of_the_first_answer(ana: User) -> None:
    said = await ana.say(DANA)
    card = await answer(ana, 1)
    await ana.edit(said.ts, "emailed Nadia three times since august, nothing")

    assert await reads(ana, card["ts"], "Nadia")
    assert len(await ana.answers()) == 1


async def test_a_deleted_message_is_taken_back(slack: Slack, ana: User) -> None:
    said = await ana.say(DANA)
    card = await answer(ana, 1)
    await ana.delete(said.ts)

    assert await reads(ana, card["ts"], "You deleted that")
    await settled(slack)
    assert "Dana" not in (await ana.answers())[-1]["words"]


async def test_a_click_is_answered_in_the_thread_of_its_card(ana: User) -> None:
    said = await ana.say(DANA)
    clicked = await ana.click(await answer(ana, 1), "Why?")

    assert clicked.acked
    assert (await answer(ana, 2))["thread_ts"] == said.ts


async def test_the_menu_of_channels_gives_a_draft_for_another(ana: User) -> None:
    await ana.say(DANA)
    await ana.click(await answer(ana, 1), "on LinkedIn")

    assert "LinkedIn" in (await answer(ana, 2))["words"]


async def test_the_channels_that_are_asked_for_in_words_are_a_menu_too(ana: User) -> None:
    await ana.say(DANA)
    await answer(ana, 1)
    await ana.say("another channel")
    await ana.click(await answer(ana, 2), "on LinkedIn")

    assert "LinkedIn" in (await answer(ana, 3))["words"]


async def test_the_form_to_fix_it_says_what_is_wrong_and_takes_what_is_right(ana: User) -> None:
    await ana.say(DANA)
    await ana.click(await answer(ana, 1), "Fix")
    window = await ana.modal()
    assert window is not None

    wrong = await ana.fill({"last": "when the cows came home"})
    assert wrong.errors
    assert set(wrong.errors) == {"last"}

    right = await ana.fill({"last": "two weeks ago"})
    assert right.errors is None
    assert await ana.modal() is None
    assert "two weeks" in (await answer(ana, 2))["words"]


async def test_what_was_sent_in_own_words_is_kept(ana: User) -> None:
    await ana.say(DANA)
    await ana.click(await answer(ana, 1), "I sent it in my own words")
    await ana.fill({"words": "hey Dana, thinking of you, no need to write back"})

    assert await ana.modal() is None
    assert "Dana" in (await answer(ana, 2))["words"]


async def test_feedback_that_something_was_off_is_asked_about(ana: User) -> None:
    await ana.say(DANA)
    clicked = await ana.click(await answer(ana, 1), "Not quite")

    assert clicked.acked
    assert len(await answers(ana, 2)) == 2


async def test_the_command_is_answered_in_direct_messages_wherever_it_is_given(
    slack: Slack, ana: User
) -> None:
    here = await ana.command("/reconnect help")
    assert here.acked
    assert not here.answer
    await answer(ana, 1)

    there = await ana.command("/reconnect help", channel="C1")
    assert there.answer is not None
    assert "direct messages" in there.answer["text"]
    assert "help" in (await answer(ana, 2))["words"]
    assert await slack.messages("C1") == []


async def test_somebody_never_met_can_begin_with_the_command_in_a_channel(ana: User) -> None:
    await ana.command("/reconnect add Nadia Ortiz, a friend", channel="C1")

    assert "Nadia" in (await answer(ana, 1))["words"]


async def test_the_page_shows_and_does_things(ana: User) -> None:
    await ana.say(DANA)
    await answer(ana, 1)
    await ana.open_home()

    async def shows_dana() -> bool:
        return "Dana" in str(await ana.home())

    await until(shows_dana)
    clicked = await ana.click_home("They answered")
    assert clicked.acked
    await answer(ana, 2)

    async def is_empty() -> bool:
        return "waiting:answered" not in str(await ana.home())

    await until(is_empty)


async def test_settings_on_the_page_are_a_form_and_the_page_shows_them_after(ana: User) -> None:
    await ana.open_home()

    async def is_there() -> bool:
        return await ana.home() is not None

    await until(is_there)
    await ana.click_home("Settings")
    assert await ana.modal() is not None
    handed = await ana.fill({"zone": "Berlin"})
    assert handed.errors is None

    async def shows_the_zone() -> bool:
        return "Berlin" in str(await ana.home())

    await until(shows_the_zone)


async def test_who_opens_the_messages_is_welcomed_and_shown_what_to_say(
    slack: Slack, ana: User
) -> None:
    await ana.open_messages()

    assert "admins" in (await answer(ana, 1))["words"]

    async def is_suggested() -> bool:
        return ana.channel in (await slack.state())["prompts"]

    await until(is_suggested)


async def test_contacts_come_by_a_file(ana: User) -> None:
    await ana.upload("Connections.csv", b"Name,Email\nAda Lovelace,ada@x.example\n")
    offer = await answer(ana, 1)
    await ana.click(offer, "Import them")
    await answer(ana, 2)
    await ana.command("/reconnect Ada")

    assert "Ada Lovelace" in (await answer(ana, 3))["words"]


async def test_a_picture_is_asked_for_in_words(ana: User) -> None:
    await ana.upload("chat.png", b"\x89PNG", "image/png")

    assert "words" in (await answer(ana, 1))["words"]


async def test_a_file_that_comes_as_a_sign_in_page_is_told_of(slack: Slack, ana: User) -> None:
    await slack.scopes("T1", SCOPES.replace("files:read,", ""))
    await ana.upload("Connections.csv", b"Name,Email\nAda Lovelace,ada@x.example\n")

    assert "Ada" not in (await answer(ana, 1))["words"]


async def test_a_session_that_is_stopped_shows_no_more_that_it_is_thought_about(
    slack: Slack, ana: User
) -> None:
    said = await ana.say(DANA)
    stopped = {"type": "agent_session_stopped", "channel": ana.channel, "thread_ts": said.ts}
    await slack.happen("T1", {**stopped, "user": ana.id})
    await answer(ana, 1)
    await settled(slack)

    assert not list(slack.log("dropped"))


async def test_what_nobody_asked_for_is_acknowledged(slack: Slack, ana: User) -> None:
    await slack.happen("T1", {"type": "team_rename", "name": "Another"})
    await ana.say("hi all", channel="C1")
    assert (await ana.shortcut("another_one")).acked
    await settled(slack)

    assert not list(slack.log("dropped"))
    assert await ana.answers() == []
    assert await slack.messages("C1") != []


async def test_a_form_that_can_not_be_opened_is_asked_for_in_words(slack: Slack, ana: User) -> None:
    await ana.say(DANA)
    card = await answer(ana, 1)
    await slack.plan("views.open", "error:expired_trigger_id")
    clicked = await ana.click(card, "Fix")

    assert clicked.acked
    assert await ana.modal() is None
    await answer(ana, 2)


async def test_an_app_that_is_taken_out_is_heard_of(slack: Slack, ana: User) -> None:
    await ana.say(DANA)
    await answer(ana, 1)
    await slack.uninstall("T1")
    await settled(slack)

    assert not list(slack.log("dropped"))


async def test_a_file_of_people_is_handed_in_by_a_form(ana: User) -> None:
    await ana.open_home()
    await until(lambda: _offers_import(ana), 20)
    assert (await ana.click_home("reconnect:import")).acked

    await ana.fill({"file": file_of("people.csv", b"First Name,Last Name\nNadia,Haddad\n")})

    assert "Nadia" in (await answer(ana, 1))["words"]


async def _offers_import(ana: User) -> bool:
    return "reconnect:import" in str(await ana.home())
