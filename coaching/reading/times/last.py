"""Reads when the last unanswered attempt was, and when a named time in the future falls."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from coaching.reading.attempts.asides import without_asides
from coaching.reading.attempts.counts import attempts, since_last_answer, unanswered_messages
from coaching.reading.attempts.sendings import tellings
from coaching.reading.attempts.several_cases import several_people
from coaching.reading.attempts.telling import Role, Telling
from coaching.reading.prose import Prose
from coaching.reading.times.dated import LONGEST_GUESS, Dated, dated
from coaching.reading.times.due_times import due
from coaching.reading.times.expressions import Timed, time_words
from coaching.reading.times.form import Kind
from coaching.reading.times.tale import Head, Tale
from coaching.reading.times.to_come import to_come
from coaching.regexes import regex
from coaching.situation import Message, Period, Side

__all__ = ["due", "last_attempt"]


def last_attempt(prose: Prose, messages: tuple[Message, ...], today: date) -> Period | None:
    """Return when the last unanswered attempt was, as days, or None where it is not said.

    If nothing is unanswered, or nothing was sent, the time of the last contact, if it is said.
    A text about several people has no one last attempt: None.
    """
    times = [one for one in time_words(prose.folded, today) if not to_come(one, prose)]
    if several_people(prose.folded) or not (times or messages):
        return None
    told = without_asides(prose.folded, tellings(prose.folded, prose.sentences))
    sent, answer = since_last_answer(told)
    tale = Tale(prose.folded, prose.sentences, told, sent, answer.span.end if answer else -1)
    found = list(dated(tale, times, today))
    pasted = _pasted(messages, today)
    done = _latest(found, Head.DONE, prose)
    best = (
        _later(_attempt(found, sent, pasted, prose, today), done)
        or _as_asked(prose, times)
        or _silence(found, sent, prose, today)
        or pasted
        or _since_then(found, sent, prose, today)
        or _told_with_it(found, sent, prose, today)
    )
    if best is None and not sent:
        best = _latest([item for item in found if _tried(item)], Head.CONTACT, prose)
    if best is None and (attempts(prose, messages)[1] == 0 or not (told or messages)):
        best = (
            _latest(found, Head.CONTACT, prose)
            or _their_last(messages, today)
            or _never_since(times, prose)
            or (None if any(_is_sent(telling) for telling in told) else _accepted(times, prose))
        )
    return best


def _later(attempt: Period | None, done: Period | None) -> Period | None:
    """Return what else the user did towards them, if it came after the attempts that count."""
    if attempt is None or (done and done.earliest > attempt.latest):
        return done
    return attempt


def _tried(item: Dated) -> bool:
    return item.telling is not None and _is_sent(item.telling)


def _is_sent(telling: Telling) -> bool:
    return telling.role is Role.SENT


def _never_since(times: Sequence[Timed], prose: Prose) -> Period | None:
    """Read "she taught me in 2018, I've never written since": the last contact was then."""
    for time in times:
        start, end = time.span.start, time.span.end
        since = _SINCE.search(prose.folded, max(0, start - 60), start)
        if time.kind is Kind.SPAN or not time.days:
            continue
        if since or _NEVER_SINCE.match(prose.folded, end):
            return Period(*time.days, time.span.of(prose.text))
    return None


_NEVER_SINCE = regex(
    r"[^;!?\n]{0,80}?\b(?:never|not|haven'?t|hasn'?t)\b[^.;!?]{0,40}?\bsince\b(?: then)?(?:\W|$)"
)


def _accepted(times: Sequence[Timed], prose: Prose) -> Period | None:
    """Read "she accepted 3 weeks ago and that's all": the last contact was then."""
    for time in times:
        before = prose.folded[max(0, time.span.start - 60) : time.span.start]
        if time.days and time.kind is not Kind.SPAN and _ACCEPTED.search(before):
            return Period(*time.days, time.span.of(prose.text))
    return None


_ACCEPTED = regex(
    r"(?<!n't )(?<!snt )(?<!dnt )(?<!not )(?<!never )\b(?:accepted|connected|(?:added|friended|followed) me|said (?:yes|no|nope|not now)"
    r"|turned (?:me|us|it) down|refused|declined)\b(?:[^.;!?\n]{0,40}|[.!] (?:that|this|it) was (?:on |last )?)$"
)


_DID = regex(r"\bso (?:i|we) (?:did|have|called|rang|texted|wrote|emailed|went)\b")


def _as_asked(prose: Prose, times: Sequence[Timed]) -> Period | None:
    """Read "'ring me on the 16th' so I did": the attempt was then."""
    match = _DID.search(prose.folded)
    before = [time for time in times if time.days and match and time.span.end <= match.start()]
    if not before or before[-1].days is None or before[-1].kind is Kind.SPAN:
        return None
    return Period(*before[-1].days, before[-1].span.of(prose.text))


def _since_then(
    found: Sequence[Dated], sent: Sequence[Telling], prose: Prose, today: date
) -> Period | None:
    """Place attempts without a date between what is told before them, if recent, and today."""
    if not sent:
        return None
    best: Dated | None = None
    for item in found:
        since = _SINCE.search(prose.folded, max(0, item.span.start - 60), item.span.start)
        told = prose.folded[max(0, item.span.start - 60) : item.span.start]
        near = item.span.start < sent[-1].span.start and not _SEEN_ABOUT.search(told)
        limit = _LONGEST_SINCE if since else _RECENT if near else -1
        if item.kind is Kind.SPAN or item.head not in {Head.ELSE, Head.CONTACT}:
            continue
        if (today - item.days[0]).days <= limit:
            best = item
    return Period(best.days[0], today, best.span.of(prose.text)) if best else None


def _told_with_it(
    found: Sequence[Dated], sent: Sequence[Telling], prose: Prose, today: date
) -> Period | None:
    """Date the one attempt by the one day of its sentence: "emailed Al (he's my boss) on Nov 9"."""
    if len(sent) != 1 or sent[0].count != 1:
        return None
    for item in found:
        between = _IN_BRACKETS.sub("", prose.folded[sent[0].span.end : item.span.start])
        if (
            item.kind is Kind.POINT
            and item.span.start > sent[0].span.end
            and (today - item.days[0]).days <= _LONGEST_SINCE
            and (item.days[1] - item.days[0]).days < _WEEK
            and not _OF_ELSE.search(between)
        ):
            return Period(*item.days, prose.text[item.span.start : item.span.end])
    return None


_IN_BRACKETS = regex(r"\([^()]*\)")
_OF_ELSE = regex(
    r"[.!?;:(]|\b(?:who|whom|whose|that|which|when|where|after|before|since|because|as|if|but|and"
    r"|about|regarding|re|met|saw|for (?:his|her|their|our|the|next)|we|she|he|they|it|is|was)\b"
)
_SINCE = regex(r"\b(?:since|between)\b[^;.!?]*$")
_SEEN_ABOUT = regex(r"\b(?:post(?:ed|s)|online|active|watched|liked|viewed|story|logged)\b")
_LONGEST_SINCE = 90  # days
_RECENT = 21  # days; a meeting longer ago says little about when they wrote


def _attempt(
    found: Sequence[Dated],
    sent: Sequence[Telling],
    pasted: Period | None,
    prose: Prose,
    today: date,
) -> Period | None:
    """Return when the last attempt was by the times given for attempts and the pasted stamps."""
    last = _latest(found, Head.LAST, prose)
    timed = [item for item in found if item.head is Head.ATTEMPT]
    if not timed:
        return last
    timed = _in_order([item for item in timed if not _holds_another(item, timed)], prose)
    last_item = max(timed, key=lambda item: (item.days[1], item.days[0]))
    period = _period(last_item, prose, today, many=_many(last_item.telling))
    if pasted and pasted.latest > period.latest:
        return pasted
    if last and period.earliest <= last.latest:
        return last
    if _one_more_untimed(timed, sent, prose):
        return _after(period, _silence(found, sent, prose, today), today)
    return period


def _after(period: Period, silence: Period | None, today: date) -> Period | None:
    """Return when an attempt without a date was that came after a dated one."""
    if silence and silence.latest > period.latest:
        return silence
    if (today - period.earliest).days > LONGEST_GUESS:
        return None
    return Period(period.earliest, today, period.words)


def _in_order(timed: Sequence[Dated], prose: Prose) -> list[Dated]:
    """Put weekdays told one after the other in order: "sat, again mon, called wed"."""
    ordered: list[Dated] = []
    for item in reversed(timed):
        after = ordered[-1] if ordered else None
        if (
            after
            and _BARE_WEEKDAY.fullmatch(item.span.of(prose.folded))
            and _BARE_WEEKDAY.fullmatch(after.span.of(prose.folded))
            and 0 < (item.days[0] - after.days[0]).days < _WEEK
            and "before" not in prose.folded[item.span.end : after.span.start]
        ):
            week = timedelta(days=_WEEK)
            item = replace(item, days=(item.days[0] - week, item.days[1] - week))
        ordered.append(item)
    return ordered


_BARE_WEEKDAY = regex(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*")
_WEEK = 7
_A_FEW = 3  # days


def _holds_another(item: Dated, timed: Sequence[Dated]) -> bool:
    """Tell whether "this month" holds a day that is told as well."""
    if item.kind is Kind.LATER or (item.days[1] - item.days[0]).days < _A_FEW:
        return False
    return any(
        item.days != other.days
        and item.days[0] <= other.days[0]
        and other.days[1] <= item.days[1]
        and other.kind is not Kind.LATER
        for other in timed
    )


def _many(telling: Telling | None) -> bool:
    return telling is None or telling.count is None or telling.count > 1


def _one_more_untimed(timed: Sequence[Dated], sent: Sequence[Telling], prose: Prose) -> bool:
    """Tell whether the last attempt told comes after the dated ones and has no date itself."""
    tellings_timed = [item.telling for item in timed if item.telling in sent]
    if not sent or not tellings_timed or sent[-1] in tellings_timed:
        return False
    last = sent[-1]
    place = max(item.span.start for item in timed)
    after = prose.folded[last.span.end : last.span.end + 40]
    return last.span.start > place and (last.further or "after that" in after or "since" in after)


def _silence(
    found: Sequence[Dated], sent: Sequence[Telling], prose: Prose, today: date
) -> Period | None:
    silences = [item for item in found if item.head is Head.SILENCE]
    if not silences:
        return None
    last = max(silences, key=lambda item: item.days)
    return _period(last, prose, today, many=False, sent=sent)


def _period(
    item: Dated, prose: Prose, today: date, *, many: bool, sent: Sequence[Telling] = ()
) -> Period:
    """Make the period; several attempts "since Friday" lie between then and today."""
    earliest, latest = item.days
    words = prose.text[item.span.start : item.span.end]
    since_event = _SINCE_EVENT.search(prose.folded, max(0, item.span.start - 60), item.span.start)
    if item.telling and since_event and item.telling.span.start > item.span.end:
        latest = today
    if (item.began_with and (sent or item.telling)) or (
        item.kind is Kind.SINCE and many and (latest - earliest).days < 7
    ):
        latest = today
    return Period(min(earliest, today), min(latest, today), words)


_SINCE_EVENT = regex(
    r"\b(?:ever )?since (?:the|our|my|that|an?|his|her|their) (?:[\w'-]+ ){1,3}?(?:(?:on|at|in|of|from|back in) )?(?:the )?$"
)


def _latest(found: Sequence[Dated], head: Head, prose: Prose) -> Period | None:
    items = [item for item in found if item.head is head]
    if not items:
        return None
    last = max(items, key=lambda item: item.days)
    return Period(*last.days, prose.text[last.span.start : last.span.end])


def _their_last(messages: Sequence[Message], today: date) -> Period | None:
    """Return the day of the contact's last pasted message, by its own stamp."""
    days = [item.sent_on for item in messages if item.author is Side.CONTACT and item.sent_on]
    day = max(days, default=None)
    return Period(day, day, "") if day and day <= today else None


def _pasted(messages: Sequence[Message], today: date) -> Period | None:
    """Return the day of the last pasted message that is unanswered, by its own stamp."""
    days = [message.sent_on for message in unanswered_messages(messages) if message.sent_on]
    day = max(days, default=None)
    return Period(day, day, "") if day and day <= today else None
