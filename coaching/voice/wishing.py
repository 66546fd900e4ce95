"""What a model could add to an answer, and where it is not asked at all."""

from datetime import date

from coaching.answer import Action, Answer, Draft
from coaching.drafting import Style
from coaching.safety import check
from coaching.situation import Intent
from coaching.voice.wishes import ToRead, ToSay, Wish

_A_STORY = 25
"""Words from which on a message that sounds like small talk may be a story misread."""

_MISREAD = frozenset({Intent.OFF_TOPIC, Intent.METHOD})


def wished(
    answer: Answer, today: date, style: Style = Style.PLAIN, turn: int = 0
) -> tuple[Wish, ...]:
    """Return what a model could add to the answer to a story, in the order to ask.

    Nothing where safety spoke, in another language and in small talk, unless that is long enough
    to be a story misread. A question is only read again: what it rests on may have been said.
    """
    if answer.safety is not None or answer.decision.row == "language":
        return ()
    reading = ToRead(answer.situation.text, today)
    if answer.decision.action is Action.NONE:
        return (reading,) if _may_be_a_story(answer) else ()
    if answer.decision.action is Action.ASK_CLARIFYING_QUESTION:
        return () if answer.situation.intent is Intent.GREETING else (reading,)
    return (reading, *worded_again(answer, today, style, turn))


def worded_again(
    answer: Answer, today: date, style: Style, turn: int = 0, shown: tuple[Draft, ...] = ()
) -> tuple[Wish, ...]:
    """Return the wish to word an answer, if there is anything in it to word; see `ToSay`.

    None where safety spoke, be it before the situation was put right.
    """
    if answer.safety is not None or check(answer.situation.text) is not None:
        return ()
    sayable = answer.second_thoughts or answer.drafts or answer.audit.findings
    return (ToSay(answer, today, style, turn, shown),) if sayable else ()


def _may_be_a_story(answer: Answer) -> bool:
    long = len(answer.situation.text.split()) >= _A_STORY
    return long and answer.situation.intent in _MISREAD
