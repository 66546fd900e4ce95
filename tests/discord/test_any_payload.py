"""Payloads that are nearly Discord's: whatever is odd in several places, nothing raises."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.discord.arriving.reactions import signs_on
from bot.discord.marks import carries, mark_in, marked
from coaching.reminders.reactions import rank
from tests.discord.test_odd import READ, WRITTEN
from tests.fuzz.odd import mangled

MARK = UUID(int=7)
ROW = {"type": 1, "components": [{"type": 2, "custom_id": "choice:1:undo", "label": "x"}]}
TEXTS = [{"type": 10, "content": "a"}, {"type": 9, "components": [], "accessory": {"type": 2}}]
PAYLOAD = {"components": [{"type": 17, "components": [ROW, *TEXTS, *TEXTS, *TEXTS]}, ROW]}
SHOWN = {
    **WRITTEN,
    **marked(PAYLOAD, MARK),
    "author": {"id": "1", "bot": True},
    "reactions": [{"emoji": {"id": None, "name": "✅"}, "count": 2, "me": True}],
}


@pytest.mark.parametrize("what", READ)
@given(data=some.data())
def test_a_payload_with_several_odd_places_is_read_or_passed_over(
    what: str, data: some.DataObject
) -> None:
    whole, read = READ[what]
    read(data.draw(mangled(whole)))


@given(mangled(SHOWN))
def test_a_message_of_a_history_carries_a_mark_or_none(message: dict[str, Any]) -> None:
    assert mark_in(message) in {None, MARK, *_other(message)}
    carries(message, MARK)
    for sign in signs_on(message):
        rank(sign)


def _other(message: dict[str, Any]) -> set[UUID]:
    """Return a mark whose pieces were swapped for others that fit, if it is one."""
    found = mark_in(message)
    return {found} if found is not None and carries(message, found) else set()
