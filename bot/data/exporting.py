"""Writes what is remembered to a file the user names, never over one that is there."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot import clock
from bot.console.saving import kept_new, saved
from bot.data.opening import with_memory
from bot.errors import InputError
from coaching.messages import File

if TYPE_CHECKING:
    from storage.store import Memory


def run(form: str, output: str | None) -> None:
    """Write an export to `output` ("-" is stdout), or under a name of its own to this folder.

    Raises:
        InputError: if there is no such format, or the file is there already or cannot be written.
    """
    from storage.exporting import FORMS, exported

    if form not in FORMS:
        raise InputError(f"--format {form}: there is no such format; choose {', '.join(FORMS)}")

    async def made(memory: "Memory") -> File:
        return File(*exported(await memory.everything(), form, clock.today()))

    file = with_memory(made)
    if output == "-":
        sys.stdout.buffer.write(file.data)
        sys.stdout.flush()
        return
    sys.stderr.write(f"Saved as {_saved(file, output)}; only you can read it on this computer.\n")


def _saved(file: File, output: str | None) -> Path:
    try:
        return saved(file, Path.cwd()) if output is None else kept_new(Path(output), file.data)
    except FileExistsError as error:
        raise InputError(f"{output}: this file is there already; name another") from error
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise InputError(f"{output or Path.cwd()}: {reason}; name another place") from error
