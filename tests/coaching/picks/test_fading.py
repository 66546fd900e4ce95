"""What becomes of picks that nothing is done with."""

from collections import Counter
from datetime import timedelta

import pytest

from coaching.memory import Pick, PickState, Settings, Touch, TouchKind
from coaching.page import needs, page
from coaching.picks import due, next_due, week_of
from coaching.picks.fading import rests, untouched
from coaching.picks.weights import LEFT_ALONE
from coaching.situation import Tie
from tests.coaching.picks.test_choosing import friends
from tests.coaching.picks.world import BOOK, MONDAY, World, at, new_id, person, pick, standing

SETTINGS = Settings(zone="UTC")
SEES = "every four weeks"


def world(count: int = 20) -> World:
    return World.of(*friends(count), settings=SETTINGS)


def a_monday(world: World, week: int) -> bool:
    """Let a week begin; tell whether picks came."""
    world.now = MONDAY + timedelta(weeks=week)
    if not due(world.settings, world.picks, world.now):
        return False
    world.say("/reconnect")
    return True


def chosen(world: World) -> list[Pick]:
    return [one for one in world.picks if one.week == week_of(world.now)]


def test_nothing_done_with_three_weeks_of_them_they_come_every_four_weeks_and_say_so() -> None:
    talk = world()
    came = []
    for week in range(24):
        if a_monday(talk, week):
            came.append(week)
            assert (SEES in talk.said) == (week >= 3)
    assert came == [0, 1, 2, 3, 7, 11, 15, 19, 23]


@pytest.mark.parametrize("verb", ["done", "skip", "swap"])
def test_one_that_something_is_done_with_brings_them_every_week_again(verb: str) -> None:
    talk = world()
    came = [week for week in range(5) if a_monday(talk, week)]
    assert came == [0, 1, 2, 3]
    assert a_monday(talk, 7)
    talk.press(f"pick:{verb}:{chosen(talk)[0].id}")
    assert a_monday(talk, 8)
    assert SEES not in talk.said


def test_whoever_asks_is_shown_some_in_any_week() -> None:
    talk = world()
    assert [a_monday(talk, week) for week in range(5)] == [True, True, True, True, False]
    talk.say("/reconnect")
    assert len(chosen(talk)) == 3
    assert SEES in talk.said
    talk.say("/reconnect")
    assert SEES not in talk.said  # once a week is enough


def test_a_hello_told_in_other_words_counts_too() -> None:
    talk = world()
    for week in range(3):
        assert a_monday(talk, week)
        whom = talk.standings[chosen(talk)[0].contact_id].contact
        told = Touch(
            id=new_id(), contact_id=whom.id, at=talk.now + timedelta(days=1), kind=TouchKind.NO_ASK
        )
        talk._put(told)  # as another room of the coach keeps it
    assert a_monday(talk, 3)
    assert SEES not in talk.said
    assert (
        Counter(one.state for one in talk.picks if one.week < week_of(talk.now))[PickState.DONE]
        == 3
    )
    assert a_monday(talk, 4)


def test_weeks_are_counted_back_to_the_last_that_was_touched() -> None:
    dana = person("Dana")
    some = [pick(dana, f"2026-W{week}") for week in (40, 42, 43)]
    assert untouched(some, "2026-W48") == 3
    assert untouched(some, "2026-W43") == 2
    assert untouched([*some, pick(dana, "2026-W42", state=PickState.SKIPPED)], "2026-W48") == 1
    assert untouched([], "2026-W48") == 0
    assert not rests(some, "2026-W44")


def test_the_page_says_when_they_come_next() -> None:
    talk = world()
    for week in range(4):
        assert a_monday(talk, week)
    later = talk.now + timedelta(weeks=1)
    assert next_due(SETTINGS, later, talk.picks) == MONDAY.replace(hour=9, minute=0) + timedelta(
        weeks=7
    )
    talk.now = later
    shown = page(talk.person, talk.known(needs()), at(later), BOOK)
    assert "11 January" in str(shown)


def test_the_same_faces_do_not_come_again_and_again() -> None:
    dear = [
        standing(person(f"Dear {n}", tie=Tie.CLOSE_FRIEND, value="helped me"), 300)
        for n in range(3)
    ]
    others = [
        standing(person(f"Mentor {n}", tie=Tie.MENTOR, value="helped me"), 300) for n in range(6)
    ]
    talk = World.of(*dear, *others, settings=SETTINGS)
    seen = Counter[str]()
    for week in range(16):
        talk.now = MONDAY + timedelta(weeks=week)
        talk.say("/reconnect")
        seen.update(talk.standings[one.contact_id].contact.name for one in chosen(talk))
    assert set(seen) == {one.contact.name for one in (*dear, *others)}
    assert max(seen.values()) - min(seen.values()) <= 2


def test_a_small_circle_is_never_left_without_picks() -> None:
    talk = World.of(standing(person("Dana"), 170), settings=SETTINGS)
    for week in range(13):
        talk.now = MONDAY + timedelta(weeks=week)
        talk.say("/reconnect")
    assert len(talk.picks) == 4  # every fourth week, however often nothing came of it
    assert len(LEFT_ALONE) == 4
