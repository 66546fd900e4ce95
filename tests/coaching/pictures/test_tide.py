"""The tide: true to what happened, and to what is only roughly known."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coaching.memory import History, Outcome
from coaching.messages import Picture
from coaching.pictures.axis import axis
from coaching.pictures.drawing import Form, Tide
from coaching.pictures.tide import tide, tide_alt
from coaching.pictures.touches import Met, met
from coaching.pictures.words import LONGEST_ALT, joined
from coaching.situation import Attempt, Channel, Period, Tie
from tests.coaching.pictures.people import (
    THEIRS,
    TODAY,
    WORDS,
    ago,
    dana,
    day,
    history,
    silence,
    somebody,
    talk,
    touch,
)


def drawn(of: History) -> Tide:
    """Return the tide of somebody with touches."""
    found = tide(of, WORDS)
    assert found is not None
    return found


def alt(of: History) -> str:
    return tide_alt(of, drawn(of), WORDS)


def test_without_a_touch_there_is_nothing_to_draw() -> None:
    assert tide(history(somebody()), WORDS) is None


def test_both_directions_and_talks_are_told_apart_by_form() -> None:
    shown = drawn(dana())

    assert {mark.form for mark in shown.marks} == set(Form)
    said = ["you wrote", "Dana wrote", "you talked", "roughly then"]
    assert [one.words for one in shown.legend] == said
    assert [one.about for one in shown.legend] == [False, False, False, True]
    assert (shown.title, shown.subtitle) == ("Dana Cole", "September 2024 until today")
    assert (shown.today.x, shown.today.words) == (1.0, "today")


def test_the_water_rises_with_a_touch_and_ebbs_in_silence() -> None:
    who = somebody()
    shown = drawn(history(who, talk(who, 300)))
    crest = max(shown.water)

    assert shown.water[0] < 0.05
    assert crest > 0.5
    after = shown.water[shown.water.index(crest) :]
    assert list(after) == sorted(after, reverse=True)
    assert shown.water[-1] < 0.1


def test_the_water_sinks_by_the_rhythm_of_the_tie() -> None:
    def left(**more: object) -> float:
        who = somebody(**more)
        return drawn(history(who, talk(who, 60))).water[-1]

    near, far = left(tie=Tie.CLOSE_FRIEND), left(tie=Tie.LINKEDIN_STRANGER)
    assert near < far
    assert left(tie=Tie.CLOSE_FRIEND, cadence=365) == far


def test_silences_longer_than_the_rhythm_are_named_where_they_are_wide() -> None:
    who = somebody()
    shown = drawn(history(who, talk(who, 800), talk(who, 500), talk(who, 490), talk(who, 100)))

    assert [low.words for low in shown.lows] == ["ten months quiet", "a year quiet"]
    assert drawn(history(who, talk(who, 40))).lows == ()


def test_what_was_told_of_is_one_touch_around_its_last_day() -> None:
    (told,) = [mark for mark in drawn(dana()).marks if mark.about]

    assert (told.form, told.count) == (Form.YOURS, 3)
    assert "only the rough time is known" in alt(dana())


def test_messages_sent_since_are_not_told_twice() -> None:
    who = somebody()
    sent = touch(who, 1)
    longer = silence(who, attempts=(Attempt(Channel.EMAIL, 3), Attempt(Channel.TEXT, 1)), last=None)
    longer = replace(longer, last_attempt=Period(day(1), day(1), ""))

    found = met(history(who, sent, silences=(longer,)), WORDS.moment)
    assert [(one.day, one.count, one.about) for one in found] == [
        (day(2), 3, True),
        (day(1), 1, False),
    ]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"attempts": (), "last": None}, []),
        ({"attempts": (), "last": 30}, [Met(day(30), Form.YOURS, 1, about=True)]),
        ({"last": None}, [Met(day(2), Form.YOURS, 3, about=True)]),
        (
            {"attempts": (Attempt(Channel.TEXT, 1),), "closed_at": ago(1)},
            [Met(day(90), Form.YOURS, 1, about=True), Met(TODAY, Form.YOURS)],
        ),
    ],
)
def test_a_silence_is_what_was_said_of_it(more: dict[str, object], found: list[Met]) -> None:
    who = somebody()
    told = silence(who, **more)  # type: ignore[arg-type]
    touches = (touch(who, 0),) if told.closed_at else ()
    if told.closed_at:
        told = replace(told, outcome=Outcome.ANSWERED)

    assert list(met(history(who, *touches, silences=(told,)), WORDS.moment)) == found


def test_what_lies_ahead_is_not_drawn() -> None:
    who = somebody()
    assert met(history(who, touch(who, -3), touch(who, 3)), WORDS.moment) == (
        Met(day(3), Form.YOURS),
    )


def test_a_hundred_touches_become_marks_that_can_be_read() -> None:
    who = somebody()
    many = history(who, *(touch(who, days) for days in range(0, 2000, 5)))
    shown = drawn(many)

    assert len(shown.marks) <= 41
    assert sum(mark.count for mark in shown.marks) == 400
    assert "You wrote 400 times" in alt(many)


def test_the_words_hold_what_the_picture_shows() -> None:
    assert alt(dana()) == (
        "The tide between you and Dana, September 2024 until today: water that rises with each "
        "touch and sinks in silence. You wrote five times, Dana wrote three times and you talked "
        "twice. Of some of your messages only the rough time is known; they are drawn as open "
        "circles. The longest silence between two touches was about five months, until August 2026. "
        "The last touch was yours, about three months ago. The water is low today."
    )


def test_the_words_of_a_young_tide() -> None:
    who = somebody("Ife")
    young = history(who, touch(who, 3, THEIRS))

    assert alt(young) == (
        "The tide between you and Ife, 20 November until today: water that rises with each touch "
        "and sinks in silence. Ife wrote once. The last touch came from Ife, three days ago. The "
        "water is halfway up today."
    )
    assert "You last talked today. The water is high today." in alt(history(who, talk(who, 0)))


def test_a_name_in_other_letters_is_in_the_words_alone() -> None:
    fang = somebody("王芳")
    shown = drawn(history(fang, touch(fang, 3, THEIRS)))

    assert (shown.title, shown.legend[0].words) == ("The two of you", "they wrote")
    assert "王芳 wrote once" in alt(history(fang, touch(fang, 3, THEIRS)))


@pytest.mark.parametrize(
    ("first", "days", "named"),
    [
        (3, 42, ("19 Oct", "26 Oct", "2 Nov", "9 Nov", "16 Nov")),
        (70, 73, ("21 Sep", "5 Oct", "19 Oct", "2 Nov", "16 Nov")),
        (170, 177, ("Jul", "Aug", "Sep", "Oct", "Nov")),
        (800, 832, ("2025", "Jul", "2026", "Jul")),
        (2000, 2080, ("2022", "2023", "2024", "2025", "2026")),
        (9000, 9360, ("2005", "2010", "2015", "2020")),
        (200_000, 208_000, ("1500", "1600", "1700", "1800", "1900")),
    ],
)
def test_the_line_fits_what_there_is(first: int, days: int, named: tuple[str, ...]) -> None:
    line = axis(day(first), TODAY)

    assert line.days == days
    assert tuple(tick.words for tick in line.ticks()) == named
    assert all(0 < tick.x < 1 for tick in line.ticks())
    assert line.at(TODAY) == 1


def test_days_of_every_month_have_a_place() -> None:
    for days in range(1, 3000, 37):
        line = axis(TODAY - timedelta(days=days), TODAY)
        places = [tick.x for tick in line.ticks()]
        assert places == sorted(places)
        assert 1 <= len(places) <= 7, days
        assert date.min < line.first < TODAY


def test_too_long_words_lose_their_last_sentences() -> None:
    assert joined(["One.", "", "x" * LONGEST_ALT]) == "One."
    assert isinstance(Picture("tide", "", drawn(dana())).drawing, Tide)
