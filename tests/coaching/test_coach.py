"""One message in, one whole answer out."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.answer import Action, Alarm, Answer, Label
from coaching.coach import coach
from coaching.drafting.checker import breaches
from coaching.phrases import seeded
from coaching.situation import Channel, Tie
from prompts import Book

BOOK = Book.open()
TODAY = date(2026, 11, 22)
UNANSWERED = "i emailed my old flatmate Priya twice since may and she never wrote back"


def answer(text: str) -> Answer:
    """The answer to one message."""
    return coach(text, TODAY, BOOK, seeded(text))


def test_an_answer_names_the_thought_the_action_the_dates_and_the_words() -> None:
    made = answer(f"{UNANSWERED}. i think she's fed up with me")
    assert made.decision.action is Action.SWITCH_CHANNEL
    assert made.decision.act_on == TODAY
    assert Channel.EMAIL not in made.decision.channels
    assert "fed up with me" in made.reply
    assert len(made.second_thoughts) in {2, 3}
    assert all(draft.body in made.reply for draft in made.drafts)


def test_the_same_message_is_always_answered_the_same() -> None:
    assert answer(UNANSWERED) == answer(UNANSWERED)


@pytest.mark.parametrize("chance", ["", "a", "b", "c", "d"])
def test_a_soft_not_now_is_no_blow(chance: str) -> None:
    said = f'my friend Noor wrote back: "can we talk when it calms down?" {chance}'
    assert "landed hard" not in answer(said).reply
    assert "harder to hear than silence" not in answer(said).reply


def test_an_answer_with_a_trouble_in_it_is_answered_with_the_trouble_first() -> None:
    for said in ("she wrote back, her dad is ill", "Mia wrote back, her dad is ill"):
        assert "told you" in answer(said).reply or "all that" in answer(said).reply
    assert "all that" not in answer("Mia wrote back").reply


def test_safety_skips_everything_else() -> None:
    made = answer("nobody answers me and i want to kill myself tonight")
    assert made.safety is not None
    assert made.safety.kind is Alarm.SELF_HARM
    assert (made.second_thoughts, made.drafts, made.question) == ((), (), None)
    assert made.reply == made.safety.text


def test_past_risk_gets_a_gentle_question_and_the_coaching_goes_on() -> None:
    made = answer(f"{UNANSWERED}. i was suicidal in 2019 but i'm well now")
    assert made.safety is not None
    assert made.safety.kind is Alarm.CHECK_IN
    assert made.reply.startswith(made.safety.text)
    assert made.drafts


def test_what_was_pasted_is_looked_at_honestly() -> None:
    made = answer(
        "sent this to a client, Mr. Adeyemi, 3 weeks ago by email, no reply:\n\n"
        '"Hi! Our platform is 30% off this week only. Book a demo with me here."'
    )
    assert Label.SALESY in made.audit.labels
    assert made.decision.action is Action.REWRITE_AND_RESEND
    assert all(finding.quote in made.reply for finding in made.audit.findings[:1])


def test_several_messages_are_judged_as_a_series() -> None:
    made = answer(
        "my messages to Ola on linkedin, we've never met:\n"
        '1. "Hi Ola, can we talk about your hiring plans?"\n'
        '2. "Did you see my message?"\n'
        '3. "I expect an answer by tomorrow."'
    )
    assert Label.ENTITLED_PUSHY in made.audit.labels


def test_two_people_are_told_apart_and_the_old_tie_comes_first() -> None:
    made = answer(
        "Two people: my old colleague Femi, I emailed him twice in June, nothing. And Clara, who I "
        "met at a fair last week, I sent her one text on Friday and she hasn't replied."
    )
    assert [contact.name for contact in made.situation.contacts] == ["Femi", "Clara"]
    assert made.situation.relationship is None
    assert any(line.startswith("Clara: ") for line in made.also)
    assert made.drafts[0].body.count("Clara") == 0


def test_people_who_share_one_story_are_coached_together() -> None:
    made = answer("I texted Ines and Rui last week about dinner and neither of them answered")
    assert made.also == ()
    assert made.situation.unanswered_count == 1


def test_too_little_said_gets_one_question() -> None:
    made = answer("he's not answering")
    assert made.decision.action is Action.ASK_CLARIFYING_QUESTION
    assert made.question == made.reply


def test_another_language_is_answered_in_it_with_an_offer() -> None:
    made = answer("Hola, le escribí dos correos a mi antigua jefa Marta y no me contesta")
    assert made.situation.language == "es"
    assert made.situation.relationship in {Tie.FORMER_COLLEAGUE, Tie.MENTOR}
    assert "inglés" in (made.question or "")


@pytest.mark.parametrize(
    "text", ["", "   \n ", "🙃🙃", "\u202eabc\u202c", "\x00\x01", "a" * 100_000]
)
def test_odd_texts_are_answered_kindly(text: str) -> None:
    made = answer(text)
    assert made.reply
    assert made.situation.unanswered_count is None


_WORDS = st.lists(
    st.sampled_from(
        "i emailed texted called my old friend boss mom Dana Kofi she he they never replied answered "
        'twice three times since March last week yesterday on Friday linkedin whatsapp "hi" ? . , '
        "said stop not interested please blocked me died hospital 86 alone sorry thanks love why "
        "From: To: > Subject: { } {name} %s [x] 2wks 14/10 \n \n\n".split(" ")
    ),
    max_size=60,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=400), _WORDS))
def test_no_text_breaks_the_coach_and_no_draft_breaks_a_ban(text: str) -> None:
    made = answer(text)
    assert made.reply
    assert all(
        m.text == text[m.start : m.start + len(m.text)] for m in made.situation.messages
    ) or (made.situation.language != "en")
    for draft in made.drafts:
        assert breaches(draft, made.situation, made.decision.action) == ()
