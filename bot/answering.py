"""The coach and its mirror for single texts, without memory: what `coach` and `audit` run."""

from datetime import date
from typing import Protocol

from bot.record import Record, audit_record, coach_record
from coaching.audit import audit
from coaching.coach import coach
from coaching.messages import Mirror
from coaching.phrases import choose, seeded
from coaching.replying import plain
from prompts import Book


class Answerer(Protocol):
    """Answers one text at a time; the same text always gets the same answer."""

    def reply(self, text: str) -> str:
        """Return the answer for a person to read."""
        ...

    def record(self, text: str, key: str | int | None = None) -> Record:
        """Return the published record; `key` is the id to echo."""
        ...


class Coach:
    """Answers a situation as of one day."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._book = Book.open()

    def reply(self, text: str) -> str:
        """Return the answer for a person to read."""
        return coach(text, self._today, self._book, seeded(text)).reply

    def record(self, text: str, key: str | int | None = None) -> Record:
        """Return the record of docs/coach.schema.json."""
        answer = coach(text, self._today, self._book, seeded(text))
        return coach_record(answer, self._today, key)


class Auditor:
    """Looks at a message that was sent or is about to be."""

    def __init__(self) -> None:
        self._book = Book.open()

    def reply(self, text: str) -> str:
        """Return what was found, for a person to read."""
        found = audit(text, self._book, seeded(text))
        key = f"reply/mirror/{'faulty' if found.faulty else 'good'}"
        opening = choose(self._book, key, {}, (), seeded(text)) or ""
        return plain((Mirror(opening, found.findings),))

    def record(self, text: str, key: str | int | None = None) -> Record:
        """Return the record of docs/audit.schema.json."""
        return audit_record(audit(text, self._book, seeded(text)), key)
