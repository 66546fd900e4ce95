"""Requests to be reminded: told from anything else, and read."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.memory import Repeat, Settings, Unit
from coaching.reminders import is_request
from coaching.reminders.request import stopped
from coaching.reminders.wish import due_at, matter, when, wish

WEDNESDAY = date(2026, 11, 25)
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 14, 20, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "who", "what", "day"),
    [
        ("remind me about Dana in two weeks", ("Dana",), "", "2026-12-09"),
        ("Remind me to call Ana on Friday", ("Ana",), "call Ana", "2026-11-27"),
        ("in two weeks, remind me about dana", ("Dana",), "", "2026-12-09"),
        ("can you remind me tomorrow to text Ben about the flat", ("Ben",), "text Ben about the flat", "2026-11-26"),
        ("don't let me forget to call my sister on sunday", ("sister",), "call my sister", "2026-11-29"),
        ("set a reminder for Dana on March 3rd", ("Dana",), "", "2027-03-03"),
        ("please remind me of Priya's birthday on May 5", ("Priya",), "Priya's birthday", "2027-05-05"),
        ("I'd love a reminder about my cousin Leila tomorrow", ("Leila",), "", "2026-11-26"),
        ("can I get a reminder about Chloe on friday", ("Chloe",), "", "2026-11-27"),
        ("can we set a reminder for Chloe on friday", ("Chloe",), "", "2026-11-27"),
        ("remind me to water the plants in 3 days", (), "water the plants", "2026-11-28"),
        ("remind me about grace after easter", ("Grace",), "", "2027-03-29"),
        ("remind me about Sam and Priya in the new year", ("Sam", "Priya"), "", "2027-01-02"),
        ("bring Dana up again in spring", ("Dana",), "", "2027-03-01"),
        ("bring her up again in spring", (), "", "2027-03-01"),
        ("ask me about Dana again in a week", ("Dana",), "", "2026-12-02"),
        ("remind me about her in a month", (), "", "2026-12-25"),
        ("ok remind me in three days then", (), "", "2026-11-28"),
        ("reminder for Sam: 5 december, ask about the baby", ("Sam",), "ask about the baby", "2026-12-05"),
        ("poke me tomorrow about the Hendersons", (), "the Hendersons", "2026-11-26"),
        ("remind me of Dana on friday about the photos", ("Dana",), "about the photos", "2026-11-27"),
        ("remind me about Dana on Friday - photos", ("Dana",), "photos", "2026-11-27"),
        ("remind me about Dana on Friday (photos)", ("Dana",), "photos", "2026-11-27"),
        ("remind me about her on friday because of the photos", (), "because of the photos", "2026-11-27"),
        ("remind me about Dana on friday. It's about the photos.", ("Dana",), "about the photos", "2026-11-27"),
        ("remind me about Dana on friday. She was so kind.", ("Dana",), "", "2026-11-27"),
    ],
)  # fmt: skip
def test_a_request_is_read(text: str, who: tuple[str, ...], what: str, day: str) -> None:
    assert is_request(text)
    read = wish(text, WEDNESDAY)
    assert (read.who, read.what) == (who, what)
    assert read.when is not None
    assert str(read.when.day) == day


@pytest.mark.parametrize(
    ("text", "every", "unit"),
    [
        ("nudge me every other month to write to Kofi", 2, Unit.MONTH),
        ("remind me to check in with Kofi every 3 weeks", 3, Unit.WEEK),
        ("I'd like to be reminded to ring Tante Erika every sunday", 1, Unit.WEEK),
    ],
)
def test_a_rhythm_is_read(text: str, every: int, unit: Unit) -> None:
    assert is_request(text)
    read = wish(text, WEDNESDAY)
    assert read.when is not None
    assert read.when.repeat == Repeat(every, unit)


@pytest.mark.parametrize(
    "text",
    ["remind me about Dana soon", "remind me about Dana", "remind me to text Jo when I'm back"],
)
def test_an_unclear_time_is_no_time(text: str) -> None:
    assert is_request(text)
    assert wish(text, WEDNESDAY).when is None


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("friday", ""),
        ("next friday would be good", ""),
        ("in two weeks, about the Photos", "about the Photos"),
        ("friday, because she has her exam then", "because she has her exam then"),
        ("", ""),
    ],
)
def test_the_answer_to_when_may_say_what_for(said: str, what: str) -> None:
    assert matter(said, WEDNESDAY) == what


def test_her_is_whoever_the_talk_is_about_unless_a_name_is_said() -> None:
    assert wish("remind me to ask her about the photos on friday", WEDNESDAY).of_them
    assert not wish("remind me to ask Dana about her photos on friday", WEDNESDAY).of_them
    assert not wish("remind me about the photos on friday", WEDNESDAY).of_them


def test_the_words_of_the_command_need_no_verb() -> None:
    read = wish("Dana in two weeks", WEDNESDAY)
    assert read.who == ("Dana",)
    assert read.when == when("in two weeks", WEDNESDAY)
    assert wish("", WEDNESDAY).who == ()


@pytest.mark.parametrize(
    "text",
    [
        "he reminds me of my father",
        "remind me what I sent Dana",
        "remind me, who is Ben?",
        "my calendar reminded me to text her and she never replied",
        "she said remind me next week, and nothing since",
        "Dana hasn't answered three emails since May",
        "should I send Dana a reminder?",
        "I have a reminder for Dana on my phone",
        "remind me about Dana in two weeks. " + "She was my flatmate. " * 20,
    ],
)
def test_what_asks_for_no_reminder_is_left_alone(text: str) -> None:
    assert not is_request(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("don't remind me about Dana", "about Dana"),
        ("Stop reminding me!", ""),
        ("drop the reminder for Ana.", "for Ana"),
        ("turn off all reminders", ""),
        ("stop the reminders please", ""),
        ("no more reminders, thanks", ""),
    ],
)
def test_no_more_reminders_is_a_request_too(text: str, rest: str) -> None:
    assert is_request(text)
    assert stopped(text) == rest


def test_putting_one_off_is_a_request_too() -> None:
    assert is_request("snooze Dana a week")
    assert not is_request("I hit the snooze button on her")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("in two weeks", "2026-12-09 10:00"),
        ("tomorrow at 6pm", "2026-11-26 18:00"),
        ("tomorrow at 7am", "2026-11-26 09:00"),  # quiet until nine
        ("at 6pm", "2026-11-25 18:00"),
        ("at 11", "2026-11-26 11:00"),
        ("today", "2026-11-25 17:20"),
        ("in an hour", "2026-11-25 15:20"),
        ("in 8 hours", "2026-11-26 09:00"),
        ("every month", "2026-12-25 10:00"),
        ("every 3 weeks at 5pm", "2026-12-16 17:00"),
    ],
)
def test_a_time_becomes_a_waking_instant(words: str, expected: str) -> None:
    said = when(words, WEDNESDAY)
    assert said is not None
    due = due_at(said, Settings(zone="Europe/Berlin"), NOW)
    assert due.strftime("%Y-%m-%d %H:%M") == expected


def test_today_said_early_means_the_day_and_not_the_morning() -> None:
    said = when("today", WEDNESDAY)
    assert said is not None
    early = NOW.replace(hour=6, minute=0)
    assert due_at(said, Settings(zone="Europe/Berlin"), early).hour == 10
