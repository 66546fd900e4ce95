"""Whether an answer has the shape that was asked for, by the keywords that every server knows.

That is the common part of what servers enforce: no defaults, no lengths, no patterns. A schema may
use the keywords of `KEYWORDS` alone; limits are checked by whoever asked.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

KEYWORDS = frozenset(
    "type enum anyOf items properties required additionalProperties $ref $defs"
    " title description".split()
)

_DEEPEST = 30
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")  # nobody can store or send halves of a character
_IS = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str) and not _NO_TEXT.search(value),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "null": lambda value: value is None,
}


def fits(value: object, schema: Mapping[str, Any]) -> bool:
    """Return whether a value fits a schema; what is nested too deep does not."""
    return _fits(value, schema, schema.get("$defs", {}), _DEEPEST)


def _fits(value: object, schema: Mapping[str, Any], known: Mapping[str, Any], deep: int) -> bool:
    if deep == 0:
        return False
    if "$ref" in schema:
        return _fits(value, known[schema["$ref"].rpartition("/")[2]], known, deep - 1)
    if "anyOf" in schema:
        return any(_fits(value, one, known, deep - 1) for one in schema["anyOf"])
    if not _is_one(value, schema):
        return False
    if isinstance(value, dict):
        return _fits_object(value, schema, known, deep)
    items = schema.get("items", {})
    return not isinstance(value, list) or all(_fits(one, items, known, deep - 1) for one in value)


def _is_one(value: object, schema: Mapping[str, Any]) -> bool:
    named = schema.get("type", ())
    types: Sequence[str] = [named] if isinstance(named, str) else named
    if types and not any(_IS[one](value) for one in types):
        return False
    return "enum" not in schema or any(_same(value, one) for one in schema["enum"])


def _same(value: object, other: object) -> bool:
    """Return whether two values are one in JSON, where 1 and true are two."""
    return isinstance(value, bool) is isinstance(other, bool) and value == other


def _fits_object(
    value: Mapping[str, Any], schema: Mapping[str, Any], known: Mapping[str, Any], deep: int
) -> bool:
    properties = schema.get("properties", {})
    if not all(name in value for name in schema.get("required", ())):
        return False
    if schema.get("additionalProperties") is False and not value.keys() <= properties.keys():
        return False
    given = properties.keys() & value.keys()
    return all(_fits(value[name], properties[name], known, deep - 1) for name in given)
