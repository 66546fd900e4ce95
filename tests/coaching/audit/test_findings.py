import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.answer import Finding, Label
from coaching.audit import audit, contains_request
from coaching.audit.faults import faults
from coaching.audit.letter import Letter
from coaching.phrases import Phrase, seeded
from coaching.situation import Channel, Tie
from prompts.book import Book
from tests.coaching.audit.labelled import ALL

BOOK = Book.open()
KEYS = [key for key in BOOK.keys() if key.startswith("audit/")]  # noqa: SIM118  (a Book is no dict)
SLOTS = {
    "name": "Kofi",
    "event": "the Lisbon meetup",
    "day": "Tuesday",
    "where": "Spotify",
    "thing": "my course",
}


def _findings(text: str, **more: object) -> dict[Label, Finding]:
    return {one.label: one for one in audit(text, BOOK, seeded(text), **more).findings}


@pytest.mark.parametrize("text", [text for codes, _, text in ALL if codes != "-"])
def test_a_finding_quotes_and_mends(text: str) -> None:
    for finding in _findings(text).values():
        assert finding.quote
        assert finding.quote in text
        assert finding.why
        assert finding.instead
        assert finding.instead.count("[") <= 1
        assert not faults(Letter(finding.instead)), finding.instead


@pytest.mark.parametrize("key", [key for key in KEYS if "/instead/" in key])
@pytest.mark.parametrize("thing", ["my course", "our platform", "my company", "our agency"])
def test_no_rewritten_line_has_a_fault_of_its_own(key: str, thing: str) -> None:
    for phrase in BOOK.phrases(key):
        said = phrase.text.format_map(SLOTS | {"thing": thing})
        assert not faults(Letter(said)), said


@pytest.mark.parametrize("key", KEYS)
def test_every_kind_of_fault_has_both_its_words_and_one_that_always_fits(key: str) -> None:
    other = (
        key.replace("/why/", "/instead/") if "/why/" in key else key.replace("/instead/", "/why/")
    )
    assert other in KEYS
    assert any(phrase.fits({}, {"work"}) for phrase in BOOK.phrases(key))
    assert any(phrase.fits({}, {}) for phrase in BOOK.phrases(key)) or "officialese" not in key


@pytest.mark.parametrize("key", [key for key in KEYS if "/why/" in key])
def test_a_why_is_short_and_shames_nobody(key: str) -> None:
    for phrase in BOOK.phrases(key):
        assert len(phrase.text) <= 140
        assert not re.search(r"\b(?:you should|shame|stupid|wrong of you|never do)\b", phrase.text)


def test_nothing_is_said_of_an_empty_message() -> None:
    seen = audit("  \n ", BOOK, seeded("x"))
    assert (seen.labels, seen.findings, seen.faulty) == ((), (), False)


def test_ok_stands_alone() -> None:
    seen = audit("Thanks for the plums, Ida.", BOOK, seeded("x"))
    assert (seen.labels, seen.findings) == ((Label.OK,), ())


def test_a_request_is_told_apart_from_a_fault() -> None:
    seen = audit("Could you send me the recipe for the plum cake?", BOOK, seeded("x"))
    assert seen.contains_request
    assert not seen.faulty
    assert contains_request("Could you send me the recipe?")


@pytest.mark.parametrize(
    ("text", "label", "kept"),
    [
        ("Can you refer me to Spotify? CV attached.", Label.ONE_SIDED, "Spotify"),
        ("Kwame, you never call. I get the hint.", Label.GUILT_TRIP, "Kwame"),
        (
            "Lovely to meet you at the Porto book fair. Book a demo here: cal.example/x",
            Label.SALESY,
            "the Porto book fair",
        ),
        (
            "We met on Tuesday. Introduce me to your CEO.",
            Label.ONE_SIDED,
            "Tuesday",
        ),
        ("Hi Uma, our platform saves clinics 30% on admin.", Label.SALESY, "our platform"),
    ],
)
def test_the_rewritten_line_keeps_facts_of_the_message(text: str, label: Label, kept: str) -> None:
    assert kept in _findings(text)[label].instead


@pytest.mark.parametrize(
    "text",
    [
        "there, you never call. I get the hint.",
        "Hello, you never call. I get the hint.",
        "kwame: you never call. I get the hint.",
    ],
)
def test_what_is_no_name_is_not_kept_as_one(text: str) -> None:
    instead = _findings(text)[Label.GUILT_TRIP].instead
    assert not instead.startswith(("there", "Hello", "kwame"))


def test_a_process_gets_a_line_that_fits_a_process() -> None:
    text = "I expect an answer today."
    at_work = _findings(text, tie=Tie.CLIENT_PROSPECT)[Label.ENTITLED_PUSHY].instead
    assert at_work != _findings(text, tie=Tie.FRIEND)[Label.ENTITLED_PUSHY].instead


def test_only_the_clause_is_quoted_of_a_long_sentence() -> None:
    long = "we went along the river and saw the herons and the boats and the mill, " * 3
    text = (
        f"Hi Lou, {long}and I guess I'm not important enough for a reply, but the light was good."
    )
    quote = _findings(text)[Label.GUILT_TRIP].quote
    assert "not important enough" in quote
    assert len(quote) <= 160


def test_the_words_alone_are_quoted_of_an_endless_clause() -> None:
    text = "and then " * 30 + "I guess I'm not important enough for a reply " + "and so on " * 30
    quote = _findings(text)[Label.GUILT_TRIP].quote
    assert "not important" in quote
    assert len(quote) <= 160


def test_the_sentence_before_is_not_quoted() -> None:
    assert _findings("The light went out. Pick up!")[Label.ENTITLED_PUSHY].quote == "Pick up!"
    assert _findings("So what now ???")[Label.ENTITLED_PUSHY].quote == "So what now ???"


def test_a_book_without_the_words_is_a_fault_of_the_book() -> None:
    class Empty:
        def phrases(self, key: str) -> list[Phrase]:
            raise KeyError(key)

    with pytest.raises(KeyError):
        audit("You owe me an answer.", Empty(), seeded("x"))


@given(
    st.text(max_size=400),
    st.sampled_from([None, *Tie]),
    st.sampled_from([None, *Channel]),
)
def test_any_text_is_judged(text: str, tie: Tie | None, channel: Channel | None) -> None:
    seen = audit(text, BOOK, seeded("x"), tie, channel)
    assert all(one.quote in text and one.instead for one in seen.findings)
    assert (Label.OK in seen.labels) <= (seen.labels == (Label.OK,))
    assert bool(seen.labels) == bool(text.strip())


@pytest.mark.parametrize("text", ["a" * 100_000, "[[" * 40_000, "you " * 25_000, "?! " * 30_000])
def test_very_long_texts_are_judged(text: str) -> None:
    assert audit(text, BOOK, seeded("x")).labels


def test_one_audit_does_not_say_the_same_line_twice() -> None:
    for *_, text in ALL:
        found = audit(text, BOOK, seeded(text)).findings
        for said in ([one.why for one in found], [one.instead for one in found]):
            assert len(set(said)) == len(said), text
