"""The records are what docs/*.schema.json promises."""

import json
from datetime import date
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.batch import as_json
from bot.record import audit_record, coach_record
from coaching.answer import (
    Action,
    Alarm,
    Answer,
    Audit,
    Decision,
    Draft,
    Finding,
    Label,
    SafetyNote,
    SecondThought,
)
from coaching.situation import Channel, Period, PushBack, Situation, Somebody, Tie
from tests.bot.records import AUDIT, COACH

TODAY = date(2026, 11, 22)
FINDING = Finding(Label.GUILT_TRIP, "after all I did", "It blames.", "")
FULL = Answer(
    Situation(
        "…",
        contacts=(Somebody("Ife"), Somebody("mom", named=False)),
        channels=(Channel.TEXT,),
        unanswered_count=2,
        last_attempt=Period(date(2026, 11, 10), date(2026, 11, 14), "last week"),
        relationship=Tie.FRIEND,
        push_back=PushBack.NOT_NOW,
        first_thought="she hates me",
        wants="to talk",
    ),
    Decision(Action.SWITCH_CHANNEL, "row", TODAY, date(2026, 12, 4), (Channel.PHONE,)),
    Audit((Label.GUILT_TRIP,), (FINDING,), contains_request=True),
    SafetyNote(Alarm.CHECK_IN, "How are you?", "back then"),
    None,
    (SecondThought("She may be busy.", "the exams"),),
    (Draft(Channel.EMAIL, "Hi", "A hello", ("[the day]",)),),
    (),
    "the reply",
)
BARE = Answer(Situation("hm"), Decision(Action.NONE, "small_talk"))


def test_a_full_answer_gives_every_field_its_plain_value() -> None:
    assert coach_record(FULL, TODAY, "a1") == {
        "id": "a1",
        "situation": {
            "contact": "Ife",
            "contacts": ["Ife", "mom"],
            "channels": ["text"],
            "unanswered_count": 2,
            "elapsed_days": 10,
            "relationship": "friend",
            "pushed_back": True,
            "first_thought": "she hates me",
            "wants": "to talk",
        },
        "audit": [
            {"label": "guilt_trip", "quote": "after all I did", "why": "It blames.", "instead": ""}
        ],
        "audit_labels": ["guilt_trip"],
        "first_action": "switch_channel",
        "act_on": "2026-11-22",
        "stop_on": "2026-12-04",
        "question": None,
        "safety": {"kind": "check_in", "text": "How are you?"},
        "second_thoughts": [{"text": "She may be busy.", "rests_on": "the exams"}],
        "drafts": [
            {"channel": "email", "subject": "A hello", "body": "Hi", "blanks": ["[the day]"]}
        ],
        "reply": "the reply",
    }


def test_what_the_text_does_not_say_is_null_and_lists_stay_lists() -> None:
    record: Any = coach_record(BARE, TODAY)

    assert record["id"] is None
    assert record["situation"] == {
        "contact": None,
        "contacts": [],
        "channels": [],
        "unanswered_count": None,
        "elapsed_days": None,
        "relationship": None,
        "pushed_back": False,
        "first_thought": None,
        "wants": None,
    }
    assert (record["act_on"], record["stop_on"], record["safety"]) == (None, None, None)
    assert (record["audit"], record["audit_labels"], record["drafts"]) == ([], [], [])


def test_elapsed_days_are_never_negative() -> None:
    ahead = Period(date(2026, 11, 22), date(2026, 11, 28), "this week")
    record: Any = coach_record(Answer(Situation("…", last_attempt=ahead), BARE.decision), TODAY)

    assert record["situation"]["elapsed_days"] == 0


@pytest.mark.parametrize("answer", [FULL, BARE])
@pytest.mark.parametrize("key", ["a", 7, None])
def test_records_of_coach_fit_the_schema(answer: Answer, key: str | int | None) -> None:
    COACH.validate(coach_record(answer, TODAY, key))


@pytest.mark.parametrize("found", [Audit(), FULL.audit, Audit((Label.OK,))])
def test_records_of_audit_fit_the_schema(found: Audit) -> None:
    AUDIT.validate(audit_record(found, "a"))


@pytest.mark.parametrize(
    ("values", "place"),
    [
        (Channel, "situation/properties/channels/items/enum"),
        (Channel, "drafts/items/properties/channel/enum"),
        (Tie, "situation/properties/relationship/enum"),
        (Label, "audit_labels/items/enum"),
        (Action, "first_action/enum"),
        (Alarm, "safety/oneOf/1/properties/kind/enum"),
    ],
)
def test_the_schema_lists_exactly_the_values_there_are(values: type[StrEnum], place: str) -> None:
    found: Any = COACH.schema["properties"]  # type: ignore[index]  # a schema may be a bool
    for step in place.split("/"):
        found = found[int(step)] if isinstance(found, list) else found[step]

    assert set(found) - {None} == {value.value for value in values}


@example("\x85 \u2028 \u2029 \x1c")
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_record_is_one_line_whatever_it_holds(text: str) -> None:
    line = as_json(coach_record(Answer(Situation(text), BARE.decision, reply=text), TODAY, text))

    assert line.splitlines() == [line]
    assert json.loads(line)["reply"] == text
