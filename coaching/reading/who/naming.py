"""Finds stretches that read like a person's name, in any case and from any origin.

A name is a run of words: capitals that are no place, day, product or company; words of the
name lists; particles, titles, initials and handles. Whether that person is the contact is
decided in `who`.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from coaching.reading.lexicon.common_words import COMMON, SUFFIXES
from coaching.reading.lexicon.english_words import ENGLISH
from coaching.reading.lexicon.given_names import AMBIGUOUS, SURNAMES
from coaching.reading.lexicon.given_names import GIVEN as WELL_KNOWN
from coaching.reading.lexicon.many_words import ManyWords
from coaching.reading.lexicon.not_people import (
    CALENDAR,
    DEMONYMS,
    GREETINGS,
    OFFICES,
    ORGANISATION_ENDS,
    PLACES,
    PRODUCTS,
)
from coaching.reading.lexicon.roles import MISSPELT, MODIFIERS, PERSONS, ROLES
from coaching.reading.lexicon.world_names import WORLD
from coaching.regexes import regex
from coaching.text import Span

TITLES = frozenset(
    "mr mrs ms mx miss dr doctor prof professor sir madam madame monsieur mme herr frau señor "
    "señora sr sra rev reverend fr pastor rabbi imam sheikh captain capt lt sgt hon judge".split()
)
FAMILY_TITLES = frozenset(
    "uncle aunt auntie aunty grandma grandpa granny nana nan cousin tia tía tio tío tante oma opa "
    "coach sister brother father mother grandmother grandfather".split()
)
PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le bin ibn al el ben ter ten zu zum y af av "
    "st st. mac abu umm bint lo".split()
)
HONORIFICS = ("-san", "-sensei", "-kun", "-chan", "-sama", "-ji", "-ssi", "-nim", "-bhai", "-hyung")
_MAX_RUN = 6
_TOKEN = regex(r"(?<![\w.@])@[\w.]{1,39}\w|[^\W_]+(?:['\-][^\W_]+)*")
GIVEN = ManyWords(WELL_KNOWN + WORLD)
_NOUNS = frozenset(word for role in ROLES for word in role.split()) | frozenset(PERSONS)
_WORDS = COMMON | _NOUNS | MODIFIERS
_KNOWN = _WORDS - GIVEN.among(_WORDS)
_NEVER = PLACES | CALENDAR | PRODUCTS | DEMONYMS


class Token(NamedTuple):
    """A word with its place. `low` is folded, without a possessive "'s"."""

    start: int
    end: int
    low: str
    capital: bool
    upper: bool  # all capitals, as an acronym
    first: bool  # opens a sentence
    possessive: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words that reads like a name.

    `words` are folded, without title; `sure` runs from 1 (only grammar can make it a name) to 3.
    """

    span: Span
    text: str
    words: tuple[str, ...]
    title: str | None
    sure: int
    possessive: bool
    capital: bool = True  # as it was written


def tokens(text: str, folded: str, sentences: tuple[Span, ...]) -> list[Token]:
    """Return the words and handles of `text` in order."""
    shouting = _shouts(text)
    openings = iter([*(sentence.start for sentence in sentences), len(text) + 1])
    opening = next(openings)
    found = []
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        first = start >= opening
        while opening <= start:
            opening = next(openings)
        low = match.group()
        possessive = low.endswith("'s")
        capital = text[start].isupper() and not shouting
        upper = capital and end - start > 1 and text[start:end].isupper()
        plain = low.removesuffix("'s")
        low = MISSPELT.get(plain, plain)
        found.append(Token(start, end, low, capital, upper, first, possessive))
    return found


def names(text: str, folded: str, words: list[Token]) -> list[Name]:
    """Return the runs of `words` that may name a person, in order, none overlapping."""
    found = []
    index = 0
    while index < len(words):
        if words[index].low in _PLAIN:
            index += 1
            continue
        name, index = _name_at(text, folded, words, index)
        if name is not None:
            found.append(name)
    return found


