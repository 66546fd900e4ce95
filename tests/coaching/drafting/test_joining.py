import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.drafting.joining import alternatives, joined

PATTERNS = (
    r"\bcan you|\bcould you",
    r"\b(?:can|could|would) you (?:please )?help\b",
    r"\b(?:really )?sorry\b|\b(?:so )*glad\b",
    r"\be?mails?\b|\b[xy] marks\b",
    r"\b(?:\d+|two|a (?:few|couple)) times\b",
    r"\d\s?%|\bsave\b",
)
WORDS = "can could would you please help really sorry so glad mail emails x y marks 2 two a few couple times 5 % save".split()  # fmt: skip


@pytest.mark.parametrize("pattern", PATTERNS)
@given(words=st.lists(st.sampled_from(WORDS), max_size=6))
def test_sorting_by_letter_finds_the_same_words(pattern: str, words: list[str]) -> None:
    text = " ".join(words)
    plain, quick = re.search(pattern, text), joined(pattern).search(text)
    assert (plain and plain.start()) == (quick and quick.start())


def test_bars_inside_brackets_cut_nothing() -> None:
    assert alternatives("a(?:b|c)|e") == ["a(?:b|c)", "e"]
