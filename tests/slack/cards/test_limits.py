"""Whatever is said, Slack takes the card: every documented limit holds."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.delivery.chat import Kind, Message
from bot.slack.cards import (
    choice_of,
    message_card,
    modal_view,
    page_view,
    shortcut_view,
)
from coaching.forms.form import Form
from coaching.messages import Choice, Choices, Reply, Text
from prompts import Book
from tests.cards.replies import HOSTILE, forms, replies, words
from tests.slack.cards.checking import check_message, check_view, elements

BOOK = Book.open()
MARK = UUID(int=1)
ANY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def card(*reply: object, kind: Kind = Kind.REPLY):  # tests are not typed
    return message_card(Message(id=MARK, reply=reply, kind=kind), BOOK)


@ANY
@given(replies, st.sampled_from(Kind))
@example((), Kind.REPLY)
@example(tuple(map(Text, HOSTILE)) * 8, Kind.REPLY)
@example(
    (Choices(tuple(Choice(f"{at}" * 200, "x" * 99) for at in range(1_000, 1_300))),), Kind.NOTE
)
def test_slack_takes_any_message(reply: Reply, kind: Kind) -> None:
    made = card(*reply, kind=kind)
    check_message(made.blocks, made.text)


@ANY
@given(replies)
def test_slack_takes_any_page(reply: Reply) -> None:
    check_view(page_view(reply, BOOK))


@ANY
@given(forms)
def test_slack_takes_any_form(form: Form) -> None:
    view = modal_view(form, "{}")
    if view["blocks"]:
        check_view(view)


@ANY
@given(st.one_of(st.none(), replies), words)
def test_slack_takes_any_window_of_the_shortcut(reply: Reply | None, said: str) -> None:
    check_view(shortcut_view(reply, said, BOOK))


@ANY
@given(replies)
def test_no_text_pings_or_links(reply: Reply) -> None:
    made = card(*reply)
    assert "<" not in made.text
    assert ">" not in made.text
    for block in made.blocks:
        assert block["type"] != "section" or block["text"]["type"] == "plain_text"
        assert all(
            one["type"] == "plain_text"
            for one in block.get("elements", ())
            if block["type"] == "context"
        )


@ANY
@given(st.lists(st.text(min_size=1, max_size=2_200), max_size=30, unique=True))
def test_each_button_hands_its_key_back(keys: list[str]) -> None:
    made = card(Choices(tuple(Choice(key, f"label {key[:5]}") for key in keys)))
    handed = [choice_of(taken) for one in elements(made.blocks) for taken in _takes(one)]
    assert sorted(handed) == sorted(keys)


def _takes(one: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """What Slack hands over when the element is used, for each way of using it."""
    return [{**one, "selected_option": option} for option in one.get("options", [])] or [one]
