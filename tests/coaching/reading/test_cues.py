"""Cues: a phrase with slots is found wherever it stands, and nowhere else."""

import pytest

from coaching.reading.cues.cue import Cues, places
from coaching.reading.words import Words
from coaching.text import fold

CLASSES = {"they": "she|he|my old boss", "day": "monday|tuesday"}


def found(cue: str, text: str) -> str | None:
    words = Words.of(fold(text))
    hit = next(Cues({"label": cue}, CLASSES).find(words), None)
    return words.span(hit.first, hit.last).of(text) if hit else None


@pytest.mark.parametrize(
    ("cue", "text", "expected"),
    [
        ("<they> blocked me", "then she blocked me", "she blocked me"),
        ("<they> blocked me", "my old boss blocked me", "my old boss blocked me"),
        ("<they> blocked me", "I blocked him", None),
        ("call [me|us back] on <day>", "call us back on Tuesday", "call us back on Tuesday"),
        ("call [me|us back] on <day>", "call on Monday", "call on Monday"),
        ("not .. answered", "not once, really answered", "not once, really answered"),
        ("not .. answered", "not one of them ever properly answered", None),
        ("not .. answered", "not. answered", None),
        ("left _ on read", "left Jo on read", "left Jo on read"),
        ("left _ on read", "left on read", None),
        ("^ not yet $", "ok, not yet.", "not yet"),
        ("^ not yet $", "she has not yet called", None),
        ("(said no|went away)", "he went away", "went away"),
        ("she hasn't", "She hasnt", "She hasnt"),
    ],
)
def test_a_cue_is_found_where_it_stands(cue: str, text: str, expected: str | None) -> None:
    assert found(cue, text) == expected


def test_a_search_keeps_to_its_stretch() -> None:
    words = Words.of("she said no and he said no")
    cues = Cues({"no": "said no"}, {})
    assert cues.has(words)
    assert [hit.first for hit in cues.find(words, 4)] == [6]
    assert not cues.has(words, 4, 7)


def test_hits_know_the_places_they_cover() -> None:
    covered = places(Cues({"no": "said no"}, {}).find(Words.of("she said no")))
    assert covered == {2, 3}
    (hit,) = Cues({"she": "she said"}, {}).find(Words.of("she said no"))
    assert hit.touches(covered)


def test_a_cue_is_found_over_a_comma_on_either_side_of_its_rarest_word() -> None:
    assert found("well rabbit", "well, rabbit") == "well, rabbit"
    assert found("rabbit the", "rabbit, the") == "rabbit, the"
