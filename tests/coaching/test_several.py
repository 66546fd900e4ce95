"""Several people in one message are told apart only where each has a story."""

from datetime import date

import pytest

from coaching.reading.read import read
from coaching.several import apart, together
from coaching.situation import Channel

TODAY = date(2026, 11, 22)
TWO = (
    "Two people: my old colleague Femi, I emailed him twice in June, nothing. And Clara, who I met "
    "at a fair last week, I sent her one text on Friday and she hasn't replied."
)


@pytest.mark.parametrize(
    "text",
    [
        "I emailed Femi twice in June and he hasn't answered",
        "Femi and Clara both left my texts unanswered since Friday",
        "I texted Femi about dinner last week. Clara is his sister",
        "Femi knows Clara. No idea what either thinks of me",
    ],
)
def test_people_without_stories_of_their_own_are_not_told_apart(text: str) -> None:
    assert apart(read(text, TODAY), TODAY) == ()


def test_each_story_is_read_by_itself_and_the_older_tie_comes_first() -> None:
    first, second = apart(read(TWO, TODAY), TODAY)
    assert first.contact is not None
    assert second.contact is not None
    assert (first.contact.name, first.unanswered_count) == ("Femi", 2)
    assert (second.contact.name, second.unanswered_count) == ("Clara", 1)


def test_a_shared_beginning_does_not_join_two_stories() -> None:
    text = (
        "My uncle Raul and my old boss Ingrid both went quiet. Raul I called twice in October, "
        "Ingrid I emailed once in September"
    )
    told = {one.contact.name: one for one in apart(read(text, TODAY), TODAY) if one.contact}
    assert told["Raul"].unanswered_count == 2
    assert told["Ingrid"].unanswered_count == 1


def test_two_stories_in_one_breath_are_told_apart() -> None:
    text = (
        "Jess hasn't replied to my last two texts and Amir hasn't replied to the email I sent him"
        " in October about the flat. jess is my best mate, amir's my landlord"
    )
    jess, amir = apart(read(text, TODAY), TODAY)
    assert (jess.contact and jess.contact.name, jess.unanswered_count) == ("Jess", 2)
    assert (amir.contact and amir.contact.name, amir.channels) == ("Amir", (Channel.EMAIL,))


def test_only_what_is_true_of_everyone_is_said_of_all() -> None:
    whole = read(TWO, TODAY)
    told = apart(whole, TODAY)
    merged = together(whole, told)
    assert merged.unanswered_count is None
    assert merged.channels == ()
    assert together(whole, (told[0], told[0])).unanswered_count == 2
