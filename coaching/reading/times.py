"""Reads when the last unanswered attempt was, and when a promise falls due."""

from datetime import date

from coaching.reading.prose import Prose
from coaching.situation import Message, Period


def last_attempt(prose: Prose, messages: tuple[Message, ...], today: date) -> Period | None:
    """Return when the last unanswered attempt was, or None where the text does not say."""
    return None


def due(words: str, today: date) -> Period | None:
    """Return when a promised or named time falls, or None."""
    return None
