"""Reads whether the other side said not now, no or stop, and what they promised instead.

Only what they said or did counts: not what the user fears, guesses or said themselves, and not
what friends advised (playbook, "Deciding the first action": a boundary outweighs all else).
"""

from collections.abc import Iterable, Iterator
from datetime import date

from coaching.reading.cues import Cues, Hit, places
from coaching.reading.guards import doubted, negated
from coaching.reading.heard import heard, theirs
from coaching.reading.lexicon_pushback import (
    BLAMELESS,
    CHANGED,
    CLASSES,
    DONE,
    FRIENDLY,
    PROMISED,
    PROMISES,
    SAID,
    SUFFERED,
)
from coaching.reading.prose import Prose
from coaching.reading.times import due
from coaching.reading.words import SOFT, Words
from coaching.situation import Message, Promise, PushBack, Side
from coaching.text import fold

_SAID = Cues(SAID, CLASSES)
_DONE = Cues(DONE, CLASSES)
_SUFFERED = Cues(SUFFERED, CLASSES)
_BLAMELESS = Cues(BLAMELESS, CLASSES)
_FRIENDLY = Cues(FRIENDLY, CLASSES)
_CHANGED = Cues(CHANGED, CLASSES)
_PROMISES = Cues(PROMISES, CLASSES)
_PROMISED = Cues(PROMISED, CLASSES)
_STRENGTH = {PushBack.NOT_NOW: 0, PushBack.NO: 1, PushBack.STOP: 2}


def push_back(prose: Prose, messages: tuple[Message, ...]) -> tuple[PushBack, str] | None:
    """Return how the other side pushed back and the exact words that show it, or None.

    The firmest of several counts. A "not now" beside a welcome ("Sure! Busy until Friday") is
    no push-back on being written to.
    """
    found = [*_in_prose(prose), *_in_lines(messages)]
    return max(found, key=lambda each: _STRENGTH[each[0]], default=None)


def promise(prose: Prose, messages: tuple[Message, ...], today: date) -> Promise | None:
    """Return the last thing the other side said they would do or invited, or None.

    `due` counts from `today`, or from the day a pasted line of theirs was sent.
    """
    told = _told(prose)
    if told:
        quote, whole = told
        return Promise(quote, due(whole, today))
    for message in reversed(messages):
        words = Words.of(fold(message.text))
        hits = _PROMISES.find(words) if message.author is Side.CONTACT else iter(())
        hit = next((each for each in hits if not negated(words, each.first)), None)
        if hit:
            quote = _quote(message.text, words, hit)
            return Promise(quote, due(quote, message.sent_on or today))
    return None


def _in_prose(prose: Prose) -> Iterator[tuple[PushBack, str]]:
    words = prose.words
    if _CHANGED.has(words):
        return
    blameless = places(_BLAMELESS.find(words))
    for hit in (*_done(words), *_SUFFERED.find(words), *_said(words)):
        if not hit.touches(blameless):
            yield hit.label, _quote(prose.text, words, hit)


def _done(words: Words) -> Iterator[Hit[PushBack]]:
    for hit in _DONE.find(words):
        if theirs(words, hit.first, hit.first + 1):
            yield hit


def _said(words: Words) -> Iterator[Hit[PushBack]]:
    for stretch in heard(words):
        hits = list(_SAID.find(words, stretch.first, stretch.last))
        soft = stretch.doorkeeper or _welcoming(words, stretch.first, stretch.last)
        yield from (hit for hit in hits if not (soft and hit.label is PushBack.NOT_NOW))


def _in_lines(messages: tuple[Message, ...]) -> Iterator[tuple[PushBack, str]]:
    lines = [message for message in messages if message.author is Side.CONTACT]
    for index, message in enumerate(lines):
        words = Words.of(fold(message.text))
        blameless = places(_BLAMELESS.find(words))
        for hit in _SAID.find(words):
            soft = hit.label is PushBack.NOT_NOW and _softened(words, lines[index + 1 :])
            if not soft and not hit.touches(blameless):
                yield hit.label, _quote(message.text, words, hit)


def _softened(words: Words, later: Iterable[Message]) -> bool:
    """Tell whether a "not now" line is itself a welcome or was followed by one."""
    return _FRIENDLY.has(words) or any(
        _FRIENDLY.has(Words.of(fold(message.text))) for message in later
    )


def _welcoming(words: Words, first: int, last: int) -> bool:
    return _FRIENDLY.has(words, first, last)


def _told(prose: Prose) -> tuple[str, str] | None:
    """Return the last promise told of, and the same with the clause after it, for the time."""
    words = prose.words
    hits = [hit for hit in _PROMISED.find(words) if not doubted(words, hit.first)]
    for stretch in heard(words):
        hits += _PROMISES.find(words, stretch.first, stretch.last)
    meant = [hit for hit in hits if not negated(words, hit.first)]
    latest = max(meant, key=lambda hit: (hit.last, -hit.first), default=None)
    if latest is None:
        return None
    first, end = words.clause(latest.first, latest.last)
    if words.forms[end] in SOFT:
        _, end = words.clause(end + 1, end + 1)
    return _quote(prose.text, words, latest), words.span(first, end).of(prose.text)


def _quote(text: str, words: Words, hit: Hit[PushBack] | Hit[str]) -> str:
    """Return the clause of `text` around the hit, exactly as written."""
    return words.span(*words.clause(hit.first, hit.last)).of(text)
