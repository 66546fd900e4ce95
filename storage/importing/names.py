"""A name from its parts, in the form people use it."""

import re
from collections.abc import Iterable, Sequence

from storage.importing.values import line

_COURTESY = frozenset(
    "mr mrs ms miss mx herr frau hr fr m mme mlle sr sra srta dhr mevr mw sig".split()
)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_CREDENTIALS = frozenset(
    "jr sr phd md esq dds mba msc bsc inc llc ltd plc gmbh co corp sarl srl spa cpa".split()
)
_WORD = re.compile(r"[^\W\d_]")
_NO_FIRST = re.compile(r"[\d,;@/=()\"]|\w\w\.\w")  # "Ph.D." is none, and "J.R." is
_NOT_DIGIT = re.compile(r"\D")


def joined(first: str, middle: str, last: str, prefix: str = "", suffix: str = "") -> str:
    """Join the parts: "Dr. Ada King Lovelace". A mere "Mr." is left out.

    Chinese, Japanese and Korean names go family name first, without a blank.
    """
    if not first.isascii() and _EAST_ASIAN.fullmatch(first) and _EAST_ASIAN.fullmatch(last):
        return last + first
    title = "" if prefix.strip(". ").lower() in _COURTESY else prefix
    return line(" ".join(part for part in (title, first, middle, last, suffix) if part))


def whole(shown: str, first: str, last: str, parts: str) -> str:
    """Choose between a name column and the joined parts.

    "Name" is the whole name in English and only the family name after "Vorname" or "Prénom";
    "Nombre" before "Apellidos" is only the first name. What is missing in it is added.
    """
    if not shown or (not first and not last):
        return shown or parts
    if not first:
        return shown if last in shown else joined(shown, "", last)
    return shown if last or first in shown else f"{first} {shown}"


def turned(name: str) -> str:
    """Put "Lovelace, Ada" as people say it; "Ada Lovelace, PhD" and "Lake, Roe, Inc" stay."""
    last, comma, first = name.partition(",")
    if not comma or not _WORD.search(last) or not _is_first(first, last.isupper()):
        return name
    return line(f"{first} {last}")


def _is_first(text: str, in_capitals: bool) -> bool:
    """Say whether words can be a first name; a credential is known, or all capitals, or "Ph.D."."""
    words = text.split()
    capitals = any(len(word) > 1 and word.isupper() for word in words) and not in_capitals
    known = any(word.strip(".").lower() in _CREDENTIALS for word in words)
    return bool(words) and not (capitals or known or _NO_FIRST.search(text))


def called(written: Iterable[str], emails: Sequence[str], phones: Sequence[str]) -> str | None:
    """Give the first that is a name; not "-", nor the address or number put in its place."""
    for name in written:
        if _WORD.search(name) and name not in emails:
            return name
        digits = _NOT_DIGIT.sub("", name)
        if digits and digits not in {_NOT_DIGIT.sub("", phone) for phone in phones}:
            return name
    return None
