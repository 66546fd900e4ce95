"""Everybody has one direct message channel; it is asked for once."""

import pytest

from bot.delivery.errors import Refused, Unreachable, Wait
from bot.discord.directs import Directs
from tests.discord.outgoing.conftest import Line


async def test_a_channel_is_opened_once(line: Line) -> None:
    directs, ben = Directs(line.calls), line.discord.person("ben")
    await ben.say("Hi")
    assert await directs.of(ben.id) == ben.channel
    await line.discord.plan("open_dm", "down")
    assert await directs.of(ben.id) == ben.channel


async def test_who_wrote_needs_no_asking(line: Line) -> None:
    directs = Directs(line.calls)
    directs.met("7", "8")
    assert await directs.of("7") == "8"


@pytest.mark.parametrize("code", [50007, 50278])
async def test_who_takes_no_messages_is_told_of(line: Line, code: int) -> None:
    await line.ana.shut(code, opening=True)
    with pytest.raises(Unreachable, match=f"discord_{code}"):
        await Directs(line.calls).of(line.ana.id)


async def test_opening_too_many_is_told_to_wait(line: Line) -> None:
    await line.discord.plan("open_dm", "error:403:40003")
    with pytest.raises(Wait, match="discord_40003"):
        await Directs(line.calls).of(line.ana.id)


async def test_nobody_has_no_channel(line: Line) -> None:
    with pytest.raises(Refused):
        await Directs(line.calls).of("12345")
