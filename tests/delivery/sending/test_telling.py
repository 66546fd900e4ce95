"""What is told of messages to who watches: what came of each try, and how long a platform took."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.delivery.chat import Pace
from bot.delivery.errors import NotSent, Refused, Unclear, Unreachable, Wait
from bot.watching.watcher import Seen, Sent
from tests.delivery.sending.conftest import ANA, Desk
from tests.delivery.sending.platform import Fault, Lost


async def told(desk: Desk) -> list[Sent]:
    """Send all that waits, and return what was told."""
    seen: list[Seen] = []
    await desk.deliver(desk.sending(watcher=seen.append))
    return [one for one in seen if isinstance(one, Sent)]


def slowly(desk: Desk) -> Callable[[], Awaitable[None]]:
    """Return what lets a second pass while the platform is asked."""

    async def wait() -> None:
        desk.time.pass_by(1)

    return wait


async def test_what_is_shown_is_told_once_with_its_age(desk: Desk) -> None:
    (mark,) = await desk.write("one")
    desk.time.pass_by(5)
    desk.chat.send_faults.append(slowly(desk))

    (sent,) = await told(desk)

    assert (sent.id, sent.platform, sent.kind, sent.outcome) == (mark, "test", "reply", "shown")
    assert (sent.age, sent.took, sent.tries, sent.fault) == (6.0, 1.0, 1, "")


async def test_an_edit_is_told_as_one(desk: Desk) -> None:
    (first,) = await desk.write("one")
    await desk.deliver()
    await desk.write("one, put right", edits=first)

    assert [one.outcome for one in await told(desk)] == ["edited"]


@pytest.mark.parametrize(
    ("fault", "then"),
    [
        (NotSent("http_503"), [("later", "http_503", 1), ("shown", "", 2)]),
        (Wait("ratelimited", 3), [("later", "ratelimited", 1), ("shown", "", 1)]),
        (Lost(Unclear("reset")), [("later", "reset", 1), ("found", "", 2)]),
        (Refused("msg_too_long"), [("dead", "msg_too_long", 1)]),
        (Unreachable("account_inactive"), [("unreachable", "account_inactive", 1)]),
    ],
    ids=str,
)
async def test_what_fails_is_told_with_what_becomes_of_it(
    desk: Desk, fault: Fault, then: list[tuple[str, str, int]]
) -> None:
    (mark,) = await desk.write("one")
    desk.chat.send_faults.append(fault)

    seen = [one for one in await told(desk) if one.id == mark]

    assert [(one.outcome, one.fault, one.tries) for one in seen] == then


async def test_what_nobody_wants_any_more_is_told_as_that(desk: Desk) -> None:
    await desk.unasked("look after Dana")
    desk.time.now += timedelta(hours=2)

    assert [(one.kind, one.outcome) for one in await told(desk)] == [("reminder", "expired")]


async def test_waiting_for_its_turn_is_no_try(desk: Desk) -> None:
    desk.chat.paces = (Pace(0.1, 1), None, None)
    await desk.write("one", "two")

    assert [one.outcome for one in await told(desk)] == ["shown", "shown"]
    assert desk.chat.said(ANA) == ["one", "two"]
