"""Puts right what was read wrong: whatever a correction says replaces what was understood."""

import re
from dataclasses import replace
from datetime import date

from coaching.reading.read import read
from coaching.situation import Contact, Intent, Situation

_PRONOUN = re.compile(r"\b(?:she|he|they)(?:['’]s|['’]re| is| are| was| were) ", re.IGNORECASE)


def corrected(situation: Situation, text: str, today: date) -> Situation:
    """Return `situation` with every field that the correction `text` speaks of replaced."""
    said = read(_named(text, situation), today)
    counted = said.unanswered_count is not None
    return replace(
        situation,
        intent=Intent.SITUATION,
        contacts=_contacts(situation.contacts, said.contacts),
        channels=said.channels or situation.channels,
        attempts=said.attempts or (() if counted else situation.attempts),
        unanswered_count=said.unanswered_count if counted else situation.unanswered_count,
        last_attempt=said.last_attempt or situation.last_attempt,
        relationship=said.relationship or situation.relationship,
        push_back=said.push_back or situation.push_back,
        push_back_words=said.push_back_words or situation.push_back_words,
        signals={**situation.signals, **said.signals},
    )


def _named(text: str, situation: Situation) -> str:
    """Say the name where the user says "she's my cousin", so that the tie is read as the contact's."""
    contact = situation.contact
    return _PRONOUN.sub(f"{contact.name} is ", text, count=1) if contact else text


def _contacts(before: tuple[Contact, ...], said: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """A name replaces the contacts; a mere role ("she's my cousin") is added to the first one."""
    if any(contact.named for contact in said):
        return tuple(contact for contact in said if contact.named)
    if not (before and said):
        return before
    role = replace(before[0], role=said[0].role or said[0].name, pronoun=said[0].pronoun)
    return (role, *before[1:])
