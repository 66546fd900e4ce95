"""Answers to interactions: within three seconds, or not at all.

Nothing depends on them. What was asked is kept before, and what there is to say of it comes as a
message; an answer only ends the waiting at the place where it was asked.
https://docs.discord.com/developers/interactions/receiving-and-responding
"""

import asyncio
from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Any

from bot.delivery.errors import DeliveryError, NotSent, Unclear
from bot.discord.cards.blocks import Flag

if TYPE_CHECKING:
    import discord

    from bot.discord.calling import Calls

PATIENCE = 2.2
"""Seconds after which it is said that an answer is going to come: there are three for the first."""

_DEADLINE = 10.0
_CALLBACK = "/interactions/{webhook_id}/{webhook_token}/callback"
_ORIGINAL = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
_FURTHER = "/webhooks/{webhook_id}/{webhook_token}"

_LATE = frozenset({"discord_10062", "discord_10015", "discord_50027", "discord_10008"})
"""The interaction is over, or was answered to nobody any more."""

_DOUBLED = "discord_40060"
"""It is answered already: by another process that hears the same, or by a try that seemed lost."""

Card = Mapping[str, Any]


class Way(IntEnum):
    """How an interaction is answered."""

    SHOW = 4
    WAIT = 5
    NOTE = 6
    CHANGE = 7
    OPEN = 9


class _So(Enum):
    """How far an answer is."""

    NOT = "not"
    WAITS = "waits"  # it says that it is thinking
    NOTED = "noted"  # the card stands there as before
    GIVEN = "given"


class Answer:
    """The answer to one interaction, given once; all it can't do any more is left out."""

    def __init__(
        self,
        interaction: "discord.Interaction[Any]",
        calls: "Calls",
        trouble: Callable[[Exception], None],
    ) -> None:
        """Answer there."""
        self._interaction = interaction
        self._calls = calls
        self._trouble = trouble
        self._so = _So.NOT
        self._one = asyncio.Lock()

    async def soon(self) -> None:
        """Say after a while that there will be an answer, unless there is one."""
        await asyncio.sleep(PATIENCE)
        await self.begin()

    async def begin(self) -> None:
        """Say that there will be an answer: a card stays as it is, anything else shows a wait."""
        if self._on_a_card:
            await self._first(Way.NOTE, None, _So.NOTED)
        else:
            await self._first(Way.WAIT, {"flags": int(Flag.EPHEMERAL)}, _So.WAITS)

    async def end(self) -> None:
        """Say nothing: what there is to say comes as a message."""
        await self.begin()
        if self._so is _So.WAITS:
            self._so = _So.GIVEN
            await self._call("DELETE", _ORIGINAL)

    async def show(self, card: Card) -> None:
        """Show something to who asked, and to nobody else."""
        if await self._first(Way.SHOW, card, _So.GIVEN):
            return
        if self._so is _So.WAITS:
            self._so = _So.GIVEN
            await self._call("PATCH", _ORIGINAL, _edited(card))
        elif self._so is _So.NOTED:
            self._so = _So.GIVEN
            await self._call("POST", _FURTHER, card)

    async def change(self, card: Card) -> None:
        """Show something in place of the card that it was asked on, which only they see."""
        if not await self._first(Way.CHANGE, card, _So.GIVEN) and self._so is _So.NOTED:
            self._so = _So.GIVEN
            await self._call("PATCH", _ORIGINAL, _edited(card))

    async def open(self, window: Card) -> bool:
        """Open a window; False where it is too late for that."""
        return await self._first(Way.OPEN, window, _So.GIVEN)

    async def _first(self, way: Way, data: Card | None, then: _So) -> bool:
        """Answer, where that was not done yet; False where it was, or where it was too late."""
        async with self._one:
            if self._so is not _So.NOT:
                return False
            self._so = then
            given = {"type": int(way)} | ({"data": data} if data is not None else {})
            done = await self._call("POST", _CALLBACK, given)
            if not done:  # there is nothing to go on with then
                self._so = _So.GIVEN
            return done

    async def _call(self, method: str, path: str, given: Card | None = None) -> bool:
        try:
            async with asyncio.timeout(_DEADLINE):
                try:
                    await self._ask(method, path, given)
                except (NotSent, Unclear):  # asked twice, it is given once
                    await self._ask(method, path, given)
        except (DeliveryError, TimeoutError) as error:
            return self._failed(error)
        return True

    async def _ask(self, method: str, path: str, given: Card | None) -> None:
        one = self._interaction
        number = one.id if path == _CALLBACK else one.application_id
        await self._calls.ask(
            method, path, json=given, webhook_id=str(number), webhook_token=one.token
        )

    def _failed(self, error: DeliveryError | TimeoutError) -> bool:
        """Tell of a failure that is none of time; True where it was answered by another."""
        code = error.code if isinstance(error, DeliveryError) else ""
        if code not in _LATE and code != _DOUBLED:
            self._trouble(error)
        return code == _DOUBLED

    @property
    def _on_a_card(self) -> bool:
        return self._interaction.message is not None


def _edited(card: Card) -> Card:
    """Return a card as it can take the place of another: who sees it is settled by then."""
    return {**card, "flags": int(card.get("flags", 0)) & ~int(Flag.EPHEMERAL)}
