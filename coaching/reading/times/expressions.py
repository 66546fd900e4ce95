"""Finds the expressions of past time in a folded text, with the words before them applied."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from coaching.reading.prose import Prose
from coaching.reading.times.form import Kind, Reader, Reading
from coaching.reading.times.grammar import READERS
from coaching.reading.times.stamps import stamps
from coaching.regexes import regex
from coaching.text import Span

_MOST = 100  # expressions; nobody writes more, and a text made of nothing else stays fast
_TOKEN = regex(r"\d+|[^\W\d_]+")
_LEAD = regex(
    r"(?:\b(?P<near>right|just|shortly|straight|immediately|soon|day|days|week|weeks) )?"
    r"\b(?P<word>before|after|since|around|about|by|for|in|on|at|of|during|until|till|til|over"
    r"|within|from|next|every|each|coming|past|last|than|depuis|this|to|vs|or)[ ,]+"
    r"(?:(?:the|her|his|their|like|maybe|roughly|almost|nearly|over|well over|at least|only|a good"
    r"|around|about|past|last|approx\.?|say) )*$"
)
_FEAST_LIKE = regex(
    r"^(?!jan|feb|mar\b|march|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat"
    r"|sun)[a-zế]"
)
_WINDOW = regex(r"\b(?:last|past|previous) $")
_WEEKDAY = regex(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$")
_CLOCK = regex(r"\b(?:it'?s|it is|today'?s|today is)(?: now| already| currently)? $")
_FIGURE = regex(r"\d")
_TAKES = regex(r"\b(?:allow|allows|takes?|took|gives?|up to|needs?) $")  # how long it may take
_APART = 12  # characters between two expressions that name one day
_TO_FEAST = regex(r" ?(?:of |the |our |my |that )?")
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
    weekday: int | None = None  # "the following Monday"
    nth: int = 0  # "the 12th", perhaps of the month named before
    stamp: bool = False  # a day with its month
    clock: bool = False
    base: tuple[date, date] | None = None  # the days without "after" and "before"


@lru_cache(maxsize=8)  # the readers of times and of promises ask for the same text
def time_words(folded: str, today: date) -> tuple[Timed, ...]:
    """Return the past time expressions of a folded text in order, not overlapping."""
    found: list[Timed] = []
    read: list[Span] = []
    for span, day in stamps(folded, today) if _FIGURE.search(folded) else ():
        read.append(span)
        stamped = _placed(folded, span, Reading(span.end, Kind.POINT, (day, day)), today)
        found += [replace(timed, stamp=True) for timed in stamped]
        if len(found) > _MOST:
            break
    rest = Prose.without(folded, read).text if read else folded
    position = 0
    for token in _TOKEN.finditer(rest):
        start = token.start()
        word = token.group()
        readers = READERS.get("#" if word.isdigit() else word)
        if start < position or not readers or not _may_begin(rest, word, token.end()):
            continue
        if reading := _read(rest, start, readers, today):
            found += _placed(folded, Span(start, reading.end), reading, today)
            position = reading.end
            if len(found) > _MOST:
                break
    found.sort(key=lambda timed: timed.span.start)
    return tuple(_joined(folded, found))


def _joined(folded: str, found: list[Timed]) -> Iterator[Timed]:
    """Join neighbours that name one day: "Monday 9 November", "the day after Halloween"."""
    at = 0
    while at < len(found):
        one, at = found[at], at + 1
        if at == len(found):
            yield one
            return
        two = found[at]
        between = folded[one.span.end : two.span.start]
        if len(between) > _APART:
            yield one
            continue
        if two.kind is Kind.POINT and between.strip(" ,(") in {"", "the"} and _names(folded, one):
            continue  # the date after it says the same day
        if two.clock and between.strip(" ,@") in {"", "at", "around", "about"}:
            found[at] = one
            continue
        found[at] = _counted(folded, one, two, between) or two
        if found[at] is two:
            yield one


def _names(folded: str, timed: Timed) -> bool:
    return _WEEKDAY.search(timed.span.of(folded)) is not None or timed.clock


def _counted(folded: str, one: Timed, two: Timed, between: str) -> Timed | None:
    """Return the day of "two days before Easter", "a week after Oct 3", "a week ago Tuesday"."""
    span = Span(one.span.start, two.span.end)
    if two.days is None or two.kind is Kind.SPAN:
        return None
    if one.kind is Kind.LATER and one.weekday is None and _TO_FEAST.fullmatch(between):
        fewest, most = one.offset
        days = (
            (two.base or two.days)[0] + timedelta(days=fewest),
            (two.base or two.days)[1] + timedelta(days=most),
        )
        return replace(two, span=span, days=days, kind=Kind.POINT, lead=one.lead, nth=0)
    if between not in {" ", " on ", ", ", ", on "}:
        return None
    if (
        one.kind is Kind.POINT
        and one.days
        and _WEEKDAY.match(two.span.of(folded))
        and " ago" in one.span.of(folded)
    ):
        middle = one.days[0] + (one.days[1] - one.days[0]) // 2
        back = (middle.weekday() - two.days[1].weekday()) % 7
        day = middle - timedelta(
            days=back if back < 5 and between != " on " else back - 7 * (back > 3)
        )
        return replace(two, span=span, days=(day, day))
    return None


def _may_begin(rest: str, word: str, end: int) -> bool:
    """Tell whether an article or the like stands before a word of time."""
    if word not in _ARTICLES:
        return True
    following = _TOKEN.search(rest, end, end + 16)
    return following is not None and (
        following.group() in READERS or following.group() in _OF_TIME or following.group().isdigit()
    )


_ARTICLES = frozenset({"a", "an", "the", "this", "that", "last", "one"})
_OF_TIME = frozenset(
    "good full whole long solid entire more other straight odd plus business working calendar dozen "
    "hundred decade hour hr minute min weeks wks months mths days nights time very am pm "
    "afternoon evening noon nite".split()
)


def _read(rest: str, start: int, readers: tuple[Reader, ...], today: date) -> Reading | None:
    for reader in readers:
        if reading := reader(rest, start, today):
            return reading
    return None


def _placed(folded: str, span: Span, reading: Reading, today: date) -> list[Timed]:
    """Apply the words before an expression; nothing if they make it no past time."""
    before = folded[max(0, span.start - 40) : span.start]
    match = _LEAD.search(before)
    lead = match["word"] if match else ""
    if reading.days is None:
        return [Timed(span, reading.kind, None, reading.offset, lead, reading.weekday)]
    if reading.kind is Kind.SPAN:
        return _elapsed(span, reading, before, lead, today)
    if _CLOCK.search(before) or (lead == "for" and not _FEAST_LIKE.search(span.of(folded))):
        return []  # "an invite for Nov 30"
    days = _shifted(reading.days, lead, (match["near"] or "") if match else "", today)
    if days is None or days[0] > today:
        return []
    kind = Kind.SINCE if lead in {"since", "depuis"} else reading.kind
    past = days[0], min(days[1], today)
    return [
        Timed(span, kind, past, (0, 0), lead, nth=reading.nth, clock=reading.clock,
              base=reading.days)
    ]  # fmt: skip


def _elapsed(span: Span, reading: Reading, before: str, lead: str, today: date) -> list[Timed]:
    if lead in _NOT_SPAN or reading.days is None or _TAKES.search(before):
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
