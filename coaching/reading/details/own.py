"""Reads who the user is to the contact: their own name, and what the contact would call them."""

import re

from coaching.reading.details.source import Source
from coaching.reading.details.words import MIRRORED, MUTUAL
from coaching.regexes import regex

_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'-]{1,20})"
_SIGNED = regex(
    r"(?:\n|[.!?]\s)\s*(?:best|best wishes|cheers|thanks|thank you|many thanks|regards|kind regards|"
    r"best regards|warm regards|love|warmly|yours|sincerely|yours sincerely|all the best|take care|hugs)"
    rf"(?:,|\s*\n|,\s*\n)\s*(?P<name>{_NAME})(?: {_NAME})?[\s.!\"]*\Z",
    re.IGNORECASE,
)
_SIGNATURE = 120  # characters at the end of a message that may sign it
_HERE = regex(
    rf"(?:\A|[.!?,\n] ?)(?:(?:hi|hey|hej|hello),? )?(?P<name>{_NAME}) here(?=[.!,\n]|\Z)",
    re.IGNORECASE,
)
_CALLED = regex(rf"\bmy name(?:'s| is) (?P<name>{_NAME})", re.IGNORECASE)
_NO_NAME = frozenset("they up over out anyone anybody somebody nothing still right same".split())
_BROKEN = regex(r"\b(?:ex|friend of|boss)\b|'s (?!best)", re.IGNORECASE)
_AGE = r"(?:old|former|college|uni|university|school|childhood|first|long-lost)"
_MUTUAL = regex(rf"\b(?:(?P<age>{_AGE}) )?(?P<role>{MUTUAL})\b", re.IGNORECASE)
_MIRRORED = regex(rf"\b(?P<role>{'|'.join(MIRRORED)})\b", re.IGNORECASE)


def me(source: Source) -> str | None:
    """Read the user's own name from a signature or "Ana here"."""
    for text in source.signed:
        for pattern, start in ((_SIGNED, -_SIGNATURE), (_HERE, 0), (_CALLED, 0)):
            match = pattern.search(text[start:])
            if match and match["name"].lower() not in _NO_NAME:
                return match["name"]
    return None


def role_back(source: Source) -> str | None:
    """Read what the user is to the contact, as "old roommate"; None where that needs guessing."""
    if not source.contacts:
        return None
    role = source.contacts[0].role or ("" if source.contacts[0].named else source.contacts[0].name)
    if _BROKEN.search(role):
        return None
    if (match := _MUTUAL.search(role)) and (match["age"] or match["role"].lower() != "friend"):
        return " ".join(filter(None, (match["age"], match["role"]))).lower()
    if match := _MIRRORED.search(role):
        return MIRRORED[match["role"].lower()]
    return None
