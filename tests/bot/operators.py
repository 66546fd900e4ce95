"""Somebody who runs the coach: a home folder with people in it, and the commands."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import typer
from typer.testing import CliRunner, Result

from bot import operating
from storage.sealing import Keyring
from tests.storage.first_version import fill

_app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
operating.add_to(_app)


def run(*words: object, typed: str = "") -> Result:
    """Run a command with its words."""
    return CliRunner().invoke(_app, [str(word) for word in words], input=typed)


def said(result: Result) -> str:
    """Return what a command said that went well, on one line."""
    assert result.exit_code == 0, result.output
    return " ".join(result.stdout.split())


def refused(result: Result) -> str:
    """Return why a command refused."""
    assert result.exit_code == 2, result.output
    return " ".join(result.stderr.split())


def filled(home: Path) -> Path:
    """Put people into the database of a home folder, and return it."""
    home.mkdir(mode=0o700, exist_ok=True)
    asyncio.run(fill(address(home), Keyring.open(home)))
    return home / "coach.db"


def address(home: Path) -> str:
    """Return the address of a home folder's database."""
    return f"sqlite:///{home / 'coach.db'}"


def count(file: Path, table: str = "contact") -> int:
    """Return how many rows a table of a file has."""
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute(f"select count(*) from {table}").fetchone()[0])


def change(file: Path, statement: str) -> None:
    """Change a file."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()
