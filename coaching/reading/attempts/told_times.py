"""Reads how often: "twice", "4 times", "x3"."""

import re

from coaching.reading.attempts.telling import Line, Role, Telling
from coaching.reading.numbers import NUMBER, number
from coaching.regexes import regex
from coaching.text import Span

_TIMES = regex(
    rf"(?:(?P<twice>twice)|(?P<thrice>thrice)|(?P<once>once|one time)\b(?! (?:a|an|i|we|he|she|they"
    rf"|again|the|more|in a)\b)|(?P<n>{NUMBER})(?: ?(?:-|to|or) ?(?P<to>{NUMBER}))?(?: more"
    rf"| separate"
    r"| different| other| whole| good)? ?(?:times|x)\b|x ?(?P<x>\d{1,3})\b"
    r"|(?P<vague>(?:a )?few (?:more )?times|several times|multiple times|many times|so many times"
    r"|a bunch(?: of times)?|again and again|over and over|(?<!it )(?<!that )a lot|repeatedly|non-?stop|constantly"
    r"|every (?:single |other )?(?!one\b)\w+|each (?:day|week|month|year|christmas|birthday)|monthly|yearly|daily|weekly|countless times"
    r"|loads of times|numerous times|some times))(?!\w)(?P<habit> (?:a|per|each|every) (?:day"
    r"|week|month"
    r"|year))?"
)
_TIMES_OF_OTHERS = regex(r"(?:\$|€|£|\b(?:she|he|they|met|us|we)) ?$")
_ELSEWHERE = regex(
    r"\b(?:she|he|they|shes|hes|theyre|we|who|met|meet|saw|seen|talked|spoke|rescheduled|cancell?ed|worked|dated"
    r"|married|moved|read|opened|viewed|postponed|interviewed|hung out|visited|promised)\b"
)
_EMBEDDED = regex(
    r"\([^()]*\)|\b(?:how|if|whether|what|why|that|where|when|because) (?:she|he|they|we|it)\b"
)
_CONSIDERED = regex(
    r"\b(?:should i|do i|can i|could i|shall i|going to|gonna|thinking (?:of|about)|want to|wanna"
    r"|or (?:do|should|just|try)|maybe i|i could|i might|i'll|instead)\b"
)
_OF_OTHERS = regex(
    r"\b(?:call|ring|phone|text|message|email|visit|talk|speak|chat|write|come|meet)(?:s|ed)?(?: me| us| over| round)? $"
)
"""What is not the user's attempt has its number: "she used to call every Sunday"."""

_AND = regex(r"(?P<own>.*?),?(?: and| then| &| plus)(?: (?:then|again|also|another))* ?$")
_WHEN_ELSE = regex(
    r" (?:more )?(?:since|after(?:wards?)?|later|in|last|this|yesterday|today|on \w+day|the (?:week|month|day))\b"
    r"(?! (?:a|the) row)"
)
_OCCASION = regex(
    r"\b(?:for|at|in|last|before|when|over|around|during|yesterday|after|ago|on (?:his|her|their|my|the|\w+day|\w+ \d|\d))\b"
)
TIMES_FIRST = frozenset(
    "twice thrice once one two three four five six seven eight nine ten eleven twelve thirteen "
    "fifteen twenty a few couple several multiple many so again over repeatedly nonstop non-stop "
    "non constantly every daily weekly countless loads numerous some dozen half x".split()
) | {f"x{times}" for times in range(2, 100)}
"""The first words of the forms `read_times` knows, besides figures."""


def read_times(line: Line, place: Span) -> int:
    """Read "twice", "4 times", "x3" for the attempt before or after; return where to go on."""
    match = line.match(_TIMES, place.start)
    if not match or _TIMES_OF_OTHERS.search(line.before(place.start, 12)):
        return place.end
    last = line.own()
    if last is None and _OF_OTHERS.search(line.before(place.start, 24)):
        return match.end()
    if last is None:
        line.waiting, line.waits = _how_often(match), True
    elif (sent := line.own_sent()) and _is_on_top(line, sent, place.start, match.end()):
        span = Span(place.start, match.end())
        fields = {"channel": sent.channel, "count": _how_often(match)}
        line.add(span, Role.SENT, stated=True, further=True, **fields)
    elif (sent := line.own_sent()) and not (
        sent.stated or elsewhere(line.folded[sent.span.end : place.start])
    ):
        line.change(count=_how_often(match), stated=True)
    return match.end()


def _is_on_top(line: Line, sent: Telling, start: int, end: int) -> bool:
    """Tell whether a number comes on top of an attempt that has a time or number of its own.

    "Texted him on his birthday and twice since" are three.
    """
    between = _AND.match(line.folded[sent.span.end : start])
    if between is None or not line.match(_WHEN_ELSE, end):
        return False
    return sent.stated or _OCCASION.search(between["own"]) is not None


def elsewhere(between: str) -> bool:
    """Tell whether words between an attempt and its number or object turn to something else."""
    plain = _EMBEDDED.sub("", between)
    return bool(_ELSEWHERE.search(plain) or _CONSIDERED.search(plain))


def considered(words: str) -> bool:
    """Tell whether words only weigh doing something ("should I", "going to")."""
    return _CONSIDERED.search(words) is not None


def _how_often(match: re.Match[str]) -> int | None:
    if match["habit"] or match["vague"] or match["to"]:
        return None
    for name, value in (("twice", 2), ("thrice", 3), ("once", 1)):
        if match[name]:
            return value
    return int(match["x"]) if match["x"] else number(match["n"])
