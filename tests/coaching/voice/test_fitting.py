"""A detail out of a model's reading stands in a sentence of the coach's, or stays outside."""

import pytest

from coaching.voice.fitting import fits

FITS = (
    ("habit", "our friday crossword"),
    ("habit", "doing the crossword"),
    ("shared", "those walks by the river"),
    ("thanks_for", "the letter"),
    ("thanks_for", "teaching me to weld"),
    ("met_at", "the Hanover trade fair"),
    ("met_at", "Web Summit"),
    ("place", "Leeds"),
    ("workplace", "the old firm"),
    ("school", "grad school"),
    ("role_back", "old roommate"),
    ("introducer", "Paul"),
    ("me", "Gary"),
    ("load", "work"),
    ("load", "the move"),
    ("topic", "the data role"),
    ("their_thing", "your bakery"),
)
DOES_NOT = (
    ("habit", "do the crossword every friday"),
    ("habit", "crossword every friday"),
    ("habit", "spring was ours"),
    ("shared", "talked for ages about sourdough"),
    ("thanks_for", "taught basically everything"),
    ("their_thing", "bakery"),
    ("their_thing", "Something"),
    ("met_at", "at the fair"),
    ("place", "in Leeds"),
    ("school", "the school"),
    ("role_back", "your old roommate"),
    ("introducer", "the boss"),
    ("load", "drowning at work"),
    ("trouble", "broke up in october"),
)


@pytest.mark.parametrize(("key", "words"), FITS)
def test_what_names_a_thing_stands_in_a_sentence(key: str, words: str) -> None:
    assert fits(key, words)


@pytest.mark.parametrize(("key", "words"), DOES_NOT)
def test_what_tells_a_tale_does_not(key: str, words: str) -> None:
    assert not fits(key, words)
