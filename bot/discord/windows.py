"""The windows of forms: opened from a card, handed in, and opened again where something is wrong.

A window that is handed in is closed, whatever is in it. So what is wrong with it is told in a
note (`bot.discord.noting`).
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.discord.arriving.asking import Asked
from bot.discord.arriving.commands import Begun
from bot.discord.arriving.windows import HandedIn, named
from bot.discord.cards import modal
from bot.discord.noting import filled_in, note_of
from bot.payload import Payload
from coaching import forms
from coaching.forms import Form
from coaching.phrases import Phrasebook
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.conversation import Conversation
    from storage.store import Store

OPENING = 2.0
"""Seconds in which a window must be ready: there are three to open it."""

Window = Mapping[str, Any]


class Windows:
    """Makes windows, and looks through what is handed in."""

    def __init__(
        self,
        conversation: "Conversation",
        store: "Store",
        book: Phrasebook,
        clock: Callable[[], datetime],
    ) -> None:
        """Ask there for what a form says."""
        self._conversation = conversation
        self._store = store
        self._book = book
        self._clock = clock

    async def of_choice(self, asked: Asked, choice: str) -> Window | None:
        """Return the window that a choice opens; None where it opens none, or not in time.

        Then the conversation asks in words.
        """
        key = forms.opens(choice)
        form = await self._form(asked, key) if key is not None else None
        return modal(form, named(asked.card, form.key)) if form is not None else None

    async def of_command(self, asked: Asked, begun: Begun) -> Window | None:
        """Return the window that a command stands for, as `of_choice`."""
        key = forms.opens(begun.choice)
        form = await self._form(asked, key) if key is not None else None
        return modal(_with(form, begun.values), named("", form.key)) if form is not None else None

    async def again(self, asked: Asked, card: str, key: str, note: Payload) -> Window | None:
        """Return the window of a form with what a note holds of it; None where there is none now."""
        form = await self._form(asked, key)
        return modal(filled_in(form, note), named(card, form.key)) if form is not None else None

    async def wrong(self, given: HandedIn) -> Mapping[str, Any] | None:
        """Return a note of what is wrong with a form that was handed in; None where nothing is.

        Raises StorageError where that cannot be told now.
        """
        filled, today = given.filled, await self._today(given.asked)
        problems = forms.problems(filled.form, dict(filled.values), today, self._book)
        if not problems:
            return None
        form = await self._form(given.asked, filled.form)
        return note_of(given, problems, form, self._book)

    async def _form(self, asked: Asked, key: str) -> Form | None:
        try:
            async with asyncio.timeout(OPENING):
                person = await self._store.person(asked.who.identity)
                return await self._conversation.form(person, key)
        except (StorageError, TimeoutError):
            return None

    async def _today(self, asked: Asked) -> date:
        person = await self._store.person(asked.who.identity)
        zone = (await self._conversation.stand(person)).settings.zone
        now = self._clock()
        return (now.astimezone(ZoneInfo(zone)) if zone else now).date()


def _with(form: Form, values: Mapping[str, str]) -> Form:
    """Return a form with what is known of it by then."""
    fields = (replace(one, value=values.get(one.name) or one.value) for one in form.fields)
    return replace(form, fields=tuple(fields))
