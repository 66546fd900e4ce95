import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.drafting.naming import address
from coaching.situation import Situation, Somebody
from tests.coaching.drafting.making import situation


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Dana", "Dana"),
        ("Tomás Herrera", "Tomás"),
        ("Dr. Amara Obi", "Dr. Obi"),
        ("Ms Adeyemi", "Ms Adeyemi"),
        ("Prof. Kovács Ágnes", "Prof. Kovács"),
        ("Prof. Kovács", "Prof. Kovács"),
        ("Kovács Ágnes", "Kovács Ágnes"),
        ("Zhang Min", "Zhang Min"),
        ("Nguyễn Lan", "Nguyễn Lan"),
        ("Aunt Rosa", "Aunt Rosa"),
        ("Uncle Ben Harper", "Uncle Ben"),
        ("Professor Ada Lind", "Professor Lind"),
        ("professor Tunde", "Professor Tunde"),
        ("Anne-Marie", "Anne-Marie"),
        ("D'Arcy Flynn", "D'Arcy"),
        ("Ji-ho", "Ji-ho"),
        ("Björn", "Björn"),
        ("Mme Odile Fournier", "Mme Fournier"),
    ],
)
def test_a_name_is_cut_to_what_one_says(name: str, called: str) -> None:
    assert address(situation(contacts=(Somebody(name),))) == called


@pytest.mark.parametrize("name", ["kai_92", "@devon", "x1", "Sam 2"])
def test_a_handle_is_no_name_to_greet_with(name: str) -> None:
    assert address(situation(contacts=(Somebody(name),))) is None


@pytest.mark.parametrize(
    ("role", "called"),
    [("mom", "Mom"), ("dad", "Dad"), ("grandma", "Grandma"), ("my boss", None), ("ex", None)],
)
def test_a_bare_role_is_said_only_where_people_say_it(role: str, called: str | None) -> None:
    assert address(situation(contacts=(Somebody(role, named=False),))) == called


@pytest.mark.parametrize(
    ("name", "sent", "called"),
    [
        ("Keiko Mori", "Mori-san, hello there.", "Mori-san"),
        ("Tomás Herrera", "Hi Tomás! Thinking of you.", "Tomás"),
        ("Zhang Min", "Hello Zhang Min, are you around?", "Zhang Min"),
        ("Amara Obi", "Dear Dr. Obi,\nthank you.", "Dr. Obi"),
        ("Amara Obi", "Hey again, any news?", "Amara"),
        ("Amara Obi", "Hi there, any news?", "Amara"),
        ("Amara Obi", "obi, hello", "Amara"),
        ("Amara Obi", "so what now", "Amara"),
    ],
)
def test_the_users_own_greeting_comes_first(name: str, sent: str, called: str) -> None:
    assert address(situation(contacts=(Somebody(name),), sent=sent)) == called


def test_nobody_is_greeted_by_no_name() -> None:
    assert address(Situation(text="they never answer")) is None


@given(st.text(max_size=40), st.booleans(), st.text(max_size=80))
def test_any_name_is_taken_without_a_crash(name: str, named: bool, sent: str) -> None:
    address(situation(contacts=(Somebody(name, named=named),), sent=sent))
