"""Drawings to draw, of invented people."""

from dataclasses import replace

from coaching.memory import Pick, PickState, State
from coaching.messages import Picture
from coaching.pictures.names import Names
from coaching.pictures.sphere import around, sphere, sphere_alt
from coaching.pictures.tide import tide, tide_alt
from coaching.pictures.week import lately, week, week_alt
from coaching.situation import Tie
from tests.coaching.pictures.people import (
    NOW,
    THEIRS,
    WORDS,
    circle,
    dana,
    new_id,
    somebody,
    standing,
    talk,
    touch,
)

_TIES = (Tie.CLOSE_FRIEND, Tie.FAMILY, Tie.FRIEND, Tie.MENTOR, Tie.FORMER_COLLEAGUE)
_NAMES = (
    "Ife Priya Tom Mom Lena Kofi Ana Sam Jonas Ravi Ines Noa Mateo Chloe Yusuf Greta Oskar Bao "
    "Farhad Lucía Nils Zoë Aarav Maximilian Bea"
)


def a_tide(look: str = "light") -> Picture:
    """Return two years with Dana."""
    drawn = tide(dana(), WORDS)
    assert drawn is not None
    return Picture("tide", tide_alt(dana(), drawn, WORDS), drawn, look)


def a_sphere(look: str = "light", names: str = _NAMES) -> Picture:
    """Return a sphere that is full."""
    people = [
        standing(somebody(name, _TIES[at % 5], state=_state(at)), at * at * 1.2 + 3)
        for at, name in enumerate(names.split())
    ]
    people.append(standing(somebody("Pat Lee", value="kind"), None))
    shown = around(circle(*people, living=2_040), WORDS)
    drawn = sphere(shown, Names(shown.people), WORDS)
    assert drawn is not None
    return Picture("sphere", sphere_alt(shown, WORDS), drawn, look)


def _state(at: int) -> State:
    return State.RESTING if at % 9 == 8 else State.WAITING if at % 11 == 4 else State.ACTIVE


def a_week(look: str = "light") -> Picture:
    """Return a week with something of everything."""
    named = {name: somebody(name) for name in _NAMES.split()[:12]}
    lena = replace(named["Lena"], state=State.WAITING)
    jonas = replace(named["Jonas"], state=State.RESTING)
    said = [("Tom", 6.0), ("Ife", 4), ("Kofi", 1), ("Ana", 0.02), ("Ravi", 0.01)]
    touches = (
        *(touch(named[name], days) for name, days in said),
        touch(named["Ife"], 3, THEIRS),
        touch(named["Priya"], 0.1, THEIRS),
        talk(named["Mom"], 2.9),
        talk(named["Sam"], 0.05),
    )
    picks = tuple(
        Pick(
            id=new_id(),
            contact_id=named[name].id,
            week="2026-W48",
            reason="",
            offered_at=NOW,
            state=state,
        )
        for name, state in (
            ("Ana", PickState.DONE),
            ("Noa", PickState.OFFERED),
            ("Ines", PickState.OFFERED),
        )
        if name in named
    )
    people = {**named, "Lena": lena, "Jonas": jonas}
    known = circle(*(standing(one, 9) for one in people.values()), lately=touches, picks=picks)
    shown = lately(known, WORDS)
    return Picture("week", week_alt(shown, WORDS), week(shown, Names(shown.people), WORDS), look)


ALL = (a_tide, a_sphere, a_week)
