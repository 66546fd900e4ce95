"""The commands: `/reconnect`, and a second thought on any message, wherever somebody reads it.

Discord is told of them when they have changed, and not at each start.
https://docs.discord.com/developers/interactions/application-commands
"""

import hashlib
import json
from typing import TYPE_CHECKING, Any, Protocol

import discord
from discord import app_commands

from bot.discord.around import around
from bot.discord.arriving.commands import COMMAND, OPTIONS, TOUCH
from bot.discord.choosing import hear

if TYPE_CHECKING:
    from bot.discord.calling import Calls
    from bot.discord.listening import Listening

ACTIONS = (
    "picks", "add", TOUCH, "show", "who", "tide", "sphere", "week", "edit", "rest", "remind",
    "reminders", "settings", "import", "export", "link", "privacy", "forget", "help",
)  # fmt: skip
"""What is offered; any other command of the family can be typed among the words."""

VOICE = "voice"
"""What is offered besides where a language model is set up."""

_MOST, _LONGEST = 25, 100
"""Names that Discord suggests at once, and characters of each."""

_COMMANDS = "/applications/{application_id}/commands"

Interaction = discord.Interaction[Any]


class Told(Protocol):
    """Notes which commands Discord was told."""

    async def commands(self, application: str) -> str | None:
        """Return the digest of those it was told last."""

    async def told(self, application: str, digest: str) -> None:
        """Note the digest of those it was told."""


class Commands(app_commands.CommandTree[Any]):
    """The commands of a client. An old form of one is heard by what it holds."""

    listening: "Listening"

    async def on_error(
        self, interaction: Interaction, error: app_commands.AppCommandError, /
    ) -> None:
        """Hear a command that is not, or no longer, as Discord knows it."""
        data: Any = interaction.data
        if interaction.type is discord.InteractionType.autocomplete:
            self.listening.let_go(interaction)
        elif isinstance(error, app_commands.CommandInvokeError):
            return  # the listener has answered
        elif data.get("name") == COMMAND and data.get("type", 1) == 1:
            await self.listening.commanded(interaction)
        else:
            await self.listening.unknown(interaction, "unknown")


def make_tree(client: discord.Client, listening: "Listening") -> Commands:
    """Return the commands of a client, which from then on hears of its cards and windows, too."""
    tree = Commands(
        client,
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        allowed_contexts=app_commands.AppCommandContext(
            guild=True, dm_channel=True, private_channel=True
        ),
    )
    tree.listening = listening
    tree.add_command(_reconnect(listening))
    tree.add_command(_second_thought(listening))
    hear(client, listening)
    return tree


def payload(tree: Commands) -> list[dict[str, Any]]:
    """Return the commands as Discord is told of them."""
    return [command.to_dict(tree) for command in tree.get_commands()]


def payload_hash(tree: Commands) -> str:
    """Return the digest of the commands: another one when anything in them is."""
    told = json.dumps(payload(tree), sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


async def sync_if_changed(tree: Commands, calls: "Calls", sessions: Told, application: str) -> bool:
    """Tell Discord the commands, where they are not those it was told last; True where it was.

    Somebody may have taken them away there since.

    Raises DeliveryError where Discord takes none now, StorageError where it can't be noted.
    """
    digest = payload_hash(tree)
    known = await sessions.commands(application) == digest
    if known and await _are_there(tree, calls, application):
        return False
    await calls.ask("PUT", _COMMANDS, json=payload(tree), application_id=application)
    await sessions.told(application, digest)
    return True


async def _are_there(tree: Commands, calls: "Calls", application: str) -> bool:
    there = await calls.ask("GET", _COMMANDS, application_id=application)
    names = {(one["name"], one.get("type", 1)) for one in there}
    return names >= {(one["name"], one["type"]) for one in payload(tree)}


def _reconnect(listening: "Listening") -> app_commands.Command[Any, ..., None]:
    book = listening.book

    async def names(interaction: Interaction, current: str) -> list[app_commands.Choice[str]]:
        found = await listening.suggested(interaction)
        short = [one for one in found if 0 < len(one) <= _LONGEST]
        return [app_commands.Choice(name=one, value=one) for one in short[:_MOST]]

    @app_commands.describe(**{name: around(book, f"command_{name}") for name in OPTIONS})
    @app_commands.choices(
        action=[
            app_commands.Choice(name=f"{one}: {around(book, f'action/{one}')}", value=one)
            for one in (*ACTIONS, *([VOICE] if listening.model else []))
        ]
    )
    @app_commands.autocomplete(contact=names)
    async def reconnect(
        interaction: Interaction,
        action: str | None = None,
        contact: str | None = None,
        words: str | None = None,
        file: discord.Attachment | None = None,
    ) -> None:
        await listening.commanded(interaction)

    return app_commands.Command(
        name=COMMAND, description=around(book, "command"), callback=reconnect
    )


def _second_thought(listening: "Listening") -> app_commands.ContextMenu:
    async def second_thought(interaction: Interaction, message: discord.Message) -> None:
        await listening.pointed(interaction)

    return app_commands.ContextMenu(name=around(listening.book, "menu"), callback=second_thought)
