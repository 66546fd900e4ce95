"""Links the accounts of one human on several platforms, and takes one out again.

Two people become one in one transaction: their accounts, what waits for them and from them, and
all that is remembered go over, sealed anew, and the one who came is gone. It is guarded by the
`rev` of both. Whoever has just handed in an event, holds a message, or thinks about either of
them at that moment finds out: an event is taken in for whom its account belongs to then, a
message is noted as sent for whom its row belongs to, and a turn is thought anew.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, delete, null, select, update

from coaching.person import Person
from storage import uses
from storage.calling import Names
from storage.codec import person_packed, texts_of
from storage.columns import Key
from storage.delivery.handing import Hands, Held
from storage.delivery.signal import Signal
from storage.delivery.values import Outgoing, Place, Settlement
from storage.engine import Engine
from storage.errors import Conflict
from storage.identity import Identity
from storage.linking import codes, homes
from storage.linking.moving import Moving
from storage.linking.values import Offer, Pair, Refusal, Side
from storage.memory import MOVED_ON, Memory, Settle
from storage.merging.uniting import United, united
from storage.rows import IDENTITY, LINK, PERSON, Seals
from storage.sealing import Keyring
from storage.writing import Adding

HEIRS = 1_000
"""So many moves are known until somebody asks who has the events now."""


class Heir(NamedTuple):
    """Who has events now that were another's, and where something is to be sent."""

    person: UUID
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """What linking works with, all of it the store's own."""

    engine: Engine
    keyring: Keyring
    signal: Signal
    hands: Hands
    names: Names
    settle: Settle
    memory: Callable[[UUID], Memory]


