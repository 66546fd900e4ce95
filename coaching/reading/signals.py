"""Reads the circumstances of a silence, each with the user's words that show it.

The definitions are the comments of `coaching.situation.Signal`.
"""

from collections.abc import Iterator
from datetime import date

from coaching.reading.cues import Cues, Hit
from coaching.reading.guards import by_user, doubted, nearest_subject, negated, questioned
from coaching.reading.lexicon_signals import (
    ABOUT_THEM,
    AFFIRMED,
    ASKS_BACK,
    ATTEMPTS,
    BY_USER,
    CANCELS,
    CLASSES,
    CUES,
    MESSAGE_CUES,
    REPORTED,
    WISHES,
)
from coaching.reading.prose import Prose
from coaching.reading.times import due
from coaching.reading.words import Words
from coaching.situation import Message, Side, Signal, Status
from coaching.text import fold

_CUES = Cues(CUES, CLASSES)
_CANCELS = Cues(CANCELS, CLASSES)
_WISHES = Cues(WISHES, CLASSES)
_ATTEMPTS = Cues(ATTEMPTS, CLASSES)
_MESSAGE_CUES = Cues(MESSAGE_CUES, CLASSES)
_ASKS_BACK = Cues(ASKS_BACK, CLASSES)
_OWN = frozenset({"i", "we", "my", "our", "me"})
_NOWHERE: set[int] = set()
_DOORKEEPERS = frozenset(
    "assistant secretary receptionist pa reception meetings meeting twice keeps".split()
)
_SOON = 31  # days; what runs out later leaves time to write as usual
_BARRAGE = 4  # messages …
_BARRAGE_DAYS = 3  # … within so many days are a pile-up, whatever they say
_LONGEST_EVIDENCE = 120  # characters; a longer clause is quoted only where the cue stands


def signals(prose: Prose, messages: tuple[Message, ...], today: date) -> dict[Signal, str]:
    """Return each circumstance `prose` and the pasted `messages` show, with the exact words.

    What is feared or denied is not shown, nor a deadline more than a month after `today`.
    """
    found = _in_prose(prose)
    sent = [each for each in messages if each.author is Side.USER and each.status is Status.SENT]
    for signal, quote in (*_in_messages(sent), *_barrage(sent), *_wish(prose, sent)):
        found.setdefault(signal, quote)
    if Signal.ASKED_FAVOUR in found:
        found.pop(Signal.NO_ASK_SENT, None)
    for signal in (Signal.DEADLINE, Signal.BRUSHED_OFF):
        if signal in found and not _timely(signal, found[signal], prose.words, today):
            del found[signal]
    for message in messages:
        if message.status is Status.TEMPLATE:
            found.setdefault(Signal.MASS_SENT, message.text)
    return found


def _timely(signal: Signal, quote: str, words: Words, today: date) -> bool:
    """Tell whether a deadline runs out soon, or a "call next week" is no date still to come."""
    period = due(quote, today)
    if period is None:
        return True
    if signal is Signal.DEADLINE:
        return (period.earliest - today).days <= _SOON
    return period.latest <= today or not _DOORKEEPERS.isdisjoint(words.vocabulary)


def _in_prose(prose: Prose) -> dict[Signal, str]:
    words = prose.words
    found: dict[Signal, str] = {}
    cancelled: dict[Signal, set[int]] = {}
    for hit in _CANCELS.find(words):
        cancelled.setdefault(hit.label, set()).update(range(hit.first, hit.last))
    for hit in _CUES.find(words):
        if hit.label in found or hit.touches(cancelled.get(hit.label, _NOWHERE)):
            continue
        if _holds(words, hit):
            found[hit.label] = _evidence(prose.text, words, hit)
    return found


def _holds(words: Words, hit: Hit[Signal]) -> bool:
    signal, first = hit.label, hit.first
    if signal in ABOUT_THEM and _users_own(words, first):
        return False
    if signal in BY_USER and nearest_subject(words, first) in {"she", "he", "they"}:
        return False
    if signal in AFFIRMED and negated(words, first):
        return False
    if signal is Signal.USER_OVERREACHED and questioned(words, first):
        return False
    return not (signal in REPORTED and doubted(words, first))


def _users_own(words: Words, first: int) -> bool:
    return not _OWN.isdisjoint(words.forms[first - 1 : first + 1]) or by_user(words, first)


def _wish(prose: Prose, sent: list[Message]) -> Iterator[tuple[Signal, str]]:
    """Yield that nothing was sent, if the user wishes to write and tells of no attempt."""
    words = prose.words
    hit = next(_WISHES.find(words), None)
    if hit and not sent and not any(_tried(words, each) for each in _ATTEMPTS.find(words)):
        yield Signal.NOTHING_SENT, _evidence(prose.text, words, hit)


def _tried(words: Words, hit: Hit[str]) -> bool:
    if words.forms[hit.first] == "again":
        return True
    return not doubted(words, hit.first) and words.forms[hit.first - 1] != "will"


def _in_messages(sent: list[Message]) -> Iterator[tuple[Signal, str]]:
    for message in sent:
        words = Words.of(fold(message.text))
        hits = list(_MESSAGE_CUES.find(words))
        asks = "?" in words.forms or _ASKS_BACK.has(words)
        asks = asks or any(hit.label is Signal.ASKED_FAVOUR for hit in hits)
        for hit in hits:
            if not (asks and hit.label is Signal.NO_ASK_SENT):
                yield hit.label, _evidence(message.text, words, hit)


def _barrage(sent: list[Message]) -> Iterator[tuple[Signal, str]]:
    days = sorted(message.sent_on for message in sent if message.sent_on)
    for earlier, later in zip(days, days[_BARRAGE - 1 :], strict=False):
        if (later - earlier).days <= _BARRAGE_DAYS:
            yield Signal.BARRAGE, sent[-1].text
            return


def _evidence(text: str, words: Words, hit: Hit[Signal] | Hit[str]) -> str:
    """Return the clause of `text` around the hit, or the hit alone where the clause is long."""
    clause = words.span(*words.clause(hit.first, hit.last))
    if clause.end - clause.start <= _LONGEST_EVIDENCE:
        return clause.of(text)
    return words.span(hit.first, hit.last).of(text)
