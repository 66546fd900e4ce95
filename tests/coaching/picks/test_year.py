"""A year of weeks over forty people of all kinds."""

from collections import Counter
from datetime import date, timedelta

import pytest

from coaching.memory import Pick, State
from coaching.picks import week_of
from coaching.situation import Tie
from tests.coaching.picks.world import MONDAY, World, person, standing

WEEKS = 52
_KINDS: tuple[tuple[Tie | None, str, int], ...] = (
    (Tie.CLOSE_FRIEND, "", 4),
    (Tie.FAMILY, "", 4),
    (Tie.FRIEND, "", 5),
    (Tie.FRIEND, "lent me her car", 3),
    (Tie.MENTOR, "taught me to weld", 3),
    (Tie.FORMER_COLLEAGUE, "read my drafts and told me the truth", 4),
    (Tie.FORMER_COLLEAGUE, "", 3),
    (Tie.CLIENT_PROSPECT, "referred me to two clients", 3),
    (Tie.REFERRAL_INTRO, "", 2),
    (Tie.NEW_ACQUAINTANCE, "", 3),
    (Tie.LINKEDIN_STRANGER, "", 3),
    (None, "", 3),
)


def forty() -> World:
    people = []
    for kind, (tie, value, many) in enumerate(_KINDS):
        for n in range(many):
            name = f"{tie or 'unknown'}{'-valued' if value else ''}-{n}"
            since = date(2012 + n, 5, 4) if tie in {None, Tie.LINKEDIN_STRANGER} else None
            contact = person(name, tie=tie, value=value, connected_on=since)
            people.append(standing(contact, None if since else 40 + 97 * (n + kind) % 900))
    world = World.of(*people)
    world.change("friend-0", state=State.RESTING)
    world.change("family-0", state=State.DECEASED)
    world.change("mentor-valued-0", state=State.UNSAFE)
    return world


def reacts(world: World, number: int, pick: Pick) -> None:
    """A person of flesh: reaches out mostly, skips some, lets some pass."""
    if number % 5 == 3:
        world.press(f"pick:skip:{pick.id}")
    elif number % 5 != 4:
        world.press(f"pick:done:{pick.id}")


@pytest.fixture(scope="module")
def year() -> list[list[str]]:
    """Who was picked, week by week."""
    world, weeks, number = forty(), [], 0
    for week in range(WEEKS):
        world.now = MONDAY + timedelta(weeks=week)
        world.say("/reconnect")
        mine = [one for one in world.picks if one.week == week_of(world.now)]
        weeks.append([world.standings[one.contact_id].contact.name for one in mine])
        for one in mine:
            reacts(world, number, one)
            number += 1
    return weeks


def kind(name: str) -> str:
    return name.rpartition("-")[0]


def test_nobody_is_picked_twice_within_four_weeks(year: list[list[str]]) -> None:
    for week, now in enumerate(year):
        lately = {name for earlier in year[max(0, week - 3) : week] for name in earlier}
        assert not lately & set(now)
        assert len(set(now)) == len(now)


def test_resting_dead_and_unsafe_people_never_come(year: list[list[str]]) -> None:
    seen = {name for week in year for name in week}
    assert not seen & {"friend-0", "family-0", "mentor-valued-0"}


def test_people_who_brought_something_all_come_round(year: list[list[str]]) -> None:
    seen = {name for week in year for name in week}
    valued = {one.contact.name for one in forty().standings.values() if one.contact.value}
    assert valued - {"mentor-valued-0"} <= seen


def test_those_who_are_close_all_come_round(year: list[list[str]]) -> None:
    counted = Counter(name for week in year for name in week)
    assert all(counted[f"close_friend-{n}"] for n in range(4))
    assert all(counted[f"family-{n}"] for n in range(1, 4))


def test_no_kind_of_tie_takes_over(year: list[list[str]]) -> None:
    counted = Counter(kind(name) for week in year for name in week)
    assert max(counted.values()) <= 0.35 * sum(counted.values())
    assert len(counted) >= 8


def test_nobody_comes_round_much_more_than_the_others(year: list[list[str]]) -> None:
    counted = Counter(name for week in year for name in week)
    assert max(counted.values()) <= 8


def test_a_week_seldom_holds_one_kind_only(year: list[list[str]]) -> None:
    alike = [week for week in year if len(week) > 1 and len({kind(name) for name in week}) == 1]
    assert len(alike) <= 3


def test_strangers_of_a_list_come_seldom(year: list[list[str]]) -> None:
    strange = [
        name for week in year for name in week if kind(name) in {"unknown", "linkedin_stranger"}
    ]
    assert len(strange) <= 0.2 * sum(map(len, year))


def test_the_weeks_are_filled(year: list[list[str]]) -> None:
    assert sum(map(len, year)) >= 2 * WEEKS
