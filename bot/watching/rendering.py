"""How an event of the log becomes a line: one JSON object, or words for people.

Whatever its values are, it stays one line: what cannot be printed (line breaks, control characters,
what turns the direction of writing) is spelled out.
"""

import json
import re
from collections.abc import Callable, Mapping, MutableMapping
from datetime import UTC, datetime
from typing import Any

Event = MutableMapping[str, Any]
Step = Callable[[Any, str, Event], Event]
"""What structlog calls a processor: takes a logger, the level's name and the event."""

_BARE = re.compile(r"[^\s\"'=,]+")
_HEAD = ("time", "level", "event")


def headed(now: Callable[[], datetime]) -> Step:
    """Return what gives every event its time (of UTC) and its level, before its own fields."""

    def step(_: Any, level: str, event: Event) -> Event:
        at = now().astimezone(UTC).isoformat(timespec="milliseconds")
        time = f"{at.removesuffix('+00:00')}Z"
        return {"time": time, "level": level, "event": event.pop("event"), **event}

    return step


def printable(_: Any, __: str, event: Event) -> Event:
    """Spell out what of an event's values cannot be printed."""
    for name, value in event.items():
        if isinstance(value, str) and not value.isprintable():
            event[name] = "".join(map(_spelled, value))
    return event


def as_json(_: Any, __: str, event: Mapping[str, Any]) -> str:
    """Return an event as a JSON object."""
    return json.dumps(event, default=str)


def as_line(_: Any, __: str, event: Mapping[str, Any]) -> str:
    """Return an event for people: when, how grave, what, and its fields that are not empty."""
    fields = [
        f"{name}={_shown(value)}"
        for name, value in event.items()
        if name not in _HEAD and value not in ("", None, ())
    ]
    return " ".join((event["time"], f"{event['level']:<7}", event["event"], *fields))


def _shown(value: Any) -> str:
    if isinstance(value, tuple | list):
        return ",".join(map(_shown, value))
    text = str(value)
    return text if _BARE.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def _spelled(character: str) -> str:
    return character if character.isprintable() else f"\\u{ord(character):04x}"
