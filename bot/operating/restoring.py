"""Puts a backup in the place of the SQLite database, which is kept aside."""

import asyncio
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot import clock
from bot.errors import InputError
from bot.lasting import lasting
from bot.operating.backing_up import (
    key_checks,
    keyring,
    keys_said,
    path_of,
    people_said,
    reminders_said,
    size_said,
)
from bot.operating.progress import bar
from bot.paths import expanded

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.backups.checking import Checked
    from storage.backups.passing import LastId, Lost, Passed

IS_BACKUP = "{file} is a backup from {when}, made by version {version}, and it is whole ({size})."
IS_COPY = "{file} is a copy of a database of ours, last used {when} ({size}), and it is sound."
HOLDS = "It holds {contacts:,} contacts of {people}, {reminders}, {rows:,} rows in all."
OPENS = "It is sealed with {keys}, which is here."
OLDER = "Its tables are older (revision {found}); they are brought to revision {known}."
SINCE = (
    "What came before it ran until {until}, {later} longer. What people told the coach in that time "
    "is not in the backup. Nobody is sent again what they have seen."
)
SINCE_UNKNOWN = (
    "Until when the one before it ran cannot be seen, so I take it that it ran until now: what came "
    "in or fell due since the backup counts as answered and shown. If it stopped earlier, say so: "
    "--ran-until 2026-11-23T09:00"
)
NOTHING_SINCE = "Nothing has happened since it was made, as far as can be seen: all of it goes on."
NOTHING_SINCE_UNSEEN = (
    "Nobody worked the database when it was made, and there is none here that says more, so I take it "
    "that nothing has run since. If something did, say until when: --ran-until 2026-11-23T09:00"
)
ASK = "Put it in the place of {database}?"
ASK_NOBODY = "Nobody can be asked here. Say --yes to restore it, or --dry-run to only look."
ITSELF = "{file} is the database itself. Name a backup: second-thought backup makes one."
NOTHING = "Nothing was changed."
DRY = "That was all: --dry-run changes nothing."
DONE = "Restored: {database} is as it was then."
ASIDE = (
    "The one from before lies in {aside}. Delete it once all is well; it goes by itself with the next "
    "update of the tables, or when somebody has everything forgotten."
)
FORGOTTEN = (
    "Whoever had themselves or somebody else forgotten since the backup is in it again. If you know "
    "of anybody: second-thought forget, or ask them to say /reconnect forget me once more."
)
DOUBTFUL = "{count} waiting to be sent: the platform is asked first whether it was shown."
ANSWERED = "{count} had come in and were answered since: they are not answered again."
PUT_ASIDE = (
    "{count} had come in, and nobody knows whether they were answered: second-thought queue dead "
    "lists them, queue replay answers them, queue drop does not."
)
REMINDERS = "{count} fell due since, and count as shown."
RESTING = "This week's picks count as shown to {people}, who hear nothing unasked for the rest of the day after."
START = "Now start it again: second-thought chat, slack, discord or all."


def run(file: Path, *, dry_run: bool, yes: bool, ran_until: str | None) -> None:
    """Check a file, ask, and put it in the place of the database.

    Raises:
        InputError: if the database is on a server, or nobody can be asked.
        StorageError: if the file cannot be restored, or something runs; nothing is changed then.
    """
    from bot import settings
    from storage.locking import exclusive

    found = settings.read()
    database = path_of(found)
    if file.exists() and database.exists() and file.samefile(database):
        raise InputError(ITSELF.format(file=file))
    if dry_run:
        checked, lost = _looked(found, file, database, ran_until)
        _say(checked, lost, database, given=ran_until is not None)
        typer.echo(DRY)
        return
    with exclusive(found.home, "restore"):
        checked, lost = _looked(found, file, database, ran_until)
        _say(checked, lost, database, given=ran_until is not None)
        if not yes and not _agrees(database):
            typer.echo(NOTHING)
            return
        _restore(found, checked, lost, database)


def _looked(
    settings: "Settings", file: Path, database: Path, ran_until: str | None
) -> "tuple[Checked, Lost]":
    from storage.backups.checking import check

    with bar("Checking") as told:
        checked = check(expanded(file), key_checks(settings), told)
    return checked, _lost(checked, database, _moment(ran_until))


def _moment(said: str | None) -> datetime | None:
    if said is None:
        return None
    try:
        at = datetime.fromisoformat(said)
    except ValueError as error:
        raise InputError(f"--ran-until: {said!r} is no time. Write 2026-11-23T09:00") from error
    return at if at.tzinfo is not None else at.replace(tzinfo=clock.now().tzinfo)


