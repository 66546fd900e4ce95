"""How events look on the wire, and what they are to the coach."""

import base64
from collections.abc import Callable, Mapping
from typing import Any

from coaching.messages import Chose, Deleted, Edited, Event, Opened, Reacted, Said, Uploaded
from storage.delivery.values import Arrival, Place
from storage.identity import Identity

NAME = "wire"

_EVENTS: dict[str, Callable[[Mapping[str, Any]], Event]] = {
    "said": lambda told: Said(told["text"]),
    "chose": lambda told: Chose(told["key"]),
    "uploaded": lambda told: Uploaded(told["name"], base64.b64decode(told["data"])),
    "edited": lambda told: Edited(told["text"]),
    "deleted": lambda told: Deleted(),
    "reacted": lambda told: Reacted(told["sign"], told["put"]),
    "opened": lambda told: Opened(),
}


def arrival(told: Mapping[str, Any]) -> Arrival:
    """Return what an event on the wire is to a runner."""
    workspace, what = told["workspace"], told["event"]
    place = Place(NAME, workspace, told["channel"], private=told.get("private", True))
    return Arrival(
        key=told["key"],
        identity=Identity(NAME, workspace, told["account"]),
        place=place,
        event=_EVENTS[what["kind"]](what),
        message="" if what["kind"] == "opened" else told["message"],
    )
