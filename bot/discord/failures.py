"""How Discord fails, in delivery's words: the one place where its errors become ours.

Discord's codes are those of its page of opcodes and status codes (docs: topics/opcodes-and-status-
codes, JSON). A code that is not named here is a clean no to this very request: Refused.
"""

from collections.abc import Mapping

from bot import wire
from bot.delivery.errors import DeliveryError, NotSent, Refused, Scope, Unclear, Unreachable, Wait

BROKEN = "line_broke"
"""The code of a line that broke after something went out."""

_CLOSED = frozenset({10001, 10003, 10013, 20024, 50001, 50007, 50013, 50033, 50278})
"""Direct messages are closed, or nothing is shared with the person any more; their channel or
account is gone; they may not be written to."""

_LATER = frozenset({40004, 40006, 110000, 110001, 130000})
"""Surely not done, and it passes: sending is off for the moment, or Discord has too much to do."""

_TOO_FAST = frozenset({20016, 20028, 20029, 40003, 40062})
"""Too fast for something else than this route: direct messages opened, writes in a channel."""

_NO_MORE = frozenset({30046})
"""A 429 all the same, but not for waiting: an old message takes no more edits for an hour."""

_KEYLESS = frozenset({40001, 50014})
"""The token is none (any more)."""

_OVER = 50027
"""The token of an interaction is over, after fifteen minutes: a 401 that is not about ours."""

_BLOCKED = 40333
"""Cloudflare, in front of Discord, lets nothing through."""

_PAUSE = 60.0
"""Seconds of quiet where none are told. A token that is none, and Cloudflare, concern everything:
401, 403 and 429 are counted, and 10,000 in ten minutes end in a ban (docs: topics/rate-limits)."""

_SHORTEST = 0.1


def told(status: int, said: object, headers: Mapping[str, str], *, showing: bool) -> DeliveryError:
    """Return what an answer means that is not Discord's yes: its status, and what it holds.

    `showing`: what was asked shows something, so that nobody knows what a failure on the way to
    the answer leaves to be seen. Every other call may simply be made again.
    """
    number, code = _number(said), _code(status, said)
    if number == _OVER:
        return Refused(code)
    if is_keyless(status, said):
        return Wait(code, _PAUSE, Scope.PLATFORM)
    if number in _CLOSED:
        return Unreachable(code)
    if (status == 429 or number in _TOO_FAST) and number not in _NO_MORE:
        return Wait(code, _pause(said, headers), _scope(status, said, headers))
    if number == _BLOCKED or (status == 403 and not _is_told(said)):
        return Wait(code, _pause(said, headers), Scope.PLATFORM)
    if status == 503 or number in _LATER:
        return NotSent(code)
    if status >= 500 or status == 408:
        return in_doubt(code, showing=showing)
    return Refused(code) if _is_told(said) or status == 413 else NotSent(code)


def broken(error: Exception, *, showing: bool) -> DeliveryError:
    """Return what it means that no answer came."""
    if (code := wire.unsent(error)) is not None:
        return NotSent(code)
    return in_doubt("no_answer" if isinstance(error, TimeoutError) else BROKEN, showing=showing)


def in_doubt(code: str, *, showing: bool) -> DeliveryError:
    """Return what it means that nobody knows what was done: nothing, where nothing is shown."""
    return Unclear(code) if showing else NotSent(code)


def is_keyless(status: int, said: object) -> bool:
    """Tell whether an answer means that the bot's token is none (any more)."""
    number = _number(said)
    return number in _KEYLESS or (status == 401 and number != _OVER)


def _number(said: object) -> int:
    """Return Discord's own code; 0 where there is none, which is its code for nothing special."""
    number = said.get("code") if isinstance(said, Mapping) else None
    return number if isinstance(number, int) else 0


def _code(status: int, said: object) -> str:
    number = _number(said)
    return f"discord_{number}" if number else f"http_{status}"


def _is_told(said: object) -> bool:
    """Tell whether it was Discord that said no, rather than something on the way to it."""
    return isinstance(said, Mapping) and "message" in said


def _scope(status: int, said: object, headers: Mapping[str, str]) -> Scope:
    """Return what has to wait: all of it where Cloudflare says so, who says it without JSON."""
    if not isinstance(said, Mapping):
        return Scope.PLATFORM
    everything = said.get("global") or headers.get("X-RateLimit-Scope") == "global"
    return Scope.PLATFORM if status == 429 and everything else Scope.CHANNEL


def _pause(said: object, headers: Mapping[str, str]) -> float:
    seconds = said.get("retry_after") if isinstance(said, Mapping) else None
    return max(_SHORTEST, wire.pause(seconds or headers.get("Retry-After"), _PAUSE))
