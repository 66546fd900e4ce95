"""The user's page: short, kind where it is empty, and everything on it can be acted on."""

from dataclasses import replace

import pytest

from coaching import forms
from coaching.answer import Alarm
from coaching.memory import Contact, Pick, Put, Reminder
from coaching.messages import Choices, Listing, Reply, Text
from coaching.replying import plain
from tests.coaching.forms.desk import MARTA, Desk, keys

FRIENDS = tuple(
    f"/reconnect add {name}, old roommate, got me a job"
    for name in ("Ana Cruz", "Ben Ode", "Cem Kaya", "Dia Rao", "Eli Roth")
)


def titles(reply: Reply) -> list[str]:
    return [part.title for part in reply if isinstance(part, Listing)]


def test_an_empty_page_says_how_to_begin() -> None:
    page = Desk().page()
    assert titles(page) == [
        "Nobody here yet", "How I'm set up for you", "Bring your people", "What I keep",
    ]  # fmt: skip
    assert {"add", "settings", "reconnect:import", "reconnect:privacy"} <= set(keys(page))


def test_a_page_without_picks_reminders_or_waiting_is_kind() -> None:
    page = plain(Desk("/reconnect add Dana, old roommate").page())
    assert "worth a hello come" in page
    assert "Nothing is planned" in page
    assert "Nobody keeps you waiting" in page
    assert "time zone" in page


def test_picks_reminders_and_whoever_is_waited_for_stand_on_it() -> None:
    desk = Desk(*FRIENDS, MARTA, "/reconnect")
    page = desk.page()
    text = plain(page)
    assert "1. Ana Cruz" in text or "1. " in text
    assert "Marta, last in touch" not in text
    waiting = f"waiting:answered:{desk.id_of('Marta')}"
    assert waiting in keys(page)
    assert f"touch:{desk.id_of('Marta')}" in keys(page)
    pick = desk.book.all(Pick)[0]
    assert f"pick:done:{pick.id}" in keys(page)
    reminder = desk.book.all(Reminder)[0]
    assert f"reminder:drop:{reminder.id}:{reminder.contact_id}" in keys(page)


def test_everything_on_it_does_something() -> None:
    desk = Desk(*FRIENDS, MARTA, "/reconnect")
    for key in keys(desk.page()):
        fresh = Desk(*FRIENDS, MARTA, "/reconnect")
        if (form := forms.opens(key)) is not None:
            assert fresh.open(form) is not None
        assert fresh.choose(key)
        assert "not this week" not in plain(fresh.last)


def test_a_pick_that_is_done_stays_without_buttons() -> None:
    desk = Desk(*FRIENDS, "/reconnect")
    for pick in desk.book.all(Pick):
        desk.choose(f"pick:done:{pick.id}")
    page = desk.page()
    assert "That's all for this week." in plain(page)
    assert not any(key.startswith("pick:") for key in keys(page))


def test_a_pick_of_somebody_forgotten_is_gone() -> None:
    desk = Desk("/reconnect add Dana, old roommate", "/reconnect add Omar", "/reconnect")
    desk.book.keep([Put(replace(one, contact_id=one.id)) for one in desk.book.all(Pick)])
    assert not any(key.startswith("pick:") for key in keys(desk.page()))


def test_picks_and_reminders_that_are_off_say_so() -> None:
    desk = Desk(MARTA, "/reconnect settings picks off", "/reconnect settings reminders off")
    text = plain(desk.page())
    assert "Weekly picks are off" in text
    assert "Reminders are off" in text
    empty = Desk("/reconnect add Dana", "/reconnect settings reminders off")
    assert "Reminders are off" in plain(empty.page())


def test_settings_stand_in_words() -> None:
    desk = Desk("/reconnect settings zone Lisbon")
    assert "Your clock: Europe/Lisbon" in plain(desk.page())
    assert "but not from 21:00 until 9:00" in plain(desk.page())
    desk.say("/reconnect settings quiet off")
    assert "at any hour" in plain(desk.page())


def test_a_reminder_that_came_waits() -> None:
    desk = Desk(MARTA)
    shown = [Put(replace(one, shown=1)) for one in desk.book.all(Reminder)]
    desk.book.keep(shown)
    assert "came and waits for you" in plain(desk.page())


def test_a_reminder_about_nobody_stands_on_it_too() -> None:
    desk = Desk("/reconnect add Dana", "remind me in two weeks to tidy my address book")
    assert "address book" in plain(desk.page())


def test_the_last_touch_is_told_where_there_was_one() -> None:
    desk = Desk(MARTA, "I sent it")
    assert "Marta, last in touch today" in plain(desk.page())


def test_long_sections_are_cut_and_say_where_the_rest_is() -> None:
    names = ("Ana", "Ben", "Carla", "Dina", "Emil", "Frida", "Gus")
    desk = Desk(
        *(f"My friend {name} hasn't answered two texts, last one ten days ago" for name in names)
    )
    assert len(desk.book.all(Contact)) == 7
    page = plain(desk.page())
    assert "2 more: /reconnect who waiting" in page
    assert "2 more: /reconnect reminders" in page
    assert len(desk.page()) < 60


def test_while_safety_comes_first_nobody_stands_on_it() -> None:
    desk = Desk(MARTA, "I want to kill myself tonight")
    assert desk.book.person.careful is Alarm.SELF_HARM
    text = plain(desk.page())
    assert "Nothing on this page is urgent" in text
    assert "Marta" not in text


@pytest.mark.parametrize("said", [(), (MARTA,), (*FRIENDS, MARTA, "/reconnect")])
def test_every_choice_has_a_label_and_follows_what_it_is_about(said: tuple[str, ...]) -> None:
    page = Desk(*said).page()
    for before, part in zip((None, *page), page, strict=False):
        if isinstance(part, Choices):
            assert all(choice.label for choice in part.choices)
            assert before is None or isinstance(before, Text | Listing | Choices)
