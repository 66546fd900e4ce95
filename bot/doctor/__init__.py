"""`doctor`: looks at everything the coach needs, and says what to do about what is wrong."""

from enum import StrEnum
from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    examples = ("doctor", "doctor --json", "doctor slack", "doctor discord", "doctor llm")
    lines = "".join(f"\n  second-thought {one}" for one in examples)
    app.command(epilog=f"\b\nExamples:{lines}")(doctor)


class Part(StrEnum):
    """What can be looked at by itself."""

    SLACK = "slack"
    DISCORD = "discord"
    LLM = "llm"


def doctor(
    what: Annotated[
        Part | None, typer.Argument(metavar="slack|discord|llm", help="Look at this alone.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON.")] = False,
) -> None:
    """Look at settings, folder, key, database, clock, queue, Slack, Discord and model.

    Changes nothing; shows no secret.
    """
    import asyncio

    from bot.doctor.examining import ALL, examined
    from bot.doctor.telling import as_lines, as_record
    from bot.errors import FINE, OUR_FAULT

    findings = asyncio.run(examined(what or ALL))
    typer.echo(as_record(findings) if as_json else as_lines(findings))
    raise typer.Exit(OUR_FAULT if any(one.is_broken for one in findings) else FINE)
