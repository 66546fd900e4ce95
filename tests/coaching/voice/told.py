"""A situation a model worded something for: Marta, three emails, a hard time of hers."""

from dataclasses import replace

from coaching.answer import (
    Action,
    Answer,
    Audit,
    Credit,
    Decision,
    Draft,
    Finding,
    Label,
    SecondThought,
)
from coaching.situation import Attempt, Channel, Message, Side, Signal, Situation, Somebody, Tie
from tests.coaching.situations import ago

TEXT = (
    "Marta hasn't answered three emails since October, her mum is in hospital in Leeds. We sing in a "
    "choir on Thursdays with my sister Petra. She wrote back once: 'thank you all so much for the cake "
    "and the flowers and the card, we are very lucky' and then nothing. I think she's over me."
)
THEIRS = "thank you all so much for the cake and the flowers and the card, we are very lucky"
CREDIT = Credit("say.v1", "0" * 12, "a model")
BEFORE = SecondThought("It may be lying in a box that nobody opens.", "three emails")
FINDING = Finding(
    Label.GUILT_TRIP, "nice to know where I stand", "It stings.", "No rush to answer."
)
SITUATION = Situation(
    text=TEXT,
    contacts=(Somebody("Marta", pronoun="she"), Somebody("Petra", role="my sister", pronoun="she")),
    channels=(Channel.EMAIL,),
    attempts=(Attempt(Channel.EMAIL, 3),),
    unanswered_count=3,
    last_attempt=ago(40),
    relationship=Tie.FRIEND,
    signals={Signal.HARD_TIME: "her mum is in hospital"},
    first_thought="she's over me",
    messages=(Message(THEIRS, TEXT.index(THEIRS), Side.CONTACT),),
)


def answer(action: Action = Action.NO_ASK_NOTE, *channels: Channel) -> Answer:
    """An answer about Marta with a thought, a finding and a draft for each channel."""
    doors = channels or (Channel.TEXT,)
    return Answer(
        SITUATION,
        Decision(action, "row", channels=doors),
        Audit((Label.GUILT_TRIP,), (FINDING,)),
        second_thoughts=(BEFORE, replace(BEFORE, text="She may have decided to let it rest.")),
        drafts=tuple(Draft(door, "Hi Marta, thinking of you.") for door in doors),
    )
