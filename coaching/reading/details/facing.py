"""Turns words about somebody into words said to them: "her bakery" becomes "your bakery"."""

import re

from coaching.regexes import regex

_SHIFTS = {
    "she": "you", "he": "you", "they": "you", "him": "you", "them": "you",
    "his": "your", "their": "your", "hers": "yours", "theirs": "yours",
    "herself": "yourself", "himself": "yourself", "was": "were", "has": "have",
}  # fmt: skip
_PRONOUN = regex(
    r"\b(?:(she|he|they) (was|has)\b|(she|he|they|him|them|his|their|hers|theirs|herself|himself)\b)",
    re.IGNORECASE,
)
_HER = regex(r"\bher\b(?P<owned> [^\W\d_])?", re.IGNORECASE)
_NOT_OWNED = regex(
    r" (?:for|to|with|in|on|at|and|but|so|when|the|a|an|my|about|from|because|that|this|last|back)\b",
    re.IGNORECASE,
)
_PRESENT = regex(r"\b(?:she|he|they) [a-z]+s\b(?<!was)(?<!has)", re.IGNORECASE)
_LEFTOVER = regex(r"\bthey's\b", re.IGNORECASE)
_TAIL = regex(
    r"\s+(?:and|but|so|because|since|when|while|then|which|who|about (?:a|two|three)|yesterday|"
    r"today|last|this (?:week|month|year|spring|summer|autumn|fall|winter|morning)|on (?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day|again|with no|no reply|a (?:week|month|year|few|couple)|\d+ (?:days?|weeks?|months?|"
    r"years?|yrs?|wks?|mos?)|(?:two|three|four|five|six|ten|twelve|twenty) (?:days?|weeks?|months?|years?|yrs?|wks?)|ages ago|back in|way back|years ago|i|i've|i'd|we|just)\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)


def facing(words: str) -> str | None:
    """Return `words` as said to the person they are about, or None where grammar would break.

    Verbs in the present tense ("the letter she writes") are left alone, that is, refused.
    """
    if _PRESENT.search(words):
        return None
    turned = _LEFTOVER.sub("your", words)
    turned = _PRONOUN.sub(_turn, turned)
    turned = _HER.sub(lambda match: _turn_her(match, turned), turned)
    return " ".join(turned.split())


def trimmed(words: str) -> str:
    """Cut what follows the thing itself: a time, a new clause ("… and then she left")."""
    return _TAIL.sub("", words).strip(" -'\"")


def definite(words: str) -> str:
    """Make the first article definite: "a pottery class" is known to both of them."""
    return re.sub(r"\A(?:an?|this|that)\s+", "the ", words, flags=re.IGNORECASE)


def _turn(match: re.Match[str]) -> str:
    if match[1]:
        return f"you {_SHIFTS[match[2].lower()]}"
    return _SHIFTS[match[3].lower()]


def _turn_her(match: re.Match[str], words: str) -> str:
    owned = match["owned"]
    if not owned or _NOT_OWNED.match(words, match.end() - len(owned)):
        return f"you{owned or ''}"
    return f"your{owned}"
