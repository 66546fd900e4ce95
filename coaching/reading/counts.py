"""Counts the user's messages and calls since the other side's last answer."""

from coaching.reading.prose import Prose
from coaching.situation import Attempt, Message


def attempts(prose: Prose, messages: tuple[Message, ...]) -> tuple[tuple[Attempt, ...], int | None]:
    """Return the attempts by channel and their total; None where the text does not say."""
    return (), None
