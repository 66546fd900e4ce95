"""The week: seven days as they were, with nothing counted up and nobody judged."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

from coaching.memory import Known, Pick, PickState, State
from coaching.pictures.drawing import Entry, Form, Week
from coaching.pictures.names import Names
from coaching.pictures.week import lately, week, week_alt
from coaching.pictures.words import Words
from coaching.turn import Moment
from tests.coaching.pictures.people import (
    BOOK,
    NOW,
    THEIRS,
    WORDS,
    circle,
    new_id,
    somebody,
    standing,
    talk,
    touch,
)

IFE, DANA, TOM, JONAS = (somebody(name) for name in ("Ife", "Dana Cole", "Tom", "Jonas"))


def picked(contact_id: object, state: PickState = PickState.OFFERED, **more: object) -> Pick:
    found = Pick(
        id=new_id(),
        contact_id=contact_id,  # type: ignore[arg-type]
        week="2026-W48",
        reason="",
        offered_at=NOW,
        state=state,
    )
    return replace(found, **more)  # type: ignore[arg-type]


def drawn(known: Known, words: Words = WORDS) -> Week:
    shown = lately(known, words)
    return week(shown, Names(shown.people), words)


def busy() -> Known:
    """Return a week with something of everything."""
    waited, resting = replace(TOM, state=State.WAITING), replace(JONAS, state=State.RESTING)
    return circle(
        standing(IFE, 1),
        standing(DANA, 0),
        standing(waited, 30),
        standing(resting, 30),
        lately=(
            touch(DANA, 0, THEIRS),
            touch(IFE, 3),
            touch(IFE, 3.1),
            talk(IFE, 1),
            touch(DANA, 7.9),
            touch(somebody("Gone"), 1),
        ),
        picks=(
            picked(IFE.id, PickState.DONE),
            picked(DANA.id),
            picked(TOM.id, PickState.SWAPPED),
            picked(TOM.id, PickState.SKIPPED),
            picked(JONAS.id, week="2026-W47"),
            picked(new_id()),
        ),
    )


def test_each_day_holds_who_was_in_touch_once() -> None:
    shown = drawn(busy())

    assert [day.words for day in shown.days][:2] == ["Tue 17", "Wed 18"]
    assert {day.words: day.entries for day in shown.days if day.entries} == {
        "Fri 20": (Entry(Form.YOURS, "Ife"),),
        "Sun 22": (Entry(Form.BOTH, "Ife"),),
        "today": (Entry(Form.THEIRS, "Dana"),),
    }
    assert [one.words for one in shown.legend] == [
        "you said hello",
        "an answer came",
        "you talked",
    ]
    assert [(line.title, line.words) for line in shown.lines] == [
        ("this week's picks", "Ife (done), Dana"),
        ("an answer is waited for", "Tom"),
        ("resting", "Jonas"),
    ]


def test_the_words_hold_what_the_picture_shows() -> None:
    assert week_alt(lately(busy(), WORDS), WORDS) == (
        "Your last seven days, 17 to 23 November. You wrote to Ife on Friday. An answer came from "
        "Dana Cole today. You talked with Ife on Sunday. This week's picks are Ife (done) and Dana "
        "Cole. An answer is waited for from Tom. Jonas is left in peace."
    )


def test_a_quiet_week_says_so_and_a_lone_pick_is_one() -> None:
    known = circle(standing(replace(IFE, state=State.WAITING), 100))
    assert week_alt(lately(known, WORDS), WORDS).endswith(
        "quiet. An answer is waited for from Ife."
    )
    known = circle(standing(IFE, 100), picks=(picked(IFE.id),))

    assert week_alt(lately(known, WORDS), WORDS) == (
        "Your last seven days, 17 to 23 November. These days were quiet. This week's pick is Ife."
    )
    assert all(not day.entries for day in drawn(known).days)
    assert drawn(known).legend == ()


def test_nothing_at_all_is_nothing_to_draw() -> None:
    assert lately(circle(standing(IFE, 100)), WORDS).is_empty
    assert not lately(busy(), WORDS).is_empty


def test_many_on_a_day_are_some_names_and_a_number() -> None:
    people = [somebody(f"P{number}") for number in range(8)]
    touches = tuple(touch(one, number / 100) for number, one in enumerate(people))
    known = circle(*(standing(one, 0) for one in people), lately=touches)
    today = drawn(known).days[-1]

    assert len(today.entries) == 5
    assert today.more == "+3"


def test_days_are_those_of_the_persons_own_clock() -> None:
    tokyo = timezone(timedelta(hours=9))
    words = Words(BOOK, Moment(datetime(2026, 12, 2, 1, tzinfo=tokyo), new_id))
    known = circle(standing(IFE, 1), lately=(touch(IFE, -8.19),))
    shown = drawn(known, words)

    assert shown.subtitle == "26 November to 2 December"
    assert shown.days[-1].entries == (Entry(Form.YOURS, "Ife"),)
