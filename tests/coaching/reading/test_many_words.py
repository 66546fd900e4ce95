"""Many words in little room: each is found, and nothing else."""

import pytest

from coaching.reading.lexicon.english_words import ENGLISH
from coaching.reading.lexicon.many_words import ManyWords


@pytest.mark.parametrize("word", ["a", "ab", "abbey", "abbeys", "yes"])
def test_each_word_is_among_them(word: str) -> None:
    assert word in ManyWords("a ab abbey abbeys\n yes")


@pytest.mark.parametrize("word", ["", "abb", "abbe", "bbey", "y", "ye", "zoo"])
def test_parts_of_words_and_other_words_are_not(word: str) -> None:
    assert word not in ManyWords("a ab abbey abbeys\n yes")


@pytest.mark.parametrize("word", ["aardvark", "lamp", "zucchinis"])
def test_the_words_of_the_coach_are_among_them(word: str) -> None:
    assert word in ENGLISH


def test_their_order_does_not_matter() -> None:
    assert "abbey" in ManyWords("yes abbey a abbeys ab")


def test_those_among_them_are_told() -> None:
    assert ManyWords("a abbey yes").among(["abbey", "abb", "yes"]) == {"abbey", "yes"}
