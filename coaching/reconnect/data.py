"""What is kept and how to take it or delete it: import, export, privacy, forget, help."""

from collections.abc import Mapping

from coaching.turn import Command

COMMANDS: Mapping[str, Command] = {}
CHOICES: Mapping[str, Command] = {}
