"""Reads when the last unanswered attempt was, and when a named time in the future falls."""

from collections.abc import Sequence
from datetime import date

from coaching.reading.counts import attempts, several_people, since_last_answer, unanswered_messages
from coaching.reading.dated import LONGEST_GUESS, Dated, Head, Tale, dated
from coaching.reading.due_times import due
from coaching.reading.prose import Prose
from coaching.reading.sendings import tellings
from coaching.reading.telling import Telling
from coaching.reading.time_grammar import Kind
from coaching.reading.time_words import time_words
from coaching.situation import Message, Period, Side

__all__ = ["due", "last_attempt"]


def last_attempt(prose: Prose, messages: tuple[Message, ...], today: date) -> Period | None:
    """Return when the last unanswered attempt was, as days, or None where it is not said.

    If nothing is unanswered, or nothing was sent, the time of the last contact, if it is said.
    A text about several people has no one last attempt: None.
    """
    times = time_words(prose.folded, today)
    if several_people(prose.folded) or not (times or messages):
        return None
    told = tellings(prose.folded, prose.sentences)
    sent, _ = since_last_answer(told)
    found = list(dated(Tale(prose.folded, prose.sentences, told, sent), times, today))
    pasted = _pasted(messages, today)
    best = (
        _attempt(found, sent, pasted, prose, today) or _silence(found, sent, prose, today) or pasted
    )
    if best is None and attempts(prose, messages)[1] == 0:
        best = _latest(found, Head.CONTACT, prose) or _their_last(messages, today)
    return best


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
    if (item.began_with and (sent or item.telling)) or (
        item.kind is Kind.SINCE and many and (latest - earliest).days < 7
    ):
        latest = today
    return Period(min(earliest, today), min(latest, today), words)


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
