"""Folding keeps every offset; sentences and clauses end where people end them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.text import clauses, fold, sentences


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
