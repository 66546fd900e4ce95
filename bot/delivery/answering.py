"""Answers what somebody said, chose or handed in."""

from dataclasses import replace
from uuid import UUID

from bot.conversation import Thought
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving, answer, closed, touched
from bot.delivery.welcoming import as_said, introduced
from coaching.memory import Change, KeptDraft, Needs, Put, Reminder, ReminderState
from coaching.messages import Chose, Filled, Said, Uploaded
from storage.delivery.values import LastTurn, Pending, Place, Sent, Settlement, Shown

_OPENS = "reminder:open:"
"""How the choice begins that opens one reminder of several."""


async def said(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Answer a burst of messages as one; nothing where all of it was deleted meanwhile."""
    if not batch.said:
        await serving.memory(person).settle(Settlement(done=batch.seqs))
        return ()
    return await say_anew(serving, person, batch, batch.said, batch.place)


async def say_anew(
    serving: Serving,
    person: UUID,
    batch: Batch,
    messages: tuple[tuple[str, str], ...],
    place: Place,
    edits: UUID | None = None,
    *,
    first: bool = False,
) -> tuple[Place, ...]:
    """Answer messages together, with a message of its own or in place of an earlier one.

    `first`: the earlier one was the first that they ever heard.
    """
    mark = serving.new_id()
    sources = [message for message, _ in messages]

    def settle(thought: Thought) -> Settlement:
        reply = introduced(serving, thought, place, first=first)
        outgoing = answer(mark, place, reply, sources, edits)
        last = LastTurn(
            said=messages, place=place, before=thought.before, undo=thought.undo, answer=mark
        )
        kept = last if thought.undo or not thought.changes else closed(last)
        return serving.settled(person, batch, thought, outgoing, kept)

    text = "\n".join(text for _, text in messages)
    zone = serving.zone(place)
    reply = await serving.conversation.hear(
        person, Said(text), settle, zone, place.thread, batch.head.identity
    )
    return (place,) if reply else ()


async def chose(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Answer a choice or a form; what settles the matter of a reminder takes its place.

    A reminder that is opened out of several is a card of its own from then on.
    """
    head = batch.head
    assert isinstance(head.event, Chose | Filled), "by its type"  # noqa: S101  # for the types
    card = await _card(serving, person, head)
    opened = await _opened(serving, person, head.event)
    last = await serving.memory(person).last()
    mark = serving.new_id()

    def settle(thought: Thought) -> Settlement:
        made = touched(thought, card.about) if card and _is_settled(thought, card) else ()
        edits = card.id if card and made else None
        about = made or opened
        reply = introduced(serving, thought, head.place)
        outgoing = answer(mark, head.place, reply, (head.message,), edits, about)
        return serving.settled(person, batch, thought, outgoing, followed(last, thought))

    zone = serving.zone(head.place)
    event, thread = as_said(head.event), head.place.thread
    reply = await serving.conversation.hear(person, event, settle, zone, thread, head.identity)
    return (head.place,) if reply else ()


async def uploaded(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Answer a file."""
    event = batch.head.event
    assert isinstance(event, Uploaded), "by its type"  # noqa: S101  # for the types
    return await heard(serving, person, batch, event)


async def heard(
    serving: Serving, person: UUID, batch: Batch, incoming: Said | Uploaded
) -> tuple[Place, ...]:
    """Answer what cannot be written anew: what was said before it can't be from then on either."""
    head = batch.head
    last = await serving.memory(person).last()
    mark = serving.new_id()

    def settle(thought: Thought) -> Settlement:
        reply = introduced(serving, thought, head.place)
        outgoing = answer(mark, head.place, reply, (head.message,))
        return serving.settled(person, batch, thought, outgoing, last and closed(last))

    zone = serving.zone(head.place)
    thread = head.place.thread
    reply = await serving.conversation.hear(person, incoming, settle, zone, thread, head.identity)
    return (head.place,) if reply else ()


def followed(last: LastTurn | None, thought: Thought) -> LastTurn | None:
    """Return the last turn with one that followed it without a message.

    Looking on ("shorter", "why") is taken back with it. Once something was kept since, it can't be
    taken back any more: what the user confirmed by a click stays.
    """
    if last is None:
        return None
    if all(_only_shows(change) for change in thought.changes):
        return replace(last, undo=(*thought.undo, *last.undo))
    return closed(last)


def _only_shows(change: Change) -> bool:
    return isinstance(change.value, KeptDraft)


async def _opened(serving: Serving, person: UUID, event: Chose | Filled) -> tuple[Shown, ...]:
    """Return the reminder that a choice opens, where it waits for what comes of it."""
    if not isinstance(event, Chose) or not event.key.startswith(_OPENS):
        return ()
    known = await serving.memory(person).known(Needs(reminders=True), serving.clock())
    meant = event.key.removeprefix(_OPENS).partition(":")[0]
    return tuple(
        Shown(one.id, one.rev)
        for one in known.reminders
        if str(one.id) == meant and one.state is ReminderState.SENT
    )


async def _card(serving: Serving, person: UUID, head: Pending) -> Sent | None:
    """Return the message a choice was taken on, where it is the card of one reminder."""
    if not head.message:
        return None
    card = await serving.store.outbox.sent_as(head.place, head.message)
    return card if card and card.person_id == person and len(card.about) == 1 else None


def _is_settled(thought: Thought, card: Sent) -> bool:
    """Tell whether a turn changed the reminder of a card: from then on it says something else."""
    changed = (one.value for one in thought.changes if isinstance(one, Put))
    mine = card.about[0].reminder_id
    return any(
        isinstance(one, Reminder) and one.id == mine and one.state is not ReminderState.SENT
        for one in changed
    )
