"""Tells the days of what is still to come: of them none is the day of an attempt."""

from coaching.reading.prose import Prose
from coaching.reading.times.expressions import Timed
from coaching.reading.times.holidays import RULES
from coaching.regexes import regex
from coaching.text import fold


def to_come(time: Timed, prose: Prose) -> bool:
    """Tell whether it is a feast to write for ("a card for Christmas"), or an event's: "wedding's in May"."""
    before = prose.folded[: time.span.start][-90:]
    named = fold(time.span.of(prose.text))
    return bool(_EVENT.search(before)) or (named in RULES and bool(_WISHED.search(before)))


_EVENT = regex(
    r"\b(?:exams?|test|wedding|show|concert|gig|party|game|match|trip|flight|move|meeting|deadline|event|launch|trial|hearing"
    r"|viva|defen[cs]e|ceremony|surgery|appointment|term|semester|course|lease|contract|offer|sale|festival|conference"
    r"|closing|release|reunion|graduation|rehearsal|performance|race|marathon|presentation|rent|taxes|applications?)"
    r"(?:'s| is| are| ends?| starts?| begins?| closes?| expires?| opens?| is due| are due| due| runs out)"
    r" (?:only |already |just )?(?:on |in |at |by )?(?:the )?$"
)


_WISHED = regex(
    r"\b(?:'d (?:like|love)|would (?:like|love)|want|wanna|plan|planning|hoping|thinking|going|should i|can i"
    r"|could i|shall i)\b(?:(?!\bi\b)[^.!?;,]){0,60}\b(?:for|by|before|at|around|over) (?:the )?$"
)