class Linking:
    """Which accounts are one person."""

    def __init__(self, ways: Ways) -> None:
        """Link over these."""
        self._ways = ways
        self._engine, self._keyring = ways.engine, ways.keyring
        self._heirs: Held[UUID, Heir] = Held(HEIRS)

    async def accounts(self, person: UUID) -> tuple[Identity, ...]:
        """Return the accounts of a person, the first that was met first."""
        return await self._engine.ask(lambda connection: self._accounts(connection, person))

    async def home(self, person: UUID) -> Place | None:
        """Return where a person is spoken to unasked."""
        return await self._ways.memory(person).home()

    async def offer(self, person: UUID, code: str, now: datetime) -> None:
        """Keep a code by which another account may join this person, in place of the one before."""
        await self._engine.write(
            lambda connection: codes.offered(connection, self._keyring, person, code, now)
        )

    async def take(
        self, code: str, taker: UUID, identity: Identity, now: datetime
    ) -> Offer | Refusal:
        """Let a person take a code; see `codes.taken`. It links nothing yet."""
        return await self._engine.write(
            lambda connection: codes.taken(connection, self._keyring, code, taker, identity, now)
        )

    async def decline(self, offer: UUID, taker: UUID) -> None:
        """Let a code go that was taken."""
        await self._engine.write(lambda connection: codes.withdrawn(connection, offer, taker))

    async def pair(self, offer: UUID, taker: UUID, now: datetime) -> Pair | None:
        """Return both sides of a code that was taken; None where it is no good any more."""
        maker = await self._engine.write(
            lambda connection: codes.standing(connection, offer, taker, now)
        )
        if maker is None:
            return None
        return Pair(offer, stays=await self._side(maker), comes=await self._side(taker))

    async def united(self, pair: Pair) -> United:
        """Return what the one who stays has to keep, so that nothing of the other's is lost."""
        return await asyncio.to_thread(united, pair.comes.everything, pair.stays.everything)

    async def join(
        self, pair: Pair, made: United, person: Person, settlement: Settlement, now: datetime
    ) -> None:
        """Make one person of a pair, who stands as given, and settle for them: all or nothing.

        Raises Conflict where either was changed since the pair was read, where the code is no
        good any more, and as `Memory.commit` does.
        """
        stays, comes = pair.stays.id, pair.comes.id
        seals = Seals(self._keyring, stays)
        self._let_go(stays, comes)
        async with self._engine.steps() as step:
            await step(lambda connection: self._held(connection, pair, now))
            await step(lambda connection: self._moved(connection, pair, made))
            await Adding(seals, step).add(made.values, _nobody)
            await step(lambda connection: self._stood(connection, seals, person, settlement))
        self._let_go(stays, comes)
        self._heirs.put(comes, Heir(stays, tuple(one.place for one in settlement.outgoing)))

    async def part(
        self,
        person: UUID,
        stands: tuple[Person, int],
        identity: Identity,
        at: Place | None,
        settlement: Settlement,
    ) -> UUID:
        """Make an account a person of its own, of whom nothing is known yet; return them.

        What waits of that account goes with it. Where it is the account that is heard, `at` says
        where, and what is settled is said to it; else it is said to those who stay. What is
        remembered stays with the others, and what comes unasked goes to where one of them was
        last spoken to. Where they come to stand is kept with the rev at which it was thought:
        Conflict where that is not the newest, and where they have no other account.
        """
        new = uuid4()
        self._let_go(person)
        await self._engine.write(
            lambda connection: self._parted(
                connection, (person, new), stands, identity, at, settlement
            )
        )
        self._let_go(person)
        self._heirs.put(person, Heir(new, ()))
        return new

    async def leave(self, person: UUID, platform: str, workspace: str) -> bool:
        """Take the accounts of a workspace out of a person who has others; False where none has."""
        return await self._engine.write(
            lambda connection: self._left(connection, person, (platform, workspace))
        )

    def heir(self, person: UUID) -> Heir | None:
        """Return who has events by now that were this person's, once: they are to be worked."""
        return self._heirs.take(person)

    async def purge(self, now: datetime) -> None:
        """Delete codes and wrong tries whose time is over."""
        await self._engine.write(lambda connection: codes.purged(connection, now))

    async def _side(self, person: UUID) -> Side:
        memory = self._ways.memory(person)
        stand = await memory.stand()  # first: what is read after it is guarded by its rev
        accounts = await self.accounts(person)
        return Side(
            id=person,
            rev=stand.rev,
            person=stand.person,
            everything=await memory.everything(),
            platforms=tuple(one.platform for one in accounts),
        )

    def _held(self, connection: Connection, pair: Pair, now: datetime) -> None:
        """Hold both until the end; Conflict where one has moved on."""
        revs = {one.id: one.rev for one in (pair.stays, pair.comes)}
        rows = connection.execute(_HELD_FAST, {"people": list(revs)}).all()
        if {row.id: row.rev for row in rows} != revs:
            raise Conflict(MOVED_ON)
        if codes.standing(connection, pair.offer, pair.comes.id, now) != pair.stays.id:
            raise Conflict(MOVED_ON)

    def _moved(self, connection: Connection, pair: Pair, made: United) -> None:
        """Move all that is not remembered, then delete the one who came, with what is."""
        stays, comes = pair.stays.id, pair.comes.id
        moving = Moving(connection, self._keyring, comes, stays)
        moving.accounts()
        moving.channels()
        moving.events(self._ways.signal)
        moving.messages(made.known_as)
        moving.upload()
        uses.hand_over(connection, comes, stays)
        homes.of_the_other(connection, self._keyring, stays, comes)
        connection.execute(_GONE, {"me": comes})

    def _stood(
        self, connection: Connection, seals: Seals, person: Person, settlement: Settlement
    ) -> None:
        """Keep where they stand; no message of before can be taken back any more."""
        connection.execute(_STANDS, self._state(person, seals))
        connection.execute(_USED, {"me": seals.owner})
        self._ways.settle(connection, replace(settlement, last=None), seals, _none)

    def _parted(
        self,
        connection: Connection,
        who: tuple[UUID, UUID],
        stands: tuple[Person, int],
        identity: Identity,
        at: Place | None,
        settlement: Settlement,
    ) -> None:
        (old, new), (stays, rev) = who, stands
        row = connection.execute(_HELD_FAST, {"people": [old]}).one_or_none()
        if row is None or row.rev != rev:
            raise Conflict(MOVED_ON)
        connection.execute(PERSON.insert().values(id=new, rev=0, paused=False))
        seals, others = Seals(self._keyring, new), Seals(self._keyring, old)
        said, kept = (settlement.outgoing, ()) if at else ((), settlement.outgoing)
        mine = Settlement(outgoing=said)
        theirs = replace(settlement, outgoing=kept, last=None, hush=True)
        self._ways.settle(connection, theirs, others, _none)
        moving = Moving(connection, self._keyring, old, new)
        left = self._accounts(connection, old)
        if moving.accounts(identity) != 1 or len(left) < 2:
            raise Conflict(MOVED_ON)
        moving.channels(identity)
        moving.events(self._ways.signal, lambda came: came.identity == identity)
        left_at = at or homes.anywhere(identity)
        others_of = [one for one in left if one != identity]
        homes.of_others(connection, others, left_at, others_of)
        connection.execute(_STANDS, self._state(stays, others))
        if at is not None and at.private:
            homes.put(connection, seals, replace(at, thread=""))
        self._ways.settle(connection, mine, seals, _none)

    def _left(self, connection: Connection, person: UUID, of: tuple[str, str]) -> bool:
        connection.execute(_HELD_FAST, {"people": [person]}).all()
        seals = Seals(self._keyring, person)
        rows = connection.execute(_ACCOUNTS, {"me": person}).all()
        gone = [row.id for row in rows if _where(row, seals) == of]
        if len(gone) == len(rows):
            return False
        connection.execute(_TAKEN_OUT, {"gone": gone})
        return True

    def _accounts(self, connection: Connection, person: UUID) -> tuple[Identity, ...]:
        seals = Seals(self._keyring, person)
        rows = connection.execute(_ACCOUNTS, {"me": person}).all()
        return tuple(_account(row, seals) for row in rows)

    def _state(self, person: Person, seals: Seals) -> dict[str, Any]:
        sealed = seals.shut(person_packed(person), PERSON, "state", seals.owner)
        return {"me": seals.owner, "said": sealed, "careful": person.careful is not None}

    def _let_go(self, *people: UUID) -> None:
        """Hold nothing in hand that was read before; messages stay with whoever sends them."""
        for one in people:
            self._ways.hands.stands.take(one)
            self._ways.hands.events.take(one)
            self._ways.names.drop(one)


