"""What was read, in one line for the user to put right."""

from datetime import date

from coaching.reading.read import read
from coaching.wording.summary import summary
from prompts import Book

BOOK = Book.open()


def test_a_silence_told_by_its_beginning_alone_is_counted_from_there() -> None:
    today = date(2026, 11, 23)
    situation = read(
        "my sister hasnt replied since our fight at easter, I texted her 4 times", today
    )
    period = situation.last_attempt

    assert period is not None
    assert period.is_open(today)
    assert period.span(today) == (today - date(2026, 4, 5)).days
    assert "quiet since easter" in summary(situation, today, BOOK, lambda count: 0)
