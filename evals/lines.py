"""What an evaluation asks a model by: measured, and kept or played back, question by question.

A record is a file of JSON lines. The first says which model it was; each other holds the hash of a
question and what came of it. Nothing of any text is in it but the model's own words.
"""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import Any

from bot.llm.voice import Asked
from bot.llm.wire.errors import ModelError
from bot.llm.wire.question import Question, Reply


class NotRecorded(ModelError):  # noqa: N818  # a kind of failure, as the others
    """A question that is not in the record: the prompts or the cases have changed since."""


@dataclass
class Measured:
    """Asks by a line, and notes how long each question took, what it cost and how it failed."""

    line: Asked
    seconds: list[float] = field(default_factory=list)
    tokens_in: int = 0
    tokens_out: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    @property
    def about(self) -> str:
        """Which model it is."""
        return self.line.about

    async def ask(self, question: Question, until: float) -> Reply:
        """Ask, and note what came of it."""
        began = monotonic()
        try:
            reply = await self.line.ask(question, until)
        except ModelError as error:
            self.failures[type(error).__name__] += 1
            self.seconds.append(monotonic() - began)
            raise
        self.seconds.append(reply.seconds)
        self.tokens_in += reply.tokens_in
        self.tokens_out += reply.tokens_out
        return reply

    async def close(self) -> None:
        """Close the line."""
        await self.line.close()


class Recording:
    """Asks by a line, and keeps what came of each question in a file, written anew."""

    def __init__(self, line: Asked, file: Path) -> None:
        self._line, self._file = line, file
        self._kept: dict[str, Mapping[str, Any]] = {}

    @property
    def about(self) -> str:
        """Which model it is."""
        return self._line.about

    async def ask(self, question: Question, until: float) -> Reply:
        """Ask, and keep the reply or the kind of failure."""
        try:
            reply = await self._line.ask(question, until)
        except ModelError as error:
            failed = {"error": type(error).__name__, "code": error.code}
            self._kept[marked(question)] = failed
            raise
        self._kept[marked(question)] = asdict(reply)
        return reply

    async def close(self) -> None:
        """Write the file, in an order that does not depend on who was quicker."""
        await self._line.close()
        rows = [
            {"about": self.about},
            *({"asked": key, **self._kept[key]} for key in sorted(self._kept)),
        ]
        lines = "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
        await asyncio.to_thread(self._file.write_text, lines, "utf-8")


class Replaying:
    """Answers from a record, without any network."""

    def __init__(self, file: Path) -> None:
        """Read the record. Raises ValueError where it is none."""
        rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
        if not rows or "about" not in rows[0]:
            raise ValueError(f"{file} is no record of a model's answers")
        self.about: str = rows[0]["about"]
        self._kept: Mapping[str, Mapping[str, Any]] = {row["asked"]: row for row in rows[1:]}

    async def ask(self, question: Question, until: float) -> Reply:
        """Return what came of it when it was recorded; raises ModelError as then."""
        kept = self._kept.get(marked(question))
        if kept is None:
            raise NotRecorded("not_recorded")
        if "error" in kept:
            raise type(kept["error"], (ModelError,), {})(kept["code"])
        return Reply(**{name: value for name, value in kept.items() if name != "asked"})

    async def close(self) -> None:
        """Do nothing: no line is open."""


def marked(question: Question) -> str:
    """Return what tells a question from any other."""
    told = json.dumps(asdict(question), sort_keys=True, ensure_ascii=False)
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:32]
