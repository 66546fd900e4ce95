"""Lets the whole coach answer one made-up message, in a folder of its own that is gone afterwards.

Nothing of anybody is read for it, nothing leaves, and no model is asked.
"""

import asyncio
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from uuid import UUID

from bot import app, clock, faults
from bot.delivery.chat import Kind, Message, Paces
from bot.delivery.text_only import TextOnly
from bot.delivery.timing import Timing
from bot.doctor.finding import Finding, broken, fine, look
from bot.settings import Settings
from bot.watching.watcher import Seen, Worked
from coaching.messages import Said
from prompts import Book
from storage.delivery.values import Arrival, Place
from storage.store import Identity, Store

PATIENCE, SLOW = 30.0, 5.0
"""Seconds in which there must be an answer, and after which it took long."""

SAID = "emailed my friend Sam three times since august, nothing"
DONE = "a made-up message was read, answered and kept in {took:.1f} s"
LONG = "This computer is slow, or busy: people wait as long for each answer."
FAILED = "a made-up message was not answered ({why})"
NOT_KEPT = "a made-up message was answered, but not kept"
NO_FOLDER = "no temporary folder can be written ({why})"
ROOM = "Make some room for temporary files, or name a folder for them in TMPDIR."
REPORT = "Install second-thought anew; if it stays so, please report it."

_PLATFORM = "rehearsal"
_ME, _HERE = Identity(_PLATFORM, "", "doctor"), Place(_PLATFORM, "", "doctor")


async def examined(found: Settings) -> list[Finding]:
    """Return whether a message is answered from end to end."""
    try:
        with TemporaryDirectory(prefix="second-thought-") as folder:
            return [await _rehearsed(_settings(found, Path(folder)))]
    except OSError as error:
        return [broken("end to end", NO_FOLDER.format(why=error.strerror or error), ROOM)]
    except Exception as error:  # noqa: BLE001  # whatever it is, the other lines are told
        return [broken("end to end", FAILED.format(why=faults.code(error)), REPORT)]


def _settings(found: Settings, folder: Path) -> Settings:
    """Return settings for that folder alone: with a key of its own, and without a model."""
    own = {"second_thought_home": folder, "database_url": None, "encryption_key": None}
    return found.model_copy(update={**own, "llm_base_url": None, "reply_wait": 0.0})


async def _rehearsed(own: Settings) -> Finding:
    stage = Stage()
    async with app.memory(own) as store:
        why = await _played(own, store, stage)
        if why:
            return broken("end to end", FAILED.format(why=why), REPORT)
        if not await _is_kept(store):
            return broken("end to end", NOT_KEPT, REPORT)
    said = DONE.format(took=stage.took)
    return look("end to end", said, LONG) if stage.took > SLOW else fine("end to end", said)


async def _played(own: Settings, store: Store, stage: "Stage") -> str:
    """Say something and wait for the answer; return why there was none."""
    timing = Timing(merge=0.0, grace=0.0)
    chats, told = {_PLATFORM: stage}, stage.fail
    runner = app.delivery(
        own, store, chats, Book.open(), timing=timing, trouble=told, watcher=stage.saw
    )
    await runner.start()
    try:
        began = monotonic()
        await runner.accept(Arrival(key="doctor", identity=_ME, place=_HERE, event=Said(SAID)))
        async with asyncio.timeout(PATIENCE):
            why = await stage.over
            if not why:
                await runner.idle()
            stage.took = monotonic() - began
            return why
    except TimeoutError:
        return "TimeoutError"
    finally:
        await runner.stop()


async def _is_kept(store: Store) -> bool:
    """Tell whether what was said is remembered, and nothing is left over."""
    stock = await store.stock(clock.now(), ())
    person = await store.find(_ME)
    known = person is not None and await store.memory(person).mentioned(SAID)
    return bool(known) and not (stock.inbox.waiting or stock.outbox.waiting)


class Stage(TextOnly):
    """The platform of the rehearsal (`bot.delivery.chat.Chat`).

    `over` says why it failed, "" if it did not; it `took` so many seconds.
    """

    platform = _PLATFORM
    paces: Paces = (None, None, None)

    def __init__(self) -> None:
        """Wait for what comes first: an answer, or a fault."""
        self.over: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.took = 0.0

    def saw(self, seen: Seen) -> None:
        """End it where a turn failed."""
        if isinstance(seen, Worked) and seen.fault:
            self._end(seen.fault)

    def fail(self, error: Exception) -> None:
        """End it where the runner stumbled."""
        self._end(faults.code(error))

    async def send(self, place: Place, message: Message) -> str:
        """Take the answer."""
        self._end("" if message.kind is Kind.REPLY and message.reply else "note")
        return str(message.id)

    async def edit(self, place: Place, there: str, message: Message) -> str:
        """Take the answer."""
        return await self.send(place, message)

    async def find(self, place: Place, mark: UUID, since: datetime) -> str | None:
        """Know of nothing shown before."""
        return None

    async def mark_of(self, place: Place, there: str) -> UUID | None:
        """Know of nothing shown before."""
        return None

    def _end(self, why: str) -> None:
        if not self.over.done():
            self.over.set_result(why)
