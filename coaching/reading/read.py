"""Joins the readers: one message in, one `Situation` out."""

from datetime import date

from coaching.reading.attempts.channels import channels
from coaching.reading.attempts.counts import attempts
from coaching.reading.details.gather import details
from coaching.reading.languages.language import detect, gloss
from coaching.reading.pasted.split import split
from coaching.reading.times.last import last_attempt
from coaching.reading.told.death import death
from coaching.reading.told.feelings import first_thought, wants
from coaching.reading.told.intent import intent
from coaching.reading.told.pushback import promise, push_back
from coaching.reading.told.signals import signals, unsent_by_others
from coaching.reading.who.contacts import contacts
from coaching.reading.who.ties import relationship
from coaching.situation import Signal, Situation

__all__ = ["LONGEST", "read"]

LONGEST = 20_000
"""Characters of a message that are read; people write at most a few thousand."""


def read(text: str, today: date) -> Situation:
    """Read what `text` says about a silence; what it does not say stays None or empty.

    Texts in a language the glosses know are read through an English gloss, word for word.
    """
    text = text[:LONGEST]
    language = detect(text)
    prose, messages = split(gloss(text, language), today)
    people = contacts(prose, messages)
    tie = relationship(prose, messages, people)
    counted, total = attempts(prose, messages)
    refusal = push_back(prose, messages)
    shown = signals(prose, messages, today)
    if total and unsent_by_others(shown):
        del shown[Signal.NOTHING_SENT]
    if (dead := death(prose.text, people[0] if people else None)) is not None:
        hard = {Signal.HARD_TIME, Signal.BUSY}
        shown = {key: said for key, said in shown.items() if key not in hard}
        shown[Signal.DECEASED] = dead
    return Situation(
        text=text,
        intent=intent(prose, messages),
        language=language,
        contacts=people,
        channels=channels(prose, messages),
        attempts=counted,
        unanswered_count=total,
        last_attempt=last_attempt(prose, messages, today),
        relationship=tie,
        push_back=refusal[0] if refusal else None,
        push_back_words=refusal[1] if refusal else None,
        promise=promise(prose, messages, today),
        signals=shown,
        first_thought=first_thought(prose),
        wants=wants(prose),
        messages=messages,
        details=details(prose, messages, people, tie),
    )
