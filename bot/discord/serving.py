"""Discord as one of the platforms that are served: how it is listened to."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from bot import faults
from bot.delivery.errors import DeliveryError
from bot.discord.arriving.commands import COMMAND
from bot.discord.catching_up.history import PAGE
from bot.discord.catching_up.reactions import Reactions
from bot.discord.chat import DiscordChat
from bot.discord.commands import Commands, make_tree, sync_if_changed
from bot.discord.connecting import Connected, address, connected, proxy
from bot.discord.gateway.client import CoachClient
from bot.discord.gateway.reading import Reader
from bot.discord.history import MESSAGES
from bot.discord.listening import Listening
from bot.discord.parts import Parts
from bot.ending import ended
from bot.errors import InputError
from bot.port import Given
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.delivery.running import Runner

READY = "Ready. Write to the app on Discord, in direct messages, or type /{command} anywhere."
SHARD = "Listening to shard {shard} of {count}, counted from 0."
NOT_YET = "Discord's gateway does not answer yet; it is tried again and again."
NO_COMMANDS = "Discord does not take the commands now ({code}); it is told them again soon."
OVER = "Nothing is heard from Discord any more, by a fault of ours ({code}). Please report it."

_OPENING = 8.0
"""Seconds in which the gateway should answer; a start waits no longer for it."""

_AGAIN = 300.0
"""Seconds after which Discord is told the commands once more, where it took none."""


async def discord(given: Given) -> "Serving":
    """Connect with Discord. Raises InputError where Discord does not take what is set."""
    settings = given.settings
    address(settings)
    shard = (settings.discord_shard_id, settings.discord_shard_count)
    client = CoachClient(shard, proxy=proxy(settings))
    connecting = connected(settings, given.store, given.book, given.now, client)
    return Serving(given, client, await given.until_the_end.enter_async_context(connecting))


@dataclass(frozen=True, slots=True)
class Serving:
    """Discord as it is served, each part let go of at the end."""

    given: Given
    client: CoachClient
    discord: Connected

    @property
    def is_connected(self) -> bool:
        """Whether a session with the gateway is open."""
        return self.client.is_heard

    @property
    def chat(self) -> DiscordChat:
        """Speaks there."""
        return self.discord.chat

    async def listen(self, runner: "Runner") -> tuple[str, ...]:
        """Begin to listen; what comes is let go of first when all ends."""
        listening = Listening(self._parts(runner))
        tree = make_tree(self.client, listening)
        self.client.read_with(self._reader(runner, listening))
        hearing = asyncio.create_task(self.client.connect())
        telling = asyncio.create_task(self._tell(tree))
        self.given.until_the_end.push_async_callback(self._leave, hearing, telling)
        begun = await self._begun(hearing)
        hearing.add_done_callback(self._ended)
        lines = [READY.format(command=COMMAND)] if begun else [NOT_YET]
        shard, count = self.client.shard_id, self.client.shard_count
        return (*lines, SHARD.format(shard=shard, count=count)) if count != 1 else tuple(lines)

    def _parts(self, runner: "Runner") -> Parts:
        given, discord, client = self.given, self.discord, self.client
        return Parts(
            runner=runner,
            store=given.store,
            conversation=given.answering,
            calls=discord.calls,
            directs=discord.directs,
            typing=discord.typing,
            book=given.book,
            clock=given.now,
            me=lambda: str(client.user.id if client.user else client.application_id),
            kept=client.kept,
            met=client.met,
            trouble=given.troubles,
        )

    def _reader(self, runner: "Runner", listening: Listening) -> Reader:
        store = self.given.store
        calls, now = self.discord.calls, self.given.now
        signs = Reactions(calls, store.outbox, runner.accept, now, uuid4)
        self.given.until_the_end.push_async_callback(signs.close)
        self.discord.chat.overtaken = signs.look_at  # as above, and worked at once
        return Reader(
            sessions=store.sessions,
            channels=store.channels,
            take=listening.take,
            pages=self._page,
            clock=now,
            trouble=self.given.troubles,
            identified=signs.catch_up,
            known=timedelta(days=self.given.settings.keep_done),
        )

    async def _page(self, channel: str, after: int) -> Sequence[Any]:
        asked = {"after": str(after), "limit": PAGE}
        found: Sequence[Any] = await self.discord.calls.ask(
            "GET", MESSAGES, query=asked, channel_id=channel
        )
        return found

    async def _begun(self, hearing: asyncio.Task[None]) -> bool:
        """Return whether anything is heard by now. Raises InputError where it never will be."""
        begun = asyncio.create_task(self.client.begun.wait())
        try:
            some = {hearing, begun}
            await asyncio.wait(some, timeout=_OPENING, return_when=asyncio.FIRST_COMPLETED)
            if hearing.done():
                hearing.result()
            return begun.done()
        finally:
            begun.cancel()

    def _ended(self, hearing: asyncio.Task[None]) -> None:
        """Tell that nothing will be heard any more, and why, unless we left."""
        error = None if hearing.cancelled() else hearing.exception()
        if isinstance(error, InputError):
            self.given.lost(error)
        elif error is not None:
            self.given.lost(InputError(OVER.format(code=faults.code(error))))

    async def _tell(self, tree: Commands) -> None:
        """Tell Discord the commands, where they have changed, once it takes them."""
        calls, sessions = self.discord.calls, self.given.store.sessions
        application = str(self.client.application_id)
        while True:
            try:
                await sync_if_changed(tree, calls, sessions, application)
                return
            except DeliveryError as error:
                self.given.troubles(InputError(NO_COMMANDS.format(code=error.code)))
            except StorageError as error:
                self.given.troubles(error)
            await asyncio.sleep(_AGAIN)

    async def _leave(self, *tasks: asyncio.Task[None]) -> None:
        """Hang up so that the session lives on, and let go of what is under way."""
        await self.client.leave()
        await ended(*tasks)