def written(text: str) -> str:
    """Return a name as one would write it: "ji-woo" as "Ji-woo", "o'neill" as "O'Neill", "ben" as "Ben"."""
    if any(character.isupper() for character in text) and not _shouts(text):
        return text
    first, *others = text.lower().split() or [""]
    given = first in WELL_KNOWN or not others  # "ben" is a name where it stands alone
    opening = first.capitalize() if given and first in PARTICLES else _capitalised(first)
    return " ".join((opening, *map(_capitalised, others)))


def bare(word: str) -> str:
    """Return a folded name word without honorific: "tanaka" of "tanaka-san"."""
    for ending in HONORIFICS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending)
    return word


def _shouts(text: str) -> bool:
    upper = sum(map(str.isupper, text))
    return upper > 2 and upper > 4 * sum(map(str.islower, text))


def _capitalised(word: str) -> str:
    if word in PARTICLES:
        return word
    if re.match(r"(?:o|d)['’]\w", word):
        return word[:2].upper() + word[2:].capitalize()
    parts = word.split("-")
    rest = [part.capitalize() if part in GIVEN or part in SURNAMES else part for part in parts[1:]]
    return "-".join([parts[0].capitalize(), *rest])


def _name_at(text: str, folded: str, words: list[Token], index: int) -> tuple[Name | None, int]:
    """Return the name that starts at `index`, if any, and the index to go on from."""
    token = words[index]
    if folded[token.start] == "@":
        return _handle(text, token), index + 1
    titled = _is_title(folded, words, index)
    first = index + 1 if titled else index
    sure = 3 if titled else 0 if token.low in TITLES else _sureness(words, index)
    if not sure:
        return None, index + 1
    last = _run_end(folded, words, first)
    run = words[first : last + 1]
    if len(run) > 1 and run[-1].low in ORGANISATION_ENDS and not titled:
        return None, last + 1
    if len(run) > 1:
        sure = 3 if run[0].capital else 2
    span = Span(token.start, run[-1].end - (2 if run[-1].possessive else 0))
    lows = tuple(bare(word.low) for word in run)
    title = token.low if titled else None
    name = Name(span, written(span.of(text)), lows, title, sure, run[-1].possessive, token.capital)
    return name, last + 1


def _handle(text: str, token: Token) -> Name:
    span = Span(token.start, token.end)
    handle = span.of(text)[1:]
    return Name(span, handle, (handle.lower(),), None, 3, possessive=False)


def _is_title(folded: str, words: list[Token], index: int) -> bool:
    """Tell whether a title stands here with a name after it ("Dr. Amini", "uncle bob")."""
    token = words[index]
    if index + 1 >= len(words) or not _adjacent(folded, token, words[index + 1], abbreviated=True):
        return False
    following = words[index + 1]
    if following.low in TITLES:  # "Frau Dr. Meyer" is "Dr. Meyer"
        return False
    if following.low.partition("'")[0] == "i":  # "a professor I'd never met"
        return False
    named = following.low in GIVEN or following.low not in _KNOWN
    if token.low in OFFICES:
        return token.capital and following.capital and named
    if token.low in TITLES:
        missed = token.low == "miss" and not token.capital and _missing(words, index)
        return (named or following.capital) and not missed
    if (
        token.low not in FAMILY_TITLES
        or token.possessive
        or (following.low in _NEVER and following.low not in AMBIGUOUS)
    ):
        return False
    sure = named and (following.capital or following.low in GIVEN)
    return sure and (token.capital or _unowned(words, index))


def _missing(words: list[Token], index: int) -> bool:
    """Tell whether "miss" is what somebody does, as in "i miss harold"."""
    return index > 0 and words[index - 1].low in _MISSING


def _unowned(words: list[Token], index: int) -> bool:
    """Tell whether no "my" stands before a lower-case "uncle bob"."""
    owners = words[max(0, index - 2) : index]
    return not any(word.low in _OWNERS or word.possessive for word in owners)


def _sureness(words: list[Token], index: int) -> int:
    """Return how surely a word begins a name: 0 not at all, 1 by grammar alone, to 3."""
    token = words[index]
    low = token.low
    if len(low) < 2 or not low.replace("-", "").replace("'", "").isalpha():
        return 0
    if low in CALENDAR and index and words[index - 1].low in _MONTHLY:
        return 0
    if low.startswith("ex-") or (low in _SUNDAYS and not token.capital):
        return 0
    if low in _DOUBTFUL:
        return 3 if token.capital and not token.first and low not in CALENDAR else 1
    if low in GIVEN or all(part in GIVEN for part in low.split("-")):
        return 3 if token.capital else 2
    if bare(low) != low:
        return 3
    return _sureness_of_unlisted(token)


