"""Finds what may be somebody's name in a text that is about to leave: rather too much than too little.

A name is a word of somebody known, a name the coach's own reader sees, a word on the lists of names
that means nothing else, and any word with a capital letter that is no everyday word and does not
merely open a sentence. Runs of such words are one name: "Kofi Mensah".
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.llm.masking import lexicon
from coaching.reading.prose import Prose
from coaching.reading.who.naming import GIVEN
from coaching.reading.who.people import mentions
from coaching.text import Span, fold, sentences

_WORD = re.compile(r"[^\W\d_][\w\u0300-\u036f]*(?:['’ʼ`´\-‐‑–][^\W\d_][\w\u0300-\u036f]*)*")
_PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le bin ibn al el ben ter ten zu af av st abu".split()
)
_AFTER_A_VERB = frozenset(
    "i you he she they we it this that these those the a an my your his her their our there".split()
)
_TOWARDS = frozenset(
    "text texted texting email emailed emailing mail mailed call called calling message messaged messaging "
    "dm dmed ring rang phone phoned ping pinged ask asked told tell met invited saw miss with from about".split()
)
_DOES = frozenset(
    "never hasn't hasnt didn't didnt doesn't doesnt isn't isnt won't wont is was has did said says and still "
    "ignored ghosted replied answered wrote texted called went stopped left".split()
)
_WHEN = frozenset(
    "in since until till by last this next of early late mid end on around before after through "
    "during for every each from to and st nd rd th".split()
)
_SPANS = frozenset("to until till through on onwards".split())  # "from may to june"
_SHOUTED = 4  # times as many capitals as small letters
_AND = frozenset({"and", "n", "or"})
_LEAST_LETTERS = 3
_MOST = 6  # words of a name


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text, folded without "'s", and how it is written."""

    span: Span
    low: str
    capital: bool
    first: bool  # opens a sentence


def named(text: str, known: Collection[str]) -> Iterator[Span]:
    """Yield the stretches that may be names, in order; `known` are folded words of known names."""
    folded = fold(text)
    words = _words(text, folded, known)
    seen = _seen_by_the_reader(text)
    opened = {word.low for word in words if word.capital and not word.first}
    hidden = [
        not _asks(words, place)
        and (
            _hides(word, known, opened)
            or (word.low in known and _is_met(words, place))
            or (not lexicon.calendar(word.low) and any(_within(word, span) for span in seen))
        )
        for place, word in enumerate(words)
    ]
    for place in range(1, len(words)):
        hidden[place] = hidden[place] or _beside(folded, words, hidden, place)
    yield from _runs(folded, words, hidden)


def shouted(text: str) -> bool:
    """Tell whether a text is in capitals throughout."""
    capitals = sum(map(str.isupper, text))
    return capitals > 2 and capitals > _SHOUTED * sum(map(str.islower, text))


def words_of(name: str) -> tuple[str, ...]:
    """Return the folded words of a name by which somebody may be called: no particle, no role."""
    lows = [_low(fold(match.group())) for match in _WORD.finditer(name)]
    own = [low for low in lows if low not in _PARTICLES]
    if lows and (lows[0] in GIVEN or len(lows) == 1):  # Ben, and Ben Adeyemi: no particle there
        own = [lows[0], *(low for low in own if low != lows[0])]
    return tuple(low for low in own if _calls(low))


def _calls(low: str) -> bool:
    """Tell whether somebody can be known by a word: it tells nothing else, or is a month and a name."""
    return not lexicon.readable(low) or (lexicon.calendar(low) and lexicon.a_name(low))


def _words(text: str, folded: str, known: Collection[str]) -> list[Word]:
    openings = {sentence.start for sentence in sentences(text)}
    loud = shouted(text)
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        low = _low(folded[start:end])
        end -= 2 if folded[start:end].endswith("'s") else 0
        if low not in known and low[-1:] == "s" and low[:-1] in known:  # "kofis birthday"
            low, end = low[:-1], end - 1
        capital = any(map(str.isupper, text[start:end])) and not loud
        found.append(Word(Span(start, end), low, capital, _opens(text, start, openings)))
    return found


def _low(word: str) -> str:
    return word.removesuffix("'s")


_OPENING = re.compile(r"(?:\A|[.!?…:\n>•*\-–—\"“‘(\[|]|\.\.\.)\s*[\"“‘'(\[*_>\-]*\s*\Z")


def _opens(text: str, start: int, openings: set[int]) -> bool:
    return start in openings or bool(_OPENING.search(text[max(0, start - 6) : start]))


def _hides(word: Word, known: Collection[str], opened: set[str]) -> bool:
    if _is_known(word, known):
        return True
    if lexicon.foreign(word.low):
        return True
    if lexicon.readable(word.low) or len(word.low) < 2:
        return False
    parts = [part for part in word.low.split("-") if part]
    if not word.capital:
        only = any(map(lexicon.only_a_name, parts)) and not lexicon.in_dictionary(word.low)
        return only or lexicon.a_place(word.low)
    return any(_stands_out(part, word, opened) for part in parts)


