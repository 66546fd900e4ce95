"""Turns of a fixed cost, so that what is around them is seen."""

from time import perf_counter
from typing import TYPE_CHECKING
from uuid import UUID

from bot.conversation import Conversation, Settle, Thought, Zone, nothing
from coaching.messages import Incoming, Reply, Text, Uploaded

if TYPE_CHECKING:
    from storage.identity import Identity

TURN = 0.001  # seconds of the processor


class Fixed(Conversation):
    """A conversation whose every turn costs the same and says the same."""

    async def hear(
        self,
        person: UUID,
        incoming: Incoming | Uploaded,
        settle: Settle = nothing,
        zone: Zone | None = None,
        thread: str = "",
        by: "Identity | None" = None,
    ) -> Reply:
        memory = self._store.memory(person)
        stand = await memory.last_stand()
        spin(TURN)
        thought = Thought(
            before=stand.person,
            person=stand.person,
            reply=(Text("Noted."),),
            settings=stand.settings,
        )
        await memory.commit(stand.person, stand.rev, (), settle(thought))
        return thought.reply


def spin(seconds: float) -> None:
    """Use the processor for so long."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        pass
