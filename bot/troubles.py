"""What goes wrong while a command serves people, told to whoever runs it."""

from contextlib import suppress
from time import monotonic

import typer

from bot import faults
from bot.errors import InputError
from storage.errors import StorageError

_AGAIN = 60.0
"""Seconds after which trouble that stays is told again."""


class Troubles:
    """Tells on stderr what goes wrong: in words where they are ours, else by its code."""

    def __init__(self) -> None:
        self._told: dict[str, float] = {}

    def __call__(self, error: Exception) -> None:
        """Tell of an error, unless the same was told a moment ago."""
        text = str(error) if isinstance(error, InputError | StorageError) else faults.code(error)
        now = monotonic()
        if now - self._told.get(text, -_AGAIN) >= _AGAIN:
            self._told[text] = now
            with suppress(OSError):  # nobody reads it any more: that ends no work
                typer.echo(text, err=True)
