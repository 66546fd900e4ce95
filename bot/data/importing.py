"""Takes in a file of contacts: reads it, says what it would add, asks about doubts, keeps it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from bot import clock, loading
from bot.batch import as_json as line_of
from bot.data.opening import with_memory
from bot.errors import InputError
from coaching.turn import Moment
from storage.importing import Entry, NotContacts, Parsed, read_file
from storage.merging import Likeness, Plan, plan, resolved, values, without

if TYPE_CHECKING:
    from storage.store import Memory

Told = Callable[[int, int], None]
"""Hears how much is done, and of how much."""


def run(file: Path, *, dry_run: bool, as_json: bool) -> None:
    """Import a file and print what came of it.

    Raises:
        InputError: if the file holds no contacts; then nothing was changed.
    """
    with (
        loading.undisturbed()
    ):  # what is made lives to the end; the search took a third of the time
        _run(file, dry_run=dry_run, as_json=as_json)


def _run(file: Path, *, dry_run: bool, as_json: bool) -> None:
    with _progress("Reading") as told:
        parsed = _read(file, told)

    async def taken_in(memory: "Memory") -> Plan:
        planned = plan(parsed, await memory.everything(), Moment(clock.now(), uuid4))
        if not dry_run:
            planned = _asked(planned, as_json=as_json)
            kept = values(planned)
            with _progress("Keeping") as told:
                await memory.add(kept, lambda done: told(done, len(kept)))
        return planned

    done = with_memory(taken_in)
    if as_json:
        sys.stdout.write(f"{line_of(record(parsed, done))}\n")
    else:
        sys.stdout.write("".join(f"{line}\n" for line in told_of(parsed, done, dry_run=dry_run)))


def _read(file: Path, told: Told) -> Parsed:
    try:
        return read_file(file, told)
    except NotContacts as error:
        said = str(error)
        raise InputError(said if file.name in said else f"{file}: {said}") from error


def _asked(planned: Plan, *, as_json: bool) -> Plan:
    """Ask about every doubt where there is somebody to ask."""
    if as_json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        return planned
    import typer

    for number, doubt in enumerate(planned.doubts, 1):
        typer.echo(f"\n{number} of {len(planned.doubts)}: {_doubted(doubt)}")
        answer = typer.prompt("The same person? [y]es, [n]o, [s]kip", default="s")[:1].lower()
        if answer in {"y", "n"}:
            planned = resolved(planned, doubt, answer == "y")
        else:
            planned = without(planned, doubt)
    return planned


def told_of(parsed: Parsed, planned: Plan, *, dry_run: bool) -> Iterator[str]:
    """Yield the lines of the report: what was done, what is unsure, which rows were not read."""
    yield f"{parsed.format}: {_count(len(parsed.entries), 'contact')}" + (
        f", {_count(len(parsed.letters), 'message')}" if parsed.letters else ""
    )
    yield from (f"  read “{header}” as {field}" for header, field in parsed.columns)
    yield ("Would be added: " if dry_run else "Added: ") + f"{len(planned.new):,}"
    if planned.merged:
        yield f"Merged: {planned.merged:,}"
    if planned.unchanged:
        yield f"Known already, unchanged: {planned.unchanged:,}"
    if planned.touches:
        yield f"Messages noted in their history: {len(planned.touches):,}"
    if planned.doubts:
        yield f"Unsure, {'to be asked' if dry_run else 'left out'}: {len(planned.doubts):,}"
        yield from (f"  {_doubted(doubt)}" for doubt in planned.doubts)
    if planned.problems:
        yield f"Rows that could not be read: {len(planned.problems):,}"
        yield from (f"  row {problem.row:,}: {problem.why}" for problem in planned.problems)


def record(parsed: Parsed, planned: Plan) -> dict[str, Any]:
    """Return the report as docs/cli.md describes it."""
    return {
        "format": parsed.format,
        "people": [_person(entry) for entry in parsed.entries],
        "imported": len(planned.new),
        "merged": planned.merged,
        "unchanged": planned.unchanged,
        "doubts": [
            {"row": doubt.entry.row, "name": doubt.entry.name, "known": doubt.contact.name}
            for doubt in planned.doubts
        ],
        "problems": [{"row": problem.row, "why": problem.why} for problem in planned.problems],
    }


def _person(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "emails": list(entry.emails),
        "phones": list(entry.phones),
        "company": entry.company or None,
        "position": entry.position or None,
        "url": entry.url or None,
        "connected_on": entry.connected_on and entry.connected_on.isoformat(),
        "birthday": entry.birthday or None,
        "notes": entry.notes or None,
    }


def _doubted(doubt: Likeness) -> str:
    contact = doubt.contact
    where = contact.company or next((handle.value for handle in contact.handles), "")
    known = f"{contact.name} ({where})" if where else contact.name
    said = doubt.entry.name or next(iter((*doubt.entry.emails, *doubt.entry.phones)), "somebody")
    told = f"{said} ({doubt.entry.company})" if doubt.entry.company else said
    return f"row {doubt.entry.row:,}: is {told} the {known} you know?"


def _count(count: int, what: str) -> str:
    return f"{count:,} {what}" + ("" if count == 1 else "s")


@contextmanager
def _progress(doing: str) -> Iterator[Told]:
    """Show a bar on a terminal; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(doing, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
