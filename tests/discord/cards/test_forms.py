"""A form is filled in as it stands there, and comes back as it was filled in."""

from collections.abc import Sequence
from typing import Any

from hypothesis import given

from bot.discord.cards import filled, modal
from coaching.forms.form import Field, Form, Shape
from coaching.messages import Choice
from tests.cards.replies import forms
from tests.discord.cards.checking import check_modal
from tests.discord.cards.test_limits import ANY

TIES = (Choice("friend", "A friend"), Choice("boss", "My boss"))


def form(*fields: Field, intro: str = "") -> Form:
    return Form(key="fix:7", title="Put it right", fields=fields, send="Look again", intro=intro)


def window(*fields: Field, intro: str = "") -> dict[str, Any]:
    made = modal(form(*fields, intro=intro), "form:1:fix")
    check_modal(made)
    return made


def handed_in(view: dict[str, Any], **typed: Any) -> tuple[tuple[str, str], ...]:
    """What Discord hands in: what stood there at first, but for what was filled in since."""
    labels = [one for one in view["components"] if one["type"] == 18]
    inputs = [{**_as_it_stands(one["component"]), **_typed(one, typed)} for one in labels]
    components = [{"type": 18, "id": 1, "component": one} for one in inputs]
    return filled({"custom_id": view["custom_id"], "components": [{"type": 10}, *components]})


def _as_it_stands(one: dict[str, Any]) -> dict[str, Any]:
    told = {"type": one["type"], "custom_id": one["custom_id"]}
    if one["type"] == 3:
        chosen = [option["value"] for option in one["options"] if option.get("default")]
        return told | {"values": chosen}
    return told | ({"values": []} if one["type"] == 19 else {"value": one.get("value", "")})


def _typed(label: dict[str, Any], typed: dict[str, Any]) -> dict[str, Any]:
    given = typed.get(label["component"]["custom_id"])
    if given is None:
        return {}
    return (
        {"values": given}
        if isinstance(given, Sequence) and given != str(given)
        else {"value": given}
    )


def test_every_shape_comes_back_as_it_stood() -> None:
    made = window(
        Field(name="who", label="Who?", value="Dana & co"),
        Field(name="note", label="Note", shape=Shape.LINES, value="a\nb"),
        Field(name="tie", label="Tie", shape=Shape.ONE, options=TIES, value="boss"),
        Field(name="ties", label="Ties", shape=Shape.SEVERAL, options=TIES, value="boss,friend"),
        Field(name="day", label="Day", shape=Shape.DATE, value="2026-11-22"),
    )
    assert made["title"] == "Put it right"
    assert made["custom_id"] == "form:1:fix"
    assert handed_in(made) == (
        ("who", "Dana & co"),
        ("note", "a\nb"),
        ("tie", "boss"),
        ("ties", "friend,boss"),
        ("day", "2026-11-22"),
    )


def test_what_was_filled_in_comes_back() -> None:
    made = window(
        Field(name="tie", label="Tie", shape=Shape.ONE, options=TIES),
        Field(name="who", label="Who?"),
    )
    assert handed_in(made, tie=["friend"], who="Bo") == (("tie", "friend"), ("who", "Bo"))
    assert handed_in(made) == (("tie", ""), ("who", ""))


def test_a_file_is_none_of_the_values() -> None:
    made = window(Field(name="file", label="File", shape=Shape.FILE, needed=True), intro="Choose.")
    told, label = made["components"]
    assert told["content"] == "Choose."
    assert label["component"]["type"] == 19
    assert handed_in(made) == ()


def test_windows_of_old_come_back_too() -> None:
    row = {"type": 1, "components": [{"type": 4, "custom_id": "who", "value": "Bo"}]}
    assert filled({"components": [row]}) == (("who", "Bo"),)
    assert filled({}) == ()


def test_a_text_longer_than_a_field_goes_on_in_others_and_comes_back_whole() -> None:
    long = "A line of words.\n" * 400
    made = window(Field(name="draft", label="Draft", shape=Shape.LINES, value=long, longest=3000))
    names = [one["component"]["custom_id"] for one in made["components"]]
    assert names == ["draft", "draft~2", "draft~3"]
    assert handed_in(made) == (("draft", long),)


def test_no_field_is_lost_to_a_long_text() -> None:
    others = tuple(Field(name=f"f{at}", label="F") for at in range(4))
    long = Field(name="draft", label="Draft", shape=Shape.LINES, value="word " * 3_000)
    made = window(long, *others)
    names = [one["component"]["custom_id"] for one in made["components"]]
    assert names == ["draft", "f0", "f1", "f2", "f3"]


def test_of_more_options_than_a_menu_holds_the_chosen_one_is_among_them() -> None:
    zones = tuple(Choice(f"z{at}", f"Zone {at}") for at in range(250))
    made = window(Field(name="z", label="Zone", shape=Shape.ONE, options=zones, value="z99"))
    options = made["components"][0]["component"]["options"]
    assert len(options) == 25
    assert [one["value"] for one in options if one.get("default")] == ["z99"]


def test_only_what_is_needed_must_be_filled_in() -> None:
    made = window(
        Field(name="who", label="Who?", needed=True, hint="A name."),
        Field(name="tie", label="Tie", shape=Shape.ONE, options=TIES),
    )
    who, tie = made["components"]
    assert who["description"] == "A name."
    assert who["component"]["required"] is True
    assert tie["component"]["required"] is False
    assert tie["component"]["min_values"] == 0


@ANY
@given(forms)
def test_every_field_comes_back(made: Form) -> None:
    names = [name for name, _ in handed_in(modal(made, "form::x"))]
    typed = [one.name for one in made.fields[:5] if one.shape is not Shape.FILE]
    assert names == typed
