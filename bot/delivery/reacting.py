"""Signs put on the message of a reminder: each stands for one of its choices, until taken off."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from bot import numbering
from bot.conversation import Thought
from bot.delivery.answering import followed
from bot.delivery.calling import in_time
from bot.delivery.errors import NotSent, Refused, Unclear, Unreachable, Unsupported, Wait
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving, answer, closed, touched
from bot.delivery.timing import SEND_DEADLINE
from coaching.memory import Contact, Known, Needs, Put, Reminder, Settings
from coaching.messages import Chose, Reacted
from coaching.reminders import reactions
from storage.delivery.values import Pending, Place, Reaction, Sent, Settlement, Shown

_SEEN = 2
"""How often a message is looked for in the outbox before its platform is asked: a reaction may
overtake the note that the message was sent."""

_ASKED = 8
"""How often an event is tried before a sign is ignored whose platform never says what it is on:
2, 4 ... seconds apart, about four minutes in all."""


async def reacted(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Do what a sign stands for, or take back what it did; quietly nothing for any other.

    Only on a message of the person's own that shows exactly one reminder.
    """
    head = batch.head
    assert isinstance(head.event, Reacted), "by its type"  # noqa: S101  # for the types
    card = await serving.store.outbox.sent_as(head.place, head.message)
    if card is None and head.tries < _SEEN:
        return await _put_off(serving, person, batch, 1, "unknown_message")
    try:
        card = card or await _asked(serving, head)
    except (Wait, NotSent, Unclear) as error:
        if head.tries < _ASKED:
            pause = error.seconds if isinstance(error, Wait) else 0
            return await _put_off(serving, person, batch, max(pause, 2**head.tries), error.code)
    if card is None or card.person_id != person or len(card.about) != 1:
        return await _ignored(serving, person, batch)
    if head.event.put:
        return await _put(serving, person, batch, head.event.sign, card)
    return await _taken_off(serving, person, batch, head.event.sign, card)


async def _put_off(
    serving: Serving, person: UUID, batch: Batch, seconds: float, fault: str
) -> tuple[Place, ...]:
    await serving.put_off(person, batch, seconds, fault)
    return ()


async def _asked(serving: Serving, head: Pending) -> Sent | None:
    """Return the message that a platform says it is; raises what passes where it cannot say now."""
    chat = serving.chats.get(head.place.platform)
    if chat is None:
        return None
    try:
        mark = await in_time(chat.mark_of(head.place, head.message), SEND_DEADLINE)
    except (Unreachable, Refused, Unsupported):
        return None
    return None if mark is None else await serving.store.outbox.by_mark(mark)


async def _put(
    serving: Serving, person: UUID, batch: Batch, sign: str, card: Sent
) -> tuple[Place, ...]:
    reminder = await _reminder(serving, person, card)
    key = reactions.choice_of(sign, reminder) if reminder else None
    if key is None or (card.reaction is not None and card.reaction.sign == sign):
        return await _ignored(serving, person, batch)
    last = await serving.memory(person).last()
    place, mark = batch.head.place, serving.new_id()

    def settle(thought: Thought) -> Settlement:
        made = touched(thought, card.about)
        outgoing = answer(mark, place, thought.reply, edits=card.id, about=made)
        settled = serving.settled(person, batch, thought, outgoing, followed(last, thought))
        return replace(settled, reaction=(card.id, Reaction(sign, made, thought.undo)))

    await serving.conversation.hear(person, Chose(key), settle)
    return (place,)


async def _taken_off(
    serving: Serving, person: UUID, batch: Batch, sign: str, card: Sent
) -> tuple[Place, ...]:
    """Take back what a sign did, unless the reminder was changed since."""
    reaction = card.reaction
    if reaction is None or reaction.sign != sign or not reaction.undo:
        return await _ignored(serving, person, batch)
    memory = serving.memory(person)
    stand = await memory.stand()
    moment = serving.moment(stand.settings)
    needs = Needs(ids=tuple(_contacts(reaction)), reminders=True)
    known = await memory.known(needs, moment.now)
    made = {one.reminder_id: one.rev for one in reaction.made}
    reply = reactions.taken_off(made, reaction.undo, known, moment, serving.book)
    if reply is None:
        return await _ignored(serving, person, batch)
    place = batch.head.place
    outgoing = answer(serving.new_id(), place, reply, edits=card.id, about=_back(reaction))
    last = await memory.last()
    settlement = Settlement(
        done=batch.seqs,
        outgoing=(outgoing,) if outgoing else (),
        last=last and closed(last),
        reaction=(card.id, None),
    )
    after = replace(stand.person, undo=(), offered=numbering.choices(reply))
    await memory.commit(after, stand.rev, reaction.undo, settlement)
    return (place,)


async def _ignored(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    await serving.memory(person).settle(Settlement(done=batch.seqs))
    return ()


async def _reminder(serving: Serving, person: UUID, card: Sent) -> Reminder | None:
    """Return the reminder of a card; None when it is over."""
    known: Known = await serving.memory(person).known(Needs(reminders=True), serving.clock())
    mine = card.about[0].reminder_id
    return next((one for one in known.reminders if one.id == mine), None)


def _back(reaction: Reaction) -> tuple[Shown, ...]:
    """Return the reminders of a reaction as they stand once it is taken back."""
    made = {one.reminder_id for one in reaction.made}
    put = (one.value for one in reaction.undo if isinstance(one, Put))
    return tuple(
        Shown(one.id, one.rev) for one in put if isinstance(one, Reminder) and one.id in made
    )


def _contacts(reaction: Reaction) -> Iterable[UUID]:
    for one in (change.value for change in reaction.undo):
        if isinstance(one, Contact):
            yield one.id
        elif not isinstance(one, Settings) and one.contact_id is not None:
            yield one.contact_id
