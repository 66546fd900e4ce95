"""The port of a platform that is served: what it is told of, and what it has to offer.

`bot/platforms.py` lists those there are. How a platform is spoken to is a port of its own:
`bot.delivery.chat.Chat`.
"""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.errors import InputError

if TYPE_CHECKING:
    from bot.app import Clock
    from bot.conversation import Conversation
    from bot.delivery.chat import Chat
    from bot.delivery.running import Runner
    from bot.settings import Settings
    from bot.troubles import Troubles
    from coaching.phrases import Phrasebook
    from storage.store import Store

HANGING_UP = 1.0
"""Seconds for what is under way at the end to be acknowledged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What every platform is served with.

    `answering` is asked for forms and pages; what people say goes through the runner. What is to
    be let go of goes on `until_the_end`, and `lost` is called at most once by each platform, when
    it will never be told of anything any more.
    """

    settings: "Settings"
    now: "Clock"
    book: "Phrasebook"
    store: "Store"
    answering: "Conversation"
    troubles: "Troubles"
    until_the_end: AsyncExitStack
    lost: Callable[[InputError], None]


class Connected(Protocol):
    """A platform that is connected with."""

    @property
    def chat(self) -> "Chat":
        """Speaks there."""


class Served(Connected, Protocol):
    """A platform that is connected with, and can be listened to."""

    @property
    def is_connected(self) -> bool:
        """Whether what happens there can be heard at this moment; asks nobody."""

    async def listen(self, runner: "Runner") -> tuple[str, ...]:
        """Begin to listen; return in words how it is reached.

        Whatever comes is handed to `runner.accept`, and acknowledged once that returns, not before.
        Raises InputError where it cannot be listened to.
        """


class Platform(Protocol):
    """A platform there is: a module `platform` in its folder. Asking it loads none of its packages."""

    TITLE: str
    """Its name as people read it: "Slack"."""

    def is_set(self, settings: "Settings") -> bool:
        """Whether it is set up at all."""

    def check(self, settings: "Settings") -> None:
        """See that nothing is missing. Raises InputError, with a line for each setting that is."""

    def connected(
        self, settings: "Settings", store: "Store", book: "Phrasebook", now: "Clock"
    ) -> AbstractAsyncContextManager[Connected]:
        """Connect until left, to speak there; others listen. Raises InputError, as `served`."""

    async def served(self, given: Given) -> Served:
        """Connect until the end. Raises InputError where the platform does not take what is set."""
