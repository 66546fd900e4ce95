"""What is remembered, told along: earlier attempts, a call-out, a no, how they answered before.

What the message says wins; memory fills what it leaves open. A channel that was tried is not
"another" channel, and a call-out made in March is not made again in May (playbook, "Deciding the
first action").
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from coaching.memory import History, Outcome, Silence, State, Touch, TouchKind
from coaching.reading.told.death import death
from coaching.reading.told.signals import unsent_by_others
from coaching.regexes import regex
from coaching.situation import (
    Attempt,
    Channel,
    Past,
    Period,
    Promise,
    PushBack,
    Side,
    Signal,
    Situation,
    Tie,
)
from coaching.text import fold
from coaching.wording import figures

CALLOUT_RESTS = 365
"""Days for which a call-out is not repeated: longer than any silence it could belong to."""

GRACE = timedelta(days=2)
"""Days after a promised date until which is still waited (playbook, "Deciding the first action")."""

_AGAIN = regex(
    r"\b(?:again|another|once more|(?:one|two|three|a few) more|a (?:second|third) time)\b"
)
_FOR_GOOD = frozenset({PushBack.NO, PushBack.STOP})


def recalled(
    situation: Situation, history: History, today: date, latest: Situation | None = None
) -> Situation:
    """Return the situation with what is remembered of its contact.

    Where its text repeats what was kept today, `latest` is what the last message alone says.
    """
    silence = unanswered(history)
    told = situation if latest is None or silence is None else latest
    newer = silence is not None and _is_newer(told, silence)
    if newer and told.last_attempt is None:
        situation = replace(situation, last_attempt=Period(today, today, ""))
    attempts = _joined(silence.attempts if silence else (), tried(told), newer=newer)
    push_back, words = _pushed_back(situation, history)
    return replace(
        situation,
        channels=_channels(situation, attempts),
        attempts=attempts,
        unanswered_count=_count(told, attempts),
        last_attempt=_latest(situation.last_attempt, silence.last_attempt if silence else None),
        relationship=_tie(situation, history),
        push_back=push_back,
        push_back_words=words,
        signals=_signals(situation, history, today, has_tried=bool(attempts)),
        promise=situation.promise or _named_time(situation, history),
        past=_past(history.touches),
    )


def unanswered(history: History) -> Silence | None:
    """Return the open silence, or the last one, if it was left and never answered."""
    last = history.silences[-1] if history.silences else None
    left = last is not None and last.outcome is not Outcome.ANSWERED
    return history.silence or (last if left else None)


def _tie(situation: Situation, history: History) -> Tie | None:
    """Return what they are: as the message says in so many words, else as is known."""
    told = situation.contact is not None and situation.contact.role is not None
    known = history.contact.tie
    return situation.relationship if told or known is None else known


def _latest(told: Period | None, known: Period | None) -> Period | None:
    """Return what was later: a story told again at noon doesn't undo what was sent since."""
    if told is None or (known is not None and known.earliest > told.latest):
        return known
    return told


def tried(situation: Situation) -> tuple[Attempt, ...]:
    """Return the attempts a situation tells; where one channel alone was named, they were on it."""
    attempts, doors = situation.attempts, situation.channels
    if len(doors) != 1 or any(one.channel not in {None, doors[0]} for one in attempts):
        return attempts
    told = {one.count for one in attempts} or {situation.unanswered_count}  # twice is once
    count = sum(one or 0 for one in told) or None
    return (Attempt(doors[0], count),) if attempts or count else ()


def _is_newer(situation: Situation, silence: Silence) -> bool:
    """Whether what is told was sent after all that is known, so that it comes on top.

    "Texted her again", "texted her yesterday" where the last one known is of June, or a call where
    there were only emails; but "three texts, the last one yesterday" is the whole story.
    """
    told, last = tried(situation), silence.last_attempt
    if not told:
        return False
    single = all((one.count or 1) == 1 for one in told)
    timed = situation.last_attempt
    if timed is not None:
        later = last is not None and timed.earliest > last.latest
        return later and (single or _AGAIN.search(fold(situation.text)) is not None)
    before = {one.channel for one in silence.attempts}
    another = all(one.channel not in before for one in told)
    return single and (another or _AGAIN.search(fold(situation.text)) is not None)


