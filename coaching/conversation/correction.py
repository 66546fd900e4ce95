"""Puts right what was read wrong, and answers again."""

from dataclasses import replace

from coaching.coach import answer
from coaching.conversation.correcting import corrected
from coaching.conversation.keeping import keep
from coaching.conversation.saying import choices, line, whole
from coaching.drafting import Style
from coaching.person import Waiting
from coaching.phrases import seeded
from coaching.turn import Ask, Turn


def correct(ask: Ask) -> Turn | None:
    """Put right what was read wrong and answer again.

    None where there is nothing to put right: nothing asked, no answer on the table, or words that
    say nothing else than was read.
    """
    person, today = ask.person, ask.moment.today
    if person.waiting is not Waiting.CORRECTION or person.answer is None:
        return None
    situation = corrected(person.answer.situation, ask.words, today)
    if situation == person.answer.situation:
        return None
    again = answer(situation, today, ask.book, seeded(f"{person.text}\n{ask.words}"))
    shown = replace(person, answer=again, waiting=Waiting.NOTHING, style=Style.PLAIN, turn=0)
    history = ask.known.histories.get(person.contact_id) if person.contact_id else None
    kept = keep(again, again.situation, history, ask)
    return Turn(
        replace(shown, contact_id=kept.contact_id),
        (
            line(ask.book, "corrected"),
            *whole(again, ask.moment, ask.book),
            *kept.said,
            *choices(again, ask.book),
        ),
        kept.changes,
    )
