"""What a raw message rings, and the words that ring it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.answer import Alarm
from coaching.safety import check
from tests.coaching.safety import sayings, scene_sayings

RINGING = [
    (alarm, text)
    for alarm in Alarm
    for book in (sayings, scene_sayings)
    for text in getattr(book, alarm.name)
]  # fmt: skip


@pytest.mark.parametrize(("alarm", "text"), RINGING)
def test_a_saying_rings_its_alarm_with_words_cut_from_it(alarm: Alarm, text: str) -> None:
    found = check(text)
    assert found is not None
    assert found[0] is alarm
    assert found[1]
    assert found[1] in text


@pytest.mark.parametrize("text", sayings.NOTHING + scene_sayings.NOTHING)
def test_everyday_words_ring_nothing(text: str) -> None:
    assert check(text) is None


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("My ex hits me and I want to die", Alarm.SELF_HARM),
        ("he hits me so I'm going to stab him", Alarm.USER_IN_DANGER),
        ("I'll burn down his house. she said she wants to die, phone off", Alarm.THREAT),
        (
            "she blocked me so I made a new account. now she says she'll kill herself",
            Alarm.CONTACT_IN_DANGER,
        ),
        ("he blocked me, so I made a fake account to message him", Alarm.PURSUIT),
        ("I was suicidal in 2016. thinking of a fake profile to check on him", Alarm.DECEIT),
    ],
)
def test_the_graver_alarm_goes_first(text: str, alarm: Alarm) -> None:
    found = check(text)
    assert found is not None
    assert found[0] is alarm


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ('She wrote "I want to die" at 2am.', Alarm.CONTACT_IN_DANGER),
        ("his last text: 'i dont want to live anymore'", Alarm.CONTACT_IN_DANGER),
        ('I texted her "I want to die" and she never answered', Alarm.SELF_HARM),
        ('unsent: "by the time you read this I will be gone"', Alarm.SELF_HARM),
        ("Me: where are you\nPia: i took all my pills\nMe: what", Alarm.CONTACT_IN_DANGER),
        ("her: i cant go on. goodbye\nme: please answer", Alarm.CONTACT_IN_DANGER),
        ("Honestly: I want to die", Alarm.SELF_HARM),
        ("Ana: I want to die", Alarm.SELF_HARM),  # nobody else speaks: the user's own
        ("> I want to kill myself\n\nthat's her mail from this morning", Alarm.CONTACT_IN_DANGER),
        ('I told my sister, and she said "I want to die too"', Alarm.CONTACT_IN_DANGER),
        ('message from Theo: "I\'m going to kill myself"', Alarm.CONTACT_IN_DANGER),
        ('> she said "I want to die"\n\nwhat now', Alarm.CONTACT_IN_DANGER),
        ('he texted me "i will find you and kill you"', Alarm.USER_IN_DANGER),
        ('she said "stop texting me". I texted again anyway', Alarm.PURSUIT),
    ],
)
def test_whose_words_they_are_decides(text: str, alarm: Alarm) -> None:
    found = check(text)
    assert found is not None
    assert found[0] is alarm


@pytest.mark.parametrize(
    "text",
    [
        "I DON’T WANT TO LIVE ANYMORE",
        "i   dont\nwant   to live anymore",
        "I don‘t want to live anymore 😔",
    ],
)
def test_capitals_curly_quotes_and_spacing_do_not_hide_it(text: str) -> None:
    found = check(text)
    assert found is not None
    assert found[0] is Alarm.SELF_HARM
    assert found[1] in text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_never_crashes_and_quotes_exactly(text: str) -> None:
    found = check(text)
    assert found is None or found[1] in text


_SEEDS = [saying for alarm in Alarm for saying in getattr(sayings, alarm.name)[:12]] + [
    '"',
    "she said",
    "\n> ",
    "\nMe: ",
    "\nTom: ",
    " lol",
    " in 2014",
    "I ",
    "he ",
    "my ex ",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_SEEDS), max_size=6), st.sampled_from(["", " ", ", ", "\n"]))
def test_any_mixture_of_sayings_quotes_exactly(parts: list[str], glue: str) -> None:
    text = glue.join(parts)
    found = check(text)
    assert found is None or found[1] in text


@pytest.mark.parametrize(
    "piece",
    ["a", " ", "\n", '"', "'", "i want to ", "kill ", "he said ", "blocked me ", "not ", "> x\n",
     "Me: hi\nTom: no\n", "\u202e", "😭", "she never wants to ", "my ex ", "you'll regret "],
)  # fmt: skip
def test_a_hundred_thousand_characters_of_anything_come_back(piece: str) -> None:
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    found = check(text)
    assert found is None or found[1] in text