def _lost(checked: "Checked", database: Path, given: datetime | None) -> "Lost":
    """Return until when the database that is replaced may have run, as far as is known."""
    import sqlite3

    from storage.backups.checking import active_until, opened
    from storage.backups.passing import Lost

    file, until = None, given
    if _is_there(database):
        try:
            with closing(opened(database)) as connection:
                seen = active_until(connection)
            file = database
        except sqlite3.DatabaseError:  # broken: when it was last written still shows
            seen = datetime.fromtimestamp(database.stat().st_mtime, clock.now().tzinfo)
        until = given or seen
    elif given is None and (checked.manifest is None or checked.manifest.served):
        until = clock.now()
    return Lost(until if until is not None and until > _reaches(checked) else None, file)


def _is_there(database: Path) -> bool:
    """Tell whether there is a database to be replaced: what was moved to a server is none."""
    from storage import moved

    return database.is_file() and moved.read(database) is None


def _reaches(checked: "Checked") -> datetime:
    """Return until when a file knows everything."""
    from storage.columns import EPOCH

    made = checked.manifest.made_at if checked.manifest is not None else EPOCH
    return max(made if checked.active_until is None else checked.active_until, EPOCH)


def _say(checked: "Checked", lost: "Lost", database: Path, *, given: bool) -> None:
    for line in (*_about(checked), _since(checked, lost, database, given=given)):
        typer.echo(line)


def _about(checked: "Checked") -> Iterator[str]:
    from storage.migrations import revisions

    manifest, rows = checked.manifest, checked.rows
    name, size = checked.file.name, size_said(checked.size)
    if manifest is not None:
        when = _when(manifest.made_at)
        yield IS_BACKUP.format(file=name, when=when, version=manifest.version, size=size)
    else:
        last = "never" if checked.active_until is None else _when(checked.active_until)
        yield IS_COPY.format(file=name, when=last, size=size)
    yield HOLDS.format(
        contacts=rows.get("contact", 0),
        people=people_said(rows.get("person", 0)),
        reminders=reminders_said(rows.get("reminder", 0)),
        rows=sum(rows.values()),
    )
    if checked.keys:
        yield OPENS.format(keys=keys_said(checked.keys))
    if checked.revision != revisions()[-1]:
        yield OLDER.format(found=checked.revision, known=revisions()[-1])


def _since(checked: "Checked", lost: "Lost", database: Path, *, given: bool) -> str:
    if lost.until is None:
        return NOTHING_SINCE if _is_there(database) else NOTHING_SINCE_UNSEEN
    if not given and not _is_there(database):
        return SINCE_UNKNOWN
    longer = lasting(lost.until - _reaches(checked))
    return SINCE.format(until=_when(lost.until), later=longer)


def _when(at: datetime) -> str:
    return f"{at.astimezone(clock.now().tzinfo):%Y-%m-%d %H:%M}"


def _agrees(database: Path) -> bool:
    if not sys.stdin.isatty():
        raise InputError(ASK_NOBODY)
    return typer.confirm(ASK.format(database=database))


def _restore(settings: "Settings", checked: "Checked", lost: "Lost", database: Path) -> None:
    from storage.backups.belonging import refuse_foreign
    from storage.backups.passing import let_pass
    from storage.backups.restoring import staged, swapped, upgraded

    now = clock.now()
    with staged(checked.file, database) as copy:
        upgraded(copy)
        ring = keyring(settings)
        refuse_foreign(copy, ring, checked.file)
        passed = asyncio.run(let_pass(copy, ring, lost, now, _ids(checked)))
        aside = swapped(copy, database, f"{now:%Y-%m-%d-%H%M%S}")
    typer.echo(DONE.format(database=database))
    for line in _told(passed, aside):
        typer.echo(line)
    typer.echo(START)


def _ids(checked: "Checked") -> "Mapping[str, LastId]":
    """Return the platforms whose chats are read back, where any chat of theirs may be known."""
    if not checked.rows.get("identity"):
        return {}
    from bot.discord.arriving.origin import DISCORD
    from bot.discord.moments import last_id

    return {DISCORD: last_id}


def _told(passed: "Passed", aside: Path | None) -> Iterator[str]:
    if passed.doubtful:
        yield DOUBTFUL.format(count=_messages(passed.doubtful, "is", "are"))
    if passed.answered:
        yield ANSWERED.format(count=_messages(passed.answered))
    if passed.put_aside:
        yield PUT_ASIDE.format(count=_messages(passed.put_aside))
    if passed.reminders:
        yield REMINDERS.format(count=reminders_said(passed.reminders))
    if passed.resting:
        yield RESTING.format(people=people_said(passed.resting))
    if aside is not None:
        yield ASIDE.format(aside=aside)
        yield FORGOTTEN


def _messages(count: int, one: str = "", many: str = "") -> str:
    counted = "1 message" if count == 1 else f"{count:,} messages"
    return f"{counted} {one if count == 1 else many}".strip()
