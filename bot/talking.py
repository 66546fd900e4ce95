"""The commands that serve platforms."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import typer

from bot.refusing import refusing

if TYPE_CHECKING:
    from bot.settings import Settings


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for name, (command, examples) in _COMMANDS.items():
        lines = "".join(f"\n  {line}" for line in examples)
        app.command(name, epilog=f"\b\nExamples:{lines}")(command)


def slack() -> None:
    """Serve Slack: direct messages, reminders, /reconnect. docs/slack.md shows how to set it up."""
    _serve_one("slack")


def discord() -> None:
    """Serve Discord: direct messages, reminders, /reconnect. docs/discord.md shows how to set it up."""
    _serve_one("discord")


def everything() -> None:
    """Serve every platform that is set up, in one process."""
    from bot import platforms, settings

    with refusing():
        found = settings.read(platforms.check_all)
        names = platforms.set_up(found)
        _serve(found, names, "all", platforms.others(names))


def _serve_one(name: str) -> None:
    from bot import platforms, settings

    with refusing():
        found = settings.read(partial(platforms.check, name=name))
        _serve(found, (name,), name)


def _serve(found: "Settings", names: Sequence[str], doing: str, first: Sequence[str] = ()) -> None:
    import asyncio  # here, since help needs none
    from contextlib import nullcontext

    from bot import loading
    from bot.settings.misspelt import misspelt
    from storage.locking import exclusive

    holding = exclusive(found.home, doing) if found.is_sqlite else nullcontext()
    with holding:
        with loading.undisturbed():
            from bot.serving import serve
        asyncio.run(serve(found, names, first=(*misspelt(), *first)))


_COMMANDS = {
    "slack": (
        slack,
        ("second-thought slack", "SLACK_MODE=http HTTP_PORT=8080 second-thought slack"),
    ),
    "discord": (
        discord,
        (
            "second-thought discord",
            "DISCORD_SHARD_ID=1 DISCORD_SHARD_COUNT=2 second-thought discord",
        ),
    ),
    "all": (everything, ("second-thought all",)),
}
