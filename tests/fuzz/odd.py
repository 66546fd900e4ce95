"""Near-valid input: something whole, with something odd in one place or in several."""

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as some

TEXTS = some.text(max_size=12) | some.sampled_from(
    ["", " ", "0", "-1", "null", "\0", "\ud83d", "\u202e", "2026-13-45", "9" * 25, "<@U1>", "🙂"]
)
NUMBERS = some.integers(-(2**70), 2**70) | some.floats() | some.sampled_from([0, 1, -1, 2**31])
SCALARS: some.SearchStrategy[Any] = some.none() | some.booleans() | NUMBERS | TEXTS
ODD: some.SearchStrategy[Any] = SCALARS | some.recursive(
    SCALARS,
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=4,
)


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything inside a value of JSON."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for name, one in inside:
        yield (*way, name)
        if isinstance(one, dict | list):
            yield from places(one, (*way, name))


@some.composite
def mangled(draw: some.DrawFn, whole: Any, most: int = 4) -> Any:
    """Return a value of JSON in which up to so many places are odd, missing, doubled or swapped."""
    made = copy.deepcopy(whole)
    for _ in range(draw(some.integers(1, most))):
        ways = list(places(made))
        if not ways:
            return made
        _mangle(draw, made, draw(some.sampled_from(ways)), ways)
    return made


def _mangle(
    draw: some.DrawFn, made: Any, way: tuple[Any, ...], ways: list[tuple[Any, ...]]
) -> None:
    holder, last = _at(made, way[:-1]), way[-1]
    how = draw(some.sampled_from(["odd", "odd", "text", "missing", "other", "twice"]))
    if how == "missing":
        del holder[last]
    elif how == "other":
        holder[last] = copy.deepcopy(_at(made, draw(some.sampled_from(ways))))
    elif how == "twice" and isinstance(holder, list):
        holder.append(copy.deepcopy(holder[last]))
    elif how == "text" and isinstance(holder[last], str):
        holder[last] = draw(torn(holder[last]))
    else:
        holder[last] = draw(ODD)


def _at(value: Any, way: tuple[Any, ...]) -> Any:
    for name in way:
        value = value[name]
    return value


@some.composite
def torn(draw: some.DrawFn, text: str) -> str:
    """Return a text with a piece cut out of it and another put in."""
    start = draw(some.integers(0, len(text)))
    end = draw(some.integers(start, min(len(text), start + 8)))
    return text[:start] + draw(TEXTS) + text[end:]


def torn_json(whole: Any) -> some.SearchStrategy[bytes]:
    """Return JSON of something odd, or the JSON of something whole with a tear in it."""
    text = json.dumps(whole)
    parts = mangled(whole).map(json.dumps) | torn(text) | torn(text).flatmap(torn)
    return parts.map(lambda one: one.encode("utf-8", "replace"))
