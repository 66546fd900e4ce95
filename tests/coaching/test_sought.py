"""A sought pattern finds exactly what the plain regular expression finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.sought import Sought

PATTERNS = (
    r"\b(?:met|mentor(?:ed)? me|i'?m)\b",
    r"\b(?:\d+|two) (?:times|x)\b",
    r"(?<!to )\b(?:an?|the) (?:\w+ )?met",
    r"(?:\A|, )met",
    r"\bme(?:t)?(?: met)*$",
)
WORDS = st.sampled_from(
    ["met", "mentored", "me", "i'm", "im", "12", "two", "times", "x", "a", "to"]
)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", ", ", "'", "", "\n"]))).map(
    lambda parts: "".join(map("".join, parts))
)


@pytest.mark.parametrize("pattern", PATTERNS)
@given(text=TEXTS, start=st.integers(0, 20), length=st.integers(0, 60))
def test_it_finds_what_the_plain_expression_finds(
    pattern: str, text: str, start: int, length: int
) -> None:
    plain, sought = re.compile(pattern), Sought(pattern)
    spans = [match.span() for match in sought.finditer(text, start, start + length)]
    assert spans == [match.span() for match in plain.finditer(text, start, start + length)]
    found, first = sought.search(text), plain.search(text)
    assert (found and found.span()) == (first and first.span())


def test_figures_of_every_script_are_found() -> None:
    assert Sought(r"\b\d+ x").search("say ٣٤ x") is not None
