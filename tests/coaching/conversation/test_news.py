"""What a short message says has happened, and what it does not."""

from datetime import date

import pytest

from coaching.conversation.news import Kind, News, news
from coaching.reading.read import read
from coaching.situation import Channel, Side

TODAY = date(2026, 11, 22)  # a Sunday


def told(text: str) -> News | None:
    return news(text, read(text, TODAY), TODAY)


@pytest.mark.parametrize(
    ("text", "kind", "who", "channel"),
    [
        ("she finally answered!", Kind.ANSWERED, None, None),
        ("Dana wrote back by text", Kind.ANSWERED, "Dana", Channel.TEXT),
        ("oh, Priya emailed me back", Kind.ANSWERED, "Priya", Channel.EMAIL),
        ("heard from Dana", Kind.ANSWERED, "Dana", None),
        ("mom called me back!", Kind.ANSWERED, "mom", Channel.PHONE),
        ("Kofi just replied", Kind.ANSWERED, "Kofi", None),
        ("called mom today, we talked an hour", Kind.TALKED, "mom", Channel.PHONE),
        ("had coffee with Marco this morning", Kind.TALKED, "Marco", Channel.IN_PERSON),
        ("spoke to my sister last night", Kind.TALKED, "sister", Channel.PHONE),
        ("ran into Jonas at the market", Kind.TALKED, "Jonas", Channel.IN_PERSON),
        ("Ana and I caught up on the phone yesterday", Kind.TALKED, "Ana", Channel.PHONE),
        ("he wrote me a long email back", Kind.ANSWERED, None, Channel.EMAIL),
        ("got a text from Yusuf this morning!", Kind.ANSWERED, "Yusuf", Channel.TEXT),
        ("Ana replied to my email but it was one word", Kind.ANSWERED, "Ana", Channel.EMAIL),
        ("she sent me a voice note today", Kind.ANSWERED, None, None),
        ("sorted it out with Ben over a beer", Kind.TALKED, "Ben", Channel.IN_PERSON),
        ("Priya and I are good again", Kind.TALKED, "Priya", None),
        ("mailed the letter this morning", Kind.SENT, None, Channel.LETTER),
        ("took your advice and wrote to my aunt", Kind.SENT, "aunt", None),
        ("I went with the second draft", Kind.SENT, None, None),
        ("I'm done chasing Omar", Kind.LET_GO, "Omar", None),
        ("not going to write to him anymore", Kind.LET_GO, None, None),
        ("put Rob on hold", Kind.REST, "Rob", None),
        ("sent it by text", Kind.SENT, None, Channel.TEXT),
        ("ok I wrote to her on linkedin instead", Kind.SENT, None, Channel.LINKEDIN),
        ("called Ruth, she picked up", Kind.TALKED, "Ruth", Channel.PHONE),
        ("i rang him. he was so happy", Kind.TALKED, None, Channel.PHONE),
        ("left her a voicemail", Kind.SENT, None, Channel.VOICEMAIL),
        ("let her go", Kind.LET_GO, None, None),
        ("mom called", Kind.ANSWERED, "mom", Channel.PHONE),
        ("Dave rang!", Kind.ANSWERED, "Dave", Channel.PHONE),
        ("omg he texted", Kind.ANSWERED, None, Channel.TEXT),
        ("he rang me back finally", Kind.ANSWERED, None, Channel.PHONE),
        ("she don reply at last", Kind.ANSWERED, None, None),
        ("went with email", Kind.SENT, None, Channel.EMAIL),
        ("i picked the second one", Kind.SENT, None, None),
        ("used your text but changed the ending", Kind.SENT, None, Channel.TEXT),
        ("changed it a bit and sent it", Kind.SENT, None, None),
        ("just hit send", Kind.SENT, None, None),
        ("it's sent", Kind.SENT, None, None),
        ("put it in the post this morning", Kind.SENT, None, Channel.LETTER),
        ("nvm he snapped me", Kind.ANSWERED, None, Channel.OTHER),
        ("he picked up!! he was in the garden", Kind.ANSWERED, None, None),
        ("helen called, interview on monday!", Kind.ANSWERED, "Helen", Channel.PHONE),
        ("he called on my birthday", Kind.ANSWERED, None, Channel.PHONE),
        ("ben texted happy new year", Kind.ANSWERED, "Ben", Channel.TEXT),
        ("I called her and she picked!", Kind.TALKED, None, Channel.PHONE),
        ("thanks! sent the email version", Kind.SENT, None, Channel.EMAIL),
        ("k sent it", Kind.SENT, None, None),
        ("ok i'll leave it", Kind.REST, None, None),
        ("I'm letting Dana go", Kind.LET_GO, "Dana", None),
        ("let it rest until spring", Kind.REST, None, None),
        ("leave Dana alone for a while", Kind.REST, "Dana", None),
        ("I'll give Priya some space", Kind.REST, "Priya", None),
    ],
)
def test_news_is_heard(text: str, kind: Kind, who: str | None, channel: Channel | None) -> None:
    found = told(text)
    assert found is not None
    assert (found.kind, found.channel) == (kind, channel)
    assert (found.somebody.name if found.somebody else None) == who


