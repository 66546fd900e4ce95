"""Signs stand under a reminder in their order, and nobody waits for them."""

import pytest

from bot.delivery.errors import Wait
from bot.discord.hinting import Hinting
from coaching.reminders.reactions import signs
from tests.discord.outgoing.conftest import Line, message
from tests.polling import until

SIGNS = tuple(sign.emoji for sign in signs())


async def shown(line: Line) -> list[str]:
    """Return the signs under the first card."""
    card = (await line.ana.answers())[0]
    return [one["emoji"]["name"] for one in card.get("reactions", ()) if one["me"]]


async def test_signs_stand_in_their_order_under_limits(line: Line) -> None:
    await line.discord.limits({"react": (1, 0.05)})
    there = await line.chat.send(line.place, message())
    await line.chat.hint(line.place, there, SIGNS)
    await line.chat.hinting.settled()
    assert await shown(line) == list(SIGNS)


async def test_they_wait_a_moment_where_they_are_told_to(line: Line) -> None:
    there = await line.chat.send(line.place, message())
    await line.discord.plan("react", None, "wait", None, "global")
    await line.chat.hint(line.place, there, SIGNS[:3])
    await line.chat.hinting.settled()
    assert await shown(line) == list(SIGNS[:3])


@pytest.mark.parametrize(
    ("fault", "left"), [("error:400:10014", [1, 2]), ("error:403:50007", []), ("down", [])]
)
async def test_what_is_not_known_is_left_out_and_what_fails_is_left(
    line: Line, fault: str, left: list[int]
) -> None:
    there = await line.chat.send(line.place, message())
    await line.discord.plan("react", fault)
    await line.chat.hint(line.place, there, SIGNS[:3])
    await line.chat.hinting.settled()
    assert await shown(line) == [SIGNS[number] for number in left]


async def test_too_many_go_without(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord.hinting._MOST", 1)
    one, two = [await line.chat.send(line.place, message()) for _ in range(2)]
    await line.chat.hint(line.place, one, SIGNS[:1])
    await line.chat.hint(line.place, two, SIGNS[:1])
    await line.chat.hinting.settled()
    assert len(list(line.discord.log("reacted"))) == 1


async def test_what_is_under_way_at_the_end_is_let_go(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord.hinting._ENDING", 0.1)
    there = await line.chat.send(line.place, message())
    await line.discord.plan("react", None, "slow:5")
    hinting = Hinting(line.calls)
    hinting.put(line.place, there, SIGNS)
    await until(lambda: bool(list(line.discord.log("reacted"))))
    await hinting.close()
    assert len(await shown(line)) <= 2


async def test_a_pause_for_all_is_no_error_of_a_hint(line: Line) -> None:
    there = await line.chat.send(line.place, message())
    await line.discord.limits({"global": (1, 900)})
    await line.chat.hint(line.place, there, SIGNS)
    await line.chat.hinting.settled()
    with pytest.raises(Wait):
        await line.chat.send(line.place, message())


async def test_who_is_told_to_wait_again_and_again_goes_without(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord.hinting._TRIES", 1)
    there = await line.chat.send(line.place, message())
    await line.discord.plan("react", "wait")
    await line.chat.hint(line.place, there, SIGNS)
    await line.chat.hinting.settled()
    assert await shown(line) == []
