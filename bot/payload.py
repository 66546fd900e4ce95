"""Looks into what a platform hands over, of which any part may be missing or of another kind."""

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
