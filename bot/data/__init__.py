"""The commands about what is remembered: import, export, contacts, remind, forget."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from bot.refusing import refusing

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON record a line.")]
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask before deleting.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command, examples in _COMMANDS.items():
        lines = "\n".join(f"  second-thought {line}" for line in examples)
        name = command.__name__.rstrip("_")
        app.command(name, epilog=f"\b\nExamples:\n{lines}")(command)


def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file of contacts.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be taken in.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as one line of JSON.")
    ] = False,
) -> None:
    """Take in contacts: LinkedIn, Google, Outlook, vCard, any CSV, or an own export."""
    from bot.data.importing import run

    with refusing():
        run(file, dry_run=dry_run, as_json=as_json)


def export(
    form: Annotated[
        str, typer.Option("--format", help="json (everything), csv or vcf (contacts), ics.")
    ] = "json",
    output: Annotated[
        str | None, typer.Option("--output", metavar="FILE|-", help="Where to; - is stdout.")
    ] = None,
) -> None:
    """Write what is remembered to a file."""
    from bot.data import exporting

    with refusing():
        exporting.run(form, output)


def contacts(
    search: Annotated[
        str | None, typer.Argument(metavar="SEARCH", help="Only who is called like that.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List who is remembered."""
    from bot.data import listing

    with refusing():
        listing.contacts(search or "", as_json=as_json)


def remind(
    text: Annotated[
        str | None,
        typer.Argument(metavar="TEXT", help='What and when: "about Dana in two weeks".'),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Plan a reminder; without a text, list those that are planned."""
    from bot.data import listing

    with refusing():
        listing.remind(text, as_json=as_json)


def forget(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="Whom to forget.")] = None,
    me: Annotated[bool, typer.Option("--me", help="Forget everything about you.")] = False,
    yes: Yes = False,
) -> None:
    """Delete somebody, or everything, for good."""
    from bot.data import forgetting

    if me is (name is not None):
        raise typer.BadParameter("say whom: a NAME, or --me for everything")
    with refusing():
        forgetting.run(name, yes=yes)


_COMMANDS: dict[Callable[..., None], tuple[str, ...]] = {
    import_: ("import Connections.csv", "import --dry-run contacts.vcf"),
    export: (
        "export",
        "export --format ics --output reminders.ics",
        "export --output - > all.json",
    ),
    contacts: ("contacts", "contacts dana", "contacts --json"),
    remind: ("remind", 'remind "about Dana in two weeks"'),
    forget: ('forget "Dana Cole"', "forget --me"),
}
