"""What goes wrong while a command serves people, told to whoever runs it."""

from collections.abc import Callable
from contextlib import suppress
from time import monotonic

import typer

from bot import faults
from bot.errors import InputError
from storage.errors import StorageError

_AGAIN = 60.0
"""Seconds after which trouble that stays is told again."""

Tell = Callable[[str, str], None]
"""Tells what is said in words of ours, or else the code of a fault; the other one is ""."""


def aloud(said: str, fault: str) -> None:
    """Tell on stderr."""
    with suppress(OSError):  # nobody reads it any more: that ends no work
        typer.echo(said or fault, err=True)


class Troubles:
    """Tells what goes wrong: in words where they are ours, else by its code."""

    def __init__(self, tell: Tell = aloud) -> None:
        self._tell = tell
        self._told: dict[str, float] = {}

    def __call__(self, error: Exception) -> None:
        """Tell of an error, unless the same was told a moment ago."""
        said, fault = words(error)
        now = monotonic()
        if now - self._told.get(said or fault, -_AGAIN) >= _AGAIN:
            self._told[said or fault] = now
            self._tell(said, fault)


def words(error: Exception) -> tuple[str, str]:
    """Return what is said of an error in our words, or "" and its code."""
    if isinstance(error, InputError | StorageError):
        return str(error), ""
    return "", faults.code(error)
