"""Whom a text is about, as a model claims to have read it."""

from coaching.reading.lexicon.common_words import COMMON
from coaching.reading.lexicon.english_words import ENGLISH
from coaching.reading.lexicon.not_people import CALENDAR, DEMONYMS, PLACES, PRODUCTS
from coaching.reading.lexicon.roles import PERSONS, ROLES
from coaching.reading.who.naming import GIVEN, written
from coaching.reading.who.salutations import own_names
from coaching.regexes import regex
from coaching.situation import Situation, Somebody
from coaching.text import fold
from coaching.voice.claims import Named
from coaching.voice.evidence import Ground

_LONGEST = 60
_WORDS = 6  # of a name or a role
_WORD = regex(r"@?[^\W_]+(?:['’.\-_][^\W_]+)*")
_NAME = regex(r"@?[^\W\d_][\w'’.\- ]*")
_NEVER = PLACES | CALENDAR | PRODUCTS | DEMONYMS
_PEOPLE = frozenset(role.split()[-1] for role in ROLES) | frozenset(PERSONS)
_OF_THINGS = frozenset({"in", "at", "near", "the"})
_SAID_OF = {
    "she": frozenset("she her hers herself".split()),
    "he": frozenset("he him his himself".split()),
}


def people(claims: tuple[Named, ...], ground: Ground) -> tuple[tuple[Somebody, ...], bool]:
    """Return whoever holds of those claimed, and whether all do."""
    found = [_somebody(one, ground) for one in claims]
    held = dict.fromkeys(one for one in found if one is not None)
    return tuple(held), None not in found


def added(ours: tuple[Somebody, ...], held: tuple[Somebody, ...]) -> tuple[Somebody, ...]:
    """Return ours and those who are not among them."""
    new = (one for one in held if not any(_same(one.name, known.name) for known in ours))
    return (*ours, *new)


def _somebody(claim: Named, ground: Ground) -> Somebody | None:
    name, role = " ".join(claim.name.split()), " ".join(claim.role.split())
    known = _known(name, ground.situation)
    fits = _is_named(name, known, ground) if claim.named else _is_role(name, ground)
    if not fits or (role and not (_fits(role) and ground.own(role))):
        return None
    if known is not None and (not claim.named or len(name) < len(known.name)):
        name = known.name
    return Somebody(
        written(name) if claim.named else name,
        (known.role if known else None) or role or None,
        _pronoun(claim, known, ground),
        claim.named or (known is not None and known.named),
    )


def _known(name: str, situation: Situation) -> Somebody | None:
    """Return whom the coach read under that name, or a part of it."""
    return next((one for one in situation.contacts if _same(name, one.name)), None)


def _same(one: str, two: str) -> bool:
    words, others = frozenset(fold(one).split()), frozenset(fold(two).split())
    return words <= others or others <= words


def _fits(words: str) -> bool:
    return len(words) <= _LONGEST and 0 < len(words.split()) <= _WORDS


def _is_named(name: str, known: Somebody | None, ground: Ground) -> bool:
    """Tell whether the text names somebody so: not a place, a day, the user, or a mere word."""
    if known is not None and fold(known.name) == fold(name):
        return True
    if not _fits(name) or not _NAME.fullmatch(name) or not ground.says(name):
        return False
    words = frozenset(_WORD.findall(fold(name)))
    given = bool(GIVEN.among(words))
    own = own_names(ground.prose, ground.situation.messages)
    if words & own or (not given and (words <= _NEVER or _is_thing(name, ground))):
        return False
    mere = all(word in ENGLISH or word in COMMON or word in _PEOPLE for word in words)
    return given or not mere or _is_capital(name, ground)


def _is_thing(name: str, ground: Ground) -> bool:
    """Tell whether a name is only said as of a place or a house: "lived in Graz", "the Harbour Hotel"."""
    before = regex(rf"(?:\b(?P<word>\w+) )?\b{_escaped(fold(name))}\b")
    found = [match["word"] for match in before.finditer(ground.prose.folded)]
    return bool(found) and all(word in _OF_THINGS for word in found)


def _is_capital(name: str, ground: Ground) -> bool:
    """Tell whether a word is written as a name where no sentence begins: "I asked Misty again"."""
    text, openings = ground.prose.text, {one.start for one in ground.prose.sentences}
    starts = (match.start() for match in regex(rf"\b{_escaped(name)}\b").finditer(text))
    return any(text[start].isupper() and start not in openings for start in starts)


def _escaped(name: str) -> str:
    return "".join(letter if letter.isalnum() else f"\\{letter}" for letter in name)


def _is_role(name: str, ground: Ground) -> bool:
    """Tell whether the text calls somebody so who is named nowhere: "my landlady"."""
    words = frozenset(fold(name).split())
    return _fits(name) and not words.isdisjoint(_PEOPLE) and ground.says(name)


def _pronoun(claim: Named, known: Somebody | None, ground: Ground) -> str:
    """Return the pronoun the text has for them, the coach's where it has not the one claimed."""
    said = _SAID_OF.get(claim.pronoun, frozenset())
    if said.isdisjoint(ground.prose.words.vocabulary):
        return known.pronoun if known else "they"
    return claim.pronoun
