"""Puts right what was read wrong: whatever a correction says replaces what was understood."""

from dataclasses import replace
from datetime import date

from coaching.reading.read import read
from coaching.situation import Intent, Situation


def corrected(situation: Situation, text: str, today: date) -> Situation:
    """Return `situation` with every field that the correction `text` speaks of replaced."""
    said = read(text, today)
    named = tuple(contact for contact in said.contacts if contact.named)
    counted = said.unanswered_count is not None
    return replace(
        situation,
        intent=Intent.SITUATION,
        contacts=named or situation.contacts,
        channels=said.channels or situation.channels,
        attempts=said.attempts or (() if counted else situation.attempts),
        unanswered_count=said.unanswered_count if counted else situation.unanswered_count,
        last_attempt=said.last_attempt or situation.last_attempt,
        relationship=said.relationship or situation.relationship,
        push_back=said.push_back or situation.push_back,
        push_back_words=said.push_back_words or situation.push_back_words,
        signals={**situation.signals, **said.signals},
    )
