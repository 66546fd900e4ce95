"""Every dialogue of tests/dialogs/ holds in Slack: written, and its numbers clicked."""

from asyncio import Runner
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from coaching import forms
from coaching.messages import Choice, Choices, Chose, Said
from tests.bot.homes import Clock
from tests.dialogue import FOLDER, Exchange, missing, read
from tests.emulators.slack import scripting
from tests.emulators.slack.scripting import User
from tests.notebook import Notebook
from tests.slack.coach import answers, coaching
from tests.test_dialogs import BOOK, named, noon

DIALOGUES = sorted(FOLDER.glob("*.md"))


def taken(path: Path) -> Sequence[Choice | None]:
    """Return for each thing said the choice it stands for, where it is a number."""
    notebook, offered, found = Notebook(), list[Choice](), list[Choice | None]()
    for one in read(path):
        meant = [choice for number, choice in enumerate(offered, 1) if one.said == str(number)]
        found.append(meant[0] if meant else None)
        incoming = Chose(meant[0].key) if meant else Said(one.said)
        outgoing = notebook.say(incoming, noon(one), BOOK).outgoing
        offered = [c for part in outgoing if isinstance(part, Choices) for c in part.choices]
    return found


async def told(user: User, one: Exchange, choice: Choice | None, shown: list[Any]) -> None:
    """Say it, or click it where it stands for a choice that opens no form."""
    if choice is None or forms.opens(choice.key):
        await user.say(one.said)
    else:
        await user.click(shown[-1], choice.label)


async def through_slack(path: Path, folder: Path) -> list[str]:
    clock, heard = Clock(), list[str]()
    async with scripting.slack(folder / "slack") as slack, coaching(slack, folder / "home", clock):
        user, shown = slack.user("ana"), list[Any]()
        for one, choice in zip(read(path), taken(path), strict=True):
            clock.now = noon(one)
            await told(user, one, choice, shown)
            before = len(shown)
            shown = await answers(user, before + 1)
            heard.append("\n".join(each["words"] for each in shown[before:]))
    return heard


@pytest.mark.parametrize("path", DIALOGUES, ids=named)
def test_every_message_gets_the_answer_the_dialogue_promises(path: Path, tmp_path: Path) -> None:
    with Runner() as runner:
        heard = runner.run(through_slack(path, tmp_path))

    for one, answer in zip(read(path), heard, strict=True):
        assert missing(answer, one) is None, f"after {one.said!r}:\n{answer}"
