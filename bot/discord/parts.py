"""What listens on Discord is made of."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from coaching.phrases import Phrasebook

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.delivery.running import Runner
    from bot.discord.calling import Calls
    from bot.discord.directs import Directs
    from bot.discord.status import Typing
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What listeners work with.

    `me` returns the id of the coach's own account. The reader goes past an interaction that is
    `kept`, and looks after a channel (its id, whose, since about which id) in which somebody is
    `met` who did not write there yet.
    """

    runner: "Runner"
    store: "Store"
    conversation: "Conversation"
    calls: "Calls"
    directs: "Directs"
    typing: "Typing"
    book: Phrasebook
    clock: Callable[[], datetime]
    me: Callable[[], str]
    kept: Callable[[int], None]
    met: Callable[[str, str, int], None]
    trouble: Callable[[Exception], None]
