"""Does what a turn asks for of linking: gives codes, takes them, and brings two memories together.

A wrong code is counted before anything else is done with it. What two people hold is read with
their revs and kept in one commit with the answer: where either has moved on, all of it is done anew.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from coaching.memory import ReminderState, Settings
from coaching.person import Person
from coaching.reconnect import codes, linked
from coaching.reconnect.linked import Bringing
from coaching.turn import Ask, Join, Link, Turn, Unlink
from storage.delivery.values import Kind, Outgoing, Place, Settlement
from storage.errors import Conflict
from storage.identity import Identity
from storage.linking import Offer, Pair, Refusal, Side

if TYPE_CHECKING:
    from storage.merging.uniting import United
    from storage.store import Store

NewCode = Callable[[], str]

_AHEAD = frozenset({ReminderState.PLANNED, ReminderState.SENT})
_NOWHERE = Place("", "", "")


def secret_code() -> str:
    """Return a code that nobody can guess."""
    return "".join(secrets.choice(codes.LETTERS) for _ in range(codes.LENGTH))


@dataclass(frozen=True, slots=True)
class Joining:
    """Two that are to become one, and what is told to who made the code, where they are at home."""

    pair: Pair
    united: "United"
    note: Outgoing | None

    def person(self, comes: Person) -> Person:
        """Return where they stand then."""
        return linked.brought_together(self.pair.stays.person, comes, self.united.known_as)


@dataclass(frozen=True, slots=True)
class Parting:
    """An account that is to be a person of its own."""

    identity: Identity
    is_here: bool = True


Move = Joining | Parting


class Linking:
    """Serves the people of a store."""

    def __init__(self, store: "Store", new_code: NewCode = secret_code) -> None:
        self._store = store
        self._new_code = new_code

    async def brought(
        self, ask: Ask, request: Link | Join | Unlink, person: UUID, by: Identity | None
    ) -> tuple[Turn, Move | None]:
        """Return what is said to somebody who is heard `by` an account, and what is to be kept."""
        match request:
            case Unlink(platform):
                return await self._parted(ask, person, by, platform)
            case Join(offer, agreed):
                return await self._answered(ask, offer, person, agreed=agreed)
            case Link(""):
                code = self._new_code()
                await self._store.linking.offer(person, code, ask.moment.now)
                return linked.given(ask, code), None
            case Link(code):
                return await self._taken(ask, code, person, by)

    async def keep(
        self,
        move: Move,
        person: UUID,
        stands: tuple[Person, int],
        settlement: Settlement,
        now: datetime,
    ) -> None:
        """Keep a move with what is settled; Conflict where somebody has moved on."""
        if isinstance(move, Parting):
            there = next((one.place for one in settlement.outgoing), _NOWHERE)
            at = there if move.is_here else None
            await self._store.linking.part(person, stands, move.identity, at, settlement)
            return
        if move.pair.comes.rev != stands[1]:
            raise Conflict
        note = (move.note,) if move.note else ()
        settled = replace(settlement, outgoing=(*settlement.outgoing, *note))
        await self._store.linking.join(move.pair, move.united, stands[0], settled, now)

    async def _parted(
        self, ask: Ask, person: UUID, by: Identity | None, platform: str
    ) -> tuple[Turn, Move | None]:
        """Take out the account that is heard, or one on a platform; alone, there is none."""
        accounts = await self._store.linking.accounts(person)
        others = [one for one in accounts if one.platform == platform and one != by]
        is_here = by is not None and by.platform == platform
        if others and not is_here:
            left = tuple(one.platform for one in accounts if one != others[0])
            there = replace(ask, known=replace(ask.known, accounts=left))
            return linked.parted_there(there, platform), Parting(others[0], is_here=False)
        if by is None or by not in accounts or len(accounts) < 2 or not is_here:
            return linked.alone(ask), None
        return linked.parted(ask), Parting(by)

    async def _taken(
        self, ask: Ask, code: str, person: UUID, by: Identity | None
    ) -> tuple[Turn, Move | None]:
        account = by or (await self._store.linking.accounts(person))[0]
        found = await self._store.linking.take(code, person, account, ask.moment.now)
        if isinstance(found, Refusal):
            return linked.refused(ask, found.value), None
        return await self._offered(ask, found, person)

    async def _offered(self, ask: Ask, offer: Offer, person: UUID) -> tuple[Turn, Move | None]:
        """Ask before two memories become one; where one of them is empty there is nothing to ask."""
        pair = await self._store.linking.pair(offer.id, person, ask.moment.now)
        if pair is None:
            return linked.over(ask), None
        if not _has_memory(pair.comes):
            return await self._joined(ask, pair)
        united = await self._store.linking.united(pair)
        return linked.offered(ask, offer.id, _bringing(pair, united)), None

    async def _answered(
        self, ask: Ask, offer: UUID, person: UUID, *, agreed: bool
    ) -> tuple[Turn, Move | None]:
        if not agreed:
            await self._store.linking.decline(offer, person)
            return linked.declined(ask), None
        pair = await self._store.linking.pair(offer, person, ask.moment.now)
        return (linked.over(ask), None) if pair is None else await self._joined(ask, pair)

    async def _joined(self, ask: Ask, pair: Pair) -> tuple[Turn, Move | None]:
        united = await self._store.linking.united(pair)
        home = await self._store.memory(pair.stays.id).home()
        accounts = tuple(sorted((*pair.stays.platforms, *pair.comes.platforms)))
        made = linked.joined(replace(ask, known=replace(ask.known, accounts=accounts)))
        return made, Joining(pair, united, _note(ask, home))


def _note(ask: Ask, home: Place | None) -> Outgoing | None:
    """Return what is told at home: who did not say the code themselves must learn of it."""
    if home is None:
        return None
    elsewhere = replace(ask, known=replace(ask.known, here=""))
    reply = linked.noted(elsewhere, ask.known.here)
    return Outgoing(id=ask.moment.new_id(), place=home, reply=reply, kind=Kind.NOTE)


def _has_memory(side: Side) -> bool:
    held = side.everything
    return bool(held.contacts or held.reminders or _is_set(held.settings))


def _is_set(settings: Settings) -> bool:
    """Tell whether somebody has changed a setting; a zone is mostly learned."""
    return replace(settings, zone=None) != Settings()


def _bringing(pair: Pair, united: "United") -> Bringing:
    comes = pair.comes.everything
    return Bringing(
        people=len(comes.contacts),
        both=len(united.known_as),
        reminders=sum(one.state in _AHEAD for one in comes.reminders),
        here=pair.comes.platforms,
        there=pair.stays.platforms,
        set_here=_is_set(comes.settings),
        set_there=_is_set(pair.stays.everything.settings),
    )
