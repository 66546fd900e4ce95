"""What comes unasked: reminders and the weekly picks, to where a person reads alone."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from bot.conversation import TRIES, Thought
from bot.delivery import idling
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving
from bot.delivery.timing import LATE
from bot.delivery.welcoming import welcomed
from coaching import habit
from coaching.memory import Change, Known, Needs, Reminder, Settings
from coaching.schedule import waking
from storage.delivery.values import Claimed, Kind, Outgoing, Place, Settlement
from storage.errors import Conflict, Refused

if TYPE_CHECKING:
    from storage.store import Stand


async def opened(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Say what has fallen due to somebody who comes to look, whatever the hour; welcome the new."""
    if await welcomed(serving, person, batch):
        return (batch.head.place,)
    memory, place = serving.memory(person), batch.head.place
    home = place if place.private else await memory.home()
    reply = await _due(serving, person, home, arriving=True) if home is not None else ()
    stand = await memory.stand()
    look_at = serving.next_look(person, stand.settings, serving.clock())
    await memory.settle(Settlement(done=batch.seqs, look_at=look_at))
    return (home,) if home is not None and reply else ()


async def look(serving: Serving, person: UUID) -> tuple[Place, ...]:
    """Say what has fallen due to somebody who is not there, unless they rest."""
    memory = serving.memory(person)
    home, stand = await memory.home(), await memory.stand()
    if home is None or not home.private or stand.person.careful is not None:
        return ()
    now = serving.moment(stand.settings).now
    awake = waking(now, habit.hours(stand.settings, stand.person, now))
    if awake.timestamp() > now.timestamp():
        await memory.settle(Settlement(rests_until=awake))
        return ()
    try:
        reply = await _due(serving, person, home)
        told = await idling.told(serving, person, home, await memory.stand())
    except Conflict:  # something was said just now: the next look will do
        serving.note.came("again")
        return (home,)  # reminders may be kept by now, though the picks are not
    look_at = serving.next_look(person, stand.settings, serving.clock())
    await memory.settle(Settlement(look_at=look_at))
    return (home,) if reply or told else ()


async def take_back(serving: Serving, claimed: Claimed) -> bool:
    """Undo what was kept with an unasked message and end it, unless somebody else holds it.

    What is said meanwhile does not keep it from that: what nobody saw must come again. Raises
    Conflict where it never got its turn. A page is not taken back: the next one is as good.
    """
    if claimed.outgoing.kind is Kind.PAGE:
        return False
    claimed = await serving.store.outbox.standing(claimed)
    memory, seen = serving.memory(claimed.person_id), None
    for _ in range(TRIES):
        stand = await memory.stand()
        if stand.rev == seen:  # nothing was said: then it is the lease that is lost
            return False
        seen = stand.rev
        try:
            await _undone(serving, claimed, stand)
        except Conflict:
            continue
        except Refused:  # whom it was about is gone by now
            return False
        return True
    raise Conflict(serving.text("busy").text)


async def _undone(serving: Serving, claimed: Claimed, stand: "Stand") -> None:
    memory, outgoing = serving.memory(claimed.person_id), claimed.outgoing
    void = Settlement(void=((outgoing.id, claimed.lease),), look_at=serving.clock())
    known = await memory.known(Needs(reminders=True), serving.clock())
    undo = tuple(one for one in outgoing.undo if _stands(one, outgoing, known))
    await memory.commit(stand.person, stand.rev, undo, void)


async def _due(
    serving: Serving, person: UUID, home: Place, *, arriving: bool = False
) -> tuple[object, ...]:
    def settle(thought: Thought) -> Settlement:
        if not thought.reply:
            return Settlement()
        return Settlement(outgoing=(_message(serving, home, thought, arriving=arriving),))

    return await serving.conversation.due(person, settle, arriving=arriving)


def _message(serving: Serving, home: Place, thought: Thought, *, arriving: bool) -> Outgoing:
    now = serving.moment(thought.settings).now
    return Outgoing(
        id=serving.new_id(),
        place=home,
        reply=thought.reply,
        kind=thought.kind,
        about=thought.shown,
        undo=thought.undo,
        good_until=now + LATE if arriving else good_until(now, _by_habit(thought, now)),
    )


def _by_habit(thought: Thought, now: datetime) -> Settings:
    return habit.hours(thought.settings, thought.person, now)


def good_until(now: datetime, settings: Settings) -> datetime:
    """Return until when a message may come unasked: for some hours, and only while they are awake.

    Rest begins on the hour of the person's own clock.
    """
    hour = now.replace(minute=0, second=0, microsecond=0)
    for hours in range(1, int(LATE / timedelta(hours=1)) + 1):
        later = (hour.astimezone(UTC) + timedelta(hours=hours)).astimezone(now.tzinfo)
        if waking(later, settings).timestamp() > later.timestamp():
            return later
    return now + LATE


def _stands(change: Change, outgoing: Outgoing, known: Known) -> bool:
    """Tell whether a change may be taken back: a reminder only where it is still as it was shown."""
    if not isinstance(change.value, Reminder):
        return True
    shown = {one.reminder_id: one.rev for one in outgoing.about}
    revs = {one.id: one.rev for one in known.reminders}
    reminder = change.value.id
    return reminder not in shown or revs.get(reminder) == shown[reminder]
