"""The coach in many workspaces as it is served: installed by a page, spoken to, taken out."""

import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.slack.installing.flow import BACK
from bot.slack.transport.http import EVENTS
from tests.emulators.slack.scripting import Slack
from tests.slack.coach import answer, answers, coaching, settled
from tests.slack.installing.conftest import BOOK, Browser, another_browser

DANA = "emailed Dana three times since august, nothing"


class Hours:
    """The time it is, some hours later."""

    def __init__(self) -> None:
        self.later = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.later  # noqa: TID251  # Slack's own clock goes on, too


@pytest.fixture
def hours() -> Hours:
    return Hours()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.fixture(params=["socket", "http"])
async def served(
    request: pytest.FixtureRequest, slack: Slack, tmp_path: Path, hours: Hours
) -> AsyncIterator[Browser]:
    """Serve all workspaces, either way; return a browser there."""
    root = f"http://127.0.0.1:{free_port()}"
    await slack.app(redirects=[root + BACK], rotates=True)
    await slack.revoke("T1")  # nobody has installed it yet
    if request.param == "http":
        await slack.app(request_url=root + EVENTS)
    many = {
        "slack_mode": request.param,
        "slack_bot_token": None,
        "slack_client_id": slack.client_id,
        "slack_client_secret": slack.client_secret,
        "public_url": root,
        "http_port": int(root.rpartition(":")[2]),
    }
    served = coaching(slack, tmp_path / "home", hours.now, **many)
    async with served, another_browser(root) as session:
        yield Browser(session, root)


async def installed(browser: Browser, slack: Slack, team: str, *, whole: bool = False) -> None:
    await slack.browser(team=team, whole=whole)
    page = await browser.install()
    assert BOOK.phrases("slack_installing/done_title")[0].text in page.text.replace("&#x27;", "'")


async def test_each_workspace_is_answered_in_its_own_name(served: Browser, slack: Slack) -> None:
    await slack.team("T2")
    await installed(served, slack, "T1")
    await installed(served, slack, "T2")
    ana, ben = slack.user("ana"), slack.user("ben", "T2")
    await ana.say(DANA)
    await ben.say(DANA.replace("Dana", "Kofi"))

    assert "Dana" in (await answers(ana, 1))[-1]["words"]
    theirs = (await answers(ben, 1))[-1]
    assert "Kofi" in theirs["words"]
    assert theirs["bot_id"] == "BT2"


async def test_a_workspace_that_did_not_install_it_hears_nothing(
    served: Browser, slack: Slack
) -> None:
    await slack.team("T2")
    await slack.install("T2")  # behind our back: its token was never handed to us
    await installed(served, slack, "T1")
    ana, ben = slack.user("ana"), slack.user("ben", "T2")
    await ben.say(DANA)
    await ana.say(DANA)
    await answer(ana, 1)
    await settled(slack)
    assert await ben.answers() == []


async def test_an_enterprise_that_installs_it_has_it_in_all_its_workspaces(
    served: Browser, slack: Slack
) -> None:
    await slack.team("T7", enterprise="E1")
    await slack.team("T8", enterprise="E1")
    await installed(served, slack, "T7", whole=True)
    for team in ("T7", "T8"):
        user = slack.user("cleo" if team == "T7" else "dora", team)
        await user.say(DANA)
        assert "Dana" in (await answers(user, 1))[-1]["words"]


async def test_who_takes_it_out_is_left_and_finds_all_again_when_they_come_back(
    served: Browser, slack: Slack
) -> None:
    await installed(served, slack, "T1")
    ana = slack.user("ana")
    await ana.say(DANA)
    count = len(await answers(ana, 1))
    await slack.uninstall("T1")
    await settled(slack)
    calls = len([one for one in slack.log("refused") if one["method"] == "chat.postMessage"])

    await installed(served, slack, "T1")
    await ana.say("/reconnect who")
    said = await answers(ana, count + 1)
    assert "Dana" in said[-1]["words"]
    refused = [one for one in slack.log("refused") if one["method"] == "chat.postMessage"]
    assert len(refused) == calls


async def test_tokens_are_renewed_while_people_talk(
    served: Browser, slack: Slack, hours: Hours
) -> None:
    await installed(served, slack, "T1")
    ana = slack.user("ana")
    count = 0
    for day in range(3):
        await ana.say(DANA if not day else "shorter")
        count = len(await answers(ana, count + 1))
        hours.later += timedelta(hours=11)
        await slack.clock(hours.later.total_seconds())

    assert not any(one["method"] == "oauth.v2.access" for one in slack.log("refused"))
