"""All that is remembered as one JSON file: lossless, described, and refused where it is broken."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from coaching.memory import Everything
from storage.exporting import DamagedExport, NewerExport, as_json, from_json, is_export
from storage.importing import NotContacts, read_contacts
from tests.storage.exporting.memories import memories
from tests.storage.merging.files import NOW, contact, imported

SCHEMA = json.loads(
    (Path(__file__).parents[3] / "docs" / "export.schema.json").read_text(encoding="utf-8")
)
DANA = contact("Dana Cole", "dana@x.example")
HERS = as_json(Everything(contacts=(DANA,)))


@given(memories())
@settings(max_examples=200, deadline=None)
def test_a_memory_comes_back_as_it_was(everything: Everything) -> None:
    assert from_json(as_json(everything)) == everything


@given(memories())
@settings(max_examples=50, deadline=None)
def test_an_export_dropped_into_an_empty_memory_restores_it(everything: Everything) -> None:
    parsed = read_contacts(as_json(everything), "second-thought-2026-11-22.json")
    kept = imported(parsed)

    assert parsed.format == "Second Thought export"
    assert len(parsed.entries) == len(everything.contacts)
    assert kept.contacts == everything.contacts
    assert kept.silences == everything.silences
    assert kept.picks == everything.picks
    assert kept.drafts == everything.drafts


@given(memories())
@settings(max_examples=50, deadline=None)
def test_an_export_is_what_its_schema_says(everything: Everything) -> None:
    checker = Draft202012Validator(SCHEMA, format_checker=FormatChecker())

    checker.validate(json.loads(as_json(everything)))


def test_the_schema_is_itself_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_same_memory_gives_the_same_bytes_a_record_a_line() -> None:
    assert as_json(from_json(HERS)) == HERS
    (line,) = [line for line in HERS.decode().splitlines() if "Dana Cole" in line]
    assert json.loads(line)["id"] == str(DANA.id)


def test_half_a_character_does_not_stop_an_export() -> None:
    data = as_json(Everything(contacts=(contact("Dana \ud83d"),)))

    assert from_json(data).contacts[0].name == "Dana ?"


def test_a_mark_of_the_encoding_is_passed_over() -> None:
    assert from_json(b"\xef\xbb\xbf" + HERS) == from_json(HERS)


def changed(**fields: Any) -> bytes:
    """Return Dana's export with these of its fields changed."""
    return json.dumps(json.loads(HERS) | fields).encode()


def with_dana(**fields: Any) -> bytes:
    return changed(contacts=[json.loads(HERS)["contacts"][0] | fields])


TOUCH = {
    "id": "00000000-0000-0000-0000-000000000001",
    "contact_id": str(DANA.id),
    "at": "2026-11-22T09:00:00Z",
}
DAMAGED = {
    "nothing": (b"", "cut short or damaged"),
    "cut short": (HERS[:300], "cut short or damaged"),
    "a list": (b"[]", "no export of Second Thought"),
    "another program's": (b'{"format": "other"}', "no export of Second Thought"),
    "no version": (changed(version=None), "which version"),
    "an impossible version": (changed(version=0), "which version"),
    "a missing name": (
        changed(contacts=[{"id": str(DANA.id), "added_at": "2026-11-22T09:00:00Z"}]),
        "contacts.1.name",
    ),
    "a number for a name": (with_dana(name=7), "contacts.1.name"),
    "an unknown state": (with_dana(state="cross"), "contacts.1.state"),
    "a broken id": (with_dana(id="dana"), "contacts.1.id"),
    "a time without a zone": (with_dana(added_at="2026-11-22T09:00:00"), "without a time zone"),
    "one id twice": (changed(contacts=json.loads(HERS)["contacts"] * 2), "id of another"),
    "a touch with nobody": (
        changed(touches=[TOUCH | {"contact_id": TOUCH["id"]}]),
        "not in the file",
    ),
    "settings that are none": (changed(settings=[]), "settings"),
}


@pytest.mark.parametrize(("data", "told"), DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_export_is_refused_and_its_fault_named(data: bytes, told: str) -> None:
    with pytest.raises(DamagedExport, match=told):
        from_json(data)


def test_a_newer_export_is_refused() -> None:
    with pytest.raises(NewerExport, match="Update"):
        from_json(changed(version=2))


def test_what_an_older_version_did_not_write_has_its_default() -> None:
    data = json.loads(HERS)
    del data["picks"]
    del data["contacts"][0]["cadence"]

    assert from_json(json.dumps(data).encode()) == from_json(HERS)


@given(st.integers(0, len(HERS) - 3))
def test_an_export_cut_anywhere_is_a_file_with_a_plain_refusal(end: int) -> None:
    with pytest.raises(NotContacts):
        read_contacts(HERS[:end], "second-thought.json")


@pytest.mark.parametrize(
    ("data", "ours"),
    [
        (HERS, True),
        (b"\xef\xbb\xbf" + HERS, True),
        (json.dumps(json.loads(HERS)).encode(), True),
        (json.dumps(json.loads(HERS), indent=2).encode(), True),
        (HERS[:60], True),
        (b'{"people": []}', False),
        (b"Name,Email\n", False),
        (b"", False),
    ],
    ids=["ours", "marked", "on one line", "indented", "cut", "other JSON", "CSV", "empty"],
)
def test_an_export_is_known_by_its_beginning(data: bytes, ours: bool) -> None:
    assert is_export(data) is ours


def test_times_keep_their_instant() -> None:
    told = contact("Dana", added_at=datetime.fromisoformat("2026-11-22T10:00:00+01:00"))
    (back,) = from_json(as_json(Everything(contacts=(told,)))).contacts

    assert back.added_at == NOW
