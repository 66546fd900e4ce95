"""Scores the import of contact files: who was parsed, lost and invented, file by file.

A folder's `contacts_manifest.json` lists `{file, format, contacts, people [{name, email, phone,
company, connected_on}]}`; `contacts` is null for a list of messages, `people` may be some of them.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storage.importing import Entry, NotContacts, Parsed, read_file

MANIFEST = "contacts_manifest.json"


@dataclass(frozen=True, slots=True)
class FileScore:
    """One file: how many people it has, how many were read, lost and invented."""

    file: str
    expected: int
    parsed: int = 0
    lost: int = 0
    invented: int = 0
    letters: int = 0
    problems: int = 0
    failed: str = ""


def score_files(folder: Path) -> Iterator[FileScore]:
    """Read and compare every file of the folder's manifest; none where there is no manifest."""
    manifest = folder / MANIFEST
    for case in json.loads(manifest.read_text("utf-8")) if manifest.exists() else ():
        try:
            yield _compared(case, read_file(folder / case["file"]))
        except NotContacts as error:
            yield FileScore(case["file"], _expected(case), lost=_expected(case), failed=str(error))
        except Exception as error:  # noqa: BLE001  # a crash is a figure, too
            yield FileScore(case["file"], _expected(case), lost=_expected(case), failed=repr(error))


def contacts_table(folder: Path) -> Iterator[str]:
    """Yield the lines of the table, a total last; none where the folder has no manifest."""
    scores = list(score_files(folder))
    if not scores:
        return
    yield f"contacts of {folder.name:<57}{'people':>8}{'parsed':>8}{'lost':>8}{'invented':>10}"
    yield from map(_row, scores)
    figures = ("expected", "parsed", "lost", "invented")
    yield _row(FileScore("all", *(sum(getattr(one, name) for one in scores) for name in figures)))


def _compared(case: Mapping[str, Any], parsed: Parsed) -> FileScore:
    expected, found = _expected(case), len(parsed.entries)
    missing = sum(not _is_among(person, parsed.entries) for person in case["people"])
    return FileScore(
        case["file"],
        expected,
        found,
        lost=max(expected - found, missing, 0),
        invented=max(found - expected, 0),
        letters=len(parsed.letters),
        problems=len(parsed.problems),
    )


def _expected(case: Mapping[str, Any]) -> int:
    return case["contacts"] or 0


def _is_among(person: Mapping[str, str | None], entries: tuple[Entry, ...]) -> bool:
    return any(_is(person, entry) for entry in entries)


def _is(person: Mapping[str, str | None], entry: Entry) -> bool:
    """Everything the manifest says of the person is read so; a firm may be kept as the name."""
    said = {
        "name": {entry.name} | ({entry.company} if entry.name is None else set()),
        "email": entry.emails,
        "phone": entry.phones,
        "company": {entry.company},
        "connected_on": {str(entry.connected_on)},
    }
    return all(person[key] in said[key] for key in said if key in person)


def _row(one: FileScore) -> str:
    counts = f"{one.expected:>8}{one.parsed:>8}{one.lost:>8}{one.invented:>10}"
    letters = f"  {one.letters} messages" if one.letters else ""
    problems = f"  {one.problems} rows named" if one.problems else ""
    return f"  {one.file:<67}{counts}{letters}{problems}  {one.failed}".rstrip()
