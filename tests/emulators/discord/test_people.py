"""People and a bot of bare discord.py: what one does, the other gets to know."""

from pathlib import Path
from typing import Any

import pytest

from tests.emulators.discord.dpy import Bot, running
from tests.emulators.discord.scripting import Discord, NotShownError, Person, discord
from tests.emulators.log import logged
from tests.polling import until


async def answered(who: Person, after: str = "0", count: int = 1) -> list[dict[str, Any]]:
    async def there() -> bool:
        return len(await who.answers(after)) >= count

    await until(there, 10)
    return await who.answers(after)


async def test_what_is_said_is_answered(ana: Person, bot: Bot) -> None:
    said = await ana.say("hello")
    (answer,) = await answered(ana)
    assert answer["content"] == "heard hello"
    assert bot.events("said") == [(said.id, "hello")]


async def test_a_button_opens_a_form_that_is_handed_in(ana: Person, bot: Bot) -> None:
    await ana.say("card")
    (answer,) = await answered(ana)
    assert "Which one?" in answer["words"]
    opened = await ana.click(answer, "Form")
    assert opened.kind == 9
    done = await ana.submit(name="Nadia", kind="Friend", file=("a.csv", b"1,2,3"))
    assert done.acked
    assert bot.events("submitted") == [("Nadia", ["friend"], [b"1,2,3"])]
    assert await ana.modal() is None
    (only,) = await ana.ephemerals()
    assert only["content"] == "Thanks, Nadia"


async def test_what_is_not_shown_cannot_be_clicked(here: Discord, ana: Person, bot: Bot) -> None:
    await ana.say("card")
    (answer,) = await answered(ana)
    with pytest.raises(NotShownError):
        await ana.click(answer, "No such thing")
    with pytest.raises(NotShownError):
        await here.person("eve").click(answer, "Later")


async def test_a_click_that_is_not_answered_fails(here: Discord, ana: Person, bot: Bot) -> None:
    await here.timing(patience=0.2)
    await ana.say("card")
    (answer,) = await answered(ana)
    assert not (await ana.click(answer, "Nothing")).acked
    assert (await ana.click(answer, "Later")).kind == 6


async def test_reactions_edits_and_what_is_deleted(ana: Person, bot: Bot) -> None:
    said = await ana.say("hello")
    (answer,) = await answered(ana)
    await ana.react(answer["id"], "👍")
    await ana.unreact(answer["id"], "👍")
    await ana.edit(said.id, "hello you")
    await ana.delete(said.id)
    await until(lambda: bool(bot.events("deleted")))
    assert bot.events("put") == bot.events("off") == [(answer["id"], "👍")]
    assert bot.events("edited") == [(said.id, "hello you")]


async def test_commands(here: Discord, ana: Person, bot: Bot) -> None:
    await bot.tree.sync()
    done = await ana.command("/reconnect", action="add", contact="Nadia", file=("a.csv", b"123"))
    assert done.kind == 5

    async def edited() -> bool:
        return bool((await ana.ephemerals())[0]["content"] == "add Nadia 3")

    await until(edited)
    assert await ana.autocomplete("/reconnect", "contact", "n") == ["Nadia", "Noor"]
    eve, place = here.person("eve"), await here.private_channel()
    said = await eve.say("what now?", channel=place)
    assert (await ana.point(said.id, "Second thought on this", channel=place)).kind == 4
    assert (await ana.ephemerals())[-1]["content"] == "eve said what now?"
    assert await eve.ephemerals() == []


async def test_a_file(ana: Person, bot: Bot) -> None:
    await ana.upload("people.csv", b"name\nNadia\n")
    (answer,) = await answered(ana)
    assert answer["content"] == "got 11 bytes"


async def test_what_is_passed_on_pinned_or_unfurled(here: Discord, ana: Person) -> None:
    bot, heard = Bot(), list[tuple[str, dict[str, Any]]]()

    def hear(event: str) -> None:
        bot._connection.parsers[event] = lambda told: heard.append((event, told))

    for event in ("MESSAGE_CREATE", "MESSAGE_UPDATE", "TYPING_START"):
        hear(event)
    async with running(here, bot):
        place = await here.private_channel()
        other = await here.person("eve").say("what now?", channel=place)
        await ana.forward(other.id, origin=place)
        said = await ana.say("see https://a.b/c")
        await ana.pin(said.id)
        await ana.sticker("wave")
        await ana.types()
        await until(lambda: len(heard) == 6)
    passed_on, written, unfurled, pinned, notice, sticker = (told for _, told in heard)
    (copy,) = passed_on["message_snapshots"]
    assert (passed_on["content"], copy["message"]["content"]) == ("", "what now?")
    assert written["embeds"] == []
    assert (unfurled["embeds"][0]["url"], unfurled["edited_timestamp"]) == ("https://a.b/c", None)
    assert (pinned["pinned"], pinned["edited_timestamp"]) == (True, None)
    assert (notice["type"], notice["content"]) == (6, "")
    assert sticker["sticker_items"][0]["name"] == "wave"


async def test_nothing_can_be_said_that_is_empty_or_too_long(ana: Person) -> None:
    for text in ("", " ", "a" * 2001):
        with pytest.raises(NotShownError):
            await ana.say(text)


async def test_as_a_process_it_keeps_its_log(tmp_path: Path) -> None:
    async with discord(tmp_path / "discord") as here:
        ana = here.person("ana")
        async with running(here, Bot()):
            said = await ana.say("hello")
            (answer,) = await answered(ana)
    noted = [(one["what"], one["id"]) for one in logged(here.folder, "said", "posted")]
    assert noted == [("said", said.id), ("posted", answer["id"])]
