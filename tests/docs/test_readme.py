"""README.md shows what the coach says, in words and in a picture."""

from tests import exchange
from tests.docs import hero

README = exchange.README.read_text(encoding="utf-8")


def test_the_exchange_is_what_the_coach_says() -> None:
    said, answer = exchange.shown(README)

    assert answer == exchange.quoted(said), "`make fix` renews it"


def test_the_picture_shows_that_exchange() -> None:
    assert hero.PICTURE.read_text(encoding="utf-8") == hero.drawn(), "`make fix` draws it anew"
    assert hero.PICTURE.name in README.partition("make chat")[0]


def test_the_first_screen_holds_both_commands() -> None:
    first = README.split("\n## ")[0].splitlines()

    assert sum("make chat" in line or "make test" in line for line in first[:16]) == 2
