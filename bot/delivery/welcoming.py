"""The first words to somebody: what is kept of them, said once, and a welcome to who comes to look.

In the terminal all this is said by the terminal itself.
"""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

from bot import numbering
from bot.conversation import Thought
from bot.delivery.merging import Batch
from bot.delivery.serving import Serving, answer
from coaching.memory.keeps import NOTICE
from coaching.messages import Choice, Choices, Chose, Filled, Reply, Said, Text, Urgent
from coaching.wording.calendar import lasting
from storage.delivery.values import Place, Settlement

_LOCAL = "console"
_SAY = "say:"
"""A choice that stands for something said begins so; the rest is what is said."""

_EXAMPLES = ("silence", "hello", "help")


def introduced(serving: Serving, thought: Thought, place: Place, *, first: bool = False) -> Reply:
    """Return what a turn says, with what is kept where it is the first that they hear of us.

    It goes before the rest, unless somebody is in danger: that goes before everything.
    """
    if not (thought.first or first) or not thought.reply or place.platform == _LOCAL:
        return thought.reply
    kept = tuple(_kept(serving, place))
    urgent = any(isinstance(part, Urgent) for part in thought.reply)
    return thought.reply + kept if urgent else kept + thought.reply


def as_said(chosen: Chose | Filled) -> Chose | Filled | Said:
    """Return a choice as what it is heard as: an example of the welcome is simply said."""
    if isinstance(chosen, Chose) and chosen.key.startswith(_SAY):
        return Said(chosen.key.removeprefix(_SAY))
    return chosen


async def welcomed(serving: Serving, person: UUID, batch: Batch) -> bool:
    """Welcome somebody who comes to look and was never spoken to; False for anybody else."""
    memory, place = serving.memory(person), batch.head.place
    stand = await memory.stand()
    if stand.rev or not place.private or place.platform == _LOCAL:
        return False
    reply = _welcome(serving, place)
    outgoing = answer(serving.new_id(), place, reply)
    look_at = serving.next_look(person, stand.settings, serving.clock())
    kept = Settlement(done=batch.seqs, outgoing=(outgoing,) if outgoing else (), look_at=look_at)
    await memory.commit(
        replace(stand.person, offered=numbering.choices(reply)), stand.rev, (), kept
    )
    return True


def _welcome(serving: Serving, place: Place) -> Reply:
    said = (_line(serving, f"welcome/{part}", place) for part in ("hello", "how"))
    choices = (_example(serving, f"example/{name}", place) for name in _EXAMPLES)
    return (*said, *_kept(serving, place), Choices(tuple(choices)))


def _kept(serving: Serving, place: Place) -> Iterator[Text]:
    """Yield what is kept of them, until when where that ends, and what a model gets of it: nothing."""
    yield _line(serving, "kept", place)
    if idle := serving.timing.keeps.idle:
        yield serving.text("idle", idle=lasting(idle), notice=lasting(NOTICE))
    if serving.conversation.model:
        yield _line(serving, "model", place)


def _example(serving: Serving, name: str, place: Place) -> Choice:
    said = _line(serving, name, place).text
    return Choice(f"{_SAY}{said}", said)


def _line(serving: Serving, name: str, place: Place) -> Text:
    return serving.text(name, {place.platform})
