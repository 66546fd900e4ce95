"""A form is filled in as it stands there, and comes back as it was filled in."""

from typing import Any

from hypothesis import given

from bot.slack.cards import filled, modal_view
from coaching.forms.form import Field, Form, Shape
from coaching.messages import Choice, Filled
from tests.cards.replies import forms
from tests.slack.cards.test_limits import ANY

TIES = (Choice("friend", "A friend"), Choice("boss", "My boss"))


def form(*fields: Field) -> Form:
    return Form(key="fix:7", title="Put it right", fields=fields, send="Look again")


def handed_in(view: dict[str, Any], **typed: dict[str, Any]) -> Filled:
    """What Slack hands in: what stood there at first, but for what was filled in since."""
    values = {}
    for block in view["blocks"]:
        if block["type"] == "input":
            name, element = block["block_id"], block["element"]
            values[name] = {element["action_id"]: typed.get(name) or _as_it_stands(element)}
    return filled({"callback_id": view["callback_id"], "state": {"values": values}})


def _as_it_stands(element: dict[str, Any]) -> dict[str, Any]:
    match element["type"]:
        case "static_select":
            return {"selected_option": element.get("initial_option")}
        case "multi_static_select":
            return {"selected_options": element.get("initial_options", [])}
        case "file_input":
            return {"files": []}
        case "datepicker":
            return {"selected_date": element.get("initial_date")}
    return {"value": element.get("initial_value")}


def test_every_shape_comes_back_as_it_stood() -> None:
    made = form(
        Field(name="who", label="Who?", value="Dana & co"),
        Field(name="note", label="Note", shape=Shape.LINES, value="a\nb"),
        Field(name="tie", label="Tie", shape=Shape.ONE, options=TIES, value="boss"),
        Field(name="ties", label="Ties", shape=Shape.SEVERAL, options=TIES, value="friend,boss"),
        Field(name="day", label="Day", shape=Shape.DATE, value="2026-11-22"),
        Field(name="none", label="None"),
    )
    assert handed_in(modal_view(made, "{}")) == Filled(
        "fix:7",
        (
            ("who", "Dana & co"),
            ("note", "a\nb"),
            ("tie", "boss"),
            ("ties", "friend,boss"),
            ("day", "2026-11-22"),
            ("none", ""),
        ),
    )


def test_what_was_filled_in_comes_back() -> None:
    view = modal_view(form(Field(name="tie", label="Tie", shape=Shape.ONE, options=TIES)), "{}")
    chosen = {"type": "static_select", "selected_option": {"value": "friend"}}
    assert handed_in(view, tie=chosen).values == (("tie", "friend"),)


def test_a_text_longer_than_a_field_stands_in_several_and_comes_back_whole() -> None:
    long = "A line of words.\n" * 400
    view = modal_view(form(Field(name="draft", label="Draft", shape=Shape.LINES, value=long)), "")
    assert [block["block_id"] for block in view["blocks"]] == ["draft", "draft~2", "draft~3"]
    assert handed_in(view).values == (("draft", long),)


def test_more_options_than_a_menu_holds_are_in_groups() -> None:
    zones = tuple(Choice(f"z{at}", f"Zone {at}") for at in range(250))
    view = modal_view(form(Field(name="z", label="Zone", shape=Shape.ONE, options=zones)), "")
    groups = view["blocks"][0]["element"]["option_groups"]
    assert [len(group["options"]) for group in groups] == [100, 100, 50]
    assert groups[1]["label"]["text"] == "Zone 100 – Zone 199"


def test_only_what_is_needed_must_be_filled_in() -> None:
    made = form(Field(name="who", label="Who?", needed=True), Field(name="when", label="When?"))
    view = modal_view(made, "kept")
    assert [block["type"] for block in view["blocks"]] == ["input", "input"]
    assert [block["optional"] for block in view["blocks"]] == [False, True]
    assert view["private_metadata"] == "kept"


@ANY
@given(forms)
def test_every_field_comes_back(made: Form) -> None:
    names = [name for name, _ in handed_in(modal_view(made, "")).values]
    assert names == [field.name for field in made.fields if field.shape is not Shape.FILE]
