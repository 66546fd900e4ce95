"""Takes the words that were sent instead of a draft, once the user has said that there are some."""

from dataclasses import replace

from coaching.answer import Answer
from coaching.conversation.commands import command
from coaching.conversation.news import Kind, News, news
from coaching.conversation.noting import note
from coaching.conversation.saying import line
from coaching.conversation.undoing import is_undo
from coaching.reading.read import read
from coaching.reconnect.answers import yes_or_no
from coaching.regexes import regex
from coaching.safety import check
from coaching.text import fold
from coaching.turn import Ask, Turn

EXPECTED = "draft"
"""What is expected of the next message: the words that were sent."""

_NOT_SENT = frozenset({Kind.ANSWERED, Kind.LET_GO, Kind.REST})
_OF_THEM = regex(r"\b(?:her|him|them|we)\b")  # "called her instead" tells; "saw a fox" is a message


def ask_words(ask: Ask, made: Answer) -> Turn:
    """Ask for the words that were sent."""
    name = "which_words" if made.drafts else "no_draft"
    expects = EXPECTED if made.drafts else ""
    return Turn(replace(ask.person, expects=expects), (line(ask.book, name),))


def own_words(ask: Ask, expects: str) -> Turn | None:
    """Note a message as what was sent; None where it says something else, or was not expected."""
    if expects != EXPECTED or _is_something_else(ask):
        return None
    if yes_or_no(ask.words) is False:
        return Turn(ask.person, (line(ask.book, "no_words"),))
    return note(ask, News(Kind.SENT, on=ask.moment.today, text=ask.words.strip()))


def _is_something_else(ask: Ask) -> bool:
    """Whether it is a step, news of another kind or an alarm, and so not the words."""
    if yes_or_no(ask.words) is False:
        return False
    today = ask.moment.today
    told = news(ask.words, read(ask.words, today), today)
    happened = told is not None and (told.kind in _NOT_SENT or _OF_THEM.search(fold(ask.words)))
    steps = command(ask.words) is not None or is_undo(ask.words)
    return steps or bool(happened) or check(ask.words) is not None
