"""Thinks of what comes unasked: reminders that have fallen due, and the week's picks."""

from collections.abc import Callable

from coaching import habit, picks, reminders
from coaching.conversation import turn
from coaching.memory import Known, Pick, Put
from coaching.messages import Said
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.turn import Moment, Turn

Think = Callable[[Person, Moment, Known], Turn | None]
"""Thinks of one kind of it; None where nothing is to be said."""


def of_reminders(book: Phrasebook, *, present: bool) -> Think:
    """Return what thinks of reminders; `present`: somebody is awake, whatever their quiet hours."""
    return lambda person, moment, known: reminders.arrived(
        person, moment, book, known, present=present
    )


def of_picks(book: Phrasebook, *, present: bool) -> Think:
    """Return what thinks of this week's picks where it is their day; none for nobody to pick."""

    def think(person: Person, moment: Moment, known: Known) -> Turn | None:
        settings = habit.hours(known.settings, person, moment.now)
        wanted = picks.due(settings, known.picks, moment.now, present=present)
        if person.careful or not wanted:
            return None
        made = turn(person, Said("/reconnect"), moment, book, known)
        chosen = (isinstance(one, Put) and isinstance(one.value, Pick) for one in made.changes)
        return made if any(chosen) else None

    return think
