"""The mark of a message, so that it can be known again: in the ids of its components.

Discord gives back the nonce of a message for a few minutes only, and has no place for an app's own
data. But every component of a message may have an `id`, "32 bit integer used as an optional
identifier", unique within the message (docs: components/reference, Anatomy of a Component), and
Discord gives it back wherever it shows the message. So the first five components carry 26 bits of
the mark each; above them stands which fifth it is. So no two are the same, none is 0 (which Discord
replaces), and none is as small as the ids that Discord gives to components without one.
"""

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from bot.discord.cards.blocks import every
from bot.payload import number, part, parts

_PIECES = 5
_BITS = 26
_FIRST = 8
"""What stands above the first piece: the highest of all is still below 2 to the power of 31."""

_REST = (1 << _BITS) - 1


def nonce_of(mark: UUID) -> str:
    """Return the nonce of a message: 22 characters, of the 25 that Discord takes."""
    return urlsafe_b64encode(mark.bytes).decode().rstrip("=")


def marked(payload: Mapping[str, Any], mark: UUID) -> dict[str, Any]:
    """Return a message's payload with its mark in it; the one given stays as it is.

    A card of fewer than five components carries as much of the mark as it has room for.
    """
    pieces = iter(_pieces(mark))
    return {**payload, "components": [_with(one, pieces) for one in payload["components"]]}


def carries(message: Mapping[str, Any], mark: UUID) -> bool:
    """Tell whether a message of Discord's is of an app and carries a mark, as far as it has room."""
    found = _found(message)
    return bool(found) and found == _pieces(mark)[: len(found)]


def mark_in(message: Mapping[str, Any]) -> UUID | None:
    """Return the mark of a message; None for one that carries none, or not all of it."""
    found = _found(message)
    number = sum((piece & _REST) << (_BITS * place) for place, piece in enumerate(found))
    if len(found) < _PIECES or number >> 128:
        return None
    mark = UUID(int=number)
    return mark if found == _pieces(mark) else None


def _pieces(mark: UUID) -> list[int]:
    """Return the ids that carry a mark, its lowest bits first."""
    return [
        (_FIRST + place) << _BITS | (mark.int >> (_BITS * place)) & _REST
        for place in range(_PIECES)
    ]


def _with(component: Mapping[str, Any], pieces: Iterable[int]) -> dict[str, Any]:
    """Return a component and those in it with the next pieces for ids, while there are any."""
    piece = next(iter(pieces), None)
    made = {name: value for name, value in component.items() if name != "id"}
    if piece is not None:
        made["id"] = piece
    if "components" in made:
        made["components"] = [_with(one, pieces) for one in made["components"]]
    if "accessory" in made:
        made["accessory"] = _with(made["accessory"], pieces)
    return made


def _found(message: Mapping[str, Any]) -> list[int]:
    """Return the pieces in a message, in order; none in what a person wrote."""
    if not part(message, "author").get("bot"):
        return []
    ids = (number(one, "id") for one in every(parts(message, "components")))
    return sorted(one for one in ids if 0 <= (one >> _BITS) - _FIRST < _PIECES)
