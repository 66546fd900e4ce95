"""Windows that were opened over the talk, and are handed in.

On which card one was opened is written into its name, beside which form it is. Whose it is, is
not believed but asked, and a card is only looked for among their own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.discord.arriving.asking import Asked
from bot.discord.arriving.messages import attached
from bot.discord.cards import filled
from bot.payload import Payload, part, parts, word
from coaching.messages import Attached, Filled
from storage.delivery.values import Arrival

FORM = re.compile(r"form:(?P<card>\d*):(?P<form>.+)", re.DOTALL)
"""The name of a window, and of what opens one again."""


def named(card: str, form: str) -> str:
    """Return the name of a window that is opened on a card."""
    return f"form:{card}:{form}"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A form that was handed in; where it holds `files`, they are all."""

    asked: Asked
    filled: Filled
    files: tuple[Attached, ...] = ()

    def arrivals(self, direct: str) -> tuple[Arrival, ...]:
        """Return it as handed in in direct messages."""
        if not self.files:
            return (self.asked.arrival(direct, self.filled),)
        files = replace(self.asked, card="")
        return tuple(
            files.arrival(direct, one, f"file{count}") for count, one in enumerate(self.files, 1)
        )


def handed_in(asked: Asked) -> HandedIn | None:
    """Return a form that was handed in; None for what is none of ours."""
    found = FORM.fullmatch(word(asked.data, "custom_id"))
    if found is None:
        return None
    try:
        values = Filled(found["form"], filled(asked.data))
    except (AttributeError, KeyError, TypeError):  # not as Discord hands it over
        return None
    return HandedIn(replace(asked, card=found["card"]), values, tuple(_files(asked.data)))


def _files(data: Payload) -> Iterator[Attached]:
    there = part(data, "resolved", "attachments")
    for label in parts(data, "components"):
        given = part(label, "component").get("values")
        for one in given if isinstance(given, list) else ():
            if isinstance(one, str) and (file := part(there, one)):
                yield attached(file)
