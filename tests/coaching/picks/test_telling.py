"""The user's words turned around: to the user, and to the person they are about."""

import pytest

from coaching.picks.telling import quote, to_user, told
from tests.coaching.picks.world import person

TURNED = [
    ("referred me to two clients in 2023", "referred you to two clients in 2023", "you_did", "you referred me to two clients in 2023"),
    ("She always made me laugh.", "always made you laugh", "you_were", "you always made me laugh"),
    ("always makes me laugh", "always makes you laugh", "you_do", "you always make me laugh"),
    ("listens", "listens", "you_do", "you listen"),
    ("helped me through my divorce", "helped you through your divorce", "you_were", "you helped me through my divorce"),
    ("I learned to weld from her", "you learned to weld from her", "i_did", "I learned to weld from you"),
    ("I learned to weld from Priya", "you learned to weld from Priya", "i_did", "I learned to weld from you"),
    ("encouragement when I changed jobs", "encouragement when you changed jobs", "thanks_for", "your encouragement when I changed jobs"),
    ("two referrals in 2023", "two referrals in 2023", "thanks_for", "the two referrals in 2023"),
    ("her advice on pricing", "her advice on pricing", "thanks_for", "your advice on pricing"),
    ("lots of encouragement", "lots of encouragement", "thanks_for", "your encouragement"),
    ("an introduction to Kofi", "an introduction to Kofi", "thanks_for", "the introduction to Kofi"),
    ("was there for me when my dad died", "was there for you when your dad died", "you_were", "you were there for me when my dad died"),
    ("has helped me with my taxes", "helped you with your taxes", "you_did", "you helped me with my taxes"),
    ("Priya Nair gave me my first job", "gave you your first job", "you_did", "you gave me my first job"),
    ("lent me her car when mine broke down", "lent you her car when yours broke down", "you_were", "you lent me your car when mine broke down"),
    ("taught me to weld; also funny", "taught you to weld", "you_did", "you taught me to weld"),
    ("moved in next door", "moved in next door", "you_did", "you moved in next door"),
    ("listened", "listened", "you_did", "you listened"),
]  # fmt: skip
KEPT_FROM_THEM = [
    ("brought me business worth 20k", "brought you business worth 20k"),
    ("told their boss about me", "told their boss about you"),
    ("introduced me to his sister", "introduced you to his sister"),
    ("I learned to weld from her brother", None),
    ("I learned to weld", "you learned to weld"),
    ("encouraged me to ask what she wants", "encouraged you to ask what she wants"),
]
QUOTED = [
    "we built the shop together",
    "shared flat in Leeds",
    "trusted advisor",
    "good for a laugh",
    "business",
    "never once judged me",
    "helped me, but wanted money for it",
    "helps and encourages me",
    "helped me and was kind",
    "helps me and is kind",
    "was kind and was patient",
    "her advice was good",
    "I was hired by her",
    "the best boss I ever had",
    "helped you? maybe",
    "42",
    "taught me " + "so much " * 12,
]


@pytest.mark.parametrize(
    ("value", "to_me", "key", "to_them"), TURNED, ids=[row[0] for row in TURNED]
)
def test_what_is_clear_is_said_to_the_user_and_to_the_person(
    value: str, to_me: str, key: str, to_them: str
) -> None:
    found = told(person(value=value, pronoun="she"))
    assert found is not None
    assert found.about == to_me
    assert found.facing == (key, to_them)


@pytest.mark.parametrize(("value", "to_me"), KEPT_FROM_THEM, ids=[row[0] for row in KEPT_FROM_THEM])
def test_money_and_unclear_people_are_never_said_to_the_person(
    value: str, to_me: str | None
) -> None:
    found = told(person(value=value, pronoun="she"))
    assert found is not None
    if to_me is None:
        assert found.facing != ("i_did", "I learned to weld from you brother")
    else:
        assert found.about == to_me
        assert found.facing is None


@pytest.mark.parametrize("value", QUOTED)
def test_what_is_unclear_is_quoted_and_kept_from_the_person(value: str) -> None:
    found = told(person(value=value, pronoun="she"))
    assert found is not None
    assert found.shape == "quote"
    assert found.facing is None
    assert found.about.rstrip("…") in value


@pytest.mark.parametrize("value", ["", "  \n ", "…", "!"])
def test_nothing_noted_is_nothing_told(value: str) -> None:
    assert told(person(value=value)) is None


def test_somebody_whose_pronoun_is_unknown_may_be_she_or_he() -> None:
    found = told(person(value="lent me her car"))
    assert found is not None
    assert found.facing == ("you_did", "you lent me your car")


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        ("I'm grateful, I've learned, I'd go", "you're grateful, you've learned, you'd go"),
        ("I was lost and I am found", "you were lost and you are found"),
        ("my mum, mine, myself, our street", "your mum, yours, yourself, your street"),
        ("the meme in Miami", "the meme in Miami"),
    ],
)
def test_the_first_person_is_said_back_in_the_second(mine: str, yours: str) -> None:
    assert to_user(mine) == yours


def test_a_long_quote_ends_after_a_whole_word() -> None:
    words = "a very long note about everything that happened that summer in the old house"
    assert quote(words) == "a very long note about everything that happened that summer in the…"
    assert quote("short") == "short"
