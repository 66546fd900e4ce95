"""Gives every time expression of the user's words to what it dates: an attempt, the silence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum

from coaching.reading.counts import SILENCE, USER_SILENT
from coaching.reading.dated_words import (
    AGAIN,
    AHEAD,
    BEEN,
    BOUNDARY,
    CONTACT,
    DONE,
    ELSE,
    EVER_SINCE,
    HARD,
    IN_TOUCH,
    LAST,
    LEFT_UNSAID,
    NOTED,
    OF_NOTHING,
    SENDING,
    SINCE,
    SUBORDINATE,
    VERB_LAST,
    WITHIN,
)
from coaching.reading.stamps import make_day
from coaching.reading.telling import Role, Telling
from coaching.reading.time_reading import Kind, month_end
from coaching.reading.time_words import Timed
from coaching.text import Span

Days = tuple[date, date]

LONGEST_GUESS = 60
"""Days within which "some time since then" still says something."""


class Head(Enum):
    """What a time expression can date."""

    ATTEMPT = "attempt"
    DONE = "done"  # something else the user did towards them: invited, introduced, posted
    LAST = "last"  # "the last one was …": the last attempt, whichever it is
    SILENCE = "silence"  # "no reply for …", "it's been …"
    CONTACT = "contact"  # an answer, or the last time the two were in touch
    ELSE = "else"  # a meeting, an age, somebody else's doing


@dataclass(frozen=True, slots=True)
class Dated:
    """The days an attempt, a silence or a contact is dated with, and the words that say so."""

    head: Head
    days: Days
    span: Span
    kind: Kind
    telling: Telling | None = None
    began_with: bool = False  # "since we argued on the 9th": it began with something else


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    head: Head
    telling: Telling | None = None
    since: bool = False  # the time is when it began
    within: bool = False  # "4 emails in 3 weeks": the time is how long it took


_LONG = 1600  # characters of a sentence that are looked at around a time
_BESIDE = re.compile(
    r"\s*[(\[:-]?\s*(?:(?:on|in|at|sent|from|back in|around|about|like|maybe) ){0,2}$"
)


@dataclass(slots=True)
class Tale:
    """A text with what it tells: `sent` are the attempts of `told` that are unanswered."""

    folded: str
    sentences: Sequence[Span]
    told: Sequence[Telling]
    sent: Sequence[Telling]
    answered: int = -1  # where the last answer was told
    _read: dict[int, list[_Place]] = field(default_factory=dict)

    def places(self, index: int, near: int) -> list[_Place]:
        """Return what a time at offset `near` could date in a sentence, in order."""
        sentence = self.sentences[index]
        if sentence.end - sentence.start > _LONG:
            window = Span(
                max(sentence.start, near - _LONG // 2), min(sentence.end, near + _LONG // 2)
            )
            return self._places(window)
        if index not in self._read:
            self._read[index] = self._places(sentence)
        return self._read[index]

    def _places(self, sentence: Span) -> list[_Place]:
        """Attempts come first: they hide their own subject."""
        found = [
            _Place(telling.span, self._head(telling), telling)
            for telling in self.told
            if sentence.start <= telling.span.start < sentence.end
        ]
        for pattern, head in _PATTERNS:
            for match in pattern.finditer(self.folded, sentence.start, sentence.end):
                span = Span(*match.span())
                if any(_hides(self.folded, place, span, head) for place in found):
                    continue
                late = head is not Head.DONE or span.start > self.answered
                found.append(_Place(span, head if late else Head.CONTACT))
        return sorted(found, key=lambda place: place.span.start)

    def _head(self, telling: Telling) -> Head:
        if telling.role is Role.MENTIONED or telling in self.sent:
            return Head.ATTEMPT
        return Head.CONTACT


def dated(tale: Tale, times: Sequence[Timed], today: date) -> Iterator[Dated]:
    """Yield what the time expressions of a tale date, in the order of the text."""
    anchors = _Anchors()
    index = 0
    before: Timed | None = None  # the time before, and what it dates: a list shares it
    place: _Place | None = None
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
            place = _place_of(tale, index, counted)
        before = timed
        if place is not None and (item := _item(place, counted, days, today)):
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


def _goes_on(folded: str, between: Span, place: _Place | None) -> bool:
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


def _item(place: _Place, timed: Timed, days: Days, today: date) -> Dated | None:
    if place.within:
        if (today - days[0]).days > LONGEST_GUESS:
            return None
        days = days[0], today
    kind = Kind.SINCE if place.since else timed.kind
    return Dated(place.head, days, timed.span, kind, place.telling, place.since)


def _place_of(tale: Tale, index: int, timed: Timed) -> _Place | None:
    """Return what a time dates: in its sentence, or before it if the sentence says no more."""
    sentence, here = tale.sentences[index], tale.places(index, timed.span.start)
    place = _dates(tale.folded, sentence, timed, here)
    if timed.kind is Kind.SPAN and timed.lead in WITHIN:
        return place
    if (
        place is None
        and index
        and (
            _stands_alone(tale.folded, sentence, timed, here)
            or (timed.stamp and timed.span.start == sentence.start and not here)
        )
    ):
        return _told_before(tale, index, timed)
    return place


def _told_before(tale: Tale, index: int, timed: Timed) -> _Place:
    """Return what a time that stands alone dates: the last thing told in the sentences before."""
    points_back = _THAT.search(tale.folded, tale.sentences[index].start, timed.span.start)
    for before in range(index - 1, max(-1, index - 3), -1):
        places = tale.places(before, tale.sentences[before].end)
        telling = [place for place in places if points_back or place.head is not Head.ELSE]
        if telling:
            return telling[-1]
    return _Place(timed.span, Head.SILENCE)


_THAT = re.compile(r"\b(?:that|this|it|which)\b")


_LISTED = re.compile(
    r"(?:,? ?(?:and|&|n|und|y|e)|,|[/+])(?: again)? ?(?:on |in |at )?(?:the )?(?: ?and )?"
)
_ONE = re.compile(
    r"\b(?:one|first|second|third|another|2nd|3rd|last)(?: (?:one|\w+er(?: one)?))? (?:from|on|in|was|at)\b"
)
_PATTERNS = (
    (USER_SILENT, Head.CONTACT),
    (DONE, Head.DONE),
    (CONTACT, Head.CONTACT),
    (LAST, Head.LAST),
    (_ONE, Head.ATTEMPT),
    (SILENCE, Head.SILENCE),
    (BEEN, Head.SILENCE),
    (LEFT_UNSAID, Head.SILENCE),
    (ELSE, Head.ELSE),
)


def _hides(folded: str, place: _Place, span: Span, head: Head) -> bool:
    """Tell whether a place already found covers a span, or has it as its subject."""
    if place.span.start < span.end and span.start < place.span.end:
        return not (head is Head.LAST and place.head is Head.ATTEMPT)
    gap = place.span.start - span.end
    return (
        head is Head.ELSE
        and 0 <= gap <= 16
        and not BOUNDARY.search(folded, span.end, place.span.start)
    )


def _dates(folded: str, sentence: Span, timed: Timed, here: Sequence[_Place]) -> _Place | None:
    """Return what a time expression dates in its own sentence."""
    before = folded[max(sentence.start, timed.span.start - 40) : timed.span.start]
    inside = [place for place in here if place.span.start <= timed.span.start < place.span.end]
    if inside:
        return inside[0]
    if timed.kind is Kind.SPAN:
        return _silence_of(folded, sentence, timed, here)
    left = [place for place in here if place.span.end <= timed.span.start]
    right = [place for place in here if place.span.start >= timed.span.end]
    if NOTED.search(before) and not (left and left[-1].head in {Head.ATTEMPT, Head.LAST}):
        return _Place(timed.span, Head.DONE)
    if "have " in before and VERB_LAST.match(folded, timed.span.end):
        return _Place(timed.span, Head.DONE)
    if timed.kind is Kind.SINCE and (silence := _silent_since(folded, timed, right)):
        return silence
    if left and (_free(folded, left[-1].span.end, timed.span.start) or not right):
        occasion = _since_else(folded, timed, left) or _on_occasion(folded, timed, left)
        return occasion or _unless_hard(folded, left, timed)
    if right and _free(folded, timed.span.end, right[0].span.start):
        return right[0]
    if left and not HARD.search(folded, left[-1].span.end, timed.span.start):
        return left[-1]
    return right[0] if right else None


def _silent_since(folded: str, timed: Timed, right: Sequence[_Place]) -> _Place | None:
    """Read "and since Monday she stopped answering"."""
    opens = _OPENS.search(folded, max(0, timed.span.start - 16), timed.span.start)
    silence = next((place for place in right if place.head is Head.SILENCE), None)
    if opens and silence and _free(folded, timed.span.end, silence.span.start):
        return silence
    return None


_OPENS = re.compile(r"(?:[,.;(\n]|\band|\bbut) ?(?:ever )?since (?:the |last )?$")


def _free(folded: str, start: int, end: int) -> bool:
    return _BESIDE.fullmatch(folded, start, end) is not None or not BOUNDARY.search(
        folded, start, end
    )


def _unless_hard(folded: str, left: Sequence[_Place], timed: Timed) -> _Place | None:
    place = left[-1]
    start, end = place.span.end, timed.span.start
    if place.head is Head.ELSE and not _free(folded, start, end):
        for earlier in reversed(left):
            if earlier.head is Head.ATTEMPT:
                between = folded[earlier.span.end : place.span.start]
                return earlier if SUBORDINATE.search(between) else place
    return place if _free(folded, start, end) or not HARD.search(folded, start, end) else None


def _since_else(folded: str, timed: Timed, left: Sequence[_Place]) -> _Place | None:
    """Read "not answering since we argued on the 9th": the silence began with that."""
    if left[-1].head is not Head.ELSE:
        return None
    for place in reversed(left):
        if place.head in {Head.SILENCE, Head.ATTEMPT, Head.CONTACT}:
            between = folded[place.span.end : timed.span.start]
            return replace(place, since=True) if EVER_SINCE.search(between) else None
    return None


def _on_occasion(folded: str, timed: Timed, left: Sequence[_Place]) -> _Place | None:
    """Read "texted her before her exam on the 17th": the attempt was about then."""
    if len(left) < 2 or left[-1].head is not Head.ELSE or left[-2].head is not Head.ATTEMPT:
        return None
    start = left[-2].span.end
    if _OCCASION.search(folded, start, left[-1].span.start) and _free(
        folded, start, timed.span.start
    ):
        return left[-2]
    return None


_OCCASION = re.compile(r"\b(?:before|after|on|at|for|during) (?:the |my |our |a )?(?:[\w']+ )?$")


def _silence_of(folded: str, sentence: Span, timed: Timed, here: Sequence[_Place]) -> _Place | None:
    """Return what an elapsed time measures: the silence, unless "since …" says otherwise."""
    if match := SINCE.match(folded, timed.span.end, sentence.end):
        if SENDING.search(match["what"]):
            return _Place(timed.span, Head.SILENCE)
        in_touch = IN_TOUCH.search(match["what"])
        return _Place(timed.span, Head.CONTACT if in_touch else Head.ELSE)
    if timed.lead == "after" and OF_NOTHING.match(folded, timed.span.end):
        return _Place(timed.span, Head.CONTACT)
    left = [place for place in here if place.span.end <= timed.span.start]
    if timed.lead in WITHIN and left and left[-1].head is Head.ATTEMPT:
        counted = left[-1].telling
        if counted and counted.role is Role.SENT and (counted.stated or counted.further):
            return replace(left[-1], within=True)
    near = [place for place in here if place.head in {Head.SILENCE, Head.LAST, Head.CONTACT}]
    if not near:
        return None
    place = min(near, key=lambda place: _distance(place.span, timed.span))
    other = left[-1] if left and left[-1].head is Head.ELSE and timed.lead == "for" else None
    if (
        other
        and place.span.end <= other.span.start
        and not _free(folded, place.span.end, other.span.start)
        and _free(folded, other.span.end, timed.span.start)
    ):
        return None  # "zero answers, and we shared a desk for five years"
    return place


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _stands_alone(folded: str, sentence: Span, timed: Timed, here: Sequence[_Place]) -> bool:
    """Tell whether a sentence says little but a time: "That was Monday.", "2 weeks now."."""
    if any(place.head is not Head.ELSE for place in here):
        return False
    rest = folded[sentence.start : timed.span.start] + folded[timed.span.end : sentence.end]
    return len(rest) < 24 and _THAT_WAS.fullmatch(rest) is not None


_THAT_WAS = re.compile(
    r"\W*(?:(?:and |so )?(?:since|both|all|each|that|this|it|which|all)(?:'?s| was| is"
    r"| happened)?|was|like|about|around|maybe|on|in|at|for"
    r"|now|already|so far|and counting|i think|or so|back|\W)*"
)
