"""What is done with each thing that happens in Slack, before it is acknowledged.

It is kept, and delivery does the rest. What needs an answer at once gets it: a window that opens,
a form that is not filled in right, a word to whoever gave a command in a channel.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.delivery.errors import DeliveryError, Refused, Unreachable
from bot.ending import ended
from bot.slack.around import around
from bot.slack.arriving.clicks import Surface, Taken, taken
from bot.slack.arriving.commands import given
from bot.slack.arriving.home import opened
from bot.slack.arriving.messages import messages
from bot.slack.arriving.origin import Origin, event, of_interaction, workspace
from bot.slack.arriving.payload import Payload, part, word
from bot.slack.arriving.reactions import reacting, reactions
from bot.slack.arriving.windows import handed_in, opened_from, talked_about
from bot.slack.cards import modal_view
from bot.slack.pointing import Pointing
from bot.slack.suggesting import suggest
from coaching import forms
from coaching.messages import Chose, Filled, Opened, Said
from coaching.phrases import Phrasebook
from storage.delivery.values import Arrival
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from bot.delivery.running import Runner
    from bot.slack.calling import Calls
    from bot.slack.directs import Directs
    from bot.slack.status import Status
    from storage.store import Store

OPENING = 2.0
"""Seconds in which a window must be open: a trigger lives for three."""

_THOUGHT_ABOUT = (Said, Chose, Filled)

Ack = Callable[..., Awaitable[Any]]
Left = Callable[[Payload], Awaitable[object]]
"""Hears of a workspace that takes the coach out: the event whole, as it came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What listeners work with."""

    runner: "Runner"
    store: "Store"
    conversation: "Conversation"
    calls: "Calls"
    directs: "Directs"
    status: "Status"
    book: Phrasebook
    clock: Callable[[], datetime]
    left: Left
    trouble: Callable[[Exception], None]


class Listening:
    """The listeners of one app. What raises is not acknowledged, and Slack delivers it again."""

    def __init__(self, parts: Parts) -> None:
        """Work with these."""
        self._parts = parts
        self._pointing = Pointing(parts.calls, parts.directs, parts.book, parts.clock)
        self._beside: set[asyncio.Task[None]] = set()

    async def said(self, body: Payload) -> None:
        """Keep a message, or what became of one."""
        arrivals = messages(body)
        await self._keep(arrivals)
        for one in arrivals:
            place = one.place
            self._parts.directs.met(place.workspace, one.identity.account, place.channel)

    async def reacted(self, body: Payload, bot_user_id: str | None = None) -> None:
        """Keep a sign that was put on a message of ours by whom it was written to."""
        found = reacting(body, bot_user_id or "")
        if found is not None and await self._is_own(*found):
            await self._keep(reactions(body, *found))

    async def looked(self, body: Payload) -> None:
        """Keep that somebody came to look; suggest to them what to say."""
        arrivals = opened(body)
        await self._keep(arrivals)
        for one in arrivals:
            if isinstance(one.event, Opened):
                self._do_beside(suggest(self._parts.calls, one.place, self._parts.book))

    async def stopped(self, body: Payload) -> None:
        """Show no more that something is being thought about: its person does not wait for it."""
        told = event(body)
        channel, thread = word(told, "channel"), word(told, "thread_ts")
        if channel and word(told, "user"):
            origin = Origin(workspace(body), word(told, "user"))
            self._parts.status.answered(origin.direct(channel, thread))

    async def left(self, body: Payload) -> None:
        """Note that a workspace has taken the coach away, or some of its tokens."""
        await self._parts.left(body)

    async def commanded(self, body: Payload, ack: Ack) -> None:
        """Keep a command; say where it is answered, when that is not where it was given."""
        command = given(body)
        if command is None:
            await ack()
            return
        try:
            direct = await self._parts.directs.of(command.who.workspace, command.who.user)
            await self._keep(command.arrivals(direct))
        except (StorageError, DeliveryError) as error:
            self._parts.trouble(error)
            await ack(self._text("not_kept"))
        else:
            await ack(*(() if command.channel == direct else (self._text("answered_directly"),)))

    async def clicked(self, body: Payload, ack: Ack) -> None:
        """Keep a choice; one that opens a form opens it instead, where it can."""
        click = taken(body)
        direct = await self._direct(click.who) if click else None
        if click is None or direct is None or _is_on_anothers(click, direct):
            await ack()
            return
        if not await self._opens_a_form(click):
            await self._keep(click.arrivals(direct))
        await ack()

    async def handed_in(self, body: Payload, ack: Ack) -> None:
        """Keep a form that was handed in; hand it back where something is not right in it."""
        form = handed_in(body)
        direct = await self._direct(form.who) if form else None
        if form is None or direct is None:
            await ack()
        elif problems := () if form.files else await self._problems(form.who, form.filled):
            await ack(response_action="errors", errors=dict(problems))
        else:
            await self._keep(form.arrivals(direct))
            await ack()

    async def pointed(self, body: Payload, ack: Ack) -> None:
        """Show a second thought on somebody's message, in a window."""
        shown = await self._pointing.open(body)
        await ack()
        if shown is not None:
            self._do_beside(shown)

    async def talked(self, body: Payload, ack: Ack) -> None:
        """Keep the message of a window as said."""
        who = of_interaction(body)
        direct = await self._direct(who) if who else None
        if who is not None and direct is not None:
            await self._keep(talked_about(body, direct))
            self._do_beside(self._pointing.taken_along(who.workspace, part(body, "view")))
        await ack()

    async def ignored(self, ack: Ack) -> None:
        """Acknowledge what is not for us."""
        await ack()

    async def close(self) -> None:
        """End what is done beside."""
        await ended(*self._beside)

    async def _keep(self, arrivals: Sequence[Arrival]) -> None:
        """Have events kept, all of them or none; show that an answer is thought about."""
        if not arrivals:
            return
        await self._parts.runner.accept(*arrivals)
        for one in arrivals:
            if isinstance(one.event, _THOUGHT_ABOUT) and (one.place.thread or one.message):
                self._parts.status.thinking(one.place, one.message, one.key)

    async def _direct(self, who: Origin) -> str | None:
        """Return the channel of somebody's direct messages; None for whom nobody can write to."""
        try:
            return await self._parts.directs.of(who.workspace, who.user)
        except (Unreachable, Refused):
            return None

    async def _is_own(self, who: Origin, channel: str) -> bool:
        return await self._direct(who) == channel

    async def _opens_a_form(self, click: Taken) -> bool:
        """Open the form a choice opens; False where it opens none, or could not be opened."""
        key = forms.opens(click.choice)
        if key is None or not click.trigger:
            return False
        parts = self._parts
        try:
            async with asyncio.timeout(OPENING):
                person = await parts.store.person(click.who.identity)
                form = await parts.conversation.form(person, key, click.thread)
                if form is None:
                    return False
                view = modal_view(form, opened_from(click))
                given = {"trigger_id": click.trigger, "view": view}
                await parts.calls.ask(click.who.workspace, "views.open", **given)
        except (StorageError, DeliveryError, TimeoutError):
            return False  # then the conversation asks in words
        return True

    async def _problems(self, who: Origin, form: Filled) -> Mapping[str, str]:
        parts = self._parts
        stand = await parts.conversation.stand(await parts.store.person(who.identity))
        now, zone = parts.clock(), stand.settings.zone
        today = (now.astimezone(ZoneInfo(zone)) if zone else now).date()
        return forms.problems(form.form, dict(form.values), today, parts.book)

    def _do_beside(self, work: Coroutine[Any, Any, None]) -> None:
        """Do what nobody waits for, and what may be lost."""
        task = asyncio.create_task(work)
        self._beside.add(task)
        task.add_done_callback(self._done_beside)

    def _done_beside(self, task: asyncio.Task[None]) -> None:
        self._beside.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            self._parts.trouble(error)  # by its code: asyncio would log what it says

    def _text(self, name: str) -> str:
        return around(self._parts.book, name)


def _is_on_anothers(click: Taken, direct: str) -> bool:
    """Whether a choice was taken on a card that is not in the direct messages of who took it."""
    return click.surface is Surface.CARD and click.channel != direct
