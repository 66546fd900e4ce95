"""The facts as they were understood, a few words each, so that the user can correct them."""

import re
from collections.abc import Callable
from datetime import date

from coaching.phrases import Chance, Phrasebook, choose
from coaching.regexes import regex
from coaching.situation import Period, Situation, Tie
from coaching.wording import figures

_REPORTING = regex(
    r"^.{0,60}?\b(?:said|says|told (?:me|us)|replied|answered|wrote(?: back)?|goes|went)\b"
    r"(?: that)?[:,]?\s*(?=\S)",
    re.IGNORECASE,
)
_ASIDE = regex(r"\s{2,}|\s[-–—]+\s")  # what was quoted within, or comes after
_WITHOUT_LABEL = frozenset({Tie.OTHER, None})


def summary(situation: Situation, today: date, book: Phrasebook, chance: Chance) -> tuple[str, ...]:
    """Return who, how often and where, since when and what tie, as far as the text says."""

    def say(key: str, **slots: str) -> str | None:
        return choose(book, f"reply/summary/{key}", slots, (), chance)

    people = figures.listed([contact.name for contact in situation.contacts])
    said = figures.tried(situation.attempts, situation.unanswered_count, situation.channels)
    found = [people, say("tried", tried=said) if said else _doors(situation, say)]
    if situation.last_attempt is not None:
        found.append(_last(situation, situation.last_attempt, today, say))
    if situation.relationship not in _WITHOUT_LABEL:
        found.append(say(f"tie_{situation.relationship}"))
    refused = _their_words(situation.push_back_words)
    promised = _their_words(situation.promise.words) if situation.promise else ""
    if refused:
        found.append(say("refused", words=refused))
    if promised and not (refused and (promised in refused or refused in promised)):
        found.append(say("promised", words=promised))
    return tuple(fact for fact in found if fact)


def _their_words(told: str | None) -> str:
    """Return what the other side said without "she said that" before it."""
    words = _ASIDE.split(_REPORTING.sub("", told or "", count=1), maxsplit=1)[0]
    return words.strip(" .,!:\"'“”‘’")


def _last(
    situation: Situation, when: Period, today: date, say: Callable[..., str | None]
) -> str | None:
    days = when.middle(today)
    if when.is_open(today):
        return say("since", words=when.words)
    if days < 1:
        return say("today")
    waiting = situation.unanswered_count != 0
    return say("last" if waiting else "in_touch", span=figures.span(days))


def _doors(situation: Situation, say: Callable[..., str | None]) -> str | None:
    if situation.unanswered_count == 0:
        return say("nothing_waiting")
    if not situation.channels:
        return None
    return say("channels", channels=figures.listed([figures.door(c) for c in situation.channels]))
