"""A message that somebody points at, as they would tell of it themselves."""

from datetime import date

from bot.cards.words import words
from bot.quoting import quoted
from coaching.phrases import Phrasebook
from coaching.reading.read import read
from coaching.regexes import regex
from coaching.safety import check

_NAME = regex(r"[^\W\d_]+(?:[ .'’\-]+[^\W\d_]+){0,4}\.?")
"""What a name is made of. What people call themselves may be anything."""

_ANY_DAY = date(2000, 1, 3)


def anothers(text: str, author: str, book: Phrasebook) -> str:
    """Return what somebody else wrote, told as their answer; `author`: what they are called, or ""."""
    if not text:
        return ""
    name = author if is_name(author) else ""
    return words(book, f"answered/{'them' if name else 'nobody'}", name=name, words=text)


def their_own(text: str, sent: str) -> str:
    """Return what they wrote themselves, told as `sent` without an answer."""
    return f"{sent}\n{quoted(text)}" if text else ""


def is_name(author: str) -> bool:
    """Whether a sentence that begins with it is read as being about somebody called so."""
    if not _NAME.fullmatch(author) or check(author) is not None:
        return False
    contact = read(f"{author} answered.", _ANY_DAY).contact
    return contact is not None and contact.name.casefold() == author.casefold()
