"""What is kept and how to take it or delete it: import, export, privacy, forget, help."""

from collections.abc import Mapping

from coaching.reconnect import forgetting, helping, keeping
from coaching.turn import Command

__all__ = ["CHOICES", "COMMANDS"]

COMMANDS: Mapping[str, Command] = {
    **keeping.COMMANDS,
    **forgetting.COMMANDS,
    **helping.COMMANDS,
}
CHOICES: Mapping[str, Command] = {**keeping.CHOICES, **forgetting.CHOICES}
