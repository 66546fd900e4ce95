"""The user's messages as a series: the same words, the same ask, less and less time between.

A courteous series (two or three weekly questions about a process, a few friendly tries) is
fine; only what a reader would feel as pressure or as a machine is a fault.
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from rapidfuzz.fuzz import ratio

from coaching.answer import Label
from coaching.audit.balance import regard
from coaching.audit.faults import Fault, faults
from coaching.audit.letter import Letter
from coaching.text import Span

_ALIKE = 92  # rapidfuzz ratio; reworded questions about one role score up to about 80
_MANY = 3
_RUSHED_DAYS = 2
_BARRAGE = 5
_FIRST_PERSON = 12
_RATIO = 4
_HARD = frozenset({Label.ENTITLED_PUSHY, Label.GUILT_TRIP})

Found = list[tuple[Fault, Letter]]


def series_faults(letters: Sequence[Letter], sent_on: Sequence[date | None]) -> Found:
    """Return the faults that show only across messages; `sent_on` gives each one's day if known."""
    if len(letters) < 2:
        return []
    checks = (
        _same_again(letters),
        _same_ask(letters),
        _faster(letters, sent_on),
        _balance(letters),
    )
    return [found for check in checks for found in check]


def _same_again(letters: Sequence[Letter]) -> Found:
    for first, second in pairwise(letters):
        if second.sentences and ratio(first.folded.strip(), second.folded.strip()) >= _ALIKE:
            return [(Fault(Label.TEMPLATE_LIKE, "same_again", second.sentences[0]), second)]
    return []


def _same_ask(letters: Sequence[Letter]) -> Found:
    """Three bumps or more with nothing for the other person in any of them."""
    bumps = [letter for letter in letters if _is_bump(letter)]
    if len(bumps) < _MANY or len(bumps) < len(letters) - 1:
        return []
    return [(Fault(Label.ONE_SIDED, "same_ask", bumps[-1].sentences[0]), bumps[-1])]


def _is_bump(letter: Letter) -> bool:
    kinds = {fault.label for fault in faults(letter)}
    return Label.TEMPLATE_LIKE in kinds and not regard(letter).cares


def _faster(letters: Sequence[Letter], sent_on: Sequence[date | None]) -> Found:
    """Gaps that shrink to a day or two, or many messages within two days."""
    days = [day for day in sent_on if day is not None]
    gaps = [(after - before).days for before, after in pairwise(days)]
    shrinking = (
        len(gaps) >= 2 and all(b < a for a, b in pairwise(gaps)) and gaps[-1] <= _RUSHED_DAYS
    )
    barrage = len(days) >= _BARRAGE and (days[-1] - days[-_BARRAGE]).days <= _RUSHED_DAYS
    last = letters[-1]
    if not (shrinking or barrage) or not last.sentences or regard(last).lets_go:
        return []
    return [(Fault(Label.ENTITLED_PUSHY, "faster", last.sentences[0]), last)]


def _balance(letters: Sequence[Letter]) -> Found:
    mine, yours = (
        sum(counts) for counts in zip(*((x.about_me, x.about_you) for x in letters), strict=True)
    )
    if mine < _FIRST_PERSON or mine < _RATIO * max(1, yours):
        return []
    if any("?" in letter.text or regard(letter).cares for letter in letters):
        return []
    heaviest = max(letters, key=lambda letter: letter.about_me)
    return [(Fault(Label.ONE_SIDED, "balance", heaviest.opening(_first(heaviest))), heaviest)]


def _first(letter: Letter) -> Span:
    return letter.sentences[0]
