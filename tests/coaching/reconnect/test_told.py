"""What a line about somebody says; what it does not say stays empty, what is not placed is a note."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import Handle
from coaching.reconnect.told import Told, added, changed, details, made, named, rhythm, told
from coaching.situation import Channel, Tie
from tests.coaching.reconnect.talking import NOW, somebody

EMAIL, PHONE = Channel.EMAIL, Channel.PHONE
LINES = [
    (
        "Dana Cole, old roommate, met at the choir, dana@example.org, she introduced me to my publisher, every 2 months",
        Told(
            name="Dana Cole",
            pronoun="she",
            tie=Tie.FRIEND,
            how_met="met at the choir",
            value="she introduced me to my publisher",
            notes="old roommate",
            handles=(Handle(EMAIL, "dana@example.org"),),
            cadence=60,
        ),
    ),
    ("dana", Told(name="Dana")),
    ("my mom", Told(name="Mom", pronoun="she", tie=Tie.FAMILY)),
    ("Aunt May", Told(name="Aunt May", pronoun="she", tie=Tie.FAMILY)),
    ("Sam Friend, friend", Told(name="Sam Friend", tie=Tie.FRIEND)),
    ("Dana my aunt", Told(name="Dana", pronoun="she", tie=Tie.FAMILY, notes="aunt")),
    ("my old roommate Dana", Told(name="Dana", tie=Tie.FRIEND, notes="old roommate")),
    ("dana from the choir", Told(name="Dana", how_met="from the choir")),
    ("the guy from the gym", Told(notes="the guy from the gym")),
    ("somebody I met yesterday", Told(notes="somebody I met yesterday")),
    ("my dentist doesn't answer", Told(tie=Tie.OTHER, notes="dentist doesn't answer")),
    ("Will Hope, friend", Told(name="Will Hope", tie=Tie.FRIEND)),
    ("ana and tom", Told(name="Ana and Tom")),
    ("van der Berg, friend", Told(name="van der Berg", tie=Tie.FRIEND)),
    ("Dana <dana@x.org>", Told(name="Dana", handles=(Handle(EMAIL, "dana@x.org"),))),
    ("dana@x.org, Dana", Told(name="Dana", handles=(Handle(EMAIL, "dana@x.org"),))),
    ("please add Dana Cole", Told(name="Dana Cole")),
    (
        "Ravi; whatsapp +1 (555) 010-9999\ninsta: ravi.m; https://linkedin.com/in/ravi",
        Told(
            name="Ravi",
            handles=(
                Handle(Channel.WHATSAPP, "+1 (555) 010-9999"),
                Handle(Channel.INSTAGRAM, "ravi.m"),
                Handle(Channel.LINKEDIN, "https://linkedin.com/in/ravi"),
            ),
        ),
    ),
    ("Li, @li on telegram", Told(name="Li", handles=(Handle(Channel.TELEGRAM, "@li"),))),
    ("Li, @li", Told(name="Li", handles=(Handle(Channel.OTHER, "@li"),))),
    ("Li, https://li.example/x", Told(name="Li", handles=(Handle(Channel.OTHER, "https://li.example/x"),))),
    ("Li, +44 7700 900123", Told(name="Li", handles=(Handle(PHONE, "+44 7700 900123"),))),
    (
        "Li, reach her office at 020 7946 0123 on weekdays",
        Told(name="Li", handles=(Handle(PHONE, "020 7946 0123"),), notes="reach her office at on weekdays"),
    ),
    (
        "Kofi, ex boss, we worked together at Brightwave from 2010-2015, $10,000 of referrals",
        Told(
            name="Kofi",
            tie=Tie.FORMER_COLLEAGUE,
            how_met="we worked together at Brightwave from 2010-2015",
            notes="ex boss, $10,000 of referrals",
        ),
    ),
    ("Kofi, we worked together at Brightwave", Told(name="Kofi", tie=Tie.FORMER_COLLEAGUE, how_met="we worked together at Brightwave")),
    ("José, introduced by Ana, close friend", Told(name="José", tie=Tie.CLOSE_FRIEND, how_met="introduced by Ana")),
    ("Ines (recruiter), CEO at Acme", Told(name="Ines", tie=Tie.RECRUITER_HIRING, position="CEO", company="Acme")),
    ("Ines, works at Acme", Told(name="Ines", company="Acme")),
    ("Ines, she is always very kind and funny at Acme", Told(name="Ines", pronoun="she", notes="she is always very kind and funny at Acme")),
    ("Bob, bob's birthday 4 May", Told(name="Bob", birthday="--05-04")),
    ("Bob, born May 4, 1960", Told(name="Bob", birthday="1960-05-04")),
    ("Bob, birthday 1960-05-04", Told(name="Bob", birthday="1960-05-04")),
    ("Bob, birthday 31 February", Told(name="Bob", notes="birthday 31 February")),
    ("Bob, birthday some day", Told(name="Bob", notes="birthday some day")),
    ("Jo, she/her, tie: mentor, notes: likes tea", Told(name="Jo", pronoun="she", tie=Tie.MENTOR, notes="likes tea")),
    ("Jo, tie: old neighbour, cadence: 6 weeks, birthday: 4 May, pronoun: he", Told(name="Jo", pronoun="he", tie=Tie.FRIEND, notes="old neighbour", cadence=42, birthday="--05-04")),
    ("Jo, tie: zig, cadence: zag, birthday: zog, pronoun: zug", Told(name="Jo", notes="tie: zig, cadence: zag, birthday: zog, pronoun: zug")),
    ("Jo, name: Joanna, alias: Joey, tie: none", Told(name="Joanna", aliases=("Joey",), cleared=frozenset({"tie"}))),
    ("Jo, friend, client", Told(name="Jo", tie=Tie.FRIEND, notes="client")),
    ("Jo, friend, her boss is tough", Told(name="Jo", tie=Tie.FRIEND, notes="her boss is tough")),
    ("my", Told(notes="my")),
    ("my, friend", Told(notes="my", tie=Tie.FRIEND)),
    ("123", Told(notes="123")),
    ("", Told()),
    (" ,;. ", Told()),
    ("Mrs. Ito, taught me piano", Told(name="Mrs. Ito", pronoun="she", value="taught me piano")),
    ("Ada, told me to apply to art school", Told(name="Ada", value="told me to apply to art school")),
    ("Ada, drove me home every friday", Told(name="Ada", value="drove me home every friday")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line for line, _ in LINES])
def test_a_line_is_sorted_into_fields(line: str, expected: Told) -> None:
    assert told(line) == expected


DETAILS = [
    ("every 2 months, likes jazz", Told(notes="likes jazz", cadence=60)),
    ("she's my aunt", Told(pronoun="she", tie=Tie.FAMILY, notes="aunt")),
    ("met: at work", Told(how_met="at work")),
    ("+44 7700 900123", Told(handles=(Handle(PHONE, "+44 7700 900123"),))),
    ("instagram: dana", Told(handles=(Handle(Channel.INSTAGRAM, "dana"),))),
    ("phone: soon", Told(notes="phone: soon")),
    ("", Told()),
]


@pytest.mark.parametrize(("line", "expected"), DETAILS, ids=[line for line, _ in DETAILS])
def test_more_about_somebody_known_is_read_without_a_name(line: str, expected: Told) -> None:
    assert details(line) == expected


RHYTHMS = [
    ("every 2 months", 60),
    ("every other week", 14),
    ("every few months", 90),
    ("each quarter", 90),
    ("monthly", 30),
    ("twice a year", 182),
    ("once a week", 7),
    ("keep in touch every six weeks", 42),
    ("every year", 365),
    ("2 months", None),
    ("sometimes", None),
    ("every 900 years", None),
    ("every 0 days", None),
]


@pytest.mark.parametrize(("words", "days"), RHYTHMS, ids=[words for words, _ in RHYTHMS])
def test_a_rhythm_is_a_number_of_days(words: str, days: int | None) -> None:
    assert rhythm(words) == days


def test_an_amount_alone_is_a_rhythm_only_where_one_is_asked_for() -> None:
    assert rhythm("2 months", bare=True) == 60


def test_a_name_too_long_to_be_one_is_none() -> None:
    assert named("x" * 61)[0] == ""


KNOWN = somebody("Dana", tie=Tie.FRIEND, how_met="at the choir", notes="likes jazz", cadence=30)


def test_what_is_new_is_added_and_what_was_known_stays() -> None:
    line = told("Dana Cole, my boss, met at the gym, dana@x.org, likes jazz, every year, she/her")
    contact = added(KNOWN, line)
    assert (contact.name, contact.tie, contact.how_met) == ("Dana Cole", Tie.FRIEND, "at the choir")
    assert contact.notes == "likes jazz\nboss, met at the gym"
    assert contact.handles == (Handle(EMAIL, "dana@x.org"),)
    assert (contact.cadence, contact.pronoun) == (365, "she")


def test_what_somebody_is_besides_becomes_a_note() -> None:
    assert added(KNOWN, told("Dana, mentor")).notes == "likes jazz\nmentor"


def test_adding_the_same_again_changes_nothing() -> None:
    line = told("Dana Cole, old roommate, met at the choir, dana@example.org, every 2 months")
    contact = made(line, KNOWN.id, NOW)
    assert added(contact, line) == contact
    assert added(contact, told("Dana, she helped me move")).pronoun == "she"
    assert added(made(told("Mom"), KNOWN.id, NOW), told("Mom, he/him")).pronoun == "she"


def test_what_is_put_right_takes_the_place_of_what_was_known() -> None:
    contact = changed(
        KNOWN, details("tie: mentor, met: at work, alias: Dee, alias: dee, every week")
    )
    assert (contact.tie, contact.how_met, contact.cadence) == (Tie.MENTOR, "at work", 7)
    assert contact.aliases == ("dee",)
    assert changed(KNOWN, details("tie: none, notes: -, cadence: none")) == somebody(
        "Dana", how_met="at the choir"
    )


WORDS = st.lists(st.from_regex(r"[bcdfgkz]{3,7}", fullmatch=True), min_size=1, max_size=4).map(
    " ".join
)


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_nothing_that_is_not_understood_is_lost(parts: list[str]) -> None:
    contact = made(told(", ".join(parts)), KNOWN.id, NOW)
    kept = " ".join(str(getattr(contact, one.name)) for one in fields(contact)).casefold()
    assert all(word in kept for part in parts for word in part.split())


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    line = told(text)
    assert line.name == line.name.strip()
    assert "name" in text.lower() or not details(text).name
