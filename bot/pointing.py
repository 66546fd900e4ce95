"""A message that somebody points at, as they would tell of it themselves."""

from bot.cards.words import words
from bot.quoting import quoted
from coaching.phrases import Phrasebook


def anothers(text: str, author: str, book: Phrasebook) -> str:
    """Return what somebody else wrote, told as their answer; `author`: what they are called, or ""."""
    if not text:
        return ""
    return words(book, f"answered/{'them' if author else 'nobody'}", name=author, words=text)


def their_own(text: str, sent: str) -> str:
    """Return what they wrote themselves, told as `sent` without an answer."""
    return f"{sent}\n{quoted(text)}" if text else ""
