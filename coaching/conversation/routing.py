"""Finds out what kind of message arrived and who answers it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from coaching import forms, reconnect, reminders
from coaching.answer import Alarm
from coaching.conversation.checking_in import how_it_is
from coaching.conversation.commands import command
from coaching.conversation.correction import correct
from coaching.conversation.filling import filled
from coaching.conversation.hearing import hear
from coaching.conversation.news import Kind, news
from coaching.conversation.noting import note
from coaching.conversation.own_words import own_words
from coaching.conversation.rhythm import in_rhythm
from coaching.conversation.saying import said_after_safety
from coaching.conversation.settling import settled
from coaching.conversation.steps import stepped
from coaching.conversation.undoing import is_undo, undo, with_undo
from coaching.conversation.waiting import waited
from coaching.forms.packing import unpacked
from coaching.memory import Known, Needs
from coaching.memory.names import spellings
from coaching.messages import Chose, Filled, Incoming, Said
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.reading.read import read
from coaching.reading.who.naming import written
from coaching.reconnect import settings
from coaching.reconnect.finding import ids
from coaching.reconnect.reminding.in_words import nothing_from
from coaching.safety import check
from coaching.turn import Ask, Command, Moment, Turn
from coaching.voice.evidence import MOST
from coaching.voice.wishes import SILENT, Answers

__all__ = ["needs", "turn"]

_read = lru_cache(maxsize=8)(read)  # `needs` and `turn` look at the same message


def needs(person: Person, incoming: Incoming, today: date, voice: Answers = SILENT) -> Needs:
    """Return what must be known to answer: whoever is named, and whom the talk is about.

    With a model's readings, whoever it found in the text too.
    """
    return _needs(person, incoming, today) | _read_of(voice)


def _needs(person: Person, incoming: Incoming, today: date) -> Needs:
    at_hand = Needs(ids=(person.contact_id,) if person.contact_id else ())
    if isinstance(incoming, Filled):
        return at_hand | forms.hears(incoming)
    called = _family(person, incoming)
    if called is not None and not called.said:
        return at_hand | called.command.needs(called.words)
    if isinstance(incoming, Chose):
        return at_hand | Needs(ids=ids(incoming.key)) | _named(person.pending, today)
    heard = at_hand | _named(incoming.text, today)
    if called is not None:
        return heard | called.command.needs(called.words) | called.command.hears(incoming.text)
    return heard | (_named(person.pending, today) if person.expects else _on_the_table(person))


def _named(text: str, today: date) -> Needs:
    if (form := unpacked(text)) is not None:
        return forms.hears(form)
    called = [one for contact in _read(text, today).contacts for one in spellings(contact.name)]
    return Needs(names=tuple(dict.fromkeys(called)))


def _read_of(voice: Answers) -> Needs:
    """Return whoever a model found in what was told."""
    found = [one.name for claims in voice.readings.values() for one in claims.people[:MOST]]
    called = [form for name in found for form in (name, written(name))]
    names = [spelling for name in called for spelling in spellings(name)]
    return Needs(names=tuple(dict.fromkeys(names)))


def _on_the_table(person: Person) -> Needs:
    """Return whoever the situation on the table names: what is added to it is about them again."""
    told = person.answer.situation.contacts if person.answer else ()
    return Needs(names=tuple(contact.name for contact in told))


def turn(
    person: Person,
    incoming: Incoming,
    moment: Moment,
    book: Phrasebook,
    known: Known,
    voice: Answers = SILENT,
) -> Turn:
    """Take one message or choice of a user and answer it.

    Chance is seeded by what was said, so the same conversation always reads the same. `voice` is
    what a model gave for the wishes of the same turn, thought without it.
    """
    words = incoming.key if isinstance(incoming, Chose) else _said(incoming)
    ask = Ask(replace(person, expects=""), words, moment, book, known, voice=voice)
    made = _made(person, incoming, ask)
    kept = tuple(in_rhythm(made.changes, known, moment))
    return with_undo(replace(made, changes=kept), person, known)


def _made(person: Person, incoming: Incoming, ask: Ask) -> Turn:
    if isinstance(incoming, Filled):
        return filled(ask, incoming)
    if isinstance(incoming, Chose):
        found = _chosen_of(person, incoming, ask)
    else:
        found = _heard(person, incoming, ask)
    made = next((turn for one in found if (turn := one()) is not None), None)
    return made or hear(replace(ask, words=_said(incoming)))


_Ways = tuple[Callable[[], Turn | None], ...]


def _chosen_of(person: Person, incoming: Chose, ask: Ask) -> _Ways:
    return (
        lambda: _asked_of_family(person, incoming, ask),
        lambda: waited(ask),
        lambda: settled(ask, person.expects, was_choice=True),
        lambda: stepped(ask, incoming.key),
    )


def _heard(person: Person, incoming: Said, ask: Ask) -> _Ways:
    return (
        lambda: _asked_of_family(person, incoming, ask),
        lambda: how_it_is(ask, person.expects),
        lambda: _nothing_came(ask, person.expects),
        lambda: own_words(ask, person.expects),
        lambda: settled(ask, person.expects, was_choice=False),
        lambda: _typed(ask),
        lambda: stepped(ask, command(incoming.text)),
    )


def _nothing_came(ask: Ask, expects: str) -> Turn | None:
    """Coach "not yet", said to a reminder that asked, as what it is: still no answer from them."""
    about = nothing_from(expects, ask.words)
    history = ask.known.histories.get(about) if about else None
    if history is None:
        return None
    return hear(replace(ask, words=f"still nothing from {history.contact.name}"), about)


def _typed(ask: Ask) -> Turn | None:
    """Answer what only words can say: undo, a correction, something that has happened."""
    if check(ask.words) is not None:
        return None
    if is_undo(ask.words):
        return undo(ask)
    if (put_right := correct(ask)) is not None:
        return put_right
    told = news(ask.words, _read(ask.words, ask.moment.today), ask.moment.today)
    if told is None:
        return None
    if ask.person.careful is Alarm.SELF_HARM and told.kind is Kind.TALKED:
        relieved = said_after_safety(ask.book, Alarm.SELF_HARM, ask.words, reached=True)
        return Turn(ask.person, (relieved,))
    return note(ask, told)


@dataclass(frozen=True, slots=True)
class _Call:
    """A command of the `/reconnect` family, its words, and what was said to its question."""

    command: Command
    words: str
    said: str = ""


def _asked_of_family(person: Person, incoming: Said | Chose, ask: Ask) -> Turn | None:
    called = _family(person, incoming)
    if called is None:
        return None
    return called.command.run(replace(ask, words=called.words, said=called.said))


def _family(person: Person, incoming: Said | Chose) -> _Call | None:
    """Return the command of the family that is meant, if one is: called, wished for or expected."""
    if isinstance(incoming, Chose):
        return _chosen(incoming.key)
    text = incoming.text
    if (asked := reconnect.asked(text)) is not None:
        return _Call(*asked)
    if check(text) is not None:
        return None
    if reminders.is_request(text):
        return _Call(reconnect.COMMANDS["remind"], text)
    if settings.is_request(text):
        return _Call(reconnect.COMMANDS["settings"], text)
    return _chosen(person.expects, text)


def _chosen(key: str, said: str = "") -> _Call | None:
    name, _, words = key.partition(":")
    return _Call(reconnect.CHOICES[name], words, said) if name in reconnect.CHOICES else None


def _said(incoming: Incoming) -> str:
    return incoming.text if isinstance(incoming, Said) else ""
