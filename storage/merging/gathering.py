"""Gathers the people of one file: rows that are certainly one person's become one figure.

A file tells its people apart itself, so rows are joined only where they say exactly the same, or
share an address or page and one name is part of the other, or share a number and a name. Two rows of one name are two
people otherwise.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from itertools import islice
from operator import attrgetter

from coaching.memory import Contact
from coaching.turn import Moment
from storage.importing.parsed import Entry
from storage.merging import sameness
from storage.merging.absorbing import absorbed, sketched
from storage.merging.likeness import one_person

_Keyed = dict[str, dict[str, "Figure"]]  # by address, then by name
MANY = 50
"""More people than this under one address are an office; only so many are compared."""
_SAID = attrgetter(*(one.name for one in fields(Entry) if one.name not in {"row", "uid"}))


@dataclass(slots=True)
class Figure:
    """One person of a file: the first row, what all their rows say, and how many those are.

    `asks` are the keys of their addresses, numbers and pages to look for them by, `kept` those
    they are found by: with numbers they differ.
    """

    entry: Entry
    sketch: Contact
    asks: tuple[str, ...]
    kept: tuple[str, ...]
    rows: int = 1


def gathered(entries: Iterable[Entry], moment: Moment) -> list[Figure]:
    """Return the people of a file, in its order."""
    exact: dict[object, Figure] = {}
    for entry in entries:
        said = _SAID(entry)
        if said in exact:
            exact[said].rows += 1
        else:
            exact[said] = _figure(entry, sketched(entry, moment.new_id(), moment.now))
    figures, before = _joined(exact.values()), len(exact)
    while len(figures) < before:  # what a joined row brought along may join others
        figures, before = _joined(figures), len(figures)
    return figures


def _figure(entry: Entry, sketch: Contact) -> Figure:
    asks = sameness.keys(sketch, asked=True)
    return Figure(entry, sketch, asks, sameness.keys(sketch) if entry.phones else asks)


def _joined(those: Iterable[Figure]) -> list[Figure]:
    """Return the figures, each joined to the first one before it that is the same person."""
    figures: list[Figure] = []
    keyed: _Keyed = {}
    for figure in those:
        same = _same(figure, keyed)
        if same is None:
            figures.append(figure)
        else:
            same.sketch = absorbed(same.sketch, figure.sketch)
            same.asks = tuple(dict.fromkeys((*same.asks, *figure.asks)))
            same.kept = tuple(dict.fromkeys((*same.kept, *figure.kept)))
            same.rows += figure.rows
        for key in figure.kept:
            keyed.setdefault(key, {}).setdefault(figure.sketch.name, same or figure)
    return figures


def _same(figure: Figure, keyed: _Keyed) -> Figure | None:
    """Return the earlier figure that shares an address with this one and is one with it."""
    for key in figure.asks:
        found = keyed.get(key)
        for other in _first_of(found, figure.sketch.name) if found else ():
            if sameness.is_profile(key) or one_person(key, figure.sketch, other.sketch):
                return other
    return None


def _first_of(found: dict[str, Figure], name: str) -> Iterable[Figure]:
    """Return the namesake first; of an office that shares a number, not everybody."""
    namesake = (found[name],) if name in found else ()
    return (*namesake, *islice(found.values(), MANY))
