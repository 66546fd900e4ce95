"""Edits and deletions: the last message is honoured, whatever was done with it; older ones rest."""

from functools import partial

import pytest

from bot.conversation import Conversation
from coaching.messages import Chose, Deleted, Edited, Said
from storage.delivery.values import Place
from tests.delivery.turns.talk import Talk
from tests.quiet import Quiet

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
TOMAS = DANA.replace("Dana", "Tomas").replace("she", "he")


async def test_a_message_edited_while_it_waits_is_answered_as_it_reads(talk: Talk) -> None:
    await talk.comes(Said(DANA), "u1")
    await talk.comes(Edited(TOMAS), "u1")

    (answer,) = await talk.settled()

    assert "Tomas" in answer
    assert "Dana" not in answer
    assert await talk.people() == ["Tomas"]


async def test_a_message_deleted_while_it_waits_is_never_answered(talk: Talk) -> None:
    await talk.comes(Said(DANA), "u1")
    await talk.comes(Said("/reconnect add Ada Alpha"), "u2")
    await talk.comes(Deleted(), "u1")

    (answer,) = await talk.settled()

    assert "Ada" in answer
    assert await talk.people() == ["Ada Alpha"]
    await talk.comes(Said(DANA), "u3")
    await talk.comes(Deleted(), "u3")
    assert await talk.settled() == []


async def test_an_edit_of_the_last_message_edits_its_answer(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")

    (answer,) = await anywhere.does(Edited(TOMAS), "u1")

    assert "Tomas" in answer
    (card,) = anywhere.wall.shown.values()
    assert card.edits == 1
    assert await anywhere.people() == ["Tomas"]  # what the first wording changed is gone
    assert len(await anywhere.reminders()) == 1


async def test_an_edit_is_edited_again(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha", "u1")
    await talk.does(Edited("/reconnect add Ada Beta"), "u1")
    await talk.does(Edited("/reconnect add Ada Gamma"), "u1")

    (card,) = talk.wall.shown.values()
    assert (card.edits, "Gamma" in card.text) == (2, True)
    assert await talk.people() == ["Ada Gamma"]


async def test_an_answer_not_sent_yet_is_replaced_before_it_is(talk: Talk) -> None:
    await talk.comes(Said(DANA), "u1")
    talk.clock.pass_by(seconds=3)
    await talk.turning.work(talk.person)
    await talk.comes(Edited(TOMAS), "u1")

    (answer,) = await talk.settled()

    assert "Tomas" in answer
    (card,) = talk.wall.shown.values()
    assert card.edits == 0


async def test_one_of_a_burst_is_edited_or_deleted(talk: Talk) -> None:
    await talk.comes(Said("emailed Dana three times"), "u1")
    await talk.comes(Said("since august. nothing"), "u2")
    await talk.settled()

    (answer,) = await talk.does(Edited("emailed Rosa twice"), "u1")
    assert "Rosa" in answer
    assert "two emails" in answer
    (answer,) = await talk.does(Deleted(), "u2")
    assert "Rosa" in answer
    assert len(talk.wall.shown) == 1


async def test_the_last_message_deleted_takes_back_what_it_changed(anywhere: Talk) -> None:
    await anywhere.says("/reconnect add Ada Alpha", "u1")
    await anywhere.says(DANA, "u2")

    (line,) = await anywhere.does(Deleted(), "u2")

    assert "You deleted that" in line
    assert anywhere.wall.shown["m2"].edits == 1
    assert await anywhere.people() == ["Ada Alpha"]
    assert await anywhere.reminders() == ()
    assert await anywhere.does(Deleted(), "u2") == []


@pytest.mark.parametrize(
    ("said", "then"),
    [("voice facts", "nothing"), ("voice style", "words"), ("voice off", "nothing")],
)
async def test_a_yes_deleted_is_none_and_a_no_deleted_no_yes(
    talk: Talk, said: str, then: str
) -> None:
    helped = Talk(talk.store, talk.clock, partial(Conversation, voice=Quiet()))
    await helped.says("voice words" if said != "voice facts" else "voice off", "u1")
    await helped.says("tone warmer", "u2")
    await helped.says(f"/reconnect {said}", "u3")
    await helped.does(Deleted(), "u3")

    stand = await talk.store.memory(helped.person).stand()
    assert stand.settings.leaves.value == then


async def test_an_older_message_edited_changes_nothing(anywhere: Talk) -> None:
    await anywhere.says("/reconnect add Ada Alpha", "u1")
    await anywhere.says("/reconnect add Bruno Beta", "u2")

    assert await anywhere.does(Edited("/reconnect add Chidi Gamma"), "u1") == []
    assert await anywhere.people() == ["Ada Alpha", "Bruno Beta"]


async def test_an_older_message_deleted_is_wiped_from_the_talk(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.says("/reconnect who", "u2")
    assert (await talk.conversation.stand(talk.person)).person.text

    assert await talk.does(Deleted(), "u1") == []

    stand = await talk.conversation.stand(talk.person)
    assert (stand.person.text, stand.person.pending) == ("", "")


async def test_the_same_text_again_is_no_edit(talk: Talk) -> None:
    await talk.says(DANA, "u1")

    assert await talk.does(Edited(DANA), "u1") == []


async def test_another_channel_has_other_messages(talk: Talk) -> None:
    await talk.says(DANA, "u1")

    elsewhere = Place("slack", "T1", "D9")
    assert await talk.does(Edited(TOMAS), "u1", place=elsewhere) == []


async def test_words_asked_for_since_go_with_the_edit(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.does(Chose(talk.choice("Shorter", "m1").key), "m1")

    (answer,) = await talk.does(Edited(TOMAS), "u1")

    assert "Tomas" in answer
    assert await talk.people() == ["Tomas"]
    (reminder,) = await talk.reminders()
    assert reminder.contact_id == (await talk.contact()).id


async def test_what_was_confirmed_since_stays(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.does(Chose(talk.choice("I sent it", "m1").key), "m1")
    before = await talk.everything()

    assert await talk.does(Edited(TOMAS), "u1") == []
    assert await talk.everything() == before


async def test_an_undo_can_be_taken_back_by_deleting_it(talk: Talk) -> None:
    await talk.says("/reconnect add Ada Alpha", "u1")
    await talk.says("/reconnect remind Ada in two weeks", "u2")
    (planned,) = await talk.reminders()
    await talk.says("undo", "u3")
    assert await talk.reminders() == ()

    await talk.does(Deleted(), "u3")

    (again,) = await talk.reminders()
    assert again.due_at == planned.due_at


async def test_an_edit_cut_off_in_the_middle_is_gone_on_with(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.comes(Edited(TOMAS), "u1")
    hear = talk.conversation.hear

    async def cut_off(*_: object) -> tuple[()]:
        raise KeyboardInterrupt

    talk.conversation.hear = cut_off  # type: ignore[method-assign]  # the process dies here
    with pytest.raises(KeyboardInterrupt):
        await talk.turning.work(talk.person)
    assert await talk.people() == []
    talk.conversation.hear = hear  # type: ignore[method-assign]  # another one begins
    (answer,) = await talk.settled()

    assert "Tomas" in answer
    assert await talk.people() == ["Tomas"]
    assert len(talk.wall.shown) == 1


async def test_deleting_a_cry_for_help_does_not_make_it_unsaid(talk: Talk) -> None:
    await talk.says("i want to kill myself", "u1")
    await talk.does(Deleted(), "u1")

    assert (await talk.conversation.stand(talk.person)).person.careful is not None
