"""Who is picked in a week."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from coaching.memory import PickState, Purpose, Reminder, Settings, Standing, State
from coaching.picks import another, fresh, of_week
from coaching.picks.choosing import candidates
from coaching.situation import Tie
from tests.coaching.picks.world import MONDAY, at, knowing, new_id, person, pick, standing


def friends(count: int, **more: Any) -> list[Standing]:
    return [standing(person(f"Friend {n}", tie=Tie.FRIEND, **more)) for n in range(count)]


def names(chosen: tuple[Any, ...]) -> list[str]:
    return [one.standing.contact.name for one in chosen]


MIXED = (
    standing(person("Easy", tie=Tie.CLOSE_FRIEND), 120),
    standing(person("Mentor", tie=Tie.MENTOR, value="taught me to weld"), 900),
    standing(person("Client", tie=Tie.CLIENT_PROSPECT, value="referred me to a client"), 500),
    standing(person("Sister", tie=Tie.FAMILY), 60),
    standing(person("Stranger", tie=Tie.LINKEDIN_STRANGER), None),
)


def test_an_easy_one_comes_first_and_a_trusted_one_is_among_them() -> None:
    chosen = names(fresh(knowing(*MIXED), at()))
    assert chosen[0] in {"Easy", "Sister"}
    assert {"Mentor", "Client"} & set(chosen)
    assert "Stranger" not in chosen


def test_a_friend_out_of_touch_for_years_is_no_easy_one() -> None:
    old = standing(person("Old", tie=Tie.FRIEND, value="helped me"), 3000)
    near = standing(person("Near", tie=Tie.FRIEND), 200)
    assert names(fresh(knowing(old, near), at()))[0] == "Near"


def test_nobody_is_forced_to_be_the_easy_one() -> None:
    weak = standing(person("Weak", tie=Tie.FAMILY), 28)
    strong = [
        standing(person(f"Strong {n}", tie=Tie.MENTOR, value="helped me"), 900) for n in range(3)
    ]
    assert names(fresh(knowing(weak, *strong), at()))[0] != "Weak"


def test_a_week_holds_several_kinds_of_tie() -> None:
    mentors = [standing(person(f"M{n}", tie=Tie.MENTOR, value="taught me"), 900) for n in range(5)]
    chosen = fresh(knowing(*mentors, *MIXED), at())
    assert len({one.standing.contact.tie for one in chosen}) == 3


@pytest.mark.parametrize(("wished", "count"), [(1, 1), (2, 2), (3, 3), (5, 5), (9, 5), (0, 1)])
def test_as_many_as_the_user_set_but_one_to_five(wished: int, count: int) -> None:
    known = knowing(*friends(8), settings=Settings(picks=wished))
    assert len(fresh(known, at())) == count


def test_the_same_week_gives_the_same_picks_and_the_order_of_loading_does_not_matter() -> None:
    people = friends(30)
    first = names(fresh(knowing(*people), at()))
    later = names(fresh(knowing(*reversed(people)), at(MONDAY + timedelta(hours=50))))
    assert first == later


def test_another_week_gives_others_among_equals() -> None:
    people = friends(30)
    weeks = [
        tuple(names(fresh(knowing(*people), at(MONDAY + timedelta(weeks=n))))) for n in range(4)
    ]
    assert len(set(weeks)) > 1


def test_those_picked_already_count_and_are_not_picked_again() -> None:
    people = friends(6)
    mine = [pick(people[0].contact), pick(people[1].contact, state=PickState.DONE)]
    chosen = names(fresh(knowing(*people, picks=mine), at()))
    assert len(chosen) == 1
    assert not {"Friend 0", "Friend 1"} & set(chosen)


def test_a_full_week_needs_nobody() -> None:
    people = friends(6)
    known = knowing(*people, picks=[pick(one.contact) for one in people[:3]])
    assert fresh(known, at()) == ()


def test_another_is_the_next_best_even_in_a_full_week() -> None:
    people = friends(4)
    found = another(knowing(*people, picks=[pick(one.contact) for one in people[:3]]), at())
    assert found is not None
    assert found.standing is people[3]


def test_there_is_no_other_when_all_were_picked() -> None:
    people = friends(3)
    assert another(knowing(*people, picks=[pick(one.contact) for one in people]), at()) is None


def test_nobody_beats_somebody_forced() -> None:
    assert candidates(knowing(standing(person(tie=Tie.LINKEDIN_STRANGER), None)), at()) == []


def test_picks_of_a_week_keep_their_order_and_swapped_ones_go() -> None:
    one, two, three = (person(name) for name in ("One", "Two", "Three"))
    mine = [
        pick(two, offered_at=MONDAY + timedelta(milliseconds=1)),
        pick(one, offered_at=MONDAY),
        pick(three, state=PickState.SWAPPED),
        pick(three, "2026-W47"),
    ]
    known = knowing(*map(standing, (one, two, three)), picks=mine)
    assert [found.contact_id for found in of_week(known, at())] == [one.id, two.id]


@pytest.mark.parametrize(
    ("state", "fields", "stands"),
    [
        (PickState.OFFERED, {"state": State.WAITING}, False),
        (PickState.OFFERED, {"state": State.UNSAFE}, False),
        (PickState.DONE, {"state": State.WAITING}, True),
        (PickState.OFFERED, {}, True),
    ],
)
def test_a_pick_on_offer_goes_when_its_contact_is_no_longer_open(
    state: PickState, fields: dict[str, Any], stands: bool
) -> None:
    contact = person(**fields)
    known = knowing(standing(contact), picks=[pick(contact, state=state)])
    assert bool(of_week(known, at())) is stands


def test_a_pick_whose_contact_was_not_loaded_is_left_out() -> None:
    known = replace(knowing(picks=[pick(person())]), contacts={})
    assert of_week(known, at()) == ()


def linked(count: int) -> list[Standing]:
    return [
        standing(person(f"L{n}", company=f"C{n}", connected_on=date(2012 + n % 14, 3, 1)), None)
        for n in range(count)
    ]


def test_of_a_fresh_import_one_is_picked_and_no_more() -> None:
    assert len(fresh(knowing(*linked(500)), at())) == 1


def test_of_a_fresh_import_somebody_something_is_known_of_comes_first() -> None:
    noted = standing(person("Noted", notes="met at the choir", connected_on=date(2015, 3, 1)), None)
    assert "Noted" in names(fresh(knowing(*linked(300), noted), at()))


def test_a_fresh_import_does_not_crowd_out_friends() -> None:
    chosen = names(fresh(knowing(*linked(500), *friends(3)), at()))
    assert sum(name.startswith("Friend") for name in chosen) >= 2


def test_one_line_of_a_list_a_week_counts_those_picked_already() -> None:
    people = linked(20)
    chosen = fresh(knowing(*people, picks=[pick(people[0].contact)]), at())
    assert chosen == ()


def test_equals_take_turns_fairly() -> None:
    people = friends(12)
    seen: Counter[str] = Counter()
    for week in range(40):
        chosen = fresh(knowing(*people), at(MONDAY + timedelta(weeks=week)))
        seen.update(names(chosen))
    assert len(seen) == 12


@pytest.mark.parametrize(("days", "picked"), [(-20, True), (-3, False), (10, False), (40, True)])
def test_whom_a_reminder_brings_up_about_now_is_not_picked_as_well(
    days: int, *, picked: bool
) -> None:
    easy = standing(person("Easy", tie=Tie.CLOSE_FRIEND), 120)
    due = MONDAY + timedelta(days=days)
    asked = Reminder(id=new_id(), contact_id=easy.contact.id, purpose=Purpose.ASKED, due_at=due)
    known = replace(knowing(easy), reminders=(asked,))
    assert bool(fresh(known, at())) is picked
