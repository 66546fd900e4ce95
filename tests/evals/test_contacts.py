"""The table of contact files counts who was parsed, lost and invented."""

import json
from pathlib import Path

from evals.contacts import FileScore, contacts_table, score_files


def _folder(tmp_path: Path, text: str, contacts: int | None, people: list[dict[str, str]]) -> Path:
    (tmp_path / "list.csv").write_text(text, "utf-8")
    case = {"file": "list.csv", "format": "CSV", "contacts": contacts, "people": people}
    (tmp_path / "contacts_manifest.json").write_text(json.dumps([case]), "utf-8")
    return tmp_path


def test_a_file_read_well_loses_and_invents_nobody(tmp_path: Path) -> None:
    people = [{"name": "Ada Okoro", "email": "ada@example.com"}]
    folder = _folder(tmp_path, "Name,Email\nAda Okoro,ada@example.com\n", 1, people)
    assert list(score_files(folder)) == [FileScore("list.csv", 1, 1)]


def test_a_person_read_otherwise_is_lost_and_one_too_many_is_invented(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "Name,Email\nBo,b@example.com\nCy,\n", 1, [{"name": "Ada"}])
    (one,) = score_files(folder)
    assert (one.parsed, one.lost, one.invented) == (2, 1, 1)


def test_a_file_that_cannot_be_read_loses_everybody_and_says_why(tmp_path: Path) -> None:
    folder = _folder(tmp_path, "", 3, [])
    (one,) = score_files(folder)
    assert one.lost == 3
    assert "empty" in one.failed


def test_a_list_of_messages_has_no_people(tmp_path: Path) -> None:
    header = "CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT\n"
    folder = _folder(tmp_path, f"{header}1,Ada,Bo,2026-01-02 10:00:00 UTC,,hi\n", None, [])
    assert [line.split() for line in contacts_table(folder)][1] == [
        *("list.csv", "0", "0", "0", "0", "1", "messages"),
    ]


def test_a_folder_without_a_manifest_prints_nothing(tmp_path: Path) -> None:
    assert list(contacts_table(tmp_path)) == []
