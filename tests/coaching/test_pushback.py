"""Push-back and promises: what the other side said or did, never what is feared or advised."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.prose import Prose
from coaching.reading.pushback import promise, push_back
from coaching.situation import Message, PushBack, Side

TODAY = date(2026, 11, 22)
STOP, NO, NOT_NOW = PushBack.STOP, PushBack.NO, PushBack.NOT_NOW


def read(text: str) -> PushBack | None:
    found = push_back(Prose(text), ())
    if found is None:
        return None
    assert found[1] in text
    return found[0]


def line(text: str, author: Side = Side.CONTACT, sent_on: date | None = None) -> Message:
    return Message(text, 0, author, sent_on=sent_on)


@pytest.mark.parametrize(
    "text",
    [
        "Rosa told me to stop messaging her and I feel awful",
        "he texted back 'stop texting me' and thats it",
        'Farid wrote "please do not contact me again." What now?',
        "she asked me to leave her alone in March",
        "he said to lose his number",
        "she has blocked me everywhere, can i email",
        "Tunde blocked my number last night",
        "they unfriended and blocked me after the party",
        "i got blocked on insta after my third message",
        "her reply: take me off your mailing list please",
        "he said he wants nothing to do with me",
        "she told me she doesn't want to hear from me anymore",
        "my brother said never call him again",
        "she said my messages were creepy",
        "he called it spam and asked me to quit",
        "Yara said i was being too pushy and to back off",
        "she's got a restraining order now but i just want to apologise",
        "he went no contact with me after dad's funeral",
        "she said it made her uncomfortable that i kept writing",
        "Wrote to a stranger about her dog. She answered: do I know you?",
        "she told me not to come round any more",
        "he asked to be left alone",
        "I was told to back off by her in May",
        "she said 'we're done, goodbye'",
        "they replied unsubscribe",
        "he goes leave me the hell alone",
        "She made it very clear she does not want any contact",
        "hr told me i'm not to message him any more",
        "my ex's lawyer sent me a letter saying not to contact her",
        "she threatened that she'd call the police",
        "he cut me off after the wedding",
        "Olu was like bro stop hitting me up",
        "she says i need to stop calling",
        "she said please respect my boundaries",
        "He texted: it's over. move on.",
        "she asked that i not write to her at work",
    ],
)
def test_stop_is_read_from_what_they_said_or_did(text: str) -> None:
    assert read(text) is STOP


@pytest.mark.parametrize(
    "text",
    [
        "asked Imani for coffee and she said no thanks",
        "he turned me down, nicely",
        "Beatriz politely declined and wished me well",
        "she's turned down my invitation twice",
        "the gallery replied that they're not interested",
        "He wrote back that he'd rather not",
        "my letter was returned, she sent it back unopened",
        "they told us they're going with another supplier",
        "she said she just wants to be friends",
        "he said he's not looking for anything serious",
        "asked for a reference, got a polite no from him",
        "she hung up on me",
        "he told me he can't help with that",
        "Pilar says it's not for her",
        "I asked if she'd mentor me and she said she doesn't take on mentees",
        'I pitched it in May. "We\'ll pass, thanks" was all he wrote.',
        "he said nah",
        "She removed me as a connection on linkedin",
        "i was turned down",
        "she replied with a simple no.",
    ],
)
def test_no_is_read_from_what_they_said_or_did(text: str) -> None:
    assert read(text) is NO


@pytest.mark.parametrize(
    "text",
    [
        "Hana said it's not a good time",
        "he told me he can't right now",
        "she said her plate's too full this term",
        "his answer was: swamped, maybe after the move",
        "she wrote try me again in spring",
        "he said he's got too much on his plate",
        "she told me she needs some space",
        "my sister asked for a bit of space after the argument",
        "Wei said maybe later in the year",
        "he said he has no bandwidth for it",
        "she said she's too busy to meet",
        "she told me to give her time",
        "they said the project is on hold",
        "he said once things calm down",
        "she needs space, i get it",
        'she answered "bad timing, sorry!"',
        "said she's not in a place to talk about it",
        'I asked for a call; "maybe after the holidays", she wrote',
        'I asked again. "Not now" she wrote',
    ],
)
def test_not_now_is_read_from_what_they_said(text: str) -> None:
    assert read(text) is NOT_NOW


@pytest.mark.parametrize(
    "text",
    [
        "what if she says no",
        "I'm afraid he'll say no",
        "i guess she's not interested",
        "probably wants me to stop",
        "maybe he blocked me?",
        "did she block me?",
        "i think he's blocked me",
        "pretty sure she's turned me down in her head",
        "should I stop texting her",
        "my therapist says I should stop contacting him",
        "everyone told me to stop texting her",
        "my brother told me to stop messaging her",
        "my friends said to leave her alone",
        "I asked Keanu to stop shouting and he went silent",
        "i told her to stop calling me and now she doesn't answer",
        "I blocked him last year and regret it",
        "I said no to him in June, now he won't answer",
        "i turned her down once",
        "She said no problem and then vanished",
        "he said no worries, will look at it",
        "she told me no one had written to her",
        "they rejected my application and the recruiter won't give feedback",
        "he declined my calls all week",
        "i don't want to bother her",
        "she hasn't blocked me, I checked",
        "he never said no",
        "if he tells me to stop i will",
        "they don't text me any more",
        "she said she'd stop by the shop",
        "he said he won't know before Friday",
        "his assistant said he's travelling at the moment, try next week",
        "She said sure, just busy until the end of the month",
        "he said he'd love to, but he's too busy this week",
        "she said no at first but then changed her mind. now silence",
        "the app said not delivered",
        "no reply to my two emails",
        "I've been too busy to write",
        "she always said not to worry about late replies",
        "I wrote to say I'm not interested in the flat anymore",
        "my message said stop by any time",
        "she is a stop smoking coach",
        "I wonder if she told him no",
        "my dad told me he'd call",
        'My note said "please stop by" and he never came',
        'I wrote "not interested" to the agency',
        '"" and "' + "word " * 80 + 'not interested"',
        'I wrote "he said stop texting me" in our group',
        "",
    ],
)
def test_fear_advice_own_words_and_welcome_are_no_push_back(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((line("Please don't message me again."),), STOP),
        ((line("thanks but i'm not interested"),), NO),
        ((line("Now's not a good time, sorry"),), NOT_NOW),
        ((line("Would be lovely! Can't right now, busy until June"),), None),
        ((line("cant right now"), line("hey would love to catch up!")), None),
        ((line("no problem at all"),), None),
        ((line("please stop", Side.USER),), None),
        ((line("not interested"), line("stop emailing me")), STOP),
    ],
)
def test_pasted_lines_of_theirs_count(
    lines: tuple[Message, ...], expected: PushBack | None
) -> None:
    found = push_back(Prose(""), lines)
    assert (found and found[0]) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Luz said call me next week, I did, nothing", "Luz said call me next week"),
        ('At the fair she said "let\'s do coffee!"', "let's do coffee"),
        ("he said I'd hear by Friday", "he said I'd hear by Friday"),
        ("She promised to send the photos", "She promised to send the photos"),
        (
            "they told me they'd get back to me on Monday",
            "they told me they'd get back to me on Monday",
        ),
        ("we said we'd keep writing", "we said we'd keep writing"),
        ("he was supposed to call me on Tuesday", "he was supposed to call me on Tuesday"),
        ("his secretary said to try again next week", "his secretary said to try again next week"),
    ],
)
def test_a_promise_is_quoted(text: str, words: str) -> None:
    found = promise(Prose(text), (), TODAY)
    assert found is not None
    assert found.words == words


def test_a_promise_in_their_line_counts_from_the_day_it_was_sent() -> None:
    said = line("I'll get back to you next week", sent_on=date(2026, 10, 5))
    found = promise(Prose(""), (line("thanks", Side.USER), said, line("ok")), TODAY)
    assert found is not None
    assert found.words == "I'll get back to you next week"
    assert found.due is not None
    assert found.due.earliest < date(2026, 10, 20)


@pytest.mark.parametrize(
    "text",
    [
        "maybe he promised to call someone else",
        "she never promised me anything",
        "I said I'd call her next week",
        "no answer from her yet",
    ],
)
def test_no_promise_is_invented(text: str) -> None:
    assert promise(Prose(text), (), TODAY) is None


@given(st.text(max_size=300), st.text(max_size=100))
def test_any_text_is_read_and_quotes_are_exact(text: str, theirs: str) -> None:
    found = push_back(Prose(text), (line(theirs),))
    assert found is None or found[1] in text or found[1] in theirs
    promised = promise(Prose(text), (line(theirs),), TODAY)
    assert promised is None or promised.words in text or promised.words in theirs
