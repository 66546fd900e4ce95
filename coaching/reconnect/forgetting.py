"""Forgets one contact, or everything: asked once more, and twice for everything."""

from dataclasses import replace

from coaching.memory import History, Needs, Remove
from coaching.messages import Listing
from coaching.reconnect import finding, leaving, linked, saying
from coaching.reconnect.answers import yes_or_no
from coaching.text import fold
from coaching.turn import Ask, Command, ForgetMe, Turn
from coaching.wording import figures

_ME = frozenset(
    ("me", "me entirely", "everything", "all", "all of it", "everything about me", "all about me",
     "my data", "myself")
)  # fmt: skip
_EDGE = " .,;:!?\"'“”"
_LONGEST_ANSWER = 6  # words; a longer message tells something else


def forget(ask: Ask) -> Turn | None:
    """Ask once more before a contact, or everything, is forgotten."""
    name = ask.words.strip(_EDGE)
    if not name:
        return saying.turn(ask, saying.text(ask, "data/forget/whom"))
    if fold(name) in _ME:
        return _whole(ask)
    return finding.on(ask, "forget:ask", once_more, name, finding.meant(ask.known, name))


def once_more(ask: Ask, history: History, tail: str = "") -> Turn:
    """Ask whether a contact is really to be forgotten, saying what goes."""
    contact = history.contact
    asked = saying.text(ask, "data/forget/sure", name=contact.name, things=_things(ask, history))
    choices = saying.offered(
        saying.choice(
            ask, f"forget:yes:{contact.id}", "data/choices/forget", name=contact.first_name
        ),
        saying.choice(ask, "forget:no", "data/choices/keep"),
    )
    return saying.turn(ask, asked, choices, expects=f"forget:one:{contact.id}")


def _things(ask: Ask, history: History) -> str:
    """Return what goes with a contact: "notes, three touches and one reminder"."""
    counts = (
        ("touches", len(history.touches)),
        ("drafts", len(history.drafts)),
        ("reminders", len(history.reminders)),
    )
    said = [
        saying.line(
            ask, f"data/forget/{name}", {"one"} if count == 1 else (), count=figures.number(count)
        )
        for name, count in counts
        if count
    ]
    return figures.listed([saying.line(ask, "data/forget/card"), *said])


def _chosen(ask: Ask) -> Turn | None:
    step, _, rest = ask.words.partition(":")
    inner = replace(ask, words=rest)
    if step in _WHOLE:
        return _WHOLE[step](inner)
    if step == "no":
        return _nothing(ask)
    history = finding.by_id(inner)
    if history is None:
        return finding.gone(ask)
    return _of_one(inner, step, history)


def _of_one(ask: Ask, step: str, history: History) -> Turn | None:
    if step == "yes":
        return _forgotten(ask, history)
    if not ask.said:
        return once_more(ask, history)
    answer = yes_or_no(ask.said)
    if answer is None:
        return _unless_told(ask)
    return _forgotten(ask, history) if answer else _nothing(ask)


def _forgotten(ask: Ask, history: History) -> Turn:
    """Forget a contact, and what was on the table about them."""
    contact = history.contact
    shown = saying.turn(ask, saying.text(ask, "data/forget/done", name=contact.first_name))
    about_them = ask.person.contact_id == contact.id
    person = replace(
        shown.person,
        text="" if about_them else shown.person.text,
        answer=None if about_them else shown.person.answer,
        contact_id=None if about_them else shown.person.contact_id,
        pending="",
        undo=(),
    )
    return replace(shown, person=person, changes=(Remove(contact),))


def _whole(ask: Ask) -> Turn:
    """Say what goes if everything is forgotten, and offer to take it along first."""
    total = ask.known.total
    listed = Listing(
        saying.line(ask, "data/forget_me/title"),
        (
            saying.line(
                ask, "data/forget_me/people", {"one"} if total == 1 else (), count=f"{total:,}"
            ),
            saying.line(ask, "data/forget_me/rest"),
            *linked.everywhere(ask),
            saying.line(ask, "data/forget_me/backups", leaving.asked(ask)),
        ),
        saying.line(ask, "data/forget_me/really"),
    )
    choices = saying.offered(
        saying.choice(ask, "export:json", "data/choices/export_first"),
        saying.choice(ask, "forget:me", "data/choices/go_on"),
        saying.choice(ask, "forget:no", "data/choices/keep"),
    )
    return saying.turn(ask, listed, choices, expects="forget:whole")


def _after_first(ask: Ask) -> Turn | None:
    """Read the answer to the first question; a yes asks for the words."""
    if not ask.said:
        return _whole(ask)
    answer = yes_or_no(ask.said)
    if answer is None:
        return _unless_told(ask)
    return _words_wanted(ask) if answer else _nothing(ask)


def _words_wanted(ask: Ask) -> Turn:
    words = saying.line(ask, "data/forget_me/words")
    asked = saying.text(ask, "data/forget_me/type", words=words)
    return saying.turn(ask, asked, expects="forget:words")


def _typed(ask: Ask) -> Turn | None:
    """Forget everything if the words were typed as asked; anything else changes nothing."""
    if not ask.said:
        return _words_wanted(ask)
    if fold(ask.said).strip(_EDGE) != fold(saying.line(ask, "data/forget_me/words")):
        return _unless_told(ask)
    shown = saying.turn(ask, saying.text(ask, "data/forget_me/done"))
    return replace(shown, requests=(ForgetMe(),))


def _unless_told(ask: Ask) -> Turn | None:
    """Say that nothing was deleted; a message that tells of something else is heard instead."""
    return _nothing(ask) if len(ask.said.split()) <= _LONGEST_ANSWER else None


def _nothing(ask: Ask) -> Turn:
    return saying.turn(ask, saying.text(ask, "data/forget/kept"))


def _needs(words: str) -> Needs:
    name = words.strip(_EDGE)
    return Needs(accounts=True) if fold(name) in _ME else finding.needs_name(name)


def _needs_chosen(words: str) -> Needs:
    return finding.needs_ids(words) | Needs(accounts=words == "whole")


_WHOLE = {"whole": _after_first, "me": _words_wanted, "words": _typed}
COMMANDS = {"forget": Command(forget, _needs)}
CHOICES = {"forget": Command(_chosen, _needs_chosen)}
