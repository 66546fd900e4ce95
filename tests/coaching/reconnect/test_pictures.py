"""The pictures of the family: whose, with what beside them, and where there is nothing to draw."""

from dataclasses import replace

import pytest

from coaching import reconnect
from coaching.memory import History, Known, Settings, State
from coaching.messages import Choice, Choices, Picture, Text
from coaching.person import Person
from coaching.pictures.drawing import Sphere, Tide, Week
from coaching.turn import Ask, Turn
from tests.coaching.pictures.people import (
    BOOK,
    WORDS,
    circle,
    dana,
    history,
    somebody,
    standing,
    talk,
    touch,
)
from tests.coaching.reconnect.talking import Talk


def run(text: str, known: Known, person: Person | None = None) -> Turn:
    """Say a command where this is known."""
    called = reconnect.asked(text)
    assert called is not None, text
    return taken(called[0].run(Ask(person or Person(), called[1], WORDS.moment, BOOK, known)))


def press(key: str, known: Known) -> Turn:
    """Take a choice where this is known."""
    name, _, words = key.partition(":")
    ask = Ask(Person(), words, WORDS.moment, BOOK, known)
    return taken(reconnect.CHOICES[name].run(ask))


def taken(turn: Turn | None) -> Turn:
    assert turn is not None
    return turn


def picture(turn: Turn) -> Picture:
    (found,) = [part for part in turn.outgoing if isinstance(part, Picture)]
    return found


def offered(turn: Turn) -> list[Choice]:
    return [one for part in turn.outgoing if isinstance(part, Choices) for one in part.choices]


def knowing(*people: History) -> Known:
    """Return what is known of people, each by all that they are called."""
    found: dict[str, tuple[object, ...]] = {}
    for one in people:
        for name in (one.contact.name, one.contact.first_name, one.contact.name.lower()):
            found[name] = (*found.get(name, ()), one.contact.id)
    return Known(
        histories={one.contact.id: one for one in people},
        found=found,  # type: ignore[arg-type]
        total=len(people),
    )


@pytest.mark.parametrize(
    "said",
    [
        "/reconnect tide Dana",
        "/reconnect tide of Dana?",
        "/reconnect tide Dana and me",
        "reconnect tide Dana's",
        "show me Dana's tide",
        "what's the tide with Dana?",
        "can I see Dana's tide please",
    ],
)
def test_somebodys_tide_is_drawn_with_words_beside_it(said: str) -> None:
    her = dana()
    turn = run(said, knowing(her))
    shown = picture(turn)

    assert isinstance(shown.drawing, Tide)
    assert (shown.name, shown.look) == ("tide", "light")
    assert shown.alt.startswith("The tide between you and Dana")
    assert "Dana" in next(part.text for part in turn.outgoing if isinstance(part, Text))
    assert [one.label for one in offered(turn)] == ["A hello to Dana", "Dana's card", "Dark"]


@pytest.mark.parametrize("said", ["/reconnect tide", "show me the tide", "/reconnect tide her"])
def test_without_a_name_it_is_that_of_whom_was_talked_of(said: str) -> None:
    her = dana()
    talking = Person(contact_id=her.contact.id)

    assert picture(run(said, knowing(her), talking)).name == "tide"
    assert "Whose tide" in str(run(said, knowing(her)).outgoing)


def test_who_may_be_meant_is_asked() -> None:
    one, other = dana(), history(somebody("Dana Ito"))
    turn = run("/reconnect tide Dana", knowing(one, other))

    assert [choice.key for choice in offered(turn)] == [
        f"tide:{one.contact.id}",
        f"tide:{other.contact.id}",
    ]
    assert picture(press(f"tide:{one.contact.id}", knowing(one))).name == "tide"
    assert "add" in str(run("/reconnect tide Zoe", knowing(one)).outgoing).casefold()


def test_one_who_was_asked_which_is_meant_can_be_named() -> None:
    talk_of = Talk().knowing(dana(), history(somebody("Dana Ito")))
    talk_of.say("/reconnect tide Dana", "the first")

    assert talk_of.last is not None
    assert picture(talk_of.last).name == "tide"


def test_somebody_without_a_touch_has_no_picture_and_a_way_to_begin() -> None:
    her = history(somebody())
    turn = run("/reconnect tide Dana", knowing(her))

    assert not any(isinstance(part, Picture) for part in turn.outgoing)
    assert offered(turn)[0] == Choice(f"touch:{her.contact.id}", "Note a touch")


def test_nobody_is_offered_a_hello_to_whom_it_would_not_be_fine() -> None:
    who = somebody(state=State.DECEASED)
    turn = run("/reconnect tide Dana", knowing(history(who, talk(who, 900))))

    assert [one.label for one in offered(turn)] == ["Dana's card", "Dark"]


