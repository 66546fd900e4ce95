"""Puts a fault into words: the quote, why it is one, and what could stand there instead."""

from coaching.answer import Finding
from coaching.audit.facts import at_work, facts
from coaching.audit.faults import Fault
from coaching.audit.letter import Letter
from coaching.phrases import Chance, Phrasebook, say


def finding(fault: Fault, letter: Letter, book: Phrasebook, chance: Chance) -> Finding:
    """Word one fault of `letter` from `audit/why/…` and `audit/instead/…` of the book.

    Raises:
        LookupError: if the book has no words for this kind of fault.
    """
    slots = facts(letter, fault.caught)
    tags = {*slots, "work"} if at_work(letter) else set(slots)
    said = [
        say(book, f"audit/{part}/{fault.label}/{fault.kind}", slots, tags, chance)
        for part in ("why", "instead")
    ]
    return Finding(fault.label, letter.quote(fault.span).of(letter.text), *said)
