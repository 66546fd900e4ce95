"""Serves platforms until told to stop: what the commands `slack`, `discord` and `all` run.

One memory and one runner work for all of them, whatever number there is.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import typer

from bot import app as parts_of
from bot import clock, loading
from bot.delivery.timing import Timing
from bot.ending import ended
from bot.errors import InputError
from bot.platforms import PLATFORMS
from bot.port import HANGING_UP, Given, Served
from bot.troubles import Troubles
from bot.watching.process import Watching, watched
from bot.watching.service import logged
from prompts import Book

if TYPE_CHECKING:
    from bot.app import Clock
    from bot.delivery.running import Runner
    from bot.settings import Settings
    from bot.voice import Voice
    from bot.watching.watcher import Watcher

GRACE = 6.0
"""Seconds for what is under way at the end to be answered, once it was acknowledged."""

_OVER = 2.0

TO_END = "Ctrl-C ends it."
STOPPED = "Stopped. What came in and is not answered yet is answered at the next start."

Say = Callable[[str], None]


class Ending:
    """Whether serving is to end: told so from outside, or since nobody can be served any more."""

    def __init__(self, platforms: int) -> None:
        """End once so many platforms are lost."""
        self._told = asyncio.Event()
        self._left = platforms
        self._why: InputError | None = None

    def end(self) -> None:
        """Let it end, and well."""
        self._told.set()

    def lose(self, why: InputError) -> bool:
        """Count a platform as lost; the last one ends it. Tells whether others are left."""
        self._left -= 1
        if not self._left:
            self._why = why
            self._told.set()
        return self._left > 0

    async def wait(self) -> None:
        """Return when it is to end; raises why, where that is no good end."""
        await self._told.wait()
        if self._why is not None:
            raise self._why


async def serve(
    settings: "Settings", names: Sequence[str], say: Say = typer.echo, first: Sequence[str] = ()
) -> None:
    """Serve platforms until told to stop by a signal; `first` is said before all else.

    Raises:
        InputError: where something is not set, or a platform does not take it.
        StorageError: where memory cannot be opened.
    """
    told = Ending(len(names))
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, told.end)
    ending = asyncio.create_task(told.wait())
    running = asyncio.create_task(_served(settings, names, say, first, told))
    try:
        await asyncio.wait({running, ending}, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait({running}, timeout=HANGING_UP * len(names) + GRACE + _OVER)
        if not running.done():
            await ended(running)
        await running
    except asyncio.CancelledError:  # it was told so while it began, or took too long to end
        return
    finally:
        await ended(ending)


async def _served(
    settings: "Settings", names: Sequence[str], say: Say, first: Sequence[str], told: Ending
) -> None:
    with logged(settings, names) as log:
        async with watched(settings, (log.lines,), listens=names, sends=names) as watching:
            for line in watching.lines:
                say(line)
            served = serving(settings, names, ending=told, watching=watching, troubles=log.troubles)
            async with served as lines:
                for line in (*first, *lines, TO_END):
                    say(line)
                await told.wait()
    say(STOPPED)


@asynccontextmanager
async def serving(
    settings: "Settings",
    names: Sequence[str],
    now: "Clock" = clock.now,
    ending: Ending | None = None,
    watching: Watching | None = None,
    troubles: Troubles | None = None,
) -> AsyncIterator[tuple[str, ...]]:
    """Serve platforms until left; yields lines that say how they are reached."""
    told, book = ending or Ending(len(names)), Book.open()
    watching, troubles = watching or Watching(), troubles or Troubles()

    def lost(why: InputError) -> None:
        if told.lose(why):
            troubles(why)

    async with AsyncExitStack() as until_the_end:
        with loading.undisturbed():
            memory = parts_of.memory(settings, now, announcing=True)
            store = await until_the_end.enter_async_context(memory)
            await until_the_end.enter_async_context(watching.looking_at(store))
            helping = parts_of.voice(settings, store, now, watcher=watching.watcher)
            voice = await until_the_end.enter_async_context(helping)
            given = Given(
                settings=settings,
                now=now,
                book=book,
                store=store,
                answering=parts_of.conversation(settings, store, book, now, voice=voice),
                troubles=troubles,
                until_the_end=until_the_end,
                lost=lost,
            )
            platforms = [await PLATFORMS[name].served(given) for name in names]
            runner = _runner(given, platforms, voice, watching.watcher)
            watching.serves(runner, platforms)
        await runner.start()
        until_the_end.push_async_callback(runner.stop)
        yield tuple([line for one in platforms for line in await one.listen(runner)])


def _runner(
    given: Given, platforms: Sequence[Served], voice: "Voice | None", watcher: "Watcher"
) -> "Runner":
    return parts_of.delivery(
        given.settings,
        given.store,
        {one.chat.platform: one.chat for one in platforms},
        given.book,
        now=given.now,
        timing=Timing(merge=given.settings.reply_wait, grace=GRACE),
        trouble=given.troubles,
        voice=voice,
        watcher=watcher,
    )
