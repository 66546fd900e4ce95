import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.drafting.tone import has_emoji, tone_of
from coaching.situation import Situation, Somebody, Tie
from tests.coaching.drafting.making import situation


@pytest.mark.parametrize(
    "text",
    [
        "hey so i texted dana, nothing. what now",
        "my old roommate. 3 emails. no answer",
        "dana's gone quiet lol",
    ],
)
def test_sentences_without_capitals_make_a_lower_case_casual_tone(text: str) -> None:
    tone = tone_of(situation(Tie.FRIEND, text=text))
    assert tone.lower
    assert tone.casual


def test_a_lower_case_i_is_kept_only_if_the_user_never_capitalises_it() -> None:
    assert tone_of(situation(text="i wrote to her and i'm sad")).lower_i
    assert not tone_of(situation(text="i wrote to her and I'm sad")).lower_i
    assert not tone_of(situation(text="wrote to her, sad")).lower_i


def test_slang_makes_it_casual_without_taking_the_capitals() -> None:
    tone = tone_of(situation(text="I dunno, she's gone quiet. Kinda sad."))
    assert tone.casual
    assert not tone.lower


def test_plain_writing_is_neither() -> None:
    tone = tone_of(situation(text="I wrote to Dana in May. She has not answered."))
    assert (tone.casual, tone.formal, tone.lower) == (False, False, False)


@pytest.mark.parametrize("name", ["Dr. Amara Obi", "Prof. Lindqvist", "Mr. Sato", "Mrs Klein"])
def test_a_title_makes_it_formal_whatever_the_prose_looks_like(name: str) -> None:
    tone = tone_of(situation(text="lol she never answers", contacts=(Somebody(name),)))
    assert tone.formal
    assert not tone.casual
    assert not tone.lower


def test_a_formal_message_of_their_own_makes_it_formal() -> None:
    assert tone_of(situation(sent="Dear Ms Sato, kindly see below.")).formal


@pytest.mark.parametrize("tie", [Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING])
def test_business_is_never_written_to_in_lower_case(tie: Tie) -> None:
    assert not tone_of(situation(tie, text="she never answered. what now")).lower


def test_their_own_messages_outweigh_the_prose() -> None:
    text = "she never answered me: Hello Dana. How are you."
    assert not tone_of(situation(text=text, sent="Hello Dana. How are you.")).lower
    assert tone_of(situation(text="She never answered.", sent="hey. how r u")).lower


def test_marks_and_emoji_count_in_their_own_messages_only() -> None:
    assert tone_of(situation(sent="Hey!! 😀")).exclaims
    assert tone_of(situation(sent="Hey!! 😀")).emoji
    assert not tone_of(situation(text="She never answers!! 😀")).exclaims
    assert not tone_of(situation(text="She never answers!! 😀")).emoji


@pytest.mark.parametrize("text", ["😀", "❤", "⭐", "🇫🇷", "✅"])
def test_pictographs_are_emoji(text: str) -> None:
    assert has_emoji(f"so {text}")


def test_nobody_and_nothing_still_have_a_tone() -> None:
    assert not tone_of(Situation(text="")).formal


@given(st.text(max_size=300))
def test_any_text_has_a_tone(text: str) -> None:
    tone_of(situation(text=text, sent=text))
