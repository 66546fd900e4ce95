"""A bot of bare discord.py that answers as little as a test needs, and keeps what it is told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket

from tests.emulators.discord.scripting import Discord
from tests.emulators.discord.world import BOT


def pointed_at(api: str, gateway: str) -> None:
    """Let discord.py speak to another server than Discord's."""
    discord.http.Route.BASE = api
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)


class Choose(discord.ui.DynamicItem[discord.ui.Button[Any]], template=r"choose:(?P<key>\w+)"):
    """A button that works without anything kept."""

    def __init__(self, key: str) -> None:
        super().__init__(discord.ui.Button(label=key.title(), custom_id=f"choose:{key}"))
        self.key = key

    @classmethod
    async def from_custom_id(cls, interaction: Any, item: Any, match: Any) -> "Choose":
        return cls(match["key"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        interaction.client.told.append(("clicked", self.key, str(interaction.user.id)))
        if self.key == "form":
            await interaction.response.send_modal(Form())
        elif self.key == "change":
            view = discord.ui.LayoutView(timeout=None)
            view.add_item(discord.ui.TextDisplay("changed"))
            await interaction.response.edit_message(view=view)
        elif self.key != "nothing":
            await interaction.response.defer()


class Form(discord.ui.Modal, title="A form"):
    """A name, a choice, a file."""

    def __init__(self) -> None:
        super().__init__(custom_id="form", timeout=5)
        options = [discord.SelectOption(label="Friend", value="friend")]
        kind = discord.ui.Select[Any](custom_id="kind", options=options, required=False)
        upload = discord.ui.FileUpload[Any](custom_id="file", required=False)
        name = discord.ui.TextInput[Any](custom_id="name", max_length=40)
        self.add_item(discord.ui.Label(text="Name", component=name))
        self.add_item(discord.ui.Label(text="Kind", component=kind))
        self.add_item(discord.ui.Label(text="List", component=upload))

    async def on_submit(self, interaction: discord.Interaction[Any]) -> None:
        bot = interaction.client
        children: Any = self.children
        name, kind, upload = (one.component for one in children)
        files = [await one.read() for one in upload.values]
        bot.told.append(("submitted", name.value, list(kind.values), files))
        await interaction.response.send_message(f"Thanks, {name.value}", ephemeral=True)


def card(*keys: str) -> discord.ui.LayoutView:
    """Return a card with a button for each key."""
    view = discord.ui.LayoutView(timeout=None)
    box = discord.ui.Container[Any](discord.ui.TextDisplay("**Which one?**"))
    box.add_item(discord.ui.ActionRow[Any](*(Choose(key) for key in keys)))
    view.add_item(box)
    return view


class Bot(discord.Client):
    """Repeats what is said; "card" is answered by a card with buttons."""

    def __init__(self, **told: Any) -> None:
        intents = discord.Intents.none()
        intents.guilds = intents.dm_messages = intents.dm_reactions = True
        super().__init__(intents=intents, max_messages=None, **told)
        self.told: list[tuple[Any, ...]] = []
        self.tree = app_commands.CommandTree(
            self,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
        )
        self.tree.add_command(_reconnect)
        self.tree.add_command(_thought)

    async def setup_hook(self) -> None:
        self.add_dynamic_items(Choose)

    async def on_message(self, message: discord.Message) -> None:
        if message.author.bot:
            return
        self.told.append(("said", str(message.id), message.content))
        if message.content == "card":
            await message.channel.send(view=card("form", "later", "change", "nothing"))
        elif message.attachments:
            data = await message.attachments[0].read()
            await message.channel.send(f"got {len(data)} bytes")
        else:
            await message.channel.send(f"heard {message.content}", nonce=str(message.id))

    async def on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        if str(payload.user_id) != BOT:
            self.told.append(("put", str(payload.message_id), payload.emoji.name))

    async def on_raw_reaction_remove(self, payload: discord.RawReactionActionEvent) -> None:
        self.told.append(("off", str(payload.message_id), payload.emoji.name))

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        if str(payload.message.author.id) != BOT:
            self.told.append(("edited", str(payload.message_id), payload.message.content))

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        self.told.append(("deleted", str(payload.message_id)))

    async def on_resumed(self) -> None:
        self.told.append(("resumed",))

    def events(self, kind: str) -> list[tuple[Any, ...]]:
        """Return what it was told of a kind."""
        return [one[1:] for one in self.told if one[0] == kind]


@app_commands.command(name="reconnect", description="Talk to the coach")
async def _reconnect(
    interaction: discord.Interaction[Any],
    action: str | None = None,
    contact: str | None = None,
    file: discord.Attachment | None = None,
) -> None:
    size = len(await file.read()) if file else 0
    await interaction.response.defer(ephemeral=True)
    await interaction.edit_original_response(content=f"{action} {contact} {size}")


@_reconnect.autocomplete("contact")
async def _contacts(
    interaction: discord.Interaction[Any], typed: str
) -> list[app_commands.Choice[str]]:
    names = ["Nadia", "Noor", "Omar"]
    some = [one for one in names if one.lower().startswith(typed.lower())]
    return [app_commands.Choice(name=one, value=one) for one in some]


@app_commands.context_menu(name="Second thought on this")
async def _thought(interaction: discord.Interaction[Any], message: discord.Message) -> None:
    told = f"{message.author.name} said {message.content}"
    await interaction.response.send_message(told, ephemeral=True)


@asynccontextmanager
async def running(here: Discord, bot: Bot) -> AsyncIterator[Bot]:
    """Let a bot be connected."""
    pointed_at(here.url, here.gateway)
    before = sum(one["open"] for one in (await here.state())["sessions"])
    task = asyncio.create_task(bot.start(here.token))
    try:
        connected = asyncio.create_task(here.connected(before + 1))
        await asyncio.wait({task, connected}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
        yield bot
    finally:
        await bot.close()
        task.cancel()
        with suppress(asyncio.CancelledError, discord.DiscordException):
            await task
