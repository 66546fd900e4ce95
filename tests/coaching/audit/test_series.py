from datetime import date, timedelta

import pytest

from coaching.answer import Label
from coaching.audit import audit_series
from coaching.phrases import seeded
from coaching.situation import Channel, Message, Side, Status
from prompts.book import Book

BOOK = Book.open()
START = date(2026, 10, 1)


def _series(*texts: str, days: tuple[int, ...] = ()) -> tuple[Message, ...]:
    sent = [START + timedelta(days=day) for day in days] or [None] * len(texts)
    return tuple(
        Message(text, start=index * 1000, sent_on=day)
        for index, (text, day) in enumerate(zip(texts, sent, strict=True))
    )


def _labels(*texts: str, days: tuple[int, ...] = ()) -> set[Label]:
    return set(audit_series(_series(*texts, days=days), BOOK, seeded("x")).labels)


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        (
            ("Hi Ana, any news on the post?", "Hello Ana, has the panel met?", "Hi, any word yet?"),
            (0, 7, 14),
        ),
        (("Hey Jo! Lunch on Friday?", "Still on for lunch some day? No rush."), (0, 9)),
        (("Thinking of you.", "Happy new year, dear Ida!"), (0, 60)),
        (("How's the knee?", "Did the plums arrive?", "Saw your garden from the train!"), ()),
    ],
)
def test_a_courteous_series_is_fine(texts: tuple[str, ...], days: tuple[int, ...]) -> None:
    assert _labels(*texts, days=days) <= {Label.OK, Label.TEMPLATE_LIKE}
    assert Label.ENTITLED_PUSHY not in _labels(*texts, days=days)


def test_the_same_words_twice_look_automatic() -> None:
    text = "Hi Ben, would you like to come to the reading on the 4th?"
    assert _labels(text) == {Label.OK}
    assert _labels(text, text) == {Label.TEMPLATE_LIKE}


def test_three_bumps_with_nothing_for_them_are_one_sided() -> None:
    texts = ("Bumping this up.", "Any thoughts on the below?", "Circling back!")
    assert _labels(*texts) >= {Label.ONE_SIDED, Label.TEMPLATE_LIKE}
    assert Label.ONE_SIDED not in _labels(*texts[:2])


def test_gaps_that_shrink_to_days_press() -> None:
    texts = ("Lunch on Friday?", "Or Saturday, at ours?", "Sunday would do as well.")
    assert Label.ENTITLED_PUSHY in _labels(*texts, days=(0, 4, 5))
    assert Label.ENTITLED_PUSHY not in _labels(*texts, days=(0, 4, 15))


def test_five_messages_in_two_days_press() -> None:
    texts = tuple(f"Look at this picture of number {number}" for number in "abcde")
    assert Label.ENTITLED_PUSHY in _labels(*texts, days=(0, 0, 1, 1, 2))


def test_a_series_all_about_oneself_is_one_sided() -> None:
    texts = (
        "I moved house and I painted my kitchen and I like it.",
        "I bought a boat. I love my boat. I sail it and I scrub it.",
        "I sold my boat, I miss it, I may buy a tent.",
    )
    assert _labels(*texts) == {Label.ONE_SIDED}
    assert Label.ONE_SIDED not in _labels(*texts, "How are you?")


def test_a_text_for_everybody_is_a_template() -> None:
    message = Message("Nice that we met! Tea?", 0, status=Status.TEMPLATE)
    assert audit_series([message], BOOK, seeded("x")).labels == (Label.TEMPLATE_LIKE,)
    blank = Message("  ", 0, status=Status.TEMPLATE)
    assert audit_series([blank], BOOK, seeded("x")).labels == ()


def test_the_other_sides_messages_are_not_judged() -> None:
    message = Message("You owe me an answer!", 0, author=Side.CONTACT)
    assert audit_series([message], BOOK, seeded("x")).labels == ()


def test_each_message_is_measured_by_its_channel() -> None:
    text = "We walked along the river, and the river was high. " * 10
    by_text = Message(text, 0, channel=Channel.TEXT)
    assert Label.TOO_LONG in audit_series([by_text], BOOK, seeded("x")).labels


def test_ok_only_if_every_message_is() -> None:
    assert _labels("Thinking of you.", "You owe me an answer.") == {Label.ENTITLED_PUSHY}


def test_empty_messages_in_a_series_are_passed_over() -> None:
    assert _labels("", "") == set()
    assert _labels("a", "b", "", days=(0, 3, 4)) == {Label.OK}


def test_messages_close_together_are_fine_where_the_last_one_lets_go() -> None:
    texts = ("Dinner next week?", "Tue or Wed?", "No rush at all, dinner keeps.")
    assert _labels(*texts, days=(0, 5, 7)) == {Label.OK}
    assert Label.ENTITLED_PUSHY in _labels(*texts[:2], "Or Thursday?", days=(0, 5, 7))
