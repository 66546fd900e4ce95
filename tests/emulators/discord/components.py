"""Components' documented limits: what Discord says about messages and modals it does not take."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.emulators.discord.world import Json

Problem = tuple[tuple[str | int, ...], str, str]
Path = tuple[str | int, ...]
Found = Iterator[Problem]
ROW, BUTTON, SELECT, INPUT, SECTION, TEXT = 1, 2, 3, 4, 9, 10
THUMBNAIL, GALLERY, FILE, SEPARATOR, CONTAINER, LABEL, UPLOAD = 11, 12, 13, 14, 17, 18, 19
RADIO, CHECKBOXES, CHECKBOX = 21, 22, 23
SELECTS = {3, 5, 6, 7, 8}


def length(text: str) -> int:
    """Return how long Discord takes a text to be."""
    return len(text)


def message_problems(some: Any, v2: bool) -> Found:
    """Yield what Discord says about the components of a message."""
    yield from ()


def modal_problems(data: Json) -> Found:
    """Yield what Discord says about a modal."""
    yield from ()


def inside(some: Sequence[Json]) -> Iterator[Json]:
    """Yield every component, whatever it is in, in order."""
    for one in some:
        yield one
        yield from inside(one.get("components") or ())
        for name in ("accessory", "component"):
            if one.get(name):
                yield from inside([one[name]])


def texts(some: Sequence[Json]) -> Iterator[str]:
    """Yield the texts of text displays."""
    for one in inside(some):
        if one.get("type") == TEXT:
            yield one["content"]


def numbered(some: Sequence[Json]) -> list[Json]:
    """Return components with an id each; 0 is none, and none is given twice (reference:74)."""
    taken = {one.get("id") for one in inside(some)}
    free = (number for number in range(1, 1 << 31) if number not in taken)
    return [_numbered(one, free) for one in some]


def _numbered(told: Json, free: Iterator[int]) -> Json:
    made = {**told, "id": told.get("id") or next(free)}
    if told.get("components"):
        made["components"] = [_numbered(one, free) for one in told["components"]]
    for name in ("accessory", "component"):
        if isinstance(told.get(name), Mapping):
            made[name] = _numbered(told[name], free)
    return made
