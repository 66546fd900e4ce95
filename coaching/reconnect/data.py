"""What is kept, and how to take it, share it or delete it; what leaves; and what can be asked for."""

from collections.abc import Mapping

from coaching.reconnect import forgetting, helping, keeping, linking, staying, voice
from coaching.turn import Command

__all__ = ["CHOICES", "COMMANDS"]

COMMANDS: Mapping[str, Command] = {
    **keeping.COMMANDS,
    **forgetting.COMMANDS,
    **linking.COMMANDS,
    **voice.COMMANDS,
    **helping.COMMANDS,
}
CHOICES: Mapping[str, Command] = {
    **keeping.CHOICES,
    **forgetting.CHOICES,
    **linking.CHOICES,
    **staying.CHOICES,
    **voice.CHOICES,
}
