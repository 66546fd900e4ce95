"""What is taken back is said, where it is about one contact or the settings alone."""

import pytest

from tests.coaching.forms.desk import Desk

MET = "/reconnect add Nadia Haddad, old roommate"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((MET,), "I don't know Nadia Haddad any more"),
        ((MET, "called Nadia yesterday"), "what I'd just noted about Nadia Haddad"),
        (("/reconnect settings zone Lisbon",), "your settings are as they were"),
        (("/reconnect settings quiet 22-8",), "your settings are as they were"),
    ],
)
def test_what_is_taken_back_is_named(told: tuple[str, ...], said: str) -> None:
    desk = Desk(*told)

    assert said in desk.say("undo")


def test_of_several_none_is_named() -> None:
    desk = Desk(MET, "/reconnect add Omar Reyes, my mentor")
    desk.say("/reconnect remind Nadia in two weeks")
    desk.say("/reconnect remind Omar in two weeks")
    moved = desk.say("/reconnect settings zone Tokyo")

    assert "moved" in moved
    assert "as if it hadn't been said" in desk.say("undo")
