"""Lets in what a model worded, each sentence and each draft by itself, or keeps the coach's own."""

from coaching.answer import Answer
from coaching.voice.wishes import Worded


def admitted(answer: Answer, words: Worded) -> Answer:
    """Return `answer` with what may be said of `words`."""
    return answer
