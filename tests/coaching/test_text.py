"""Folding keeps every offset; sentences and clauses end where people end them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.text import NEGATED, clauses, fold, sentences, spelled


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text())
def test_sentences_and_clauses_lie_in_order_inside_the_text(text: str) -> None:
    end = 0
    for sentence in sentences(text):
        assert end <= sentence.start < sentence.end <= len(text)
        end = sentence.end
        inner = sentence.start
        for clause in clauses(text, sentence):
            assert inner <= clause.start < clause.end <= sentence.end
            inner = clause.end


def test_folding_plains_quotes_dashes_and_unseen_characters() -> None:
    assert fold("“Don’t” — NO\u200b\u202e") == '"don\'t" - no  '


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hi. She left.", ["Hi.", "She left."]),
        ("Dr. Amini called. Twice!", ["Dr. Amini called.", "Twice!"]),
        ("I met J. Okafor at noon", ["I met J. Okafor at noon"]),
        ("It was me and I. She said no. Then", ["It was me and I.", "She said no.", "Then"]),
        ("one\ntwo\n\nthree", ["one", "two", "three"]),
        ("Really?! Yes...", ["Really?!", "Yes..."]),
        (". a", [".", "a"]),
        ("", []),
    ],
)
def test_sentences_end_at_stops_and_lines_but_not_at_titles(text: str, parts: list[str]) -> None:
    assert [span.of(text) for span in sentences(text)] == parts


def test_clauses_end_at_commas_dashes_brackets_and_turns_of_thought() -> None:
    text = "I wrote twice, no answer (yet) - he posts but stays silent"
    (sentence,) = sentences(text)
    parts = [span.of(text) for span in clauses(text, sentence)]
    assert parts == ["I wrote twice", "no answer", "yet", "he posts", "but stays silent"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("she hasnt answered", "she hasn't answered"),
        ("im sure they didnt, and wont", "i'm sure they didn't, and won't"),
        ("ive sent it, theyre away, whos that", "i've sent it, they're away, who's that"),
        ("what do u know, pls tell ur friend", "what do you know, please tell your friend"),
        ("i want the recent event sent", "i want the recent event sent"),
        ("its ill and were well", "its ill and were well"),
    ],
)
def test_what_is_typed_without_apostrophes_is_spelled_in_full(typed: str, meant: str) -> None:
    assert spelled(typed) == meant
    assert spelled(meant) == meant


@pytest.mark.parametrize(
    ("word", "negated"),
    [
        ("hasn't", True), ("hasnt", True), ("aint", True), ("wont", True), ("couldnt", True),
        ("sent", False), ("want", False), ("plant", False), ("thisnt", False),
    ],
)  # fmt: skip
def test_a_verb_is_negated_with_an_apostrophe_or_without(word: str, negated: bool) -> None:
    assert (re.search(rf"{NEGATED}\b", word) is not None) is negated
