"""The form that logs a touch of either side: who, which side, how, when, and a word about it."""

from enum import StrEnum

from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.values import (
    LONGEST_NAME,
    LONGEST_NOTE,
    Sheet,
    Values,
    channels,
    found,
    one_of,
    word,
    wrong_choice,
    wrong_day,
    wrong_name,
)
from coaching.memory import Needs
from coaching.memory.names import spellings
from coaching.reconnect import finding
from coaching.situation import Channel
from coaching.turn import Ask


class Who(StrEnum):
    """Whose touch it was."""

    USER = "user"
    CONTACT = "contact"
    BOTH = "both"  # they talked


def form(ask: Ask) -> Form:
    """Return the form, with the contact it is about, if it is about one."""
    book, history = ask.book, finding.by_id(ask)
    name = history.contact.name if history else ""
    fields = (
        Field(
            name="who", label=word(book, "touch_who"), value=name, needed=True, longest=LONGEST_NAME
        ),
        Field(
            name="side",
            label=word(book, "touch_side"),
            shape=Shape.ONE,
            value=Who.USER,
            options=one_of(book, "side", Who),
            needed=True,
        ),
        Field(name="channel", label=word(book, "channel"), shape=Shape.ONE, options=channels(book)),
        Field(
            name="day",
            label=word(book, "day"),
            shape=Shape.DATE,
            value=ask.moment.today.isoformat(),
            needed=True,
        ),
        Field(
            name="note",
            label=word(book, "touch_note"),
            shape=Shape.LINES,
            hint=word(book, "touch_note_hint"),
            longest=LONGEST_NOTE,
        ),
    )
    key = f"touch:{history.contact.id}" if history else "touch"
    return Form(key=key, title=word(book, "touch"), fields=fields, send=word(book, "send_touch"))


def problems(sheet: Sheet) -> Problems:
    """Return what is wrong with what was filled in."""
    return found(
        {
            "who": wrong_name(sheet, "who"),
            "side": wrong_choice(sheet, "side", Who),
            "channel": wrong_choice(sheet, "channel", Channel),
            "day": wrong_day(sheet, "day"),
        }
    )


def hears(values: Values) -> Needs:
    """Return what must be known: whoever is called that."""
    return Needs(names=spellings(" ".join(values.get("who", "").split())))
