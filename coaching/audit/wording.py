"""Puts a fault into words: the quote, why it is one, and what could stand there instead."""

from coaching.answer import Finding
from coaching.audit.facts import at_work, facts
from coaching.audit.faults import Fault
from coaching.audit.letter import Letter
from coaching.phrases import Chance, Phrasebook, choose


def finding(fault: Fault, letter: Letter, book: Phrasebook, chance: Chance) -> Finding:
    """Word one fault of `letter` from `audit/why/…` and `audit/instead/…` of the book.

    Raises:
        KeyError: if the book has no words for this kind of fault.
    """
    slots = facts(letter, fault.caught)
    tags = {"work"} if at_work(letter) else set()
    said = [
        choose(book, f"audit/{part}/{fault.label}/{fault.kind}", slots, tags, chance) or ""
        for part in ("why", "instead")
    ]
    return Finding(fault.label, letter.quote(fault.span).of(letter.text), *said)
