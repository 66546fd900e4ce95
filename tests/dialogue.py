"""Conversations as files: what is said, what must be answered (CONTRIBUTING.md, "Add a dialogue").

`now:` sets the day and `later:` moves it; `coach:` and `not:` are about the answer to the last
thing said; anybody else says something. "…" stands for any words. `model:` sets a language model
up, which is away.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

_NOBODY = "http://127.0.0.1:9/v1"
FOLDER = Path(__file__).parent / "dialogs"
_LINE = re.compile(r"(?P<who>[a-z]+): ?(?P<words>.*)")


class DialogueError(ValueError):
    """The file is no dialogue; the message names file and line."""


@dataclass(slots=True)
class Exchange:
    """Something said on a day, what the answer must hold in order, and what it must not."""

    today: date
    said: str
    wanted: list[str] = field(default_factory=list)
    unwanted: list[str] = field(default_factory=list)


def read(path: Path) -> list[Exchange]:
    """Return the exchanges of a dialogue file."""
    exchanges: list[Exchange] = []
    today: date | None = None
    for number, who, words in _lines(path):
        if who == "model":
            continue
        if who in {"now", "later"}:
            today = date.fromisoformat(words[:10])
        elif who not in {"coach", "not"}:
            if today is None:
                raise DialogueError(f"{path.name}, line {number}: begin with now: and the day")
            exchanges.append(Exchange(today, words))
        elif not exchanges:
            raise DialogueError(f"{path.name}, line {number}: nobody has said anything yet")
        else:
            last = exchanges[-1]
            (last.wanted if who == "coach" else last.unwanted).append(words)
    if silent := [one.said for one in exchanges if not one.wanted]:
        raise DialogueError(f"{path.name}: no coach: line after {silent[0]!r}")
    return exchanges


def model(path: Path) -> str:
    """Return which language model is set up, "tiny at 127.0.0.1:9"; empty where none is."""
    return next((words for _, who, words in _lines(path) if who == "model"), "")


def settings(path: Path) -> dict[str, Any]:
    """Return the settings of that model: nobody listens at its address."""
    name = model(path).partition(" at ")[0]
    return {"llm_model": name, "llm_base_url": _NOBODY} if name else {}


def missing(reply: str, exchange: Exchange) -> str | None:
    """Return what is wrong with a reply, or None."""
    flat, start = " ".join(reply.split()), 0
    if not flat:
        return "silence"
    for wanted in exchange.wanted:
        for piece in filter(None, map(str.strip, wanted.split("…"))):
            place = flat.find(" ".join(piece.split()), start)
            if place < 0:
                return f"not in the answer, or not in this order: {piece!r}"
            start = place + len(piece)
    found = [words for words in exchange.unwanted if words.casefold() in flat.casefold()]
    return f"must not be in the answer: {found[0]!r}" if found else None


def _lines(path: Path) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("  ") and found:
            before = found[-1]
            found[-1] = (before[0], before[1], f"{before[2]}\n{line[2:]}")
        elif match := _LINE.fullmatch(line):
            found.append((number, match["who"], match["words"]))
        elif line.strip() and not line.startswith("#"):
            raise DialogueError(f"{path.name}, line {number}: neither `name: words` nor a heading")
    return found
