"""Why targets are missed: kept in `misses.md`, so that making the page anew keeps it."""

import re
from collections.abc import Mapping
from pathlib import Path

MISSES = Path(__file__).with_name("misses.md")
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


def explanations(file: Path = MISSES) -> Mapping[str, str]:
    """Return what is said of each missed target, by its key, or its key and a database."""
    _, *parts = _HEADING.split(file.read_text("utf-8"))
    return {key.strip(): text.strip() for key, text in zip(parts[::2], parts[1::2], strict=True)}


def explained(some: Mapping[str, str], key: str, on: str) -> str:
    """Return why a target is missed on a database; "" where nobody has said so yet."""
    return some.get(f"{key}, {on}") or some.get(key, "")
