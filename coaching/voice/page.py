"""What a model's words may draw on in one answer: what was told, and what others wrote."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from coaching.answer import Answer
from coaching.drafting.facts import unknown_fact
from coaching.drafting.given import Given
from coaching.reading.lexicon.common_words import COMMON
from coaching.reading.lexicon.english_words import ENGLISH
from coaching.reading.lexicon.roles import PERSONS, ROLES
from coaching.reading.numbers import NUMBER, number
from coaching.reading.who.naming import GIVEN
from coaching.regexes import regex
from coaching.situation import Side
from coaching.sought import Sought
from coaching.text import fold, sentences, spelled
from coaching.voice.claiming import made_up, stems

MOST_BORROWED = 8
"""Words in a row that may come out of somebody else's message."""

_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")
_NUMBER = regex(rf"\b{NUMBER}\b")
_PEOPLE = frozenset(role.split()[-1] for role in ROLES) | frozenset(PERSONS)
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly", "er", "est", "ness", "less", "ful", "ment")
_HAPPENED = Sought(
    r"\b(?:i|i've|we|we've)(?: (?:just|recently|finally|even|also|still|once|only))* (?P<did>passed|saw|seen|caught(?! myself)"
    r"|heard|found|walked|drove|ran|bumped|watched|listened|cooked|baked|visited|dreamt|dreamed|ate|played"
    r"|finished|started|bought|drank|stumbled|spotted|noticed|smelled|smelt|stood|sat"
    r"|read(?! (?:my|it|what|that|this|back|over|them)\b)|went(?= (?:to|for|by|past|back|through)\b)|came(?= (?:across|by|past|upon)\b))\b"
    r"|\b(?:this (?:morning|afternoon|evening)|yesterday|last (?:night|week|month)|the other (?:day|night|week)|earlier today)\b"
)
_HELPERS = frozenset("may will".split())  # "May I ask" is no name
_SMALL = frozenset({1, 2, 100})  # "a couple of lines", "one among a hundred": no figures


@dataclass(frozen=True)
class Page:
    """One answer, seen as what may be said in it."""

    answer: Answer

    @cached_property
    def given(self) -> Given:
        """What the user gave."""
        return Given(self.answer.situation)

    @cached_property
    def others(self) -> frozenset[tuple[str, ...]]:
        """Every run of words, one longer than may be borrowed, of what somebody else wrote."""
        said = (one for one in self.answer.situation.messages if one.author is Side.CONTACT)
        return frozenset(run for one in said for run in _runs(one.text))

    @cached_property
    def called(self) -> frozenset[str]:
        """The words of the contact's name, or of what they are."""
        contact = self.answer.situation.contact
        return frozenset(_WORD.findall(fold(contact.name))) if contact else frozenset()

    @cached_property
    def said_by_them(self) -> frozenset[str]:
        """Every word, folded, that somebody else wrote."""
        said = (one for one in self.answer.situation.messages if one.author is Side.CONTACT)
        return frozenset(word for one in said for word in _WORD.findall(fold(one.text)))

    @cached_property
    def stems(self) -> frozenset[str]:
        """All that was told, word by word, in whatever form it may come again; fears are not."""
        fear = fold(self.answer.situation.first_thought or "")
        told = _WORD.findall(self.given.folded.replace(fear, " ") if fear else self.given.folded)
        return frozenset(one for word in (*told, *self.said_by_them) for one in stems(word))

    def borrows(self, text: str) -> bool:
        """Tell whether a text repeats what somebody else wrote, at length."""
        return not self.others.isdisjoint(_runs(text))

    def invents(self, text: str, besides: str = "") -> bool:
        """Tell whether a text has a name, a number or a date nobody gave; `besides` is given too."""
        given = self.given.words | frozenset(_WORD.findall(fold(besides)))
        given |= {word.removesuffix("s") for word in given}  # "on Thursdays" has a Thursday
        folded = fold(text)
        return (
            unknown_fact(text, folded, given) is not None
            or _strange_name(text, given)
            or any(one not in self._figures(given) for one in _numbers(folded))
        )

    def makes_up(self, text: str) -> bool:
        """Tell whether words in the user's name tell of something that they told of nowhere."""
        if made_up(text, self.given.words | {"former", "student"}):
            return True
        told = _HAPPENED.finditer(spelled(fold(text)))
        return any(
            one["did"] not in self.given.words if one["did"] else one[0] not in self.given.folded
            for one in told
        )

    def _figures(self, given: Collection[str]) -> frozenset[int]:
        """Return the numbers that were given, and the ones that follow from what was."""
        situation = self.answer.situation
        follow = (situation.unanswered_count, *(one.count for one in situation.attempts))
        return frozenset(
            (*_numbers(" ".join(given)), *_numbers(self.given.folded), *filter(None, follow))
        ) | _SMALL | {len(situation.channels)}  # fmt: skip


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = _WORD.findall(fold(text))
    length = MOST_BORROWED + 1
    return (tuple(words[at : at + length]) for at in range(len(words) - length + 1))


def _numbers(folded: str) -> Iterator[int]:
    return (number(match.group()) for match in _NUMBER.finditer(folded))


def _strange_name(text: str, given: Collection[str]) -> bool:
    """Tell whether somebody is named whom nobody named, however it is written.

    A capital proves nothing at the start of a sentence: there it must be no word of English.
    """
    openings = {one.start for one in sentences(text)}
    return any(
        _is_strange(match.group(), given, opens=match.start() in openings)
        for match in _WORD.finditer(text)
    )


def _is_strange(word: str, given: Collection[str], *, opens: bool) -> bool:
    low = fold(word).removesuffix("'s")
    if low in given or (opens and low in _HELPERS) or "'" in low or _is_word(low):
        return False
    return low in GIVEN or (opens and word[0].isupper() and is_no_word(low))


def is_no_word(low: str) -> bool:
    """Tell whether a folded word is none of English, nor made of one: "tiredness", "half-read"."""
    parts = low.split("-")
    return not all(any(map(_is_word, (part, *_stems(part)))) for part in parts)


def _is_word(low: str) -> bool:
    return low in ENGLISH or low in COMMON or low in _PEOPLE


def _stems(word: str) -> frozenset[str]:
    cut = frozenset(word.removesuffix(end) for end in _ENDINGS) - {word}
    return cut | {f"{stem}e" for stem in cut} | {f"{stem[:-1]}y" for stem in cut}
