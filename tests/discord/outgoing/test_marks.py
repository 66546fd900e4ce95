"""A message carries its mark in the ids of its components, and shows it to nobody."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord.marks import carries, mark_in, marked, nonce_of

LARGE = {
    "flags": 32768,
    "components": [
        {"type": 10, "content": "Hello."},
        {
            "type": 17,
            "components": [
                {"type": 9, "components": [{"type": 10}], "accessory": {"type": 2, "id": 7}},
                {"type": 14},
                {"type": 1, "components": [{"type": 2, "custom_id": "choice:0:yes"}]},
            ],
        },
    ],
}
SMALL = {"flags": 32768, "components": [{"type": 17, "components": [{"type": 10}]}]}
OURS = {"author": {"id": "1", "bot": True}}


@given(st.uuids(), st.uuids())
def test_a_mark_comes_back_from_a_card_with_room_for_it(mark: UUID, other: UUID) -> None:
    shown = {**marked(LARGE, mark), **OURS}
    assert mark_in(shown) == mark
    assert carries(shown, mark)
    assert carries(shown, other) is (other == mark)


@given(st.uuids())
def test_a_small_card_is_known_by_what_it_has_room_for(mark: UUID) -> None:
    shown = {**marked(SMALL, mark), **OURS}
    assert mark_in(shown) is None
    assert carries(shown, mark)
    assert not carries(shown, UUID(int=mark.int ^ 1))


@given(st.uuids())
def test_ids_are_such_as_discord_takes(mark: UUID) -> None:
    before = deepcopy(LARGE)
    ids = list(_ids(marked(LARGE, mark)))
    assert len(ids) == len(set(ids)) == 5
    assert all(1000 < one < 2**31 for one in ids)
    assert before == LARGE


@pytest.mark.parametrize("mark", [UUID(int=0), UUID(int=2**128 - 1)])
def test_the_first_and_the_last_mark_are_like_others(mark: UUID) -> None:
    assert mark_in({**marked(LARGE, mark), **OURS}) == mark
    assert len(nonce_of(mark)) == 22


def test_what_a_person_wrote_carries_none() -> None:
    mark = UUID(int=1)
    assert mark_in({**marked(LARGE, mark), "author": {"id": "2"}}) is None
    assert not carries({**marked(LARGE, mark), "author": {"id": "2"}}, mark)
    assert not carries({"content": "Hi", **OURS}, mark)


def test_ids_that_discord_gives_are_no_marks() -> None:
    numbered = {**LARGE, "components": [{"type": 10, "id": one} for one in range(1, 9)], **OURS}
    assert mark_in(numbered) is None
    assert not carries(numbered, UUID(int=0))


def test_ids_that_make_no_number_of_a_mark_are_none() -> None:
    beyond = {"components": [{"type": 10, "id": (8 + one << 26) | 2**26 - 1} for one in range(5)]}
    assert mark_in({**beyond, **OURS}) is None


def _ids(told: Mapping[str, Any]) -> Iterator[int]:
    for one in told.get("components", ()):
        if "id" in one:
            yield one["id"]
        yield from _ids(one)
        if "accessory" in one and "id" in one["accessory"]:
            yield one["accessory"]["id"]
