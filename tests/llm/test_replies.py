"""The JSON of a reply is found wherever it stands, and taken only if it fits what was asked for."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.llm.wire.errors import Unfit
from bot.llm.wire.fitting import KEYWORDS, fits
from bot.llm.wire.replies import LONGEST, found
from tests.llm.conftest import FITTING, SCHEMA

TEXT = {
    "type": "object",
    "properties": {"text": {"type": "string"}},
    "required": ["text"],
    "additionalProperties": False,
}
NESTED: dict[str, Any] = {
    "$defs": {
        "Part": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
            },
            "required": ["name", "parts"],
            "additionalProperties": False,
        }
    },
    "type": "object",
    "properties": {"part": {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}]}},
    "required": ["part"],
    "additionalProperties": False,
}


def test_thoughts_are_left_out_and_a_text_that_names_them_is_not() -> None:
    said = {"text": "he wrote <think>no</think> and {that}"}

    assert found(json.dumps(said), TEXT) == said
    assert found(f'<THINK>{{"text": "no"}}</THINK> {json.dumps(FITTING)}', SCHEMA) == FITTING
    assert found(f"<think>a</think><think>b</think>{json.dumps(FITTING)}", SCHEMA) == FITTING


def test_the_first_that_fits_is_taken() -> None:
    said = f'Like {{}} or {{"tie": "x"}}, or {{this}}: {json.dumps(FITTING)} {{"tie": "boss"}}'

    assert found(said, SCHEMA) == FITTING


@pytest.mark.parametrize(
    "said",
    [
        "",
        "no",
        "{",
        '{"tie": "friend", "days": null',
        '{"tie": "friend", "days": NaN}',
        '{"tie": "friend", "days": Infinity}',
        '{"tie": "friend", "days": 1e999}',
        "{'tie': 'friend', 'days': None}",
        "[" * 50_000,
        '{"a":' * 50_000,
        "<think>" + json.dumps(FITTING),
        " " * LONGEST + json.dumps(FITTING),
        '{"tie": "friend", "days": ' + "9" * 5000 + "}",
    ],
    ids=lambda said: f"{len(said)}-{said[-12:]}",
)
def test_what_is_no_json_is_none(said: str) -> None:
    with pytest.raises(Unfit, match="no_json"):
        found(said, SCHEMA)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"tie": "friend"},
        {"tie": "owner", "days": 1},
        {"tie": ["friend"], "days": 1},
        {"tie": "friend", "days": True},
        {"tie": "friend", "days": 1.5},
        {"tie": "friend", "days": "1"},
        {"tie": "friend", "days": 1, "send": "now"},
    ],
    ids=str,
)
def test_what_has_another_shape_does_not_fit(said: object) -> None:
    with pytest.raises(Unfit, match="wrong_shape"):
        found(json.dumps(said), SCHEMA)


@pytest.mark.parametrize("text", ["\\ud800", "\\u0000"])
def test_a_text_nobody_can_keep_does_not_fit(text: str) -> None:
    with pytest.raises(Unfit):
        found(f'{{"text": "{text}"}}', TEXT)


def test_a_whole_character_of_two_halves_does() -> None:
    assert found('{"text": "\\ud83c\\udf3f"}', TEXT) == {"text": "🌿"}


def test_what_is_nested_fits_down_to_a_depth() -> None:
    inner: dict[str, Any] = {"name": "a", "parts": []}
    assert fits({"part": {"name": "b", "parts": [inner]}}, NESTED)
    assert fits({"part": None}, NESTED)
    assert not fits({"part": {"name": "b", "parts": [7]}}, NESTED)

    for _ in range(40):
        inner = {"name": "a", "parts": [inner]}
    assert not fits({"part": inner}, NESTED)


def test_one_and_true_are_two() -> None:
    assert not fits(True, {"enum": [1]})
    assert not fits(1, {"enum": [True]})
    assert fits(1, {"type": ["integer", "null"]})
    assert not fits(True, {"type": "number"})


@given(some.text(alphabet='{}[]",:abtieds0<>think/ \\\n', max_size=200))
def test_nothing_that_is_said_does_harm(said: str) -> None:
    try:
        reply = found(said, SCHEMA)
    except Unfit:
        return
    assert fits(reply, SCHEMA)


@given(some.recursive(some.none() | some.booleans() | some.integers() | some.text(), some.lists))
def test_what_fits_is_found_in_whatever_form(value: object) -> None:
    said = {"text": "x" if not isinstance(value, str) else value.replace("\x00", "")}

    assert found(json.dumps(said), TEXT) == said


def test_the_keywords_are_those_that_every_server_knows() -> None:
    assert {"type", "enum", "anyOf", "items", "properties", "required"} <= KEYWORDS
    assert not KEYWORDS & {"default", "maxLength", "minimum", "pattern", "format", "oneOf"}
