"""What a file says, short enough to compare: only what is not empty."""

from dataclasses import fields
from typing import Any

from storage.importing import Entry, Parsed, read_contacts


def parsed(text: str | bytes, name: str = "list.csv") -> Parsed:
    return read_contacts(text.encode() if isinstance(text, str) else text, name)


def people(text: str | bytes) -> list[dict[str, Any]]:
    """The entries, without their rows."""
    return [said(entry) for entry in parsed(text).entries]


def said(entry: Entry) -> dict[str, Any]:
    told = {field.name: getattr(entry, field.name) for field in fields(entry)}
    return {name: value for name, value in told.items() if value and name != "row"}


def names(text: str | bytes) -> list[str | None]:
    return [entry.name for entry in parsed(text).entries]


def problems(text: str | bytes) -> dict[int, str]:
    return {problem.row: problem.why for problem in parsed(text).problems}
