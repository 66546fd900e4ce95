"""The reply leads with the person: how it opens, what the mirror shows, what comes last."""

import pytest

from coaching.answer import Action, Answer, Audit, Decision, Finding, Label
from coaching.deciding import Facts, decide
from coaching.messages import FirstAction, Mirror, Text, Thoughts, Understood
from coaching.phrases import seeded
from coaching.replying import parts
from coaching.situation import Channel, Intent, Signal, Situation, Tie
from coaching.wording.grammar import slots
from prompts import Book
from tests.coaching.situations import TODAY, situation

BOOK = Book.open()
NOTHING_PASTED = Audit()


def replied(given: Situation, audit: Audit = NOTHING_PASTED) -> tuple[object, ...]:
    """The parts of the reply to a situation."""
    decision = decide(given, audit, TODAY)
    facts = Facts(given, audit, TODAY)
    words = slots(given, decision, TODAY)
    return parts(Answer(given, decision, audit), facts, BOOK, words, seeded("x"))


def opening(*args: object, **fields: object) -> str:
    """The first line of the reply to such a situation."""
    first = replied(situation(*args, days=40, door=Channel.EMAIL, **fields))[0]  # type: ignore[arg-type]
    assert isinstance(first, Text)
    return first.text


@pytest.mark.parametrize(
    ("thought", "text", "marks"),
    [
        ("she hates me", "pretty sure she hates me", ["“she hates me”"]),
        ("did I offend her", "did I offend her?", ["“did I offend her?”"]),
        ("I feel stupid", "I feel stupid", ["“I feel stupid”"]),
    ],
)
def test_a_first_thought_is_said_back_in_the_users_words(
    thought: str, text: str, marks: list[str]
) -> None:
    said = opening(Tie.FRIEND, first_thought=thought, text=text)
    assert all(mark in said for mark in marks)


def test_a_feeling_is_not_called_a_thought() -> None:
    assert "first thought" not in opening(
        Tie.FRIEND, first_thought="I'm so hurt", text="I'm so hurt"
    )


def test_situations_of_different_kinds_open_differently() -> None:
    said = {
        opening(Tie.FRIEND),
        opening(Tie.RECRUITER_HIRING),
        opening(Tie.NEW_ACQUAINTANCE),
        opening(Tie.OTHER, Signal.DATING),
        opening(Tie.FRIEND, Signal.USER_VANISHED),
        opening(Tie.OTHER),
    }
    assert len(said) == 6


def test_the_mirror_shows_three_findings_and_one_for_each_quote() -> None:
    findings = tuple(
        Finding(label, quote, "why", "instead")
        for label, quote in [
            (Label.SALESY, "a"),
            (Label.ONE_SIDED, "a"),
            (Label.GUILT_TRIP, "b"),
            (Label.ENTITLED_PUSHY, "c"),
            (Label.TEMPLATE_LIKE, "d"),
        ]
    )
    given = situation(Tie.FRIEND, days=40, door=Channel.EMAIL)
    reply = replied(given, Audit((Label.SALESY,), findings))
    (mirror,) = [part for part in reply if isinstance(part, Mirror)]
    assert [finding.quote for finding in mirror.findings] == ["a", "b", "c"]


def test_the_parts_come_in_the_order_of_the_playbook() -> None:
    given = situation(Tie.FRIEND, days=40, door=Channel.EMAIL, unanswered_count=2)
    kinds = [type(part) for part in replied(given, Audit((Label.OK,)))]
    assert kinds == [Text, Understood, Thoughts, Mirror, FirstAction]


@pytest.mark.parametrize("signal", [Signal.WANTS_TO_ESCALATE, Signal.WANTS_THIRD_PERSON])
def test_going_further_is_cautioned_against(signal: Signal) -> None:
    given = situation(Tie.FRIEND, signal, days=40, door=Channel.EMAIL)
    plainer = situation(Tie.FRIEND, days=40, door=Channel.EMAIL)
    with_caution, without = (
        next(part.text for part in replied(one) if isinstance(part, FirstAction))
        for one in (given, plainer)
    )
    assert with_caution.startswith(without)
    assert len(with_caution) > len(without)


def test_a_loss_comes_before_everything() -> None:
    assert "sorry" in opening(Tie.FRIEND, Signal.OWN_LOSS)


def test_a_fear_of_writing_is_met() -> None:
    said = opening(Tie.MENTOR, Signal.AFRAID, Signal.NOTHING_SENT)
    assert "leap" in said or "picture" in said


def test_talk_is_answered_in_a_line() -> None:
    given = situation(text="thanks", intent=Intent.THANKS)
    decision = Decision(Action.NONE, "small_talk")
    facts = Facts(given, Audit(), TODAY)
    reply = parts(Answer(given, decision), facts, BOOK, {}, seeded("x"))
    assert len(reply) == 1
