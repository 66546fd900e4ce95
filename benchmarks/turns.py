"""Turns of a fixed cost, so that what is around them is seen."""

from typing import TYPE_CHECKING
from uuid import UUID

from benchmarks.spinning import TURN, spin
from bot.conversation import Conversation, Settle, Thought, Zone, nothing
from coaching.messages import Incoming, Reply, Text, Uploaded

if TYPE_CHECKING:
    from storage.identity import Identity


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
