"""Gathers the people of one file: rows that are certainly one person's become one figure.

A file tells its people apart itself, so rows are joined only where they say exactly the same, or
share an address, number or page and one name is part of the other. Two rows of one name are two
people otherwise.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from coaching.memory import Contact
from coaching.turn import Moment
from storage.importing.parsed import Entry
from storage.merging import sameness
from storage.merging.absorbing import absorbed, is_nameless, sketched


@dataclass(slots=True)
class Figure:
    """One person of a file: the first row, what all their rows say, and how many those are."""

    entry: Entry
    sketch: Contact
    rows: int = 1


def gathered(entries: Iterable[Entry], moment: Moment) -> list[Figure]:
    """Return the people of a file, in its order."""
    figures: list[Figure] = []
    exact: dict[Entry, Figure] = {}
    keyed: dict[str, list[Figure]] = {}
    for entry in entries:
        said = replace(entry, row=0, uid="")
        figure = exact.get(said)
        if figure is None:
            figure = exact[said] = _placed(entry, moment, figures, keyed)
        else:
            figure.rows += 1
    return figures


def _placed(
    entry: Entry, moment: Moment, figures: list[Figure], keyed: dict[str, list[Figure]]
) -> Figure:
    """Return the figure a row belongs to: an earlier one, or a new one."""
    sketch = sketched(entry, moment.new_id(), moment.now)
    figure = _same(sketch, keyed)
    if figure is None:
        figure = Figure(entry, sketch)
        figures.append(figure)
    else:
        figure.sketch = absorbed(figure.sketch, sketch)
        figure.rows += 1
    for handle in sketch.handles:
        for key in sameness.handle_keys(handle):
            keyed.setdefault(key, []).append(figure)
    return figure


def _same(sketch: Contact, keyed: dict[str, list[Figure]]) -> Figure | None:
    for handle in sketch.handles:
        for key in sameness.handle_keys(handle, asked=True):
            for figure in keyed.get(key, ()):
                if sameness.is_profile(key) or _one_person(sketch, figure.sketch):
                    return figure
    return None


def _one_person(one: Contact, other: Contact) -> bool:
    """Tell whether two rows that share an address are one person's."""
    if sameness.contradict(one, other):
        return False
    return is_nameless(one) or is_nameless(other) or sameness.within(one.name, other.name)
