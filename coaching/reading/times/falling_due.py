"""Tells when a promise falls due, counted from the day it was made and not from today.

"She said she'd answer within a week; that was twelve days ago" is over (playbook, "Deciding the
first action": the time they named plus two days).
"""

from dataclasses import replace
from datetime import date, timedelta

from coaching.reading.prose import Prose
from coaching.reading.times.due_times import due
from coaching.reading.times.expressions import Timed, time_words
from coaching.reading.times.grammar import Kind
from coaching.reading.times.last import last_attempt
from coaching.regexes import regex
from coaching.situation import Message, Period
from coaching.text import Span

_THEN = regex(
    r"[\s\"',.!?)\-]*(?:(?:and |but |so |which |well )?(?:(?:that|this|it)(?:'?s| was| is)?(?: now)?"
    r"|(?:she|he|they) (?:said|wrote|told me|promised) (?:that|this|it|so)|said(?: that)?|was))?"
    r"[\s,]*(?:(?:back|on|in|about|like|around|over|almost|nearly|already|more than|like) )*"
)
_CLAUSE = regex(
    r"\b(?:that )?(?:she|he|they|we|it)(?:'d|'ll| would| will| was going to| were going to| might)\b"
)
_RECENT = 150  # days; what is dated before that is how the two met, not when it was said
_YEAR = 365
_FARTHEST = 240  # days; a named month farther away than that is the one just past


def fall_due(
    promised: Span, prose: Prose, messages: tuple[Message, ...], today: date
) -> Period | None:
    """Return the days the words at `promised` name, or None if they name none.

    "Told me in June she would call within a week": June is when it was said, the week counts.
    """
    meant = reported(promised, prose)
    said_on = _told_when(promised, meant, prose, today)
    said_on = said_on or _said_on(promised, prose, messages, today)
    return due_from(meant.of(prose.text), said_on)


def reported(promised: Span, prose: Prose) -> Span:
    """Return what was promised alone: of "in June she would call, then nothing" the middle."""
    clause = _CLAUSE.search(promised.of(prose.folded))
    start = promised.start + clause.start() if clause else promised.start
    nothing = _NOTHING_CAME.search(prose.folded, start, promised.end)
    return Span(start, nothing.start() if nothing else promised.end)


def _told_when(promised: Span, meant: Span, prose: Prose, today: date) -> date | None:
    """Return the last day of when it was said, where that stands before what was promised."""
    before = (
        time.days[1]
        for time in time_words(prose.folded, today)
        if time.days and promised.start <= time.span.start < meant.start
    )
    day = next(before, None)
    return min(day, today) if day else None


def said_on(quoted: Span, prose: Prose, today: date) -> date | None:
    """Return the day told right after words that were quoted: "let's talk" on the 10th."""
    times = [time for time in time_words(prose.folded, today) if time.kind is Kind.POINT]
    return _told_after(times, quoted, prose)


def due_from(words: str, said_on: date) -> Period | None:
    """Return the days that `words` named on the day `said_on`, or None if they name none."""
    period = due(words, said_on)
    if period is None or (period.earliest - said_on).days <= _FARTHEST or "year" in words.lower():
        return period
    year = timedelta(days=_YEAR)
    return replace(period, earliest=period.earliest - year, latest=period.latest - year)


def _said_on(promised: Span, prose: Prose, messages: tuple[Message, ...], today: date) -> date:
    """Return when it was said: as told, else at the event told before, else before the attempts."""
    times = [time for time in time_words(prose.folded, today) if time.kind is Kind.POINT]
    day = (
        _told_within(times, promised, prose)
        or _told_after(times, promised, prose)
        or _told_before(times, promised, prose, today)
    )
    if day is None:
        tried = last_attempt(prose, messages, today)
        day = tried.earliest if tried else today
        if tried and _ran_out_before(promised, prose):
            day -= timedelta(days=_WEEK)
        elif missing := _missing(promised, prose):
            day = _when_it_ran_out(
                promised, prose, day, today, surely=bool(_BROKEN.search(missing))
            )
    return min(day, today)


