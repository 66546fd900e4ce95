"""The `/reconnect` family: the same words on every platform, each command in a room of its own.

`/reconnect` alone gives this week's picks. A room exports its commands by the first word after
`/reconnect`, and its choices by the first part of their key ("pick" of "pick:skip:<id>").
"""

import re
from collections.abc import Mapping

from coaching.reconnect import contacts, data, picks, reminders, settings
from coaching.turn import Command

__all__ = ["CHOICES", "COMMANDS", "asked"]

_ROOMS = (picks, contacts, reminders, settings, data)
COMMANDS: Mapping[str, Command] = {
    name: command for room in _ROOMS for name, command in room.COMMANDS.items()
}
CHOICES: Mapping[str, Command] = {
    name: command for room in _ROOMS for name, command in room.CHOICES.items()
}
_CALLED = re.compile(r"\s*/?reconnect\b[ \t]*(?P<words>.*)", re.IGNORECASE | re.DOTALL)


def asked(text: str) -> tuple[Command, str] | None:
    """Return the command of the family that a message gives, and its words; None for any other.

    Without a word of the family, `/reconnect Dana` shows Dana.
    """
    match = _CALLED.fullmatch(text)
    if match is None or not (text.lstrip().startswith("/") or _is_short(match["words"])):
        return None
    name, _, words = match["words"].strip().partition(" ")
    if name.casefold() in COMMANDS:
        return COMMANDS[name.casefold()], words.strip()
    return COMMANDS["show"], match["words"].strip()


def _is_short(words: str) -> bool:
    """Without its slash, only the bare word or a command of the family is meant."""
    name, _, _ = words.strip().partition(" ")
    return name.casefold() in COMMANDS
