"""Finds what a draft claims that the user never said: a name, a number, a date."""

import re

from coaching.answer import Draft
from coaching.situation import Situation
from coaching.text import fold

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CAPITALISED = re.compile(r"(?<![.!?:\n]\s)(?<![\n\"“(])(?<!\A)\b([A-Z][^\W_]*(?:['’-][^\W_]+)*)")
_FIGURE = re.compile(r"\d+")
_MEASURE = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)\s+"
    r"(?:years?|months?|weeks?|days?|hours?|times|kids|children|sons|daughters|sisters|brothers)\b"
)
_DAY = re.compile(
    r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|"
    r"august|september|october|november|december|christmas|easter|ramadan|eid|diwali|hanukkah|"
    r"thanksgiving|new year)\b"
)
_NEUTRAL = frozenset(
    (
        "i i'm i'd i've i'll ok ps dear hi hey hello linkedin whatsapp instagram insta slack discord "
        "facebook messenger telegram signal teams tv english mr mrs ms dr prof"
    ).split()
)


def unknown_fact(draft: Draft, situation: Situation) -> str | None:
    """Return the first name, figure or date of `draft` the user's text does not hold, if any.

    A capital at the start of a sentence proves nothing and is let pass.
    """
    words = f"{draft.subject or ''}\n{draft.body}"
    for blank in draft.blanks:
        words = words.replace(blank, " ")
    known = _known(situation)
    for claim in _claims(words):
        if claim not in known:
            return claim
    return None


def _known(situation: Situation) -> frozenset[str]:
    given = [situation.text, *situation.details.values()]
    given += [contact.name for contact in situation.contacts]
    words = {word for text in given for word in _WORD.findall(fold(text))}
    words |= {part for word in words for part in word.split("-")}
    return frozenset(words | {word.removesuffix("'s") for word in words}) | _NEUTRAL


def _claims(words: str) -> list[str]:
    folded = fold(words)
    names = [fold(name).removesuffix("'s") for name in _CAPITALISED.findall(words)]
    return [
        *(name for name in names if name not in _NEUTRAL),
        *_FIGURE.findall(folded),
        *_MEASURE.findall(folded),
        *(part for day in _DAY.findall(folded) for part in day.split()),
    ]
