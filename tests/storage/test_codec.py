"""What is packed comes back equal; what another version packed never stops a conversation."""

import json
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.memory import Change, Contact, Kept, Put, Remove
from coaching.person import Person
from storage.codec import (
    KINDS,
    packed,
    person_packed,
    person_unpacked,
    text_list,
    texts_of,
    unpacked,
)
from tests.storage.people import dana

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)
TIMES = st.datetimes(timezones=st.just(UTC))
st.register_type_strategy(str, TEXT)
st.register_type_strategy(datetime, TIMES)
KEPT: st.SearchStrategy[Any] = st.one_of(*map(st.from_type, KINDS.values()))
CHANGES: st.SearchStrategy[Change] = st.builds(Put, KEPT) | st.builds(Remove, KEPT)
PEOPLE = st.builds(Person, undo=st.lists(CHANGES, max_size=3).map(tuple))


def test_every_kind_of_value_has_a_name() -> None:
    assert set(KINDS.values()) == set(get_args(Kept))


@given(KEPT)
@settings(max_examples=150, deadline=None)
def test_a_value_comes_back_equal(value: Kept) -> None:
    assert unpacked(type(value), packed(value)) == value


@given(PEOPLE)
@settings(max_examples=50, deadline=None)
def test_a_person_comes_back_equal(person: Person) -> None:
    assert person_unpacked(person_packed(person)) == person


@given(st.lists(TEXT).map(tuple))
def test_texts_come_back_equal(texts: tuple[str, ...]) -> None:
    assert texts_of(text_list(texts)) == texts


def test_a_value_may_be_packed_in_part() -> None:
    whom = dana()
    data = packed(whom, {"name", "id"})

    assert {"name", "id"}.isdisjoint(json.loads(data))
    assert unpacked(Contact, data, id=whom.id, name="Dana Cole") == whom


def test_unknown_fields_are_passed_over_and_missing_ones_are_the_defaults() -> None:
    whom = dana()
    held = {"name": whom.name, "id": str(whom.id), "added_at": str(whom.added_at), "shoe": 43}

    read = unpacked(Contact, json.dumps(held).encode())

    assert read == Contact(id=whom.id, name=whom.name, added_at=whom.added_at)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"null",
        b"[]",
        b"{}",
        b'{"undo":[],"person":3}',
        b'{"undo":[],"person":{"style":"baroque"}}',
        b'{"undo":[],"person":{"answer":{"situation":{}}}}',
        b'{"undo":[{"do":"put","kind":"unicorn","value":{}}],"person":{}}',
        b'{"undo":[{"do":"put","kind":"touch","value":{}}],"person":{}}',
        b'{"undo":[3],"person":{}}',
    ],
)
def test_a_person_that_no_longer_fits_begins_afresh(data: bytes) -> None:
    assert person_unpacked(data) == Person()


def test_nobody_packed_is_a_new_person() -> None:
    assert person_unpacked(None) == Person()
