"""The commands of whoever runs the coach: the tables brought up to date, the key replaced."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from bot.refusing import refusing

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.sealing import Keyring

NO_NEW_KEY = (
    "ENCRYPTION_KEY holds one key. Make another (openssl rand -base64 32), put it after the first "
    "with a blank between, stop every other second-thought, and run this again."
)
GO_ON = "An earlier rotation was cut off. It goes on with the key it had made."
KEEPS_OLD = (
    "The older key stays in {place}: backups from before need it. "
    "When you keep none: second-thought rotate-key --drop-old"
)
MAY_GO = (
    "Older keys may go from ENCRYPTION_KEY now. Backups from before still need them: keep a copy."
)
DROPPED = "Only the newest key is left in {place}. Backups from before cannot be opened with it."
COPY_AGAIN = "Copy {place} anew to where you keep its copy."


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command, examples in _COMMANDS.items():
        lines = "\n".join(f"  {line}" for line in examples)
        name = command.__name__.replace("_", "-")
        app.command(name, epilog=f"\b\nExamples:\n{lines}")(command)


def migrate() -> None:
    """Bring the tables of the database up to date. SQLite does it by itself at every start."""
    with refusing():
        from bot import settings
        from storage.locking import exclusive
        from storage.upgrading import migrate as upgrade

        found = settings.read()
        with exclusive(found.home, "migrate"):
            done = upgrade(found.database)
            jobs = _jobs_prepared(found)
        if jobs:
            typer.echo("The tables of the jobs are made, or brought up to date.")
        if done.before == done.after:
            typer.echo(f"The tables are up to date (revision {done.after}).")
        elif done.before is None:
            typer.echo(f"The tables are made (revision {done.after}).")
        else:
            typer.echo(f"The tables went from revision {done.before} to {done.after}.")
        if done.copy is not None:
            typer.echo(f"A copy of the database from before lies in {done.copy}")


def _jobs_prepared(settings: "Settings") -> bool:
    """Make ready for workers, who work on PostgreSQL alone; return whether anything was done."""
    if settings.is_sqlite:
        return False
    from bot.delivery.queued import prepare

    return prepare(settings.database)


def rotate_key(
    drop_old: Annotated[
        bool,
        typer.Option("--drop-old", help="Make no new key; drop those nothing is sealed with."),
    ] = False,
) -> None:
    """Replace the encryption key: make a new one and seal everything again with it.

    Cut off at any moment, it goes on when it is run again.
    """
    with refusing():
        from bot import settings
        from storage.locking import exclusive

        found = settings.read()
        with exclusive(found.home, "rotate-key"):
            if found.encryption_key is None:
                _rotate_file(found, drop_old=drop_old)
            else:
                _rotate_setting(found, found.encryption_key.get_secret_value())


def _rotate_file(settings: "Settings", *, drop_old: bool) -> None:
    from storage.sealing import Keyring
    from storage.sealing.keyfile import NAME, keep

    place, ring = settings.home / NAME, Keyring.open(settings.home)
    if not drop_old:
        if _has_work(settings, ring):
            typer.echo(GO_ON)
        else:
            ring = ring.with_new_key()
            keep(ring.keys, settings.home)  # on disk before anything is sealed with it
    _seal_again(settings, ring)
    if drop_old:
        keep(ring.keys[-1:], settings.home)
    typer.echo((DROPPED if drop_old else KEEPS_OLD).format(place=place))
    typer.echo(COPY_AGAIN.format(place=place))


def _rotate_setting(settings: "Settings", keys: str) -> None:
    from bot.errors import InputError
    from storage.sealing import Keyring

    ring = Keyring.of(keys)
    if len(ring.keys) == 1:
        raise InputError(NO_NEW_KEY)
    _seal_again(settings, ring)
    typer.echo(MAY_GO)


def _has_work(settings: "Settings", ring: "Keyring") -> bool:
    import asyncio

    from storage.rotating import remaining

    return asyncio.run(remaining(settings.database, ring)) > 0


def _seal_again(settings: "Settings", ring: "Keyring") -> None:
    import asyncio

    from storage.rotating import rotate

    with _progress() as told:
        done = asyncio.run(rotate(settings.database, ring, told))
    again = f"{done:,} rows were sealed again; everything" if done else "Everything"
    typer.echo(f"{again} is under key {ring.newest:02x} now.")


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """Show a bar on a terminal; elsewhere nothing."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    columns = ("Sealing again", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


_COMMANDS = {
    migrate: (
        "second-thought migrate",
        "DATABASE_URL=postgresql://coach@localhost/coach second-thought migrate",
    ),
    rotate_key: ("second-thought rotate-key", "second-thought rotate-key --drop-old"),
}