def _asks(words: list[Word], place: int) -> bool:
    """Tell whether a word that could be a name opens a question: "Will you", "May I"."""
    word = words[place]
    following = words[place + 1].low if place + 1 < len(words) else ""
    return word.first and lexicon.everyday(word.low) and following in _AFTER_A_VERB


def _is_met(words: list[Word], place: int) -> bool:
    """Tell whether an everyday word stands where somebody does: "texted may", "will never wrote"."""
    before = words[place - 1].low if place else ""
    following = words[place + 1].low if place + 1 < len(words) else ""
    if before in _TOWARDS:
        return following not in _SPANS
    if words[place].first and following in _DOES:
        return True
    month = lexicon.calendar(words[place].low)
    return month and words[place].capital and before not in _WHEN and following not in _SPANS


def _is_known(word: Word, known: Collection[str]) -> bool:
    if lexicon.calendar(word.low):  # see _is_met
        return False
    common = lexicon.everyday(word.low) or lexicon.readable(word.low)
    if word.low in known:
        return word.capital or not common
    return not common and any(part in known for part in word.low.split("-"))


def _stands_out(low: str, word: Word, opened: set[str]) -> bool:
    """Tell whether a word with a capital is more than the beginning of a sentence."""
    if lexicon.readable(low):
        return False
    if word.first and low not in opened:
        plain = lexicon.everyday(low) or lexicon.in_dictionary(low)
        return not plain or (lexicon.a_name(low) and not lexicon.everyday(low))
    return not lexicon.everyday(low) or lexicon.a_name(low)


def _seen_by_the_reader(text: str) -> list[Span]:
    """Return the names the coach's reader sees, without their titles."""
    spans = []
    for mention in mentions(Prose(text)):
        if mention.name is not None and text[mention.name.span.start] != "@":
            start, end = mention.name.span
            words = [*_WORD.finditer(text, start, end)]
            titled = mention.name.title is not None and len(words) > 1
            spans.append(Span(words[1].start() if titled else start, end))
    return spans


def _beside(folded: str, words: list[Word], hidden: list[bool], place: int) -> bool:
    """Tell whether what stands beside a word makes a name of it: "kofi and rose", "my mum May"."""
    word, before = words[place], words[place - 1]
    if not lexicon.a_name(word.low):
        return False
    if lexicon.calendar(word.low):
        return word.capital and lexicon.a_relative(before.low)
    if lexicon.everyday(word.low) or lexicon.readable(word.low):
        return False
    gap = folded[before.span.end : word.span.start].strip()
    if before.low in _AND:
        return place > 1 and hidden[place - 2]
    return gap in {",", "&", "+", "/"} and hidden[place - 1]


def _within(word: Word, span: Span) -> bool:
    return span.start <= word.span.start and word.span.end <= span.end


def _runs(folded: str, words: list[Word], hidden: list[bool]) -> Iterator[Span]:
    """Join words that are one name: hidden ones side by side, over a particle or an initial."""
    place = 0
    while place < len(words):
        if not hidden[place]:
            place += 1
            continue
        last = place
        while last - place < _MOST and (step := _step(folded, words, hidden, last)) > 0:
            last += step
        yield Span(words[place].span.start, words[last].span.end)
        place = last + 1


def _step(folded: str, words: list[Word], hidden: list[bool], last: int) -> int:
    if not _joined(folded, words, last):
        return 0
    if words[last + 1].low == words[last].low:
        return 0
    if hidden[last + 1] or _surname(words[last], words[last + 1]):
        return 1
    between = words[last + 1]
    small = between.low in _PARTICLES or (
        len(between.low) == 1 and between.capital and between.low != "i"
    )
    if small and _joined(folded, words, last + 1) and hidden[last + 2]:
        return 2
    return 1 if len(between.low) == 1 and between.capital and between.low != "i" else 0


def _joined(folded: str, words: list[Word], place: int) -> bool:
    """Tell whether the next word stands right beside this one."""
    if place + 1 >= len(words):
        return False
    gap = folded[words[place].span.end : words[place + 1].span.start]
    return gap in {" ", "  "} or (gap in {". ", "."} and len(words[place].low) == 1)


def _surname(name: Word, word: Word) -> bool:
    """Tell whether an unlisted word goes on a name: "priya ramanathan", "Rose Baker"."""
    if lexicon.readable(word.low) or len(word.low) < _LEAST_LETTERS:
        return False
    if word.capital and name.capital:
        return not lexicon.everyday(word.low) or lexicon.a_name(word.low)
    plain = lexicon.in_dictionary(word.low) or "'" in word.low
    return not plain and not word.capital and not name.capital
