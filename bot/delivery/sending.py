"""Sends what is to go out: each message once, as far as its platform can be asked.

What is claimed stands as being sent in the database before the platform hears of it. So a message
whose answer never came, for whatever reason, is doubtful: the platform is asked for its mark
before it is ever sent again.
"""

from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, repeat
from random import random
from time import monotonic
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from bot.delivery.calling import in_time
from bot.delivery.chat import Chat, Kind
from bot.delivery.errors import (
    DeliveryError,
    NotSent,
    Refused,
    Unclear,
    Unreachable,
    Unsupported,
    Wait,
)
from bot.delivery.holding import (
    ASKED_FOR,
    UNCLEAR,
    ExpiredError,
    Held,
    OversleptError,
    blindly,
    is_missed,
)
from bot.delivery.pacing import Pacing
from bot.delivery.telling import Sends
from bot.delivery.timing import GIVEN_AWAY, LANDING, LATE, SEND_DEADLINE, Timing
from bot.watching.watcher import Watcher, unwatched
from storage.delivery.values import Claimed
from storage.errors import StorageError

if TYPE_CHECKING:
    from storage.delivery.outbox import Outbox

Result = TypeVar("Result")

Claim = Callable[[datetime, float], Awaitable[Claimed | datetime | None]]
"""Claims a message now, with the seconds after which who held it has lost it."""

_BLIND_TRIES = 4
"""So many copies, at the worst, of an answer on a platform that cannot be asked."""

_SHORT = 1.0
"""A pause worth waiting for with the message in hand."""

_STEADY = 60.0
"""The longest pause between tries: nobody should wait much longer than a platform was away."""

_LONGEST = 3000.0
"""No message is put off for longer at once, however long a platform wants to be left alone."""

_SKEW = timedelta(minutes=2)
"""A platform's clock may be so far from ours."""

_DATABASE_WAITS = (0.1, 0.2, 0.5, 1.0, 2.0)


