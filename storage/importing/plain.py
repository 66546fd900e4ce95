"""Text made plain: no control characters, and a form in which spellings compare."""

import re
import unicodedata

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i"})


def without_controls(text: str) -> str:
    """Drop control characters and marks that turn the direction of text; tabs and lines stay."""
    return _CONTROL.sub("", text)


def folded(text: str) -> str:
    """Lower case without accents: "Prénom" is "prenom"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(char for char in apart if not unicodedata.combining(char))
