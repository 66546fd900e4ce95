"""Whatever is missing in what Discord hands over, or is of another kind: it is nothing, never a fault."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from random import Random
from typing import Any

import pytest

from bot.discord.arriving.asking import Asked
from bot.discord.arriving.commands import asks_for_settings, begun, commanded, pointed_at, typed
from bot.discord.arriving.messages import changed, deleted, said
from bot.discord.arriving.origin import Origin
from bot.discord.arriving.reactions import reactions
from bot.discord.arriving.windows import handed_in

FILE = {"id": "5", "filename": "a.csv", "url": "https://c", "content_type": "text/csv", "size": 3}
WRITTEN: dict[str, Any] = {
    "id": "100",
    "channel_id": "30",
    "channel_type": 1,
    "author": {"id": "7", "username": "ana", "global_name": "Ana"},
    "type": 0,
    "content": "**hi** <@8> <t:12:R>",
    "mentions": [{"id": "8", "username": "bob", "member": {"nick": "Bob"}}],
    "attachments": [FILE],
    "sticker_items": [{"id": "1", "name": "Wave"}],
    "poll": {"question": {"text": "when?"}},
    "message_snapshots": [{"message": {"content": "no", "mentions": [], "attachments": [FILE]}}],
    "edited_timestamp": "2026-11-23T01:00:00",
}
SIGN = {
    "user_id": "7",
    "channel_id": "30",
    "message_id": "90",
    "message_author_id": "1",
    "emoji": {"id": None, "name": "✅"},
}
OPTIONS = [
    {"name": name, "type": 3, "value": "touch", "focused": True}
    for name in ("action", "contact", "words", "file")
]
COMMAND = {
    "name": "reconnect",
    "options": OPTIONS,
    "target_id": "100",
    "resolved": {"attachments": {"touch": FILE}, "messages": {"100": WRITTEN}},
}
WINDOW = {
    "custom_id": "form:12:fix",
    "components": [
        {"type": 18, "component": {"type": 4, "custom_id": "who", "value": "Dana"}},
        {"type": 18, "component": {"type": 3, "custom_id": "tie", "values": ["friend"]}},
        {"type": 18, "component": {"type": 19, "custom_id": "file", "values": ["5"]}},
    ],
    "resolved": {"attachments": {"5": FILE}},
}
ODD: tuple[Any, ...] = (None, 0, 3, "", "odd", [], ["odd"], [None], {}, {"odd": 1}, True, -1.5)


def _asked(data: Any) -> Asked:
    return Asked(id="200", who=Origin("7"), channel="30", card="90", data=data)


READ: dict[str, tuple[Any, Callable[[Any], object]]] = {
    "said": (WRITTEN, said),
    "changed": (WRITTEN, changed),
    "deleted": (WRITTEN, deleted),
    "reacted": (SIGN, lambda told: reactions("MESSAGE_REACTION_ADD", told, "1", "a:1")),
    "commanded": (COMMAND, lambda told: commanded(_asked(told), "30")),
    "begun": (COMMAND, lambda told: begun(_asked(told))),
    "settings": (COMMAND, lambda told: asks_for_settings(_asked(told))),
    "typed": (COMMAND, lambda told: typed(_asked(told))),
    "pointed": (COMMAND, lambda told: pointed_at(_asked(told))),
    "handed in": (WINDOW, lambda told: handed_in(_asked(told))),
}


def _holders(told: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a payload, as what holds it and by which name."""
    names = list(told) if isinstance(told, dict) else range(len(told))
    for name in names:
        yield told, name
        if isinstance(told[name], dict | list):
            yield from _holders(told[name])


@pytest.mark.parametrize("what", READ)
def test_anything_odd_anywhere_is_no_fault(what: str) -> None:
    told, read = READ[what]
    for place in range(len(list(_holders(told)))):
        for odd in ODD:
            copy = deepcopy(told)
            holder, name = list(_holders(copy))[place]
            holder[name] = deepcopy(odd)
            read(copy)


@pytest.mark.parametrize("what", READ)
def test_many_odd_things_at_once_are_no_fault(what: str) -> None:
    told, read = READ[what]
    chance = Random(what)
    for _ in range(300):
        copy = deepcopy(told)
        for _ in range(chance.randint(1, 5)):
            holder, name = chance.choice(list(_holders(copy)))
            if chance.random() < 0.4:
                del holder[name]
            else:
                holder[name] = deepcopy(chance.choice(ODD))
            if not copy:
                break
        read(copy)
