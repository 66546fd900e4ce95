"""What a good model says about six stories, the way people tell them: all of it is let in.

The other tests of this folder hold what must stay outside; these hold the door open for the rest.
"""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from coaching.answer import Action, Answer, Draft, SecondThought
from coaching.coach import coach
from coaching.phrases import seeded
from coaching.situation import Channel
from coaching.voice.letters import draft_faults
from coaching.voice.page import Page
from coaching.voice.sentences import thought_faults
from prompts.book import Book

TODAY = date(2026, 11, 23)
BOOK = Book.open()
BEFORE = SecondThought("Something else may be in the way.", "what you told me")


@dataclass(frozen=True)
class Told:
    """A story, what is to be done, and what a good model says."""

    text: str
    action: Action
    thoughts: tuple[str, ...]
    drafts: tuple[tuple[Channel, str], ...] = ()


STORIES = {
    "a friend with a baby": Told(
        "Maya and I were inseparable in grad school in Leeds, we used to do the crossword every friday in"
        " this awful pub. she had a baby in june. I sent her a whatsapp when the baby came, then a long"
        " voice note in august about my move and nothing, and about three weeks ago just a photo of the"
        " pub. I keep thinking I'm just not part of her life now that she has a family. I just miss her.",
        Action.NO_ASK_NOTE,
        (
            "With a baby, whole days go, and a long voice note is the first thing that waits for a quiet hour.",
            "A photo and a voice note are easy to smile at and hard to answer with a baby on one arm. She may have done the first and meant to do the second.",
            "Three months after a voice note, answering may feel like it needs an apology first. That can keep somebody quiet who'd love to write.",
        ),
        (
            (Channel.WHATSAPP, "hey Maya, fridays still feel like crossword day. thinking of you and the little one. nothing to answer, just waving"),
            (Channel.WHATSAPP, "Maya, a wave from the crossword corner. hope you and the baby are getting some sleep. no need to write back"),
            (Channel.WHATSAPP, "hey Maya, I miss you, and I'm glad for you and your little one. nothing to answer"),
            (Channel.PHONE, "If they answer: Hey Maya, it's me, no reason at all. I was thinking of you and the little one and wanted to say hello.\n\nVoicemail: Hey Maya, it's me. I was thinking of you and the baby. No need to call back."),
        ),
    ),
    "an old manager": Told(
        "My old manager at Brightwater, Tom Okafor, taught me basically everything about writing specs. I"
        " emailed him in september to tell him about the new job, then again on 20 October asking how his"
        " sabbatical plans were coming along. Silence both times. It's his work address and I half wonder if"
        " he's even still there.",
        Action.SWITCH_CHANNEL,
        (
            "It was a work address, and you half wonder whether he's still there. If he isn't, both mails may be sitting in a box that nobody opens.",
            "Good news asks for nothing. He may have read about the new job, been pleased, and felt his part was done by being pleased.",
            "A work inbox is the place where friendly mails lose to urgent ones. Yours may have gone under twice.",
        ),
        (
            (Channel.LINKEDIN, "Hi Tom, you taught me so much about writing specs, and it's still good to think of. How are you these days?"),
            (Channel.LINKEDIN, "Hi Tom, I still think of you when I write specs, in a good way. Not sure my mails found you. How are you these days?"),
            (Channel.EMAIL, "Hi Tom,\n\nYou taught me basically everything about writing specs, and I wanted you to know that it stuck.\n\nHow are you these days?"),
        ),
    ),
    "a process": Told(
        "I interviewed with a company called Northwind for a data role, three rounds, and the recruiter,"
        " Priya, said I'd hear back by the end of october. Then I wrote a thank you email on the 2nd of"
        " november. It's been three weeks. I feel like I bombed the last round.",
        Action.WARM_CONTEXT_REMINDER,
        (
            "After three rounds, a late answer often means that somebody hasn't signed something: a budget, a second candidate, a manager away.",
            "One thank you mail in a recruiter's inbox may be filed without a reply. It says little about the last round.",
        ),
        (
            (Channel.EMAIL, "Hi Priya,\n\nI enjoyed the three rounds for the data role and I'm still interested. Is there any news on the timing?\n\nA line is plenty. Thank you."),
            (Channel.PHONE, "If they answer: Hi Priya, I interviewed for the data role. I'm still interested and wanted to ask how the timing looks.\n\nVoicemail: Hi Priya, I'm calling about the data role. Is there any news on the timing? A short line is plenty. Thank you."),
        ),
    ),
    "a pitch": Told(
        "There's this guy Daniel who runs a small bakery chain, I met him at the Hanover trade fair in may and"
        " we talked for ages about sourdough and his ovens. I connected on linkedin and sent him this:\n"
        '"Hi Daniel, great to connect! At FlowCart we help bakeries like yours boost revenue by 30% with our'
        ' smart ordering platform. Do you have 15 minutes this week for a quick demo?"\n'
        "That was five weeks ago. no reply. I'm so embarrassed, he must think I'm a spammer.",
        Action.REWRITE_AND_RESEND,
        (
            "You met over sourdough and wrote about revenue. He may simply not have recognised the person he talked to.",
            "A trade fair is a hundred handshakes. By now he may remember the ovens better than the name that goes with them.",
            "He may have seen a pitch and decided not to answer it. That's about the offer, and it would be allowed.",
        ),
        (
            (Channel.LINKEDIN, "Hi Daniel, that message read like a brochure, sorry. I liked talking about sourdough and your ovens at the Hanover fair, and that's what I should have written. Nothing to answer."),
            (Channel.LINKEDIN, "Hi Daniel, sorry for the brochure. I liked talking sourdough with you. Nothing to answer."),
            (Channel.LINKEDIN, "Daniel, that was a pitch where a hello belonged, sorry. The talk about your ovens was a good one. Nothing to answer."),
        ),
    ),
    "a brother": Told(
        "it's my brother Ben. we normally text nearly every day, stupid memes mostly. since about ten days ago"
        " he's gone quiet, I texted on the weekend and again on wednesday and one call that went to voicemail."
        " he broke up with his girlfriend in october. I'm scared he's angry because I said I liked his ex.",
        Action.SWITCH_CHANNEL,
        (
            "A breakup in October can turn a phone into something to hide from, memes included. That may have little to do with what you said.",
            "With a brother there's no rush to be polite. He may be counting on it that you're still there when he comes up for air.",
        ),
        (
            (Channel.PHONE, "If they answer: Hey Ben, it's me, nothing's wrong. I was thinking of you. How are you doing, really?\n\nVoicemail: Hey Ben, it's me. Nothing's wrong, I was just thinking of you."),
            (Channel.WHATSAPP, "hey Ben, no meme today, just thinking of you. I'm around if you want company, talking or not"),
            (Channel.WHATSAPP, "hey Ben, thinking of you. you don't have to be funny or fine with me"),
        ),
    ),
    "not now": Told(
        "I got to know Aylin at a climbing course in spring, we climbed together maybe five times. I wrote on"
        " signal in the first week of november asking if she'd be up for the wall again, and she answered"
        ' "hey, honestly this month is nuts with my thesis, maybe after christmas?" and then I wrote again a'
        " week later and yesterday I sent a meme, and nothing. I think she finds me clingy.",
        Action.WAIT_UNTIL,
        (
            "She told you where she is: in a thesis, until about Christmas. Silence before then may be her answer still standing.",
            '"This month is nuts" names the thesis, and it may be as simple as that.',
            "Two more messages after \"maybe after Christmas\" may have been more than she had room for. That can be true without you being too much.",
        ),
        ((Channel.SIGNAL, "hey Aylin, good luck with the thesis. the wall's not going anywhere. no need to answer"),),
    ),
}  # fmt: skip

