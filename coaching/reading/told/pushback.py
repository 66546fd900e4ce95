"""Reads whether the other side said not now, no or stop, and what they promised instead.

Only what they said or did counts: not what the user fears, guesses or said themselves, and not
what friends advised (playbook, "Deciding the first action": a boundary outweighs all else).
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial

from coaching.reading.cues.cue import Cues, Hit, places
from coaching.reading.cues.guards import doubted, negated, questioned
from coaching.reading.cues.heard import heard, theirs
from coaching.reading.lexicon.pushback import (
    BLAMELESS,
    CHANGED,
    CLASSES,
    DONE,
    FRIENDLY,
    ONE_DAY,
    PROMISED,
    PROMISES,
    SAID,
    SUFFERED,
)
from coaching.reading.prose import Prose
from coaching.reading.times.falling_due import due_from, fall_due, said_on
from coaching.reading.words import EDGES, SOFT, Words
from coaching.situation import Message, Promise, PushBack, Side
from coaching.text import Span, fold

_SAID = Cues(SAID, CLASSES)
_DONE = Cues(DONE, CLASSES)
_SUFFERED = Cues(SUFFERED, CLASSES)
_BLAMELESS = Cues(BLAMELESS, CLASSES)
_FRIENDLY = Cues(FRIENDLY, CLASSES)
_CHANGED = Cues(CHANGED, CLASSES)
_PROMISES = Cues(PROMISES, CLASSES)
_PROMISED = Cues(PROMISED, CLASSES)
_ONE_DAY = Cues(ONE_DAY, CLASSES)
_JOINS = frozenset({"and", "but", "so", "because", "cos", "though"})
_CAME = frozenset(
    "wrote replied answered came got called rang texted messaged emailed heard was were been".split()
)
_LEADING = frozenset({"that", "me", "us"}) | EDGES
_LONGEST = 12  # words of theirs that are quoted
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

    `due` counts from the day it was said: as told, or the day a pasted line of theirs was sent.
    """
    told = _told(prose)
    if told:
        quote, whole = told
        return Promise(quote, fall_due(whole, prose, messages, today))
    for message in reversed(messages):
        words = Words.of(fold(message.text))
        hits = _PROMISES.find(words) if message.author is Side.CONTACT else iter(())
        hit = next((each for each in hits if not negated(words, each.first)), None)
        if hit:
            quote = words.span(*words.clause(hit.first, hit.last)).of(message.text)
            return Promise(quote, due_from(quote, day_of(message, prose, messages, today)))
    return None


def day_of(message: Message, prose: Prose, messages: tuple[Message, ...], today: date) -> date:
    """Return the day a line of theirs was said: its own stamp, as told beside it, or the first one."""
    place = Span(message.start, message.start + len(message.text))
    return message.sent_on or said_on(place, prose, today) or _before(messages, today)


def _before(messages: tuple[Message, ...], today: date) -> date:
    """Return the day of the first dated message, for a line of theirs without a date."""
    return min((each.sent_on for each in messages if each.sent_on), default=today)


def _in_prose(prose: Prose) -> Iterator[tuple[PushBack, str]]:
    words = prose.words
    if _CHANGED.has(words):
        return
    blameless = places(_BLAMELESS.find(words))
    for hit, start in (*_said(words), *_done(words), *_suffered(words)):
        if not hit.touches(blameless):
            yield hit.label, _cut(prose.text, words, hit, start)


def _done(words: Words) -> Iterator[tuple[Hit[PushBack], int]]:
    for hit in _DONE.find(words):
        if theirs(words, hit.first, hit.first + 1):
            yield hit, hit.first


def _suffered(words: Words) -> Iterator[tuple[Hit[PushBack], int]]:
    for hit in _SUFFERED.find(words):
        if not doubted(words, hit.first) and not questioned(words, hit.first):
            yield hit, hit.first


