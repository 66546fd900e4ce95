"""Both ways in: sockets that are renewed, torn and crowded; posts that are signed, or are not."""

import asyncio
import io
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from bot.errors import InputError
from bot.settings import Settings
from bot.slack import needing
from bot.slack.transport.http import EVENTS
from tests.bot import homes
from tests.emulators.slack.deliveries import signature
from tests.emulators.slack.scripting import Slack, User
from tests.polling import until
from tests.slack.coach import answer, answers, coaching, settled

DANA = "emailed Dana three times since august, nothing"


@asynccontextmanager
async def over_http(slack: Slack, home: Path) -> AsyncIterator[str]:
    """Serve a Slack by HTTP; yields the address of the server."""
    http = {"slack_mode": "http", "http_port": 0}
    async with coaching(slack, home, **http) as lines:
        words = " ".join(lines).split()
        address = next(word for word in words if word.startswith("http")).rstrip(":")
        await slack.app(request_url=f"{address}{EVENTS}")
        yield address


async def test_over_http_a_person_is_answered_and_served(
    slack: Slack, ana: User, tmp_path: Path
) -> None:
    async with over_http(slack, tmp_path / "home"):
        assert (await slack.verify()) is not None
        said = await ana.say(DANA)
        card = await answer(ana, 1)
        assert card["thread_ts"] == said.ts
        await ana.click(card, "Fix")
        assert (await ana.fill({"last": "when the cows came home"})).errors
        assert (await ana.fill({"last": "two weeks ago"})).errors is None
        there = await ana.command("/reconnect help", channel="C1")
        assert there.answer is not None


async def test_over_http_what_was_not_kept_comes_again_and_is_taken(
    slack: Slack, ana: User, tmp_path: Path
) -> None:
    async with over_http(slack, tmp_path / "home"):
        await slack.timing(again=1.0)
        await ana.say(DANA)
        await answer(ana, 1)
        await settled(slack)

        assert len(await ana.answers()) == 1


def headers(body: bytes, stamp: float, secret: str) -> dict[str, str]:
    at = str(int(stamp))
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": at,
        "X-Slack-Signature": signature(secret, at, body.decode()),
    }


EVENT = {
    "type": "event_callback",
    "team_id": "T1",
    "api_app_id": "A1",
    "event_id": "Ev1",
    "event": {
        "type": "message",
        "channel_type": "im",
        "channel": "DANA",
        "user": "UANA",
        "text": DANA,
        "ts": "1.1",
    },
}


@pytest.mark.parametrize(
    "forged",
    [
        {"X-Slack-Signature": "v0=00"},
        {"X-Slack-Signature": "v0=ä"},
        {"X-Slack-Request-Timestamp": "soon"},
        {"X-Slack-Request-Timestamp": str(int(time.time()) + 1)},
    ],
)
async def test_what_slack_did_not_sign_is_refused_and_not_kept(
    slack: Slack, tmp_path: Path, forged: dict[str, str]
) -> None:
    body = json.dumps(EVENT).encode()
    async with over_http(slack, tmp_path / "home") as address:
        signed = headers(body, time.time(), slack.signing_secret) | forged
        assert await posted(slack, address, body, signed) == 401
        assert await posted(slack, address, body, {}) == 401

    assert await kept(tmp_path) == 0


async def test_what_was_signed_more_than_five_minutes_ago_is_refused(
    slack: Slack, tmp_path: Path
) -> None:
    body = json.dumps(EVENT).encode()
    async with over_http(slack, tmp_path / "home") as address:
        for stamp in (time.time() - 301, time.time() + 302):
            signed = headers(body, stamp, slack.signing_secret)
            assert await posted(slack, address, body, signed) == 401

    assert await kept(tmp_path) == 0


async def test_what_is_of_no_use_is_taken_and_dropped(slack: Slack, tmp_path: Path) -> None:
    elsewhere, other_app = EVENT | {"team_id": "T9"}, EVENT | {"api_app_id": "A9"}
    odd: list[Any] = [7, [], {}, {"type": "event_callback", "event": []}, elsewhere, other_app]
    async with over_http(slack, tmp_path / "home") as address:
        for one in odd:
            body = json.dumps(one).encode()
            signed = headers(body, time.time(), slack.signing_secret)
            assert await posted(slack, address, body, signed) == 200
        body = b"{not json"
        signed = headers(body, time.time(), slack.signing_secret)
        assert await posted(slack, address, body, signed) == 200
        long = b"x" * 2_000_000
        signed = headers(long, time.time(), slack.signing_secret)
        assert await posted(slack, address, long, signed) == 413
        async with slack.session.get(f"{address}/healthz") as healthy:
            assert await healthy.text() == "ok"

    assert await kept(tmp_path) == 0


async def test_a_click_on_anothers_card_changes_nothing(
    slack: Slack, ana: User, tmp_path: Path
) -> None:
    async with over_http(slack, tmp_path / "home") as address:
        await ana.say(DANA)
        card = await answer(ana, 1)
        for team, user in (("T1", "UBOB"), ("T9", "UANA")):
            click = {
                "type": "block_actions",
                "team": {"id": team},
                "user": {"id": user, "team_id": team},
                "trigger_id": f"trigger-{user}-{team}",
                "container": {
                    "type": "message",
                    "message_ts": card["ts"],
                    "channel_id": ana.channel,
                },
                "channel": {"id": ana.channel},
                "actions": [{"type": "button", "action_id": "choice:1:", "value": "why"}],
            }
            body = urlencode({"payload": json.dumps(click)}).encode()
            signed = headers(body, time.time(), slack.signing_secret)
            signed["Content-Type"] = "application/x-www-form-urlencoded"
            assert await posted(slack, address, body, signed) == 200
        await ana.say("shorter", thread=card["thread_ts"])
        await answer(ana, 2)

        assert len(await ana.answers()) == 2

    assert await kept(tmp_path) == 2