@pytest.mark.parametrize(
    "text",
    [
        "I had coffee with Marco and now he doesn't answer my texts",
        "Dana hasn't replied",
        "should I let Dana go?",
        "I texted her too yesterday, nothing",
        "emailed Dana three times since august",
        "we talked in March, then I emailed twice and got no reply",
        "we talked for months and texted, then she asked me to leave her alone",
        "why did she never write back?",
        "thanks, that helps",
        "Leo answered but he asked me to stop writing to him",
        'Sunniva wrote back after my second text: "I\'m not up for catching up." I feel awful.',
        'I added her on linkedin and wrote: "why did you leave your last job?" no answer',
        "sent her my whole novel and nothing came: chapter one, chapter two",
        "my friend Sam is ghosting me",
        "she don reply",
        "i used to text her the second one",
        "sent it but heard nothing",
        "mom called me a liar",
        "drop all",
        "drop everything",
        "",
        "we had lunch " * 20,
    ],
    ids=lambda text: text[:40] or "empty",
)
def test_a_situation_a_question_or_small_talk_is_no_news(text: str) -> None:
    assert told(text) is None


def test_the_words_that_were_sent_stand_after_a_colon() -> None:
    found = told("I sent her this instead: Dana, I miss our walks.\nNo need to answer.")
    assert found is not None
    assert (found.kind, found.text) == (
        Kind.SENT,
        "Dana, I miss our walks.\nNo need to answer.",
    )


def test_words_in_quotation_marks_are_what_stands_between_them() -> None:
    found = told("I ended up sending: “Dana, I miss our walks.”")
    assert found is not None
    assert found.text == "Dana, I miss our walks."


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("called mom yesterday, we talked an hour", date(2026, 11, 21)),
        ("had lunch with Marco on friday", date(2026, 11, 20)),
        ("Dana answered", TODAY),
        ("helen called, interview on monday!", TODAY),
        ("ben called yesterday to say happy new year", date(2026, 11, 21)),
        ("she wrote back!! someone is coming on thursday", TODAY),
        ("Dana answered! it was on thursday", date(2026, 11, 19)),
    ],
)
def test_news_has_its_day(text: str, on: date) -> None:
    found = told(text)
    assert found is not None
    assert found.on == on


def test_a_talk_they_began_is_theirs() -> None:
    found = told("Mia called me back last night, we talked for two hours")
    assert found is not None
    assert (found.kind, found.side) == (Kind.TALKED, Side.CONTACT)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("let it rest until christmas", date(2026, 12, 25)),
        ("leave Dana alone for two months", date(2027, 1, 21)),
        ("leave Dana alone", None),
        ("let it rest for a while", None),
    ],
)
def test_a_rest_may_have_an_end(text: str, until: date | None) -> None:
    found = told(text)
    assert found is not None
    assert (found.kind, found.on, found.until) == (Kind.REST, TODAY, until)


@pytest.mark.parametrize(
    ("text", "place", "written"),
    [
        ("i sent the second one", 1, True),
        ("went with the first draft", 0, False),
        ("called her", None, False),
        ("sent the other one", 1, True),
    ],
)
def test_which_draft_was_sent(text: str, place: int | None, written: bool) -> None:
    found = told(text)
    assert found is not None
    assert (found.kind, found.place, found.written) == (Kind.SENT, place, written)
