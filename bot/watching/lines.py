"""Writes what is watched into the log: one line a turn, and one for whatever did not go well.

At `debug` also one for each event that came in, each message shown and each help of a model.
docs/operating.md has the table of events and fields.
"""

from logging import DEBUG, ERROR, INFO, WARNING
from typing import TYPE_CHECKING, Any

from bot.watching.watcher import Accepted, Asked, Seen, Sent, Worked

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

_SEND = {"shown": DEBUG, "edited": DEBUG, "found": DEBUG, "dead": WARNING}
_MODEL = {"used": DEBUG}
"""The level of each outcome; of any other, `info`."""

_OURS = ", "
"""What is in a fault of ours: the kind of an error, and its place."""

_DIGITS = 4


class Lines:
    """A `Watcher` that writes lines by a logger of structlog."""

    def __init__(self, log: "FilteringBoundLogger") -> None:
        self._log = log

    def __call__(self, seen: Seen) -> None:
        """Write a line, where its level is wanted."""
        level, event = _kind(seen)
        if self._log.is_enabled_for(level):
            self._log.log(level, event, **_fields(seen))


def _kind(seen: Seen) -> tuple[int, str]:
    match seen:
        case Worked():
            return _gravity(seen), "turn"
        case Sent():
            return _SEND.get(seen.outcome, INFO), "send"
        case Asked():
            return _MODEL.get(seen.outcome, INFO), "model"
        case Accepted():
            return DEBUG, "accepted"


def _gravity(turn: Worked) -> int:
    if turn.outcome == "given_up":
        return ERROR
    return WARNING if _OURS in turn.fault else INFO


def _fields(seen: Seen) -> dict[str, Any]:
    match seen:
        case Worked():
            return {
                "person": str(seen.person),
                "seqs": seen.seqs,
                "platform": seen.platform,
                "kind": seen.kind,
                "outcome": seen.outcome,
                "waited": _seconds(seen.waited),
                "took": _seconds(seen.took),
                "model": _seconds(seen.model),
                "tries": seen.tries,
                "fault": seen.fault,
            }
        case Sent():
            return {
                "id": str(seen.id),
                "person": _id(seen.person),
                "platform": seen.platform,
                "kind": seen.kind,
                "outcome": seen.outcome,
                "age": _seconds(seen.age),
                "took": _seconds(seen.took),
                "tries": seen.tries,
                "fault": seen.fault,
            }
        case Asked():
            return {
                "person": _id(seen.person),
                "prompt": seen.prompt,
                "name": seen.model,
                "outcome": seen.outcome,
                "took": _seconds(seen.took),
                "tokens_in": seen.tokens_in,
                "tokens_out": seen.tokens_out,
                "fault": seen.fault,
            }
        case Accepted():
            return {"platform": seen.platform, "kind": seen.kind, "new": seen.new}


def _seconds(number: float) -> float:
    return round(number, _DIGITS)


def _id(person: object) -> str:
    return "" if person is None else str(person)
