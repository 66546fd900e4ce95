"""Several messages in a row are one thing said, and have one answer."""

from pathlib import Path

from tests.emulators.slack.scripting import Slack, User
from tests.slack.coach import answer, coaching, settled


async def test_messages_in_a_row_have_one_answer_under_the_last(
    slack: Slack, ana: User, tmp_path: Path
) -> None:
    async with coaching(slack, tmp_path / "home", reply_wait=0.7):
        await ana.say("emailed Dana three times")
        last = await ana.say("since august, nothing")
        card = await answer(ana, 1)
        await settled(slack)

    assert card["thread_ts"] == last.ts
    assert "Dana" in card["words"]
    assert len(await ana.answers()) == 1


async def test_commands_in_a_row_are_each_answered(slack: Slack, ana: User, tmp_path: Path) -> None:
    async with coaching(slack, tmp_path / "home", reply_wait=30):
        await ana.command("/reconnect help")
        await ana.command("/reconnect reminders")
        await answer(ana, 2)
