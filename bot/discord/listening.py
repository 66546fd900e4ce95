"""What is done with each thing that happens on Discord: it is kept, and delivery does the rest.

What needs an answer at once gets it: a window that opens, one that is not filled in right, a word
to whoever asked for something where others read along.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from bot.delivery.errors import DeliveryError, NotSent, Unclear, Unreachable, Wait
from bot.discord.answering import Answer
from bot.discord.around import around
from bot.discord.arriving.asking import Asked, chosen, talked_about
from bot.discord.arriving.commands import asks_for_settings, begun, commanded, typed
from bot.discord.arriving.messages import changed, deleted, gone, said
from bot.discord.arriving.origin import Origin
from bot.discord.arriving.reactions import reactions, signs_on
from bot.discord.arriving.windows import HandedIn, handed_in
from bot.discord.cards import ephemeral, said_in
from bot.discord.history import History
from bot.discord.interacting import asked_of, card_of, only_they_see
from bot.discord.parts import Parts
from bot.discord.pointing import Pointing
from bot.discord.windows import Windows
from bot.payload import Payload, parts, word
from coaching.forms import sections
from coaching.messages import Chose, Filled, Reacted, Said
from coaching.phrases import Phrasebook
from storage.delivery.values import Arrival
from storage.errors import StorageError

if TYPE_CHECKING:
    import discord

SUGGESTING = 2.0
"""Seconds in which names must be found while somebody types one."""

_AGAIN = (0.5, 1.0, 2.0, 4.0)
"""Seconds before it is asked once more where somebody is written to. What they asked for is over
by then for Discord, which tells them so; it is done all the same."""

_THOUGHT_ABOUT = (Said, Chose, Filled)
_CHANNEL_PAGE = "https://discord.com/channels/@me/{channel}"
_CHANNEL = "/channels/{channel_id}"
_DELETING = 3.0
"""Seconds in which what follows a deletion waits for it."""

_ASKS_AGAIN = "Whose message was deleted can't be told while Discord does not answer."


class Listening:
    """The listeners of one client."""

    def __init__(self, parts: Parts) -> None:
        """Work with these."""
        self._parts = parts
        self._windows = Windows(parts.conversation, parts.store, parts.book, parts.clock)
        self._pointing = Pointing(parts.book, parts.clock)
        self._history = History(parts.calls)
        self._deleting: dict[str, asyncio.Event] = {}

    @property
    def book(self) -> Phrasebook:
        """The words they answer in."""
        return self._parts.book

    @property
    def model(self) -> str:
        """Which language model may help; "" where none is set up."""
        return self._parts.conversation.model

    async def take(self, event: str, data: Mapping[str, Any], mark: str) -> None:
        """Keep what came by the gateway; `mark` names it as it came.

        Raises StorageError where it could not be kept: then it must not be let go of.
        """
        await self._after_deletions(word(data, "channel_id"))
        match event:
            case "MESSAGE_CREATE":
                await self._keep(said(data))
            case "MESSAGE_UPDATE":
                await self._keep(changed(data))
            case "MESSAGE_DELETE":
                await self._deleted(data)
            case "MESSAGE_REACTION_ADD" | "MESSAGE_REACTION_REMOVE":
                await self._reacted(reactions(event, data, self._parts.me(), mark))

    async def clicked(self, interaction: "discord.Interaction[Any]", choice: str) -> None:
        """Keep a choice; one that opens a form opens it instead, where it can."""
        async with self._answering(interaction) as answer:
            asked = asked_of(interaction)
            direct = await self._direct(interaction)
            if asked.channel != direct:
                await answer.show(self._note("elsewhere"))
                return
            window = await self._windows.of_choice(asked, choice)
            if window is None or not await answer.open(window):
                await self._keep(chosen(asked, direct, choice))
            await answer.end()

    async def opened_again(
        self, interaction: "discord.Interaction[Any]", card: str, form: str
    ) -> None:
        """Open a form anew that was not filled in right."""
        async with self._answering(interaction) as answer:
            asked, note = asked_of(interaction), card_of(interaction)
            window = await self._windows.again(asked, card, form, note)
            if window is None:
                await answer.show(self._note("old"))
            else:
                await answer.open(window)

    async def handed_in(self, interaction: "discord.Interaction[Any]") -> None:
        """Keep a form that was handed in; say what is not right in it."""
        async with self._answering(interaction) as answer:
            form = handed_in(asked_of(interaction))
            if form is None:
                await answer.show(self._note("old"))
            elif wrong := None if form.files else await self._windows.wrong(form):
                await answer.show(wrong)
            else:
                await self._take_in(interaction, form, answer)

    async def commanded(self, interaction: "discord.Interaction[Any]") -> None:
        """Keep a command, or open the window that it stands for."""
        asked = asked_of(interaction)
        window = begun(asked)
        async with self._answering(interaction, at_once=window is None) as answer:
            if window is not None:
                made = await self._windows.of_command(asked, window)
                if made is not None and await answer.open(made):
                    return
            direct = await self._direct(interaction)
            await self._keep(commanded(asked, direct))
            if asks_for_settings(asked) and asked.channel == direct:
                await answer.show(self._sections())
            else:
                await self._told_where(answer, asked, direct)

    async def suggested(self, interaction: "discord.Interaction[Any]") -> Sequence[str]:
        """Return names that somebody may mean, while they type one; none is better than late."""
        asked, made_of = asked_of(interaction), self._parts
        try:
            async with asyncio.timeout(SUGGESTING):
                person = await made_of.store.find(asked.who.identity)
                if person is None:
                    return ()
                return await made_of.conversation.suggest(person, typed(asked))
        except (StorageError, TimeoutError):
            return ()
        finally:
            made_of.kept(interaction.id)

    async def pointed(self, interaction: "discord.Interaction[Any]") -> None:
        """Show a second thought on a message, to who asked for it; nothing of it is kept."""
        async with self._answering(interaction, at_once=True) as answer:
            told_us = bool(interaction.context.dm_channel)
            await answer.show(await self._pointing.card(asked_of(interaction), told_us=told_us))

    async def talked(self, interaction: "discord.Interaction[Any]") -> None:
        """Keep the message of a second thought as said."""
        async with self._answering(interaction) as answer:
            text = said_in(card_of(interaction))
            if not text:
                await answer.show(self._note("old"))
                return
            asked, direct = asked_of(interaction), await self._direct(interaction)
            await self._keep(talked_about(asked, direct, text))
            await answer.change(self._note("taken_along", _elsewhere(asked, direct)))

    async def unknown(self, interaction: "discord.Interaction[Any]", name: str = "old") -> None:
        """Say kindly that there is nothing behind a card or a command any more."""
        async with self._answering(interaction) as answer:
            await answer.show(self._note(name))

    def let_go(self, interaction: "discord.Interaction[Any]") -> None:
        """Leave something unanswered that nobody waits for."""
        self._parts.kept(interaction.id)

    @asynccontextmanager
    async def _answering(
        self, interaction: "discord.Interaction[Any]", *, at_once: bool = False
    ) -> AsyncIterator[Answer]:
        """Answer in time whatever happens, `at_once` that it is thought about.

        Then the reader may go on past it.
        """
        answer = Answer(interaction, self._parts.calls, self._parts.trouble)
        soon = asyncio.create_task(answer.begin() if at_once else answer.soon())
        try:
            yield answer
        except Unreachable:
            await answer.show(self._note("closed"))
        except Exception as error:  # noqa: BLE001  # whatever it is, somebody waits for an answer
            self._parts.trouble(error)
            await answer.show(self._note("not_kept"))
        finally:
            soon.cancel()
        self._parts.kept(interaction.id)

    async def _take_in(
        self, interaction: "discord.Interaction[Any]", form: HandedIn, answer: Answer
    ) -> None:
        direct = await self._direct(interaction)
        await self._keep(form.arrivals(direct))
        if only_they_see(interaction):  # that it was not right
            await answer.change(self._note("is_in", _elsewhere(form.asked, direct)))
        else:
            await self._told_where(answer, form.asked, direct)

    async def _told_where(self, answer: Answer, asked: Asked, direct: str) -> None:
        """Say where something is answered, when that is not where it was asked."""
        if asked.channel == direct:
            await answer.end()
        else:
            await answer.show(self._note("answered_directly", direct))

    async def _reacted(self, arrivals: Sequence[Arrival]) -> None:
        """Keep a sign, unless it is over by now: of several who listen, each hears it in its time."""
        if self._parts.store.sessions.is_alone or all(
            [await self._stands(one) for one in arrivals]
        ):
            await self._keep(arrivals)

    async def _stands(self, arrival: Arrival) -> bool:
        """Whether a message shows what is told of it; where that can't be seen, it is believed."""
        try:
            shown = await self._history.named(arrival.place, arrival.message)
        except DeliveryError:
            return True
        event = arrival.event
        assert isinstance(event, Reacted), "by whom it is called"  # noqa: S101  # for the types
        return shown is None or (event.sign in signs_on(shown)) is event.put

    async def _deleted(self, told: Payload) -> None:
        """Keep that a message was deleted, for whom the channel is of."""
        channel = deleted(told)
        if not channel:
            return
        done = self._deleting[channel] = asyncio.Event()
        try:
            told_of = await self._parts.calls.ask("GET", _CHANNEL, channel_id=channel)
            for one in parts(told_of, "recipients")[:1]:
                await self._keep(gone(told, Origin(word(one, "id"))))
        except (Wait, NotSent, Unclear) as error:
            raise StorageError(_ASKS_AGAIN) from error
        except DeliveryError:
            return
        finally:
            done.set()
            if self._deleting.get(channel) is done:
                del self._deleting[channel]

    async def _after_deletions(self, channel: str) -> None:
        """Wait, but not for long, for a deletion that came before: whose it is, is asked first."""
        if (deletion := self._deleting.get(channel)) is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(_DELETING):
                    await deletion.wait()

    async def _keep(self, arrivals: Sequence[Arrival]) -> None:
        """Have events kept, all of them or none; show that an answer is thought about."""
        if not arrivals:
            return
        await self._parts.runner.accept(*arrivals)
        for one in arrivals:
            self._parts.directs.met(one.identity.account, one.place.channel)
            if isinstance(one.event, _THOUGHT_ABOUT):
                self._parts.typing.thinking(one.place, one.key)

    async def _direct(self, interaction: "discord.Interaction[Any]") -> str:
        """Return the channel of somebody's direct messages; raises as `Directs.of`."""
        user, channel = str(interaction.user.id), interaction.channel_id
        if channel is not None and interaction.context.dm_channel:
            self._parts.directs.met(user, str(channel))
            return str(channel)
        direct = await self._opened(user)
        if str(channel) != direct:
            self._parts.met(direct, user, interaction.id)
        return direct

    async def _opened(self, user: str) -> str:
        """Return the channel of somebody's direct messages; asks again where that passes."""
        for pause in _AGAIN:
            try:
                return await self._parts.directs.of(user)
            except (Wait, NotSent, Unclear):
                await asyncio.sleep(pause)
        return await self._parts.directs.of(user)

    def _sections(self) -> Mapping[str, Any]:
        """Return the way to the windows of the settings."""
        book = self._parts.book
        return ephemeral(around(book, "in_windows"), sections("settings", book))

    def _note(self, name: str, channel: str = "") -> Mapping[str, Any]:
        """Return a few words for one alone, with the way to a channel."""
        book = self._parts.book
        way = (around(book, "there"), _CHANNEL_PAGE.format(channel=channel))
        return ephemeral(around(book, name), link=way if channel else None)


def _elsewhere(asked: Asked, direct: str) -> str:
    """Return the channel of direct messages, where something was asked in another; else ""."""
    return direct if asked.channel != direct else ""
