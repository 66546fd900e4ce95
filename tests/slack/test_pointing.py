"""The message shortcut: a second thought in a window, of which nothing is kept unless it is wanted."""

from pathlib import Path

import pytest

from bot.slack.app import SHORTCUT
from tests.bot import homes
from tests.emulators.slack.scripting import Slack, User
from tests.polling import until
from tests.slack.coach import answer, settled

pytestmark = pytest.mark.usefixtures("coach")


async def windowed(ana: User, words: str) -> str:
    """Return what the open window says, once it says this."""
    found: list[str] = []

    async def does() -> bool:
        found[:] = [str(await ana.modal())]
        return words in found[0]

    await until(does)
    return found[0]


async def test_a_message_of_ones_own_is_looked_at_in_a_window(slack: Slack, ana: User) -> None:
    sent = await ana.say("Hey Dana, any update on the deck?", channel="C1")
    pointed = await ana.shortcut(SHORTCUT, sent.ts, channel="C1")

    assert pointed.acked
    assert "Dana" in await windowed(ana, "First action")


@pytest.mark.parametrize("fault", ["down", "wait", "lost"])
async def test_it_is_shown_also_where_slack_is_not_well_at_first(
    slack: Slack, ana: User, fault: str
) -> None:
    sent = await ana.say("Hey Dana, any update on the deck?", channel="C1")
    await slack.plan("views.update", fault)
    await ana.shortcut(SHORTCUT, sent.ts, channel="C1")

    assert "Dana" in await windowed(ana, "First action")


async def test_nothing_of_it_is_kept(slack: Slack, ana: User, tmp_path: Path) -> None:
    sent = await ana.say("Hey Dana, any update on the deck?", channel="C1")
    await ana.shortcut(SHORTCUT, sent.ts, channel="C1")
    await windowed(ana, "Talk about it with me")
    await settled(slack)

    async with homes.store(tmp_path / "home") as store:
        assert (await store.inbox.counts(homes.SUNDAY)).states == {}
    assert await ana.answers() == []


async def test_talking_about_it_takes_it_into_direct_messages(slack: Slack, ana: User) -> None:
    sent = await ana.say("Hey Dana, any update on the deck?", channel="C1")
    await ana.shortcut(SHORTCUT, sent.ts, channel="C1")
    await windowed(ana, "Talk about it with me")
    clicked = await ana.click_modal("Talk about it with me")

    assert clicked.acked
    assert "Dana" in (await answer(ana, 1))["words"]
    await windowed(ana, "in our direct messages now")


async def test_a_message_without_words_is_told_of(slack: Slack, ana: User) -> None:
    sent = await ana.upload("chat.png", b"\x89PNG", "image/png", channel="C1")
    await ana.shortcut(SHORTCUT, sent.ts, channel="C1")

    await windowed(ana, "no words")


async def test_a_no_of_somebody_else_is_heard_as_theirs(slack: Slack, ana: User) -> None:
    bob = slack.user("bob")
    wrote = await bob.say("No thanks, please stop messaging me.", channel="C1")
    await ana.shortcut(SHORTCUT, wrote.ts, channel="C1")

    assert "their answer: “please stop messaging me”" in await windowed(
        ana, "Talk about it with me"
    )

    await ana.click_modal("Talk about it with me")
    assert "bob" in (await answer(ana, 1))["words"].lower()


@pytest.mark.parametrize("fault", ["down", "wait"])
async def test_somebody_slack_does_not_name_has_answered_all_the_same(
    slack: Slack, ana: User, fault: str
) -> None:
    wrote = await slack.user("bob").say("No thanks, please stop messaging me.", channel="C1")
    await slack.plan("users.info", fault)
    await ana.shortcut(SHORTCUT, wrote.ts, channel="C1")

    assert "their answer: “please stop messaging me”" in await windowed(
        ana, "Talk about it with me"
    )


async def test_what_they_told_the_coach_is_no_message_to_anybody(slack: Slack, ana: User) -> None:
    told = await ana.say("I wrote to Dana twice and got no answer.")
    await answer(ana, 1)
    await ana.shortcut(SHORTCUT, told.ts)

    assert "sent this on Slack" not in await windowed(ana, "Talk about it with me")
