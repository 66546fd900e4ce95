"""Brings the tables of the database up to date."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.settings import Settings


def run() -> None:
    """Upgrade the database that is set, and say what was done."""
    from bot import settings
    from storage.locking import exclusive
    from storage.upgrading import migrate

    found = settings.read()
    with exclusive(found.home, "migrate"):
        done = migrate(found.database)
        jobs = jobs_prepared(found)
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


def jobs_prepared(settings: "Settings") -> bool:
    """Make ready for workers, who work on PostgreSQL alone; return whether anything was done."""
    if settings.is_sqlite:
        return False
    from bot.delivery.queued import prepare

    return prepare(settings.database)
