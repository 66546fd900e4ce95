"""The faults of one message, each with the words that show it (playbook, "The audit's labels")."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from coaching.answer import Label
from coaching.audit.balance import Regard, own_story, regard
from coaching.audit.favours import FAVOURS
from coaching.audit.guilt import GRUDGES, GUILT
from coaching.audit.length import too_long
from coaching.audit.letter import CLOSE, Letter
from coaching.audit.matching import Hit, denied
from coaching.audit.pitches import HINTS, PITCHES
from coaching.audit.pressure import CLAIMS, PRESSURE
from coaching.audit.prying import DELICATE, PRYING
from coaching.audit.salesy import NOT_A_PITCH
from coaching.audit.stock import STOCK, placeholder
from coaching.regexes import regex
from coaching.text import Span

_DEAR_ONES = regex(
    r"\b(?:mum|mom|mummy|mama|dad|daddy|papa|grandma|granny|gran|grandad|auntie|uncle|sis|bro|"
    r"darling|sweetheart|love you|miss you|love,|xx+)\b"
)
_OLD_CUSTOMER = frozenset({"customer"})
_STRONG_STOCK = frozenset({"mass"})
_SOFT_PRESSURE = frozenset({"deadline", "demand", "today"})
_LIGHT_ASKS = frozenset({"own_time", "errand"})
_ENOUGH = 2  # kinds of hints that add up to a fault
_MANY = 3
_OWN_ACT = regex(
    r"\bi(?:'?d|'?ll| will| would| can| could|'?m going to| promised to| had to| have to)"
    r"(?: \w+){0,2} ?\Z"
)
_PROMISED = regex(
    r"\byou(?:'d| said(?: you'd| you would)?| promised| offered| agreed| were going)"
    r"(?: [\w']+){0,4} ?\Z"
)
_LIST_OF_MINE = regex(  # "my pitch, my prices, my site and my plan"
    r"\bmy [\w-]{2,20}(?: [\w-]{2,20})?(?:,| and|,? and) (?:on )?my [\w-]{2,20}(?: [\w-]{2,20})?"
    r"(?:,| and|,? and) (?:and |on )?my [\w-]{2,20}"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `kind` names the phrases that explain it, `span` the words to quote."""

    label: Label
    kind: str
    span: Span
    caught: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """Everything found in one message, before it is judged."""

    letter: Letter
    care: Regard
    pitches: tuple[Hit, ...]
    pressure: tuple[Hit, ...]
    guilt: tuple[Hit, ...]
    stock: tuple[Hit, ...]
    favours: tuple[Hit, ...]

    @classmethod
    def of(cls, letter: Letter) -> "Reading":
        """Look for every kind of phrase in `letter`."""
        found = [
            tuple(lexicon.find(letter.passages))
            for lexicon in (PITCHES, PRESSURE, GUILT, STOCK, FAVOURS)
        ]
        return cls(letter, regard(letter), *found)


def faults(letter: Letter) -> list[Fault]:
    """Return the faults of a message, at most one for each label, gravest first."""
    reading = Reading.of(letter)
    found: dict[Label, Fault] = {}
    for check in _CHECKS:
        for fault in check(reading, found):
            found.setdefault(fault.label, fault)
    return list(found.values())


Found = Mapping[Label, Fault]


def _salesy(reading: Reading, found: Found) -> Iterator[Fault]:
    for hit in reading.pitches:
        if hit.kind not in NOT_A_PITCH:
            yield Fault(Label.SALESY, hit.kind, hit.span, hit.caught)
    hints = HINTS.find(reading.letter.passages)
    kinds = {hit.kind for hit in hints}
    cares = reading.care.beside(*(hit.span for hit in hints))
    if len(kinds) >= (_ENOUGH + 1 if cares else _ENOUGH):
        yield Fault(Label.SALESY, "weighed", hints[0].span)


def _entitled(reading: Reading, found: Found) -> Iterator[Fault]:
    for hit in reading.pressure:
        if not (hit.kind in _SOFT_PRESSURE and _softened(hit, reading)):
            yield Fault(Label.ENTITLED_PUSHY, hit.kind, hit.span, hit.caught)
    claims = CLAIMS.find(reading.letter.passages)
    gentle = reading.care.lets_go or reading.care.beside(*(hit.span for hit in claims))
    if len({hit.kind for hit in claims}) >= _ENOUGH and not gentle:
        yield Fault(Label.ENTITLED_PUSHY, "weighed", claims[-1].span)
    asks = _separate(hit for hit in reading.favours if hit.kind != "exposure")
    listed = _LIST_OF_MINE.search(reading.letter.folded)
    if len(asks) >= _MANY and not reading.care.lets_go:
        yield Fault(Label.ENTITLED_PUSHY, "many_asks", asks[-1])
    if asks and listed:
        yield Fault(Label.ENTITLED_PUSHY, "many_asks", Span(*listed.span()))


def _for_own_sake(reading: Reading) -> bool:
    return any(hit.kind not in {"own_time"} for hit in reading.favours) and not reading.care.cares


