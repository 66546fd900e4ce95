"""A phrase is said only when it fits, and the same chance says the same thing."""

import pytest

from coaching.phrases import Phrase, choose, say, seeded


class Shelf:
    """A phrasebook of three phrases."""

    listed = (
        Phrase("Hello"),
        Phrase("Hello {name}", frozenset({"name"})),
        Phrase("Dear {name}", frozenset({"name"}), frozenset({"formal"})),
    )

    def phrases(self, key: str) -> tuple[Phrase, ...]:
        return {"greeting": self.listed, "nothing": (self.listed[2],)}[key]


def test_the_phrase_with_most_fitting_tags_is_said() -> None:
    assert choose(Shelf(), "greeting", {"name": "Ana"}, {"formal"}, seeded("x")) == "Dear Ana"


def test_a_phrase_whose_slot_is_empty_is_not_said() -> None:
    assert choose(Shelf(), "greeting", {}, {"formal"}, seeded("x")) == "Hello"


def test_nothing_is_said_when_nothing_fits() -> None:
    assert choose(Shelf(), "nothing", {"name": "Ana"}, (), seeded("x")) is None


def test_what_must_be_said_and_cannot_be_is_a_fault_of_the_book() -> None:
    with pytest.raises(LookupError, match="nothing fits; it needs one without conditions"):
        say(Shelf(), "nothing", {}, (), seeded("x"))
    assert say(Shelf(), "greeting", {}, (), seeded("x")) == "Hello"


def test_chance_is_the_same_each_time_and_differs_between_situations() -> None:
    said = {
        seed: choose(Shelf(), "greeting", {"name": "Ana"}, (), seeded(seed)) for seed in "abcdefgh"
    }
    assert said == {
        seed: choose(Shelf(), "greeting", {"name": "Ana"}, (), seeded(seed)) for seed in "abcdefgh"
    }
    assert set(said.values()) == {"Hello", "Hello Ana"}


@pytest.mark.parametrize(("tags", "fits"), [({"casual"}, False), (set(), True)])
def test_a_negated_tag_fits_when_the_tag_does_not_hold(tags: set[str], *, fits: bool) -> None:
    assert Phrase("x", tags=frozenset({"!casual"})).fits((), tags) is fits


def test_a_seed_may_hold_characters_that_no_encoding_knows() -> None:
    assert seeded("\ud800")("x") >= 0
