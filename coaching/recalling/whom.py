"""Who is meant by a name: one known contact, one of several, or somebody new.

A name is a match by strength: the whole name or an alias, the first name alone, then a likeness
("Sara" for Sarah). Someone there is a history with comes before a name from an imported list.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from rapidfuzz import fuzz

from coaching.memory import Contact, History, Source
from coaching.memory.names import TITLES, normal, plain
from coaching.situation import Somebody, Tie

MOST_ASKED = 4
"""Namesakes among which a user can choose; with more of them, a name alone says nothing."""

_CIRCLES = (
    frozenset({Tie.FAMILY}),
    frozenset({Tie.CLOSE_FRIEND, Tie.FRIEND}),
    frozenset({Tie.FORMER_COLLEAGUE, Tie.MENTOR, Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING}),
)
"""Ties nobody confuses with one of another circle; what is in none of them says nothing."""

_ENDINGS = "aoi"
_SHORT = 3  # letters a short form has at least; one letter more is another name: "Dan", "Dana"
_ALIKE = 84  # of 100, rapidfuzz' ratio: one slip in a name of six letters


class _Strength(IntEnum):
    NONE = 0
    HALF = 1  # a short form or the last name alone: asked about
    ALIKE = 2
    FIRST = 3
    WHOLE = 4


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a name may mean: nobody, one, or several.

    `doubted` means that even a single one has to be asked about: the user calls them a cousin,
    and the one known by that name is a colleague.
    """

    histories: tuple[History, ...] = ()
    doubted: bool = False

    @property
    def one(self) -> History | None:
        """The one who is meant, if there is no doubt which."""
        return self.histories[0] if len(self.histories) == 1 and not self.doubted else None


def meant(
    somebody: Somebody,
    found: Sequence[History],
    tie: Tie | None = None,
    spoken_of: UUID | None = None,
) -> Match:
    """Return whom a mention may mean, of the contacts `found` under its name.

    `tie` is what the message says they are, and `spoken_of` whom the talk is about already: the
    same name again means the same one, unless the tie says otherwise.
    """
    strengths = {history.contact.id: _strength(somebody.name, history.contact) for history in found}
    best = max(strengths.values(), default=_Strength.NONE)
    if best is _Strength.NONE:
        return Match()
    namesakes = [history for history in found if strengths[history.contact.id] is best]
    known = [history for history in namesakes if _met(history)] or namesakes
    if len(known) > MOST_ASKED:
        return Match()
    fitting = [one for one in known if not _contradicts(somebody, tie, one.contact)]
    again = [one for one in fitting if one.contact.id == spoken_of]
    return Match(tuple(again or known), doubted=not fitting or best is _Strength.HALF)


def mistyped(name: str, contact: Contact) -> bool:
    """Whether a name is the contact's with a slip in it, and not another name of theirs."""
    return _strength(name, contact) is _Strength.ALIKE


def _contradicts(somebody: Somebody, tie: Tie | None, contact: Contact) -> bool:
    """Whether the message says in so many words that they are something else than is known."""
    said = _circle(tie) if somebody.role else None
    known = _circle(contact.tie)
    return said is not None and known is not None and said != known


def _circle(tie: Tie | None) -> int | None:
    return next((place for place, ties in enumerate(_CIRCLES) if tie in ties), None)


def _met(history: History) -> bool:
    """Whether there is more to them than a line of an imported list."""
    return bool(
        history.touches or history.silences or history.contact.source is not Source.IMPORTED
    )


def _strength(name: str, contact: Contact) -> _Strength:
    said = normal(plain(name))
    known = [normal(plain(one)) for one in (contact.name, *contact.aliases)]
    if said in known:
        return _Strength.WHOLE
    if any(_is_part(said, one) for one in known):
        return _Strength.FIRST
    if name.split()[0].rstrip(".").lower() in TITLES and any(_ends(one, said) for one in known):
        return _Strength.FIRST  # "Dr Amini" is "Dr. Farhad Amini"
    alike = any(_is_alike(said, one) for whole in known for one in {whole, _first(whole)})
    if alike and len(said) >= 4:
        return _Strength.ALIKE
    return _Strength.HALF if any(_is_half(said, one) for one in known) else _Strength.NONE


def _ends(known: str, last: str) -> bool:
    return known.endswith(f" {last}")


def _is_alike(said: str, known: str) -> bool:
    """Whether one may be the other mistyped; with an ending more it is another name: "Daniela"."""
    shorter, longer = sorted((said, known), key=len)
    ended = longer[:-1] == shorter and longer[-1] in _ENDINGS
    return fuzz.ratio(said, known) >= _ALIKE and not ended


def _is_half(said: str, known: str) -> bool:
    """Whether one is short for the other ("Alex", Alexander) or its last name alone."""
    if " " in said:
        return False
    if _ends(known, said):
        return True
    shorter, longer = sorted((said, _first(known)), key=len)
    return len(shorter) >= _SHORT and longer.startswith(shorter) and len(longer) > len(shorter) + 1


def _is_part(said: str, known: str) -> bool:
    """Whether one is the other's first name alone: "Dana" and "Dana Cole", either way round."""
    shorter, longer = sorted((said, known), key=len)
    return " " not in shorter and shorter == _first(longer) and " " in longer


def _first(name: str) -> str:
    return name.partition(" ")[0]
