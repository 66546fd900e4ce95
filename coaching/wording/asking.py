"""The one question to ask, where the answer would change the action."""

from collections.abc import Mapping

from coaching.answer import Action, Decision
from coaching.deciding.facts import Facts
from coaching.phrases import Chance, Phrasebook, choose


def question(
    facts: Facts,
    decision: Decision,
    book: Phrasebook,
    slots: Mapping[str, str],
    chance: Chance,
) -> str | None:
    """Return the question of an `ask_clarifying_question`, with an example; None otherwise."""
    if decision.action is not Action.ASK_CLARIFYING_QUESTION:
        return None
    if decision.row == "language":
        return choose(book, f"languages/{facts.situation.language}", slots, (), chance)
    topic = decision.row
    if topic == "too_little":
        topic = "somebody" if facts.situation.contacts else "nobody"
    return choose(book, f"reply/questions/{topic}", slots, (), chance)
