"""What a request says, how a pause is read, and when a server is left alone."""

import pytest

from bot.llm.wire.breaker import Breaker
from bot.llm.wire.calling import Wording
from bot.llm.wire.failures import pause
from bot.llm.wire.levels import Levels
from bot.llm.wire.profiles import PROFILES, Level, TokensField, guessed, is_local
from tests.llm.conftest import ASKED, Clock

DATE = "Mon, 23 Nov 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "30"}, 30),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "30"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "30"}, 30),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "soon"}, None),
        ({}, None),
        ({"retry-after": "Mon, 23 Nov 2026 10:01:00 GMT", "date": DATE}, 60),
        ({"retry-after": "Mon, 23 Nov 2026 09:00:00 GMT", "date": DATE}, 0),
        ({"retry-after": "Mon, 23 Nov 2026 10:01:00 GMT"}, None),
        ({"retry-after": "Mon, 23 Nov 2026 10:01:00 GMT", "date": "today"}, None),
    ],
)
def test_a_pause_is_read_however_it_is_said(headers: dict[str, str], seconds: float) -> None:
    assert pause(headers) == seconds


@pytest.mark.parametrize(
    ("url", "stores"),
    [
        ("https://api.openai.com/v1", True),
        ("https://eu.api.openai.com/v1", True),
        ("https://api.openai.com.example.org/v1", False),
        ("https://acme.openai.azure.com/openai/v1", False),
        ("http://localhost:11434/v1", False),
    ],
)
def test_openai_alone_is_told_to_keep_nothing(url: str, stores: bool) -> None:
    request = Wording("m", url, TokensField.NEW).request(ASKED, Level.JSON_SCHEMA, 9)

    assert request.get("store", "unsaid") == (False if stores else "unsaid")


def test_a_form_in_words_is_in_the_one_system_message() -> None:
    wording = Wording("m", "http://localhost/v1", TokensField.OLD)
    strict = wording.request(ASKED, Level.JSON_SCHEMA, 9)
    told = wording.request(ASKED, Level.JSON_OBJECT, 9)

    assert strict["messages"][0] == {"role": "system", "content": "You read."}
    assert strict["response_format"]["json_schema"]["strict"] is True
    assert told["response_format"] == {"type": "json_object"}
    assert told["messages"][0]["content"].startswith("You read.\n\nAnswer with one JSON object")
    assert '"enum": ["friend", "boss"]' in told["messages"][0]["content"]
    assert [one["role"] for one in told["messages"]] == ["system", "user"]
    assert told["messages"][1] == strict["messages"][1]


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://api.openai.com/v1", "openai"),
        ("https://us.api.openai.com/v1", "openai"),
        ("https://acme.openai.azure.com/openai/v1", "azure"),
        ("http://localhost:11434/v1", "other"),
        ("https://openai.example.org/v1", "other"),
    ],
)
def test_an_address_tells_who_is_asked(url: str, name: str) -> None:
    assert guessed(url) == name
    assert name in PROFILES


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "::1", "llm.localhost"])
def test_this_computer_is_local(host: str) -> None:
    assert is_local(host)


@pytest.mark.parametrize(
    "host",
    ["192.168.0.7", "10.0.0.1", "0.0.0.0", "ollama", "localhost.example.org", "127.0.0.1.nip.io"],
)
def test_no_other_is(host: str) -> None:
    assert not is_local(host)


def test_a_form_that_was_given_up_is_tried_again_after_an_hour() -> None:
    clock = Clock()
    levels = Levels(tuple(Level), clock)
    levels.give_up(Level.JSON_SCHEMA)
    assert (levels.now, levels.below) == (Level.JSON_OBJECT, None)

    levels.give_up(Level.JSON_OBJECT)
    clock.seconds += 3599
    levels.give_up(Level.JSON_SCHEMA)  # somebody else was late to find out
    assert levels.now is None

    clock.seconds += 1
    assert (levels.now, levels.below) == (Level.JSON_SCHEMA, Level.JSON_OBJECT)


def test_failures_count_only_in_a_row() -> None:
    breaker = Breaker(Clock())
    for told in (False, False):
        assert breaker.lets()
        assert breaker.failed() is told
    breaker.worked()

    assert [breaker.failed() for _ in range(3)] == [False, False, True]
    assert breaker.rests


def test_a_trial_that_was_dropped_lets_the_next_one_try() -> None:
    clock = Clock()
    breaker = Breaker(clock)
    breaker.failed(30)
    clock.seconds += 30
    assert [breaker.lets(), breaker.lets()] == [True, False]

    breaker.left()

    assert breaker.lets()


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    clock = Clock()
    breaker = Breaker(clock)
    breaker.failed(200)
    breaker.failed(1)
    clock.seconds += 199

    assert breaker.rests
