"""Hears the answer to "how is that for you now?", which is asked of a worry past or denied."""

from coaching.answer import Alarm, Answer
from coaching.coach import answered
from coaching.conversation.hearing import step_again, stopped
from coaching.conversation.saying import line
from coaching.phrases import seeded
from coaching.reading.read import read
from coaching.safety import check
from coaching.safety.checked import Nearness, nearness
from coaching.turn import Ask, Turn
from coaching.voice.understanding import Understood


def how_it_is(ask: Ask, expects: str) -> Turn | None:
    """Answer how near it is, as long as the answer that asked lies on the table.

    Near puts everything else aside; a bare yes or no is asked once more, unless it was the answer
    to another question (`expects`).
    """
    made = ask.person.answer
    if made is None or made.safety is None or check(ask.words) is not None:
        return None
    near = nearness(ask.words)
    if near is Nearness.NEAR:
        return _near(ask)
    if near is Nearness.FAR:
        return Turn(ask.person, step_again(ask, made, "not_near"))
    asked = near is Nearness.UNCLEAR and not expects
    return Turn(ask.person, (line(ask.book, "how_near"),)) if asked else None


def _near(ask: Ask) -> Turn:
    history = ask.known.histories.get(ask.person.contact_id) if ask.person.contact_id else None
    return stopped(ask, _first(ask), history)


def _first(ask: Ask) -> Answer:
    whole = read(ask.words, ask.moment.today)
    alarm = (Alarm.SELF_HARM, ask.words)
    told = Understood(whole, alarm=alarm)
    return answered(told, ask.moment.today, ask.book, seeded(ask.words))
