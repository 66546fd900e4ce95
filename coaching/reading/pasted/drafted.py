"""Reads what a follow-up that is not sent yet says about the messages before it."""

from collections.abc import Sequence

from coaching.reading.numbers import NUMBER, number, ordinal_of
from coaching.regexes import regex
from coaching.situation import Message, Side, Status
from coaching.text import fold

_WHAT = (
    r"(?P<what>e-?mails?|messages?|texts?|calls?|letters?|voicemails?|follow-?ups?|notes?|msgs?"
    r"|attempts?|dms?|reminders?|requests?|tries)\b"
)
_NTH = r"(?P<nth>second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th)"
_PREVIOUS = regex(
    rf"\b(?:my|the|our|these|those|after|to|sent(?: you)?)(?: \w+)?? (?P<n>{NUMBER})"
    rf"(?: previous| earlier| last| prior| unanswered| past| other)* {_WHAT}"
)
_THIS_IS_NTH = regex(
    rf"\b(?:this is|this makes|here'?s|that'?s|it'?s|sending|writing)(?: now| already)?"
    rf"(?: my| the| a| our| you my| you a)? {_NTH} (?:\w+ )?{_WHAT}"
    rf"|\b{_NTH.replace('nth', 'time')} (?:time (?:of )?(?:asking|writing|trying|lucky|i'?m|i am"
    r"|i'?ve|that i|now)|attempt\b|try\b)"
    rf"|\b(?:for the|a) {_NTH.replace('nth', 'again')} time\b"
)


def told_in_drafts(messages: Sequence[Message]) -> int | None:
    """Return how many came before a draft by its own words: "my two emails", "third time of asking".

    None where no draft of the user's says it.
    """
    for message in messages:
        if message.author is Side.USER and message.status is Status.UNSENT:
            words = fold(message.text)
            if match := _THIS_IS_NTH.search(words):
                return ordinal_of(match["nth"] or match["time"] or match["again"]) - 1
            if match := _PREVIOUS.search(words):
                return number(match["n"])
    return None
