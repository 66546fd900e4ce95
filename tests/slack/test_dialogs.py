"""Every dialogue of tests/dialogs/ holds in Slack: written, and its numbers clicked."""

from asyncio import Runner
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from coaching import forms
from coaching.messages import Choice
from tests.bot.homes import Clock
from tests.dialogue import FOLDER, missing, read, settings
from tests.emulators.slack import scripting
from tests.emulators.slack.scripting import Slack, User
from tests.emulators.slack.shown import text_of
from tests.numbered import on_cards, taken
from tests.polling import until
from tests.slack.coach import coaching
from tests.test_dialogs import named, noon

DIALOGUES = sorted(FOLDER.glob("*.md"))


async def told(slack: Slack, user: User, said: str, choice: Choice | None, card: Any) -> None:
    """Click what a number stands for; where that opens a form it fails to, and words take over."""
    if choice is None:
        await user.say(said)
        return
    if forms.opens(choice.key):
        await slack.plan("views.open", "error:expired_trigger_id")
    await user.click(card, read_out(card["blocks"], choice.label))


def read_out(shown: Any, label: str) -> str:
    """Return what to click: the button that is read out so, else the label itself."""
    for each in shown:
        parts = (*each.get("elements", ()), each.get("accessory", {}))
        for one in parts:
            if one.get("accessibility_label") == label:
                return str(one["action_id"])
    return label


async def through_slack(path: Path, folder: Path) -> list[str]:
    """Run a dialogue in Slack; return what each answer shows."""
    clock, heard = Clock(), list[str]()
    async with (
        scripting.slack_here(folder / "slack") as slack,
        coaching(slack, folder / "home", clock, **settings(path)),
    ):
        user, card = slack.user("ana"), dict[str, Any]()
        for one, choice in zip(read(path), taken(path), strict=True):
            clock.now = noon(one) + timedelta(minutes=len(heard))  # what came last is the latest
            await told(slack, user, one.said, choice, card)
            card = await answered(user, len(heard) + 1)
            words = [text_of(block) for block in card["blocks"]]
            heard.append("\n".join([*await pictured(user, len(heard)), *words]))
    return heard


async def pictured(user: User, before: int) -> list[str]:
    """Return the words for the pictures that were shown since the answer number `before`."""
    said = [one for one in await user.answers() if "thread_ts" in one]
    ends = [at for at, one in enumerate(said) if not one.get("files")]
    since = said[ends[before - 1] + 1 if before else 0 :]
    return [file.get("alt_txt", "") for one in since for file in one.get("files", ())]


async def answered(user: User, count: int) -> dict[str, Any]:
    """Return the answer number `count`: what stands in a thread. Nothing unasked does; a file is none."""
    found: list[dict[str, Any]] = []

    async def is_there() -> bool:
        said = [one for one in await user.answers() if "thread_ts" in one]
        found[:] = [one for one in said if not one.get("files")]
        return len(found) >= count

    await until(is_there)
    assert len(found) == count, "answered twice"
    return found[-1]


@pytest.mark.parametrize("path", DIALOGUES, ids=named)
def test_every_message_gets_the_answer_the_dialogue_promises(path: Path, tmp_path: Path) -> None:
    with Runner() as runner:
        heard = runner.run(through_slack(path, tmp_path))

    for one, answer in zip(map(on_cards, read(path)), heard, strict=True):
        assert missing(answer, one) is None, f"after {one.said!r}:\n{answer}"