class Sending:
    """Sends channel by channel, as a `Sender`.

    `alone` is a process that holds the whole database, so that what it finds being sent was left
    by a dead one; else another process may be at it until GIVEN_AWAY. `take_back` undoes what was
    kept with a message that comes unasked and too late, and ends it. `note` tells its person that
    an answer or a reminder could not be shown. `signs` are the reactions hinted at below a single reminder.
    `sleep`, `chance` (from 0 to 1) and `ticks` (seconds that only go up) are time and chance.
    """

    def __init__(
        self,
        outbox: "Outbox",
        chats: Mapping[str, Chat],
        pacing: Pacing,
        clock: Callable[[], datetime],
        timing: Timing,
        take_back: Callable[[Claimed], Awaitable[bool]],
        new_id: Callable[[], UUID],
        sleep: Callable[[float], Awaitable[object]],
        *,
        note: Callable[[Claimed, str], Awaitable[None]],
        alone: bool = True,
        signs: Sequence[str] = (),
        chance: Callable[[], float] = random,  # noqa: S311  # spreads tries, guards nothing
        ticks: Callable[[], float] = monotonic,
        deadline: float = SEND_DEADLINE,
        watcher: Watcher = unwatched,
    ) -> None:
        self._outbox = outbox
        self._chats = chats
        self._pacing = pacing
        self._clock = clock
        self._timing = timing
        self._take_back = take_back
        self._new_id = new_id
        self._sleep = sleep
        self._note = note
        self._alone = alone
        self._signs = signs
        self._chance = chance
        self._ticks = ticks
        self._deadline = deadline
        self._sends = Sends(watcher, clock, ticks, deadline)
        self._began: float | None = None
        # Calls for a message that failed in this process: what crashes cut off is none of them.
        self._failures: Counter[UUID] = Counter()
        self._unedited: set[UUID] = set()  # edits that were refused, whose messages are not out yet

    async def work(self, channel: bytes) -> datetime | None:
        """Send what is ready in a channel, in order; return when there is more to do.

        Raises StorageError when the database gives nothing out. What the platform said by then is
        kept as soon as the database takes it.
        """
        if self._began is None:
            self._began = self._ticks()
        held = await self._claimed(partial(self._outbox.claim, channel, self._new_id()))
        while isinstance(held, Held):
            held = await self._deliver(channel, held)
        return held

    async def _claimed(self, claim: Claim) -> Held | datetime | None:
        at, ticks = self._clock(), self._ticks()
        claimed = await claim(at, self._timing.landing if self._alone else GIVEN_AWAY)
        if not isinstance(claimed, Claimed):
            return claimed
        chat = self._chats[claimed.outgoing.place.platform]
        return Held(claimed, chat, claimed.doubtful, at, ticks)

    async def _deliver(self, channel: bytes, held: Held) -> Held | datetime | None:
        """Bring one message as far as it comes; return the next, or when there is more to do."""
        if held.doubtful and (pause := self._landing()) > 0:
            return await self._put_back(held, pause, "landing", count=False)
        try:
            pause = await self._pause(held)
            if pause > 0:
                return await self._put_back(held, pause, "pace", count=False)
            there = await self._shown(held)
        except ExpiredError:
            await self._expire(held)
        except OversleptError:
            await self._put_back(held, 0, "overslept", count=False)
        except DeliveryError as error:
            again = await self._failed(held, error)
            self._sends.failed(held, error, again=again is not None)
            if again is not None:
                return again
        else:
            return await self._sent(channel, held, there)
        return await self._claimed(partial(self._outbox.claim, channel, self._new_id()))

    async def _sent(self, channel: bytes, held: Held, there: str) -> Held | datetime | None:
        """Keep that a message is shown; return the next, or when there is more to do."""
        outbox, claimed, lease = self._outbox, held.claimed, self._new_id()
        self._sends.came(held, held.how)
        self._unedited.discard(claimed.outgoing.id)
        self._failures.pop(claimed.outgoing.id, None)
        if self._hints(held):  # which takes a while: no other message waits for it in our hands
            await self._kept(lambda: outbox.sent(claimed, there, self._clock()))
            await self._hint(held, there)
            return await self._claimed(partial(outbox.claim, channel, lease))
        claim = partial(outbox.sent_and_claim, claimed, there, channel, lease)
        return await self._kept(lambda: self._claimed(claim))

    async def _pause(self, held: Held) -> float:
        """Wait for the message's turn, if that is soon; return how long it has to wait, else."""
        out = held.claimed.outgoing
        take = partial(self._pacing.take, out.id, out.place, held.chat.paces)
        pause = await self._kept(take)
        while 0 < pause <= _SHORT:
            await self._sleep(pause)
            pause = await self._kept(take)
        return pause

    async def _shown(self, held: Held) -> str:
        """See that the message is shown, and return the platform's id of it."""
        there = await self._edited(held)
        if there is None and held.doubtful:
            there = await self._found(held)
        if there is None:
            self._check(held)
            place, message = held.claimed.outgoing.place, held.message
            there = await self._sends.call(held, "shown", held.chat.send(place, message))
        return there

    async def _edited(self, held: Held) -> str | None:
        """Put the message in the place of another; None where that takes no more edits."""
        mark = held.claimed.outgoing.id
        if held.claimed.replaces is None or mark in self._unedited:
            return None
        self._check(held)
        edit = held.chat.edit(held.claimed.outgoing.place, held.claimed.replaces, held.message)
        with suppress(Refused, Unsupported):  # gone or too old: it is shown below, as a new one
            return await self._sends.call(held, "edited", edit)
        self._unedited.add(mark)  # else who is told so slowly that it oversleeps would ask for ever
        return None

    async def _found(self, held: Held) -> str | None:
        """Return the id of a doubtful message that was shown; None says: send it (again)."""
        claimed = held.claimed
        try:
            place, mark = claimed.outgoing.place, claimed.outgoing.id
            ask = held.chat.find(place, mark, claimed.made_at - _SKEW)
            there = await self._sends.call(held, "found", ask)
        except (Wait, Unreachable):
            raise
        except Unsupported:
            there = blindly(claimed, _BLIND_TRIES, claimed.tries)
        except DeliveryError as error:
            if self._asks_on(claimed, error):
                raise error if isinstance(error, NotSent) else Unclear(error.code) from error
            there = blindly(claimed, self._timing.send_tries, self._failures[mark])
        if there is None:
            await self._free_again(held)
        return there

    async def _free_again(self, held: Held) -> None:
        """See that a message whose doubt is over is still to be sent."""
        claimed = held.claimed
        if self._failures[claimed.outgoing.id] > self._timing.send_tries:
            raise Refused(UNCLEAR)
        held.doubtful = False
        if claimed.outgoing.kind is Kind.REMINDER and await self._outbox.moved_on(claimed):
            raise ExpiredError

    def _landing(self) -> float:
        """Return the seconds in which what a process before this one sent may still be shown.

        They are not waited out with the message in hand: a crash meanwhile is not to be a try.
        """
        if not self._alone or self._began is None:
            return 0.0
        return self._began + self._timing.landing - self._ticks()

    def _asks_on(self, claimed: Claimed, error: DeliveryError) -> bool:
        """Tell whether to go on asking: longest while the platform is away altogether.

        What was made long ago, as before a restore, is asked for as often as anything else.
        """
        if isinstance(error, NotSent) and self._clock() - claimed.made_at < LATE:
            return True
        return self._failures[claimed.outgoing.id] < self._timing.send_tries * 2 // 3 - 1

    def _check(self, held: Held) -> None:
        """See that the message may still be sent, and by us."""
        now, limit = self._clock(), GIVEN_AWAY - SEND_DEADLINE
        age = max((now - held.at).total_seconds(), self._ticks() - held.ticks)
        if age >= limit and not self._alone:
            raise OversleptError
        good_until = held.claimed.outgoing.good_until
        if good_until is not None and good_until < now and not held.doubtful:
            raise ExpiredError

    async def _expire(self, held: Held) -> None:
        if not await self._take_back(held.claimed):
            await self._kept(lambda: self._outbox.void(held.claimed))
        self._sends.came(held, "expired")

    async def _failed(self, held: Held, error: DeliveryError) -> datetime | None:
        """Keep what is to become of a message the platform did not take."""
        match error:
            case Wait():
                place, pause = held.claimed.outgoing.place, max(0.0, error.seconds)
                await self._kept(lambda: self._pacing.hold(place, error.scope, pause))
                return await self._put_back(held, pause, error.code, count=False)
            case NotSent():
                return await self._not_sent(held, error.code)
            case Unclear():
                held.doubtful = True
                pause = max(LANDING, self._backoff(held))
                return await self._put_back(held, pause, error.code)
            case Unreachable():
                if held.claimed.outgoing.kind not in ASKED_FOR and not held.doubtful:
                    await self._kept(lambda: self._take_back(held.claimed))  # comes when they write
                await self._kept(lambda: self._outbox.unreachable(held.claimed, error.code))
            case _:
                await self._dead(held, error.code)
        return None

    async def _not_sent(self, held: Held, code: str) -> datetime | None:
        """Try again, for as long as a platform may be away; those tries count only at first."""
        claimed = held.claimed
        counts = claimed.tries < self._timing.send_tries // 2 and not held.doubtful
        asks = held.doubtful and self._asks_on(claimed, NotSent(code))
        if counts or asks or self._clock() - claimed.made_at < LATE:
            return await self._put_back(held, self._backoff(held), code, count=counts)
        await self._dead(held, code)
        return None

    async def _dead(self, held: Held, code: str) -> None:
        claimed = held.claimed
        self._failures.pop(claimed.outgoing.id, None)
        if is_missed(claimed, code):
            await self._kept(lambda: self._note(claimed, code))
        await self._kept(lambda: self._outbox.dead(claimed, code))

    async def _put_back(
        self, held: Held, pause: float, fault: str, *, count: bool = True
    ) -> datetime:
        ready_at = self._clock() + timedelta(seconds=min(pause, _LONGEST))
        back = partial(self._outbox.put_back, held.claimed, ready_at, fault, count=count)
        await self._kept(lambda: back(doubtful=held.doubtful))
        return ready_at

    def _backoff(self, held: Held) -> float:
        """Return 1, 2, 4 ... seconds, half as long or half as long again: not all at once."""
        mark = held.claimed.outgoing.id
        self._failures[mark] += 1
        return min(_STEADY, 2.0 ** min(self._failures[mark] - 1, 10)) * (0.5 + self._chance())

    async def _kept(self, keep: Callable[[], Awaitable[Result]]) -> Result:
        """Keep something that is known now and nowhere else, until the database takes it."""
        for pause in chain(_DATABASE_WAITS, repeat(_DATABASE_WAITS[-1])):
            with suppress(StorageError):
                return await keep()
            await self._sleep(pause)
        raise AssertionError  # the pauses never end

    def _hints(self, held: Held) -> bool:
        out = held.claimed.outgoing
        return out.kind is Kind.REMINDER and len(out.about) == 1 and bool(self._signs)

    async def _hint(self, held: Held, there: str) -> None:
        place = held.claimed.outgoing.place
        with suppress(DeliveryError):  # nothing is lost
            await in_time(held.chat.hint(place, there, self._signs), self._deadline)
