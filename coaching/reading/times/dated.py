"""Gives every time expression of the user's words to what it dates: an attempt, the silence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.reading.attempts.telling import Telling
from coaching.reading.times.dated_words import AGAIN, AHEAD
from coaching.reading.times.expressions import Timed
from coaching.reading.times.form import Days, Kind, month_end
from coaching.reading.times.places import place_of
from coaching.reading.times.stamps import make_day
from coaching.reading.times.tale import Head, Place, Tale
from coaching.regexes import regex
from coaching.text import Span

LONGEST_GUESS = 60
"""Days within which "some time since then" still says something."""


@dataclass(frozen=True, slots=True)
class Dated:
    """The days an attempt, a silence or a contact is dated with, and the words that say so."""

    head: Head
    days: Days
    span: Span
    kind: Kind
    telling: Telling | None = None
    began_with: bool = False  # "since we argued on the 9th": it began with something else


def dated(tale: Tale, times: Sequence[Timed], today: date) -> Iterator[Dated]:
    """Yield what the time expressions of a tale date, in the order of the text."""
    anchors = _Anchors()
    index = 0
    before: Timed | None = None  # the time before, and what it dates: a list shares it
    place: Place | None = None
    for timed in times:
        while tale.sentences[index].end <= timed.span.start:
            index += 1
        counted = _after_a_while(tale, index, timed, today)
        days = anchors.days_of(counted, today)
        if days is None or days[0] > today:
            continue
        if (today - days[0]).days > _LONG_PAST and _lies_ahead(tale, index, timed):
            continue
        anchors.pass_by(counted, days)
        between = Span(before.span.end, timed.span.start) if before else None
        if not (between and _goes_on(tale.folded, between, place)):
            place = place_of(tale, index, counted)
        before = timed
        if item := _item(place or Place(timed.span, Head.ELSE), counted, days, today):
            yield item


_LONG_PAST = 180  # days; "in January" said in November is the next one as easily


def _lies_ahead(tale: Tale, index: int, timed: Timed) -> bool:
    """Tell whether "should I ask again in January" means the next one."""
    start = tale.sentences[index].start
    words = timed.span.of(tale.folded)
    return (
        timed.lead in {"in", "around"}
        and not timed.stamp
        and words.isalpha()
        and AHEAD.search(tale.folded, max(start, timed.span.start - 80), timed.span.start)
        is not None
    )


def _goes_on(folded: str, between: Span, place: Place | None) -> bool:
    """Tell whether a time dates what the time before it dates: "on the 3rd and the 9th"."""
    if _LISTED.fullmatch(folded, between.start, between.end):
        return True
    told = place is not None and place.head in {Head.ATTEMPT, Head.DONE}
    if not (told and AGAIN.search(folded, max(between.start, between.end - 24), between.end)):
        return False
    return not AHEAD.search(folded, max(between.start, between.end - 40), between.end)


@dataclass(slots=True)
class _Anchors:
    """The times named so far, which "a week later" and "the 12th" count from."""

    last: Days | None = None
    stamp: date | None = None

    def days_of(self, timed: Timed, today: date) -> Days | None:
        """Return the days of an expression, counted from the time before where it says so."""
        if timed.nth and self.stamp:
            day = _next_nth(self.stamp, timed.nth)
            return (day, day) if day and day <= today else timed.days
        if timed.days is not None:
            return timed.days
        if self.last is None:
            return None
        if timed.weekday is not None:
            day = self.last[1] + timedelta(
                days=(timed.weekday - self.last[1].weekday() - 1) % 7 + 1
            )
            return day, day
        fewest, most = timed.offset
        return self.last[0] + timedelta(days=fewest), self.last[1] + timedelta(days=most)

    def pass_by(self, timed: Timed, days: Days) -> None:
        """Remember a time that was read."""
        if timed.kind is not Kind.SPAN:
            self.last = days
        if timed.stamp or (timed.nth and self.stamp):
            self.stamp = days[0]


def _next_nth(day: date, nth: int) -> date | None:
    """Return the first "12th" after a day."""
    first = day.replace(day=1) if nth > day.day else month_end(day.replace(day=1)) + timedelta(1)
    return make_day(first.year, first.month, nth)


def _after_a_while(tale: Tale, index: int, timed: Timed, today: date) -> Timed:
    """Read "after two weeks I wrote again" as counted from the time before."""
    if timed.lead != "after" or timed.kind is not Kind.SPAN or timed.days is None:
        return timed
    near = [
        place for place in tale.places(index, timed.span.start)
        if place.head in {Head.ATTEMPT, Head.DONE, Head.SILENCE, Head.ELSE}
        and place.span.start >= timed.span.end
    ]  # fmt: skip
    if not near or near[0].head is Head.SILENCE:
        return timed
    offset = (today - timed.days[1]).days, (today - timed.days[0]).days
    return replace(timed, kind=Kind.LATER, days=None, offset=offset)


def _item(place: Place, timed: Timed, days: Days, today: date) -> Dated | None:
    if place.within:
        if (today - days[0]).days > LONGEST_GUESS:
            return None
        days = days[0], today
    kind = Kind.SINCE if place.since else timed.kind
    return Dated(place.head, days, timed.span, kind, place.telling, place.since)


_LISTED = regex(
    r"(?:,? ?(?:and|&|n|und|y|e)|,|[/+])(?: again)? ?(?:on |in |at )?(?:the )?(?: ?and )?"
)
