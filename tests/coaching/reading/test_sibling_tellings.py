"""Counts and times of whole classes of tellings: drafts that count, chains, gifts, two stories."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.attempts.counts import attempts
from coaching.reading.attempts.several_cases import several_people
from coaching.reading.pasted.drafted import told_in_drafts
from coaching.reading.pasted.split import split
from coaching.reading.times.last import last_attempt
from coaching.situation import Side
from coaching.text import fold

TODAY = date(2026, 11, 22)  # a Sunday


def count(text: str) -> int | None:
    return attempts(*split(text, TODAY))[1]


def elapsed(text: str) -> tuple[int, int] | None:
    period = last_attempt(*split(text, TODAY), TODAY)
    return period.days_ago(TODAY) if period else None


@pytest.mark.parametrize(
    "text",
    [
        'Bilal wrote back after my second text: "can\'t talk, exams". what do I say?',
        "She answered my third email: 'Thanks, we will come back to you.' Now what?",
        'I wrote to Anneke twice. He replied to my last message: "sorry, swamped". hm',
        'after two emails she came back with: "let me check with the team". ok?',
        "I texted her on Monday and Tuesday and she responded to my last text: 'not this week'.",
        'Emailed Jonas twice, he got back to me after the second mail: "In a meeting, later."',
        'Dunja finally texted back on my fourth try: "new phone who dis"',
        'Mr Osei eventually answered the third voicemail by text: "am abroad until May"',
    ],
)
def test_a_reply_brought_in_with_a_few_words_is_theirs(text: str) -> None:
    messages = split(text, TODAY)[1]
    assert [message.author for message in messages] == [Side.CONTACT]
    assert count(text) == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Petra left my last 2 messenger msgs on read", 2),
        ("he has both of my texts on seen", 2),
        ("Tunde left my last three whatsapps on delivered. what now", 3),
        ("she's got both my messages on read since friday", 2),
        ("left my last four snaps on opened", 4),
        ("he ignored both my calls", 2),
        ("never answered any of my five emails", 5),
        ("Opa didn't pick up the last three times", 3),
        ("she didn't answer any of my four calls", 4),
        ("Hannes hasn't picked up the last 3 times i rang", 3),
        ("nothing after my third email to the dean", 3),
    ],
)
def test_a_number_of_messages_left_lying_is_the_count(text: str, expected: int) -> None:
    assert count(text) == expected


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("Hi Mr Achebe, this is my fourth email about the deposit. Please pay.", 3),
        ("Third time of asking: when are you coming?", 2),
        ("Hi Lotte, following up on my two previous messages. Any news?", 2),
        ("Hi Mia, this is my second message, did you get the first?", 1),
        ("4th time of asking, Rob, where's my ladder?", 3),
        ("Hi Ren, writing to you for the third time about the keys.", 2),
        ("My sixth attempt, Sal. Call me?", 5),
        ("Hello Ute, after three emails I would love a short yes or no.", 3),
    ],
)
def test_a_draft_that_says_which_one_it_is_counts_the_ones_before(
    draft: str, expected: int
) -> None:
    assert count(f'Is this ok to send? "{draft}"') == expected


def test_a_draft_that_names_no_number_counts_nothing() -> None:
    sent = split('I sent him "third time of asking, Bo"', TODAY)[1]
    plain = split('Is this ok to send? "Hi Bo, how are you these days?"', TODAY)[1]
    assert told_in_drafts(sent) is None
    assert told_in_drafts(plain) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('I sent "hey Noor, coffee soon?" (WhatsApp on 12 Oct, still one grey tick).', 1),
        ('I sent "hey Noor, coffee soon?" WhatsApp on 12 Oct, still one grey tick.', 1),
        ('I sent "are we still on for Friday?" (telegram on 2 Nov)', 1),
        ('what i wrote: "Hi Ari, are you around in May?" (email, 3 Nov)', 1),
        ('I sent "are you ok?" - text on Monday. nothing', 1),
        (
            'Tried Milan by insta dm and then email. Follow ups were: "hey, any luck?" '
            '"just checking in" "did this get to you?"',
            5,
        ),
        ("i texted sat, then sun, then sent a meme tues, then thurs i asked if he was ok", 4),
        ("emailed Wren monday, then weds, then fri. crickets", 3),
        ("I rang gran monday, then thursday I called again. nothing", 2),
        ("texted her 2 weeks ago, and again about a week ago asking if she got it", 2),
        ("I sent Marta the photos a month ago, and again roughly a week ago", 2),
        ("texted Ravi and got a heart. then friday i asked what he's up to and nothing", 1),
    ],
)
def test_stamps_are_no_messages_and_chains_are(text: str, expected: int) -> None:
    assert count(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I've written it and deleted it about ten times. nothing has gone out to Ilse", 0),
        ("typed and erased a text to Amir all week, still in drafts. Haven't sent anything.", 0),
        ("There's an email to Prof. Lund in my drafts folder, rewritten 6 times, never sent", 0),
        ("wrote it, then scrapped it, five times. Nothing went out", 0),
        ("I'm always the one who texts first with Sami", None),
        ("My LinkedIn template has gone out about 200 times, 3 answers", None),
        ("the HR person called on 30 October. since then nothing", None),
        ("left a jar of jam and a card on the doorstep for Wilma. nothing", 1),
        ("I dropped off a present with a note for Kaj last week, no word", 1),
        ("sent her flowers and a card, no reaction", 1),
        ("gave her a scarf with a note, no reaction", 1),
        ("My supervisor has had my chapter for 3 weeks and not a word", 1),
        ("I emailed the editor my novel in May. She's had my novel since. Silence.", 1),
        ("He's had our quote for two weeks, no reply", 1),
        ("handed her my thesis on Monday, no word", 1),
        ("how would you word a hello to Bruna? we last spoke in spring 2022", 0),
        ("My friend Ada emailed him on the 12th with the article. No answer, no thank you.", 1),
        ("Rolf wrote to them about me last week. Nothing so far.", 1),
    ],
)
def test_what_went_out_counts_and_nothing_else(text: str, expected: int | None) -> None:
    assert count(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I had an interview on the 5th with Dalia Roth. I haven't written to her since.",
            (17, 17),
        ),
        ("I haven't written to her since the interview on the 5th", (17, 17)),
        ("I asked Tobias in person if he'd help and he said no. That was Wednesday.", (4, 4)),
        ("Meera Pillai accepted 3 weeks ago and that's all. what do I write", (19, 23)),
        ("Ines accepted 3 weeks ago. sent her my intro, she said no thanks", None),
        ("Wrote to my aunt Dot. It was 9 days ago.", (9, 9)),
        ("Emailed Jens, no answer. I don't think he's logged in since 2020", None),
        ("since the row on Halloween: rung him 12 times. nothing", (0, 22)),
        ("The editor has had my manuscript for four weeks now. Silence.", (26, 30)),
    ],
)
def test_the_last_contact_is_dated_by_what_came_before(
    text: str, expected: tuple[int, int] | None
) -> None:
    assert elapsed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ottilie, my cousin, hasn't replied to my text from Monday. And a headhunter, James Pryce, "
        "owes me an answer to two emails since October.",
        "My sister Runa ignores my call from Tuesday. Also a client, Marc Webb, hasn't answered my "
        "3 emails.",
        "Three to chase: Ana (texted her monday), Piet (letter in May), Jo (two calls)",
    ],
)
def test_two_stories_share_neither_count_nor_time(text: str) -> None:
    assert several_people(fold(text))
    assert (count(text), elapsed(text)) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "I texted Ana. And a friend, Bo Li, says to wait.",
        "And a client, Marc Webb, hasn't answered my 3 emails.",
        "Two people: Ana and Bo. Both ignore my text from Monday.",
    ],
)
def test_one_story_with_others_in_it_is_one(text: str) -> None:
    assert not several_people(fold(text))


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    prose, messages = split(text, TODAY)
    before = told_in_drafts(messages)
    assert before is None or before >= 0
    assert isinstance(several_people(prose.folded), bool)
