"""`doctor`: looks at everything the coach needs, and says what to do about what is wrong."""

from typing import Annotated

import typer


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command(epilog="\b\nExamples:\n  second-thought doctor\n  second-thought doctor --json")(
        doctor
    )


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print one line of JSON.")] = False,
) -> None:
    """Look at settings, folder, key, database, clock and queue. Changes nothing; shows no secret."""
    import asyncio

    from bot.doctor.examining import examined
    from bot.doctor.telling import as_lines, as_record
    from bot.errors import FINE, OUR_FAULT

    findings = asyncio.run(examined())
    typer.echo(as_record(findings) if as_json else as_lines(findings))
    raise typer.Exit(OUR_FAULT if any(one.is_broken for one in findings) else FINE)
