"""The commands that serve a platform."""

import asyncio

import typer

from bot.refusing import refusing


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    epilog = (
        "\b\nExamples:\n  second-thought slack\n"
        "  SLACK_MODE=http HTTP_PORT=8080 second-thought slack"
    )
    app.command("slack", epilog=epilog)(slack)


def slack() -> None:
    """Serve Slack: direct messages, reminders, /reconnect. docs/slack.md shows how to set it up."""
    from contextlib import nullcontext

    from bot import loading, settings
    from storage.locking import exclusive

    with refusing():
        found = settings.read()
        holding = exclusive(found.home, "slack") if found.is_sqlite else nullcontext()
        with holding:
            with loading.undisturbed():
                from bot.slack.serving import serve
            asyncio.run(serve(found))
