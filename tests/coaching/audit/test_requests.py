from itertools import permutations

import pytest

from coaching.audit import contains_request
from coaching.audit.requests import enough


@pytest.mark.parametrize(
    "text",
    [
        "Could you send me the map",
        "please bring the big pan on Friday",
        "Let me know what suits you.",
        "I was wondering whether you'd have time for a coffee next week",
        "We should meet before the holidays and talk about the lease.",
        "Call me when you land.",
        "would love to meet you for lunch on thursday",
        "It would be great if you could join us.",
        "How was the trip?",
        "Thanks for the notes. Send me the rest when you can.",
        "pls tell me the address",
        "Don't forget to book the hall and call Ines about it.",
    ],
)
def test_hears_a_request_or_a_proposal(text: str) -> None:
    assert contains_request(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Happy birthday!",
        "I passed the old bakery and it made me smile.",
        "The report was finished on Monday.",
        "Thank you for the plums.",
        "He said the roof had leaked for years.",
        "They went to the coast and it rained.",
        "I will be in Lyon all summer, and my sister will look after the cat, which has had an "
        "operation and was not at all pleased about the collar it had to wear.",
    ],
)
def test_hears_none_where_nothing_is_asked(text: str) -> None:
    assert not contains_request(text)


def test_the_order_in_which_marks_are_found_decides_nothing() -> None:
    """A sum of fractions depends on it, and sets are in another order in another process."""
    for kinds in (("can_you", "to_you", "others"), ("courteous_if", "appointment", "others")):
        assert len({enough(order, 10) for order in permutations(kinds)}) == 1, kinds
