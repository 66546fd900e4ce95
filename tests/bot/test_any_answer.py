"""How platforms and models fail, in whatever words: one of our errors, with a pause that ends."""

import math
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as some

from bot.delivery.errors import DeliveryError, Wait
from bot.discord import failures as discord
from bot.llm.wire import failures as model
from bot.slack import failures as slack
from bot.wire import LONGEST_PAUSE, pause
from tests.fuzz.odd import ODD, mangled

DATES = some.sampled_from(
    [
        *(
            "Mon, 23 Nov 2026 10:00:00 GMT",
            "Mon, 01 Jan 0001 00:00:00 +2359",
            "31 Dec 9999 23:59:59 -2359",
        ),
        *("Mon, 23 Nov 2026 10:00:00", "23 Nov 26", "0", "1 Jan 1 0:0:0 +99999999999"),
    ]
)
SECONDS = some.sampled_from(["0", "1.5", "-3", "nan", "inf", "1e400", "9" * 400, "1_0", "٣", ""])
TOLD = SECONDS | DATES | some.text(max_size=12)
NAMES = some.sampled_from(
    ["Retry-After", "retry-after", "retry-after-ms", "date", "X-RateLimit-Scope"]
)
HEADERS = some.dictionaries(NAMES, TOLD)
STATUS = some.sampled_from([200, 400, 401, 403, 404, 408, 413, 429, 500, 503, 599])
SLACK = mangled({"ok": False, "error": "ratelimited"}) | ODD
DISCORD = mangled({"code": 20028, "message": "slow", "retry_after": 1.5, "global": True}) | ODD


@given(STATUS, SLACK, HEADERS)
@example(429, {}, {"Retry-After": "inf"})
def test_any_answer_of_slack_is_an_error_of_ours(
    status: int, said: Any, headers: dict[str, str]
) -> None:
    _is_sound(slack.told("chat.postMessage", status, said, headers))


@given(STATUS, DISCORD, HEADERS)
@example(429, {"retry_after": math.inf}, {})
def test_any_answer_of_discord_is_an_error_of_ours(
    status: int, said: Any, headers: dict[str, str]
) -> None:
    _is_sound(discord.told(status, said, headers, showing=True))


@given(HEADERS)
@example(
    {"retry-after": "Fri, 31 Dec 9999 23:59:59 -2359", "date": "Mon, 01 Jan 0001 00:00:00 +2359"}
)
def test_any_pause_of_a_model_ends(headers: dict[str, str]) -> None:
    wanted = model.pause(headers)
    assert wanted is None or (wanted >= 0 and math.isfinite(wanted))


def test_a_pause_is_what_is_told_up_to_an_hour() -> None:
    assert pause("1.5", 30) == 1.5
    assert pause(None, 30) == pause("nan", 30) == pause("Mon, 23 Nov 2026", 30) == 30
    assert pause("86400", 30) == LONGEST_PAUSE


def _is_sound(error: DeliveryError) -> None:
    assert error.code
    assert not isinstance(error, Wait) or 0 <= error.seconds <= LONGEST_PAUSE
