"""What the platform remembers: the messages in its channels, and a log of all it has taken."""

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import count
from typing import Any

from tests.emulators.log import Log


class GoneError(Exception):
    """There is no such message (any more)."""


class ClosedError(Exception):
    """The channel takes nothing from the bot."""


@dataclass(slots=True, kw_only=True)
class Posted:
    """A message of the bot, as it stands."""

    id: str
    workspace: str
    channel: str
    at: float
    mark: str
    kind: str
    sources: list[str]
    text: str
    choices: list[list[str]]
    edited: int = 0
    signs: list[str] = field(default_factory=list)


class World:
    """The channels. Changes are made at once, and logged."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.posted: dict[str, Posted] = {}
        self.closed: set[str] = set()
        self._numbers = count(1)

    def new_id(self, kind: str) -> str:
        """Return an id nothing has yet."""
        return f"{kind}{next(self._numbers)}"

    def send(self, asked: Mapping[str, Any], by: str) -> dict[str, Any]:
        """Take a message; a mark is not looked at, so that sending twice shows twice."""
        self._check(asked["channel"])
        message = Posted(id=self.new_id("b"), at=time.time(), **_content(asked), **_place(asked))
        self.posted[message.id] = message
        self.log("sent", by=by, **asdict(message))
        return {"id": message.id}

    def edit(self, asked: Mapping[str, Any], by: str) -> dict[str, Any]:
        """Show something else in place of a message."""
        self._check(asked["channel"])
        message = self._found(asked["channel"], asked["id"])
        for name, value in _content(asked).items():
            setattr(message, name, value)
        message.edited += 1
        self.log("edited", by=by, **asdict(message))
        return {"id": message.id}

    def find(self, asked: Mapping[str, Any], by: str) -> dict[str, Any]:
        """Look for a mark among what was posted in a channel since a time."""
        since = float(asked["since"])
        found = [
            one.id
            for one in self.posted.values()
            if (one.channel, one.mark) == (asked["channel"], asked["mark"]) and one.at >= since
        ]
        self.log("asked", by=by, mark=asked["mark"], found=found)
        return {"id": found[0] if found else None}

    def mark(self, asked: Mapping[str, Any], by: str) -> dict[str, Any]:
        """Return the mark of a message."""
        found = self.posted.get(asked["id"])
        self.log("marked", by=by, id=asked["id"])
        return {"mark": found.mark if found else None}

    def hint(self, asked: Mapping[str, Any], by: str) -> dict[str, Any]:
        """Put signs on a message, for its reader to see."""
        message = self._found(asked["channel"], asked["id"])
        message.signs = list(asked["signs"])
        self.log("hinted", by=by, id=message.id)
        return {}

    def delete(self, message: str) -> None:
        """Let a message of the bot be gone."""
        self.log("deleted", id=message)
        del self.posted[message]

    def _check(self, channel: str) -> None:
        if channel in self.closed:
            raise ClosedError

    def _found(self, channel: str, message: str) -> Posted:
        found = self.posted.get(message)
        if found is None or found.channel != channel:
            raise GoneError
        return found


def _content(asked: Mapping[str, Any]) -> dict[str, Any]:
    return {name: asked[name] for name in ("mark", "kind", "sources", "text", "choices")}


def _place(asked: Mapping[str, Any]) -> dict[str, Any]:
    return {name: asked[name] for name in ("workspace", "channel")}
