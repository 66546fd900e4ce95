"""The weekly picks: who is worth a hello this week, and skip, swap and done."""

from collections.abc import Mapping

from coaching.turn import Command

COMMANDS: Mapping[str, Command] = {}
CHOICES: Mapping[str, Command] = {}
