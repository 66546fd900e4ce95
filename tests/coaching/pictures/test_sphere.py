"""The sphere: who stands where, by the time since a touch and the tie's rhythm."""

from itertools import combinations, pairwise

from coaching.memory import Known, State
from coaching.pictures import rings
from coaching.pictures.drawing import Sphere
from coaching.pictures.names import Names
from coaching.pictures.sphere import around, sphere, sphere_alt
from coaching.situation import Tie
from tests.coaching.pictures.people import WORDS, circle, silence, somebody, standing

MANY = (
    "Ife Priya Tom Lena Kofi Ana Sam Jonas Ravi Ines Noa Mateo Chloe Yusuf Greta Oskar Bao".split()
)


def drawn(known: Known) -> Sphere:
    shown = around(known, WORDS)
    found = sphere(shown, Names(shown.people), WORDS)
    assert found is not None
    return found


def alt(known: Known) -> str:
    return sphere_alt(around(known, WORDS), WORDS)


def test_nobody_is_nothing_to_draw() -> None:
    shown = around(circle(standing(somebody(value="kind"), None)), WORDS)

    assert sphere(shown, Names(shown.people), WORDS) is None
    assert shown.unknown


def test_the_ring_goes_by_the_rhythm_of_the_tie() -> None:
    """Sixty days are long for a close friend, and nothing for somebody from a list."""
    known = circle(
        standing(somebody("Ife", Tie.CLOSE_FRIEND), 60),
        standing(somebody("Tom", Tie.LINKEDIN_STRANGER), 60),
        standing(somebody("Ana", Tie.FAMILY), 600),
        standing(somebody("Sam", Tie.FAMILY, cadence=365), 60),
    )
    where = {dot.name: dot.ring for dot in drawn(known).dots}

    assert where == {"Ife": 1, "Tom": 0, "Ana": 2, "Sam": 0}


def test_two_dozen_are_named_and_the_rest_is_a_number() -> None:
    known = circle(
        *(standing(somebody(f"{name}{at}"), at) for at, name in enumerate(MANY * 3)), living=2_000
    )
    shown = drawn(known)

    assert len(shown.dots) <= sum(rings.ROOM) == 23
    assert shown.lines[-1].words == f"and {2000 - len(shown.dots):,} more people"


def test_the_dearest_of_a_ring_are_named() -> None:
    others = [standing(somebody(f"Pat{at}", Tie.OTHER), 10 + at) for at in range(9)]
    near = standing(somebody("Ife", Tie.CLOSE_FRIEND), 30)
    waited = standing(somebody("Tom", Tie.OTHER, state=State.WAITING), 40)
    names = [dot.name for dot in drawn(circle(*others, near, waited)).dots]

    assert len(names) == rings.ROOM[0]
    assert {"Ife", "Tom"} <= set(names)
    assert names[-1] == "Ife", "the nearest first"


def test_who_is_waited_for_stands_where_their_last_message_was_told_of() -> None:
    ife = somebody("Ife", state=State.WAITING)
    shown = drawn(circle(standing(ife, None), waiting={ife.id: silence(ife)}))
    (dot,) = shown.dots

    assert (dot.ring, dot.waiting) == (0, True)
    assert shown.waiting == "an answer is waited for"


def test_who_rests_or_is_unknown_is_named_below_and_who_is_gone_nowhere() -> None:
    known = circle(
        standing(somebody("Ife"), 5),
        standing(somebody("Jonas", state=State.RESTING), 5),
        standing(somebody("Greta", state=State.LET_GO), 5),
        standing(somebody("Pat", value="kind"), None),
        standing(somebody("Opa", state=State.DECEASED), 5),
        standing(somebody("Max", state=State.UNSAFE), 5),
        living=5,
    )
    shown = drawn(known)

    assert [(line.title, line.words) for line in shown.lines] == [
        ("left in peace", "Jonas and Greta"),
        ("no touch known yet", "Pat"),
        ("", "and one more person"),
    ]
    assert alt(known) == (
        "Your people on three rings around you, by the time since you were last in touch, measured "
        "by the kind of tie. Near is Ife. Left in peace are Jonas and Greta. No touch is known yet "
        "with Pat. There is one more person who is not drawn."
    )


def test_the_words_of_one_alone() -> None:
    assert alt(circle(standing(somebody("Ife"), 100))).endswith(
        "by the kind of tie. Drifting is Ife."
    )


def test_many_in_peace_are_some_names_and_a_number() -> None:
    resting = [standing(somebody(name, state=State.RESTING), 5) for name in MANY[:5]]
    shown = drawn(circle(*resting))

    assert shown.lines[0].words == "Ife, Priya, Tom and two others"
    assert shown.dots == ()


def test_the_words_name_whoever_is_drawn() -> None:
    people = [standing(somebody(f"{name} Lee"), at * at * 2) for at, name in enumerate(MANY)]
    people.append(standing(somebody("Ola Lee", state=State.WAITING), 4))
    known = circle(*people)
    said = alt(known)

    assert all(dot.name in said for dot in drawn(known).dots)
    assert "An answer is waited for from Ola Lee." in said
    assert len(said) <= 1000


def test_names_cover_neither_one_another_nor_the_rings_names() -> None:
    """A full picture with long names: dots are where their ring is, and apart."""
    full = [["Maximilian"] * room for room in rings.ROOM]
    places = rings.placed(full, ["near", "drifting", "long quiet"])

    for radius, ring in zip(rings.RADII, places, strict=True):
        assert all(abs((x * x + y * y) ** 0.5 - radius) < 0.001 for x, y in ring)
    every = [place for ring in places for place in ring]
    assert all(abs(x - u) > 0.4 or abs(y - v) > 0.09 for (x, y), (u, v) in combinations(every, 2))
    assert [len(ring) for ring in places] == sorted(len(ring) for ring in places)
    assert all(one <= other for one, other in pairwise(rings.RADII))
