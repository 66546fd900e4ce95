"""What people on the platform of the tests do about reminders."""

from collections.abc import Iterable, Mapping
from typing import Any

from storage.identity import Identity
from tests.delivery.accounts import reminders_in
from tests.emulators.platform.scripting import WORKSPACE, Person
from tests.emulators.platform.wire import NAME
from tests.storms.reminding import Fate, Planned


def people(names: Iterable[str]) -> dict[str, Identity]:
    """Return who these are to us."""
    return {who: Identity(NAME, WORKSPACE, who) for who in names}


def shows(message: Mapping[str, Any], one: Planned) -> bool:
    """Whether a message as it was posted shows this reminder alone."""
    return message["kind"] == "reminder" and reminders_in(message) == {str(one.id)}


async def act(person: Person, message: str, one: Planned) -> None:
    """Do what is to become of a reminder, on the message that shows it."""
    match one.fate:
        case Fate.SNOOZED:
            await person.react(message, "⏰")
        case Fate.PRESSED:
            await person.choose(message, f"reminder:snooze:{one.id}:1")
        case Fate.DROPPED:
            await person.react(message, "🗑️")
        case Fate.UNDONE:
            await person.react(message, "🗑️")
            await person.react(message, "🗑️", put=False)
        case Fate.LEFT:
            pass
