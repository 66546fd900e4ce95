"""The note that comes first: specific, deterministic, with numbers only from the one file."""

import re

import pytest

from coaching.answer import Alarm
from coaching.phrases import seeded
from coaching.safety import note
from prompts.book import Book

BOOK = Book.open()
PLACES = ["GB", "IE", "US", "CA", "AU", "NZ", "IN", "DE", "AT", "CH", "FR", "ES", "NL", None]
WITH_LINES = (
    Alarm.SELF_HARM, Alarm.USER_IN_DANGER, Alarm.CONTACT_IN_DANGER, Alarm.THREAT,
)  # fmt: skip


def said(alarm: Alarm, words: str = "x", country: str | None = None, seed: str = "a") -> str:
    return note(alarm, words, BOOK, seeded(seed), country).text


@pytest.mark.parametrize("alarm", list(Alarm))
@pytest.mark.parametrize("country", PLACES)
def test_every_alarm_has_words_everywhere(alarm: Alarm, country: str | None) -> None:
    spoken = note(alarm, "whatever", BOOK, seeded("b"), country)
    assert spoken.kind is alarm
    assert spoken.words == "whatever"
    assert len(spoken.text) > 60
    assert "{" not in spoken.text


@pytest.mark.parametrize("alarm", list(Alarm))
def test_the_same_chance_says_the_same_and_others_vary(alarm: Alarm) -> None:
    assert said(alarm, seed="one") == said(alarm, seed="one")
    assert len({said(alarm, seed=str(seed)) for seed in range(40)}) > 1


@pytest.mark.parametrize(
    ("country", "number"),
    [("GB", "116 123"), ("uk", "116 123"), ("US", "988"), (" us ", "988"), ("AU", "13 11 14"),
     ("NZ", "1737"), ("IN", "14416"), ("DE", "0800 1110111"), ("FR", "3114"), ("NL", "113"),
     ("PT", "112"), ("EL", "112")],
)  # fmt: skip
def test_a_known_country_gets_its_own_line(country: str, number: str) -> None:
    assert number in said(Alarm.SELF_HARM, country=country)


@pytest.mark.parametrize(
    ("country", "number"),
    [("GB", "0808 2000 247"), ("US", "1-800-799-7233"), ("IE", "1800 341 900"),
     ("AU", "1800 737 732"), ("NZ", "0800 733 843"), ("DE", "116 016")],
)  # fmt: skip
def test_danger_to_the_user_points_to_a_line_for_it(country: str, number: str) -> None:
    assert number in said(Alarm.USER_IN_DANGER, country=country)


@pytest.mark.parametrize("country", [None, "", "ZZ", "BR", "nowhere"])
@pytest.mark.parametrize("alarm", WITH_LINES)
def test_an_unknown_country_gets_no_guessed_number(alarm: Alarm, country: str | None) -> None:
    for seed in range(12):
        text = said(alarm, country=country, seed=str(seed))
        assert "your local emergency number" in text
        assert not re.search(r"\d{3}", text)


@pytest.mark.parametrize("country", ["GB", "US", "PT", "AT", None])
def test_a_contact_in_danger_is_a_call_now_and_no_text(country: str | None) -> None:
    for words in (
        "wants to die",
        "missing",
        "hasn't answered",
        "threatened her",
        "attempted suicide",
    ):
        for seed in range(6):
            text = said(Alarm.CONTACT_IN_DANGER, words, country, str(seed))
            assert re.search(r"\b(?:[Cc]all|[Rr]ing)", text)


@pytest.mark.parametrize(
    ("alarm", "words", "telling"),
    [
        (Alarm.SELF_HARM, "took a whole bottle of pills", "taken|beside you|Put distance"),
        (Alarm.SELF_HARM, "urge to cut", "urge|being hurt"),
        (Alarm.PURSUIT, "blocked me so i made a new account", "block|closed the door"),
        (Alarm.PURSUIT, "restraining order", "order|lawyer"),
        (Alarm.PURSUIT, "wait outside his house", "there|turning up"),
        (Alarm.THREAT, "leak his photos", "private|shame"),
        (Alarm.THREAT, "stab him", "hurt somebody"),
        (Alarm.DECEIT, "fake profile", "false name|disguised"),
        (Alarm.DECEIT, "track his phone", "private life|over their shoulder"),
        (Alarm.DECEIT, "my mum died so he answers", "something really happens"),
        (Alarm.USER_IN_DANGER, "stalking me", "turning up|frightening"),
        (Alarm.USER_IN_DANGER, "raped me", "not your doing"),
        (Alarm.USER_IN_DANGER, "my abusive ex", "Missing somebody|hurts when somebody"),
        (Alarm.USER_IN_DANGER, "won't let me leave", "Somebody deciding"),
        (Alarm.CONTACT_IN_DANGER, "nobody has seen her", "nobody|who saw"),
    ],
)
def test_the_note_speaks_to_what_was_said(alarm: Alarm, words: str, telling: str) -> None:
    for seed in range(6):
        assert re.search(telling, said(alarm, words, "GB", str(seed)))


def test_only_the_gentle_question_goes_on_to_coaching_and_is_one_line() -> None:
    for seed in range(8):
        text = said(Alarm.CHECK_IN, seed=str(seed))
        assert "?" in text
        assert "\n" not in text


def test_no_number_stands_outside_the_file_of_help_lines() -> None:
    for key in BOOK.keys():  # noqa: SIM118 (a Book is no mapping)
        if key.startswith("safety/"):
            for phrase in BOOK.phrases(key):
                assert not re.search(r"\d{3}", phrase.text)


def test_each_note_is_short() -> None:
    for alarm in Alarm:
        for phrase in BOOK.phrases(f"safety/{alarm.value}"):
            assert len(phrase.text.split()) <= 120
