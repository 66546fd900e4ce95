"""`queue`: what waits to be answered and to be sent, and what became a dead letter."""

from typing import Annotated

import typer

from bot.refusing import refusing

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of lines to read.")]
Ids = Annotated[
    list[str], typer.Argument(metavar="ID", help="As `queue dead` shows them: in12, out7.")
]
SomeIds = Annotated[
    list[str] | None,
    typer.Argument(metavar="ID", help="As `queue dead` shows them: in12, out7."),
]

queue = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False)


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.add_typer(queue, name="queue")


@queue.callback(
    invoke_without_command=True,
    epilog="\b\nExamples:\n  second-thought queue\n  second-thought queue dead\n"
    "  second-thought queue replay in12 out7\n  second-thought queue drop out7",
)
def stand(context: typer.Context, as_json: AsJson = False) -> None:
    """Show what waits to be answered and to be sent, and what cannot be. Works at any time."""
    if context.invoked_subcommand is None:
        from bot.queueing import showing

        with refusing():
            showing.stand(as_json=as_json)


@queue.command(
    epilog="\b\nExamples:\n  second-thought queue dead\n  second-thought queue dead --json"
)
def dead(as_json: AsJson = False) -> None:
    """List dead letters: events and messages that were given up, with the reason."""
    from bot.queueing import showing

    with refusing():
        showing.dead(as_json=as_json)


@queue.command(
    epilog="\b\nExamples:\n  second-thought queue replay in12 out7\n"
    "  second-thought queue replay --all"
)
def replay(
    ids: SomeIds = None,
    everything: Annotated[bool, typer.Option("--all", help="All dead letters.")] = False,
) -> None:
    """Try dead letters again, as if for the first time."""
    from bot.queueing import changing

    if everything is bool(ids):
        raise typer.BadParameter("say which: some IDs, or --all")
    with refusing():
        changing.replay(ids or None)


@queue.command(epilog="\b\nExamples:\n  second-thought queue drop in12")
def drop(ids: Ids) -> None:
    """Give dead letters up for good, and wipe what they hold."""
    from bot.queueing import changing

    with refusing():
        changing.drop(ids)
