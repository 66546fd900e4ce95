"""Second thoughts fit the situation, rest on a detail of it, and are never sunny."""

import pytest

from coaching.answer import Decision, Label
from coaching.deciding import decide
from coaching.phrases import seeded
from coaching.situation import Channel, PushBack, Signal, Tie
from coaching.thoughts import IDEAS, ideas, second_thoughts
from coaching.wording.grammar import slots
from prompts import Book
from tests.coaching.situations import TODAY, facts

BOOK = Book.open()


def names(*args: object, **fields: object) -> list[str]:
    """The ideas offered for such a situation, found back by their words."""
    given = facts(*args, **fields)  # type: ignore[arg-type]
    decision: Decision = decide(given.situation, given.audit, TODAY)
    words = slots(given.situation, decision, TODAY)
    said = second_thoughts(given, BOOK, words, seeded("x"))
    assert 2 <= len(said) <= 3
    assert all(thought.rests_on for thought in said)
    spoken = {
        phrase.text.format_map({**words, "evidence": ""}): idea.name
        for idea in IDEAS
        for phrase in BOOK.phrases(f"thoughts/{idea.name}")
        if phrase.slots <= set(words)
    }
    found = [spoken[thought.text] for thought in said]
    assert tuple(found) == ideas(given)
    return found


@pytest.mark.parametrize(
    ("offered", "given"),
    [
        ("gladder_than_feared", names(Tie.MENTOR, Signal.NOTHING_SENT, days=1500)),
        ("hard_time", names(Tie.FRIEND, Signal.HARD_TIME, days=20, door=Channel.EMAIL)),
        ("worn_door", names(Tie.FRIEND, days=98, unanswered_count=3, door=Channel.EMAIL)),
        ("embarrassed", names(Tie.FRIEND, days=98, unanswered_count=1, door=Channel.EMAIL)),
        ("too_soon", names(Tie.FRIEND, days=2, unanswered_count=1, door=Channel.TEXT)),
        ("undecided", names(Tie.RECRUITER_HIRING, days=10, unanswered_count=1)),
        ("given_elsewhere", names(Tie.RECRUITER_HIRING, days=20, unanswered_count=2)),
        ("faint_memory", names(Tie.NEW_ACQUAINTANCE, days=10, unanswered_count=1)),
        ("a_click", names(Tie.LINKEDIN_STRANGER, days=10, unanswered_count=1)),
        ("polite_to_the_introducer", names(Tie.REFERRAL_INTRO, days=20, unanswered_count=1)),
        ("unknown_number", names(Tie.NEW_ACQUAINTANCE, days=10, door=Channel.PHONE)),
        ("family_keeps", names(Tie.FAMILY, days=20, unanswered_count=1)),
        ("adrift", names(Tie.FRIEND, days=700, unanswered_count=1)),
        ("put_off", names(Tie.FRIEND, days=20, door=Channel.EMAIL, labels=(Label.GUILT_TRIP,))),
        ("said_so", names(Tie.FRIEND, push_back=PushBack.NOT_NOW)),
        ("said_so", names(Tie.OTHER, push_back=PushBack.STOP)),
        ("brushed_off", names(Tie.NEW_ACQUAINTANCE, Signal.BRUSHED_OFF, days=9)),
    ],
)
def test_an_idea_is_offered_where_it_fits(offered: str, given: list[str]) -> None:
    assert offered in given


@pytest.mark.parametrize(
    "given",
    [
        names(Tie.FRIEND, days=98, unanswered_count=3, door=Channel.EMAIL),
        names(Tie.NEW_ACQUAINTANCE, days=20, unanswered_count=2),
        names(Tie.FRIEND, Signal.SEEN, days=30, unanswered_count=2, door=Channel.TEXT),
    ],
)
def test_the_hard_thought_is_offered_where_the_evidence_points_to_it(given: list[str]) -> None:
    assert "chose_not" in given


def test_the_hard_thought_is_not_offered_after_one_message() -> None:
    assert "chose_not" not in names(Tie.FRIEND, days=20, unanswered_count=1, door=Channel.EMAIL)


@pytest.mark.parametrize(
    "sunny", ["just forgot", "definitely", "don't worry", "of course", "I'm sure"]
)
def test_no_thought_is_sunny(sunny: str) -> None:
    said = [phrase.text for idea in IDEAS for phrase in BOOK.phrases(f"thoughts/{idea.name}")]
    assert not [text for text in said if sunny.lower() in text.lower()]


def test_turning_up_in_person_is_no_worn_door() -> None:
    assert "worn_door" not in names(Tie.FRIEND, days=20, door=Channel.IN_PERSON)
