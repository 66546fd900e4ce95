"""Opens the session of this terminal: the store, the runner over it, and the user's arrival."""

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from bot import app, clock, loading
from bot.console.chat import ConsoleChat, Show, Shown
from bot.console.session import Session
from bot.console.words import words
from bot.delivery.timing import Timing
from bot.pictures.studio import Studio
from bot.watching.logging import set_up_if_asked
from coaching.memory.settings import Leaves
from coaching.messages import Text

if TYPE_CHECKING:
    from bot.app import Clock, NewId
    from bot.settings import Settings
    from coaching.phrases import Phrasebook

LOOK_EVERY = 20.0
"""Seconds between two looks at what has fallen due: reminders name an hour, not a second."""

_DRAWN = 60.0
"""Seconds for a picture somebody saves: nothing else waits, and the first one loads a lot."""

_GRACE = 1.0


@dataclass(frozen=True, slots=True)
class Opening:
    """How a session is opened. Files that come are written to `folder`.

    `looking`: somebody sits there, to whom what falls due is shown; into a pipe nothing comes
    unasked. `told`: they have just been told what is kept, and where.
    """

    settings: "Settings"
    book: "Phrasebook"
    folder: Path
    now: "Clock" = clock.now
    new_id: "NewId" = uuid4
    looking: bool = False
    told: bool = False
    scan: float = LOOK_EVERY

    async def opened(self, show: Show, until_the_end: AsyncExitStack) -> Session:
        """Return the session, arrived, and to be closed at the end.

        Raises:
            StorageError: if memory cannot be opened, or nothing can be kept in it.
        """
        studio = Studio(deadline=_DRAWN) if self.looking else None
        chat = ConsoleChat(self.book, self.folder, show, studio=studio)
        session = Session(chat, app.local_identity(), self.book)
        watcher = until_the_end.enter_context(set_up_if_asked(self.settings))
        with loading.undisturbed():
            store = await until_the_end.enter_async_context(app.memory(self.settings, self.now))
            person = await store.person(app.local_identity())
            stand = await store.memory(person).stand()
            agreed = stand.settings.leaves is not Leaves.NOTHING
            helping = app.voice(self.settings, store, self.now, soon=agreed, watcher=watcher)
            voice = await until_the_end.enter_async_context(helping)
            runner = await asyncio.to_thread(
                partial(
                    app.delivery,
                    self.settings,
                    store,
                    {chat.platform: chat},
                    self.book,
                    now=self.now,
                    timing=self._timing,
                    trouble=session.trouble,
                    new_id=self.new_id,
                    voice=voice,
                    watcher=watcher,
                    local=True,
                )
            )
        if stand.rev == 0 and not self.told:
            home = str(self.settings.home)
            said = ("kept", "model") if self.settings.has_model else ("kept",)
            await show(Shown(tuple(Text(words(self.book, name, home=home)) for name in said)))
        until_the_end.push_async_callback(runner.stop)
        await session.arrive(runner, stand, looking=self.looking)
        return session

    @property
    def _timing(self) -> Timing:
        """One line is asked for at a time, so none waits for another; what fails is said at once.

        What a program before this one showed is gone with its terminal: nothing of it may land.
        """
        scan = self.scan if self.looking else inf
        return Timing(merge=0.0, tries=1, scan=scan, grace=_GRACE, landing=0.0)
