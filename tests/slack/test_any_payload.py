"""Payloads that are nearly Slack's: whatever is odd in several places, nothing raises."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.slack.arriving.clicks import looked, taken
from bot.slack.arriving.commands import given as commanded
from bot.slack.arriving.home import opened
from bot.slack.arriving.messages import is_a_bots, messages
from bot.slack.arriving.origin import of_event
from bot.slack.arriving.payload import is_readable
from bot.slack.arriving.reactions import reacting, reactions
from bot.slack.arriving.windows import handed_in, opened_from, pointed_at, talked_about
from bot.slack.history import EVENT, mark_in
from bot.slack.workspaces import Access
from tests.fuzz.odd import ODD, mangled
from tests.slack.test_odd import PAYLOADS

ACCESS = Access(token="xoxb-1", bot_id="B1", bot_user_id="UBOT")
SHOWN = {
    "ts": "2.2",
    "bot_id": "B1",
    "user": "UBOT",
    "metadata": {"event_type": EVENT, "event_payload": {"mark": "0" * 32}},
}


@pytest.mark.parametrize("name", PAYLOADS)
@given(data=some.data())
def test_a_payload_with_several_odd_places_is_read_or_passed_over(
    name: str, data: some.DataObject
) -> None:
    _read(data.draw(mangled(PAYLOADS[name])))


@given(ODD)
def test_what_is_no_payload_at_all_is_passed_over(payload: Any) -> None:
    _read(payload)


@given(mangled(SHOWN))
def test_a_message_of_a_history_carries_a_mark_or_none(message: dict[str, Any]) -> None:
    mark_in(message, ACCESS)


def _read(payload: Any) -> None:
    if not is_readable(payload):
        return
    is_a_bots(payload)
    arrived = [*messages(payload), *opened(payload), *talked_about(payload, "D1")]
    if (who := of_event(payload, "UANA")) is not None:
        arrived += [*reactions(payload, who, "D1"), looked(who, "k")]
    if (click := taken(payload)) is not None:
        opened_from(click)
        arrived += click.arrivals("D1")
    for found in (commanded(payload), handed_in(payload)):
        arrived += found.arrivals("D1") if found is not None else ()
    reacting(payload, "UBOT")
    pointed_at(payload)
    for one in arrived:
        assert isinstance(one.key, str)
        assert one.key
        assert all(isinstance(word, str) for word in (one.message, one.place.channel))
