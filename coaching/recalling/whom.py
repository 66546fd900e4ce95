"""Who is meant by a name: one known contact, one of several, or somebody new.

A name is a match by strength: the whole name or an alias, the first name alone, then a likeness
("Sara" for Sarah). Someone there is a history with comes before a name from an imported list.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz import fuzz

from coaching.memory import Contact, History, Source
from coaching.memory.names import normal
from coaching.situation import Somebody

MOST_ASKED = 4
"""Namesakes among which a user can choose; with more of them, a name alone says nothing."""

_ALIKE = 84  # of 100, rapidfuzz' ratio: one slip in a name of six letters


class _Strength(IntEnum):
    NONE = 0
    ALIKE = 1
    FIRST = 2
    WHOLE = 3


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a name may mean: nobody, one (`sure` unless it is only a likeness), or several."""

    histories: tuple[History, ...] = ()
    sure: bool = True

    @property
    def one(self) -> History | None:
        """The one who is meant, if there is no doubt which."""
        return self.histories[0] if len(self.histories) == 1 else None


def meant(somebody: Somebody, found: Sequence[History]) -> Match:
    """Return whom a mention may mean, of the contacts `found` under its name."""
    strengths = {history.contact.id: _strength(somebody.name, history.contact) for history in found}
    best = max(strengths.values(), default=_Strength.NONE)
    if best is _Strength.NONE:
        return Match()
    namesakes = [history for history in found if strengths[history.contact.id] is best]
    known = [history for history in namesakes if _met(history)] or namesakes
    if len(known) > MOST_ASKED:
        return Match()
    return Match(tuple(known), best is not _Strength.ALIKE)


def _met(history: History) -> bool:
    """Whether there is more to them than a line of an imported list."""
    return bool(
        history.touches or history.silences or history.contact.source is not Source.IMPORTED
    )


def _strength(name: str, contact: Contact) -> _Strength:
    said, known = normal(name), [normal(one) for one in (contact.name, *contact.aliases)]
    if said in known:
        return _Strength.WHOLE
    if any(_is_part(said, one) for one in known):
        return _Strength.FIRST
    alike = any(
        fuzz.ratio(said, one) >= _ALIKE for whole in known for one in {whole, _first(whole)}
    )
    return _Strength.ALIKE if alike and len(said) >= 4 else _Strength.NONE


def _is_part(said: str, known: str) -> bool:
    """Whether one is the other's first name alone: "Dana" and "Dana Cole", either way round."""
    shorter, longer = sorted((said, known), key=len)
    return " " not in shorter and shorter == _first(longer) and " " in longer


def _first(name: str) -> str:
    return name.partition(" ")[0]