def test_an_old_choice_says_that_they_are_gone() -> None:
    turn = press(f"tide:{somebody().id}", Known())

    assert not any(isinstance(part, Picture) for part in turn.outgoing)


@pytest.mark.parametrize("said", ["/reconnect sphere", "who is drifting?", "show me my sphere"])
def test_the_sphere_is_drawn_from_the_circle(said: str) -> None:
    turn = run(said, circle(standing(somebody("Ife"), 3)))

    assert isinstance(picture(turn).drawing, Sphere)
    assert [one.key for one in offered(turn)] == [
        "reconnect:who",
        "reconnect:week",
        "look:dark:sphere",
    ]


def test_names_in_other_letters_are_told_beside_the_picture() -> None:
    known = circle(standing(somebody("王芳"), 3))

    assert Text("no. 1 in the picture is 王芳.") in run("/reconnect sphere", known).outgoing
    assert Text("no. 1 in the picture is 王芳.") in run("/reconnect week", busy("王芳")).outgoing


def test_where_nobody_can_be_drawn_it_says_how_to_begin() -> None:
    assert "nobody to draw yet" in str(run("/reconnect sphere", Known()).outgoing)
    told = circle(standing(somebody(value="kind"), None))
    assert "I know names" in str(run("/reconnect sphere", told).outgoing)
    assert "nothing to draw of your week" in str(run("/reconnect week", Known()).outgoing)


def busy(name: str = "Ife") -> Known:
    who = somebody(name)
    return circle(standing(who, 1), lately=(touch(who, 1),))


@pytest.mark.parametrize("said", ["/reconnect week", "show me my week", "weekly review"])
def test_the_week_is_drawn(said: str) -> None:
    turn = run(said, busy())

    assert isinstance(picture(turn).drawing, Week)
    assert [one.key for one in offered(turn)] == [
        "reconnect:picks",
        "reconnect:sphere",
        "look:dark:week",
    ]


def test_a_quiet_week_is_a_week_too() -> None:
    known = circle(standing(somebody("Tom", state=State.WAITING), 60))

    assert "quiet" in next(
        part.text for part in run("/reconnect week", known).outgoing if isinstance(part, Text)
    )


def test_another_look_is_kept_and_drawn() -> None:
    known = circle(standing(somebody("Ife"), 3))
    turn = press("look:dark:sphere", known)

    assert picture(turn).look == "dark"
    assert [change.value for change in turn.changes] == [Settings(look="dark")]
    dark = replace(known, settings=Settings(look="dark"))
    assert offered(run("/reconnect sphere", dark))[-1] == Choice("look:light:sphere", "Light")
    assert press("look:dark:sphere", dark).changes == ()
    assert press("look:pink:week", busy()).changes == ()
    her = dana()
    assert picture(press(f"look:dark:tide:{her.contact.id}", knowing(her))).look == "dark"


def test_pictures_are_a_step_away_from_where_their_people_are() -> None:
    her, new = dana(), history(somebody("Ife Obi"))
    talk_of = Talk().knowing(her, new)

    talk_of.say("/reconnect show Dana")
    assert f"tide:{her.contact.id}" in [one.key for one in talk_of.choices]
    talk_of.say("/reconnect show Ife")
    assert not any(one.key.startswith("tide:") for one in talk_of.choices)
    talk_of.say("/reconnect who")
    assert "reconnect:sphere" in [one.key for one in talk_of.choices]


@pytest.mark.parametrize(
    ("words", "circle_of", "picks"),
    [("tide Dana", False, False), ("sphere", True, False), ("week", True, True)],
)
def test_only_what_is_drawn_is_asked_of_memory(words: str, circle_of: bool, picks: bool) -> None:
    called = reconnect.asked(f"/reconnect {words}")
    assert called is not None
    needs = called[0].needs(called[1])

    assert (needs.circle, needs.picks) == (circle_of, picks)
    look = reconnect.CHOICES["look"].needs
    assert (look("dark:week").circle, look("dark:week").picks) == (True, True)
    assert look(f"dark:tide:{somebody().id}").ids
    assert not reconnect.COMMANDS["tide"].needs("").names


@pytest.mark.parametrize(
    "said",
    [
        "time and tide wait for no man",
        "the week",
        "last week",
        "my week was awful",
        "tide",
        "low tide",
    ],
)
def test_what_tells_something_is_no_wish_for_a_picture(said: str) -> None:
    called = reconnect.asked(said)
    assert called is None or called[0] not in (
        reconnect.COMMANDS["week"],
        reconnect.COMMANDS["sphere"],
    )
