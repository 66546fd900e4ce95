"""What is no contact file is told for what it is; what is broken is named; nothing crashes."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from storage.importing import NotContacts, opening, read_contacts, read_file
from tests.storage.importing.said import names, parsed, people, problems


def _zip(*files: str) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for file in files:
            archive.writestr(file, "x" * 1000)
    return packed.getvalue()


BAD = {
    "nothing": (b"", "empty"),
    "blanks": (b"\xef\xbb\xbf \r\n\t\n", "empty"),
    "zeros": (bytes(5000), "empty"),
    "pdf": (b"%PDF-1.7 Name,Email", "PDF"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(50), "picture"),
    "heic": (b"\0\0\0\x18ftypheic" + bytes(50), "picture"),
    "webp": (b"RIFF\0\0\0\0WEBPVP8 ", "picture"),
    "archive": (_zip("Connections.csv", "messages.csv"), "Unpack it first"),
    "spreadsheet": (_zip("[Content_Types].xml", "xl/workbook.xml"), "save it as CSV"),
    "old spreadsheet": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "save it as CSV"),
    "gzip": (b"\x1f\x8b\x08\0\0\0\0\0", "Unpack it first"),
    "database": (b"SQLite format 3\0" + bytes(50), "database"),
    "mailbox file": (b"!BDN" + bytes(50), "Outlook data file"),
    "login page": (b"\n<!DOCTYPE html>\n<html><title>Sign in</title>", "web page"),
    "xml": (b'<?xml version="1.0"?><people/>', "XML"),
    "json": (b'{"people": [{"name": "Ada", "email": "a@example.com"}]}', "JSON"),
    "json list": (b'[{"name": "Ada"}]', "JSON"),
    "calendar": (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "calendar"),
    "email": (b"Return-Path: <a@example.com>\nFrom: a@example.com\n\nhello", "email"),
    "rich text": (b"{\\rtf1 Name}", "text document"),
    "program": (b"\x7fELF" + bytes(50), "program"),
    "bytes": (bytes(range(256)) * 20, "no text file"),
    "prose": (b"Dear all,\nthis is a letter, and a long one.\n\nYours\n", "no column"),
    "prose under a word": (
        b"Contact\n\nYou can reach us (always), 24/7.\nOr: in 2 days.\n",
        "no column",
    ),
    "prices": (b"SKU,Price,Quantity\nA1,100000,20000\nB2,200000,30000\n", "no column"),
    "one long line": (b"a" * 200_000, "no column"),
}


@pytest.mark.parametrize("what", BAD)
def test_it_is_said_what_it_is_and_what_to_do(what: str) -> None:
    data, words = BAD[what]
    with pytest.raises(NotContacts, match=words) as told:
        read_contacts(data, "people.csv")
    assert str(told.value).startswith("people.csv ")
    assert str(told.value).endswith((".", "?"))


def test_a_file_is_read_from_its_path(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Email\nAda,a@example.com\n", "utf-8")
    assert [entry.name for entry in read_file(path).entries] == ["Ada"]


def test_a_folder_a_missing_file_and_a_device_are_told(tmp_path: Path) -> None:
    for path, words in (
        (tmp_path, "is a folder"),
        (tmp_path / "none.csv", "no file"),
        (Path(os.devnull), "no ordinary file"),
        (tmp_path / ("long" * 100), "cannot be read"),
        (tmp_path / "a\0b", "cannot be read"),
    ):
        with pytest.raises(NotContacts, match=words):
            read_file(path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(NotContacts, match="no ordinary file"):
        read_file(tmp_path / "pipe")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.touch(0o000)
    with pytest.raises(NotContacts, match="may not be read"):
        read_file(path)


def test_a_huge_file_is_refused_by_its_size_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(NotContacts, match="200 MB; at most 50 MB"):
        read_file(path)


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"x" * 20)
    monkeypatch.setattr(opening, "LARGEST", 10)
    monkeypatch.setattr(opening, "_check", lambda *_: None)
    with pytest.raises(NotContacts, match="at most"):
        read_file(path)


def test_bytes_that_were_handed_in_are_limited_too() -> None:
    with pytest.raises(NotContacts, match="60 MB; at most 50 MB"):
        read_contacts(b"Name\n" * 12_000_000, "list.csv")


TABLE = "Name,Email,Notes\n"


def test_a_quotation_mark_that_is_never_closed_spoils_its_row_only() -> None:
    text = TABLE + 'Ada,"a@example.com,x\nBo,b@example.com,y\nCy,c@example.com,"z\n'
    assert names(text) == ["Bo"]
    assert list(problems(text)) == [2, 4]


def test_two_stray_marks_do_not_join_two_rows() -> None:
    text = "Name,Email,Notes,Phone\n" + 'Ada,",a@example.com,\nBo,",b@example.com,\nCy,,,555-123\n'
    assert names(text) == ["Cy"]
    assert "joins this row" in problems(text)[2]


def test_nobody_is_invented_of_the_lines_of_a_broken_note() -> None:
    text = TABLE + 'Ada,a@example.com,"one\n"two" more\nthree"\nBo,b@example.com,fine\n'
    assert names(text) == ["Bo"]
    assert list(problems(text)) == [2]


def test_marks_that_pair_up_are_read_although_not_doubled() -> None:
    text = TABLE + 'Ada,a@example.com,"the "north" side"\nBo,b@example.com,"a \\"b\\" c"\n'
    assert [entry.notes for entry in parsed(text).entries] == ['the "north" side', 'a "b" c']


def test_a_row_with_too_many_values_is_named() -> None:
    text = TABLE + "Lind, Bo,b@example.com,x\nAda,a@example.com,,,\n"
    assert names(text) == ["Ada"]
    assert "4 values for 3 columns" in problems(text)[2]


@pytest.mark.parametrize("rest", ["Bo,b@exam", 'Bo,b@example.com,"to be conti'])
def test_a_row_the_file_ends_in_is_named(rest: str) -> None:
    text = TABLE + "Ada,a@example.com,x\n" + rest
    assert names(text) == ["Ada"]
    assert list(problems(text)) == [3]


def test_the_first_row_of_a_wide_table_may_be_cut_off_too() -> None:
    text = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Ok"
    assert names(text) == []
    assert "ends in the middle" in problems(text)[2]


def test_short_rows_are_fine_where_rows_are_short() -> None:
    assert names(TABLE + "Ada\nBo,b@example.com") == ["Ada", "Bo"]


@pytest.mark.parametrize(
    "formula",
    ['=HYPERLINK("http://x.example","Ada")', "=1+1", "@SUM(A1)", "-2+3+cmd|' /C calc'!A0"],
)
def test_a_formula_is_no_name(formula: str) -> None:
    text = TABLE + '"' + formula.replace('"', '""') + '",a@example.com,\n'
    assert names(text) == []
    assert "formula" in problems(text)[2]


def test_formulas_elsewhere_are_text_and_a_number_with_a_plus_is_a_number() -> None:
    text = "Name,Phone,Company,Notes\nAda,+49 30 12345,=1+1,\"@SUM(A1)\"\n'-Bo-,,,'- first\n"
    assert people(text) == [
        {"name": "Ada", "phones": ("+49 30 12345",), "company": "=1+1", "notes": "@SUM(A1)"},
        {"name": "-Bo-", "notes": "- first"},
    ]


def test_control_characters_are_dropped() -> None:
    assert names(b"Name,Email\nA\x00d\x07a\xe2\x80\xae Okoro,a@example.com\n") == ["Ada Okoro"]


def test_long_cells_are_cut_or_named() -> None:
    text = TABLE + f"Ada,a@example.com,{'n' * 30_000}\n{'x' * 10_000},b@example.com,\n"
    (ada,) = parsed(text).entries
    assert len(ada.notes) == 20_000
    assert "too long" in problems(text)[3]


def test_a_line_without_an_end_is_not_blamed_on_quotation_marks() -> None:
    text = TABLE + "x" * 200_000 + "\nAda,a@example.com,\n"
    assert names(text) == ["Ada"]
    assert "longer than any" in problems(text)[2]


def test_two_thousand_columns_are_read() -> None:
    header = ",".join(["Name", "Email", *(f"x{at}" for at in range(1998))])
    assert names(header + "\n" + ",".join(["Ada", "a@example.com", *["v"] * 1998]) + "\n") == [
        "Ada"
    ]


def test_rows_with_nobody_in_them_are_named_and_empty_ones_are_not() -> None:
    text = TABLE + ",,just a note\n,,\n\n  ,  ,\nAda,,\n"
    assert names(text) == ["Ada"]
    assert list(problems(text)) == [2]


def test_a_remark_below_a_wide_table_is_nobody() -> None:
    header = "Account Name,Last Name,First Name,Title,Email,Phone\n"
    text = header + "Lake & Co,Okoro,Ada,,a@example.com,\nGrand Totals (1 record)\n"
    assert names(text) == ["Ada Okoro"]
    assert "remark below the table" in problems(text)[3]


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    rows = "".join(f"Ada {at},a{at}@example.com,\n" for at in range(1200))
    read_contacts((TABLE + rows).encode(), "list.csv", lambda *step: told.append(step))
    assert told == [(0, 1200), (500, 1200), (1000, 1200), (1200, 1200)]


def test_progress_of_cards_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    text = "BEGIN:VCARD\nFN:Ada\nEND:VCARD\n" * 150
    read_contacts(text.encode(), "list.vcf", lambda *step: told.append(step))
    assert told == [(1, 450), (301, 450), (450, 450)]
