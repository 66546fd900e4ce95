"""What is kept is what was said: nobody twice, no message twice, nothing lost on the way."""

import pytest

from coaching.memory import Contact
from coaching.situation import Attempt, Channel
from tests.coaching.conversation.test_remembering import DANA, Talk


@pytest.mark.parametrize(
    "more",
    ["I called her this morning too, no answer", "we met at a choir and I texted twice as well"],
)
def test_what_is_added_the_same_day_is_about_the_same_one(more: str) -> None:
    talk = Talk(DANA, more)
    assert [one.name for one in talk.notes.all(Contact)] == ["Dana"]
    talk.silence()


def test_of_several_people_added_to_nobody_is_made_twice() -> None:
    told = (
        "two people. my uncle Raul, I called him twice in October. and Ingrid, my old boss, I"
        " emailed her once in september"
    )
    talk = Talk(told, "I called again last week, no answer")
    assert {one.name for one in talk.notes.all(Contact)} == {"Raul", "Ingrid"}
    assert len(talk.notes.all(Contact)) == 2


def test_what_was_taken_back_is_not_added_to() -> None:
    talk = Talk(DANA, "I texted her four times last week too", "undo", "I called her yesterday")
    assert talk.silence().attempts == (Attempt(Channel.EMAIL, 3), Attempt(Channel.PHONE, 1))


def test_somebody_taken_back_is_off_the_table() -> None:
    assert "nothing on the table" in Talk(DANA, "undo", "shorter").words
