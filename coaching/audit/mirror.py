"""Holds the mirror: judges one message, or a user's messages in order, and words what it saw."""

from collections.abc import Iterable, Sequence

from coaching.answer import Audit, Finding, Label
from coaching.audit.faults import Fault, faults
from coaching.audit.letter import Letter
from coaching.audit.requests import contains_request
from coaching.audit.series import series_faults
from coaching.audit.wording import finding
from coaching.phrases import Chance, Phrasebook
from coaching.situation import Channel, Message, Side, Status, Tie
from coaching.text import Span


def audit(
    text: str,
    book: Phrasebook,
    chance: Chance,
    tie: Tie | None = None,
    channel: Channel | None = None,
) -> Audit:
    """Judge one outgoing message (playbook, "The audit's labels").

    Returns one finding for each label, gravest first, each with the exact words it quotes;
    `ok` alone when nothing was found; no labels at all when there is no text.

    Raises:
        LookupError: if the book has no `audit/…` words for a fault.
    """
    letter = Letter(text, tie, channel)
    return _worded([(fault, letter) for fault in faults(letter)], [letter], book, chance)


def audit_series(
    messages: Sequence[Message], book: Phrasebook, chance: Chance, tie: Tie | None = None
) -> Audit:
    """Judge the user's own messages in their order, each alone and then as a series.

    Labels are the union; `ok` only if every message is. The other side's messages are left out.

    Raises:
        LookupError: if the book has no `audit/…` words for a fault.
    """
    own = [message for message in messages if message.author is Side.USER]
    letters = [Letter(message.text, tie, message.channel) for message in own]
    found = [(fault, letter) for letter in letters for fault in faults(letter)]
    found += [(_to_everybody(letter), letter) for letter in _templates(own, letters)]
    found += series_faults(letters, [message.sent_on for message in own])
    return _worded(found, letters, book, chance)


def _worded(
    found: Iterable[tuple[Fault, Letter]], letters: list[Letter], book: Phrasebook, chance: Chance
) -> Audit:
    findings: dict[Label, Finding] = {}
    for fault, letter in found:
        if fault.label not in findings:
            findings[fault.label] = finding(fault, letter, book, chance)
    said = any(letter.text.strip() for letter in letters)
    labels = tuple(findings) or ((Label.OK,) if said else ())
    asks = any(contains_request(letter.text) for letter in letters)
    return Audit(labels, tuple(findings.values()), asks)


def _templates(messages: list[Message], letters: list[Letter]) -> list[Letter]:
    return [
        letter
        for message, letter in zip(messages, letters, strict=True)
        if message.status is Status.TEMPLATE and letter.sentences
    ]


def _to_everybody(letter: Letter) -> Fault:
    first = letter.sentences[0]
    return Fault(Label.TEMPLATE_LIKE, "everybody", Span(first.start, first.end))
