"""The commands of whoever runs the coach: tables, keys, backups, the move to a server."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.refusing import refusing

AsJson = Annotated[bool, typer.Option("--json", help="Print one record as JSON.")]
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask before doing it.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command, examples in _COMMANDS.items():
        lines = "\n".join(f"  {line}" for line in examples)
        name = command.__name__.replace("_", "-")
        app.command(name, epilog=f"\b\nExamples:\n{lines}")(command)


def migrate() -> None:
    """Bring the tables of the database up to date. SQLite does it by itself at every start."""
    with refusing():
        from bot.operating.migrating import run

        run()


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
        from bot.operating.rotating import run

        run(drop_old=drop_old)


def backup(
    where: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER|FILE", help="A folder, or a new file that ends in .db."),
    ] = None,
    keep: Annotated[
        int | None,
        typer.Option("--keep", min=1, metavar="N", help="Keep only the newest N in the folder."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Copy the SQLite database to a file, while a service runs or not. The key is not inside."""
    with refusing():
        from bot.operating.backing_up import run

        run(where, keep=keep, as_json=as_json)


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A backup.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only check it, and say what is in it.")
    ] = False,
    yes: Yes = False,
    ran_until: Annotated[
        str | None,
        typer.Option(
            "--ran-until", metavar="TIME", help="When the one before it stopped (2026-11-23T09:00)."
        ),
    ] = None,
) -> None:
    """Put a backup in the place of the SQLite database, which is kept aside. Nothing may run."""
    with refusing():
        from bot.operating.restoring import run

        run(file, dry_run=dry_run, yes=yes, ran_until=ran_until)


def move(
    url: Annotated[
        str, typer.Argument(metavar="POSTGRESQL_URL", help="An empty database on a server.")
    ],
    yes: Yes = False,
) -> None:
    """Move everything from SQLite to PostgreSQL, and compare both sides. Nothing may run."""
    with refusing():
        from bot.operating.moving import run

        run(url, yes=yes)


_COMMANDS: dict[Callable[..., None], tuple[str, ...]] = {
    migrate: (
        "second-thought migrate",
        "DATABASE_URL=postgresql://coach@localhost/coach second-thought migrate",
    ),
    rotate_key: ("second-thought rotate-key", "second-thought rotate-key --drop-old"),
    backup: (
        "second-thought backup",
        "second-thought backup /mnt/backups --keep 14",
        "second-thought backup before-the-update.db",
    ),
    restore: (
        "second-thought restore coach-2026-11-23-091500.db --dry-run",
        "second-thought restore coach-2026-11-23-091500.db",
    ),
    move: ("second-thought move postgresql://coach@db.example.org/coach",),
}
