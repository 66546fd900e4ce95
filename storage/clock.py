"""What time it is, for what is kept without anybody saying when."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Tells the time, with its zone."""


def utc() -> datetime:
    """Return the time in UTC."""
    return datetime.now(UTC)  # noqa: TID251  # a default; whoever opens a store may give another
