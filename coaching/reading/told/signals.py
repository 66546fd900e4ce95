"""Reads the circumstances of a silence, each with the user's words that show it.

The definitions are the comments of `coaching.situation.Signal`.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from coaching.reading.cues.cue import Cues, Hit
from coaching.reading.cues.guards import by_user, doubted, nearest_subject, negated, questioned
from coaching.reading.lexicon.signals import (
    ABOUT_THEM,
    AFFIRMED,
    ASKS_BACK,
    ATTEMPTS,
    BY_USER,
    CANCELS,
    CLASSES,
    CUES,
    MESSAGE_CUES,
    REPORTED,
    WISHES,
)
from coaching.reading.prose import Prose
from coaching.reading.times.last import due
from coaching.reading.words import Words
from coaching.regexes import regex
from coaching.situation import Message, Side, Signal, Status
from coaching.text import fold

_CUES = Cues(CUES, CLASSES)
_CANCELS = Cues(CANCELS, CLASSES)
_WISHES = Cues(WISHES, CLASSES)
_ATTEMPTS = Cues(ATTEMPTS, CLASSES)
_MESSAGE_CUES = Cues(MESSAGE_CUES, CLASSES)
_ASKS_BACK = Cues(ASKS_BACK, CLASSES)
_OF_USER = regex(r"\b(?:i|we|i'?ve|i'?m)\b")

_OWN = frozenset({"i", "we", "my", "our", "me"})
_NOWHERE: set[int] = set()
_EXCLUDED = (
    (Signal.ASKED_FAVOUR, Signal.NO_ASK_SENT),
    (Signal.DECEASED, Signal.HARD_TIME),
    (Signal.OWN_LOSS, Signal.HARD_TIME),
    (Signal.OWN_LOSS, Signal.BUSY),
)
_DOORKEEPERS = frozenset(
    "assistant secretary receptionist pa reception meetings meeting twice keeps".split()
)
_SOON = 31  # days; what runs out later leaves time to write as usual
_BARRAGE = 4  # messages …
_BARRAGE_DAYS = 3  # … within so many days are a pile-up, whatever they say
_LONGEST_EVIDENCE = 8  # words; of a longer clause only the words about the cue are quoted
_AFTER = frozenset({"after", "since", "because", "when"})
"""Open a clause of their own: "she hasn't called after the row" denies the call, not the row."""
_OPEN = frozenset({"whether", "if", "wonder", "wondering"})
_PROMISING = frozenset({"will", "would", "'d", "i", "we", "should", "going"})
_FESTIVE = frozenset(
    "birthday anniversary christening shower do 40th 50th 60th 70th 80th 30th 18th 21st".split()
)
_PLANS = frozenset(
    """deposit numbers headcount rsvp tickets ticket venue hall caterer caterers booking booked book
    hotel flights gift present shoes dress suit cake speech order invitations restaurant""".split()
)
_LEADING = frozenset({"and", "but", "so", "then", "because"})
_FEW = 4  # words that say enough
_BEGINS = frozenset(
    "i we she he they it my her his their is are was were has have had not 's far way so really just".split()
)
_HALF = frozenset(
    """the a an my our her his their your of on in at for to with by from about over and or but so as
    that which who every each this if when into after before since still both then also i""".split()
)


def signals(prose: Prose, messages: tuple[Message, ...], today: date) -> dict[Signal, str]:
    """Return each circumstance `prose` and the pasted `messages` show, with the exact words.

    What is feared or denied is not shown, nor a deadline more than a month after `today`.
    """
    found = _in_prose(prose, today)
    sent = [each for each in messages if each.author is Side.USER and each.status is Status.SENT]
    for signal, quote in (*_in_messages(sent), *_barrage(sent), *_wish(prose, sent)):
        found.setdefault(signal, quote)
    for stronger, weaker in _EXCLUDED:
        if stronger in found:
            found.pop(weaker, None)
    for message in messages:
        if message.status is Status.TEMPLATE:
            found.setdefault(Signal.MASS_SENT, message.text)
    return found


def unsent_by_others(shown: Mapping[Signal, str]) -> bool:
    """Tell whether it is others who sent nothing: "Bernard still hasn't written"."""
    said = shown.get(Signal.NOTHING_SENT)
    return said is not None and not _OF_USER.search(fold(said))


def _timely(text: str, words: Words, hit: Hit[Signal], today: date) -> bool:
    """Tell whether a deadline runs out soon, or a "call next week" is no date still to come."""
    if hit.label not in {Signal.DEADLINE, Signal.BRUSHED_OFF}:
        return True
    period = due(words.span(*words.clause(hit.first, hit.last)).of(text), today)
    if period is None:
        return True
    if hit.label is Signal.DEADLINE:
        return (period.earliest - today).days <= _SOON
    return period.latest <= today or not _DOORKEEPERS.isdisjoint(words.vocabulary)


def _in_prose(prose: Prose, today: date) -> dict[Signal, str]:
    words = prose.words
    found: dict[Signal, str] = {}
    cancelled: dict[Signal, set[int]] = {}
    for hit in _CANCELS.find(words):
        cancelled.setdefault(hit.label, set()).update(range(hit.first, hit.last))
    for hit in _CUES.find(words):
        if hit.label in found or hit.touches(cancelled.get(hit.label, _NOWHERE)):
            continue
        if _holds(words, hit) and _timely(prose.text, words, hit, today):
            found[hit.label] = _evidence(prose.text, words, hit)
    return found


def _holds(words: Words, hit: Hit[Signal]) -> bool:
    signal, first = hit.label, hit.first
    if signal in ABOUT_THEM and _users_own(words, first):
        return False
    if signal in BY_USER and nearest_subject(words, first) in {"she", "he", "they"}:
        return False
    if words.forms[first] not in _AFTER and (
        (signal in AFFIRMED and negated(words, first))
        or (signal in REPORTED and doubted(words, first))
    ):
        return False
    return _stands(words, hit)


def _stands(words: Words, hit: Hit[Signal]) -> bool:
    """Tell whether what was said of the user's doing is no mere question, or somebody else's."""
    signal, first = hit.label, hit.first
    if signal is Signal.USER_OVERREACHED:
        return not (_asked(words, hit) or _fears_to_be(words, hit))
    if signal in {Signal.NO_ASK_SENT, Signal.ASKED_FAVOUR, Signal.CALLED_OUT}:
        to_user = words.forms[first + 1] in {"me", "us"} and signal is not Signal.CALLED_OUT
        return not to_user and not questioned(words, first)
    if signal is Signal.BRUSHED_OFF:
        return words.forms[first - 1] not in _PROMISING and not questioned(words, first)
    if signal is Signal.DEADLINE:
        festive = not _FESTIVE.isdisjoint(words.forms[first : hit.last])
        planned = not festive or not _PLANS.isdisjoint(words.vocabulary)
        return planned and words.forms[first - 1] not in {"will", "would", "'d"}
    return True


def _asked(words: Words, hit: Hit[Signal]) -> bool:
    """Tell whether the user only asks ("was it too much?") or wonders whether it was so."""
    start, end = words.clause(hit.first, hit.last)
    return words.forms[end] == "?" or not _OPEN.isdisjoint(words.forms[start : hit.first])


def _fears_to_be(words: Words, hit: Hit[Signal]) -> bool:
    """Tell whether it is what the user thinks they are ("I'm too much"), not what they did."""
    said = words.forms[hit.first - 1 : hit.last]
    return "am" in said and "came" not in said


def _users_own(words: Words, first: int) -> bool:
    return not _OWN.isdisjoint(words.forms[first - 1 : first + 1]) or by_user(words, first)


def _wish(prose: Prose, sent: list[Message]) -> Iterator[tuple[Signal, str]]:
    """Yield that nothing was sent, if the user wishes to write and tells of no attempt."""
    words = prose.words
    hit = next(_WISHES.find(words), None)
    if hit and not sent and not any(_tried(words, each) for each in _ATTEMPTS.find(words)):
        yield Signal.NOTHING_SENT, _evidence(prose.text, words, hit)


def _tried(words: Words, hit: Hit[str]) -> bool:
    if words.forms[hit.first] == "again":
        return True
    return not doubted(words, hit.first) and words.forms[hit.first - 1] != "will"


def _in_messages(sent: list[Message]) -> Iterator[tuple[Signal, str]]:
    for message in sent:
        words = Words.of(fold(message.text))
        hits = list(_MESSAGE_CUES.find(words))
        asks = "?" in words.forms or _ASKS_BACK.has(words)
        asks = asks or any(hit.label is Signal.ASKED_FAVOUR for hit in hits)
        for hit in hits:
            if not (asks and hit.label is Signal.NO_ASK_SENT):
                yield hit.label, _evidence(message.text, words, hit)


def _barrage(sent: list[Message]) -> Iterator[tuple[Signal, str]]:
    days = sorted(message.sent_on for message in sent if message.sent_on)
    for earlier, later in zip(days, days[_BARRAGE - 1 :], strict=False):
        if (later - earlier).days <= _BARRAGE_DAYS:
            yield Signal.BARRAGE, sent[-1].text
            return


def _evidence(text: str, words: Words, hit: Hit[Signal] | Hit[str]) -> str:
    """Return the clause of `text` around the hit, or if that is long, the words about the hit."""
    first, last = words.clause(hit.first, hit.last)
    while first < hit.first and words.forms[first] in _LEADING:
        first += 1
    if last - first > _LONGEST_EVIDENCE:
        first, last = _about(words, hit, first, last)
    return words.span(first, last).of(text)


def _about(words: Words, hit: Hit[Signal] | Hit[str], left: int, right: int) -> tuple[int, int]:
    """Return a few whole words about the hit, between `left` and `right`: no half phrase."""
    first = hit.first + 1 if words.forms[hit.first] in _LEADING else hit.first
    while first > left and words.forms[first - 1] in _BEGINS and hit.last - first < _FEW:
        first -= 1
    last = min(hit.last, first + _LONGEST_EVIDENCE)
    while last < right and last - first < _LONGEST_EVIDENCE and _goes_on(words, first, last):
        last += 1
    while last - first > 1 and words.forms[last - 1] in _HALF:
        last -= 1
    return first, last


def _goes_on(words: Words, first: int, last: int) -> bool:
    form = words.forms[last - 1]
    if words.forms[last] in _LEADING:
        return False
    return last - first < _FEW or form in _HALF or form.isdigit()
