"""What the coach shows besides words: files, hours on the person's own clock, that it thinks."""

from pathlib import Path

from tests.emulators.slack.scripting import Slack, User
from tests.polling import until
from tests.slack.coach import answers, coaching


async def test_an_export_comes_as_a_file(slack: Slack, coach: None, ana: User) -> None:
    await ana.say("/reconnect add Nadia, nadia@example.org")
    await answers(ana, 1)
    await ana.say("/reconnect export")
    shown = await answers(ana, 3)
    (file,) = [file for one in shown for file in one.get("files", ())]
    assert b"nadia@example.org" in await slack.file(file["id"])


async def test_hours_are_those_of_the_persons_own_zone(
    slack: Slack, coach: None, ana: User
) -> None:
    await ana.are(zone="Asia/Tokyo")
    await ana.say("/reconnect settings")
    (shown,) = await answers(ana, 1)
    assert "Tokyo" in shown["words"]


async def test_who_waits_sees_that_the_coach_thinks(
    slack: Slack, ana: User, tmp_path: Path
) -> None:
    async with coaching(slack, tmp_path / "home", reply_wait=1.5):
        await ana.say("I emailed Sarah twice and she never replied.")
        await answers(ana, 1)
        await until(lambda: _statuses(slack) == ["processing", "active"])


def _statuses(slack: Slack) -> list[str]:
    return [one["status"] for one in slack.log("status")]
