"""Tells people in plain words that an answer or a reminder could not be shown."""

from typing import TYPE_CHECKING
from uuid import uuid5

from coaching.messages import Text
from coaching.phrases import Phrasebook, say, seeded
from storage.delivery.values import Claimed, Kind, Outgoing, Settlement
from storage.errors import Refused

if TYPE_CHECKING:
    from storage.store import Store


class Noting:
    """Writes notes about messages that ended as dead letters, one for each."""

    def __init__(self, store: "Store", book: Phrasebook) -> None:
        """Hold where notes are kept and the words."""
        self._store = store
        self._book = book

    async def __call__(self, claimed: Claimed, code: str) -> None:
        """Put a note in the line behind a message; once, however often it is asked for."""
        lost = claimed.outgoing
        chance = seeded(str(lost.id))
        what = "not_reminded" if lost.kind is Kind.REMINDER else "not_shown"
        said = say(self._book, f"service/{what}", {"code": code}, (), chance)
        mark = uuid5(lost.id, "note")  # the same each time, so that it is kept once
        note = Outgoing(
            id=mark,
            place=lost.place,
            reply=(Text(said),),
            kind=Kind.NOTE,
            good_until=lost.good_until,  # nobody is woken for it either
        )
        memory = self._store.memory(claimed.person_id)
        try:
            await memory.settle(Settlement(outgoing=(note,)))
        except Refused:
            return  # it is there already: we were cut off between the note and the dead letter
