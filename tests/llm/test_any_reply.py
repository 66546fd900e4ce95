"""Replies that nearly fit what was asked for: refused, or taken without harm to what was read."""

import json
from contextlib import suppress
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from bot.llm import reading, saying
from bot.llm.echoing import Rules
from bot.llm.masking.pseudonyms import Masks
from bot.llm.schemas import Reading, Saying, schema_of
from bot.llm.wire.errors import Unfit
from bot.llm.wire.replies import found
from coaching.answer import Credit
from coaching.reading.read import read
from coaching.voice.admitting import admitted
from coaching.voice.merging import merged
from coaching.voice.wishes import ToRead
from tests.fuzz.odd import torn_json
from tests.llm.voices import answered

CREDIT = Credit("read.v1", "0123", "tiny")
TODAY = date(2026, 11, 23)
TEXT = "I emailed Dana Cole three times since August. My boss Rob wrote 'not now', he will call."
STORY = "I texted Dana three times since august, nothing"
READ: dict[str, Any] = {
    "people": [{"name": "[PERSON_1]", "role": "boss", "pronoun": "he", "named": True}],
    "channels": [{"channel": "email", "quote": "I emailed [PERSON_1] three times"}],
    "unanswered": [{"count": 3, "quotes": ["three times"], "channel": "email"}],
    "last_attempt": {"fewest_days_ago": 1, "most_days_ago": 90, "quote": "since August"},
    "tie": {"tie": "other", "quote": "My boss"},
    "push_back": {"push_back": "not_now", "quote": "not now"},
    "promise": {"quote": "he will call", "due": None},
    "signals": [{"signal": "conflict", "quote": "three times"}],
    "intent": {"intent": "situation", "quote": "three times"},
    "worry": None,
    "first_thought": "three times",
    "wants": "he will call",
    "details": [{"key": "topic", "words": "[PERSON_2]"}],
    "not_said": [],
    "unsaid_signals": [],
}
SAID: dict[str, Any] = {
    "thoughts": [{"place": 0, "text": "She may have a full week."}],
    "instead": [],
    "drafts": [{"channel": "email", "subject": "Hello", "body": "Hi Dana, how are you?"}],
}
THINKING = some.sampled_from([b"", b"<think>", b"<think>{}</think>", b"```json\n", b'{"a": 1} '])
SOME = settings(deadline=None, max_examples=150)


def _fitting(name: str, written: bytes) -> Any:
    return found(written.decode(), schema_of(name))


def test_what_is_torn_here_is_whole() -> None:
    Reading.model_validate(_fitting("reading", json.dumps(READ).encode()))
    Saying.model_validate(_fitting("saying", json.dumps(SAID).encode()))


@SOME
@given(some.tuples(THINKING, torn_json(READ)).map(b"".join))
def test_any_reading_that_fits_can_be_merged(written: bytes) -> None:
    with suppress(Unfit):
        made = Reading.model_validate(_fitting("reading", written))
        text = reading.given(ToRead(TEXT, TODAY), Masks(), 6000)
        claims = reading.claims(made, text, CREDIT)
        merged(read(TEXT, TODAY), claims, TODAY)


@SOME
@given(some.tuples(THINKING, torn_json(SAID)).map(b"".join))
def test_any_wording_that_fits_can_be_admitted(written: bytes) -> None:
    with suppress(Unfit):
        made = Saying.model_validate(_fitting("saying", written))
        answer = answered(STORY)
        worded = saying.worded(made, answer, Masks(), Rules(()), CREDIT)
        assert admitted(answer, worded).drafts
