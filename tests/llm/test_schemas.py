"""The shapes a model answers in use what every server knows, and the coach's own closed lists."""

from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel

from bot.llm.schemas import SHAPES, Detail, Reading, Saying, schema_of
from bot.llm.wire.fitting import KEYWORDS, fits
from coaching.reading.details import gather
from coaching.situation import Signal
from coaching.voice.claims import Claims
from prompts.asking import open_prompts

EMPTY: dict[str, Any] = {
    "people": [], "channels": [], "unanswered": [], "last_attempt": None, "tie": None,
    "push_back": None, "promise": None, "signals": [], "intent": None, "worry": None,
    "first_thought": None, "wants": None, "details": [], "not_said": [], "unsaid_signals": [],
}  # fmt: skip


def objects(value: Any, named: bool = False) -> Iterator[dict[str, Any]]:
    """Yield every schema in a schema; below `properties` and `$defs` keys are names."""
    if isinstance(value, list):
        for one in value:
            yield from objects(one)
    elif isinstance(value, dict):
        if not named:
            yield value
        for key, one in value.items():
            yield from objects(one, named=not named and key in {"properties", "$defs"})


@pytest.mark.parametrize("name", SHAPES)
def test_a_schema_uses_what_every_server_knows(name: str) -> None:
    for one in objects(schema_of(name)):
        assert set(one) <= KEYWORDS
        if one.get("type") == "object":
            assert one["additionalProperties"] is False
            assert set(one["required"]) == set(one["properties"])


@pytest.mark.parametrize("name", SHAPES)
def test_a_shape_has_no_defaults(name: str) -> None:
    shapes: list[type[BaseModel]] = [SHAPES[name]]

    assert all(field.is_required() for shape in shapes for field in shape.model_fields.values())


def test_what_is_read_is_what_can_be_claimed() -> None:
    claimed = set(Claims.__dataclass_fields__) - {"credit", "intact"}

    assert set(Reading.model_fields) == claimed


def test_the_details_are_those_the_coach_reads() -> None:
    assert {one.value for one in Detail} == set(gather._TABLE)


def test_the_least_fits() -> None:
    assert fits(EMPTY, schema_of("reading"))
    assert Reading.model_validate(EMPTY).people == []
    assert fits({"thoughts": [], "instead": [], "drafts": []}, schema_of("saying"))
    assert not fits({**EMPTY, "action": "send_now"}, schema_of("reading"))


def test_every_closed_value_is_explained_to_the_model() -> None:
    system = open_prompts()["read"].system

    missing = [one.value for one in (*Signal, *Detail) if one.value not in system]

    assert missing == []
    assert all(f"`{field}`" in system for field in Reading.model_fields)
    assert all(f"`{field}`" in open_prompts()["say"].system for field in Saying.model_fields)
