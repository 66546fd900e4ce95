"""Puts right what was read wrong: whatever a correction says replaces what was understood."""

import re
from dataclasses import replace
from datetime import date

from coaching.reading.read import read
from coaching.regexes import regex
from coaching.situation import Attempt, Intent, Situation, Somebody

_NOT_THAT = regex(
    r",? (?:and )?(?:not|instead of|rather than)(?: an?| by| on| via)? \w+s?(?=[\s.!,]*$)",
    re.IGNORECASE,
)
_PRONOUN = regex(r"\b(she|he|they)(?:['’]s|['’]re| is| are| was| were) ", re.IGNORECASE)


def corrected(situation: Situation, text: str, today: date) -> Situation:
    """Return `situation` with every field that the correction `text` speaks of replaced."""
    said = read(_NOT_THAT.sub("", _named(text, situation)), today)
    counted = said.unanswered_count is not None
    moved = () if counted else _moved(situation, said)
    return replace(
        situation,
        intent=Intent.SITUATION,
        contacts=_people(said, situation, text) or situation.contacts,
        channels=said.channels or situation.channels,
        attempts=said.attempts or moved or (() if counted else situation.attempts),
        unanswered_count=said.unanswered_count if counted else situation.unanswered_count,
        last_attempt=said.last_attempt or situation.last_attempt,
        relationship=said.relationship or situation.relationship,
        push_back=said.push_back or situation.push_back,
        push_back_words=said.push_back_words or situation.push_back_words,
        signals={**situation.signals, **said.signals},
    )


def _people(said: Situation, situation: Situation, text: str) -> tuple[Somebody, ...]:
    """Return who is named, each still "she" or "he" where the correction says nothing else."""
    known = {one.name: one.pronoun for one in situation.contacts}
    spoken = _PRONOUN.search(text)
    told = spoken[1].lower() if spoken else "they"
    return tuple(
        one
        if one.pronoun != "they" or one.name not in known
        else replace(one, pronoun=known[one.name] if told == "they" else told)
        for one in said.contacts
        if one.named
    )


def _moved(situation: Situation, said: Situation) -> tuple[Attempt, ...]:
    """Return the attempts on the channel they were made on: "it was whatsapp, not email"."""
    if len(said.channels) != 1 or len(situation.attempts) != 1:
        return ()
    return (Attempt(said.channels[0], situation.attempts[0].count),)


def _named(text: str, situation: Situation) -> str:
    """Say the name where the user says "she's my cousin", so that the tie is read as the contact's."""
    contact = situation.contact
    return _PRONOUN.sub(f"{contact.name} is ", text, count=1) if contact else text
