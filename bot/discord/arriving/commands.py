"""The commands, given anywhere: they are answered in direct messages.

https://docs.discord.com/developers/interactions/application-commands
"""

from dataclasses import dataclass

from bot.discord.arriving.asking import Asked
from bot.discord.arriving.messages import attached, text_of
from bot.payload import Payload, part, parts, word
from coaching.messages import Said
from storage.delivery.values import Arrival

COMMAND = "reconnect"

_OF_FILES = {"", "import"}
"""What a file that comes with the command is handed in for anyway."""


def commanded(asked: Asked, direct: str) -> tuple[Arrival, ...]:
    """Return the command as it would have been typed, and the file that came with it."""
    words = [_option(asked, name) for name in ("action", "contact", "words")]
    file = part(asked.data, "resolved", "attachments", _option(asked, "file"))
    text = " ".join((f"/{COMMAND}", *filter(None, words)))
    said = asked.arrival(direct, Said(text))
    if not file:
        return (said,)
    taken = asked.arrival(direct, attached(file), "file1")
    return (taken,) if " ".join(filter(None, words)) in _OF_FILES else (said, taken)


def typed(asked: Asked) -> str:
    """Return what somebody has typed so far of a name, while it is looked for."""
    now = (one for one in parts(asked.data, "options") if one.get("focused"))
    return word(next(now, {}), "value")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A message somewhere that somebody wants a second thought on; `own`: they wrote it."""

    text: str
    own: bool


def pointed_at(asked: Asked) -> Pointed:
    """Return the message; Discord hands it over with the command, wherever it is."""
    message = part(asked.data, "resolved", "messages", word(asked.data, "target_id"))
    return Pointed(text_of(message), word(message, "author", "id") == asked.who.user)


def _option(asked: Asked, name: str) -> str:
    options: list[Payload] = [
        one for one in parts(asked.data, "options") if word(one, "name") == name
    ]
    return word(options[-1], "value").strip() if options else ""
