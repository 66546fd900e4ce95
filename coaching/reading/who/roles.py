"""Finds the phrases that say what somebody is to the user: "my old roommate", "a recruiter"."""

from dataclasses import dataclass
from itertools import pairwise

from coaching.reading.lexicon.roles import (
    DETERMINERS,
    FUNCTION_WORDS,
    MODIFIERS,
    NEEDS_OWNER,
    PERSONS,
    ROLES,
    VAGUE,
    VERDICTS,
)
from coaching.reading.who.naming import Token
from coaching.regexes import regex
from coaching.situation import Tie
from coaching.text import Span

_LONGEST = max(len(role.split()) for role in ROLES)
_MINE = frozenset("my our mein meine mon ma mi".split())
_THEIRS = frozenset("her his their your whose".split())
_MAX_MODIFIERS = 5
_MAX_FREE = 4


@dataclass(frozen=True, slots=True)
class Role:
    """A role phrase: `span` covers determiner to noun; `noun` and `modifiers` are folded.

    `owner` is "my", "a", "their" (somebody else's: "her boss"), "chain" ("my aunt's friend") or
    "" for none. `tie` is None for nouns that only lead to a name ("a guy").
    """

    span: Span
    noun: str
    modifiers: tuple[str, ...]
    owner: str
    tie: Tie | None
    gender: str | None
    possessive: bool  # "my gf's phone"
    label: str  # how a person would say it: "ex best friend"

    @property
    def stands_alone(self) -> bool:
        """Tell whether the phrase can be the contact without a name."""
        if self.tie is None or self.owner == "their":
            return False
        if self.owner == "a":
            return self.noun not in VAGUE
        return self.owner in {"my", "chain"} or self.noun not in NEEDS_OWNER


def roles(folded: str, words: list[Token]) -> list[Role]:
    """Return the role phrases among `words`, in order, none overlapping."""
    found: list[Role] = []
    index = floor = 0
    while index < len(words):
        size = _noun_at(folded, words, index)
        if not size:
            index += 1
            continue
        end = index + size
        leads_on = words[end - 1].possessive or words[end - 1].low in MODIFIERS
        role = _phrase(folded, words, index, size, floor)
        if not (leads_on and _owns_a_role(folded, words, end)) and not (
            _is_vocative(folded, role) or _leads_a_compound(folded, role)
        ):
            found.append(role)
            floor = end
        index = end
    return found


def _noun_at(folded: str, words: list[Token], index: int) -> int:
    """Return how many words the longest role noun at `index` has."""
    first = words[index].low
    if first not in _OPENERS and not first.startswith("ex-"):
        return 0
    for size in range(min(_LONGEST, len(words) - index), 0, -1):
        run = words[index : index + size]
        if _base(" ".join(word.low for word in run)) in _NOUNS and _unbroken(folded, run):
            return size
    return 0


def _leads_a_compound(folded: str, role: Role) -> bool:
    """Tell whether the noun only opens another: "friend group", "client list"."""
    return bool(_COMPOUND.match(folded, role.span.end))


_COMPOUND = regex(
    r" (?:group|groups|zone|requests?|circle|list|lists|base|code|material|breakup|drama|issues|"
    r"stuff|visit|meeting|work|problems|site|portal)\b"
)


def _is_vocative(folded: str, role: Role) -> bool:
    """Tell whether "coach", or "bro" with no word of what he did, speaks to us."""
    if role.owner or not set(role.modifiers) <= {"dear"}:
        return False
    return role.noun == "coach" or (
        role.noun in _CALLS and not _SUBJECT_OF.match(folded, role.span.end)
    )


_CALLS = frozenset("bro dude man mate pal buddy sis girl fam bud chum".split())
_SUBJECT_OF = regex(
    r" (?:has|hasn|is|isn|won|will|did|does|don|ain|just|ghost|left|leaves|stopped|never|went|was|"
    r"still|keeps|read|won|can|from|at|who|i|of|[A-Za-z]+ed\b)|:|'|,? \w+[,.]| \(|$"
)


def _base(noun: str) -> str:
    """Return "colleague" for "ex-colleague", unless the whole is a role of its own."""
    return noun if noun in _NOUNS else noun.removeprefix("ex-")


def _unbroken(folded: str, run: list[Token]) -> bool:
    if any(word.possessive for word in run[:-1]):
        return False
    return all(folded[left.end : right.start] == " " for left, right in pairwise(run))


def _owns_a_role(folded: str, words: list[Token], index: int) -> bool:
    """Tell whether "my friend's" goes on as "my friend's (older) cousin"."""
    for ahead in range(index, min(index + 3, len(words))):
        if _noun_at(folded, words, ahead):
            return True
        if words[ahead].low not in MODIFIERS:
            return False
    return False


def _phrase(folded: str, words: list[Token], index: int, size: int, floor: int) -> Role:
    whole = " ".join(word.low for word in words[index : index + size])
    noun = _base(whole)
    first = _first_modifier(folded, words, index, floor)
    modifiers = [word.low for word in words[first:index]]
    start, owner = _owner(folded, words, first)
    tie, gender = ROLES.get(noun, (None, PERSONS.get(noun)))
    last = words[index + size - 1]
    end = last.end - (2 if last.possessive else 0)
    label = " ".join([*(word for word in modifiers if word not in VERDICTS), whole])
    if tie is Tie.FAMILY and not owner and words[index].capital:
        label = label.capitalize()
    if owner == "chain":
        label = _chain_label(folded[start:end])
    if whole != noun:
        modifiers.append("ex")
    return Role(
        Span(start, end), noun, tuple(modifiers), owner, tie, gender, last.possessive, label
    )


def _first_modifier(folded: str, words: list[Token], index: int, floor: int) -> int:
    """Return the index where the modifiers before the noun at `index` begin."""
    first = index
    while first > floor and index - first < _MAX_MODIFIERS:
        before = words[first - 1]
        if before.low not in MODIFIERS or folded[before.end : words[first].start] not in {" ", "-"}:
            break
        first -= 1
    return first if first == floor else _over_any_words(folded, words, first, floor)


def _over_any_words(folded: str, words: list[Token], first: int, floor: int) -> int:
    """Reach over up to three free words to a "my": "my salsa class partner"."""
    for index in range(first - 1, max(floor, first - _MAX_FREE) - 1, -1):
        word = words[index]
        if folded[word.end : words[index + 1].start] not in {" ", "-"} or word.possessive:
            break
        if word.low in _MINE or word.low in {"a", "an"}:
            return index + 1
        if word.low in FUNCTION_WORDS:
            break
    return first


def _owner(folded: str, words: list[Token], first: int) -> tuple[int, str]:
    """Return (start of the phrase, whose role it is) for a phrase whose modifiers begin there."""
    start = words[first].start
    if first == 0 or folded[words[first - 1].end : start] != " ":
        return start, ""
    before = words[first - 1]
    if before.possessive:
        owned = first > 1 and words[first - 2].low in _MINE
        return (words[first - 2] if owned else before).start, "chain"
    if before.low in _THEIRS:
        return before.start, "their"
    if before.low in _MINE:
        return before.start, "my"
    return (before.start, "a") if before.low in DETERMINERS else (start, "")


def _chain_label(phrase: str) -> str:
    first, _, rest = phrase.partition(" ")
    return rest if first in _MINE else phrase


_NOUNS = frozenset(ROLES) | frozenset(PERSONS)
_OPENERS = frozenset(noun.split()[0] for noun in _NOUNS)
