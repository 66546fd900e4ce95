"""Gives every time expression of the user's words to what it dates: an attempt, the silence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import Enum

from coaching.reading.counts import SILENCE, USER_SILENT
from coaching.reading.telling import Role, Telling
from coaching.reading.time_grammar import Kind
from coaching.reading.time_words import Timed
from coaching.text import Span

Days = tuple[date, date]

LONGEST_GUESS = 60
"""Days within which "some time since then" still says something."""


class Head(Enum):
    """What a time expression can date."""

    ATTEMPT = "attempt"
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
_LAST = re.compile(
    r"\b(?:(?:the |my )?(?:second|third|fourth|2nd|3rd|[4-9]th) (?:one|e-?mail|text|message|msg"
    r"|call|try|dm)"
    r"|(?:the|my) (?:last|latest|most recent)(?: (?:one|time|try|attempt|message|msg|e-?mail"
    r"|text|call|dm"
    r"|letter|voicemail|follow-?up|nudge|ping))?|most recent(?:ly)?|latest(?: one)?|last (?:one"
    r"|try|attempt|time"
    r" i (?:wrote|texted|emailed|called|messaged|tried|reached out|sent)|message|msg|e-?mail"
    r"|text|call|dm|letter))\b"
    r"(?! (?:two|three|four|few|couple|\d|heard|spoke|saw|talked|time|week|month|year|night"
    r"|summer|winter"
    r"|spring|fall|autumn|weekend))"
)
_BEEN = re.compile(
    r"\b(?:it'?s been|it has been|(?<!ve )(?<!have )(?<!has )been(?! \w+ing\b(?<!waiting))"
    r"|nothing|no word"
    r"|now(?=[, ]+\d)|waiting|waited|quiet|dark|no contact|silence|so far|no news|nada"
    r"|not a (?:word|peep)"
    r"|no sign|seen|on read|no luck|vanished|disappeared)\b"
)
_CONTACT = re.compile(
    r"\b(?:(?:haven'?t|have not|hasn'?t|hadn'?t|not|never|no longer)(?: really| actually"
    r"| properly)?"
    r" (?:spoken|talked|been in (?:touch|contact)|seen (?:each other|her|him|them)|kept in touch"
    r"|had contact)"
    r"|lost (?:touch|contact)|fell out of touch|drifted apart|out of touch"
    r"|last time (?:we|i) (?:spoke|talked|saw|met|heard|hung out|chatted|texted)"
    r"|last (?:spoke|talked|heard|saw|met|contact|conversation|chat(?:ted)?|hung out|catch(?:-"
    r"| )?up)"
    r"|stopped (?:talking|speaking))\b"
)
_ELSE = re.compile(
    r"\b(?:(?<!if )(?<!how )(?<!what )(?<!why )(?<!whether )(?:we|she|he|they)|who|met|meet"
    r"|meeting|meetup|interview(?:ed)?|drinks|lunch|coffee|dinner|party"
    r"|wedding|conference|event|graduated|moved|worked|started|joined|married|born|died|argu\w+"
    r"|fight|fought"
    r"|fell out|broke up|breakup|introduced|promised|divorced|used to|deadline|due"
    r"|birthday party|funeral"
    r"|had|got|went|saw|spoke|talked|left|lost|quit|hired|fired|layoffs?|laid off|i(?! (?:admire"
    r"|know|like|love|think|guess|believe|hope|mean|swear|follow|really)\b)|ran into|bumped into"
    r"|friends"
    r"|together|demo(?:ed)?|call with|trip|baby|class of|since high school"
    r"|(?:his|her|their) (?:last |only |first )?(?:reply|answer|e-?mail|text|message|response"
    r"|call|post|move|surgery"
    r"|wedding|party|mom|mother|dad|father|job|ex))\b"
)
_WITHIN = frozenset({"in", "within", "over"})
_SINCE = re.compile(r"\s*(?:now |already )?since\b ?(?P<what>[^.,;!?\n]{0,60})")
_SENDING = re.compile(
    r"\b(?:sent|texted|emailed|messaged|called|wrote|written|reached out|reply|message|msg|text"
    r"|email|e-mail"
    r"|call|letter|dm|voicemail|note|asked|posted|mailed|rang|follow(?:ed)?[ -]?up|nudged|pinged"
    r"|last one"
    r"|replied|tried|application|applied|proposal|quote|invoice)\b|^(?:then|that)?$"
)
_IN_TOUCH = re.compile(r"\b(?:we|spoke|talked|saw|met|heard|hung out|last)\b")
_BOUNDARY = re.compile(
    r"[,;:()]|\s-\s|\b(?:but|because|when|while|though|although|then|where|so)\b"
)
_SUBORDINATE = re.compile(r"\b(?:after|when|because|while|before|once|as)\b")
_HARD = re.compile(r";|\bbut\b")
_EVER_SINCE = re.compile(r"\bsince\b[^;.]*$")
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
                if not any(_hides(self.folded, place, span, head) for place in found):
                    found.append(_Place(span, head))
        return sorted(found, key=lambda place: place.span.start)

    def _head(self, telling: Telling) -> Head:
        if telling.role is Role.MENTIONED or telling in self.sent:
            return Head.ATTEMPT
        return Head.CONTACT


def dated(tale: Tale, times: Sequence[Timed], today: date) -> Iterator[Dated]:
    """Yield what the time expressions of a tale date, in the order of the text."""
    anchor: Days | None = None
    index = 0
    before: Timed | None = None  # the time before, and what it dates: a list shares it
    place: _Place | None = None
    for timed in times:
        while tale.sentences[index].end <= timed.span.start:
            index += 1
        days = _resolved(timed, anchor)
        if days is None or days[0] > today:
            continue
        anchor = anchor if timed.kind is Kind.SPAN else days
        if not (before and _LISTED.fullmatch(tale.folded, before.span.end, timed.span.start)):
            place = _place_of(tale, index, timed)
        before = timed
        if place is not None and (item := _item(place, timed, days, today)):
            yield item


def _item(place: _Place, timed: Timed, days: Days, today: date) -> Dated | None:
    if place.head is Head.ELSE:
        return None
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
    if timed.kind is Kind.SPAN and timed.lead in _WITHIN:
        return place
    if place is None and index and _stands_alone(tale.folded, sentence, timed, here):
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


def _resolved(timed: Timed, anchor: Days | None) -> Days | None:
    """Return the days of an expression; "a week later" counts from the time named before."""
    if timed.days is not None:
        return timed.days
    if anchor is None:
        return None
    fewest, most = timed.offset
    return anchor[0] + timedelta(days=fewest), anchor[1] + timedelta(days=most)


_LISTED = re.compile(r",? ?(?:and |& )?(?:on |in |at )?(?:the )?")
_ONE = re.compile(r"\b(?:one|first|second|third|another)(?: one)? (?:from|on|in|was|at)\b")
_PATTERNS = (
    (USER_SILENT, Head.CONTACT),
    (_CONTACT, Head.CONTACT),
    (_LAST, Head.LAST),
    (_ONE, Head.ATTEMPT),
    (SILENCE, Head.SILENCE),
    (_BEEN, Head.SILENCE),
    (_ELSE, Head.ELSE),
)


def _hides(folded: str, place: _Place, span: Span, head: Head) -> bool:
    """Tell whether a place already found covers a span, or has it as its subject."""
    if place.span.start < span.end and span.start < place.span.end:
        return not (head is Head.LAST and place.head is Head.ATTEMPT)
    gap = place.span.start - span.end
    return (
        head is Head.ELSE
        and 0 <= gap <= 16
        and not _BOUNDARY.search(folded, span.end, place.span.start)
    )


def _dates(folded: str, sentence: Span, timed: Timed, here: Sequence[_Place]) -> _Place | None:
    """Return what a time expression dates in its own sentence."""
    inside = [place for place in here if place.span.start <= timed.span.start < place.span.end]
    if inside:
        return inside[0]
    if timed.kind is Kind.SPAN:
        return _silence_of(folded, sentence, timed, here)
    left = [place for place in here if place.span.end <= timed.span.start]
    right = [place for place in here if place.span.start >= timed.span.end]
    if timed.kind is Kind.SINCE and (silence := _silent_since(folded, timed, right)):
        return silence
    if left and (_free(folded, left[-1].span.end, timed.span.start) or not right):
        occasion = _since_else(folded, timed, left) or _on_occasion(folded, timed, left)
        return occasion or _unless_hard(folded, left, timed)
    if right and _free(folded, timed.span.end, right[0].span.start):
        return right[0]
    if left and not _HARD.search(folded, left[-1].span.end, timed.span.start):
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
    return _BESIDE.fullmatch(folded, start, end) is not None or not _BOUNDARY.search(
        folded, start, end
    )


def _unless_hard(folded: str, left: Sequence[_Place], timed: Timed) -> _Place | None:
    place = left[-1]
    start, end = place.span.end, timed.span.start
    if place.head is Head.ELSE and not _free(folded, start, end):
        for earlier in reversed(left):
            if earlier.head is Head.ATTEMPT:
                between = folded[earlier.span.end : place.span.start]
                return earlier if _SUBORDINATE.search(between) else place
    return place if _free(folded, start, end) or not _HARD.search(folded, start, end) else None


def _since_else(folded: str, timed: Timed, left: Sequence[_Place]) -> _Place | None:
    """Read "not answering since we argued on the 9th": the silence began with that."""
    if left[-1].head is not Head.ELSE:
        return None
    for place in reversed(left):
        if place.head in {Head.SILENCE, Head.ATTEMPT, Head.CONTACT}:
            between = folded[place.span.end : timed.span.start]
            return replace(place, since=True) if _EVER_SINCE.search(between) else None
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
    if match := _SINCE.match(folded, timed.span.end, sentence.end):
        if _SENDING.search(match["what"]):
            return _Place(timed.span, Head.SILENCE)
        in_touch = _IN_TOUCH.search(match["what"])
        return _Place(timed.span, Head.CONTACT if in_touch else Head.ELSE)
    left = [place for place in here if place.span.end <= timed.span.start]
    if timed.lead in _WITHIN and left and left[-1].head is Head.ATTEMPT:
        counted = left[-1].telling
        if counted and counted.role is Role.SENT and (counted.stated or counted.further):
            return replace(left[-1], within=True)
    near = [place for place in here if place.head in {Head.SILENCE, Head.LAST, Head.CONTACT}]
    if near:
        return min(near, key=lambda place: _distance(place.span, timed.span))
    return None


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)


def _stands_alone(folded: str, sentence: Span, timed: Timed, here: Sequence[_Place]) -> bool:
    """Tell whether a sentence says little but a time: "That was Monday.", "2 weeks now."."""
    if any(place.head is not Head.ELSE for place in here):
        return False
    rest = folded[sentence.start : timed.span.start] + folded[timed.span.end : sentence.end]
    return len(rest) < 24 and _THAT_WAS.fullmatch(rest) is not None


_THAT_WAS = re.compile(
    r"\W*(?:(?:and |so )?(?:since|both|all|each|that|this|it|which|all)(?:'s| was| is"
    r"| happened)?|was|like|about|around|maybe|on|in|at|for"
    r"|now|already|so far|and counting|i think|or so|back|\W)*"
)
