"""What is wrong with settings, in words for whoever set them. None of them shows a value."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

_WORDS = {
    "literal_error": "write {expected}",
    "int_parsing": "write a whole number",
    "int_from_float": "write a whole number",
    "float_parsing": "write a number",
    "finite_number": "write a number",
    "bool_parsing": "write 1 for yes or 0 for no",
    "greater_than": "it must be more than {gt:,}",
    "greater_than_equal": "it must be {ge:,} or more",
    "less_than": "it must be less than {lt:,}",
    "less_than_equal": "it must be {le:,} or less",
}


def faults(error: ValidationError) -> Mapping[str, str]:
    """Return why each setting that cannot be used cannot, by its name."""
    told = error.errors(include_url=False, include_input=False)
    return {_name(one["loc"]): _why(one["type"], one["msg"], one.get("ctx", {})) for one in told}


def _name(place: tuple[int | str, ...]) -> str:
    return str(place[0]).upper()


def _whole(limit: Any) -> Any:
    return int(limit) if isinstance(limit, float) and limit.is_integer() else limit


def _why(kind: str, said: str, limits: Mapping[str, Any]) -> str:
    if kind in _WORDS:
        whole = {name: _whole(limit) for name, limit in limits.items()}
        return _WORDS[kind].format(**whole).replace("'", "")
    return said.removeprefix("Value error, ")
