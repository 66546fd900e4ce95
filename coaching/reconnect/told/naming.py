"""The first words of a line: a name, a role or both ("my old roommate Dana", "Mom")."""

import re

from coaching.reading.lexicon.roles import FUNCTION_WORDS
from coaching.reading.prose import Prose
from coaching.reading.who.naming import FAMILY_TITLES, GIVEN, PARTICLES, TITLES, tokens, written
from coaching.reading.who.roles import Role, roles
from coaching.regexes import regex
from coaching.text import fold, spelled

_CUT = regex(
    r"\s+[-–—]\s+|\s*[(\[:]|\s+(?=(?:is|was|who|whom|from|met|my|our|every|she|he|they|we|works?|lives?|(?i:i) (?:met|know|knew|work))\b)"
)
_LEAD = regex(
    r"(?:(?:please|add|a contact|contact|someone|called|named|name:|name is|is)\s+)+", re.IGNORECASE
)
_MINE = regex(r"\A(?:my|our|an?|the)\s+", re.IGNORECASE)
_LONGEST = 60  # characters of a name; what is longer tells a story
_NOBODY = frozenset(
    "somebody someone anybody anyone person guy girl woman man lady people contact contacts".split()
)
_NOT_IN_NAMES = frozenset({"you", "this", "few", "so"})
_LETTER = regex(r"[^\W\d_]")


def named(words: str) -> tuple[str, str, str]:
    """Return (name, role, what else) of the first words of a line; the name is empty if none."""
    words = _LEAD.sub("", words.strip(), count=1) if _LEAD.match(words.strip()) else words.strip()
    first = _CUT.search(words, 1)
    head, rest = (words[: first.start()], words[first.end() :]) if first else (words, "")
    head, rest = head.strip(" .,;:-–—\"'“”"), rest.strip(" .,;:-–—()[]")
    name, role = _apart(head)
    if not _is_name(name):
        return "", "", " ".join(filter(None, (head, rest)))
    return _as_written(name), role, rest


def _is_name(words: str) -> bool:
    """Tell whether words can be a name; "somebody" and "doesn't answer" are none."""
    if not _LETTER.search(words) or len(words) > _LONGEST or fold(words) in _NOBODY:
        return False
    spoken = [word for word in words.split() if word.islower() and not _is_in_names(word)]
    folded = [spelled(fold(word)) for word in spoken]
    return not any("n't" in word or word in FUNCTION_WORDS for word in folded)


def _is_in_names(word: str) -> bool:
    return (word in GIVEN or word in PARTICLES or word == "and") and word not in _NOT_IN_NAMES


def _apart(head: str) -> tuple[str, str]:
    """Return the name and the role that stand side by side, or a role that is all there is."""
    folded = fold(head)
    found = roles(folded, tokens(head, folded, ()))
    role = next((role for role in found if role.tie and _is_said(head, role)), None)
    if role is None:
        return _MINE.sub("", head, count=1), ""
    before, after = head[: role.span.start].strip(" ,"), head[role.span.end :].strip(" ,")
    if not before and not after:
        return _MINE.sub("", role.label, count=1), head
    return (before or after, role.span.of(head)) if not (before and after) else (head, "")


def _is_said(head: str, role: Role) -> bool:
    """Tell whether a role word is meant as one: "Uncle Bob" and "Sam Friend" are names."""
    words = head.split()
    if len(words) > 1 and role.span.start == 0 and fold(words[0]).rstrip(".") in _TITLED:
        return False
    noun = head[role.span.end - len(role.noun) : role.span.end]
    return role.owner == "my" or noun.islower() or role.span.of(head) == head


def _as_written(name: str) -> str:
    shown = written(" ".join(name.split())).replace(" And ", " and ")
    return shown if shown.split(" ")[0] in PARTICLES else shown[0].upper() + shown[1:]


_TITLED = TITLES | FAMILY_TITLES


def pronoun(name: str, role: str, words: str) -> str | None:
    """Return "she", "he" or "they" as said ("she/her"), as meant by the role, or as spoken of."""
    said = _SAID.fullmatch(fold(words).strip(" ."))
    if said is not None:
        return said.group(1)
    prose = Prose(role)
    gender = next((r.gender for r in roles(prose.folded, tokens(role, prose.folded, ()))), None)
    spoken = _SUBJECT.match(fold(words).strip())
    return gender or (spoken.group(1) if spoken else _TITLE.get(_first(name)))


def _first(name: str) -> str:
    return fold(name).split(" ")[0].rstrip(".")


_SAID = regex(r"(she|he|they)(?:\s?/\s?\w+){0,2}")
_SUBJECT = regex(r"(she|he)(?:'s|'d)?\b")
_TITLE = {
    **dict.fromkeys("mrs ms miss madam mme frau aunt auntie grandma granny nana".split(), "she"),
    **dict.fromkeys("mr sir herr uncle grandpa".split(), "he"),
}
