"""What is said first to somebody: what is kept of them, once, and a welcome to who comes to look."""

from dataclasses import replace
from functools import partial

from bot.conversation import Conversation
from bot.delivery.timing import Timing
from coaching.memory import Keeps
from coaching.messages import Choices, Chose, Edited, Opened, Said, Urgent
from storage.delivery.values import Place
from tests.delivery.turns.talk import DM, Talk
from tests.quiet import Quiet

DANA = "emailed my old roommate Dana three times since august, nothing"
KEPT = "workspace's admins may be able to see"
CHANNEL = Place("slack", "T1", "C1", private=False)


async def test_the_first_answer_says_what_is_kept_and_no_other(anywhere: Talk) -> None:
    (first,) = await anywhere.says(DANA, "u1")
    (second,) = await anywhere.says("/reconnect help", "u2")

    assert first.startswith("I keep what you tell me")
    assert KEPT in first
    assert KEPT not in second


async def test_where_a_model_is_set_up_that_is_said_once_too(talk: Talk) -> None:
    helped = Talk(talk.store, talk.clock, partial(Conversation, voice=Quiet()))
    (first,) = await helped.says(DANA, "u1")
    (second,) = await helped.says("/reconnect help", "u2")

    assert "gets nothing of you unless you say so: “/reconnect voice”" in first
    assert "gets nothing of you" not in second


async def test_where_the_silent_are_deleted_that_is_said_at_first(talk: Talk) -> None:
    timing = replace(Timing(), keeps=Keeps(idle=365))
    (first,) = await Talk(talk.store, talk.clock, timing=timing).says(DANA, "u1")

    assert (
        "nothing from you for a year, I delete it by myself, and say so here 30 days before"
        in first
    )


async def test_other_platforms_have_no_workspaces(talk: Talk) -> None:
    await talk.comes(Said(DANA), "u1", place=Place("discord", "", "D1"))
    person = talk.person
    talk.clock.pass_by(seconds=3)
    await talk.turning.work(person)

    (channel, _), *_ = await talk.store.outbox.channels(talk.clock(), ["discord"])
    claimed = await talk.store.outbox.claim(channel, person, talk.clock(), 12)
    assert not isinstance(claimed, type(None))
    text = str(claimed)
    assert "forget me" in text
    assert KEPT not in text


async def test_in_the_terminal_the_terminal_says_it(talk: Talk) -> None:
    await talk.comes(Opened(), "", place=Place("console", "", "you"))
    await talk.comes(Said(DANA), "u1", place=Place("console", "", "you"))
    talk.clock.pass_by(seconds=3)
    await talk.turning.work(talk.person)

    (channel, _), *others = await talk.store.outbox.channels(talk.clock(), ["console"])
    claimed = await talk.store.outbox.claim(channel, talk.person, talk.clock(), 12)
    assert not others
    assert "forget me" not in str(claimed)


async def test_danger_goes_before_what_is_kept(talk: Talk) -> None:
    (answer,) = await talk.says("nobody answers me any more. I want to kill myself", "u1")

    (shown,) = talk.wall.shown.values()
    assert isinstance(shown.message.reply[0], Urgent)
    assert KEPT in answer


async def test_who_comes_to_look_is_welcomed_once(anywhere: Talk) -> None:
    (welcome,) = await anywhere.does(Opened(), "")
    again = await anywhere.does(Opened(), "")
    (answer,) = await anywhere.says(DANA, "u1")

    assert KEPT in welcome
    assert again == []
    assert KEPT not in answer


async def test_who_was_spoken_to_is_not_welcomed(talk: Talk) -> None:
    await talk.says(DANA, "u1")

    assert await talk.does(Opened(), "") == []


async def test_nobody_is_welcomed_where_others_read_along(talk: Talk) -> None:
    assert await talk.does(Opened(), "", place=CHANNEL) == []


async def test_the_examples_are_heard_as_said(talk: Talk) -> None:
    await talk.does(Opened(), "")
    (shown,) = talk.wall.shown.values()
    (choices,) = (part for part in shown.message.reply if isinstance(part, Choices))

    answers = [(await talk.does(Chose(one.key), "m1"))[0] for one in choices.choices]

    assert "Who is it about" in answers[0]
    assert "name" in answers[1] or "nobody" in answers[1].lower() or "people" in answers[1]
    assert "Tell me who hasn't answered" in answers[2]
    assert await talk.people() == []


async def test_who_was_forgotten_is_told_anew(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.store.memory(talk.person).forget()

    (answer,) = await talk.says(DANA, "u2", place=DM)

    assert KEPT in answer


async def test_the_first_answer_says_it_still_when_it_is_given_anew(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.does(Edited("emailed my old roommate Dana twice since august, nothing"), "u1")

    (shown,) = talk.wall.shown.values()
    assert "two emails" in shown.text
    assert KEPT in shown.text

    await talk.says("wrote to Oskar in May. No reply.", "u2")
    (later,) = await talk.does(Edited("wrote to Oskar in June. No reply."), "u2")
    assert KEPT not in later
