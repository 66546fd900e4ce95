"""The `/reconnect` family: the same words on every platform, each command in a room of its own.

`/reconnect` alone gives this week's picks. A room exports its commands by the first word after
`/reconnect`, and its choices by the first part of their key ("pick" of "pick:skip:<id>").
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from coaching.memory import Needs
from coaching.reconnect import codes, contacts, data, picks, pictures, reminders, settings
from coaching.reconnect.wishes import wish
from coaching.regexes import regex
from coaching.safety import check
from coaching.text import fold
from coaching.turn import Ask, Command, Turn

__all__ = ["CHOICES", "COMMANDS", "asked"]

_ROOMS = (picks, contacts, pictures, reminders, settings, data)
COMMANDS: Mapping[str, Command] = {
    name: command for room in _ROOMS for name, command in room.COMMANDS.items()
}


def _by_name(ask: Ask) -> Turn | None:
    """Do what a choice says that stands for a command: "reconnect:picks"."""
    return COMMANDS[_name(ask.words)].run(replace(ask, words=""))


def _needs(words: str) -> Needs:
    return COMMANDS[_name(words)].needs("")


def _name(words: str) -> str:
    return words if words in COMMANDS else "help"


CHOICES: Mapping[str, Command] = {
    **{name: command for room in _ROOMS for name, command in room.CHOICES.items()},
    "reconnect": Command(_by_name, _needs),
}
_ALSO = {
    "list": "who", "search": "who", "find": "who", "contacts": "who", "people": "who",
    "who's": "who", "whos": "who", "new": "add", "change": "edit", "update": "edit", "fix": "edit",
    "delete": "forget", "remove": "forget", "timeline": "show", "backup": "export",
    "download": "export", "unrest": "wake", "commands": "help", "setting": "settings",
    "connect": "link", "disconnect": "unlink", "model": "voice", "ai": "voice", "llm": "voice",
}  # fmt: skip
"""Other words for a command, as people try them."""

_WHOLE = dict.fromkeys(("why", "method", "evidence", "sources"), "help why")
"""What is asked for by a word alone."""

_CALLED = regex(r"\s*/?reconnect\b[ \t]*(?P<words>.*)", re.IGNORECASE | re.DOTALL)
_EDGE = " .,;:!?"


def asked(text: str) -> tuple[Command, str] | None:
    """Return the command of the family that a message gives, and its words; None for any other.

    Without a word of the family, `/reconnect Dana` shows Dana. Without its slash, only the bare
    word or a command of the family is meant: "reconnect with my old boss" tells something. The
    commonest are heard in plain words too: "who am I waiting for?". Words that ring an alarm are
    no command, whatever they begin with (playbook, "The flow", 1).
    """
    match = _CALLED.fullmatch(text) or _wished(text)
    if match is None or check(text) is not None:
        return None
    slash = text.lstrip().startswith("/")
    said = match["words"].strip()
    all_words = _WHOLE.get(fold(said).strip(_EDGE), said) if slash else said
    name, words = _apart(all_words)
    name = _ALSO.get(name, name) if slash else name
    if name in COMMANDS:
        return COMMANDS[name], words
    return (contacts.ANYBODY, all_words) if slash else None


def _wished(text: str) -> re.Match[str] | None:
    words = wish(text) or codes.wish(text) or pictures.wish(text)
    return _CALLED.fullmatch(f"reconnect {words}") if words is not None else None


def _apart(words: str) -> tuple[str, str]:
    """Return the first word, folded and bare, and what follows it."""
    first, *rest = words.split(maxsplit=1)[:2] or [""]
    return fold(first).strip(_EDGE), "".join(rest)
