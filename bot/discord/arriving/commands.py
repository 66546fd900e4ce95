"""The commands, given anywhere: they are answered in direct messages.

https://docs.discord.com/developers/interactions/application-commands
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.discord.arriving.asking import Asked, chosen
from bot.discord.arriving.messages import attached, text_of
from bot.payload import Payload, part, parts, word
from coaching.messages import Said
from storage.delivery.values import Arrival

COMMAND = "reconnect"
OPTIONS = ("action", "contact", "words", "file")

TOUCH = "touch"
"""The action that is no command of the family, but a form: to log a touch."""

_OF_FILES = {"", "import"}
"""What a file that comes with the command is handed in for anyway."""

_NAME = 3
"""Words of a name, or of another way to call a command; more of them tell something."""

_WINDOWS = {"add": "add", "import": "reconnect:import", TOUCH: TOUCH}
"""The choices whose windows are opened by actions that say nothing else."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A window that a command stands for, with what is filled in already, field by field."""

    choice: str
    values: Mapping[str, str]


def begun(asked: Asked) -> Begun | None:
    """Return the window that a command stands for; None for one that says all it needs."""
    action, contact, words, file = (_option(asked, name) for name in OPTIONS)
    if action == TOUCH:
        return Begun(TOUCH, {"who": contact, "note": words})
    alone = action in _WINDOWS and not (contact or words or file)
    return Begun(_WINDOWS[action], {}) if alone else None


def asks_for_settings(asked: Asked) -> bool:
    """Whether a command asks for the settings, and changes none."""
    return [_option(asked, name) for name in OPTIONS] == ["settings", "", "", ""]


def commanded(asked: Asked, direct: str) -> tuple[Arrival, ...]:
    """Return the command as it would have been typed, and the file that came with it."""
    words = [_option(asked, name) for name in OPTIONS[:-1]]
    if words[0] == TOUCH:
        return chosen(asked, direct, TOUCH)
    file = part(asked.data, "resolved", "attachments", _option(asked, "file"))
    text = _told(*words)
    said = asked.arrival(direct, Said(text))
    if not file:
        return (said,)
    taken = asked.arrival(direct, attached(file), "file1")
    return (taken,) if " ".join(filter(None, words)) in _OF_FILES else (said, taken)


def _told(action: str, contact: str, words: str) -> str:
    """Return what was asked for as it is typed; a whole sentence is told, and asks for nothing."""
    if not (action or contact) and len(words.split()) > _NAME:
        return words
    return " ".join(filter(None, (f"/{COMMAND}", action, contact, words)))


def typed(asked: Asked) -> str:
    """Return what somebody has typed so far of a name, while it is looked for."""
    now = (one for one in parts(asked.data, "options") if one.get("focused"))
    return word(next(now, {}), "value")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A message somewhere that somebody wants a second thought on; `own`: they wrote it.

    `author` is what who wrote it is called.
    """

    text: str
    own: bool
    author: str = ""


def pointed_at(asked: Asked) -> Pointed:
    """Return the message; Discord hands it over with the command, wherever it is."""
    message = part(asked.data, "resolved", "messages", word(asked.data, "target_id"))
    called = word(message, "author", "global_name") or word(message, "author", "username")
    own = word(message, "author", "id") == asked.who.user
    return Pointed(text_of(message), own, " ".join(called.split()))


def _option(asked: Asked, name: str) -> str:
    options: list[Payload] = [
        one for one in parts(asked.data, "options") if word(one, "name") == name
    ]
    return word(options[-1], "value").strip() if options else ""
