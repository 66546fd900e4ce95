"""Words: contractions opened, slang spelled out, every word in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.words import Words
from coaching.text import fold


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("She hasn't", "she has not"),
        ("she hasnt", "she has not"),
        ("can't, won't", "can not , will not"),
        ("he's Dana's", "he is dana 's"),
        ("I’d say they’ll", "i 'd say they will"),
        ("im sooooo sorry", "i am so sorry"),
        ("Dr. Amini left.", "dr amini left ."),
        ("why?! \n ok", "why ? . ok"),
        ('he said "no" - twice', 'he said " no " , twice'),
        ("o'clock rock'n'roll y'all'x", "o'clock rock'n'roll y'all'x"),
        ("5 msgs w/ u", "5 messages with you"),
        ("", ""),
    ],
)
def test_words_are_put_plainly(text: str, forms: str) -> None:
    assert " ".join(Words.of(fold(text)).forms[1:-1]) == forms


def test_a_clause_and_a_sentence_keep_to_their_marks() -> None:
    text = "Hi there. She left, then wrote"
    words = Words.of(fold(text))
    place = words.forms.index("left")
    assert words.span(*words.clause(place, place)).of(text) == "She left"
    assert words.span(*words.sentence(place)).of(text) == "She left, then wrote"


@given(st.text())
def test_every_word_keeps_its_place(text: str) -> None:
    words = Words.of(fold(text))
    assert len(words.forms) == len(words.starts) == len(words.ends)
    assert all(
        0 <= start <= end <= len(text) for start, end in zip(words.starts, words.ends, strict=True)
    )
