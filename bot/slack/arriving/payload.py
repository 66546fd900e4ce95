"""Looks into what Slack hands over, of which any part may be missing or of another kind."""

from collections.abc import Mapping, Sequence
from typing import Any

Payload = Mapping[str, Any]

_NOTHING: Payload = {}


def part(payload: Payload, *names: str) -> Payload:
    """Return a part inside a payload; an empty one where there is none."""
    for name in names:
        found = payload.get(name)
        if not isinstance(found, Mapping):
            return _NOTHING
        payload = found
    return payload


def word(payload: Payload, *names: str) -> str:
    """Return a text inside a payload; "" where there is none."""
    found = part(payload, *names[:-1]).get(names[-1])
    return found if isinstance(found, str) else ""


def parts(payload: Payload, name: str) -> Sequence[Payload]:
    """Return a list of parts; what in it is no part is left out."""
    found = payload.get(name)
    if not isinstance(found, list):
        return ()
    return [one for one in found if isinstance(one, Mapping)]


def number(payload: Payload, name: str) -> int:
    """Return a whole number; 0 where there is none."""
    found = payload.get(name)
    return found if isinstance(found, int) else 0


def says_yes(payload: Payload, name: str) -> bool:
    """Whether something is so; commands say it as a word."""
    return payload.get(name) in (True, "true")


def is_readable(payload: object) -> bool:
    """Whether a payload has the shape that all of Slack's have: no other is looked into."""
    if not isinstance(payload, Mapping):
        return False
    if any(not isinstance(payload.get(name), _OR_NONE) for name in _PARTS):
        return False
    if payload.get("type") == "event_callback":
        return bool(word(payload, "event", "type")) and _are_parts(payload, "authorizations")
    return _are_parts(payload, "actions")


def _are_parts(payload: Payload, name: str) -> bool:
    found = payload.get(name)
    return found is None or (
        isinstance(found, list) and all(isinstance(one, Mapping) for one in found)
    )


_OR_NONE = (Mapping, type(None))
_PARTS = ("event", "view", "message", "container", "state")
