"""What was said once holds: what somebody is, what was sent since, and whose day it was."""

import pytest

from coaching.memory import Contact
from coaching.situation import Attempt, Channel
from tests.coaching.conversation.test_remembering import Talk

TWO = (
    "Jess hasn't replied to my last two texts and Amir hasn't replied to the email i sent him in"
    " october about the flat. jess is my best mate, amir's my landlord"
)


def test_the_landlord_stays_the_landlord() -> None:
    talk = Talk(TWO, "start with amir")
    assert talk.notes.contact("Amir").position == "landlord"
    assert "Ring, " in talk.words or "Use the phone" in talk.words


@pytest.mark.parametrize("role", ["my old landlord", "landlord", "my friend"])
def test_only_what_decides_something_is_kept(role: str) -> None:
    talk = Talk(f"emailed {role} Amir twice in october, nothing")
    assert talk.notes.contact("Amir").position == ""


def test_a_role_alone_is_the_name_and_no_position() -> None:
    talk = Talk("emailed my landlord twice in october, nothing")
    assert [one.position for one in talk.notes.all(Contact)] == [""]


def test_a_story_told_again_keeps_what_was_sent_since() -> None:
    told = "my friend Tova hasn't answered my two texts, last one three weeks ago"
    talk = Talk(told, "sent her a text today", "she still hasnt answered, im sad")
    assert "three weeks" not in talk.words
    silence = talk.silence()
    assert silence.attempts == (Attempt(Channel.TEXT, 3),)
    assert silence.last_attempt is not None
    assert silence.last_attempt.latest == talk.now.date()


def test_the_day_they_are_to_meet_is_not_the_day_they_answered() -> None:
    talk = Talk("texted my friend Liam twice last week, seen both", "he answered!! says come sat")
    assert "answered, today" in talk.words


def test_a_mother_of_somebody_is_called_as_she_was() -> None:
    talk = Talk("texted my gf's mum twice last week, left on read")
    assert "Gf's on" not in talk.words


@pytest.mark.parametrize("before", ["texted my friend Mia twice last week, nothing", "hello"])
@pytest.mark.parametrize(
    "told", ["Mia wrote back, her dad is ill", "she wrote back, her dad is ill"]
)
def test_an_answer_with_a_trouble_in_it_is_met_with_the_trouble_first(
    before: str, told: str
) -> None:
    words = Talk(before, told).words
    assert any(one in words for one in ("told you", "all that", "no easy one"))
