"""Every documented limit of Block Kit is kept: one character, item or block more is refused."""

from typing import Any

import pytest

from tests.emulators.slack.blocks import message_problems, too_long, view_problems


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def section(text: str = "x", **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}, **more}


def button(**more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain("Yes"), "action_id": "yes", **more}


def actions(*elements: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements)}


def option(value: str, text: str = "x") -> dict[str, Any]:
    return {"text": plain(text), "value": value}


def menu(count: int, kind: str = "static_select", **more: Any) -> dict[str, Any]:
    return {"type": kind, "options": [option(str(one)) for one in range(count)], **more}


def field(element: Any, **more: Any) -> dict[str, Any]:
    return {"type": "input", "label": plain("Who"), "element": element, **more}


def feedback(**more: Any) -> dict[str, Any]:
    good, bad = ({"text": plain(one), "value": one} for one in ("good", "bad"))
    buttons = {"type": "feedback_buttons", "positive_button": good, "negative_button": bad}
    return {"type": "context_actions", "elements": [{**buttons, **more}]}


def modal(*blocks: Any, **more: Any) -> dict[str, Any]:
    return {"type": "modal", "title": plain("A form"), "blocks": list(blocks), **more}


WRITING = {"type": "plain_text_input", "action_id": "a"}
CONFIRM = {"title": plain("t"), "text": plain("x"), "confirm": plain("y"), "deny": plain("n")}
TAKEN = [
    [section("x" * 3000)],
    [section(fields=[plain("x" * 2000)] * 10)],
    [{"type": "header", "text": plain("x" * 150)}],
    [{"type": "markdown", "text": "x" * 12_000}],
    [{"type": "divider"}] * 50,
    [actions(*(button(action_id=str(one)) for one in range(25)))],
    [actions(button(text=plain("x" * 75), value="x" * 2000, action_id="x" * 255, style="danger"))],
    [actions(button(url="x" * 3000, confirm=CONFIRM))],
    [actions(menu(100, placeholder=plain("x" * 150)))],
    [actions(menu(5, "overflow")), section(block_id="x" * 255, accessory=menu(10, "checkboxes"))],
    [{"type": "context", "elements": [plain("x")] * 10}],
    [feedback()],
    [field(WRITING)],
    [actions({"type": "datepicker", "initial_date": "2026-11-22"})],
]
REFUSED = {
    "must be less than 3001 characters": [section("x" * 3001)],
    "must be more than 0 characters": [section("")],
    "no more than 10 items allowed": [section(fields=[plain("x")] * 11)],
    "must be less than 2001 characters": [section(fields=[plain("x" * 2001)])],
    "must be less than 151 characters": [{"type": "header", "text": plain("x" * 151)}],
    "must be of type plain_text": [{"type": "header", "text": section()["text"]}],
    "must be less than 12001 characters": [{"type": "markdown", "text": "x" * 12_001}],
    "no more than 50 items allowed": [{"type": "divider"}] * 51,
    "no more than 25 items allowed": [
        actions(*(button(action_id=str(one)) for one in range(26))),
    ],
    "no less than 1 items allowed": [actions()],
    "must be less than 76 characters": [actions(button(text=plain("x" * 76)))],
    "must be less than 256 characters": [actions(button(action_id="x" * 256))],
    "must be one of primary, danger": [actions(button(style="warm"))],
    "id must be unique: yes": [actions(button(), button())],
    "id must be unique: b": [section(block_id="b"), section(block_id="b")],
    "no more than 100 items allowed": [actions(menu(101))],
    "no more than 5 items allowed": [actions(menu(6, "overflow"))],
    "value must be unique: 1": [actions({"type": "static_select", "options": [option("1")] * 2})],
    "must be one of the provided options": [actions(menu(2, initial_option=option("9")))],
    "missing required field: value": [actions({"type": "static_select", "options": [option("")]})],
    "unsupported type: plain_text_input": [actions(WRITING)],
    "unsupported type: poem": [{"type": "poem"}],
    "unsupported type: button": [field(button())],
    "must match the format": [actions({"type": "datepicker", "initial_date": "22 May"})],
    "must be less than 31 characters": [
        actions(button(confirm={**CONFIRM, "deny": plain("x" * 31)}))
    ],
    "must be a text object": [{"type": "section", "text": "x"}],
    "must be between 1 and 3000": [field({**WRITING, "max_length": 3001})],
    'additional property "emoji" is not allowed': [
        {"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}
    ],
    "missing required field: negative_button": [feedback(negative_button=None)],
    "missing required field: text or fields": [{"type": "section"}],
}


@pytest.mark.parametrize("blocks", TAKEN, ids=range(len(TAKEN)))
def test_what_is_within_the_limits_is_taken(blocks: list[Any]) -> None:
    assert message_problems(blocks) == []


@pytest.mark.parametrize("why", REFUSED)
def test_what_is_beyond_them_is_refused(why: str) -> None:
    said = [one.partition(" [json-pointer:")[0] for one in message_problems(REFUSED[why])]
    assert why in said


@pytest.mark.parametrize(
    ("why", "view"),
    [
        ("must be less than 25 characters", modal(title=plain("x" * 25))),
        ("must be less than 25 characters", modal(submit=plain("x" * 25))),
        ("must be less than 25 characters", modal(close=plain("x" * 25))),
        ("must be less than 3001 characters", modal(private_metadata="x" * 3001)),
        ("must be less than 256 characters", modal(callback_id="x" * 256)),
        ("no more than 100 items allowed", modal(*[{"type": "divider"}] * 101)),
        ("submit is required when an input block is within blocks", modal(field(WRITING))),
        ("unsupported type: context_actions", modal(feedback())),
        ("must be one of modal, home", {"type": "page", "blocks": []}),
        (
            'additional property "title" is not allowed',
            {"type": "home", "title": plain("x"), "blocks": []},
        ),
        ("must be an object", "view"),
    ],
)
def test_views_have_limits_of_their_own(why: str, view: Any) -> None:
    assert [one.partition(" [json-pointer:")[0] for one in view_problems(view)] == [why]


def test_a_form_within_the_limits_is_taken() -> None:
    longest = {"submit": plain("x" * 24), "private_metadata": "x" * 3000}
    label = field(WRITING, hint=plain("x" * 2000))
    assert view_problems(modal(label, title=plain("x" * 24), **longest)) == []


def test_all_blocks_together_may_be_too_long() -> None:
    assert not too_long([section("x" * 3000)] * 4)
    assert too_long([section("x" * 3000)] * 5)
