"""Names and pronouns fit the contact, and a slot without a value is left out."""

import pytest

from coaching.answer import Action, Decision
from coaching.phrases import seeded
from coaching.situation import Channel, Intent, Promise, PushBack, Situation, Somebody, Tie
from coaching.wording.asking import question
from coaching.wording.grammar import address, slots
from coaching.wording.summary import summary
from prompts import Book
from tests.coaching.situations import TODAY, ago, facts, situation

BOOK = Book.open()
NO_ACTION = Decision(Action.NONE, "small_talk")


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        (None, "them"),
        (Somebody("Kofi Mensah"), "Kofi"),
        (Somebody("Prof. Zsófia Szabó"), "Prof. Szabó"),
        (Somebody("mom", named=False), "your mom"),
        (Somebody(""), ""),
    ],
)
def test_the_contact_is_named_as_the_user_would(contact: Somebody | None, said: str) -> None:
    assert address(contact) == said


def test_pronouns_and_verbs_agree() -> None:
    words = slots(situation(Tie.FRIEND), NO_ACTION, TODAY)
    assert f"{words['They']} {words['have']}n't and {words['they']} need{words['s']}" == (
        "She hasn't and she needs"
    )


def test_what_the_text_does_not_say_has_no_slot() -> None:
    words = slots(Situation(text="hm"), NO_ACTION, TODAY)
    assert not {"name", "tried", "span", "door", "act", "way", "thought"} & set(words)


def test_the_summary_says_only_what_was_read() -> None:
    read = situation(
        Tie.MENTOR,
        days=40,
        unanswered_count=2,
        door=Channel.EMAIL,
        push_back=PushBack.NOT_NOW,
        push_back_words="my plate is full.",
        promise=Promise("call me in spring"),
    )
    assert summary(read, TODAY, BOOK, seeded("x")) == (
        "Dana",
        "two emails",
        "last one about six weeks ago",
        "mentor",
        "their answer: “my plate is full”",
        "promised: “call me in spring”",
    )


@pytest.mark.parametrize(
    ("read", "line"),
    [
        (
            situation(days=0, unanswered_count=0),
            ("Dana", "nothing waiting for an answer", "last one today"),
        ),
        (situation(channels=(Channel.TEXT, Channel.EMAIL)), ("Dana", "by way of text and email")),
        (situation(), ("Dana",)),
        (Situation(text="hm"), ()),
    ],
)
def test_the_summary_of_little_is_short(read: Situation, line: tuple[str, ...]) -> None:
    assert summary(read, TODAY, BOOK, seeded("x")) == line


@pytest.mark.parametrize(
    ("row", "fields", "word"),
    [
        ("language", {"language": "fr"}, "anglais"),
        ("greeting", {"intent": Intent.GREETING}, "Who"),
        ("too_little", {"last_attempt": ago(3)}, "Dana"),
        ("too_little", {"contacts": ()}, "who"),
        ("too_little", {"contacts": (), "first_thought": "she hates me"}, "she hates me"),
        ("lament", {"text": "sorry. venting. just say no!"}, "cross"),
        ("lament", {"text": "I applied to 40 jobs and heard nothing"}, "hiring"),
        ("lament", {"text": "nobody ever writes back"}, "one"),
    ],
)
def test_the_question_fits_what_is_missing(row: str, fields: dict[str, object], word: str) -> None:
    given = facts(None, **fields)
    decision = Decision(Action.ASK_CLARIFYING_QUESTION, row)
    words = slots(given.situation, decision, TODAY)
    asked = question(given, decision, BOOK, words, seeded("x"))
    assert asked is not None
    assert word.lower() in asked.lower()
