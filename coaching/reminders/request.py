"""Tells a request to be reminded, or to be reminded no more, from anything else that is said."""

import re
from datetime import date

from coaching.reminders.clock import hour_ahead
from coaching.reminders.days import day_ahead
from coaching.reminders.repeats import how_often
from coaching.text import fold

LONGEST = 240
"""Characters of a request; anything longer is something told."""

_ANY_DAY = date(2020, 6, 1)  # whether words are a time does not depend on the day
_PLEASE = re.compile(
    r"(?:\W|\b(?:hey|hi|hello|ok|okay|oh|and|also|then|so|right|yes|yeah|no|great|thanks|thank|you|u|coach"
    r"|please|pls|plz|maybe|just|good|morning|evening|idea|actually|alright|cool|perfect|now|sure|can|could"
    r"|will|would|i|i'd|i'll|like|want|to|be|it|nice|if|kindly|need|may|let's|do|should|again|well|fine"
    r"|have|get|me|we|us|love|another|try|second|thought|feel|free|but|must|might|don'?t|forget)\b)*"
)
_VERB = re.compile(
    r"\b(?:(?:remind|nudge|ping|poke|prod|prompt) (?:me|us)\b(?! ?\()"
    r"|(?:be )?reminded\b(?= (?:about|to|of|in|on|that)\b)"
    r"|(?:set|make|create|add|schedule|plan|put in|need|give me|want|like|love|(?:can|could|may) (?:i|we) (?:get|have)) (?:up )?(?:me )?(?:an?|the|another)"
    r" (?:(?:\w+ )?(?:reminder|nudge)|ping|poke|shout)\b"
    r"|reminders?(?=:| (?:to|about|for|in|on|that|every)\b)"
    r"|don'?t let me forget(?: about)?\b|bring (?P<whom>\w+) (?:back )?up(?: again)?\b"
    r"|(?:check (?:back )?in with|ask|write(?: to)?|message|tell) me (?:again )?(?=about\b)"
    r"|(?:check|come|get) back (?:to|with) me\b)"
)
_QUESTION = re.compile(
    r"(?: again)?(?:,|:)? (?:of )?(?:what|who|whom|how|why|where|which|whether|if (?:i|she|he|they|we)"
    r"|when (?:i|did|was|we|she|he|they|is|are|'s))\b"
)
_SNOOZE = re.compile(r"\s*(?:please |can you |could you )*snooze (?!button)\w", re.IGNORECASE)
_STOP = re.compile(
    r"\s*(?:(?:ok|okay|please|and|so|no|hey|could you|can you|you can|you may),? )*"
    r"(?:don'?t|do not|stop|no more|never|quit|no need to|drop|cancel|delete|remove|forget|turn off)(?: ever)?"
    r" (?:remind(?:ing)?(?: me)?|nudg(?:e|ing)(?: me)?|ping(?:ing)?(?: me)?|(?:(?:the|my|all|that|this|any|those) )*(?:reminders?|nudges?))\b"
    r"(?: again| any ?more| for now| altogether| please| pls| thanks| thank you| now|[ ,.!])*(?P<rest>.*)",
    re.DOTALL,
)

_ANY_MORE = re.compile(r"(?:^|\s)(?:any ?more|ever again|again|please|pls|thanks)$", re.IGNORECASE)


def is_request(text: str) -> bool:
    """Tell whether a message asks for a reminder, to put one off, or for no more; and nothing else."""
    if len(text) > LONGEST:
        return False
    put_off = _SNOOZE.match(text) is not None
    return put_off or stopped(text) is not None or opening(fold(text)) is not None


def opening(folded: str) -> re.Match[str] | None:
    """Return the words of a folded text that ask to be reminded; None if it doesn't ask."""
    for match in _VERB.finditer(folded):
        asked = _PLEASE.fullmatch(_timeless(folded[: match.start()]))
        if asked and not _QUESTION.match(folded, match.end()):
            return match
    return None


def stopped(text: str) -> str | None:
    """Return what follows "don't remind me", "drop the reminder"; None for anything else."""
    match = _STOP.fullmatch(fold(text))
    rest = text[match.start("rest") :].strip(" .!?,\n") if match else None
    return rest and _ANY_MORE.sub("", rest)


def _timeless(before: str) -> str:
    """Return what stands before the request without a time: "in two weeks, remind me …"."""
    often = how_often(before)
    rest = often.rest if often else before
    hour = hour_ahead(rest)
    rest = hour.rest if hour else rest
    day = day_ahead(rest, _ANY_DAY)
    return day.rest if day else rest
