"""What buttons begin, in words: my own words for a draft, an answer or still nothing, was it good."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coaching.answer import Alarm
from coaching.memory import Reminder, Silence, Source, State, TouchKind
from coaching.messages import Choices
from coaching.person import Person
from coaching.reminders import asked_by
from tests.coaching.forms.desk import MARTA, Desk


def test_own_words_are_asked_for_and_kept() -> None:
    desk = Desk(MARTA)
    assert "draft" in desk.offered()
    assert "What did you send?" in desk.choose("draft")
    reply = desk.say("Miss you. How is the new flat?")
    assert "in your own words" in reply
    assert desk.touches()[0].text == "Miss you. How is the new flat?"


def test_own_words_need_not_be_given() -> None:
    desk = Desk(MARTA)
    desk.choose("draft")
    assert "Nothing is noted" in desk.say("no")
    assert not desk.touches()


@pytest.mark.parametrize(
    "said", ["shorter", "undo", "she called me back today", "let it go", "called her instead"]
)
def test_a_step_is_not_taken_for_the_words(said: str) -> None:
    desk = Desk(MARTA)
    desk.choose("draft")
    desk.say(said)
    assert said not in [touch.text for touch in desk.touches()]


def test_an_alarm_is_not_taken_for_the_words() -> None:
    desk = Desk(MARTA)
    desk.choose("draft")
    desk.say("I want to kill myself tonight")
    assert desk.book.person.careful is Alarm.SELF_HARM
    assert not desk.touches()


def test_without_a_draft_no_words_are_asked_for() -> None:
    desk = Desk(MARTA)
    desk.fill("fix", said="stop")
    desk.choose("draft")
    assert desk.book.person.expects == ""
    assert "on the table" in Desk().choose("draft")


def test_an_answer_of_somebody_waited_for_is_noted() -> None:
    desk = Desk(MARTA)
    desk.choose("new")
    assert "Marta answered" in desk.choose(f"waiting:answered:{desk.id_of('Marta')}")
    assert desk.touches()[0].kind is TouchKind.REPLY
    assert not desk.book.all(Silence)[0].is_open


def test_still_nothing_is_coached() -> None:
    desk = Desk(MARTA)
    desk.book.person = Person()
    reply = desk.choose(f"waiting:nothing:{desk.id_of('Marta')}")
    assert "First action" in reply
    assert desk.book.contact("Marta").state is State.WAITING


def test_a_button_taken_twice_counts_once_a_day() -> None:
    desk = Desk(MARTA)
    desk.choose("sent")
    assert "already" in desk.choose("sent")
    assert len(desk.touches()) == 1
    desk.today += timedelta(days=1)
    assert "already" not in desk.choose("sent")
    assert len(desk.touches()) == 2


def test_an_answer_told_twice_is_one_answer() -> None:
    desk = Desk(MARTA)
    desk.choose("replied")
    assert "already" in desk.say("they replied")
    assert [one.kind for one in desk.touches()] == [TouchKind.REPLY]
    assert "already" not in desk.say("Marta answered again, by email")
    assert len(desk.touches()) == 2


def test_whoever_is_gone_is_not_waited_for() -> None:
    desk = Desk()
    reply = desk.choose("waiting:nothing:00000000-0000-0000-0000-000000000009")
    assert "nothing on the table" in reply


def test_praise_is_taken_and_criticism_asks_what_was_off() -> None:
    desk = Desk(MARTA)
    assert "Thank you" in desk.choose("feedback:good")
    assert "What was off?" in desk.choose("feedback:bad")
    assert desk.offered() == ["fix", "another", "warmer", "why"]
    desk.fill("fix", said="stop")
    desk.choose("feedback:bad")
    assert desk.offered() == ["fix", "why"]
    assert "What was off?" in Desk().choose("feedback:bad")


def test_never_mind_asks_before_somebody_is_let_go() -> None:
    desk = Desk(MARTA)
    assert "Marta" in desk.say("never mind")
    assert desk.offered() == ["let_go", "rest"]
    assert desk.book.contact("Marta").state is State.WAITING
    assert "I'm here" in Desk().say("nvm")
    desk.choose("let_go")
    assert desk.book.contact("Marta").state is State.LET_GO


def test_a_touch_is_told_in_words_where_there_is_no_form() -> None:
    desk = Desk(MARTA)
    assert "called Dana yesterday" in desk.choose("touch")
    desk.say("had coffee with Marta yesterday")
    assert desk.touches()[0].source is Source.TOLD


@pytest.mark.parametrize("name", ["picks", "privacy", "import", "who", "nonsense"])
def test_a_choice_can_stand_for_a_command(name: str) -> None:
    desk = Desk(MARTA)
    said = {"nonsense": "help"}.get(name, name)
    assert desk.choose(f"reconnect:{name}") == Desk(MARTA).say(f"/reconnect {said}")


def test_a_choice_is_answered_even_where_nothing_was_offered() -> None:
    desk = Desk()
    desk.choose("import:go:nothing")
    assert desk.last
    assert not any(isinstance(part, Choices) and not part.choices for part in desk.last)


def test_not_yet_said_to_a_reminder_that_asked_is_coached() -> None:
    desk = Desk(MARTA)
    asked = asked_by(desk.book.all(Reminder)[0])
    desk.book.person = replace(desk.book.person, expects=asked)
    assert "Marta" in desk.say("not yet")
    assert desk.book.contact("Marta").state is State.WAITING
