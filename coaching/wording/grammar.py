"""The slots that every phrase may use: names, pronouns and figures of one situation."""

from collections.abc import Mapping
from datetime import date

from coaching.answer import Decision
from coaching.situation import Situation, Somebody
from coaching.wording import figures

_PRONOUNS = {
    "she": {"they": "she", "them": "her", "their": "her", "theirs": "hers", "theyre": "she's", "theyve": "she's",
            "theyd": "she'd", "are": "is", "have": "has", "do": "does", "s": "s", "es": "es",
            "were": "was", "ies": "ies"},
    "he": {"they": "he", "them": "him", "their": "his", "theirs": "his", "theyre": "he's", "theyve": "he's",
           "theyd": "he'd", "are": "is", "have": "has", "do": "does", "s": "s", "es": "es",
           "were": "was", "ies": "ies"},
    "they": {"they": "they", "them": "them", "their": "their", "theirs": "theirs", "theyre": "they're",
             "theyve": "they've", "theyd": "they'd", "are": "are", "have": "have", "do": "do",
             "s": "", "es": "", "were": "were", "ies": "y"},
}  # fmt: skip


def address(contact: Somebody | None) -> str:
    """Return how the coach names the contact to the user: "Dana", "your mom", "them"."""
    if contact is None:
        return "them"
    return contact.first_name if contact.named else f"your {contact.name}"


def slots(situation: Situation, decision: Decision, today: date) -> Mapping[str, str]:
    """Return every slot that has a value in this situation; the rest are left out."""
    contact = situation.contact
    named = address(contact)
    words = dict(_PRONOUNS[contact.pronoun if contact else "they"])
    words |= {key.capitalize(): value.capitalize() for key, value in words.items()}
    if contact is not None:
        words |= {"name": named, "Name": named[0].upper() + named[1:]}
    words |= _figures(situation, today) | _dates(decision, today)
    if situation.first_thought:
        words["thought"] = situation.first_thought.strip().rstrip(".!,")
    if decision.channels:
        way = figures.way(decision.channels[0])
        words |= {"way": way, "Way": way[0].upper() + way[1:]}
    return words


def _figures(situation: Situation, today: date) -> dict[str, str]:
    words: dict[str, str] = {}
    said = figures.tried(situation.attempts, situation.unanswered_count, situation.channels)
    if said:
        words |= {"tried": said, "Tried": said[0].upper() + said[1:]}
    if situation.channels:
        words["door"] = figures.door(situation.channels[-1])
    if situation.last_attempt is not None:
        days = max(situation.last_attempt.span(today), 0)
        words["span"] = figures.span(days)
        words["Span"] = words["span"][0].upper() + words["span"][1:]
    if situation.past is not None:
        words["past"] = figures.past(situation.past, today)
    return words


def _dates(decision: Decision, today: date) -> dict[str, str]:
    words: dict[str, str] = {}
    if decision.act_on is not None:
        words["day"] = figures.day(decision.act_on, today)
        words["act"] = figures.on_day(decision.act_on, today)
        words["Act"] = words["act"][0].upper() + words["act"][1:]
    if decision.stop_on is not None:
        words["stop"] = figures.day(decision.stop_on, today)
    return words
