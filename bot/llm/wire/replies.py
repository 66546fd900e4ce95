"""Finds the JSON object in what a model wrote: after its thoughts, in a fence, between sentences.

What is found is a proposal; it is compared with the schema before anybody uses it.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from math import isfinite
from typing import Any

from bot.llm.wire.errors import Unfit
from bot.llm.wire.fitting import fits

LONGEST = 60_000
"""Letters of a reply that are looked at."""

_MOST_TRIES = 20
_BEGIN = re.compile(r"<(think|thinking|thought|reasoning)>", re.IGNORECASE)
_END = re.compile(r"</(think|thinking|thought|reasoning)>", re.IGNORECASE)


def found(text: str, schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the first JSON object of a text that fits; Unfit where there is none."""
    why = "no_json"
    for one in _objects(text[:LONGEST]):
        if fits(one, schema):
            return one
        why = "wrong_shape"
    raise Unfit(why)


def _objects(text: str) -> Iterator[dict[str, Any]]:
    """Yield the objects of a text: the whole of it as one, else those that stand in it."""
    yield from _one_at(text, len(text) - len(text.lstrip()))
    yield from _standing_in(_spoken(text))


def _spoken(text: str) -> str:
    """Return a text without its thoughts, also where their begin was eaten or they never end."""
    ends: dict[str, list[int]] = {}
    for end in _END.finditer(text):
        ends.setdefault(end[1].lower(), []).append(end.end())
    kept: list[str] = []
    done = 0
    for begin in _BEGIN.finditer(text):
        after = ends.get(begin[1].lower(), [])
        place = bisect_right(after, begin.end())
        if begin.start() >= done and place < len(after):
            kept.append(text[done : begin.start()])
            done = after[place]
    spoken = " ".join((*kept, text[done:]))
    last = max((end.end() for end in _END.finditer(spoken)), default=0)
    return _BEGIN.split(spoken[last:], maxsplit=1)[0]


def _standing_in(text: str) -> Iterator[dict[str, Any]]:
    start, tries = text.find("{"), 0
    while start >= 0 and tries < _MOST_TRIES:
        end = start + 1
        for one, after in _read_at(text, start):
            yield one
            end = after
        start, tries = text.find("{", end), tries + 1


def _one_at(text: str, start: int) -> Iterator[dict[str, Any]]:
    yield from (one for one, _ in _read_at(text, start))


def _read_at(text: str, start: int) -> Iterator[tuple[dict[str, Any], int]]:
    """Yield the object that begins there, and where it ends; nothing where none does."""
    try:
        value, end = _DECODER.raw_decode(text, start)
    except (ValueError, RecursionError):
        return
    if isinstance(value, dict):
        yield value, end


def _finite(digits: str) -> float:
    number = float(digits)
    if not isfinite(number):
        raise ValueError(digits)
    return number


def _refused(constant: str) -> float:
    """Refuse what Python would read and JSON does not have: NaN, Infinity."""
    raise ValueError(constant)


_DECODER = json.JSONDecoder(parse_constant=_refused, parse_float=_finite)