async def posted(slack: Slack, address: str, body: bytes, given: dict[str, str]) -> int:
    url, data = f"{address}{EVENTS}", io.BytesIO(body)
    async with slack.session.post(url, data=data, headers=given) as said:
        return said.status


async def kept(folder: Path) -> int:
    """Return how many events were kept."""
    async with homes.store(folder / "home") as store:
        return sum((await store.inbox.counts(homes.SUNDAY)).states.values())


async def test_there_are_two_sockets_and_they_are_renewed(
    slack: Slack, ana: User, coach: None
) -> None:
    async def are_two() -> bool:
        return (await slack.state())["sockets"] == 2

    await until(are_two)
    await slack.disconnect()
    for count in range(1, 6):
        await ana.say(f"texted Tom {count} times since may, nothing")
    await until(are_two)

    assert len(await answers(ana, 5)) == 5
    assert not list(slack.log("dropped"))


async def test_torn_sockets_are_opened_anew_and_nothing_is_lost(
    slack: Slack, ana: User, coach: None
) -> None:
    for _ in range(3):
        await slack.tear()
        await ana.say(DANA)
    await answers(ana, 3)
    await settled(slack)

    assert len(await ana.answers()) == 3


async def test_events_that_come_again_are_answered_once(
    slack: Slack, ana: User, coach: None
) -> None:
    await slack.timing(again=1.0)
    for _ in range(3):
        await ana.say(DANA)
    await answers(ana, 3)
    await settled(slack)

    assert len(await ana.answers()) == 3


async def test_a_coach_that_is_stopped_answers_what_it_took(slack: Slack, tmp_path: Path) -> None:
    people = [slack.user(f"ana{number}") for number in range(8)]
    async with coaching(slack, tmp_path / "home"):
        said = [asyncio.create_task(one.say(DANA)) for one in people]
        await asyncio.gather(*said)
        await answers(people[0], 1)
    async with coaching(slack, tmp_path / "home"):
        for one in people:
            await answers(one, 1)
        await settled(slack)

    assert [len(await one.answers()) for one in people] == [1] * 8


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"slack_app_token": "xapp-wrong"}, "SLACK_APP_TOKEN"),
        ({"slack_bot_token": "xoxb-wrong"}, "SLACK_BOT_TOKEN"),
        ({"slack_bot_token": "xapp-1-A1-333-app"}, "SLACK_BOT_TOKEN"),
        ({"slack_api_url": "http://127.0.0.1:9/api/"}, "SLACK_API_URL"),
    ],
)
async def test_what_slack_does_not_take_is_told_in_a_line(
    slack: Slack, tmp_path: Path, wrong: dict[str, str], named: str
) -> None:
    with pytest.raises(InputError, match=named) as refused:
        async with coaching(slack, tmp_path / "home", **wrong):
            pass

    assert "\n" not in str(refused.value)
    assert "wrong" not in str(refused.value)


async def test_a_port_that_is_taken_is_told_of(slack: Slack, tmp_path: Path) -> None:
    async with over_http(slack, tmp_path / "home") as address:
        port = int(address.rpartition(":")[2])
        http = {"slack_mode": "http", "http_port": port}
        with pytest.raises(InputError, match=f"HTTP_PORT: 127.0.0.1:{port}"):
            async with coaching(slack, tmp_path / "another", **http):
                pass


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({}, ["SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"]),
        ({"slack_mode": "http"}, ["SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN"]),
        ({"slack_client_id": "1"}, ["SLACK_APP_TOKEN", "SLACK_CLIENT_SECRET", "PUBLIC_URL"]),
        ({"slack_bot_token": "xoxb-1", "slack_app_token": "xapp-1"}, []),
    ],
)
def test_all_that_is_missing_is_named_at_once(
    tmp_path: Path, given: dict[str, str], missing: list[str]
) -> None:
    found = Settings(_env_file=None, second_thought_home=tmp_path, **given)  # type: ignore[arg-type]
    if not missing:
        needing.check(found)
        return
    with pytest.raises(InputError) as refused:
        needing.check(found)
    named = [line.partition(":")[0] for line in str(refused.value).splitlines()[1:-1]]

    assert named == missing


@pytest.mark.parametrize(
    ("reason", "said"),
    [("link_disabled", "Socket Mode is switched off"), ("too_many_websockets", "too many")],
)
async def test_why_slack_hangs_up_is_told_to_whoever_runs_it(
    slack: Slack, coach: None, capsys: pytest.CaptureFixture[str], reason: str, said: str
) -> None:
    await slack.disconnect(reason)
    told: list[str] = []

    def is_told() -> bool:
        told.append(capsys.readouterr().err)
        return said in "".join(told)

    await until(is_told)
    assert "".join(told).count("\n") == 1
