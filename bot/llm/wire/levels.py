"""How a reply is asked for: by a strict schema, else by "some JSON object" and the schema in words.

Which of them a server takes is found out by asking, and remembered for an hour: servers are
exchanged and put right.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from bot.llm.wire.profiles import Level
from bot.llm.wire.question import Question
from bot.settings import Settings

REMEMBERED = 3600.0
"""Seconds after which the firmest form is tried again."""

_IN_WORDS = "\n\nAnswer with one JSON object and nothing else. It has to fit this JSON schema:\n"


class Levels:
    """The forms that may be asked for, the firmest first, and which of them is the one for now."""

    def __init__(self, allowed: tuple[Level, ...], seconds: Callable[[], float]) -> None:
        """Begin with the firmest."""
        self._allowed, self._seconds = allowed, seconds
        self._given_up = 0
        self._until = 0.0

    @property
    def now(self) -> Level | None:
        """The form to ask for; None where the server takes none of them."""
        if self._given_up and self._seconds() >= self._until:
            self._given_up = 0
        return self._at(self._given_up)

    @property
    def below(self) -> Level | None:
        """The form after the one for now."""
        return self._at(self._given_up + 1)

    def give_up(self, level: Level) -> None:
        """Ask for less than this from now on; nothing where that was done already."""
        place = self._allowed.index(level) + 1
        if place > self._given_up:
            self._given_up, self._until = place, self._seconds() + REMEMBERED

    def _at(self, place: int) -> Level | None:
        return self._allowed[place] if place < len(self._allowed) else None


def allowed(settings: Settings) -> tuple[Level, ...]:
    """Return the forms that may be asked for: the one that is set, else all the server may know."""
    if isinstance(settings.llm_level, Level):
        return (settings.llm_level,)
    return settings.llm_profile_used.levels


def form(question: Question, level: Level) -> dict[str, Any]:
    """Return the field of a request that asks for the form."""
    if level is Level.JSON_OBJECT:
        return {"type": level.value}
    named: Mapping[str, Any] = {
        "name": question.schema_name,
        "strict": True,
        "schema": question.schema,
    }
    return {"type": level.value, "json_schema": named}


def system(question: Question, level: Level) -> str:
    """Return the system message: with the schema in words where the server does not see to it."""
    if level is Level.JSON_SCHEMA:
        return question.system
    return question.system + _IN_WORDS + json.dumps(question.schema, ensure_ascii=False)