def _separate(hits: Iterable[Hit]) -> list[Span]:
    """Return the places of `hits` that don't overlap, in order."""
    apart: list[Span] = []
    for span in sorted((hit.span for hit in hits), key=lambda span: span.start):
        if not apart or span.start >= apart[-1].end:
            apart.append(span)
    return apart


def _softened(hit: Hit, reading: Reading) -> bool:
    if hit.kind != "demand" and _OWN_ACT.search(reading.letter.folded, 0, hit.span.start):
        return True  # "I said I'd send it by Friday" binds nobody else
    if hit.kind == "today":  # "could you … today" presses where it is a favour
        return not _for_own_sake(reading) or reading.care.lets_go or reading.letter.tie in CLOSE
    return reading.care.lets_go or denied(reading.letter.folded, hit.span.start)


def _guilt(reading: Reading, found: Found) -> Iterator[Fault]:
    for hit in reading.guilt:
        if hit.kind != "counting" or not (reading.care.lets_go or reading.care.shows("gift")):
            yield Fault(Label.GUILT_TRIP, hit.kind, hit.span, hit.caught)
    grudges = GRUDGES.find(reading.letter.passages)
    kind_words = reading.care.lets_go or reading.care.beside(*(hit.span for hit in grudges))
    if len({hit.kind for hit in grudges}) >= _ENOUGH and not kind_words:
        yield Fault(Label.GUILT_TRIP, "weighed", grudges[-1].span)


def _invasive(reading: Reading, found: Found) -> Iterator[Fault]:
    letter = reading.letter
    if letter.tie in CLOSE or _DEAR_ONES.search(letter.folded):
        return
    for hit in PRYING.find(letter.passages):
        yield Fault(Label.INVASIVE_QUESTION, hit.kind, hit.span, hit.caught)
    if Label.SALESY in found or Label.GUILT_TRIP in found:
        return
    for hit in DELICATE.find_all(letter.passages):
        if letter.asks_you(hit.span) and not reading.care.beside(letter.quote(hit.span)):
            yield Fault(Label.INVASIVE_QUESTION, hit.kind, hit.span)


def _template(reading: Reading, found: Found) -> Iterator[Fault]:
    field_ = placeholder(reading.letter.text, reading.letter.folded)
    if field_:
        yield Fault(Label.TEMPLATE_LIKE, "placeholder", Span(*field_.span()))
    personal = reading.care.shows("interest", "gift") or Label.GUILT_TRIP in found
    for hit in reading.stock:
        if hit.kind in _STRONG_STOCK or not personal:
            yield Fault(Label.TEMPLATE_LIKE, hit.kind, hit.span)


def _one_sided(reading: Reading, found: Found) -> Iterator[Fault]:
    sold = found.get(Label.SALESY)
    if sold and not _cares_besides_selling(reading, found):
        yield Fault(Label.ONE_SIDED, "pitch", sold.span)
    for hit in reading.pressure:
        if hit.kind == "imposing":
            yield Fault(Label.ONE_SIDED, "own_time", hit.span)
    for hit in reading.favours:
        if _is_for_sender(hit, reading, found):
            yield Fault(Label.ONE_SIDED, hit.kind, hit.span, hit.caught)
    story = own_story(reading.letter)
    if story:
        yield Fault(Label.ONE_SIDED, "own_story", story)


def _cares_besides_selling(reading: Reading, found: Found) -> bool:
    if Label.TEMPLATE_LIKE in found or Label.TOO_LONG in found:
        return False
    own = [hit.span for hit in reading.care.hits if hit.kind in {"interest", "company"}]
    sold = [hit.span for hit in reading.pitches]
    return any(not any(a.start < b.end and b.start < a.end for b in sold) for a in own)


def _is_for_sender(hit: Hit, reading: Reading, found: Found) -> bool:
    if _PROMISED.search(reading.letter.folded, 0, hit.span.start):
        return False
    if Label.ENTITLED_PUSHY in found or Label.TEMPLATE_LIKE in found:
        return not reading.care.cares
    light = hit.kind in _LIGHT_ASKS or reading.letter.tie in CLOSE
    return not (light or reading.care.cares)


def _no_mutuality(reading: Reading, found: Found) -> Iterator[Fault]:
    one_sided = found.get(Label.ONE_SIDED)
    if not one_sided or any(hit.kind in _OLD_CUSTOMER for hit in reading.pitches):
        return
    asks = [hit.span for hit in (*reading.favours, *reading.pitches)]
    yield Fault(Label.NO_MUTUALITY, "nothing_given", asks[-1] if asks else one_sided.span)


def _too_long(reading: Reading, found: Found) -> Iterator[Fault]:
    span = too_long(reading.letter)
    if span:
        yield Fault(Label.TOO_LONG, "length", span)


_CHECKS: tuple[Callable[[Reading, Found], Iterator[Fault]], ...] = (
    _guilt,
    _entitled,
    _salesy,
    _invasive,
    _template,
    _too_long,
    _one_sided,
    _no_mutuality,
)
