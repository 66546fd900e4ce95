"""What is kept and how to take it, share it or delete it: import, export, link, forget, help."""

from collections.abc import Mapping

from coaching.reconnect import forgetting, helping, keeping, linking
from coaching.turn import Command

__all__ = ["CHOICES", "COMMANDS"]

COMMANDS: Mapping[str, Command] = {
    **keeping.COMMANDS,
    **forgetting.COMMANDS,
    **linking.COMMANDS,
    **helping.COMMANDS,
}
CHOICES: Mapping[str, Command] = {
    **keeping.CHOICES,
    **forgetting.CHOICES,
    **linking.CHOICES,
}
