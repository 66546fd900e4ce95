"""Finds who the people of a file are: certainly somebody known, perhaps, or somebody new.

The rounds go from the surest sign to the weakest, each over everybody still open, so that the
order of the rows does not matter: an address in common; a contact that says it all already; one
name and one company, or one name and nothing else known. What is left by name alone is a doubt.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from uuid import UUID

from coaching.memory import Contact
from storage.merging import sameness
from storage.merging.absorbing import absorbed, holds
from storage.merging.gathering import Figure
from storage.merging.index import Index
from storage.merging.likeness import is_bare, may_be, one_person, ties
from storage.merging.plan import Likeness
from storage.merging.sameness import contradict, folded

Round = Callable[[Figure], Contact | None]


class Matching:
    """One file's people against everybody known."""

    def __init__(self, figures: Sequence[Figure], index: Index) -> None:
        self.doubts: list[Likeness] = []
        self.unchanged = 0
        self.merged = sum(figure.rows - 1 for figure in figures)
        self._index = index
        self._claimed: set[UUID] = set()  # known contacts that somebody in the file certainly is
        self._figures = figures
        self._grown = True
        left = list(figures)
        while self._grown:  # what one row adds to somebody may be what another is found by
            left = self._rounds(left)
        for figure, like in [(figure, self._like(figure)) for figure in left]:
            self._open(figure, like)

    @cached_property
    def _names(self) -> Counter[str]:
        return Counter(folded(figure.sketch.name) for figure in self._figures)

    @cached_property
    def _firsts(self) -> Counter[str]:
        return Counter(_first(figure.sketch) for figure in self._figures)

    @cached_property
    def _ties(self) -> Counter[tuple[str, str]]:
        return Counter(tie for figure in self._figures for tie in ties(figure.sketch))

    def _rounds(self, left: list[Figure]) -> list[Figure]:
        """Settle whoever is found by the surest sign, then by the next; return the others."""
        self._grown = False
        for who in (self._unmoved, self._reached, self._held):
            left = self._round(left, who)
        return self._round(left, self._certain)

    def _round(self, figures: Iterable[Figure], who: Round) -> list[Figure]:
        """Settle whoever is found, and return the others."""
        left = []
        for figure in figures:
            contact = who(figure)
            if contact is None:
                left.append(figure)
            else:
                self._settle(figure, contact)
        return left

    def _settle(self, figure: Figure, contact: Contact) -> None:
        self._claimed.add(contact.id)
        grown = absorbed(contact, figure.sketch)
        if grown is contact:
            self.unchanged += figure.rows
            self.merged -= figure.rows - 1
        else:
            self._index.grow(grown)
            self._grown = True
            self.merged += 1

    def _unmoved(self, figure: Figure) -> Contact | None:
        """Somebody with an address in common of whom the file says nothing new."""
        found = (one for _, one in self._index.reached(figure.asks, figure.sketch.name))
        return next((one for one in found if self._is_unmoved(one, figure.sketch)), None)

    def _is_unmoved(self, contact: Contact, sketch: Contact) -> bool:
        return may_be(contact, sketch) and absorbed(contact, sketch) is contact

    def _reached(self, figure: Figure) -> Contact | None:
        """Whom our own export means, or somebody with an address in common and a fitting name."""
        if own := self._index.own(figure.entry.uid):
            return own
        sketch = figure.sketch
        found = Counter(
            one.id
            for key, one in self._index.reached(figure.asks, sketch.name)
            if self._fits(key, one, sketch)
        )
        return self._index.get(found.most_common(1)[0][0]) if found else None

    def _fits(self, key: str, contact: Contact, sketch: Contact) -> bool:
        """Tell whether an address in common means one person.

        Whom another row is certainly about, only a row that the file itself would join is, too.
        """
        if sameness.is_profile(key) or one_person(key, contact, sketch):
            return True
        return contact.id not in self._claimed and may_be(contact, sketch)

    def _held(self, figure: Figure) -> Contact | None:
        """Somebody of that name of whom the file says nothing new."""
        bare = self._index.bare(figure.sketch)
        called = self._index.called(figure.sketch.name)
        likely = (*filter(None, [bare]), *called)
        return next((one for one in likely if holds(one, figure.sketch)), None)

    def _certain(self, figure: Figure) -> Contact | None:
        """The only one of that name and company on both sides, or of that name and nothing else."""
        sketch = figure.sketch
        called = list(self._index.called(sketch.name))
        if not called:
            return None
        mine = {tie for tie in ties(sketch) if self._ties[tie] == 1}
        close = [one for one in called if not mine.isdisjoint(ties(one, sketch.name))]
        if not close and self._names[folded(sketch.name)] == 1:
            close = [one for one in called if len(called) == 1 and is_bare(one, sketch)]
        free = self._free(close, sketch)
        return next(free, None) if len(close) == 1 else None

    def _like(self, figure: Figure) -> tuple[Contact, str] | None:
        """Somebody it may be, and what speaks for it."""
        sketch = figure.sketch
        short = self._index.called_short(sketch.name)
        ways: tuple[tuple[str, Iterable[Contact]], ...] = (
            ("name", self._index.called(sketch.name)),
            ("address", (contact for _, contact in self._index.reached(figure.asks, sketch.name))),
            ("first_name", (one for one in short if self._firsts[_first(sketch)] == 1)),
        )
        likely = ((one, why) for why, found in ways for one in found if not contradict(one, sketch))
        return next(likely, None)

    def _open(self, figure: Figure, like: tuple[Contact, str] | None) -> None:
        """Ask about somebody who may be known, and take anybody else as new."""
        if like is None:
            self._index.put(figure.sketch)
        else:
            self.doubts.append(Likeness(figure.entry, like[0], like[1], figure.sketch))

    def _free(self, contacts: Iterable[Contact], sketch: Contact) -> Iterator[Contact]:
        """Return those nobody in the file is yet, and who may be the one in the sketch."""
        return (
            contact
            for contact in contacts
            if contact.id not in self._claimed and not contradict(contact, sketch)
        )


def _first(sketch: Contact) -> str:
    return folded(sketch.name).partition(" ")[0]
