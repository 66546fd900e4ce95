"""The data folder: made when it is missing, readable by its owner alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.errors import StorageError


def made(home: Path) -> None:
    """Make the data folder where it is missing; StorageError where that cannot be."""
    with usable(home):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def usable(home: Path) -> Iterator[None]:
    """Say of what fails in there that the folder cannot be used: raises StorageError."""
    try:
        yield
    except OSError as error:
        said = f"The data folder {home} cannot be used: {error.strerror}."
        raise StorageError(f"{said} Check it, or set SECOND_THOUGHT_HOME.") from error
