"""`doctor`: looks at everything the coach needs, and says what to do about what is wrong."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.doctor.finding import Finding


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    examples = ("doctor", "doctor --json", "doctor running", "doctor slack")
    lines = "".join(f"\n  second-thought {one}" for one in examples)
    app.command(epilog=f"\b\nExamples:{lines}")(doctor)


class Part(StrEnum):
    """What can be looked at by itself."""

    SLACK = "slack"
    DISCORD = "discord"
    LLM = "llm"
    RUNNING = "running"


def doctor(
    what: Annotated[
        Part | None,
        typer.Argument(
            metavar="running|slack|discord|llm",
            help="Look at this alone; running asks what runs here whether it is ready.",
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON.")] = False,
) -> None:
    """Look at all the coach needs, answer a made-up message, and say what to do.

    Changes nothing; shows no secret.
    """
    from bot.doctor.telling import as_lines, as_record
    from bot.errors import FINE, OUR_FAULT

    findings = _asked() if what is Part.RUNNING else _examined(what)
    typer.echo(as_record(findings) if as_json else as_lines(findings))
    raise typer.Exit(OUR_FAULT if any(one.is_broken for one in findings) else FINE)


def _asked() -> "Sequence[Finding]":
    """Ask what runs here, and load nothing else: it is asked twice a minute."""
    from bot import settings
    from bot.doctor import running
    from bot.doctor.finding import broken

    try:
        return running.examined(settings.read())
    except settings.SettingsError as error:
        return [broken("settings", str(error), "Put them right, then look again.")]


def _examined(what: Part | None) -> "Sequence[Finding]":
    import asyncio

    from bot.doctor.examining import ALL, examined

    return asyncio.run(examined(what or ALL))
