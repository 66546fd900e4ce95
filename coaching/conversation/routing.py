"""Finds out what kind of message arrived and who answers it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import lru_cache

from coaching import reconnect, reminders
from coaching.conversation.commands import command
from coaching.conversation.correction import correct
from coaching.conversation.hearing import hear
from coaching.conversation.news import news
from coaching.conversation.noting import note
from coaching.conversation.settling import settled
from coaching.conversation.steps import stepped
from coaching.conversation.undoing import is_undo, undo, with_undo
from coaching.memory import Known, Needs
from coaching.messages import Chose, Incoming
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.reading.read import read
from coaching.safety import check
from coaching.turn import Ask, Command, Moment, Turn

__all__ = ["needs", "turn"]

_read = lru_cache(maxsize=8)(read)  # `needs` and `turn` look at the same message


def needs(person: Person, incoming: Incoming, today: date) -> Needs:
    """Return what must be known to answer: whoever is named, and whom the talk is about."""
    at_hand = Needs(ids=(person.contact_id,) if person.contact_id else ())
    found = _family(person, incoming)
    if isinstance(incoming, Chose):
        return at_hand | (found[0].needs(found[1]) if found else _named(person.pending, today))
    if found is None:
        waiting = _named(person.pending, today) if person.expects else Needs()
        return at_hand | waiting | _named(incoming.text, today)
    asked, words = found
    if reconnect.asked(incoming.text) is not None:
        return at_hand | asked.needs(words)
    return at_hand | asked.needs(words) | asked.hears(incoming.text) | _named(incoming.text, today)


def _named(text: str, today: date) -> Needs:
    return Needs(names=tuple(contact.name for contact in _read(text, today).contacts))


def turn(
    person: Person, incoming: Incoming, moment: Moment, book: Phrasebook, known: Known
) -> Turn:
    """Take one message or choice of a user and answer it.

    Chance is seeded by what was said, so the same conversation always reads the same.
    """
    text = incoming.key if isinstance(incoming, Chose) else incoming.text
    ask = Ask(replace(person, expects=""), text, moment, book, known)
    answers: tuple[Callable[[], Turn | None], ...] = (
        lambda: _asked_of_family(person, incoming, ask),
        lambda: settled(ask, person.expects, isinstance(incoming, Chose)),
        lambda: _typed(ask) if not isinstance(incoming, Chose) else None,
        lambda: stepped(ask, text if isinstance(incoming, Chose) else command(text)),
    )
    made = next((found for answer in answers if (found := answer()) is not None), None)
    return with_undo(made or hear(replace(ask, words=_said(incoming))), person, known)


def _typed(ask: Ask) -> Turn | None:
    """Answer what only words can say: undo, a correction, a reminder wanted, something new."""
    if check(ask.words) is not None:
        return None
    if is_undo(ask.words):
        return undo(ask)
    if (put_right := correct(ask)) is not None:
        return put_right
    if getattr(reminders, "is_request", lambda text: False)(ask.words):
        return reconnect.COMMANDS["remind"].run(ask)
    told = news(ask.words, _read(ask.words, ask.moment.today), ask.moment.today)
    return note(ask, told) if told is not None else None


def _asked_of_family(person: Person, incoming: Incoming, ask: Ask) -> Turn | None:
    found = _family(person, incoming)
    if found is None:
        return None
    asked, words = found
    expected = not isinstance(incoming, Chose) and reconnect.asked(incoming.text) is None
    said = ask.words if expected else ""
    return asked.run(replace(ask, words=words, said=said))


def _family(person: Person, incoming: Incoming) -> tuple[Command, str] | None:
    """Return the command of the `/reconnect` family that is meant, and its words."""
    if isinstance(incoming, Chose):
        return _chosen(incoming.key)
    if (asked := reconnect.asked(incoming.text)) is not None:
        return asked
    return _chosen(person.expects) if check(incoming.text) is None else None


def _chosen(key: str) -> tuple[Command, str] | None:
    name, _, words = key.partition(":")
    return (reconnect.CHOICES[name], words) if name in reconnect.CHOICES else None


def _said(incoming: Incoming) -> str:
    return "" if isinstance(incoming, Chose) else incoming.text
