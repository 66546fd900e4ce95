"""The one light question a week: what somebody brought."""

from datetime import timedelta

import pytest

from coaching.memory import PickState, Standing, State
from coaching.picks.answering import Answered, answered
from coaching.situation import Tie
from tests.coaching.picks.world import TODAY, World, person, standing


def alone(**more: object) -> World:
    return World.of(standing(person("Priya Nair", tie=Tie.FRIEND, **more), 200))


def asked() -> World:
    world = alone()
    world.say("/reconnect")
    return world


def test_one_question_about_one_person_whose_value_is_not_known() -> None:
    world = World.of(
        *(standing(person(name, tie=Tie.FRIEND), 200) for name in ("Ada", "Bea", "Cem"))
    )
    world.say("/reconnect")
    assert world.said.count("?") == 1
    assert world.person.expects.startswith("value:")
    assert world.choices[-1].label == "Skip the question"


def test_whose_draft_has_a_blank_is_asked_about_first() -> None:
    world = World.of(
        standing(person("Met", tie=Tie.CLOSE_FRIEND, how_met="at the pottery workshop"), 200),
        standing(person("Bare", tie=Tie.MENTOR), 800),
    )
    world.say("/reconnect")
    assert world.person.expects == f"value:{world.contact('Bare').id}"


def test_when_all_is_told_nothing_is_asked() -> None:
    world = alone(value="taught me to weld")
    world.say("/reconnect")
    assert "?" not in world.said
    assert world.person.expects == "pick:said"


def test_a_second_look_does_not_ask_again() -> None:
    world = asked()
    world.say("/reconnect")
    assert "?" not in world.said


def test_a_line_is_kept_as_what_they_brought_and_makes_the_hello_true() -> None:
    world = asked()
    assert "[" in world.words[0]
    world.say("She  referred me to two clients")
    assert world.contact("Priya Nair").value == "She referred me to two clients"
    assert "you referred me to two clients" in world.words[0]
    assert "[" not in world.words[0]
    assert world.drafts[world.picks[0].draft_id].draft.body == world.words[0]  # type: ignore[index]
    world.choose("I said hello to Priya")
    assert len(world.touches) == 1


def test_a_line_that_cannot_be_said_to_them_is_kept_all_the_same() -> None:
    world = asked()
    world.say("good for a laugh")
    assert world.contact("Priya Nair").value == "good for a laugh"
    assert not world.words


def test_an_answer_after_the_hello_was_said_is_only_noted() -> None:
    world = asked()
    expects = world.person.expects
    world.say("/reconnect done")
    world.press(expects.replace("value:", "value:pass:"))
    world.person = type(world.person)(expects=expects)
    world.say("taught me to weld")
    assert world.contact("Priya Nair").value == "taught me to weld"
    assert not world.words


def test_what_was_known_in_the_meantime_stays() -> None:
    world = asked()
    world.change("Priya Nair", value="taught me to weld")
    world.say("makes me laugh")
    assert world.contact("Priya Nair").value == "taught me to weld; makes me laugh"


@pytest.mark.parametrize("before", ["", "through Kofi"])
def test_how_they_met_is_kept_as_such(before: str) -> None:
    world = alone(how_met=before)
    world.say("/reconnect")
    world.say("We met at the pottery workshop")
    assert world.contact("Priya Nair").value == ""
    assert world.contact("Priya Nair").how_met.endswith("We met at the pottery workshop")
    assert before in world.contact("Priya Nair").how_met


def test_of_a_bare_line_of_a_list_it_is_asked_how_they_know_each_other() -> None:
    world = World.of(standing(person("Jo Park"), 900))
    world.standings = {one: Standing(found.contact) for one, found in world.standings.items()}
    world.say("/reconnect")
    assert "skip it" in world.said
    assert any(words in world.said for words in ("know each other", "belong", "two of you"))
    world.say("we worked together at Acme")
    assert "at Acme" in world.words[0]


@pytest.mark.parametrize(
    "said", ["skip", "Not sure.", "no", "nothing really", "later, thanks", "idk"]
)
def test_passing_is_fine_and_changes_nothing(said: str) -> None:
    world = asked()
    world.say(said)
    assert world.contact("Priya Nair").value == ""
    assert world.picks[0].state is PickState.OFFERED
    assert not world.person.expects.startswith("value")


def test_the_button_passes_too() -> None:
    world = asked()
    world.choose("Skip the question")
    assert world.contact("Priya Nair").value == ""
    assert "?" not in world.said


def test_somebody_who_brought_harm_is_left_out_of_the_picks() -> None:
    world = asked()
    world.say("honestly he lied to me for years")
    assert world.contact("Priya Nair").state is State.RESTING
    assert world.contact("Priya Nair").value == ""
    assert world.picks[0].state is PickState.SKIPPED
    world.now += timedelta(weeks=20)
    world.say("/reconnect")
    assert "Priya" not in world.said


def test_harm_told_after_the_hello_leaves_the_pick_as_it_was() -> None:
    world = asked()
    expects = world.person.expects
    world.say("/reconnect done")
    world.person = type(world.person)(expects=expects)
    world.say("she betrayed me")
    assert world.contact("Priya Nair").state is State.RESTING
    assert world.picks[0].state is PickState.DONE


@pytest.mark.parametrize(
    "said",
    [
        "Sarah hasn't answered my two emails",
        "/help me",
        "what do you mean?",
        "hi",
        "they replied",
        "I called her yesterday",
        "just texted",
        "done with all that",
        "my friend Sam is ghosting me",
        "still nothing from Kofi",
        "Ola went quiet again",
        "2",
        "undo",
        "why",
        "shorter",
        "x" * 301,
        "",
    ],
)
def test_what_is_no_answer_is_heard_as_ever(said: str) -> None:
    assert answered(said, person("Priya Nair"), TODAY) is Answered.NOT


def test_no_answer_leaves_the_message_to_the_coaching() -> None:
    world = asked()
    assert world.say("Sarah hasn't answered my two emails") is None
    assert world.contact("Priya Nair").value == ""


@pytest.mark.parametrize(
    "said",
    [
        "introduced me to Sam",
        "Priya taught me to weld",
        "a shoulder to cry on",
        "my friend Priya made me laugh",
        "wrote my reference",
        "called me every Sunday",
        "she answered every question I had",
        "the job at Acme",
        "no nonsense advice",
        "nothing but kindness",
    ],
)
def test_what_they_brought_is_an_answer(said: str) -> None:
    assert answered(said, person("Priya Nair"), TODAY) is Answered.VALUE


def test_what_is_typed_about_the_picks_is_not_taken_for_an_answer() -> None:
    world = asked()
    world.say("skip Priya")
    assert world.offered == []
    assert world.contact("Priya Nair").value == ""


def test_a_question_about_somebody_who_is_gone_is_dropped() -> None:
    world = asked()
    world.standings.clear()
    world.picks.clear()
    assert world.say("taught me to weld") is None


def test_an_old_question_without_its_pick_is_dropped() -> None:
    world = asked()
    world.picks.clear()
    assert world.say("taught me to weld") is None
