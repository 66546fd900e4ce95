"""Short answers to a question: yes, no, "the second one"."""

from coaching.regexes import regex
from coaching.text import fold, spelled

_YES = regex(
    r"(?:yes|yep|yeah|yup|sure|ok|okay|right|correct|exactly|do it|go ahead|please do|of course|y)"
    r"(?:,? (?:please|do it|do|that's right|go ahead|sure|forget (?:\S+ ?){1,4}))?"
)
_NO = regex(
    r"(?:no|nope|nah|never ?mind|cancel|stop|don't|do not|keep (?:it|her|him|them|everything)|neither|none|"
    r"none of (?:them|these)|leave it|not now|n)(?:,? (?:thanks|thank you|please|don't|keep \S+))?"
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_NTH = regex(
    rf"(?:(?:the|number|no\.?|option|#) ?)*(?P<nth>\d{{1,2}}|last|{'|'.join(_ORDINALS)})(?:st|nd|rd|th)?(?: one)?"
)


def _plain(said: str) -> str:
    return spelled(" ".join(fold(said).strip(" .!\n").split()))


def yes_or_no(said: str) -> bool | None:
    """Return True for a yes, False for a no, None for words that are neither."""
    plain = _plain(said)
    return True if _YES.fullmatch(plain) else False if _NO.fullmatch(plain) else None


def nth(said: str, count: int) -> int | None:
    """Return the index that an answer picks of `count` things ("the second one", "2"), else None."""
    plain = _plain(said)
    if count == 1 and _YES.fullmatch(plain):
        return 0
    match = _NTH.fullmatch(plain)
    if match is None:
        return None
    word = match["nth"]
    if word == "last":
        return count - 1
    index = int(word) - 1 if word.isdecimal() else _ORDINALS.index(word)
    return index if 0 <= index < count else None