def _joined(
    before: Iterable[Attempt], now: Iterable[Attempt], *, newer: bool
) -> tuple[Attempt, ...]:
    """Join what was told earlier with what is told now.

    What is newer comes on top; else it may be the same told twice, and the larger count holds.
    """
    counts = {attempt.channel: attempt.count for attempt in before}
    for attempt in _placed(now, counts, newer=newer):
        known, told = counts.get(attempt.channel) or 0, attempt.count or 0
        counts[attempt.channel] = (known + told if newer else max(known, told)) or None
    return tuple(Attempt(channel, count) for channel, count in counts.items())


def _placed(
    now: Iterable[Attempt], known: Mapping[Channel | None, int | None], *, newer: bool
) -> Iterator[Attempt]:
    """Yield what is told now; of no channel it is one more on the only one, or that told again."""
    for attempt in now:
        if attempt.channel is None and newer and len(known) == 1:
            yield replace(attempt, channel=next(iter(known)))
        elif attempt.channel is not None or newer or attempt.count not in known.values():
            yield attempt


def _channels(situation: Situation, attempts: Iterable[Attempt]) -> tuple[Channel, ...]:
    tried = (attempt.channel for attempt in attempts if attempt.channel is not None)
    return tuple(dict.fromkeys((*tried, *situation.channels)))


def _count(situation: Situation, attempts: Iterable[Attempt]) -> int | None:
    counts = [attempt.count for attempt in attempts]
    summed = sum(count or 0 for count in counts) if all(counts) else 0
    return max(summed, situation.unanswered_count or 0) or situation.unanswered_count


def _pushed_back(situation: Situation, history: History) -> tuple[PushBack | None, str | None]:
    """A no holds for good, whatever came after it; "not now" holds as long as the silence."""
    if situation.push_back is not None:
        return situation.push_back, situation.push_back_words
    if history.contact.state is State.UNSAFE:
        return PushBack.STOP, None
    held = [one for one in history.silences if one.push_back in _FOR_GOOD or one.is_open]
    said = next((one for one in reversed(held) if one.push_back), None)
    return (said.push_back, said.push_back_words) if said else (None, situation.push_back_words)


def _named_time(situation: Situation, history: History) -> Promise | None:
    """Return the time until which they asked for peace, where that was told before."""
    until = history.contact.rests_until
    if situation.push_back is not None or until is None:
        return None
    said = next((one for one in reversed(history.silences) if one.is_open and one.push_back), None)
    due = until - GRACE
    return Promise(said.push_back_words or "", Period(due, due, "")) if said else None


def _signals(
    situation: Situation, history: History, today: date, *, has_tried: bool
) -> dict[Signal, str]:
    found = dict(situation.signals)
    if has_tried and unsent_by_others(found):
        del found[Signal.NOTHING_SENT]
    if (said := _called_out(history, today)) is not None:
        found.setdefault(Signal.CALLED_OUT, figures.day(said, today))
    if (dead := death(situation.text, situation.contact)) is not None:
        found.setdefault(Signal.DECEASED, dead)
    if history.contact.state is State.DECEASED:
        found.setdefault(Signal.DECEASED, history.contact.name)
    if history.contact.value:
        found.setdefault(Signal.VALUED, history.contact.value)
    return found


def _called_out(history: History, today: date) -> date | None:
    """Return the day the silence was last named to them, if that is not long ago."""
    sent = [touch.at.date() for touch in history.touches if touch.kind is TouchKind.CALLOUT]
    told = [_day_of(silence) for silence in history.silences if silence.called_out]
    last = max((*sent, *told), default=None)
    return last if last and (today - last).days < CALLOUT_RESTS else None


def _day_of(silence: Silence) -> date:
    return silence.last_attempt.latest if silence.last_attempt else silence.since.date()


def _past(touches: tuple[Touch, ...]) -> Past | None:
    """Return how the contact answered the last time, and how long that took."""
    answered = [place for place, touch in enumerate(touches) if touch.side is Side.CONTACT]
    if not answered:
        return None
    answer = touches[answered[-1]]
    asked = [touch for touch in touches[: answered[-1]] if touch.side is Side.USER]
    days = (answer.at - asked[-1].at).days if asked else None
    return Past(answer.at.date(), answer.channel, days)
