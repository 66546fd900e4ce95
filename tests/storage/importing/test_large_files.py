"""Large and nasty files are read in time that grows with their size and no faster."""

import pytest

from storage.importing import NotContacts, read_contacts

SIZE = 120_000
HEADER = "Name,Email,Notes,URL,Birthday\n"
NASTY = {
    "letters and an address": "a" * SIZE + "@",
    "words and an address": "a b " * (SIZE // 4) + "x@example.com",
    "blank lines": "\n" * SIZE,
    "blanks in a date": HEADER + "Ada,a@example.com,,," + " " * SIZE + "x\n",
    "a long link": HEADER + f"Ada,a@example.com,,{'a' * SIZE},\n",
    "a long address": HEADER + f"Ada,{'a' * SIZE}@,,,\n",
    "a long formula": HEADER + "-" + "|" * SIZE + ",a@example.com,,,\n",
    "open marks": HEADER + ',"a' * (SIZE // 3) + "\n",
    "a mark a line": HEADER + '"\n' * SIZE,
    "a mark and cells": HEADER + 'Ada,"x\n' * (SIZE // 7),
    "many columns": ",".join(["Name", *["x"] * 50_000]) + "\nAda\n",
    "tags": 'FROM,DATE,SUBJECT,CONTENT\nAda,2026-01-01,,"' + "<p" * (SIZE // 2) + '"\n',
    "cards begun": "BEGIN:VCARD\n" * (SIZE // 12),
    "folded lines": "BEGIN:VCARD\nNOTE:x\n" + " x\n" * (SIZE // 3) + "END:VCARD\n",
    "soft breaks": "BEGIN:VCARD\nN;QUOTED-PRINTABLE:x=\n" + "x=\n" * (SIZE // 3) + "END:VCARD\n",
    "agents": "BEGIN:VCARD\nAGENT:\n" * (SIZE // 20),
    "backslashes": "BEGIN:VCARD\nFN:" + "\\" * SIZE + "\nEND:VCARD\n",
    "parameters": "BEGIN:VCARD\nFN" + ';a="' * (SIZE // 4) + "\nEND:VCARD\n",
}


@pytest.mark.parametrize("what", NASTY)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_a_nasty_file_is_done_with_at_once(what: str, encoding: str) -> None:
    data = NASTY[what].encode() + (b"" if encoding == "utf-8" else b"\xeb")
    try:
        read = read_contacts(data, "list.csv")
    except NotContacts:
        return
    assert len(read.entries) <= 2
