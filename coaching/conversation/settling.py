"""Goes on once the user has said who is meant, or that somebody else is."""

from dataclasses import replace
from uuid import UUID

from coaching.conversation.filling import filled
from coaching.conversation.hearing import hear
from coaching.conversation.news import news
from coaching.conversation.noting import note
from coaching.conversation.whose import NEW, WHOM, chosen, other_than
from coaching.forms.packing import unpacked
from coaching.reading.read import read
from coaching.turn import Ask, Turn


def settled(ask: Ask, expects: str, *, was_choice: bool) -> Turn | None:
    """Take up the message that waited for whom it means; None if this says nothing of that.

    Of a message that was answered already, that answer's changes are taken back first.
    """
    whom = _whom(ask, expects, was_choice)
    if whom is None or not ask.person.pending:
        return None
    waited = expects == WHOM
    person = ask.person if waited else replace(ask.person, text="", answer=None, contact_id=None)
    more = None if was_choice else other_than(ask.words, ask)
    told = ask.person.pending
    if more and unpacked(told) is None:
        told = f"{told}, {more}"
    again = replace(ask, words=told, person=person)
    made = _taken_up(again, None if whom == NEW else UUID(whom))
    return made if waited else replace(made, changes=(*ask.person.undo, *made.changes))


def _whom(ask: Ask, expects: str, was_choice: bool) -> str | None:
    """Return the id of whoever is meant, "new" for somebody else, None if nothing is said."""
    if was_choice:
        name, _, whom = ask.words.partition(":")
        return whom if name == WHOM else None
    if expects == WHOM:
        return chosen(ask.words, ask)
    return NEW if other_than(ask.words, ask) is not None else None


def _taken_up(ask: Ask, whom: UUID | None) -> Turn:
    if (form := unpacked(ask.words)) is not None:
        return filled(ask, form, whom, somebody_new=whom is None)
    told = news(ask.words, read(ask.words, ask.moment.today), ask.moment.today)
    if told is not None and (noted := note(ask, told, whom, somebody_new=whom is None)) is not None:
        return noted
    return hear(ask, whom, somebody_new=whom is None)