def _ran_out_before(promised: Span, prose: Prose) -> bool:
    """Tell whether they wrote after the weekday was over: "by Wednesday. I emailed Friday."."""
    weekday = _BY_WEEKDAY.search(promised.of(prose.folded))
    return bool(weekday and _THEN_TRIED.search(prose.folded, promised.end))


_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_BY_WEEKDAY = regex(rf"\b(?:by|on|before) {_DAY}\b(?! week)")
_WEEKDAY = regex(rf"\b{_DAY}\b")
_THEN_TRIED = regex(
    r"\b(?:i|so i|and i|then i) (?:then |just |finally )?(?:emailed|called|texted|rang|messaged|wrote|chased|nudged)\b"
    r"(?! (?:her|him|them|you)? ?(?:before|first))"
)
_WEEK = 7


def _missing(promised: Span, prose: Prose) -> str:
    """Return the words that say that it did not come: "by the 10th and I haven't"."""
    after = reported(promised, prose).start
    end = next((one.end for one in prose.sentences if promised.end <= one.end), promised.end)
    found = _NOTHING_CAME.search(prose.folded, after, end) or _IT_IS.match(prose.folded, end)
    return found.group() if found else ""


def _when_it_ran_out(
    promised: Span, prose: Prose, said_on: date, today: date, *, surely: bool
) -> date:
    """Return a day to count from on which the words named a day just past, where that is nearer.

    On the 23rd, "by the 10th and I haven't" is thirteen days ago, "by the 30th" in a week; "on
    Thursday, didn't show" is past for sure.
    """
    words = reported(promised, prose).of(prose.text)
    cycle = _WEEK if _WEEKDAY.search(words.lower()) else _MONTH
    earlier = said_on - timedelta(days=cycle)
    coming, past = due_from(words, said_on), due_from(words, earlier)
    if coming is None or past is None or not past.latest < today < coming.earliest:
        return said_on
    return earlier if surely or today - past.latest <= coming.earliest - today else said_on


_BROKEN = regex(r"\b(?:didn'?t|did not|never|it'?s)\b")
_IT_IS = regex(
    r"[\s.,;!?]*(?:now |well |and )?it'?s (?:now |already )?(?:the \d{1,2}(?:st|nd|rd|th)"
    rf"|{_DAY})\b"
)
"""Today, told after a promise: "by Friday. It's Monday"."""
_NOTHING_CAME = regex(
    r"(?:\b(?:and|but|yet|so far)|[,;\-]) (?:(?:so far|yet|still|now|then) )?"
    r"(?:(?:i|we|she|he|they|it|that)(?: still| just)? )?"
    r"(?:haven'?t|have not|hasn'?t|has not|didn'?t|did not|never|nothing"
    r"|no (?:word|news|answer|reply|response|sign|call|email|update))\b"
)
_MONTH = 31


def _told_within(times: list[Timed], promised: Span, prose: Prose) -> date | None:
    """Return when it was said by an "… ago" amid the words: "invited me 3 weeks ago"."""
    within = (time for time in times if promised.start <= time.span.start < promised.end)
    ago = (time for time in within if " ago" in time.span.of(prose.folded))
    return next((time.days[1] for time in ago if time.days), None)


def _told_after(times: list[Timed], promised: Span, prose: Prose) -> date | None:
    later = (time for time in times if time.span.start >= promised.end and time.days)
    following = next(later, None)
    between = prose.folded[promised.end : following.span.start] if following else "-"
    return following.days[1] if following and following.days and _THEN.fullmatch(between) else None


def _told_before(times: list[Timed], promised: Span, prose: Prose, today: date) -> date | None:
    before = [time for time in times if time.span.end <= promised.start and time.days]
    if not before or before[-1].days is None:
        return None
    last = before[-1]
    same_sentence = any(
        sentence.start <= last.span.start and promised.start < sentence.end
        for sentence in prose.sentences
    )
    day = before[-1].days[1]
    return day if same_sentence or (today - day).days <= _RECENT else None
