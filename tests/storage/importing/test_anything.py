"""Whatever the bytes, reading gives people, problems or a plain refusal; written rows come back."""

import csv
from contextlib import suppress
from io import StringIO

from hypothesis import example, given, settings
from hypothesis import strategies as st

from storage.importing import NotContacts, Parsed, read_contacts
from tests.storage.importing.said import parsed

UNHURRIED = settings(deadline=None)  # the first file loads the readers

PIECES = st.sampled_from(
    [
        *(
            "Name",
            "First Name",
            "Email",
            "Connected On",
            "Phone",
            "Notes",
            "FROM",
            "DATE",
            "CONTENT",
        ),
        *(",", ";", "\t", "|", '"', '""', "\n", "\r\n", "\r", " ", "=", ":", "\\", "@", "\0", "é"),
        *("Ada", "a@example.com", "+49 30 1234", "03 Mar 2024", "0/0/00", "x" * 50, "�"),
        *("BEGIN:VCARD\n", "END:VCARD\n", "VERSION:2.1\n", "VERSION:4.0\n", "FN:Ada\n", "N:A;B\n"),
        *("N;ENCODING=QUOTED-PRINTABLE:=C3=\n", "TEL;TYPE=CELL:", "ORG:a;b,c\n", "BDAY:--0203\n"),
        *("AGENT:\n", "NOTE;ENCODING=b:", "item1.URL:http\\://x\n", "CHARSET=", "KIND:group\n"),
    ]
)


@UNHURRIED
@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00")
@example(b"PK\x03\x04")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    _read(data)


@UNHURRIED
@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(["utf-8", "cp1252", "utf-16"]))
def test_any_pieces_of_files_are_read_or_refused(text: str, encoding: str) -> None:
    _read(text.encode(encoding, "replace"))


def _read(data: bytes) -> None:
    with suppress(NotContacts):
        _is_sound(read_contacts(data, "list.csv"))


def _is_sound(read: Parsed) -> None:
    for entry in read.entries:
        assert entry.row >= 1
        assert entry.name or entry.emails or entry.phones or entry.company
        assert not any(ord(char) < 32 for char in entry.name or "")
    assert all(problem.row >= 1 for problem in read.problems)


WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=12)
NAMES = st.builds("{} {}".format, WORDS, WORDS)
NOTES = st.text(st.sampled_from("abc ,;\"'\n\té"), max_size=40)
ROWS = st.lists(st.tuples(NAMES, NOTES), min_size=1, max_size=8)


@UNHURRIED
@given(ROWS, st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_what_a_csv_writer_wrote_is_read_back(
    rows: list[tuple[str, str]], delimiter: str, end: str, quoting: bool
) -> None:
    file = StringIO(newline="")
    writer = csv.writer(
        file,
        delimiter=delimiter,
        lineterminator=end,
        quoting=csv.QUOTE_ALL if quoting else csv.QUOTE_MINIMAL,
    )
    writer.writerow(["Name", "Email", "Notes"])
    for at, (name, notes) in enumerate(rows):
        writer.writerow([name, f"a{at}@example.com", notes])
    read = parsed(file.getvalue())
    assert not read.problems
    assert [entry.name for entry in read.entries] == [name for name, _ in rows]
    assert [entry.notes for entry in read.entries] == [notes.strip() for _, notes in rows]
    assert [entry.emails[0] for entry in read.entries] == [
        f"a{at}@example.com" for at in range(len(rows))
    ]
