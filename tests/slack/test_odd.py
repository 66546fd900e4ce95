"""Whatever in a payload is of another kind than Slack says, nothing raises."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from bot.slack.arriving.clicks import taken
from bot.slack.arriving.commands import given
from bot.slack.arriving.home import opened
from bot.slack.arriving.messages import messages
from bot.slack.arriving.payload import is_readable
from bot.slack.arriving.reactions import reacting
from bot.slack.arriving.windows import handed_in, pointed_at, talked_about

FILE = {"name": "a.csv", "url_private_download": "https://f", "mimetype": "text/csv", "size": 3}
MESSAGE = {"user": "UANA", "ts": "1.1", "text": "hi", "attachments": [{"is_share": True}]}
WHO = {"user": {"id": "UANA", "team_id": "T1"}, "team": {"id": "T1", "enterprise_id": "E1"}}
EVENT = {"type": "message", "channel": "D1", "channel_type": "im", **MESSAGE, "files": [FILE]}
CHANGED = {"subtype": "message_changed", "message": MESSAGE, "previous_message": MESSAGE}
GIVEN_TO = [{"team_id": "T1", "enterprise_id": "E1", "is_enterprise_install": False}]
AROUND = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "authorizations": GIVEN_TO}
REACTION = {"type": "reaction_added", "user": "UANA", "reaction": "zzz", "item_user": "UBOT"}
ITEM = {"item": {"type": "message", "channel": "D1", "ts": "2.2"}}
OPTION = {"selected_option": {"value": "channel:email"}, "action_id": "choice:1:"}
CARD = {"container": {"type": "message", "message_ts": "2.2", "channel_id": "D1"}}
FIELDS = {"who": {"value": {"value": "Dana"}}, "tie": {"value": {"selected_option": OPTION}}}
SEVERAL = {"days": {"value": {"selected_options": [{"value": "mo"}]}}}
VIEW = {
    "id": "V1",
    "hash": "h",
    "type": "modal",
    "callback_id": "form:fix",
    "private_metadata": '{"channel": "D1"}',
    "state": {"values": FIELDS | SEVERAL},
}
PAYLOADS: dict[str, dict[str, Any]] = {
    "message": {**AROUND, "event": EVENT},
    "edit": {**AROUND, "event": EVENT | CHANGED},
    "reaction": {**AROUND, "event": REACTION | ITEM},
    "home": {**AROUND, "event": {"type": "app_home_opened", "user": "UANA", "tab": "home"}},
    "click": {"type": "block_actions", **WHO, **CARD, "actions": [OPTION], "trigger_id": "t"},
    "page": {"type": "block_actions", **WHO, "view": VIEW, "actions": [OPTION], "trigger_id": "t"},
    "form": {"type": "view_submission", **WHO, "view": VIEW, "trigger_id": "t"},
    "shortcut": {"type": "message_action", **WHO, "message": MESSAGE, "trigger_id": "t"},
    "command": {"command": "/reconnect", "text": "", "user_id": "UANA", "team_id": "T1"},
}
ODD = [None, 7, "", "x", [], ["x"], {}, {"x": 1}, True]


def places(value: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the way to everything inside a payload."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for name, one in inside:
        yield (name,)
        if isinstance(one, dict | list):
            yield from ((name, *rest) for rest in places(one))


def with_odd(payload: dict[str, Any], place: tuple[Any, ...], odd: Any) -> dict[str, Any]:
    made: Any = copy.deepcopy(payload)
    held = made
    for name in place[:-1]:
        held = held[name]
    held[place[-1]] = odd
    return dict(made)


@pytest.mark.parametrize("name", PAYLOADS)
def test_nothing_raises(name: str) -> None:
    payload = PAYLOADS[name]
    for place in places(payload):
        for odd in ODD:
            made = with_odd(payload, place, odd)
            if not is_readable(made):
                continue
            messages(made)
            opened(made)
            reacting(made, "UBOT")
            taken(made)
            given(made)
            handed_in(made)
            pointed_at(made)
            talked_about(made, "D1")
