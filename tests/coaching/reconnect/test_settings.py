"""Settings in plain words: shown, changed, refused."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coaching.memory import Purpose, Reminder, ReminderState, Settings
from coaching.reconnect.setting.readers import read
from coaching.reconnect.setting.spans import days_of, hour_of, hours_of, named_days
from coaching.reconnect.setting.zones import is_offset, zone_of
from coaching.reconnect.settings import is_request
from tests.coaching.reminders.world import NOW, World

WEEKDAYS = (0, 1, 2, 3, 4)


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ("zone Europe/Berlin", {"zone": "Europe/Berlin"}),
        ("zone berlin", {"zone": "Europe/Berlin"}),
        ("timezone is New York", {"zone": "America/New_York"}),
        ("I live in Tokyo", {"zone": "Asia/Tokyo"}),
        ("set my time zone to san francisco", {"zone": "America/Los_Angeles"}),
        ("zone pacific time", {"zone": "America/Los_Angeles"}),
        ("zone UTC", {"zone": "UTC"}),
        ("quiet 22-8", {"quiet_from": 22, "quiet_until": 8}),
        ("quiet hours from 10pm to 8am", {"quiet_from": 22, "quiet_until": 8}),
        ("quiet 23 to noon", {"quiet_from": 23, "quiet_until": 12}),
        ("quiet 8-24", {"quiet_from": 8, "quiet_until": 0}),
        ("quiet off", {"quiet_from": 0, "quiet_until": 0}),
        ("days mon-fri", {"days": WEEKDAYS}),
        ("days weekends", {"days": (5, 6)}),
        ("days mon, wed and fri", {"days": (0, 2, 4)}),
        ("days fri-mon", {"days": (0, 4, 5, 6)}),
        ("only on weekdays", {"days": WEEKDAYS}),
        ("picks 2", {"picks": 2}),
        ("picks two a week", {"picks": 2}),
        ("picks friday 17", {"pick_day": 4, "pick_hour": 17}),
        ("picks tuesday", {"pick_day": 1}),
        ("picks at 8", {"pick_hour": 8}),
        ("picks 1 sunday at 6pm", {"picks": 1, "pick_day": 6, "pick_hour": 18}),
        ("picks off", {"weekly_picks": False}),
        ("turn off picks", {"weekly_picks": False}),
        ("no more picks", {"weekly_picks": False}),
        ("reminders off", {"reminders": False}),
        ("turn off all reminders", {"reminders": False}),
        ("tone warmer", {"tone": "warmer"}),
        ("tone short please", {"tone": "shorter"}),
        ("don't write me on weekends", {"days": WEEKDAYS}),
        ("never on sundays", {"days": (0, 1, 2, 3, 4, 5)}),
        ("no reminders before 10", {"quiet_until": 10}),
        ("nothing after 8pm", {"quiet_from": 20}),
        ("nothing after 8", {"quiet_from": 20}),
        ("nothing before 8 or after 19", {"quiet_from": 19, "quiet_until": 8}),
        ("nothing after 1am", {"quiet_from": 1}),
        ("don't write between 12 and 14", {"quiet_from": 12, "quiet_until": 14}),
    ],
)
def test_a_setting_is_changed_by_its_name_or_in_plain_words(
    words: str, changed: dict[str, object]
) -> None:
    world = World()
    said = world.command("settings", words)
    assert world.settings == replace(Settings(), **changed)  # type: ignore[arg-type]
    assert said
    assert "!" not in said


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("zone UTC+2", "UTC+2"),
        ("zone EST", "EST"),
        ("zone +05:30", "city"),
        ("zone Atlantis", "Atlantis"),
        ("zone europe", "europe"),
        ("zone ../etc/passwd", "passwd"),
        ("quiet 25-8", "25-8"),
        ("quiet 13pm-8", "quiet 22-8"),
        ("quiet 8-8", "quiet 22-8"),
        ("quiet", "quiet 22-8"),
        ("days never", "mon-fri"),
        ("picks 9", "One to five"),
        ("picks mon-wed", "One to five"),
        ("picks sometimes", "One to five"),
        ("picks monday 25", "One to five"),
        ("picks", "One to five"),
        ("reminders sometimes", "reminders off"),
        ("reminders", "reminders off"),
        ("tone loud", "loud"),
        ("language german", "English"),
        ("don't write me on weekdays or weekends at all, and not on monday to sunday", ""),
        ("colour red", "colour red"),
        ("not on the moon", "zone"),
    ],
)
def test_what_cannot_be_set_is_said_and_changes_nothing(words: str, hint: str) -> None:
    world = World(settings=Settings(days=WEEKDAYS))
    said = world.command("settings", words)
    assert hint.casefold() in said.casefold()
    assert world.settings == Settings(days=WEEKDAYS)
    assert world.turn is not None
    assert not world.turn.changes


def test_all_settings_are_shown_with_how_to_change_each() -> None:
    world = World()
    said = world.command("settings")
    for words in (
        "zone Berlin",
        "quiet 22-8",
        "mon-fri",
        "picks 2",
        "reminders off",
        "tone warmer",
        "look dark",
    ):
        assert words in said
    assert "every day" in said
    assert set(world.offered()) == {
        "settings:reminders off",
        "settings:picks off",
        "settings:days mon-fri",
        "settings:tone warmer",
        "settings:tone shorter",
        "settings:look dark",
    }
    world.settings = Settings(
        zone="America/New_York",
        quiet_from=0,
        quiet_until=0,
        days=WEEKDAYS,
        reminders=False,
        weekly_picks=False,
        tone="warmer",
        picks=1,
    )
    said = world.command("settings")
    assert "America/New York" in said
    assert "08:20" in said
    assert "Monday to Friday" in said
    assert "no quiet hours" in said.lower()
    assert "settings:picks on" in world.offered()


def test_what_is_off_is_switched_on_again() -> None:
    world = World(settings=Settings(reminders=False, weekly_picks=False))
    assert "on" in world.command("settings", "reminders on")
    assert world.command("settings", "picks on")
    assert world.settings == Settings()


def test_a_choice_and_an_answer_change_a_setting_too() -> None:
    world = World()
    world.command("settings")
    world.choose("Weekdays only")
    assert world.settings.days == WEEKDAYS
    world.command("settings")
    assert world.say("quiet 22-8")
    assert world.settings.quiet_from == 22


@pytest.mark.parametrize(
    "said", ["Dana hasn't answered", "zone Atlantis", "nothing before 9, I want to kill myself"]
)
def test_after_the_list_anything_else_is_heard_as_usual(said: str) -> None:
    world = World()
    world.command("settings")
    assert world.say(said) == ""
    assert world.settings == Settings()


def test_an_alarm_is_no_setting() -> None:
    assert World().command("settings", "I want to kill myself") == ""


def test_another_zone_or_other_hours_move_what_is_planned() -> None:
    world = World(settings=Settings(zone="Europe/Berlin"))
    dana = world.add("Dana")
    for hour in (10, 18):
        due = NOW.replace(hour=hour, minute=0) + timedelta(days=3)
        world.keep(
            [Reminder(id=world.ids(), contact_id=dana.id, purpose=Purpose.ASKED, due_at=due)]
        )
    said = world.command("settings", "zone new york")
    assert "moved" in said or "anew" in said
    assert [one.due_at.isoformat() for one in world.reminders] == [
        "2026-11-25T10:00:00-05:00",
        "2026-11-25T18:00:00-05:00",
    ]
    assert "reminder moved" in world.command("settings", "nothing before 11")
    assert [one.due_at.hour for one in world.reminders] == [11, 18]
    assert {one.rev for one in world.reminders} == {1, 2}


def test_what_moves_no_reminder_touches_none() -> None:
    world = World()
    dana = world.add("Dana")
    due = NOW + timedelta(days=3)
    values = {"contact_id": dana.id, "purpose": Purpose.ASKED, "due_at": due}
    world.keep([Reminder(id=world.ids(), **values)])  # type: ignore[arg-type]
    world.command("settings", "tone warmer")
    assert world.reminders[0].rev == 0
    world.command("settings", "quiet 23-8")
    assert world.reminders[0].rev == 0
    assert world.reminders[0].state is ReminderState.PLANNED


def test_leaving_no_day_at_all_is_refused() -> None:
    outcome = read("don't write me on weekdays", Settings(days=WEEKDAYS))
    assert outcome is not None
    assert (outcome.settings, outcome.key) == (None, "days_none")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("don't write me on weekends", True),
        ("no reminders before 10", True),
        ("reminders off", True),
        ("Dana hasn't answered since monday", False),
        ("don't know what to do about Dana after her birthday", False),
        ("no reply from dana, two emails, a month ago", False),
        ("no answer from Omar on Sunday", False),
        ("nothing from her since before Monday", False),
        ("dont write me on weekends pls", True),
        ("tone", False),
        ("nothing before 9 " + "really " * 30, False),
    ],
)
def test_only_a_plain_wish_is_a_request_for_a_setting(text: str, expected: bool) -> None:
    assert is_request(text) == expected


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("port-au-prince", "America/Port-au-Prince"),
        ("Dar es Salaam", "Africa/Dar_es_Salaam"),
        ("america/argentina/buenos aires", "America/Argentina/Buenos_Aires"),
        ("München", "Europe/Berlin"),
        ("", None),
        ("x", None),
        ("nowhere/land", None),
    ],
)
def test_a_city_finds_its_zone(words: str, zone: str | None) -> None:
    assert zone_of(words) == zone


@pytest.mark.parametrize("words", ["GMT+1", "-3", "cet", "Etc/GMT-2", "3 hours ahead of London"])
def test_an_offset_is_no_zone(words: str) -> None:
    assert is_offset(words)
    assert zone_of(words) is None


def test_hours_and_days_that_are_none() -> None:
    assert hours_of("late") is None
    assert hour_of("late") is None
    assert hour_of("0am") is None
    assert hour_of("30") is None
    assert hour_of("midnight") == 0
    assert days_of("never") is None


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((), "every day"),
        ((0, 1, 2, 3, 4, 5, 6), "every day"),
        (WEEKDAYS, "Monday to Friday"),
        ((5, 6), "Saturday and Sunday"),
        ((0, 2, 4), "Monday, Wednesday and Friday"),
        ((3,), "Thursday"),
    ],
)
def test_days_in_words(days: tuple[int, ...], words: str) -> None:
    assert named_days(days) == words


@pytest.mark.parametrize(
    ("said", "look"),
    [
        ("look dark", "dark"),
        ("dark mode", "dark"),
        ("pictures dark please", "dark"),
        ("make my pictures darker", "dark"),
        ("light", "light"),
        ("switch to light", "light"),
    ],
)
def test_pictures_are_light_or_dark(said: str, look: str) -> None:
    outcome = read(said, Settings(look="light" if look == "dark" else "dark"))
    assert outcome is not None
    assert outcome.settings is not None
    assert outcome.settings.look == look


def test_a_look_there_is_not_is_said_to_be_none() -> None:
    outcome = read("look purple", Settings())
    assert outcome is not None
    assert (outcome.settings, outcome.key) == (None, "look_wrong")
    assert not Settings(look="purple").is_dark
