"""Contacts for other programs: as a table no spreadsheet computes, and as cards; both read again."""

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.memory import Contact, Everything, Handle
from coaching.situation import Channel, Tie
from storage.exporting import as_csv, as_vcard, exported
from storage.importing import Entry, Parsed, read_contacts
from tests.storage.exporting.memories import memories
from tests.storage.merging.files import contact, planned

DANA = replace(
    contact("Dana Łukasz Cole", "dana@x.example", "d2@x.example", "+45 20 00 00 00"),
    aliases=("Dee", "D. C."),
    company="Cole, Ray; Sons",
    position="Smith",
    birthday="--05-04",
    connected_on=date(2020, 1, 2),
    notes="two kids\nhates \\ calls, likes tea; " + "å" * 90,
    tie=Tie.FRIEND,
)
DANA = replace(
    DANA,
    handles=(
        *DANA.handles,
        Handle(Channel.OTHER, "https://dana.example/me"),
        Handle(Channel.LINKEDIN, "https://www.linkedin.com/in/dana"),
        Handle(Channel.DISCORD, "dana#1"),
    ),
)
MINE = Everything(contacts=(DANA, contact("Mom")))
FORMS = {"csv": as_csv, "vcf": as_vcard}


def read(data: bytes, form: str) -> Parsed:
    return read_contacts(data, f"second-thought.{form}")


def cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("form", FORMS)
def test_what_was_exported_is_read_again(form: str) -> None:
    parsed = read(FORMS[form](MINE), form)
    dana, mom = parsed.entries

    assert not parsed.problems
    assert (mom.name, mom.emails) == ("Mom", ())
    assert (dana.name, dana.nickname) == ("Dana Łukasz Cole", "Dee")
    assert dana.emails == ("dana@x.example", "d2@x.example")
    assert dana.phones == ("+45 20 00 00 00",)
    assert (dana.company, dana.position) == ("Cole, Ray; Sons", "Smith")
    assert (dana.birthday, dana.notes) == (DANA.birthday, DANA.notes)
    assert dana.url == "https://www.linkedin.com/in/dana"


@pytest.mark.parametrize("form", FORMS)
def test_what_was_exported_adds_nothing_to_the_same_memory(form: str) -> None:
    plan = planned(read(FORMS[form](MINE), form), MINE)

    assert plan.is_empty
    assert plan.unchanged == 2


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    evil = f"{start}HYPERLINK(1)"
    told = contact("Dana", company=evil, notes=evil, aliases=(evil, evil), how_met=evil)
    _, row = cells(as_csv(Everything(contacts=(replace(told, name=evil),))))

    assert row.count(f"'{evil}") == 6
    assert not [cell for cell in row if cell.startswith(start)]


@given(memories())
@settings(max_examples=100, deadline=None)
def test_any_memory_gives_a_table_of_its_contacts_without_a_formula(memory: Everything) -> None:
    header, *rows = cells(as_csv(memory))

    assert len(rows) == len(memory.contacts)
    assert all(len(row) == len(header) for row in rows)
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@\t\r")]


@given(
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1).map(str.strip)
)
@settings(max_examples=200, deadline=None)
def test_any_note_comes_through_a_card_unchanged(note: str) -> None:
    (card,) = vobject.readComponents(
        as_vcard(Everything(contacts=(contact("Dana", notes=f"x{note}"),))).decode()
    )

    assert card.note.value == f"x{note}"


def test_a_card_breaks_no_character_and_no_line_is_too_long() -> None:
    lines = as_vcard(MINE).split(b"\r\n")

    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode() is not None for line in lines)


def test_a_card_holds_what_address_books_show() -> None:
    dana, mom = vobject.readComponents(as_vcard(MINE).decode())

    assert (dana.n.value.family, dana.n.value.given) == ("Cole", "Dana Łukasz")
    assert (mom.n.value.family, mom.n.value.given) == ("", "Mom")
    assert dana.uid.value == f"urn:uuid:{DANA.id}"
    assert [one.value for one in dana.contents["url"]] == [
        "https://www.linkedin.com/in/dana",
        "https://dana.example/me",
    ]
    assert dana.contents["x-socialprofile"][0].value == "dana#1"


@pytest.mark.parametrize("form", ["json", "csv", "vcf", "ics"])
def test_a_file_is_named_by_its_day_and_form(form: str) -> None:
    name, data = exported(MINE, form, date(2026, 11, 22))

    assert name == f"second-thought-2026-11-22.{form}"
    assert data
    assert exported(MINE, form)[0] == f"second-thought.{form}"


def test_there_is_no_other_form() -> None:
    with pytest.raises(KeyError):
        exported(MINE, "xlsx")


@pytest.mark.parametrize("form", FORMS)
def test_nobody_is_a_file_too(form: str) -> None:
    data = FORMS[form](Everything())

    assert data == b"" if form == "vcf" else len(cells(data)) == 1


def entry_of(one: Contact, form: str) -> Entry:
    (entry,) = read(FORMS[form](Everything(contacts=(one,))), form).entries
    return entry


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("company", ["=cmd()", "+1 Company", "@home", "-"])
def test_what_looks_like_a_formula_is_read_as_it_was(form: str, company: str) -> None:
    assert entry_of(contact("Dana", "d@x.example", company=company), form).company == company