THOUGHTS = [(name, text) for name, told in STORIES.items() for text in told.thoughts]
DRAFTS = [(name, *draft) for name, told in STORIES.items() for draft in told.drafts]


def answer(told: Told) -> Answer:
    made = coach(told.text, TODAY, BOOK, seeded(told.text))
    return replace(made, decision=replace(made.decision, action=told.action))


@pytest.mark.parametrize(("story", "text"), THOUGHTS)
def test_a_thought_that_fits_the_story_is_let_in(story: str, text: str) -> None:
    assert thought_faults(text, BEFORE, Page(answer(STORIES[story]))) == ()


@pytest.mark.parametrize(("story", "channel", "body"), DRAFTS)
def test_a_draft_that_a_friend_would_send_is_let_in(
    story: str, channel: Channel, body: str
) -> None:
    subject = "a hello" if channel is Channel.EMAIL else None
    made = answer(STORIES[story])
    assert draft_faults(Draft(channel, body, subject), Page(made)) == ()


@pytest.mark.parametrize(
    "text",
    [
        "She told you that the thesis is not the reason.",
        "She told you the thesis matters more than you.",
        "She told you she's moving to Portugal.",
    ],
)
def test_what_somebody_wrote_is_not_told_otherwise(text: str) -> None:
    assert "asserted" in thought_faults(text, BEFORE, Page(answer(STORIES["not now"])))
