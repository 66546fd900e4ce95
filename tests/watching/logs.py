"""A log in a file, as a test reads it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.settings import Settings
from bot.watching.logging import set_up

if TYPE_CHECKING:
    from bot.watching.logging import Log

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)

Event = dict[str, Any]


def settings(**told: Any) -> Settings:
    """Return settings of which only these are told."""
    return Settings(_env_file=None, **told)


@contextmanager
def logging_to(
    file: Path, now: Callable[[], datetime] = lambda: NOON, **told: Any
) -> "Iterator[Log]":
    """Log to a file, everything and as JSON unless told otherwise."""
    given = {"log_level": "debug", "log_format": "json", **told}
    with file.open("a", encoding="utf-8") as out, set_up(settings(**given), out, now) as log:
        yield log


def events(file: Path, *kinds: str) -> list[Event]:
    """Return the events in a log of JSON; only some where they are named."""
    lines = file.read_text("utf-8").splitlines()
    read = [json.loads(line) for line in lines]
    return [one for one in read if not kinds or one["event"] in kinds]
