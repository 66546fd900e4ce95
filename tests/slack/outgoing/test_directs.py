"""Everybody has one direct message channel; it is asked for once."""

import pytest

from bot.delivery.errors import Unreachable
from bot.slack.directs import Directs
from bot.slack.people import People
from tests.slack.outgoing.conftest import Line


async def test_a_channel_is_opened_once(line: Line) -> None:
    directs = Directs(line.calls)
    ben = line.slack.user("ben")
    await ben.say("Hi")
    assert await directs.of("T1", ben.id) == ben.channel
    await line.slack.plan("conversations.open", "down")
    assert await directs.of("T1", ben.id) == ben.channel
    assert await directs.user("T1", ben.channel) == ben.id


async def test_who_wrote_needs_no_asking(line: Line) -> None:
    directs = Directs(line.calls)
    directs.met("T1", "UBEN", "DBEN")
    assert await directs.of("T1", "UBEN") == "DBEN"


async def test_a_zone_that_is_slow_to_come_is_not_waited_for(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.people._PATIENCE", 0.1)
    await line.slack.plan("conversations.open", "hang")
    assert await People(line.calls, Directs(line.calls)).zone("T1", line.ana.channel) is None


async def test_nobody_has_no_channel(line: Line) -> None:
    with pytest.raises(Unreachable):
        await Directs(line.calls).of("T1", "UNOBODY")


async def test_a_zone_is_believed_for_a_day_and_a_failure_for_a_while(line: Line) -> None:
    time = [0.0]
    people = People(line.calls, Directs(line.calls), lambda: time[0])
    await line.slack.plan("users.info", "down")
    await line.ana.are(zone="Asia/Tokyo")
    assert await people.zone("T1", line.ana.id) is None
    time[0] += 599
    assert await people.zone("T1", line.ana.id) is None
    time[0] += 2
    assert await people.zone("T1", line.ana.id) == "Asia/Tokyo"
    await line.ana.are(zone="Europe/Berlin")
    time[0] += 24 * 3600 - 1
    assert await people.zone("T1", line.ana.id) == "Asia/Tokyo"
    time[0] += 2
    assert await people.zone("T1", line.ana.id) == "Europe/Berlin"
