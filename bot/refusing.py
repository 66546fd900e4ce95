"""Ends a command that cannot be done with the plain sentence that says why, and exit code 2."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from bot.errors import BAD_INPUT, InputError
from storage.errors import StorageError


@contextmanager
def refusing() -> Iterator[None]:
    """Say what is wrong with what was handed in, the settings or the database, and exit."""
    try:
        yield
    except (InputError, StorageError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(BAD_INPUT) from error