def _account(row: Any, seals: Seals) -> Identity:
    return Identity(row.platform, *texts_of(seals.opened(row.account, IDENTITY, "account", row.id)))


def _where(row: Any, seals: Seals) -> tuple[str, str]:
    account = _account(row, seals)
    return account.platform, account.workspace


def _nobody(_: int) -> None:
    """Tell nobody."""


def _none(_: Outgoing) -> bool:
    """Let no message be claimed."""
    return False


# Statements are made once: making one takes longer than asking it.
_ME = PERSON.c.id == bindparam("me", type_=Key())
_PEOPLE = PERSON.c.id.in_(bindparam("people", expanding=True, type_=Key()))
_HELD_FAST = (
    select(PERSON.c.id, PERSON.c.rev).where(_PEOPLE).order_by(PERSON.c.id).with_for_update()
)
_GONE = delete(PERSON).where(_ME)
_STANDS = (
    update(PERSON)
    .where(_ME)
    .values(
        rev=PERSON.c.rev + 1,
        state=bindparam("said"),
        paused=bindparam("careful"),
        last=null(),
    )
)
_USED = delete(LINK).where(LINK.c.person_id == bindparam("me", type_=Key()))
_THEIRS = IDENTITY.c.person_id == bindparam("me", type_=Key())
_ACCOUNTS = (
    select(IDENTITY.c.id, IDENTITY.c.platform, IDENTITY.c.account)
    .where(_THEIRS)
    .order_by(IDENTITY.c.platform, IDENTITY.c.id)
)
_TAKEN_OUT = delete(IDENTITY).where(
    IDENTITY.c.id.in_(bindparam("gone", expanding=True, type_=Key()))
)
