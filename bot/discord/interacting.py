"""What an interaction of discord.py's holds."""

from typing import TYPE_CHECKING, Any

from bot.discord.arriving.asking import Asked
from bot.discord.arriving.origin import Origin
from bot.payload import Payload

if TYPE_CHECKING:
    import discord


def asked_of(interaction: "discord.Interaction[Any]") -> Asked:
    """Return who asks for what, and where."""
    message = interaction.message
    on_card = message is not None and not only_they_see(interaction)
    data: Any = interaction.data
    return Asked(
        id=str(interaction.id),
        who=Origin(str(interaction.user.id)),
        channel=str(interaction.channel_id or ""),
        card=str(message.id) if message is not None and on_card else "",
        data=data or {},
    )


def only_they_see(interaction: "discord.Interaction[Any]") -> bool:
    """Whether something was asked on a card that nobody else sees, and that is kept nowhere."""
    return interaction.message is not None and interaction.message.flags.ephemeral


def card_of(interaction: "discord.Interaction[Any]") -> Payload:
    """Return the card that something was asked on, as it came."""
    message = interaction.message
    shown = message.components if message is not None else ()
    return {"components": [one.to_dict() for one in shown]}
