"""The labelled cases: what a folder of them holds, and how it is read.

A folder may hold `situations.jsonl`, `stories.jsonl`, `audit_messages.jsonl` and
`thirdparty/data/*.jsonl`; what is missing is not scored. A key missing from `expect` is not scored
for that case.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

TODAY = date(2026, 11, 22)
"""The day every case is written on, a Sunday."""


@dataclass(frozen=True, slots=True)
class SituationCase:
    """A message to the coach, and what a good coach takes from it and does first."""

    id: str
    text: str
    expect: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class MessageCase:
    """A message to a contact, the faults it has and those that are arguable."""

    id: str
    text: str
    labels: frozenset[str]
    optional: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class TextCase:
    """A real text by other people with its label."""

    id: str
    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Cases:
    """All cases of one folder. `texts` maps a set's name to its texts."""

    name: str
    situations: tuple[SituationCase, ...] = ()
    messages: tuple[MessageCase, ...] = ()
    texts: Mapping[str, tuple[TextCase, ...]] = field(default_factory=dict)
    stories: tuple[SituationCase, ...] = ()  # long and rambling ones


def read(folder: Path) -> Cases:
    """Read the cases of `folder`.

    Raises:
        FileNotFoundError: if it holds neither situations nor messages nor third-party texts.
    """
    cases = Cases(
        folder.name,
        _situations(folder / "situations.jsonl"),
        tuple(_message(row) for row in _rows(folder / "audit_messages.jsonl")),
        {path.stem: _texts(path) for path in sorted(folder.glob("thirdparty/data/*.jsonl"))},
        _situations(folder / "stories.jsonl"),
    )
    if not (cases.situations or cases.stories or cases.messages or cases.texts):
        raise FileNotFoundError(f"no cases in {folder}")
    return cases


def _situations(path: Path) -> tuple[SituationCase, ...]:
    return tuple(SituationCase(row["id"], row["text"], row["expect"]) for row in _rows(path))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def _message(row: Mapping[str, Any]) -> MessageCase:
    return MessageCase(
        row["id"], row["text"], frozenset(row["labels"]), frozenset(row.get("optional", ()))
    )


def _texts(path: Path) -> tuple[TextCase, ...]:
    return tuple(
        TextCase(f"{path.stem}:{number}", row["text"], row["label"])
        for number, row in enumerate(_rows(path), start=1)
    )
