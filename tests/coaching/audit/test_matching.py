from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.audit.cues import CUES
from coaching.audit.matching import Lexicon, cues_of, denied, passages, written_out
from coaching.text import fold, sentences
from tests.coaching.audit.labelled import ALL
from tests.coaching.audit.making_cues import HOMES, LEXICONS, index, source

EVERY = {
    name: getattr(import_module(f"coaching.audit.{HOMES.get(name, name)}"), variable)
    for name, variable in LEXICONS.items()
}


def test_the_cues_fit_the_lexicons() -> None:
    """Run `python -m tests.coaching.audit.making_cues` when this fails."""
    assert list(CUES) == list(LEXICONS)
    assert index() == {
        name: tuple(cues.rstrip() for cues in phrases) for name, phrases in CUES.items()
    }
    assert source().startswith('"""Cues')


@pytest.mark.parametrize("name", LEXICONS)
def test_every_phrase_compiles(name: str) -> None:
    lexicon: Lexicon = EVERY[name]
    assert all(phrasing.regex for phrasing in lexicon.phrasings)


@pytest.mark.parametrize("name", LEXICONS)
def test_no_phrase_is_missed_for_want_of_a_cue(name: str) -> None:
    for *_, message in ALL[::9]:
        folded = fold(message)
        cues = cues_of(folded)
        for phrasing in EVERY[name].phrasings:
            if phrasing.regex.search(folded):
                assert all(group & cues for group in phrasing.cues), phrasing.pattern


@pytest.mark.parametrize(
    ("text", "word", "is_denied"),
    [
        ("there is no need to reply", "need", True),
        ("i'm not selling anything", "selling", True),
        ("no worries, you need to reply", "need", False),
        ("it was not only lunch", "lunch", False),
        ("i can't wait to sell", "sell", False),
        ("sell it", "sell", False),
    ],
)
def test_a_denial_reaches_to_the_end_of_its_clause(text: str, word: str, is_denied: bool) -> None:
    assert denied(text, text.index(word)) is is_denied


def test_shorthand_is_written_out() -> None:
    assert "tomorrow" in written_out("by <when>")
    assert written_out("[a b] ?c") == r"[a b][ \n]{0,3}c"


@given(st.text(max_size=300))
def test_finds_in_any_text_without_falling_over(text: str) -> None:
    folded = fold(text)
    for lexicon in EVERY.values():
        for hit in lexicon.find_all(passages(folded, sentences(text))):
            assert 0 <= hit.span.start < hit.span.end <= len(text)
