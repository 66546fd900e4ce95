"""The one question to ask, where the answer would change the action."""

from collections.abc import Mapping

from coaching.answer import Action, Decision
from coaching.deciding.facts import Facts
from coaching.phrases import Chance, Phrasebook, choose
from coaching.regexes import regex
from coaching.text import fold


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
    return choose(book, f"reply/questions/{_topic(facts, decision)}", slots, (), chance)


def _topic(facts: Facts, decision: Decision) -> str:
    """Return what the question answers to: a feeling, a fear, or nobody named yet."""
    situation = facts.situation
    if decision.row == "lament":
        folded = fold(situation.text)
        found = (name for name, sign in _LAMENTS if sign.search(folded))
        return next(found, "lament")
    if decision.row != "too_little":
        return decision.row
    if situation.contacts:
        return "somebody"
    return "feared" if situation.first_thought else "nobody"


_LAMENTS = (
    ("job_hunt", regex(r"\b(?:applied|applications?|jobs|job hunt\w*|roles|cvs?|resumes?)\b")),
    ("vent", regex(r"\b(?:vent\w*|rant\w*|why (?:do|are|can'?t) (?:people|ppl))\b")),
)
