"""Puts right what was read wrong: whatever a correction says replaces what was understood."""

from dataclasses import replace
from datetime import date

from coaching.reading.read import read
from coaching.situation import Intent, Situation


def corrected(situation: Situation, text: str, today: date) -> Situation:
    """Return `situation` with every field that the correction `text` speaks of replaced."""
    said = read(text, today)
    fields = {
        "contacts": tuple(contact for contact in said.contacts if contact.named),
        "channels": said.channels,
        "attempts": said.attempts,
        "unanswered_count": said.unanswered_count,
        "last_attempt": said.last_attempt,
        "relationship": said.relationship,
        "push_back": said.push_back,
        "push_back_words": said.push_back_words,
    }
    spoken = {name: value for name, value in fields.items() if value not in (None, ())}
    merged = dict(situation.signals) | dict(said.signals)
    return replace(situation, **spoken, signals=merged, intent=Intent.SITUATION)
