"""Finds the expressions of past time in a folded text, with the words before them applied."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from coaching.reading.prose import Prose
from coaching.reading.stamps import stamps
from coaching.reading.time_grammar import READERS, Kind, Reading
from coaching.text import Span

_MOST = 100  # expressions; nobody writes more, and a text made of nothing else stays fast
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_LEAD = re.compile(
    r"(?:\b(?P<near>right|just|shortly|straight|immediately|soon|day|days|week|weeks) )?"
    r"\b(?P<word>before|after|since|around|about|by|for|in|on|at|of|during|until|till|til|over"
    r"|within|from|next|every|each|coming|past|last|than|depuis|this|to|vs|or)[ ,]+"
    r"(?:(?:the|her|his|their|like|maybe|roughly|almost|nearly|over|well over|at least|only|a good"
    r"|around|about|past|last|approx\.?|say) )*$"
)
_FEAST_LIKE = re.compile(
    r"^(?!jan|feb|mar\b|march|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat"
    r"|sun)[a-zế]"
)
_WINDOW = re.compile(r"\b(?:last|past|previous) $")
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$")
_CLOCK = re.compile(r"\b(?:it'?s|it is|today'?s|today is)(?: now| already| currently)? $")
_NEVER_PAST = frozenset("until till til by next every each coming within".split())
_NOT_SPAN = _NEVER_PAST | {"of", "at", "or", "to"}


@dataclass(frozen=True, slots=True)
class Timed:
    """A time expression: its place, how it is meant, and its days.

    For `Kind.LATER` the days are None and `offset` is the (fewest, most) days to add. `lead` is
    the preposition before it ("in", "for", "since" …), or "".
    """

    span: Span
    kind: Kind
    days: tuple[date, date] | None
    offset: tuple[int, int]
    lead: str


def time_words(folded: str, today: date) -> list[Timed]:
    """Return the past time expressions of a folded text in order, not overlapping."""
    found: list[Timed] = []
    read: list[Span] = []
    for span, day in stamps(folded, today):
        read.append(span)
        found += _placed(folded, span, Reading(span.end, Kind.POINT, (day, day)), today)
        if len(found) > _MOST:
            break
    rest = Prose.without(folded, read).text if read else folded
    position = 0
    for token in _TOKEN.finditer(rest):
        start = token.start()
        if start < position:
            continue
        if reading := _read(rest, start, token.group(), today):
            found += _placed(folded, Span(start, reading.end), reading, today)
            position = reading.end
            if len(found) > _MOST:
                break
    found.sort(key=lambda timed: timed.span.start)
    return [timed for at, timed in enumerate(found) if not _names_next(folded, found, at)]


def _names_next(folded: str, found: list[Timed], at: int) -> bool:
    """Tell whether this is the weekday of the date after it: "Monday 9 November"."""
    if at + 1 == len(found):
        return False
    one, two = found[at].span, found[at + 1].span
    between = folded[one.end : two.start]
    if found[at + 1].kind is not Kind.POINT:
        return False
    return _WEEKDAY.search(one.of(folded)) is not None and between.strip(" ,(") in {"", "the"}


def _read(rest: str, start: int, word: str, today: date) -> Reading | None:
    for reader in READERS.get("#" if word.isdigit() else word, ()):
        if reading := reader(rest, start, today):
            return reading
    return None


def _placed(folded: str, span: Span, reading: Reading, today: date) -> list[Timed]:
    """Apply the words before an expression; nothing if they make it no past time."""
    before = folded[max(0, span.start - 40) : span.start]
    match = _LEAD.search(before)
    lead = match["word"] if match else ""
    if reading.days is None:
        return [Timed(span, reading.kind, None, reading.offset, lead)]
    if reading.kind is Kind.SPAN:
        return _elapsed(span, reading, before, lead, today)
    if _CLOCK.search(before) or (lead == "for" and not _FEAST_LIKE.search(span.of(folded))):
        return []  # "an invite for Nov 30"
    days = _shifted(reading.days, lead, (match["near"] or "") if match else "", today)
    if days is None or days[0] > today:
        return []
    kind = Kind.SINCE if lead in {"since", "depuis"} else reading.kind
    return [Timed(span, kind, (days[0], min(days[1], today)), (0, 0), lead)]


def _elapsed(span: Span, reading: Reading, before: str, lead: str, today: date) -> list[Timed]:
    if lead in _NOT_SPAN or reading.days is None:
        return []
    if _WINDOW.search(before):  # "3 times in the last two weeks": somewhere within
        return [Timed(span, Kind.POINT, (reading.days[0], today), (0, 0), lead)]
    return [Timed(span, Kind.SPAN, reading.days, (0, 0), lead)]


def _shifted(
    days: tuple[date, date], lead: str, near: str, today: date
) -> tuple[date, date] | None:
    """Move the days as "right after" and "before" say."""
    if lead in _NEVER_PAST:
        return None
    if lead == "after":
        return days[0], days[1] + timedelta(days=6 if near else 14)
    if lead == "before":
        back = 7 if near else 30 if days[0] > today - timedelta(days=400) else 420
        return days[0] - timedelta(days=back), days[0] - timedelta(days=1)
    return days
