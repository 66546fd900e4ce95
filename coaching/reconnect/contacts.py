"""Adding contacts, listing them, and one contact's timeline."""

from collections.abc import Mapping

from coaching.turn import Command

COMMANDS: Mapping[str, Command] = {}
CHOICES: Mapping[str, Command] = {}
