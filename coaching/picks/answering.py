"""Reads the answer to the light question: what somebody brought into the user's life."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import Enum, auto

from coaching.memory import Contact
from coaching.picks.telling import told
from coaching.reading.read import read
from coaching.regexes import regex
from coaching.situation import Intent
from coaching.text import fold

_PASS = regex(
    r"(?:(?:i |we )?(?:skip|pass|later|dunno|don't know|do not know|not sure|no idea|no clue|nothing|nothing really|"
    r"not much|can't think of (?:anything|it)|can't say|hard to say|no|nope|nah|never mind|nevermind|idk|n/a|none|-|"
    r"not now|not today|no answer|leave it|prefer not to|rather not)[ ,]*"
    r"(?:it|this|that|the question|this one|that one|now|today|thanks|thank you|please|yet|really|much|about (?:her|him|them))*\W*)+"
)
_HURT = regex(
    r"\b(?:hurt me|betrayed|abus\w+|cheated|lied to me|stole|toxic|stalk\w+|bullied|harass\w+|can't stand|"
    r"hate (?:her|him|them)|never want to|nothing but (?:trouble|pain|grief)|scared of|afraid of|used me|"
    r"humiliated|threaten\w+|(?:only|just) (?:pain|trouble|grief|drama|problems)|don't want (?:to (?:see|hear|talk)|anything to do))"
)
_OTHER_TALK = frozenset({Intent.GREETING, Intent.THANKS, Intent.METHOD, Intent.NEWS, Intent.LAMENT})
_COMMAND = regex(
    r"/|#?\d+\W*\Z|(?:undo|why|help|shorter|warmer|another(?: one)?|sent|replied|fix|done|swap|stop|start|picks|"
    r"yes|ok|okay|sure|again|more|next|let (?:it|her|him|them) go)\b(?:,? (?:it|that|please|one|thanks|\d+))?\W*\Z|"
    r"(?:done|swap|skip|remind|reconnect|forget) |"
    r"(?:i|i've|i have|we|just)(?: just| have| already)* (?:sent|called|rang|wrote|texted|messaged|emailed|reached out|did|"
    r"spoke|talked)\b|.*\b(?:today|yesterday|this morning|tonight|last night)\b"
)  # the coach's own words, and what the user has just done
_SILENCE = regex(
    r"\b(?:still nothing|nothing (?:from|back|yet|since)|no (?:reply|answer|word|response)|radio silence"
    r"|(?:has|have|did|does|wo)n'?t (?:\w+ )?(?:answer|repl|respond|writ|wrote|call|text)\w*|ghost\w*|ignor\w*"
    r"|(?:went|gone|is) (?:quiet|silent|dark))\b"
)
_LONGEST = 300  # characters of a line somebody would call a line


class Answered(Enum):
    """What a message is to the question."""

    VALUE = auto()
    PASSED = auto()
    HURT = auto()  # what they brought is harm
    NOT = auto()  # it is about something else


def answered(said: str, contact: Contact, today: date) -> Answered:
    """Tell whether a message answers the question, and how.

    Something that reads like a question, like news or like a situation of its own is none.
    """
    folded = " ".join(fold(said).split())
    if _PASS.fullmatch(folded):
        return Answered.PASSED
    if not folded or len(folded) > _LONGEST or "?" in folded or _COMMAND.match(folded):
        return Answered.NOT
    if _HURT.search(folded):
        return Answered.HURT
    found = read(said, today)
    if found.intent in _OTHER_TALK:
        return Answered.NOT
    telling = told(replace(contact, value=said))
    if telling is not None and telling.shape in {"did", "thing"}:
        return Answered.VALUE
    others = [
        one.first_name for one in found.contacts if one.named and one.first_name not in contact.name
    ]
    silence = (
        _SILENCE.search(folded)
        or found.attempts
        or found.unanswered_count
        or found.push_back
        or found.messages
    )
    return Answered.NOT if silence or _opens_with_another(folded, others) else Answered.VALUE


def _opens_with_another(folded: str, names: Sequence[str]) -> bool:
    """Tell "Sam is ghosting me" from "introduced me to Sam"."""
    return any(re.match(rf"(?:my \w+ )?{re.escape(fold(name))}\b", folded) for name in names)
