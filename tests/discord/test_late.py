"""What was clicked and asked for while nobody listened: done late, and nothing is lost."""

from pathlib import Path

from tests.discord.coach import answer, answers, coaching
from tests.emulators.discord.scripting import Discord, Person
from tests.polling import until

STORY = "I wrote to Dana twice and got no answer. We were at school together."


async def test_a_click_while_nobody_listened_is_answered_by_a_message(
    discord: Discord, ana: Person, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    async with coaching(discord, home):
        await ana.say(STORY)
        card = await answer(ana, 1)
    await discord.timing(patience=0.2)

    clicked = await ana.click(card, "Shorter")
    window = await ana.click(card, "I sent it in my own words")
    asked = await ana.command("reconnect", action="help")
    assert [one.acked for one in (clicked, window, asked)] == [False] * 3
    async with coaching(discord, home):
        await answers(ana, 4)

    assert len(await ana.answers()) == 4
    assert await ana.ephemerals() == []
    assert (await discord.state())["resumed"] >= 1


async def test_a_delete_while_nobody_listened_is_heard(
    discord: Discord, ana: Person, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    async with coaching(discord, home):
        said = await ana.say(STORY)
        await answer(ana, 1)

    await ana.delete(said.id)
    async with coaching(discord, home):
        await until(lambda: _is_forgotten(ana, "Dana"))


async def _is_forgotten(person: Person, name: str) -> bool:
    """Whether the first answer names somebody no more."""
    return name not in (await person.answers())[0]["words"]
