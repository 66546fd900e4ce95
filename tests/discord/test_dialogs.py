"""Every dialogue of tests/dialogs/ holds in Discord: written, and its numbers clicked."""

from asyncio import Runner
from datetime import timedelta
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.discord import marks
from coaching import forms
from coaching.messages import Choice
from storage.delivery.tables import OUTBOX
from storage.delivery.values import Kind
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.homes import Clock
from tests.dialogue import FOLDER, missing, read, settings
from tests.discord.coach import coaching
from tests.emulators.discord import scripting
from tests.emulators.discord.components import SECTION, SELECT, inside
from tests.emulators.discord.scripting import Discord, Person
from tests.emulators.discord.shown import controls
from tests.numbered import on_cards, taken
from tests.polling import until
from tests.test_dialogs import named, noon

DIALOGUES = sorted(FOLDER.glob("*.md"))


class Asked:
    """What the bot has shown since it was asked for it: reminders and picks come of themselves."""

    def __init__(self, discord: Discord, store: Store) -> None:
        self._discord = discord
        self._store = store

    async def messages(self, person: Person) -> list[dict[str, Any]]:
        """Return these messages, as they stand, oldest first."""
        some = await self._store._engine.read(
            lambda connection: (
                connection.execute(
                    select(OUTBOX.c.id).where(
                        OUTBOX.c.kind.in_([Kind.REPLY.value, Kind.NOTE.value])
                    )
                )
                .scalars()
                .all()
            )
        )
        nonces = set(map(marks.nonce_of, some))
        posted = {one["id"] for one in self._discord.log("posted") if one["nonce"] in nonces}
        return [one for one in await person.answers() if one["id"] in posted]

    async def number(self, count: int, person: Person) -> dict[str, Any]:
        """Return the answer number `count`, once it is there; no other comes with it."""
        found: list[dict[str, Any]] = []

        async def is_there() -> bool:
            found[:] = await self.messages(person)
            return len(found) >= count

        await until(is_there)
        assert len(found) == count, "answered twice"
        return found[-1]


async def told(
    discord: Discord, person: Person, said: str, choice: Choice | None, card: Any
) -> None:
    """Click what a number stands for; where that opens a form it fails to, and words take over."""
    if choice is None:
        await person.say(said)
        return
    if forms.opens(choice.key):
        await discord.plan("callback", "error:404:10062")
    await person.click(card["id"], clickable(card, choice.label))


def clickable(card: Any, label: str) -> str:
    """Return what to click for a choice: what is labelled so, else the button beside the label."""
    for one in inside(card["components"]):
        if one["type"] == SECTION and one["components"][0]["content"] == label:
            return str(one["accessory"]["custom_id"])
    return next(one.value for one in controls(card) if one.label == label)


def seen(card: Any) -> str:
    """Return all that can be read on a card; of a menu, what stands on it and in it.

    Of a picture, the words that stand for it.
    """
    menus = [one for one in inside(card["components"]) if one["type"] == SELECT]
    some = ([one["placeholder"], *(each["label"] for each in one["options"])] for one in menus)
    pictures = (
        one["items"][0]["description"] for one in inside(card["components"]) if "items" in one
    )
    return "\n".join((*pictures, card["words"], *chain.from_iterable(some)))


async def through_discord(path: Path, folder: Path) -> list[str]:
    """Run a dialogue in Discord; return what each answer shows."""
    clock, heard, home = Clock(), list[str](), folder / "home"
    async with (
        scripting.discord_here(folder / "discord") as discord,
        coaching(discord, home, clock, **settings(path)),
    ):
        person, card = discord.person("ana"), dict[str, Any]()
        store = await Store.open(f"sqlite:///{home / 'coach.db'}", Keyring.open(home))
        asked = Asked(discord, store)
        for one, choice in zip(read(path), taken(path), strict=True):
            clock.now = noon(one) + timedelta(minutes=len(heard))  # what came last is the latest
            await told(discord, person, one.said, choice, card)
            card = await asked.number(len(heard) + 1, person)
            heard.append(seen(card))
        await store.close()
    return heard


@pytest.mark.parametrize("path", DIALOGUES, ids=named)
def test_every_message_gets_the_answer_the_dialogue_promises(path: Path, tmp_path: Path) -> None:
    with Runner() as runner:
        heard = runner.run(through_discord(path, tmp_path))

    for one, answer in zip(map(on_cards, read(path)), heard, strict=True):
        assert missing(answer, one) is None, f"after {one.said!r}:\n{answer}"
