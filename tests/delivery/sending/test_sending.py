"""Every way in which a platform or a process can fail, and what becomes of the message then."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from uuid import uuid4

import pytest

from bot.delivery.chat import Pace
from bot.delivery.errors import (
    DeliveryError,
    NotSent,
    Refused,
    Scope,
    Unclear,
    Unreachable,
    Unsupported,
    Wait,
)
from bot.delivery.pacing import SharedPacing
from bot.delivery.timing import GIVEN_AWAY, LANDING, LATE
from storage.delivery.values import Claimed, Kind, Settlement
from storage.errors import Busy
from storage.identity import Identity
from tests.delivery.sending.conftest import ANA, BEN, Desk, Time
from tests.delivery.sending.platform import Hangs, Lost

ENOUGH = 20


# What goes well


async def test_messages_of_a_channel_go_out_once_and_in_order(desk: Desk) -> None:
    await desk.write("one", "two")
    await desk.write("three")
    assert await desk.sending().work(await desk.channel()) is None
    assert desk.chat.said(ANA) == ["one", "two", "three"]
    assert await desk.states() == {"sent": 3}


async def test_nothing_to_send_is_no_work(desk: Desk) -> None:
    assert await desk.sending().work(b"nobody's") is None


async def test_what_was_sent_is_known_by_the_id_it_has_there(desk: Desk) -> None:
    (mark,) = await desk.write("one")
    await desk.deliver()
    found = await desk.store.outbox.sent_as(ANA, "m1")
    assert found is not None
    assert found.id == mark


async def test_an_edit_takes_the_place_of_the_earlier_message(desk: Desk) -> None:
    (first,) = await desk.write("one")
    await desk.deliver()
    await desk.write("one, put right", edits=first)
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one, put right"]


@pytest.mark.parametrize("error", [Refused("message_not_found"), Unsupported("edit")])
async def test_what_can_be_edited_no_more_is_shown_anew(desk: Desk, error: DeliveryError) -> None:
    (first,) = await desk.write("one")
    await desk.deliver()
    desk.chat.edit_faults.append(error)
    await desk.write("one, put right", edits=first)
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one", "one, put right"]


async def test_a_doubtful_edit_is_made_again_which_changes_nothing(desk: Desk) -> None:
    (first,) = await desk.write("one")
    await desk.deliver()
    desk.chat.edit_faults.append(Lost(Unclear("reset")))
    await desk.write("one, put right", edits=first)
    await desk.deliver()
    assert (desk.chat.said(ANA), desk.chat.finds) == (["one, put right"], 0)


async def test_a_single_reminder_shows_which_signs_it_understands(desk: Desk) -> None:
    one, two = [await desk.reminder(ANA) for _ in range(2)]
    await desk.unasked("about Dana", about=(one,))
    await desk.unasked("two things", about=(one, two))
    await desk.write("an answer", about=(one,))
    await desk.deliver(desk.sending(signs=("white_check_mark", "zzz")))
    assert len(desk.chat.shown) == 3
    assert desk.chat.hinted == [("m1", ("white_check_mark", "zzz"))]


# What is surely not shown


async def test_a_failure_that_passes_is_tried_again_ever_later(desk: Desk, time: Time) -> None:
    desk.chat.send_faults.extend(NotSent("http_503") for _ in range(4))
    await desk.write("one")
    channel, sending, waits = await desk.channel(), desk.sending(), []
    while (again := await sending.work(channel)) is not None:
        waits.append((again - time.now).total_seconds())
        time.now = again
    assert waits == [1, 2, 4, 8]
    assert desk.chat.said(ANA) == ["one"]
    assert desk.chat.finds == 0


async def test_tries_of_many_are_spread(desk: Desk, time: Time) -> None:
    desk.chat.send_faults.extend(NotSent("http_503") for _ in range(2))
    await desk.write("one")
    channel, waits, chances = await desk.channel(), [], iter((0.0, 1.0))
    sending = desk.sending(chance=lambda: next(chances))
    for _ in range(2):
        again = await sending.work(channel)
        assert again is not None
        waits.append((again - time.now).total_seconds())
        time.now = again
    assert waits == [0.5, 3]


async def test_a_platform_may_be_away_for_hours(desk: Desk, time: Time) -> None:
    began = time.now
    await desk.write("one")

    async def away() -> None:
        if time.now < began + timedelta(hours=5):
            raise NotSent("no_connection")

    desk.chat.send_faults.extend(away for _ in range(1000))
    await desk.deliver(rounds=1000)
    assert desk.chat.said(ANA) == ["one"]
    assert time.now - began < timedelta(hours=5, minutes=2)


async def test_what_never_goes_through_ends_as_a_dead_letter(desk: Desk, time: Time) -> None:
    began = time.now
    desk.chat.send_faults.extend(NotSent("http_503") for _ in range(1000))
    await desk.write("one", kind=Kind.NOTE)
    await desk.deliver(rounds=1000)
    assert LATE <= time.now - began < LATE + timedelta(minutes=2)
    assert await desk.faults() == [("note", "http_503")]


@pytest.mark.parametrize("scope", Scope)
async def test_a_wait_holds_its_scope_and_counts_as_no_try(
    desk: Desk, time: Time, scope: Scope
) -> None:
    await desk.write("one")
    await desk.write("two", place=BEN)
    (ana, _), (ben, _) = await desk.channels()
    sending = desk.sending()
    desk.chat.send_faults.append(Wait("ratelimited", 30, scope))
    assert await sending.work(ana) == time.now + timedelta(seconds=30)
    held = await sending.work(ben)
    assert (held is None) is (scope is Scope.CHANNEL)
    assert len(desk.chat.shown) == (1 if scope is Scope.CHANNEL else 0)
    time.pass_by(30)
    await desk.deliver(sending)
    assert len(desk.chat.shown) == 2
    assert desk.chat.finds == 0


async def test_waits_without_end_lose_nothing(desk: Desk) -> None:
    desk.chat.send_faults.extend(Wait("ratelimited", 60) for _ in range(100))
    await desk.write("one")
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one"]


async def test_the_pace_of_a_channel_is_kept(desk: Desk, time: Time) -> None:
    desk.chat.paces = (Pace(1), None, None)
    began = time.now
    await desk.write(*map(str, range(5)))
    await desk.deliver()
    assert desk.chat.said(ANA) == ["0", "1", "2", "3", "4"]
    assert time.now - began == timedelta(seconds=4)


async def test_a_long_pause_is_not_waited_out_with_the_message_in_hand(
    desk: Desk, time: Time
) -> None:
    desk.chat.paces = (Pace(0.1), None, None)
    await desk.write("one", "two")
    began = time.now
    again = await desk.sending().work(await desk.channel())
    assert (time.now, again) == (began, began + timedelta(seconds=10))
    assert desk.chat.said(ANA) == ["one"]


# What may have been shown


@pytest.mark.parametrize("fault", [Lost(Unclear("reset")), Hangs(shown=True), Lost(KeyError("ts"))])
async def test_a_lost_answer_is_found_and_not_sent_again(
    desk: Desk, fault: Lost | Hangs, time: Time
) -> None:
    began = time.now
    desk.chat.send_faults.append(fault)
    await desk.write("one")
    await desk.write("two")
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one", "two"]
    assert desk.chat.finds == 1
    assert (time.now - began).total_seconds() >= LANDING


@pytest.mark.parametrize("fault", [Unclear("reset"), Hangs(shown=False)])
async def test_what_is_not_found_is_sent_again_with_the_same_mark(
    desk: Desk, fault: Unclear | Hangs
) -> None:
    desk.chat.send_faults.append(fault)
    (mark,) = await desk.write("one")
    await desk.deliver()
    assert desk.chat.marks() == [mark]
    assert desk.chat.finds == 1


async def test_ten_answers_lost_in_a_row_double_nothing(desk: Desk) -> None:
    desk.chat.send_faults.extend(Lost(Unclear("reset")) for _ in range(ENOUGH))
    marks = await desk.write(*map(str, range(10)))
    await desk.deliver()
    assert desk.chat.marks() == marks


async def test_the_platform_may_be_away_while_it_is_asked(desk: Desk, time: Time) -> None:
    desk.chat.send_faults.append(Lost(Unclear("reset")))
    desk.chat.find_faults.extend(NotSent("no_connection") for _ in range(50))
    mark = await desk.unasked("about Dana")
    await desk.deliver()
    assert desk.chat.marks() == [mark]
    assert await desk.states() == {"sent": 1}


async def test_what_is_asked_for_a_day_later_may_find_the_platform_busy_too(
    desk: Desk, time: Time
) -> None:
    desk.chat.send_faults.append(Lost(Unclear("reset")))
    (mark,) = await desk.write("one")
    await desk.sending().work(await desk.channel())
    time.pass_by(24 * 3600)
    desk.chat.find_faults.extend(NotSent("http_503") for _ in range(3))
    await desk.deliver()
    assert desk.chat.marks() == [mark]
    assert await desk.states() == {"sent": 1}


@pytest.mark.parametrize("kind", [Kind.REPLY, Kind.NOTE])
async def test_an_answer_is_rather_shown_twice_than_never(desk: Desk, kind: Kind) -> None:
    desk.chat.send_faults.append(Lost(Unclear("reset")))
    desk.chat.find_faults.append(Unsupported("history"))
    await desk.write("one", kind=kind)
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one", "one"]


@pytest.mark.parametrize("kind", [Kind.REMINDER, Kind.PICKS])
async def test_what_comes_unasked_is_rather_never_shown_than_twice(desk: Desk, kind: Kind) -> None:
    desk.chat.send_faults.append(Lost(Unclear("reset")))
    desk.chat.find_faults.append(Unsupported("history"))
    await desk.write("one", kind=kind)
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one"]
    assert await desk.faults() == [(kind, "unclear")]


@pytest.mark.parametrize(("kind", "copies"), [(Kind.REPLY, 2), (Kind.PICKS, 1)])
async def test_asking_in_vain_ends_like_not_being_able_to_ask(
    desk: Desk, kind: Kind, copies: int
) -> None:
    desk.chat.send_faults.append(Lost(Unclear("reset")))
    desk.chat.find_faults.extend(Unclear("http_500") for _ in range(50))
    await desk.write("one", kind=kind)
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one"] * copies


async def test_a_platform_that_cannot_be_asked_gets_a_handful_of_copies(desk: Desk) -> None:
    desk.chat.send_faults.extend(Lost(Unclear("reset")) for _ in range(ENOUGH))
    desk.chat.find_faults.extend(Unsupported("history") for _ in range(ENOUGH))
    (mark,) = await desk.write("one")
    sending = desk.sending()
    channel = await desk.channel()
    while not await desk.faults():
        if again := await sending.work(channel):
            desk.time.pass_by((again - desk.time.now).total_seconds())
    assert desk.chat.marks().count(mark) == 4
    assert ("reply", "unclear") in await desk.faults()


async def test_a_doubt_that_never_ends_is_a_dead_letter(desk: Desk) -> None:
    desk.chat.send_faults.extend(Unclear("http_500") for _ in range(13))
    await desk.write("one")
    await desk.deliver()
    assert await desk.faults() == [("reply", "unclear")]
    assert len(desk.chat.shown) == 1  # the note


# What a platform will not take


async def test_a_closed_door_ends_all_that_waits_before_it(desk: Desk) -> None:
    desk.chat.send_faults.append(Unreachable("cannot_dm_bot"))
    await desk.write("one", "two")
    await desk.write("three", place=BEN)
    await desk.deliver()
    assert desk.chat.said(ANA) == []
    assert desk.chat.said(BEN) == ["three"]
    assert await desk.faults() == [("reply", "cannot_dm_bot")] * 2


@pytest.mark.parametrize("error", [Refused("msg_too_long"), Unsupported("buttons")])
async def test_a_refused_answer_is_a_dead_letter_and_its_person_is_told_once(
    desk: Desk, error: DeliveryError
) -> None:
    desk.chat.send_faults.append(error)
    await desk.write("one", "two")
    await desk.deliver()
    first, note = desk.chat.said(ANA)
    assert first == "two"
    assert error.code in note
    assert await desk.faults() == [("reply", error.code)]


async def test_there_is_never_a_note_about_a_note(desk: Desk) -> None:
    desk.chat.send_faults.extend(Refused("no_text") for _ in range(ENOUGH))
    await desk.write("one")
    await desk.deliver()
    assert await desk.faults() == [("reply", "no_text"), ("note", "no_text")]


async def test_of_a_refused_reminder_its_person_is_told_in_one_line(desk: Desk) -> None:
    desk.chat.send_faults.append(Refused("msg_too_long"))
    await desk.unasked("about Dana")
    await desk.deliver()
    (note,) = desk.chat.said(ANA)
    assert "reminders" in note
    assert await desk.faults() == [("reminder", "msg_too_long")]


async def test_nobody_is_woken_for_a_note_about_a_reminder(desk: Desk, time: Time) -> None:
    desk.chat.send_faults += [Refused("msg_too_long"), NotSent("http_503")]
    await desk.unasked("about Dana")
    sending, channel = desk.sending(), await desk.channel()
    await sending.work(channel)
    time.pass_by(3601)
    await desk.deliver(sending)
    assert desk.chat.shown == []
    assert await desk.states() == {"dead": 1, "void": 1}


async def test_a_note_is_kept_once_when_we_are_cut_off_behind_it(desk: Desk) -> None:
    await desk.write("one")
    noting = desk.sending()._note
    claimed = await desk.store.outbox.claim(
        await desk.channel(), desk.sending()._new_id(), desk.time.now, LANDING
    )
    assert isinstance(claimed, Claimed)
    for _ in range(2):
        await noting(claimed, "no_text")
    assert await desk.states() == {"sending": 1, "new": 1}


# What comes too late


async def test_what_comes_unasked_and_too_late_is_taken_back(desk: Desk, time: Time) -> None:
    mark = await desk.unasked("about Dana")
    time.pass_by(3601)
    await desk.deliver()
    assert (desk.chat.shown, desk.taken_back) == ([], [mark])
    assert await desk.states() == {"void": 1}


async def test_it_is_not_taken_back_while_it_may_have_been_shown(desk: Desk, time: Time) -> None:
    mark = await desk.unasked("about Dana")
    sending = desk.sending()
    desk.chat.send_faults.append(Lost(Unclear("reset")))
    await sending.work(await desk.channel())
    time.pass_by(3601)
    await desk.deliver(sending)
    assert (desk.chat.marks(), desk.taken_back) == ([mark], [])
    assert await desk.states() == {"sent": 1}


async def test_once_it_is_sure_that_it_was_not_it_is_taken_back(desk: Desk, time: Time) -> None:
    mark = await desk.unasked("about Dana")
    sending = desk.sending()
    desk.chat.send_faults.append(Unclear("reset"))
    await sending.work(await desk.channel())
    time.pass_by(3601)
    await desk.deliver(sending)
    assert (desk.chat.shown, desk.taken_back) == ([], [mark])


async def test_a_doubtful_reminder_that_was_changed_since_is_not_sent_again(desk: Desk) -> None:
    mark = await desk.unasked("about Dana", about=(await desk.reminder(ANA),))
    sending = desk.sending()
    desk.chat.send_faults.append(Unclear("reset"))
    await sending.work(await desk.channel())
    await desk.snooze()
    await desk.deliver(sending)
    assert (desk.chat.shown, desk.taken_back) == ([], [mark])


# What happens to the process


async def test_killed_between_the_yes_and_the_record_it_is_found(desk: Desk) -> None:
    (mark,) = await desk.write("one")
    channel = await desk.channel()
    desk.chat.send_faults.append(Hangs(shown=True))
    dying = asyncio.create_task(desk.sending(deadline=100).work(channel))
    await desk.chat.hanging.wait()
    dying.cancel()
    await asyncio.wait([dying])
    assert await desk.states() == {"sending": 1}
    await desk.deliver(desk.sending())
    assert desk.chat.marks() == [mark]
    assert await desk.states() == {"sent": 1}


async def test_what_a_process_before_us_sent_may_still_land_while_we_start(
    desk: Desk, time: Time
) -> None:
    (mark,) = await desk.write("one")
    channel = await desk.channel()
    await desk.store.outbox.claim(channel, desk.sending()._new_id(), time.now, LANDING)
    time.pass_by(60)
    began = time.now
    await desk.deliver(desk.sending())
    assert desk.chat.marks() == [mark]
    assert (time.now - began).total_seconds() == LANDING


async def test_an_edit_a_process_before_us_sent_may_still_land_too(desk: Desk, time: Time) -> None:
    (first,) = await desk.write("one")
    await desk.deliver()
    await desk.write("two", "three", edits=first)
    channel = await desk.channel()
    await desk.store.outbox.claim(channel, desk.sending()._new_id(), time.now, LANDING)
    time.pass_by(60)
    began = time.now
    await desk.deliver(desk.sending())
    assert desk.chat.said(ANA) == ["three"]
    assert (time.now - began).total_seconds() == LANDING


@pytest.mark.parametrize(("crashes", "shown"), [(9, True), (13, False), (90, True), (90, False)])
async def test_tries_that_crashes_used_up_neither_end_a_message_nor_double_it(
    desk: Desk, time: Time, crashes: int, shown: bool
) -> None:
    desk.chat.send_faults.append(Hangs(shown=shown))
    desk.chat.find_faults.extend(Hangs(shown=False) for _ in range(crashes))
    desk.chat.find_faults.append(Unclear("reset"))
    (mark,) = await desk.write("one")
    channel = await desk.channel()
    for _ in range(1 + crashes):
        await _killed_on_the_way(desk, channel)
        time.pass_by(LANDING)
    await desk.deliver(desk.sending())
    assert desk.chat.marks() == [mark]
    assert await desk.states() == {"sent": 1}


async def test_crashes_before_the_platform_was_asked_are_no_tries(desk: Desk, time: Time) -> None:
    desk.chat.send_faults.append(Hangs(shown=False))
    (mark,) = await desk.write("one")
    channel = await desk.channel()
    await _killed_on_the_way(desk, channel)
    for _ in range(50):
        time.pass_by(2 * LANDING)
        await _killed_while_it_waits(desk, channel)
    time.pass_by(LANDING)
    await desk.deliver(desk.sending())
    assert desk.chat.marks() == [mark]
    assert await desk.states() == {"sent": 1}


async def _killed_on_the_way(desk: Desk, channel: bytes) -> None:
    """Begin, and be killed in the first call that hangs."""
    desk.chat.hanging.clear()
    sending = desk.sending(deadline=100)

    async def work() -> None:
        while again := await sending.work(channel):
            desk.time.pass_by((again - desk.time.now).total_seconds())

    dying = asyncio.create_task(work())
    await desk.chat.hanging.wait()
    dying.cancel()
    await asyncio.wait([dying])


async def _killed_while_it_waits(desk: Desk, channel: bytes) -> None:
    """Begin, and be killed as soon as there is nothing to do but to wait."""

    async def asleep(_: float) -> None:
        raise asyncio.CancelledError

    dying = desk.sending()
    dying._sleep = asleep
    with suppress(asyncio.CancelledError):
        await dying.work(channel)


async def test_among_many_processes_one_that_lives_is_not_robbed(desk: Desk, time: Time) -> None:
    await desk.write("one")
    channel = await desk.channel()
    await desk.store.outbox.claim(channel, desk.sending()._new_id(), time.now, GIVEN_AWAY)
    time.pass_by(GIVEN_AWAY - 1)
    assert await desk.sending(alone=False).work(channel) == time.now + timedelta(seconds=1)
    time.pass_by(1)
    assert await desk.sending(alone=False).work(channel) is None
    assert (desk.chat.said(ANA), desk.chat.finds) == (["one"], 1)


async def test_who_was_asleep_does_not_send_what_was_given_away(desk: Desk, time: Time) -> None:
    await desk.write("one")
    channel = await desk.channel()
    other = desk.sending(alone=False)

    class Dozing:
        """Gives the word to go on only after a long time, in which another process works."""

        def __init__(self) -> None:
            self.asked = 0

        async def take(self, *_: object) -> float:
            self.asked += 1
            if self.asked == 1:
                time.pass_by(60)
                await other.work(channel)
            return 0.0

    sleeper = desk.sending(alone=False)
    sleeper._pacing = Dozing()  # type: ignore[assignment]
    await sleeper.work(channel)
    assert desk.chat.said(ANA) == ["one"]
    assert await desk.states() == {"sent": 1}


async def test_a_record_is_tried_until_the_database_takes_it(
    desk: Desk, time: Time, monkeypatch: pytest.MonkeyPatch
) -> None:
    await desk.write("one")
    began, keep = time.now, desk.store.outbox.sent

    async def away(*given: object) -> bool:
        if time.now < began + timedelta(minutes=1):
            raise Busy("away")
        return await keep(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.store.outbox, "sent", away)
    assert await desk.sending().work(await desk.channel()) is None
    assert (desk.chat.said(ANA), desk.chat.finds) == (["one"], 0)
    assert await desk.states() == {"sent": 1}


# Channels beside each other


async def test_a_channel_that_hangs_does_not_hold_others(desk: Desk) -> None:
    desk.chat.send_faults.append(Hangs(shown=True))
    await desk.write("one")
    await desk.write("two", place=BEN)
    (ana, _), (ben, _) = await desk.channels()
    sending = desk.sending(deadline=5)
    hanging = asyncio.create_task(sending.work(ana))
    await desk.chat.hanging.wait()
    assert await sending.work(ben) is None
    assert desk.chat.said(BEN) == ["two"]
    hanging.cancel()
    await asyncio.wait([hanging])


async def test_what_follows_a_message_that_waits_waits_too(desk: Desk, time: Time) -> None:
    desk.chat.send_faults.append(NotSent("http_503"))
    await desk.write("one", "two")
    await desk.write("three", place=BEN)
    await desk.deliver()
    assert desk.chat.said(ANA) == ["one", "two"]
    assert desk.chat.said(BEN) == ["three"]


async def test_many_processes_share_their_pace(desk: Desk, time: Time) -> None:
    desk.chat.paces = (None, Pace(1), None)
    await desk.write("one")
    await desk.write("two", place=BEN)
    (ana, _), (ben, _) = await desk.channels()
    first, second = (desk.sending(alone=False), desk.sending(alone=False))
    for one in (first, second):
        one._pacing = SharedPacing(desk.store.pace, time.clock)
    began = time.now
    assert await first.work(ana) is None
    assert await second.work(ben) is None
    assert time.now - began == timedelta(seconds=1)


async def test_an_edit_that_is_refused_slowly_is_not_tried_for_ever(desk: Desk) -> None:
    (first,) = await desk.write("first")
    await desk.deliver()
    await desk.write("second", edits=first)

    async def slowly() -> None:
        desk.time.pass_by(3)
        raise Refused("too_old")

    desk.chat.edit_faults.extend([slowly] * 10)
    await desk.deliver(desk.sending(alone=False))

    assert desk.chat.said(ANA) == ["first", "second"]
    assert len(desk.chat.edit_faults) == 9


async def test_a_doubtful_reminder_is_kept_back_after_a_cry_for_help(desk: Desk) -> None:
    sending = desk.sending()
    mark = await desk.unasked("Write to Ben", about=(await desk.reminder(ANA),))
    desk.chat.send_faults.append(Unclear("http_500"))
    await sending.work(await desk.channel())

    person = await desk.store.person(Identity("test", "T1", ANA.channel))
    await desk.store.memory(person).settle(Settlement(hush=True))
    await desk.deliver(sending)

    assert (desk.chat.said(ANA), desk.taken_back) == ([], [mark])


async def test_a_hold_of_hours_holds_over_processes_too(desk: Desk) -> None:
    pacing = SharedPacing(desk.store.pace, desk.time.clock)
    await pacing.hold(ANA, Scope.PLATFORM, 7200)

    assert await pacing.take(uuid4(), ANA, (Pace(1), None, None)) > 1800


async def test_a_reminder_at_a_closed_door_is_taken_back_and_nothing_else_comes(desk: Desk) -> None:
    desk.chat.send_faults.append(Unreachable("cannot_dm_bot"))
    mark = await desk.unasked("Dana comes up today")
    await desk.write("an answer")
    await desk.deliver()
    assert desk.taken_back == [mark]
    assert desk.chat.said(ANA) == []
    assert await desk.states() == {"void": 1, "dead": 1}
    person = await desk.store.person(Identity("test", "T1", ANA.channel))
    assert await desk.store.memory(person).home() is None
