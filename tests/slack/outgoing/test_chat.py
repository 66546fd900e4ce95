"""What is said in Slack is shown, edited, found again; each failure is told in delivery's words."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from bot.delivery.chat import Kind
from bot.delivery.errors import (
    DeliveryError,
    NotSent,
    Refused,
    Unclear,
    Unreachable,
    Unsupported,
    Wait,
)
from bot.slack.history import EVENT
from coaching.messages import File, Text
from tests.slack.outgoing.conftest import LONG_AGO, Line, message


async def test_a_message_is_shown_found_by_its_mark_and_edited(line: Line) -> None:
    first, second = message(), message("Bye.")
    there = await line.chat.send(line.place, first)
    assert await line.chat.find(line.place, first.id, LONG_AGO) == there
    assert await line.chat.find(line.place, first.id, datetime(2099, 1, 1, tzinfo=UTC)) is None
    assert await line.chat.mark_of(line.place, there) == first.id
    assert await line.chat.edit(line.place, there, second) == there
    assert await line.chat.edit(line.place, there, second) == there
    assert await line.chat.mark_of(line.place, there) == second.id
    assert await line.said() == ["Bye."]


async def test_an_answer_stands_in_its_thread_and_is_found_there(line: Line) -> None:
    (asked,) = await line.ana.messages()
    thread = replace(line.place, thread=asked["ts"])
    answer = message()
    there = await line.chat.send(thread, answer)
    (shown,) = await line.ana.answers()
    assert (shown["thread_ts"], shown["ts"]) == (asked["ts"], there)
    assert await line.chat.find(thread, answer.id, LONG_AGO) == there
    assert await line.chat.find(line.place, answer.id, LONG_AGO) is None
    assert await line.chat.mark_of(line.place, there) == answer.id


async def test_where_a_thread_is_gone_the_answer_stands_in_the_channel(line: Line) -> None:
    (asked,) = await line.ana.messages()
    await line.slack.erase(line.ana.channel, asked["ts"])
    thread, answer = replace(line.place, thread=asked["ts"]), message()
    there = await line.chat.send(thread, answer)
    assert await line.said() == ["Hello."]
    assert await line.chat.find(thread, answer.id, LONG_AGO) == there


async def test_a_mark_is_found_many_pages_back(line: Line) -> None:
    first = message()
    there = await line.chat.send(line.place, first)
    for number in range(40):
        await line.ana.say(str(number))
    assert await line.chat.find(line.place, first.id, LONG_AGO) == there
    assert await line.chat.find(line.place, uuid4(), LONG_AGO) is None


async def test_what_others_wrote_has_no_mark(line: Line) -> None:
    (asked,) = await line.ana.messages()
    assert await line.chat.mark_of(line.place, asked["ts"]) is None
    assert await line.chat.mark_of(line.place, "1.000001") is None


async def test_a_page_takes_the_place_of_the_one_before(line: Line) -> None:
    home = replace(line.place, channel=line.ana.id)
    page = message("This week", kind=Kind.PAGE)
    there = await line.chat.send(home, page)
    assert await line.chat.find(home, page.id, LONG_AGO) is None
    assert await line.chat.send(home, message("Next week", kind=Kind.PAGE)) == there
    shown = await line.ana.home()
    assert shown is not None
    assert "Next week" in str(shown)
    assert not await line.ana.answers()


async def test_nothing_said_is_taken_for_markup(line: Line) -> None:
    await line.chat.send(line.place, message("<!channel> & <@U1> <https://x|y> *b*"))
    (shown,) = await line.ana.answers()
    assert shown["text"].startswith("&lt;!channel&gt; &amp; &lt;@U1&gt; &lt;https://x|y&gt;")


@pytest.mark.parametrize("file", ["ratelimited", "lost", "down", None])
async def test_a_file_is_shown_once_whatever_fails(line: Line, file: str | None) -> None:
    export = message("All of it.", File("people.csv", b"name\nNadia\n"))
    fault = "error:ratelimited" if file == "ratelimited" else file
    await line.slack.plan("files.completeUploadExternal", fault)
    await line.slack.plan("chat.postMessage", "wait")
    failed = 0
    for _ in range(3):
        try:
            await line.chat.send(line.place, export)
            break
        except (Wait, Unclear):
            failed += 1
            line.calls._quiet.clear()
    assert failed == (1 if file is None else 2)
    shown = await line.ana.answers()
    files = [one for message in shown for one in message.get("files", ())]
    assert [one["title"] for one in files] == ["people.csv"]
    assert await line.slack.file(files[0]["id"]) == b"name\nNadia\n"
    assert len(shown) == 2


FAILURES: list[tuple[str, type[DeliveryError], int]] = [
    ("wait", Wait, 0),
    ("down", Unclear, 0),
    ("reset", Unclear, 0),
    ("broken", Unclear, 1),
    ("lost", Unclear, 1),
    ("internal_error", Unclear, 1),
    ("fatal_error", Unclear, 1),
    ("error:duplicate_message_not_found", Unclear, 0),
    ("error:ratelimited", Wait, 0),
    ("error:rate_limited", Wait, 0),
    ("error:request_timeout", NotSent, 0),
    ("error:team_added_to_org", NotSent, 0),
    ("error:channel_not_found", Unreachable, 0),
    ("error:is_archived", Unreachable, 0),
    ("error:user_disabled", Unreachable, 0),
    ("error:cannot_dm_bot", Unreachable, 0),
    ("error:messages_tab_disabled", Unreachable, 0),
    ("error:not_in_channel", Unreachable, 0),
    ("error:account_inactive", Unreachable, 0),
    ("error:token_revoked", Unreachable, 0),
    ("error:token_expired", Unreachable, 0),
    ("error:invalid_auth", Unreachable, 0),
    ("error:invalid_blocks", Refused, 0),
    ("error:msg_too_long", Refused, 0),
    ("error:invalid_arguments", Refused, 0),
    ("error:missing_scope", Refused, 0),
    ("error:something_new", Refused, 0),
    ("error:unknown_method", Unsupported, 0),
]


async def test_every_failure_of_a_message_is_told_as_ours_and_leaves_what_was_done(
    line: Line,
) -> None:
    met, expected = [], []
    for number, (fault, kind, shown) in enumerate(FAILURES):
        line.calls._quiet.clear()
        await line.slack.plan("chat.postMessage", fault)
        one, ts = message(f"{number}."), (await line.ana.say("And?")).ts
        with pytest.raises(DeliveryError) as failed:
            await line.chat.send(line.place, one)
        there = await line.chat.find(line.place, one.id, LONG_AGO)
        met.append((fault, type(failed.value), len(await line.ana.answers(ts)), there is not None))
        expected.append((fault, kind, shown, bool(shown)))
    assert met == expected


async def test_what_only_reads_is_surely_not_done_when_it_fails(line: Line) -> None:
    for fault in ("down", "reset", "broken", "lost", "internal_error"):
        await line.slack.plan("conversations.history", fault)
        with pytest.raises(NotSent):
            await line.chat.find(line.place, uuid4(), LONG_AGO)


async def test_who_is_told_to_wait_asks_nothing_meanwhile_and_others_are_answered(
    line: Line,
) -> None:
    ben = line.slack.user("ben")
    await ben.say("Hi")
    await line.slack.limits({"channel": (0.001, 1)})
    await line.chat.send(line.place, message())
    for _ in range(2):
        with pytest.raises(Wait) as told:
            await line.chat.send(line.place, message())
        assert told.value.seconds > 900
    await line.chat.send(replace(line.place, channel=ben.channel), message())
    assert len(list(line.slack.log("limited"))) == 1


async def test_a_closed_door_and_an_edit_of_what_is_gone(line: Line) -> None:
    there = await line.chat.send(line.place, message())
    await line.slack.erase(line.ana.channel, there)
    with pytest.raises(Refused) as refused:
        await line.chat.edit(line.place, there, message())
    assert refused.value.code == "message_not_found"
    await line.slack.shut(line.ana.channel, "messages_tab_disabled")
    with pytest.raises(Unreachable):
        await line.chat.send(line.place, message())


async def test_any_part_may_stand_alone(line: Line) -> None:
    await line.chat.send(line.place, replace(message(), reply=(Text("Just this."),)))
    assert await line.said() == ["Just this."]


async def test_the_zone_is_that_of_who_is_spoken_to(line: Line) -> None:
    await line.ana.are(zone="America/Denver")
    assert await line.chat.zone(line.place) == "America/Denver"
    assert await line.chat.zone(replace(line.place, channel=line.ana.id)) == "America/Denver"
    assert await line.chat.zone(replace(line.place, private=False)) is None
    ben = line.slack.user("ben")
    await ben.say("Hi")
    await ben.are(zone="Middle/Earth")
    assert await line.chat.zone(replace(line.place, channel=ben.channel)) is None


async def test_the_mark_is_no_secret_and_no_name(line: Line) -> None:
    await line.chat.send(line.place, message())
    (posted,) = line.slack.log("posted")
    assert set(posted["payload"]) == {"mark"}
    assert EVENT == "second_thought"
