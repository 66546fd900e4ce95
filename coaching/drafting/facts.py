"""Finds what a draft claims that the user never said: a name, a number, a date."""

from collections.abc import Collection

from coaching.regexes import regex

_CAPITALISED = regex(r"(?<![.!?:\n]\s)(?<![\n\"“(])(?<!\A)\b([A-ZÀ-ÖØ-Þ][^\W_]*(?:['’-][^\W_]+)*)")
_FIGURE = regex(r"\d+")
_WORD = regex(r"[^\W\d_]+")
_MEASURE = regex(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred)\s+"
    r"(?:years?|months?|weeks?|days?|hours?|times|kids|children|sons|daughters|sisters|brothers)\b"
)
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred".split()
)
_DAYS = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february april june july "
        "august september october november december christmas easter ramadan eid diwali hanukkah "
        "thanksgiving"
    ).split()
)
_NEUTRAL = frozenset(
    (
        "i i'm i'd i've i'll ok ps dear hi hey hello linkedin whatsapp instagram insta slack discord "
        "facebook messenger telegram signal teams tv mr mrs ms mx dr prof"
    ).split()
)


def unknown_fact(words: str, folded: str, given: Collection[str]) -> str | None:
    """Return the first name, figure or date of `words` that is not among `given`, if any.

    `folded` is `words` folded; `given` holds folded words. A capital at the start of a sentence
    proves nothing and passes.
    """
    names = (folded[m.start(1) : m.end(1)].removesuffix("'s") for m in _CAPITALISED.finditer(words))
    said = _WORD.findall(folded)
    claims = [
        *(name for name in names if name not in _NEUTRAL),
        *_FIGURE.findall(folded),
        *(word for word in said if word in _DAYS),
        *(() if _NUMBERS.isdisjoint(said) else _MEASURE.findall(folded)),
    ]
    return next((claim for claim in claims if claim not in given), None)
