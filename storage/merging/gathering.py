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
from storage.merging.absorbing import absorbed, is_nameless, sketched
from storage.merging.sameness import folded

_Keyed = dict[str, dict[str, "Figure"]]  # by address, then by name
MANY = 50
"""More people than this under one address are an office; only so many are compared."""
_SAID = attrgetter(*(one.name for one in fields(Entry) if one.name not in {"row", "uid"}))


@dataclass(slots=True)
class Figure:
    """One person of a file: the first row, what all their rows say, and how many those are.

    `asks` are the keys of their addresses, numbers and pages, to look for them by.
    """

    entry: Entry
    sketch: Contact
    asks: tuple[str, ...]
    rows: int = 1


def gathered(entries: Iterable[Entry], moment: Moment) -> list[Figure]:
    """Return the people of a file, in its order."""
    figures: list[Figure] = []
    exact: dict[object, Figure] = {}
    keyed: _Keyed = {}
    for entry in entries:
        said = _SAID(entry)
        figure = exact.get(said)
        if figure is None:
            figure = exact[said] = _placed(entry, moment, figures, keyed)
        else:
            figure.rows += 1
    return figures


def _placed(entry: Entry, moment: Moment, figures: list[Figure], keyed: _Keyed) -> Figure:
    """Return the figure a row belongs to: an earlier one, or a new one."""
    sketch = sketched(entry, moment.new_id(), moment.now)
    asks = sameness.keys(sketch, asked=True)
    figure = _same(sketch, asks, keyed)
    if figure is None:
        figure = Figure(entry, sketch, asks)
        figures.append(figure)
    else:
        figure.sketch = absorbed(figure.sketch, sketch)
        figure.asks = tuple(dict.fromkeys((*figure.asks, *asks)))
        figure.rows += 1
    for key in sameness.keys(sketch) if entry.phones else asks:
        keyed.setdefault(key, {}).setdefault(sketch.name, figure)
    return figure


def _same(sketch: Contact, asks: Iterable[str], keyed: _Keyed) -> Figure | None:
    """Return the earlier figure that shares an address with the sketch and is one with it."""
    for key in asks:
        found = keyed.get(key)
        for figure in _first_of(found, sketch.name) if found else ():
            if sameness.is_profile(key) or _one_person(key, sketch, figure.sketch):
                return figure
    return None


def _first_of(found: dict[str, Figure], name: str) -> Iterable[Figure]:
    """Return the namesake first; of an office that shares a number, not everybody."""
    namesake = (found[name],) if name in found else ()
    return (*namesake, *islice(found.values(), MANY))


def _one_person(key: str, one: Contact, other: Contact) -> bool:
    """Tell whether two rows that share an address or number are one person's.

    A number is often a household's or an office's: there the names must be the same.
    """
    if sameness.contradict(one, other):
        return False
    if is_nameless(one) or is_nameless(other) or folded(one.name) == folded(other.name):
        return True
    return ("@" in key or "/" in key) and sameness.within(one.name, other.name)
