"""A reply that is made to keep us busy is done with in a moment: all others wait meanwhile."""

from time import process_time
from typing import Any

import pytest

from bot.llm import reading, saying
from bot.llm.echoing import Rules
from bot.llm.masking.pseudonyms import Masks
from bot.llm.schemas import Reading, Saying, schema_of
from bot.llm.wire import replies
from bot.llm.wire.errors import Unfit
from coaching.answer import Credit
from coaching.voice.admitting import admitted
from coaching.voice.wishes import ToRead
from evals.cases import TODAY
from tests.emulators.llm.answering import least
from tests.llm.voices import answered

CREDIT = Credit("read.v1", "0123", "tiny")
LONG = "I emailed a friend, a lot. A man at a bar said a thing to a dog. " * 90
MOMENT = 3.0
"""Seconds of work: some hundredths here, minutes where it grows with the square of a reply."""


def moment(began: float) -> bool:
    return process_time() - began < MOMENT


@pytest.mark.parametrize("part", ["<think>", "</think>", "<think>{", "<reasoning><thought>", "{"])
def test_thoughts_that_never_end(part: str) -> None:
    began = process_time()
    with pytest.raises(Unfit):
        replies.found(part * (60_000 // len(part)), schema_of("reading"))

    assert moment(began)


def claims(**values: Any) -> Any:
    made = Reading.model_validate({**least(schema_of("reading")), **values})
    return reading.claims(made, reading.given(ToRead(LONG, TODAY), Masks(), 6000), CREDIT)


@pytest.mark.parametrize(
    "values",
    [
        {"channels": [{"channel": "email", "quote": "a"}] * 1300},
        {"people": [{"name": "a", "role": "a", "pronoun": "she", "named": True}] * 900},
        {"unanswered": [{"count": 2, "channel": None, "quotes": ["a"] * 12_000}]},
        {"unanswered": [{"count": 2, "channel": None, "quotes": ["a", "A"]}] * 900},
        {"signals": [{"signal": "seen", "quote": "a friend"}] * 1300},
        {"details": [{"key": "topic", "words": "a"}] * 1500},
        {"first_thought": "a " * 25_000},
    ],
)
def test_claims_without_number_or_end(values: dict[str, Any]) -> None:
    began = process_time()
    found = claims(**values)

    assert moment(began)
    assert not found.intact


@pytest.mark.parametrize("part", ["a-", "a.b.", "a", "Dana ", "they are ", "[PERSON_1] "])
def test_words_without_end(part: str) -> None:
    answer = answered("I texted Dana three times since august, nothing")
    body = part * (50_000 // len(part))
    said = Saying.model_validate(
        {
            "thoughts": [{"place": 0, "text": body}],
            "instead": [],
            "drafts": [{"channel": answer.drafts[0].channel, "subject": None, "body": body}],
        }
    )
    masks = Masks([("Dana",)])
    masks.hide(answer.situation.text)

    began = process_time()
    words = saying.worded(said, answer, masks, Rules(()), CREDIT)

    assert admitted(answer, words) == answer
    assert moment(began)
