"""Reminders: planning one, the list, and what a reaction or button does to one."""

from collections.abc import Mapping

from coaching.turn import Command

COMMANDS: Mapping[str, Command] = {}
CHOICES: Mapping[str, Command] = {}
