"""A drawing as JSON, on its way to the process that draws it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from enum import StrEnum
from typing import Any, get_args, get_type_hints

from coaching.pictures.drawing import Drawing, Sphere, Tide, Week

_KINDS: Mapping[str, type[Drawing]] = {"tide": Tide, "sphere": Sphere, "week": Week}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def packed(drawing: Drawing, look: str) -> bytes:
    """Return a drawing, and the look it is to be drawn in."""
    told = {"kind": _NAMES[type(drawing)], "look": look, "drawing": asdict(drawing)}
    return json.dumps(told).encode()


def unpacked(data: bytes) -> tuple[Drawing, str]:
    """Return what `packed` was given. Raises ValueError, KeyError or TypeError for anything else."""
    told = json.loads(data)
    return _made(_KINDS[told["kind"]], told["drawing"]), told["look"]


def _made(kind: Any, held: Any) -> Any:
    """Return a value of a kind; what it holds is told by the hints of its fields."""
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{one.name: _made(hints[one.name], held[one.name]) for one in fields(kind)})
    if inner := get_args(kind):
        return tuple(_made(inner[0], one) for one in held)
    return kind(held) if issubclass(kind, StrEnum) else held
