"""Files that mean harm: reading them is over soon, whatever they repeat, nest or declare."""

import contextlib
from time import perf_counter

import pytest

from storage.exporting import DamagedExport, from_json
from storage.importing import NotContacts, read_contacts
from tests.storage.importing.said import names

SIZE = 200_000
LONG = 30.0
"""Seconds: what takes time by its square takes hours for so much, anything else some seconds."""

CARD = "BEGIN:VCARD\nVERSION:2.1\n{}\nEND:VCARD\n"
TABLE = "Name,Email,Phone,Birthday,Notes\n{}\n"


def times(piece: str) -> str:
    return piece * (SIZE // len(piece))


HOSTILE = {
    "one cell": TABLE.format(times("a")),
    "one row": times("a,"),
    "one column head": times("Name,") + "\n" + times("a,"),
    "rows of nothing": "Name,Email\n" + times(",\n"),
    "quotation marks": TABLE.format(times('"')),
    "cells that never end": TABLE.format(times('"a,')),
    "marks and ends": TABLE.format(times('"\n')),
    "addresses": TABLE.format("Ada," + times("a@a.a;")),
    "half addresses": TABLE.format("Ada," + times("a@")),
    "angles": times("<"),
    "bare addresses": times("a@a.example\n"),
    "numbers": TABLE.format("Ada,," + times("+49 30 123456 ::: ")),
    "brackets": TABLE.format("Ada,," + times("(")),
    "digits": TABLE.format("Ada,," + times("1")),
    "dates": TABLE.format("Ada,,," + times("1/")),
    "names": TABLE.format(times("A ")),
    "marks of direction": TABLE.format(times("\u202e")),
    "accents": TABLE.format("A" + times("\u0301")),
    "encoded words": TABLE.format(times("=?utf-8?q?a?= ")),
    "half encoded words": TABLE.format(times("=?utf-8?q?")),
    "people of one name": TABLE.format(times("Ada\n")),
    "one line of a card": CARD.format("FN:" + times("a")),
    "folded lines": CARD.format("FN:a\n" + times(" a\n")),
    "soft breaks": CARD.format("FN;QUOTED-PRINTABLE:a=\n" + times("a=\n")),
    "soft breaks of nothing": CARD.format("FN;QUOTED-PRINTABLE:=\n" + times("=\n")),
    "parameters": CARD.format("TEL;" + times("TYPE=CELL;") + ":1"),
    "groups": CARD.format(times("a.") + "FN:Ada"),
    "parts of a name": CARD.format("N:" + times(";")),
    "escapes": CARD.format("N:" + times("\\;")),
    "cards without end": times("BEGIN:VCARD\n"),
    "cards in cards": times("BEGIN:VCARD\nAGENT:\n"),
    "empty cards": times("BEGIN:VCARD\nEND:VCARD\n"),
    "a picture": CARD.format("FN:Ada\nPHOTO;ENCODING=b:" + times("QUJD")),
    "letters": "FROM,TO,DATE,CONTENT\n" + times("Ada,Ben,2024-01-01 10:00:00 UTC,hi\n"),
}
ODD = ("punycode", "idna", "undefined", "unicode_escape", "raw-unicode-escape", "utf-7", "rot13")


def read(data: bytes, name: str) -> float:
    """Read a file, and return how long it took."""
    begun = perf_counter()
    with contextlib.suppress(NotContacts):
        read_contacts(data, name)
    return perf_counter() - begun


@pytest.mark.parametrize("how", HOSTILE)
def test_it_is_over_soon(how: str) -> None:
    name = "people.vcf" if "VCARD" in HOSTILE[how] else "people.csv"

    assert read(HOSTILE[how].encode(), name) < LONG


@pytest.mark.parametrize("charset", ODD)
def test_an_encoding_nobody_writes_in_is_not_believed(charset: str) -> None:
    head = f"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET={charset};QUOTED-PRINTABLE:"

    assert names(f"{head}Cole;Dana\nEND:VCARD\n") == ["Dana Cole"]
    for line in (times("z9"), "a" * 1000 + "-" + times("z9"), times("xn--a."), times("\\x41")):
        assert read(f"{head}{line}\nEND:VCARD\n".encode(), "people.vcf") < LONG
        assert read(f"{head}{line}\xff\nEND:VCARD\n".encode("latin-1"), "people.vcf") < LONG


@pytest.mark.parametrize("nest", ["[", '{"a":', '[{"a":'])
def test_what_is_nested_without_end_is_refused(nest: str) -> None:
    data = b'{"format": "second-thought", "version": 1, "contacts": ' + times(nest).encode()

    with pytest.raises(DamagedExport):
        from_json(data)
    assert read(times(nest).encode(), "people.json") < LONG
