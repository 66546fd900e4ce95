"""What speaks for a hello and what rules it out."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from coaching.memory import PickState, Standing, State
from coaching.picks import Scene, factors, score
from coaching.picks.score import is_little_known, is_open, weeks_away
from coaching.situation import Tie
from tests.coaching.picks.world import TODAY, person, pick, standing

SCENE = Scene(TODAY, "2026-W48")
ID = UUID(int=7)


def number(one: Standing, name: str, scene: Scene = SCENE) -> float:
    return next(factor.number for factor in factors(one, scene) if factor.name == name)


def worth(days: int | None = 300, **more: Any) -> float:
    return score(standing(person(id=ID, **more), days), SCENE)


def test_a_score_is_the_product_of_its_factors() -> None:
    one = standing(person(value="taught me to weld", notes="likes tea", tie=Tie.MENTOR))
    product = 1.0
    for factor in factors(one, SCENE):
        product *= factor.number
        assert factor.why
    assert score(one, SCENE) == pytest.approx(product)


@pytest.mark.parametrize(
    "state", [State.WAITING, State.RESTING, State.LET_GO, State.DECEASED, State.UNSAFE]
)
def test_nobody_is_picked_who_is_waited_for_left_in_peace_dead_or_unsafe(state: State) -> None:
    assert worth(state=state, value="helped me", cadence=7) == 0


@pytest.mark.parametrize("state", [State.WAITING, State.DECEASED, State.UNSAFE])
def test_a_day_does_not_end_what_is_no_rest(state: State) -> None:
    assert not is_open(person(state=state, rests_until=date(2020, 1, 1)), TODAY)


@pytest.mark.parametrize("state", [State.RESTING, State.LET_GO])
def test_a_rest_that_is_over_is_over(state: State) -> None:
    assert is_open(person(state=state, rests_until=TODAY), TODAY)
    assert not is_open(person(state=state, rests_until=date(2026, 11, 24)), TODAY)


MORE = [
    ("value said", {"value": "helped me"}, {}),
    ("something noted", {"notes": "plays the cello"}, {}),
    ("how they met", {"how_met": "at the choir"}, {}),
    ("a mentor before a stranger", {"tie": Tie.MENTOR}, {"tie": Tie.LINKEDIN_STRANGER}),
    ("a birthday near", {"birthday": "1980-11-28"}, {"birthday": "1980-05-28"}),
    ("a rhythm that has passed", {"cadence": 90}, {}),
]


@pytest.mark.parametrize(("more", "less"), [row[1:] for row in MORE], ids=[row[0] for row in MORE])
def test_speaks_for_a_pick(more: dict[str, Any], less: dict[str, Any]) -> None:
    assert worth(**more) > worth(**less)


def test_the_longer_the_quiet_the_more_but_ever_slower() -> None:
    quiet = [worth(days, value="helped me") for days in (100, 500, 900)]
    assert quiet == sorted(quiet)
    assert quiet[1] - quiet[0] > quiet[2] - quiet[1]


def test_a_close_tie_calls_sooner() -> None:
    close = standing(person(tie=Tie.CLOSE_FRIEND), 60)
    assert number(close, "time") > number(standing(person(tie=Tie.MENTOR), 60), "time")


@pytest.mark.parametrize(
    ("tie", "days", "free"),
    [
        (Tie.FAMILY, 27, False),
        (Tie.FAMILY, 28, True),
        (Tie.MENTOR, 89, False),
        (Tie.MENTOR, 90, True),
        (None, 0, False),
    ],
)
def test_nobody_is_picked_just_after_a_touch(tie: Tie | None, days: int, free: bool) -> None:
    assert bool(worth(days, tie=tie, value="helped me")) is free


@pytest.mark.parametrize(("days", "due"), [(13, False), (14, True)])
def test_a_rhythm_of_the_users_own_decides_when(days: int, due: bool) -> None:
    assert bool(worth(days, tie=Tie.MENTOR, cadence=14)) is due


def test_a_touch_of_today_or_later_is_no_quiet() -> None:
    assert number(standing(person(cadence=1), 0), "time") == 0


@pytest.mark.parametrize(
    ("connected", "least", "most"),
    [(None, 0.5, 0.5), (date(2016, 1, 1), 0.6, 0.7), (date(2027, 1, 1), 0, 0)],
)
def test_without_a_touch_the_date_of_connecting_speaks(
    connected: date | None, least: float, most: float
) -> None:
    assert least <= number(standing(person(connected_on=connected), None), "time") <= most


def test_a_long_standing_connection_gives_something_to_say() -> None:
    old = standing(person(connected_on=date(2016, 1, 1)), None)
    new = standing(person(connected_on=date(2026, 1, 1)), None)
    assert number(old, "say") > number(new, "say")


def test_a_place_where_somebody_valued_works_speaks_for_a_pick() -> None:
    scene = replace(SCENE, companies=frozenset({"acme"}))
    assert number(standing(person(company="ACME")), "worth", scene) > number(
        standing(person(company="Other")), "worth", scene
    )


@pytest.mark.parametrize(
    ("state", "weeks"),
    [
        (PickState.OFFERED, 3),
        (PickState.SWAPPED, 5),
        (PickState.DONE, 6),
        (PickState.SKIPPED, 8),
    ],
)
def test_a_pick_stays_away_for_weeks_and_a_skipped_one_longest(
    state: PickState, weeks: int
) -> None:
    one = person()
    left = weeks_away((pick(one, "2026-W48", state=state),), "2026-W48")[one.id]
    assert left == weeks + 1
    assert number(standing(one), "turn", replace(SCENE, away={one.id: left})) == 0


def test_of_two_earlier_picks_the_longer_absence_counts() -> None:
    one = person()
    both = (pick(one, "2026-W47"), pick(one, "2026-W46", state=PickState.SKIPPED))
    assert weeks_away(both, "2026-W48")[one.id] == 7
    assert number(standing(one), "turn", replace(SCENE, away={one.id: 0})) == 1


def test_chance_moves_equals_a_little_and_differently_each_week() -> None:
    drawn = {number(standing(person(id=ID)), "chance", replace(SCENE, salt=n)) for n in range(1, 9)}
    assert len(drawn) > 4
    assert all(0.88 <= one <= 1.12 for one in drawn)


@pytest.mark.parametrize(
    ("more", "days", "little"),
    [
        ({}, None, True),
        ({"tie": Tie.LINKEDIN_STRANGER}, None, True),
        ({"tie": Tie.FRIEND}, None, False),
        ({"notes": "likes tea"}, None, False),
        ({}, 300, False),
    ],
    ids=["bare", "linkedin", "friend", "noted", "touched"],
)
def test_knows_a_bare_line_of_a_list(more: dict[str, Any], days: int | None, little: bool) -> None:
    assert is_little_known(standing(person(**more), days)) is little
