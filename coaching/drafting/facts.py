"""Finds what a draft claims that the user never said: a name, a number, a date."""

import re
from collections.abc import Collection

from coaching.text import fold

_CAPITALISED = re.compile(
    r"(?<![.!?:\n]\s)(?<![\n\"“(])(?<!\A)\b([A-ZÀ-ÖØ-Þ][^\W_]*(?:['’-][^\W_]+)*)"
)
_FIGURE = re.compile(r"\d+")
_MEASURE = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)\s+"
    r"(?:years?|months?|weeks?|days?|hours?|times|kids|children|sons|daughters|sisters|brothers)\b"
)
_DAY = re.compile(
    r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|"
    r"august|september|october|november|december|christmas|easter|ramadan|eid|diwali|hanukkah|"
    r"thanksgiving)\b"
)
_NEUTRAL = frozenset(
    (
        "i i'm i'd i've i'll ok ps dear hi hey hello linkedin whatsapp instagram insta slack discord "
        "facebook messenger telegram signal teams tv mr mrs ms mx dr prof"
    ).split()
)


def unknown_fact(words: str, given: Collection[str]) -> str | None:
    """Return the first name, figure or date of `words` that is not among `given`, if any.

    `given` holds folded words. A capital at the start of a sentence proves nothing and passes.
    """
    folded = fold(words)
    names = (fold(name).removesuffix("'s") for name in _CAPITALISED.findall(words))
    claims = [
        *(name for name in names if name not in _NEUTRAL),
        *_FIGURE.findall(folded),
        *_MEASURE.findall(folded),
        *_DAY.findall(folded),
    ]
    return next((claim for claim in claims if claim not in given), None)
