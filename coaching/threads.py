"""Talks in threads: what is said in a thread is about what was talked of there.

A talk goes on in any thread that is new; a thread that is known is turned back to. One contact has
one talk, however many threads it lies in, so that no thread knows less of them than another.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from coaching.memory import Change, Contact, Remove, State
from coaching.person import Person, Table, Waiting

_TALKS = 6
"""Talks that are kept aside at most, the latest; an older one is told anew."""

_THREADS = 12
"""Threads that one talk is found by, the latest."""


_OPEN = frozenset({State.ACTIVE, State.WAITING})


def turned_to(person: Person, thread: str) -> Person:
    """Return the person as they stand in a thread: where another talk lies there, with that one."""
    found = next((one for one in person.aside if thread in one.threads), None)
    if found is None or thread in person.threads:
        return person
    others = tuple(one for one in person.aside if one is not found)
    there = replace(
        person,
        threads=found.threads,
        text=found.text,
        answer=found.answer,
        style=found.style,
        turn=found.turn,
        contact_id=found.contact_id,
        pending=found.pending,
        told_on=found.told_on,
        fixed=found.fixed,
        waiting=Waiting.NOTHING,
        expects="",
    )
    return replace(there, aside=_without(thread, (_laid(person), *others)))


def kept(before: Person, after: Person, thread: str, changes: Iterable[Change] = ()) -> Person:
    """Return the person after a turn in a thread, with the talks that were left for this one.

    What is forgotten is forgotten in all of them, and of whom nothing is to be written to any more
    nothing is kept. After a safety turn there is no other talk.
    """
    if not thread and not before.threads and not before.aside:
        return after
    if after.careful is not None:
        return replace(after, threads=_latest((thread,)), aside=())
    goes_on = _goes_on(before, after)
    left = before.aside if goes_on else (_laid(before), *before.aside)
    same = [one for one in left if after.contact_id and one.contact_id == after.contact_id]
    found = before.threads if goes_on else ()
    threads = (*found, *(name for one in same for name in one.threads), thread)
    gone = {one.value.id for one in changes if isinstance(one.value, Contact) and _ends(one)}
    rest = (one for one in left if one not in same and one.contact_id not in gone)
    return replace(after, threads=_latest(threads), aside=_without(thread, rest))


def wiped(person: Person) -> Person:
    """Return the person without the words they said, as far as these still lie there."""
    aside = tuple(replace(one, text="", pending="") for one in person.aside)
    return replace(person, text="", pending="", aside=aside)


def _goes_on(before: Person, after: Person) -> bool:
    """Whether a turn was about the same as before."""
    if before.contact_id and after.contact_id:
        return before.contact_id == after.contact_id
    added = bool(before.text) and after.text.startswith(before.text)
    return added or after.answer is before.answer


def _laid(person: Person) -> Table:
    return Table(
        threads=person.threads,
        text=person.text,
        answer=person.answer,
        style=person.style,
        turn=person.turn,
        contact_id=person.contact_id,
        pending=person.pending,
        told_on=person.told_on,
        fixed=person.fixed,
    )


def _without(thread: str, talks: Iterable[Table]) -> tuple[Table, ...]:
    """Return talks that can still be turned to, once a thread is another's."""
    return tuple(_found(thread, talks))[:_TALKS]


def _found(thread: str, talks: Iterable[Table]) -> Iterator[Table]:
    for one in talks:
        threads = tuple(name for name in one.threads if name != thread)
        if threads and (one.answer is not None or one.contact_id is not None):
            yield replace(one, threads=threads)


def _latest(threads: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, threads)))[-_THREADS:]


def _ends(change: Change) -> bool:
    """Whether nobody is to write to that contact from then on, or nothing is known of them."""
    value = change.value
    return isinstance(change, Remove) or (isinstance(value, Contact) and value.state not in _OPEN)
