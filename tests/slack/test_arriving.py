"""What Slack hands over becomes what delivery takes in, and nothing where it is not for the coach."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.slack.arriving.clicks import taken
from bot.slack.arriving.commands import given
from bot.slack.arriving.home import opened
from bot.slack.arriving.messages import messages
from bot.slack.arriving.origin import workspace
from bot.slack.arriving.payload import is_readable
from bot.slack.arriving.reactions import reacting, reactions
from bot.slack.arriving.windows import handed_in, pointed_at, talked_about
from coaching.messages import Attached, Deleted, Edited, Looked, Opened, Reacted, Said
from storage.delivery.values import Place
from storage.identity import Identity

ANA = Identity("slack", "T1", "UANA")


def body(**event: Any) -> dict[str, Any]:
    told = {"type": "message", "channel": "D1", "channel_type": "im", "user": "UANA", "ts": "1.1"}
    return {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": told | event}


def test_a_message_begins_a_thread_of_its_own() -> None:
    (one,) = messages(body(text="hi &amp; <https://a.example|there>"))

    assert one.key == "slack:T1:Ev1"
    assert one.identity == ANA
    assert one.place == Place("slack", "T1", "D1", "1.1")
    assert isinstance(one.event, Said)
    assert one.event.text.startswith("hi & ")
    assert one.message == "1.1"


@pytest.mark.parametrize(
    "shown",
    [{"from_url": "https://a.example", "text": "a page"}, {"is_msg_unfurl": True, "text": "hm"}],
)
def test_what_slack_shows_of_a_link_is_no_edit(shown: dict[str, Any]) -> None:
    before = {"user": "UANA", "ts": "1.1", "text": "<https://a.example>"}
    after = before | {"attachments": [shown]}
    changed = {"subtype": "message_changed", "user": None, "previous_message": before}

    assert messages(body(**changed, message=after)) == ()
    assert messages(body(**changed | {"previous_message": after}, message=before)) == ()
    (one,) = messages(body(**changed, message=after | {"text": "look"}))
    assert isinstance(one.event, Edited)


@pytest.mark.parametrize(
    "subtype", [{}, {"subtype": "thread_broadcast"}, {"subtype": "me_message"}]
)
def test_a_message_in_a_thread_is_answered_there(subtype: dict[str, str]) -> None:
    (one,) = messages(body(text="hi", thread_ts="0.5", **subtype))

    assert one.place.thread == "0.5"


@pytest.mark.parametrize(
    ("author", "told"),
    [
        ("UBOB", "They answered: “no\nsorry”"),
        ("", "They answered: “no\nsorry”"),
        ("UANA", "> no\n> sorry"),
    ],
)
def test_what_is_passed_on_without_a_word_is_anothers(author: str, told: str) -> None:
    shared = {"is_share": True, "text": "no\nsorry", "author_id": author}

    (one,) = messages(body(text="", attachments=[shared]))

    assert one.event == Said(told)


def test_what_was_passed_on_is_quoted() -> None:
    (one,) = messages(body(text="look", attachments=[{"is_share": True, "text": "no\nsorry"}]))

    assert one.event == Said("look\n> no\n> sorry")


def test_files_come_after_the_words_beside_them_each_under_its_own_key() -> None:
    file = {"name": "a.csv", "url_private_download": "https://f", "mimetype": "text/csv", "size": 3}
    found = messages(body(text="mine", subtype="file_share", files=[file, file]))

    assert [one.event for one in found] == [
        Said("mine"),
        *[Attached("a.csv", "https://f", "text/csv", 3)] * 2,
    ]
    assert len({one.key for one in found}) == 3


def test_an_edit_is_the_new_text() -> None:
    message = {"user": "UANA", "ts": "1.1", "text": "new"}
    before = message | {"text": "old"}
    (one,) = messages(
        body(subtype="message_changed", message=message, previous_message=before, user=None)
    )

    assert one.event == Edited("new")
    assert one.message == "1.1"


def test_the_look_of_a_link_is_no_edit() -> None:
    message = {"user": "UANA", "ts": "1.1", "text": "same", "attachments": [{"text": "A page"}]}
    before = {"user": "UANA", "ts": "1.1", "text": "same"}

    assert not messages(body(subtype="message_changed", message=message, previous_message=before))


@pytest.mark.parametrize(
    "event",
    [
        {"subtype": "message_deleted", "previous_message": {"user": "UANA", "ts": "1.1"}},
        {
            "subtype": "message_changed",
            "message": {"subtype": "tombstone", "user": "USLACKBOT", "ts": "1.1"},
            "previous_message": {"user": "UANA", "ts": "1.1"},
        },
    ],
)
def test_a_deleted_message_is_one_also_where_a_gravestone_stays(event: dict[str, Any]) -> None:
    (one,) = messages(body(**event))

    assert one.event == Deleted()
    assert one.message == "1.1"


@pytest.mark.parametrize(
    "event",
    [
        {"text": "hi", "bot_id": "B1"},
        {"text": "hi", "user": "USLACKBOT"},
        {"text": "hi", "user": None},
        {"text": "hi", "channel_type": "channel"},
        {"text": "hi", "hidden": True},
        {"text": "  "},
        {"subtype": "bot_message", "text": "hi"},
        {"subtype": "message_replied", "text": "hi"},
        {"subtype": "message_changed", "message": {"user": "UB", "bot_id": "B1", "ts": "1.1"}},
        {"subtype": "message_deleted", "previous_message": {"bot_id": "B1", "ts": "1.1"}},
        {"subtype": "message_deleted"},
        {"subtype": 7},
    ],
)
def test_what_no_person_said_to_the_coach_is_nothing(event: dict[str, Any]) -> None:
    assert not messages(body(**event))


def reaction(**told: Any) -> dict[str, Any]:
    item = {"type": "message", "channel": "D1", "ts": "2.2"}
    return body(type="reaction_added", reaction="zzz", item=item, item_user="UBOT") | told


def test_a_sign_on_a_message_of_ours_is_one() -> None:
    found = reacting(reaction(), "UBOT")
    assert found is not None
    (one,) = reactions(reaction(), *found)

    assert one.event == Reacted("zzz", put=True)
    assert one.message == "2.2"


@pytest.mark.parametrize("bot", ["UANOTHER", "UANA"])
def test_a_sign_on_anybody_elses_message_is_none(bot: str) -> None:
    assert reacting(reaction(), bot) is None


def test_tabs_that_are_opened() -> None:
    (page,) = opened(body(type="app_home_opened", tab="home"))
    (talk,) = opened(body(type="app_home_opened", tab="messages"))

    assert page.event == Looked()
    assert page.place == Place("slack", "T1", "UANA", private=False)
    assert talk.event == Opened()
    assert talk.place == Place("slack", "T1", "D1")
    assert not opened(body(type="app_home_opened", tab="about"))


def test_an_enterprise_that_installed_it_for_all_is_one_workspace() -> None:
    given_to = {"enterprise_id": "E1", "team_id": "T7", "is_enterprise_install": True}
    (one,) = messages(body(text="hi") | {"authorizations": [given_to]})

    assert one.identity.workspace == "E1"


def test_what_names_an_enterprise_alone_is_of_all_of_it() -> None:
    taken_out = {"type": "app_uninstalled"}

    assert workspace({"team_id": None, "enterprise_id": "E1", "event": taken_out}) == "E1"
    assert workspace({"team_id": "T1", "enterprise_id": "E1", "event": taken_out}) == "T1"


def test_in_a_shared_channel_the_workspace_is_that_of_the_coach() -> None:
    (one,) = messages(body(text="hi") | {"authorizations": [{"team_id": "T9"}]})

    assert one.identity.workspace == "T9"


ODD: list[Any] = [None, 1, "text", [], {}, {"event": None}, {"event": []}, {"team": 7, "user": []}]


@pytest.mark.parametrize("odd", ODD)
def test_odd_shapes_raise_nothing_and_are_nothing(odd: Any) -> None:
    told: Mapping[str, Any] = odd if isinstance(odd, dict) else {"event": odd, "view": odd}
    direct = "D1"

    assert not messages(told)
    assert not opened(told)
    assert not talked_about(told, direct)
    for one in (taken(told), given(told), handed_in(told), pointed_at(told), reacting(told, "U")):
        assert one is None


@pytest.mark.parametrize(
    "payload",
    [
        None,
        "text",
        {"type": "event_callback"},
        {"type": "event_callback", "event": {"type": 7}},
        {"type": "event_callback", "event": {"type": "message"}, "authorizations": [7]},
        {"type": "block_actions", "actions": ["x"]},
        {"type": "app_rate_limited", "event": {"user": True}},
        {"command": "/reconnect", "response_url": ""},
        {"type": "view_submission", "view": "x"},
    ],
)
def test_shapes_that_are_none_of_slacks_are_not_looked_into(payload: Any) -> None:
    assert not is_readable(payload)