def _sureness_of_unlisted(token: Token) -> int:
    """Return how surely a word of no name list begins a name: a capital helps, a dictionary harms."""
    if token.low in _REJECTED or (not token.capital and _REJECTED.issuperset(token.low.split("-"))):
        return 0
    if token.low in ENGLISH:
        return int(token.capital and not token.upper)
    if token.capital and not token.upper:
        return 2 if token.first else 3
    return int(not token.upper and not token.low.endswith(SUFFIXES))


def _run_end(folded: str, words: list[Token], first: int) -> int:
    """Return the index of the last word of the name that starts at `first`."""
    last = first
    while last + 1 < len(words) and last - first < _MAX_RUN and not words[last].possessive:
        step = _step(folded, words, first, last)
        if not step:
            break
        last += step
    return last


def _step(folded: str, words: list[Token], first: int, last: int) -> int:
    """Return by how many words a name goes on after `last`: 0, 1, or 2 over a particle."""
    following = words[last + 1]
    initial = len(words[last].low) == 1
    if not _adjacent(folded, words[last], following, abbreviated=initial):
        return 0
    if _goes_on(words[first], following):
        return 1
    if last + 2 >= len(words):
        return 0
    after = words[last + 2]
    middle = following.low in PARTICLES or (len(following.low) == 1 and following.capital)
    if not middle or following.low in _OWNERS or following.low == "i":
        return 0
    if not _adjacent(folded, following, after, abbreviated=True):
        return 0
    if after.low in PARTICLES:
        return 1
    return 2 if _goes_on(words[first], after) or _ends_in_lower_case(words[first], after) else 0


def _ends_in_lower_case(head: Token, word: Token) -> bool:
    """Tell whether "van der berg" ends here, in a text that has no capitals."""
    return not head.capital and word.low not in _KNOWN and word.low.isalpha()


def _goes_on(head: Token, word: Token) -> bool:
    low = word.low
    if len(low) < 2 or low in CALENDAR or low in PRODUCTS or any(map(str.isdigit, low)):
        return False
    if head.capital:
        return (word.capital or low.startswith("al-")) and (
            low in _SURNAME_LIKE or low not in _KNOWN
        )
    return not word.capital and (low in SURNAMES or low in GIVEN) and low not in COMMON


def _adjacent(folded: str, left: Token, right: Token, abbreviated: bool = False) -> bool:
    gap = folded[left.end : right.start]
    return gap in {" ", "  "} or (abbreviated and gap in {". ", "."})


_OWNERS = frozenset("my our his her their a an the your".split())
_REJECTED = (_KNOWN | _NEVER) - AMBIGUOUS
_MONTHLY = frozenset(
    "since in until till during early late mid last this next on by every each".split()
)
"""Words before a month or a day: "since may" is no May, nor "on sunday" a Sunday."""
_SUNDAYS = frozenset({"sun", "sunday"})
_MISSING = frozenset(
    "i we you really still also just to do will would 'd i'd i'll gonna and".split()
)
_PLAIN = (_REJECTED - GIVEN.among(_REJECTED) - TITLES - FAMILY_TITLES - OFFICES) | GREETINGS
"""Words no name begins with."""
_DOUBTFUL = AMBIGUOUS | GIVEN.among(COMMON | _NOUNS | PLACES | PRODUCTS | CALENDAR)
_SURNAME_LIKE = (
    AMBIGUOUS
    | SURNAMES
    | ORGANISATION_ENDS
    | frozenset(
        "price black brown green white long short small little swift sharp best wise noble poor "
        "lamb fox wolf bird bishop baker cook carter potter taylor fisher shepherd mason knight "
        "bell banks wood woods field fields hill day knight pope church west east north winters "
        "spring rivers waters lowe gold silver steel marsh pond hunt hope power powers case chase "
        "close cross dove fell french english irish holland england london paris boston peace".split()
    )
)
