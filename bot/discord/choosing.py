"""The buttons, menus and windows of cards, however old a card is: what they mean is in their names.

Nothing is kept of a card here, so that a restart changes nothing and nothing grows. discord.py
finds the listener by the name (`DynamicItem`); whatever no listener is for is answered kindly.
"""

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Self

import discord
from discord.ui import DynamicItem, Item

from bot.discord.arriving.windows import FORM
from bot.discord.cards import TALK, choice_of

if TYPE_CHECKING:
    from bot.discord.listening import Listening

CHOICE = re.compile(r"choice:\d+:.*", re.DOTALL)
"""The names of choices: a button's holds the key, a menu's the rest of one."""

_TALK = re.compile(re.escape(TALK))

_HEARD = "heard"
"""What an interaction is marked with that a listener has."""

Interaction = discord.Interaction[Any]
Heard = Callable[[Interaction, re.Match[str]], Awaitable[None]]


def hear(client: discord.Client, listening: "Listening") -> None:
    """Have a client hear of everything that happens on cards."""

    async def chosen(interaction: Interaction, _: re.Match[str]) -> None:
        await listening.clicked(interaction, _choice(interaction))

    async def again(interaction: Interaction, name: re.Match[str]) -> None:
        await listening.opened_again(interaction, name["card"], name["form"])

    async def talked(interaction: Interaction, _: re.Match[str]) -> None:
        await listening.talked(interaction)

    async def on_interaction(interaction: Interaction) -> None:
        """Hear what no name is known for; discord.py comes here after all others were asked."""
        if interaction.type is discord.InteractionType.modal_submit:
            await listening.handed_in(interaction)
        elif _is_on_a_card(interaction) and not interaction.extras.get(_HEARD):
            await listening.unknown(interaction)

    client.add_dynamic_items(_item(CHOICE, chosen), _item(FORM, again), _item(_TALK, talked))
    client.event(on_interaction)


def _item(name: re.Pattern[str], heard: Heard) -> type[DynamicItem[Item[Any]]]:
    """Return what discord.py makes for each button or menu of a name."""

    class Named(DynamicItem[Item[Any]], template=name):
        def __init__(self, item: Item[Any], found: re.Match[str]) -> None:
            super().__init__(item)
            self._found = found

        @classmethod
        async def from_custom_id(
            cls, interaction: Interaction, item: Item[Any], match: re.Match[str], /
        ) -> Self:
            interaction.extras[_HEARD] = True
            return cls(item, match)

        async def callback(self, interaction: Interaction) -> None:
            await heard(interaction, self._found)

    return Named


def _choice(interaction: Interaction) -> str:
    data: Any = interaction.data
    return choice_of(data["custom_id"], data.get("values") or ())


def _is_on_a_card(interaction: Interaction) -> bool:
    return interaction.type is discord.InteractionType.component
