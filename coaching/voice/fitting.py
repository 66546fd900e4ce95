"""Whether a detail's words stand in a sentence: "I miss our Sunday calls", never "I miss do the crossword".

What a model points at is true where it stands in the text; said in a draft of the coach's it must
have the form that `coaching.reading.details.gather` gives its key.
"""

from coaching.regexes import regex
from coaching.text import fold

_LED = regex(r"(?:the|an?|our|your|this|that|these|those|all)\b.*\w")
_DOING = regex(
    r"(?!thing|something|nothing|everything|during|morning|evening|king|spring)[a-z]{2,}ing\b.*"
)
_VERB = regex(r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could)\b")
_DONE = frozenset({"shared", "habit", "thanks_for"})
_NAMES = frozenset({"introducer", "place", "city", "workplace", "me", "met_at", "topic"})
_BARE = frozenset({"school", "role_back", "me", "introducer"})
"""Keys whose words follow "our" or "your", or are a name: nothing leads them."""


def fits(key: str, words: str) -> bool:
    """Tell whether the words of a detail have the form that sentences with this key take."""
    folded = fold(words)
    if _VERB.search(folded) is not None:
        return False
    if key in _BARE and _LED.match(folded):
        return False
    return _led(key, folded) or (key in _NAMES and words[:1].isupper())


def _led(key: str, folded: str) -> bool:
    if key in {"school", "role_back"} or (key == "load" and " " not in folded):
        return True
    return _LED.match(folded) is not None or (key in _DONE and _DOING.match(folded) is not None)
