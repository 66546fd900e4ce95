"""Reminders that fall due in the middle of a storm, and what becomes of each."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import cycle
from random import Random
from uuid import UUID, uuid4

from coaching.memory import Contact, Purpose, Put, Reminder, Settings
from storage import clock
from storage.identity import Identity
from storage.store import Store

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
    store: Store, people: Mapping[str, Identity], due: Mapping[str, datetime]
) -> tuple[Planned, ...]:
    """Keep a reminder for each of these people, all fates in turn."""
    made = []
    for (who, identity), fate in zip(people.items(), cycle(Fate), strict=False):
        memory = store.memory(await store.person(identity))
        contact = Contact(id=uuid4(), name=f"Robin {who.title()}", added_at=clock.utc())
        reminder = Reminder(
            id=uuid4(), contact_id=contact.id, purpose=Purpose.ASKED, due_at=due[who]
        )
        stand = await memory.stand()
        changes = (Put(AWAKE), Put(contact), Put(reminder))
        await memory.commit(stand.person, stand.rev, changes)
        made.append(Planned(reminder.id, who, fate))
    return tuple(made)


def soon(names: Iterable[str], chance: Random, now: datetime, within: float) -> dict[str, datetime]:
    """Return when each reminder is due: within so many seconds, spread by chance."""
    return {who: now + timedelta(seconds=chance.uniform(0.2, 1) * within) for who in names}
