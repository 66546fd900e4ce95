"""Whole messages as people type them, each with what must, and must not, be read there."""

from datetime import date

import pytest

from coaching.reading.read import read
from coaching.safety import check
from coaching.situation import Channel, Intent, Signal, Situation, Tie

MONDAY = date(2026, 11, 23)


def heard(text: str) -> Situation:
    return read(text, MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "Wrote Otto a mail in Sept; then texted; then emailed last Monday.",
        "bruh i double texted. then triple texted. her name is mei",
        "wrote him. then called. nothing",
        "Piet replied, Wanda hasn't. piet keeps asking me",
    ],
)
def test_a_sending_without_a_subject_and_another_ones_answer_are_no_news(text: str) -> None:
    assert heard(text).intent is not Intent.NEWS


@pytest.mark.parametrize("text", ["omg she texted!!", "Dana texted.", "He called!"])
def test_an_answer_in_two_words_is_news(text: str) -> None:
    assert heard(text).intent is Intent.NEWS


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("what's the best time of day to text someone", Intent.METHOD),
        ("can you look up his instagram and see if he's online?", Intent.METHOD),
        ("could you text her for me", Intent.METHOD),
        ("tamsin takes 4 days to answer. she does answer tho", Intent.METHOD),
        ("lol no one is ghosting me i just wanted to see what you do", Intent.METHOD),
        ("why do people do this? just say no!!! sorry. venting.", Intent.LAMENT),
        ("I've applied to 40 jobs and heard nothing from any of them.", Intent.LAMENT),
        ("you're the best", Intent.THANKS),
    ],
)
def test_a_question_to_the_coach_and_a_cry_are_no_silence(text: str, intent: Intent) -> None:
    assert heard(text).intent is intent


def test_a_weekday_they_named_before_the_user_chased_is_over() -> None:
    promise = heard("Ana said she'd get back to me by Wednesday. I emailed Friday.").promise
    assert promise is not None
    assert promise.due is not None
    assert promise.due.latest == date(2026, 11, 18)


def test_an_invitation_weeks_ago_counts_from_then() -> None:
    promise = heard("Bea invited me to sunday dinner 3 weeks ago, i texted her").promise
    assert promise is not None
    assert promise.due is not None
    assert promise.due.latest < MONDAY


def test_sunday_dinner_is_no_day_of_an_attempt() -> None:
    assert heard("i texted mum about sunday dinner").last_attempt is None


def test_a_quoted_promise_counts_from_the_day_told_beside_it() -> None:
    promise = heard("Tomasz said \"let's talk next week\" on the 10th. I haven't heard.").promise
    assert promise is not None
    assert promise.due is not None
    assert promise.due.latest == date(2026, 11, 22)


def test_an_invitation_is_no_favour_and_a_post_to_the_coach_no_sign_of_life() -> None:
    assert not heard("his mum invited me to dinner, i texted her").has(Signal.ASKED_FAVOUR)
    said = heard("posting this here cos idk. my therapist hasnt answered in 8 days")
    assert not said.has(Signal.ACTIVE_ELSEWHERE)


def test_thanks_with_a_question_behind_it_asks_for_something() -> None:
    assert heard("i texted her to say thanks").has(Signal.NO_ASK_SENT)
    assert not heard("i texted her to say thx and ask what to bring").has(Signal.NO_ASK_SENT)


def test_what_they_do_constantly_is_no_count_of_messages() -> None:
    text = "texted him on the 1st, 8th and 15th. hes active on discord constantly"
    assert heard(text).unanswered_count == 3


def test_a_triple_text_is_a_pile() -> None:
    said = heard("bruh i double texted. then triple texted. help. her name is mei")
    assert said.intent is Intent.SITUATION
    assert said.has(Signal.BARRAGE)


def test_a_feast_to_write_for_is_no_last_contact() -> None:
    text = "My brother and I haven't spoken since 2022. I'd like to write him a note for Christmas."
    last = heard(text).last_attempt
    assert last is not None
    assert last.latest.year == 2022


def test_what_one_cannot_bring_oneself_to_do_was_not_tried() -> None:
    said = heard("I cant bring myself to call my aunt. I wrote her a letter last month.")
    assert said.channels == (Channel.LETTER,)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a professor I'd never met (Dr. Ruiz) never answered my email", "Dr. Ruiz"),
        ("a candidate we made an offer to (Ines) has gone silent", "Ines"),
        ("the plumber. 2 calls 1 text since monday", "plumber"),
    ],
)
def test_who_it_is_stands_beside_what_they_are(text: str, name: str) -> None:
    contact = heard(text).contact
    assert contact is not None
    assert contact.name == name


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        ("invoice 4 weeks overdue, contact Sasha. 3 emails, one voicemail", Tie.CLIENT_PROSPECT),
        ("emailed a professor i've never met, no answer", Tie.LINKEDIN_STRANGER),
        ("I emailed a professor I'd never met about my thesis, no answer", Tie.LINKEDIN_STRANGER),
        ("emailed a prof out of the blue, no answer", Tie.LINKEDIN_STRANGER),
        ("called a candidate, Ines, twice, nothing", None),
    ],
)
def test_papers_and_strangers_make_no_friends(text: str, tie: Tie | None) -> None:
    assert heard(text).relationship is tie


@pytest.mark.parametrize(
    "text",
    [
        "my dad died. I dont know if my mate just doesnt know what to say",
        "my landlord is ignoring me about the mould",
    ],
)
def test_a_kind_reading_and_a_plain_fact_are_no_first_thought(text: str) -> None:
    assert heard(text).first_thought is None


def test_a_move_that_left_a_debt_excuses_nobody() -> None:
    assert not heard("my roommate moved out owing me 240 quid").has(Signal.HARD_TIME)


def test_a_wish_to_mend_before_one_dies_is_no_alarm() -> None:
    assert check("I'm 58, I don't want to die with this between us.") is None
    assert check("i dont want to die without saying sorry to him") is None
    assert check("i don't want to die, i just want it to stop") is not None
