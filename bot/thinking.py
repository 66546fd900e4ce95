"""A second thought on a text, of which nothing is remembered."""

from datetime import date

from coaching.coach import coach
from coaching.deciding import Facts
from coaching.messages import Reply
from coaching.phrases import Phrasebook, seeded
from coaching.replying import parts
from coaching.wording.grammar import slots


def thought(text: str, today: date, book: Phrasebook) -> Reply:
    """Return what the coach says to a text without remembering anything, as `coach` does."""
    chance = seeded(text)
    answer = coach(text, today, book, chance)
    facts = Facts(answer.situation, answer.audit, today)
    words = slots(answer.situation, answer.decision, today)
    return parts(answer, facts, book, words, chance)
