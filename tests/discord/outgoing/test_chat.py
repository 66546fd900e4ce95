"""What is said in Discord is shown, edited, found again; each failure is told in delivery's words."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bot.delivery.errors import (
    DeliveryError,
    NotSent,
    Refused,
    Scope,
    Unclear,
    Unreachable,
    Wait,
)
from coaching.messages import File, Text
from tests.discord.outgoing.conftest import LONG_AGO, Line, message


async def test_a_message_is_shown_found_by_its_mark_and_edited(line: Line) -> None:
    first, second = message(), message("Bye.")
    there = await line.chat.send(line.place, first)
    assert await line.chat.find(line.place, first.id, LONG_AGO) == there
    assert await line.chat.find(line.place, first.id, datetime(2099, 1, 1, tzinfo=UTC)) is None
    assert await line.chat.edit(line.place, there, second) == there
    assert await line.chat.edit(line.place, there, second) == there
    assert await line.chat.find(line.place, second.id, LONG_AGO) == there
    assert await line.chat.find(line.place, first.id, LONG_AGO) is None
    assert await line.said() == ["Bye."]


async def test_a_card_tells_its_whole_mark(line: Line) -> None:
    long = message("One.", *(Text(f"{number}.") for number in range(5)))
    there = await line.chat.send(line.place, long)
    assert await line.chat.mark_of(line.place, there) == long.id


async def test_the_same_message_sent_again_is_the_one_that_is_there(line: Line) -> None:
    one = message()
    there = await line.chat.send(line.place, one)
    assert await line.chat.send(line.place, one) == there
    assert await line.said() == ["Hello."]


async def test_a_mark_is_found_where_the_nonce_is_forgotten_and_pages_back(line: Line) -> None:
    first = message()
    there = await line.chat.send(line.place, first)
    await line.discord.timing(nonce_life=0)
    for number in range(250):
        await line.ana.say(str(number))
    assert await line.chat.find(line.place, first.id, LONG_AGO) == there
    last = message("Last.")
    there = await line.chat.send(line.place, last)
    assert await line.chat.find(line.place, last.id, LONG_AGO) == there
    assert await line.chat.find(line.place, uuid4(), LONG_AGO) is None


async def test_more_than_is_read_at_once_is_asked_for_another_time(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.discord.history._AT_ONCE", 2)
    monkeypatch.setattr("bot.discord.history._PAGES", 2)
    for number in range(5):
        await line.ana.say(str(number))
    with pytest.raises(NotSent, match="too_much_said"):
        await line.chat.find(line.place, uuid4(), LONG_AGO)


async def test_what_others_wrote_has_no_mark(line: Line) -> None:
    (asked,) = await line.ana.messages()
    assert await line.chat.mark_of(line.place, asked["id"]) is None
    assert await line.chat.mark_of(line.place, "1") is None


async def test_nobody_is_called_by_what_is_said(line: Line) -> None:
    said = f"@everyone @here <@{line.ana.id}> <@&1> *b* [x](https://y)"
    there = await line.chat.send(line.place, message(said))
    await line.chat.edit(line.place, there, message(said))
    (shown,) = await line.ana.answers()
    assert not shown["mentions"]
    assert not shown["mention_everyone"]


async def test_a_file_stands_on_its_card_once_whatever_fails(line: Line) -> None:
    export = message("All of it.", File("pe ople.csv", b"name\nNadia\n"))
    await line.discord.plan("create_message", "lost", "lost", "wait")
    with pytest.raises(Unclear):
        await line.chat.send(line.place, export)
    with pytest.raises(Wait):
        await line.chat.send(line.place, export)
    there = await line.chat.send(line.place, export)
    (shown,) = await line.ana.answers()
    (file,) = shown["attachments"]
    assert (shown["id"], await line.discord.file(file["id"])) == (there, b"name\nNadia\n")
    assert shown["files"] == [file["filename"]]


async def test_an_edit_takes_the_files_of_what_it_replaces_along(line: Line) -> None:
    there = await line.chat.send(line.place, message("All.", File("a.csv", b"a")))
    await line.chat.edit(line.place, there, message("More.", File("b.csv", b"b")))
    (shown,) = await line.ana.answers()
    assert [one["filename"] for one in shown["attachments"]] == ["b.csv"]
    await line.chat.edit(line.place, there, message("None."))
    (shown,) = await line.ana.answers()
    assert not shown["attachments"]


FAILURES: list[tuple[list[str], type[DeliveryError], int]] = [
    (["wait"], Wait, 0),
    (["global"], Wait, 0),
    (["down"], NotSent, 0),
    (["reset", "reset"], Unclear, 0),
    (["broken"], Unclear, 1),
    (["lost", "lost"], Unclear, 1),
    (["lost", "down"], Unclear, 1),
    (["lost", "wait"], Unclear, 1),
    (["lost", "error:403:50007"], Unclear, 1),
    (["reset", "error:400:50035"], Unclear, 0),
    (["status:500"], Unclear, 0),
    (["status:502"], Unclear, 0),
    (["done:504"], Unclear, 1),
    (["status:521"], Unclear, 0),
    (["status:408"], Unclear, 0),
    (["status:403"], Wait, 0),
    (["status:401"], Wait, 0),
    (["error:403:50007"], Unreachable, 0),
    (["error:403:50278"], Unreachable, 0),
    (["error:404:10003"], Unreachable, 0),
    (["error:403:50001"], Unreachable, 0),
    (["error:401:0"], Wait, 0),
    (["error:403:50014"], Wait, 0),
    (["error:403:40333"], Wait, 0),
    (["error:400:40003"], Wait, 0),
    (["error:403:40004"], NotSent, 0),
    (["error:400:50035"], Refused, 0),
    (["error:413:40005"], Refused, 0),
    (["status:413"], Refused, 0),
    (["status:404"], NotSent, 0),
    (["status:302"], NotSent, 0),
    (["error:429:30046"], Refused, 0),
    (["error:403:200000"], Refused, 0),
    (["error:400:987654"], Refused, 0),
]


async def test_every_failure_of_a_message_is_told_as_ours_and_leaves_what_was_done(
    line: Line,
) -> None:
    met, expected = [], []
    for number, (faults, kind, shown) in enumerate(FAILURES):
        await line.discord.plan("create_message", *faults)
        one, after = message(f"{number}."), (await line.ana.say("And?")).id
        with pytest.raises(DeliveryError) as failed:
            await line.chat.send(line.place, one)
        line.calls._quiet_until = 0.0
        there = await line.chat.find(line.place, one.id, LONG_AGO)
        met.append((faults, type(failed.value), len(await line.ana.answers(after)), bool(there)))
        expected.append((faults, kind, shown, bool(shown)))
    assert met == expected


@pytest.mark.parametrize("fault", ["reset", "lost"])
async def test_a_line_that_broke_once_is_no_failure(line: Line, fault: str) -> None:
    await line.discord.plan("create_message", fault)
    await line.chat.send(line.place, message())
    assert await line.said() == ["Hello."]


async def test_what_only_reads_is_surely_not_done_when_it_fails(line: Line) -> None:
    for fault in ("down", "broken", "status:502"):
        await line.discord.plan("history", fault)
        with pytest.raises(NotSent):
            await line.chat.find(line.place, uuid4(), LONG_AGO)
    await line.discord.plan("history", *(["reset", "lost"] * 2))  # aiohttp asks again itself
    with pytest.raises(NotSent):
        await line.chat.find(line.place, uuid4(), LONG_AGO)


async def test_a_full_bucket_is_told_before_anything_is_sent_and_others_are_answered(
    line: Line,
) -> None:
    ben = line.discord.person("ben")
    await ben.say("Hi")
    await line.discord.limits({"create_message": (2, 900)})
    for _ in range(2):
        await line.chat.send(line.place, message())
    for _ in range(3):
        with pytest.raises(Wait) as told:
            await line.chat.send(line.place, message())
        assert told.value.seconds > 800
        assert told.value.scope is Scope.CHANNEL
    await line.chat.send(replace(line.place, channel=ben.channel), message())
    assert not list(line.discord.log("limited"))


async def test_a_limit_for_all_is_told_as_one_for_all(line: Line) -> None:
    await line.discord.limits({"global": (1, 900)})
    await line.chat.send(line.place, message())
    with pytest.raises(Wait) as told:
        await line.chat.send(line.place, message())
    assert told.value.scope is Scope.PLATFORM
    assert told.value.seconds > 800
    with pytest.raises(Wait, match="quiet"):
        await line.chat.find(line.place, uuid4(), LONG_AGO)
    assert len(list(line.discord.log("limited"))) == 1


async def test_closed_doors_and_an_edit_of_what_is_gone(line: Line) -> None:
    there = await line.chat.send(line.place, message())
    await line.discord.erase(line.ana.channel, there)
    with pytest.raises(Refused, match="discord_10008"):
        await line.chat.edit(line.place, there, message())
    for code in (50007, 50278):
        await line.ana.shut(code)
        with pytest.raises(Unreachable, match=f"discord_{code}"):
            await line.chat.send(line.place, message())


async def test_a_token_that_opens_nothing_keeps_all_quiet_and_loses_nothing(line: Line) -> None:
    await line.discord.app(token="another")
    with pytest.raises(Wait) as told:
        await line.chat.send(line.place, message())
    assert (told.value.scope, told.value.code) == (Scope.PLATFORM, "http_401")


async def test_any_part_may_stand_alone(line: Line) -> None:
    await line.chat.send(line.place, replace(message(), reply=(Text("Just this."),)))
    assert await line.said() == ["Just this."]


async def test_discord_knows_nobodys_zone(line: Line) -> None:
    assert await line.chat.zone(line.place) is None


async def test_who_waits_is_told_that_it_is_shown(line: Line) -> None:
    told = []
    line.chat._shown = told.append
    there = await line.chat.send(line.place, message())
    await line.chat.edit(line.place, there, message())
    assert told == [line.place] * 2
