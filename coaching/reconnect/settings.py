"""A person's settings: showing them and changing one."""

from collections.abc import Mapping

from coaching.turn import Command

COMMANDS: Mapping[str, Command] = {}
CHOICES: Mapping[str, Command] = {}
