"""The first thought as the user put it, and what they want."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.prose import Prose
from coaching.reading.told.feelings import first_thought, wants


@pytest.mark.parametrize(
    ("text", "thought"),
    [
        ("texted Imre twice. pretty sure he's mad at me tbh", "he's mad at me"),
        ("I think she's ignoring me", "she's ignoring me"),
        ("maybe they forgot about me?", "they forgot about me"),
        ("I keep thinking he just wanted free advice", "he just wanted free advice"),
        ("My gut says I've blown it", "I've blown it"),
        ("did I say something wrong", "did I say something wrong"),
        ("Am I being annoying?", "Am I being annoying"),
        ("is it me", "is it me"),
        ("Is it a polite no?", "Is it a polite no"),
        ("do people just ghost each other after interviews", "people just ghost each other after interviews"),
        ("no answer, I feel so stupid", "I feel so stupid"),
        ("i guess she thinks i'm a stalker lol", "she thinks i'm a stalker"),
        ("part of me thinks she's over me", "she's over me"),
        ("i'm worried i upset her", "i upset her"),
        ("feels like he doesn't care", "he doesn't care"),
        ("she obviously hates me but whatever", "she obviously hates me"),
        ("probably she found someone better", "she found someone better"),
        ("i must have offended him somehow", "i must have offended him somehow"),
        ("I fear I have offended her by leaving", "I have offended her by leaving"),
        ("why is he avoiding me", "why is he avoiding me"),
        ("It makes me feel worthless", "It makes me feel worthless"),
        ("Does she even like me?", "Does she even like me"),
        ("I bet they went with someone else and now it's over", "they went with someone else and now it's over"),
        ("My first thought was he's done with me", "he's done with me"),
        ("my brain goes straight to: she's told them all about me", "she's told them all about me"),
        ("I start to think he is running my work down", "he is running my work down"),
        ("I keep imagining she tore it up lol", "she tore it up"),
        ("So it must be me?", "So it must be me"),
        ("maybe he's just sick of everyone", "he's just sick of everyone"),
        ("Has she had enough of me?", "Has she had enough of me"),
        ("have I crushed her?", "have I crushed her"),
        ("He's dropped me hasn't he", "He's dropped me"),
        ("She's not into me, is she?", "She's not into me"),
        ("I feel like I bored her", "I bored her"),
        ("I feel stupid. she's probably laughing at me", "she's probably laughing at me"),
        ("did i do something wrong lol", "did i do something wrong"),
        ("was it the joke about her hair?", "was it the joke about her hair"),
        ("Did I imagine the whole thing?", "Did I imagine the whole thing"),
        ("I wonder if he even got it", "I wonder if he even got it"),
        ("i must be the most annoying person in town", "i must be the most annoying person in town"),
        ("and ignoring me, as ever", "ignoring me"),
        ("so annoying, three emails and ignoring me", "ignoring me"),
        ("is it personal, is it", "is it personal"),
        ("I'm convinced he regrets hiring me", "he regrets hiring me"),
    ],
)  # fmt: skip
def test_the_first_thought_is_cut_to_the_thought(text: str, thought: str) -> None:
    assert first_thought(Prose(text)) == thought


@pytest.mark.parametrize(
    "text",
    [
        "",
        "emailed Ola on Tuesday, no reply",
        "she loved my talk and I sent her the slides",
        "I hate texting",
        "he used to be my roommate",
        "they needed a quote from us by May",
        "is it too long?",
        "she dropped me off at the station and we hugged",
        "I lost my job in June",
        "she said she was mad at me",
        "he was upset about his dad",
        "she died in August",
        "I feel like I should call",
        "my head says nothing",
    ],
)
def test_no_thought_is_put_into_the_users_mouth(text: str) -> None:
    assert first_thought(Prose(text)) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("should i call her tonight?", "call her tonight"),
        ("How do I get my brother to answer?", "get my brother to answer"),
        ("Thinking of sending flowers", "sending flowers"),
        ("i want to apologise but how", "apologise"),
        ("is it weird to write again in March?", "write again in March"),
        ("can you read my draft", "read my draft"),
        ("pls check my note before it goes", "check my note before it goes"),
        ("I was going to drop by her office. Do I tell her sister?", "tell her sister"),
        ("do i need to apologise", "apologise"),
        ("gonna ring his mum", "ring his mum"),
    ],
)
def test_what_the_user_wants_is_cut_to_a_clause(text: str, want: str) -> None:
    assert wants(Prose(text)) == want


@pytest.mark.parametrize("text", ["", "no reply from Ada", "what do i do", "should I?", "do i do"])
def test_no_want_is_invented(text: str) -> None:
    assert wants(Prose(text)) is None


@given(st.text(max_size=300))
def test_any_text_is_read_and_quotes_are_exact(text: str) -> None:
    for found in (first_thought(Prose(text)), wants(Prose(text))):
        assert found is None or (found and found in text)
