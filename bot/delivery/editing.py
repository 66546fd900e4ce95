"""What becomes of an answer when the message it answers is written anew or deleted."""

from dataclasses import replace
from uuid import UUID

from bot.conversation import TRIES
from bot.delivery.answering import say_anew
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving, answer, closed
from coaching.messages import Edited
from coaching.person import Person
from coaching.threads import wiped
from storage.delivery.values import LastTurn, Pending, Place, Settlement
from storage.errors import Conflict, Refused

Said = tuple[tuple[str, str], ...]


async def edited(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Answer the last message anew, as it reads now, in place of its first answer.

    What the first wording changed is taken back. Of an older message nothing is.
    """
    head = batch.head
    assert isinstance(head.event, Edited), "by its type"  # noqa: S101  # for the types
    last = await serving.memory(person).last()
    text = head.event.text
    if last is None or not _has(last, head) or (head.message, text) in last.said:
        return await _let_be(serving, person, batch)
    said = tuple((one, text if one == head.message else old) for one, old in last.said)
    return await _anew(serving, person, batch, last, said)


async def deleted(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Take the last message back, with what it changed, and say so in place of its answer.

    What was said together with it is answered anew. Of an older message what is left in the talk
    is wiped.
    """
    head = batch.head
    last = await serving.memory(person).last()
    if last is None or not _has(last, head):
        return await _wiped(serving, person, batch)
    said = tuple(one for one in last.said if one[0] != head.message)
    if said:
        return await _anew(serving, person, batch, last, said)
    return await _gone(serving, person, batch, last)


def _has(last: LastTurn, head: Pending) -> bool:
    known = {message for message, _ in last.said if message}
    return head.message in known and head.place.channel == last.place.channel


async def _anew(
    serving: Serving, person: UUID, batch: Batch, last: LastTurn, said: Said
) -> tuple[Place, ...]:
    """Take a turn back, then answer: two commits, and the first notes that the second is to come."""
    if not last.taken_back:
        kept = Settlement(last=replace(last, taken_back=True))
        try:
            await _take_back(serving, person, last, last.before, kept)
        except Conflict:
            raise
        except Refused:  # whom it was about is gone by now
            return await _let_be(serving, person, batch)
    first = last.before == Person()  # then what is kept was told with it, and is told once more
    return await say_anew(serving, person, batch, said, last.place, last.answer, first=first)


async def _gone(serving: Serving, person: UUID, batch: Batch, last: LastTurn) -> tuple[Place, ...]:
    mark, stand = serving.new_id(), await serving.memory(person).stand()
    outgoing = answer(mark, last.place, (serving.text("taken_back"),), edits=last.answer)
    assert outgoing is not None, "there is a line"  # noqa: S101  # for the types
    before = replace(last.before, careful=stand.person.careful)  # to delete is not to be safe
    kept = Settlement(done=batch.seqs, outgoing=(outgoing,), last=closed(last))
    await _take_back(serving, person, last, before, kept)
    return (last.place,)


async def _take_back(
    serving: Serving, person: UUID, last: LastTurn, before: Person, kept: Settlement
) -> None:
    """Commit where the person stood before a turn; what it changed stays where it was undone."""
    memory = serving.memory(person)
    for left in reversed(range(TRIES)):
        stand = await memory.stand()
        undo = () if last.taken_back else last.undo
        try:
            await memory.commit(before, stand.rev, undo, kept)
        except Conflict:
            if not left:
                raise
        else:
            return


async def _wiped(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    """Wipe what was said from the talk that is going on."""
    memory = serving.memory(person)
    stand, done = await memory.stand(), Settlement(done=batch.seqs)
    if wiped(stand.person) != stand.person:
        await memory.commit(wiped(stand.person), stand.rev, settlement=done)
    else:
        await memory.settle(done)
    return ()


async def _let_be(serving: Serving, person: UUID, batch: Batch) -> tuple[Place, ...]:
    await serving.memory(person).settle(Settlement(done=batch.seqs))
    return ()
