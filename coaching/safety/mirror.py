"""Turns what is told of a third person into the first person, length kept.

"She doesn't want to live" becomes "i   don't   want to live", so that one set of rules hears a
death wish whoever's it is. The user's own "I" is blanked: this text is about the others only.
"""

import re

from coaching.regexes import regex
from coaching.safety.grammar import pattern
from coaching.safety.idioms import BLANK

_AS_I = {
    "he": "i", "she": "i", "they": "i", "who": "i",
    "he's": "i'm", "she's": "i'm", "they're": "i'm", "hes": "im", "shes": "im",
    "he'd": "i'd", "she'd": "i'd", "they'd": "i'd", "he'll": "i'll", "she'll": "i'll",
    "they'll": "i'll", "they've": "i've", "him": "me", "them": "me", "his": "my", "her": "my",
    "their": "my", "himself": "myself", "herself": "myself", "themself": "myself",
    "themselves": "myself", "wants": "want", "wishes": "wish", "hopes": "hope", "needs": "need",
    "feels": "feel", "keeps": "keep", "thinks": "think", "has": "got", "doesn't": "don't",
    "doesnt": "dont", "hasn't": "havent", "is": "am", "hates": "hate", "deserves": "deserve",
    "sees": "see", "plans": "plan", "cuts": "cut", "self-harms": "self-harm",
}  # fmt: skip
_USER = ("i", "i'm", "im", "i've", "ive", "i'd", "i'll", "me", "myself", "my", "mine")
_WORD = regex(r"[a-z'-]+")
_ROLE = pattern(r"\b(?:my|our|a|the|this|that) (?:\w+ ){0,2}<role>\b(?!')")


def mirrored(own: str) -> str:
    """Return a folded text with third persons as "i" and the user's own "i" blanked."""
    return _WORD.sub(_word, _ROLE.sub(_role, own))


def _role(match: re.Match[str]) -> str:
    return BLANK * (len(match.group()) - 2) + "he"


def _word(match: re.Match[str]) -> str:
    word = match.group()
    if word in _USER:
        return BLANK * len(word)
    return _AS_I.get(word, word).ljust(len(word))
