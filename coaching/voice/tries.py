"""What was tried and when, as a model claims to have read it."""

from datetime import date, timedelta

from coaching.reading.attempts.channels import mentions
from coaching.reading.numbers import NUMBER, number
from coaching.reading.times.expressions import time_words
from coaching.regexes import regex
from coaching.situation import Attempt, Channel, Period
from coaching.text import Span, fold
from coaching.voice.claims import Claim, Counted, Dated
from coaching.voice.evidence import Ground, alone, apart_from_each_other

MOST_SENT = 99
LONGEST_AGO = 3_650
"""Days: whoever has waited for ten years does not count them."""

_TIMES = {"twice": 2, "thrice": 3, "again": 2, "second": 2, "2nd": 2, "both": 2, "pair": 2}
_ORDINALS = {"third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "sixth": 6}
_MULTIPLE = _TIMES | _ORDINALS
_WORD = regex(r"\w+")
_NUMBER = regex(rf"\b{NUMBER}\b")
_BARE = frozenset({Channel.OTHER})
_CALLS = frozenset({Channel.PHONE, Channel.VOICEMAIL})
_SPOKEN = regex(r"\b(?:voice|audio)[- ]?(?:messages?|notes?|memos?|texts?|clips?)\b")
_IN_A_ROW = regex(
    rf"\b(?P<n>{NUMBER}) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:days|nights|mornings|evenings|weeks) (?:in a row|running|on the trot))\b"
)
_NUMBERED = regex(
    r"\b(?:turned|aged|age|she's|he's|i'm|we're|they're|(?:we|they|i|she|he) (?:was|were|am|are|is)|at|chapter|part|page|number|episode|version|level|grade|room|season|volume|unit|step|act|no|any|some|every|each)(?: |-)\Z"
)
"""What comes before a number that counts no messages: "chapter two", "he turned 79", "at three", "no one"."""

_ONE_DAY = regex(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")


def channels(
    claims: tuple[Claim[Channel], ...], ground: Ground
) -> tuple[tuple[Channel, ...], bool]:
    """Return the channels that hold of those claimed, and whether all do."""
    held = [one.value for one in claims if ground.own(one.quote) and _by(one.value, one.quote)]
    return tuple(dict.fromkeys(held)), len(held) == len(claims)


def _by(channel: Channel, quote: str) -> bool:
    """Tell whether a quote names no other way than this one.

    A bare "dm" may be any, a call that "went to voicemail" is both, and a "voice message" is sent by
    many a way.
    """
    folded = fold(quote)
    named = {found for _, found in mentions(folded)}
    if channel in _CALLS and named & _CALLS:
        return True
    spoken = _BARE | _CALLS if _SPOKEN.search(folded) else _BARE
    return not named - spoken or channel in named


def counted(claims: tuple[Counted, ...], ground: Ground) -> tuple[tuple[Attempt, ...], int] | None:
    """Return the attempts and their total where every claim of a count holds, else None."""
    if not claims or not all(_bears(one, ground) for one in claims):
        return None
    single = [one for one in claims if one.channel is not None]
    together = [one.count for one in claims if one.channel is None]
    doors = {one.channel for one in single}
    summed = sum(one.count for one in single)
    total = together[0] if together else summed
    if len(together) > 1 or len(doors) < len(single) or not summed <= total <= MOST_SENT:
        return None
    return tuple(Attempt(one.channel, one.count) for one in single), total


def _bears(claim: Counted, ground: Ground) -> bool:
    """Tell whether its quotes can bear a count, and none of them says otherwise."""
    if not (1 <= claim.count <= MOST_SENT and claim.quotes):
        return False
    if claim.channel is not None and not all(_by(claim.channel, one) for one in claim.quotes):
        return False
    told = tuple(dict.fromkeys(claim.quotes))
    places = [_place(one, ground) for one in told]
    found = [one for one in places if one is not None]
    if len(found) < len(told) or not apart_from_each_other(found):
        return False
    least = [_told(one, ground) for one in told if ground.own(one)]
    if len(told) == 1 and any(one not in {None, claim.count} for one in least):
        return False
    if any(one is not None and one > claim.count for one in least):
        return False
    return claim.count <= sum(_most(one, ground) for one in told)


def _place(quote: str, ground: Ground) -> Span | None:
    """Return where the user tells of a message, or where one of theirs stands, pasted."""
    if (sent := ground.sent(quote)) is not None:
        return Span(sent.start, sent.start + len(sent.text))
    return ground.place(quote)


def _told(quote: str, ground: Ground) -> int | None:
    """Return the count that a quote alone tells for sure: with a number in so many words."""
    return alone(quote, ground.today).unanswered_count if _figures(quote, ground.today) else None


def _most(quote: str, ground: Ground) -> int:
    """Return how many messages a quote can bear: the numbers in it, or at least one."""
    if not ground.own(quote):
        return 1
    read = alone(quote, ground.today).unanswered_count or 0
    words = _WORD.findall(fold(quote))
    named = [_MULTIPLE[word] for word in words if word in _MULTIPLE]
    days = [number(one["n"]) for one in _IN_A_ROW.finditer(fold(quote))]
    return max(1, read, sum(_figures(quote, ground.today)), *named, *days)


def _figures(quote: str, today: date) -> list[int]:
    """Return the numbers of a quote that count something and are no part of a time."""
    folded = fold(quote)
    times = [one.span for one in time_words(folded, today)]
    return [
        number(match.group())
        for match in _NUMBER.finditer(folded)
        if not any(one.start <= match.start() < one.end for one in times)
        and _NUMBERED.search(folded, 0, match.start()) is None
    ]


def last_attempt(claim: Dated, ground: Ground) -> Period | None:
    """Return when the last attempt was, where the claim holds, else None.

    The model points, our calendar computes: its own days count only where the quote names none
    that the coach can read, and where it names any such day ("on the 10th", "that Monday").
    """
    fewest, most = claim.days_ago
    if not ground.own(claim.quote) or not 0 <= fewest <= most <= LONGEST_AGO:
        return None
    earliest, latest = (ground.today - timedelta(days=days) for days in (most, fewest))
    if earliest == latest and _is_such(latest, claim.quote, ground.today):
        return Period(latest, latest, claim.quote)
    return ground.times(claim.quote) or Period(earliest, latest, claim.quote)


def _is_such(day: date, quote: str, today: date) -> bool:
    """Tell whether all a quote says of a day is its number or its name, and this day has it."""
    folded = fold(quote)
    times = time_words(folded, today)
    if len(times) != 1 or times[0].days is None:
        return False
    bare = times[0].nth > 0 or _ONE_DAY.fullmatch(times[0].span.of(folded)) is not None
    read = times[0].days[1]
    return bare and (day.day == read.day if times[0].nth else day.weekday() == read.weekday())
