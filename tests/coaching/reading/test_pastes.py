"""Pasted messages in the forms people paste them: whose each is, and whether it was sent."""

from datetime import date

import pytest

from coaching.reading.pasted.split import split
from coaching.situation import Side, Status

TODAY = date(2026, 11, 22)
SENT = (Side.USER, Status.SENT)
UNSENT = (Side.USER, Status.UNSENT)
TEMPLATE = (Side.USER, Status.TEMPLATE)
THEIRS = (Side.CONTACT, Status.SENT)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Emailed the curator this on 3 Nov, nothing back:\n\n"I have five paintings and a van. When can I bring them?"',
            [("I have five", SENT)],
        ),
        ("No reply to this: 'Hi Jonas, are you still in Bergen?' What now", [("Hi Jonas", SENT)]),
        (
            "Hey! Do you remember me? I asked you about Teodora last month. I texted her and she still hasn't answered.",
            [],
        ),
        (
            "Hello dear coach, I write because my friend Anneli does not answer since August. I sent her two letters.",
            [],
        ),
        (
            "Dear Second Thought, my sister and I fell out. I emailed her in May. What do you advise?",
            [],
        ),
        (
            "this is what I emailed him:\n\nHi Gareth,\nLovely to meet you at the expo. Do you have ten minutes next week?\nBest,\nOona\n\nHe has not replied.",
            [("Hi Gareth", SENT)],
        ),
        (
            'my messages to her:\n"Can you edit it by Sunday?" "what chapter?" "hello??"\nshe\'s read them all',
            [("Can you", SENT), ("what chapter", SENT), ("hello", SENT)],
        ),
        (
            'I wrote her "how\'s the new flat?" and she answered "small lol". then I sent "can I see it?" and nothing',
            [("how's", SENT), ("small", THEIRS), ("can I", SENT)],
        ),
        ("She texted back 'not this week love' and that was in June", [("not this week", THEIRS)]),
        ('we used to call each other "the twins" and now she ignores my "good mornings"', []),
        (
            'Our song was "Here Comes the Sun" and I\'m listening to it. He left me on read on Friday.',
            [],
        ),
        ("she's got this \"I'm so busy\" attitude. two emails and nothing", []),
        (
            "Sep 28, me: hey are you coming to the reunion?\nOct 2, Ilse: maybe!\nOct 9, me: so?\nOct 20, me: guess not",
            [("hey are", SENT), ("maybe", THEIRS), ("so?", SENT), ("guess", SENT)],
        ),
        (
            "me: you up for climbing sat?\nhim: can't\nme: next week?",
            [("you up", SENT), ("can't", THEIRS), ("next week", SENT)],
        ),
        (
            "I'm Kenneth.\nKenneth: did you get the tickets?\nRosa: yep!\nKenneth: how much do I owe you\nKenneth: hello?",
            [("did you", SENT), ("yep", THEIRS), ("how much", SENT), ("hello", SENT)],
        ),
        (
            "Subject: Quick question\nBody: Hi Ms. Lund, I wondered if the post is still open. Kind regards, Ebo\n\nSent two weeks ago.",
            [("Hi Ms. Lund", SENT)],
        ),
        (
            "Here is my draft, is it ok?\n\nDear Aunt Rosalba, I was thinking of your lemon tree. How is it? Love, Pia",
            [("Dear Aunt", UNSENT)],
        ),
        (
            'Should I send this? "Hey, no worries if you\'re busy, just wanted to say hi."',
            [("Hey, no", UNSENT)],
        ),
        (
            'I send everyone who connects: "Thanks for connecting! Let me know how I can help you grow."',
            [("Thanks for", TEMPLATE)],
        ),
        (
            "Wrote this to Mikkel on Tuesday on whatsapp\n\nI hope the exam went fine. I keep my fingers crossed for you!\n\nBlue ticks since then.",
            [("I hope the exam", SENT)],
        ),
        (
            "He said \"let's do lunch\" in July and since then I've emailed twice.",
            [("let's do", THEIRS)],
        ),
        ('The recruiter promised "an answer by Monday". It\'s Thursday.', [("an answer", THEIRS)]),
        (
            "Which should I send?\na) Hi Bea, how are you? I miss your stories.\nb) Bea, why don't you answer me?",
            [("Hi Bea", UNSENT), ("Bea, why", UNSENT)],
        ),
        (
            "> Hey Lou, saw your show was extended, you must be over the moon!\n\nThat's what I sent Lou on the 2nd. No reply.",
            [("Hey Lou", SENT)],
        ),
        (
            "Two texts to Deng.\n1. Hey Deng, are you around this weekend?\n2. Did you see my message?\nNothing.",
            [("Hey Deng", SENT), ("Did you", SENT)],
        ),
        (
            'I asked my old coach if he\'d write me a reference. "Happy to, remind me in January." That was last week.',
            [("Happy to", THEIRS)],
        ),
        (
            "my last mail to her read \"I'm in town on the 4th, coffee?\" and she didn't answer",
            [("I'm in town", SENT)],
        ),
        (
            'he goes "who\'s this" and I said "it\'s Marta from choir" and then nothing',
            [("who's this", THEIRS), ("it's Marta", SENT)],
        ),
        ('feel like "why bother". Texted Jo twice.', []),
        (
            "She sent me this in March: \"I'll always be your friend, whatever happens.\" I haven't replied.",
            [("I'll always", THEIRS)],
        ),
        (
            'i left a voicemail: "hi it\'s Tom from the allotment, ring me when you can"',
            [("hi it's Tom", SENT)],
        ),
        ('Her last text was "good luck!!" in September', [("good luck", THEIRS)]),
        (
            'my email was titled "Quick favor" and it said "Could you intro me to your CFO by Friday?"',
            [("Could you", SENT)],
        ),
        ("Hi Coach! My landlord won't reply. I emailed him on the 1st.", []),
        (
            'Follow-up no. 1 (Oct 3): "Hi Greta, just checking in!"\nFollow-up no. 2 (Oct 17): "Hi Greta, any thoughts?"',
            [("Hi Greta, just", SENT), ("Hi Greta, any", SENT)],
        ),
        (
            'Nothing back: "Happy Diwali Meera aunty! We miss your laddoos."',
            [("Happy Diwali", SENT)],
        ),
        ("He replied 'k' to my paragraph.", [("k", THEIRS)]),
        ("I told her 'take all the time you need' and she has", [("take all", SENT)]),
        (
            "posting it here:\n\nYou never call anymore. I guess I'm not important. Enjoy your new friends.\n\nI sent that to my cousin on Saturday and I regret it.",
            [("You never call", SENT)],
        ),
        (
            'My two tries:\n1. "Hi Hal, tea on Sunday?"\n2. "Hal, still there?"',
            [("Hi Hal", SENT), ("Hal, still", SENT)],
        ),
        (
            "I'm Hal Berg.\n\nI copy the thread\n\n> From: Ada Quist, 3. november 2026\n> Are you coming on Sunday?\n>> From: Hal Berg, 1. november 2026\n>> Ring me when you know.\n",
            [("Are you", THEIRS), ("Ring me", SENT)],
        ),
        ('She has this "new year, new me" phase. Texted her once.', []),
        (
            'Option A: "Hi Hal, I miss our chess."\nOption B: "Hal, did I do something?"',
            [("Hi Hal", UNSENT), ("Hal, did", UNSENT)],
        ),
    ],
)
def test_finds_what_was_pasted_and_whose_it_is(
    text: str, expected: list[tuple[str, tuple[Side, Status]]]
) -> None:
    _, messages = split(text, TODAY)
    found = [(message.author, message.status) for message in messages]
    assert found == [kind for _, kind in expected]
    for message, (opening, _) in zip(messages, expected, strict=True):
        assert message.text.startswith(opening)
        assert text[message.start :].startswith(message.text)