def _said(words: Words) -> Iterator[tuple[Hit[PushBack], int]]:
    """Yield what they said and where their own words begin."""
    for stretch in heard(words):
        hits = list(_SAID.find(words, stretch.first, stretch.last))
        soft = stretch.doorkeeper or _welcoming(words, stretch.first, stretch.last)
        for hit in map(partial(_milder, words), hits):
            if not (soft and hit.label is PushBack.NOT_NOW):
                yield hit, stretch.words_from


def _milder(words: Words, hit: Hit[PushBack]) -> Hit[PushBack]:
    """Return a no that is one for a time alone as a "not now"."""
    mild = hit.label is PushBack.NO and _for_a_time(words, hit)
    return Hit(PushBack.NOT_NOW, hit.first, hit.last) if mild else hit


def _for_a_time(words: Words, hit: Hit[PushBack]) -> bool:
    """Tell whether a no ends: "she's not dating until the divorce is through", "can't do Saturday".

    A no to one day is a no to the day; a no to the person names none.
    """
    first, end = words.clause(hit.first, hit.last)
    return "until" in words.forms[hit.first : end] or _ONE_DAY.has(words, first, end)


def _in_lines(messages: tuple[Message, ...]) -> Iterator[tuple[PushBack, str]]:
    lines = [message for message in messages if message.author is Side.CONTACT]
    for index, message in enumerate(lines):
        words = Words.of(fold(message.text))
        blameless = places(_BLAMELESS.find(words))
        for hit in map(partial(_milder, words), _SAID.find(words)):
            soft = hit.label is PushBack.NOT_NOW and _softened(words, lines[index + 1 :])
            if not soft and not hit.touches(blameless):
                yield hit.label, _cut(message.text, words, hit, 1)


def _softened(words: Words, later: Iterable[Message]) -> bool:
    """Tell whether a "not now" line is itself a welcome or was followed by one."""
    return _FRIENDLY.has(words) or any(
        _FRIENDLY.has(Words.of(fold(message.text))) for message in later
    )


def _welcoming(words: Words, first: int, last: int) -> bool:
    return _FRIENDLY.has(words, first, last)


def _told(prose: Prose) -> tuple[str, Span] | None:
    """Return the last promise told of, and its place with the clause after it, for the time."""
    words = prose.words
    hits = [(hit, hit.first) for hit in _PROMISED.find(words) if not doubted(words, hit.first)]
    for stretch in heard(words):
        found = _PROMISES.find(words, stretch.first, stretch.last)
        hits += [(hit, stretch.words_from) for hit in found]
    meant = [
        told
        for told in hits
        if not (negated(words, told[0].first) or _came_back(words, told[0].first))
    ]
    latest = max(meant, key=lambda told: (told[0].last, -told[0].first), default=None)
    if latest is None:
        return None
    hit, start = latest
    first, end = words.clause(hit.first, hit.last)
    if words.forms[end] in SOFT:
        _, end = words.clause(end + 1, end + 1)
    return _cut(prose.text, words, hit, start), words.span(max(first, start), end)


def _came_back(words: Words, place: int) -> bool:
    """Tell whether "back in April" is over: "she wrote back in April"."""
    return words.forms[place] == "back" and words.forms[place - 1] in _CAME


def _cut(text: str, words: Words, hit: Hit[PushBack] | Hit[str], start: int) -> str:
    """Return their words around the hit, from word `start` at the earliest, exactly as written.

    Of a long clause only the part between two "and" or "but" is kept.
    """
    first, last = words.clause(hit.first, hit.last)
    first = max(first, min(start, hit.first))
    while first < hit.first and words.forms[first] in _LEADING:
        first += 1
    for place in range(first, hit.first):
        if words.forms[place] in _JOINS:
            first = place + 1
    if hit.last - first > _LONGEST:
        first = hit.first
    end = hit.last
    while end < last and end - first < _LONGEST and words.forms[end] not in _JOINS:
        end += 1
    return words.span(first, end).of(text)
