"""Reminders that fall due in the middle of a storm, and what becomes of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import cycle
from random import Random
from typing import Any
from uuid import UUID, uuid4

from coaching.memory import Contact, Purpose, Put, Reminder, Settings
from storage import clock
from storage.store import Identity, Store
from tests.delivery.accounts import reminders_in
from tests.emulators.platform.scripting import WORKSPACE, Person
from tests.emulators.platform.wire import NAME

AWAKE = Settings(zone="UTC", quiet_from=0, quiet_until=0, weekly_picks=False)


class Fate(StrEnum):
    """What its person does about a reminder once it is there."""

    LEFT = "left"
    SNOOZED = "snoozed"  # by a reaction, until tomorrow
    PRESSED = "pressed"  # the same by a button
    DROPPED = "dropped"  # by a reaction
    UNDONE = "undone"  # dropped by a reaction that is taken off again


COMES_AGAIN = frozenset({Fate.SNOOZED, Fate.PRESSED})


@dataclass(frozen=True, slots=True)
class Planned:
    """A reminder of somebody on the platform."""

    id: UUID
    who: str
    fate: Fate


async def planned(
    store: Store, names: Sequence[str], due: Mapping[str, datetime]
) -> tuple[Planned, ...]:
    """Keep a reminder for each of these people, all fates in turn."""
    made = []
    for who, fate in zip(names, cycle(Fate), strict=False):
        memory = store.memory(await store.person(Identity(NAME, WORKSPACE, who)))
        contact = Contact(id=uuid4(), name=f"Robin {who.title()}", added_at=clock.utc())
        reminder = Reminder(
            id=uuid4(), contact_id=contact.id, purpose=Purpose.ASKED, due_at=due[who]
        )
        stand = await memory.stand()
        changes = (Put(AWAKE), Put(contact), Put(reminder))
        await memory.commit(stand.person, stand.rev, changes)
        made.append(Planned(reminder.id, who, fate))
    return tuple(made)


def soon(names: Sequence[str], chance: Random, now: datetime, within: float) -> dict[str, datetime]:
    """Return when each reminder is due: within so many seconds, spread by chance."""
    return {who: now + timedelta(seconds=chance.uniform(0.2, 1) * within) for who in names}


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
