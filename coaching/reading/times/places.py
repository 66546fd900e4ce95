"""Finds what one time expression dates, in its sentence or in what was told before it."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.reading.attempts.telling import Role
from coaching.reading.times.dated_words import (
    BOUNDARY,
    EVER_SINCE,
    HARD,
    IN_TOUCH,
    NOTED,
    OF_NOTHING,
    SENDING,
    SINCE,
    SUBORDINATE,
    VERB_LAST,
    WITHIN,
)
from coaching.reading.times.expressions import Timed
from coaching.reading.times.form import Kind
from coaching.reading.times.tale import Head, Place, Tale
from coaching.regexes import regex
from coaching.text import Span


def place_of(tale: Tale, index: int, timed: Timed) -> Place | None:
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


def _told_before(tale: Tale, index: int, timed: Timed) -> Place:
    """Return what a time that stands alone dates: the last thing told in the sentences before."""
    points_back = _THAT.search(tale.folded, tale.sentences[index].start, timed.span.start)
    for before in range(index - 1, max(-1, index - 3), -1):
        places = tale.places(before, tale.sentences[before].end)
        telling = [place for place in places if points_back or place.head is not Head.ELSE]
        if telling:
            return telling[-1]
    return Place(timed.span, Head.SILENCE)


_THAT = regex(r"\b(?:that|this|it|which)\b")


_BESIDE = regex(r"\s*[(\[:-]?\s*(?:(?:on|in|at|sent|from|back in|around|about|like|maybe) ){0,2}$")


def _dates(folded: str, sentence: Span, timed: Timed, here: Sequence[Place]) -> Place | None:
    """Return what a time expression dates in its own sentence."""
    inside = [place for place in here if place.span.start <= timed.span.start < place.span.end]
    if inside:
        return inside[0]
    if timed.kind is Kind.SPAN:
        return _silence_of(folded, sentence, timed, here)
    left = [place for place in here if place.span.end <= timed.span.start]
    right = [place for place in here if place.span.start >= timed.span.end]
    if _noted(folded, sentence, timed, left):
        return Place(timed.span, Head.DONE)
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


def _noted(folded: str, sentence: Span, timed: Timed, left: Sequence[Place]) -> bool:
    """Tell whether a message is named right beside a time, or a verb stands after it."""
    before = folded[max(sentence.start, timed.span.start - 40) : timed.span.start]
    if NOTED.search(before) and not (left and left[-1].head in {Head.ATTEMPT, Head.LAST}):
        return True
    return "have " in before and VERB_LAST.match(folded, timed.span.end) is not None


def _silent_since(folded: str, timed: Timed, right: Sequence[Place]) -> Place | None:
    """Read "and since Monday she stopped answering"."""
    opens = _OPENS.search(folded, max(0, timed.span.start - 16), timed.span.start)
    silence = next((place for place in right if place.head is Head.SILENCE), None)
    if opens and silence and _free(folded, timed.span.end, silence.span.start):
        return silence
    return None


_OPENS = regex(r"(?:[,.;(\n]|\band|\bbut) ?(?:ever )?since (?:the |last )?$")


def _free(folded: str, start: int, end: int) -> bool:
    return _BESIDE.fullmatch(folded, start, end) is not None or not BOUNDARY.search(
        folded, start, end
    )


def _unless_hard(folded: str, left: Sequence[Place], timed: Timed) -> Place | None:
    place = left[-1]
    start, end = place.span.end, timed.span.start
    if place.head is Head.ELSE and not _free(folded, start, end):
        for earlier in reversed(left):
            if earlier.head is Head.ATTEMPT:
                between = folded[earlier.span.end : place.span.start]
                return earlier if SUBORDINATE.search(between) else place
    return place if _free(folded, start, end) or not HARD.search(folded, start, end) else None


def _since_else(folded: str, timed: Timed, left: Sequence[Place]) -> Place | None:
    """Read "not answering since we argued on the 9th": the silence began with that."""
    if left[-1].head is not Head.ELSE:
        return None
    for place in reversed(left):
        if place.head in {Head.SILENCE, Head.ATTEMPT, Head.CONTACT}:
            between = folded[place.span.end : timed.span.start]
            return replace(place, since=True) if EVER_SINCE.search(between) else None
    return None


def _on_occasion(folded: str, timed: Timed, left: Sequence[Place]) -> Place | None:
    """Read "texted her before her exam on the 17th": the attempt was about then."""
    if len(left) < 2 or left[-1].head is not Head.ELSE or left[-2].head is not Head.ATTEMPT:
        return None
    start = left[-2].span.end
    if _OCCASION.search(folded, start, left[-1].span.start) and _free(
        folded, start, timed.span.start
    ):
        return left[-2]
    return None


_OCCASION = regex(r"\b(?:before|after|on|at|for|during) (?:the |my |our |a )?(?:[\w']+ )?$")


def _silence_of(folded: str, sentence: Span, timed: Timed, here: Sequence[Place]) -> Place | None:
    """Return what an elapsed time measures: the silence, unless "since …" says otherwise."""
    if match := SINCE.match(folded, timed.span.end, sentence.end):
        if SENDING.search(match["what"]):
            return Place(timed.span, Head.SILENCE)
        in_touch = IN_TOUCH.search(match["what"])
        return Place(timed.span, Head.CONTACT if in_touch else Head.ELSE)
    if timed.lead == "after" and OF_NOTHING.match(folded, timed.span.end):
        return Place(timed.span, Head.CONTACT)
    left = [place for place in here if place.span.end <= timed.span.start]
    if timed.lead in WITHIN and left and left[-1].head is Head.ATTEMPT:
        counted = [place.telling for place in left if place.telling]
        if any(it.role is Role.SENT and (it.stated or it.further) for it in counted):
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


def _stands_alone(folded: str, sentence: Span, timed: Timed, here: Sequence[Place]) -> bool:
    """Tell whether a sentence says little but a time: "That was Monday.", "2 weeks now."."""
    if any(place.head is not Head.ELSE for place in here):
        return False
    rest = folded[sentence.start : timed.span.start] + folded[timed.span.end : sentence.end]
    return len(rest) < 24 and _THAT_WAS.fullmatch(rest) is not None


_THAT_WAS = regex(
    r"\W*(?:(?:and |so )?(?:since|both|all|each|that|this|it|which|all)(?:'?s| was| is"
    r"| happened)?|was|like|about|around|maybe|on|in|at|for"
    r"|now|already|so far|and counting|i think|or so|back|\W)*"
)
