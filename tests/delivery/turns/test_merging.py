"""Which events are worked together, and when: tables of what came and what is worked."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.delivery.merging import Batch, next_batch
from bot.delivery.timing import Timing
from coaching.messages import Chose, Deleted, Edited, Event, Said
from storage.delivery.values import Pending
from tests.bot.homes import SUNDAY
from tests.delivery.turns.talk import DM


def came(seq: int, event: Event, at: float, message: str = "", tries: int = 0) -> Pending:
    accepted = SUNDAY + timedelta(seconds=at)
    later = timedelta(seconds=2 if isinstance(event, Said) else 0)
    return Pending(
        seq=seq,
        place=DM,
        event=event,
        message=message or f"u{seq}",
        accepted_at=accepted,
        ready_at=accepted + later,
        tries=tries,
    )


def said(seq: int, at: float, tries: int = 0) -> Pending:
    return came(seq, Said(f"text {seq}"), at, tries=tries)


def after(seconds: float) -> datetime:
    return SUNDAY + timedelta(seconds=seconds)


def worked(now: float, *pending: Pending, merge: float = 2.0) -> object:
    """Return the places of what is worked, or in how many seconds."""
    found = next_batch(pending, after(now), Timing(merge=merge))
    if isinstance(found, Batch):
        return found.seqs
    return found if found is None else (found - SUNDAY).total_seconds()


@pytest.mark.parametrize(
    ("now", "pending", "expected"),
    [
        (0, (), None),
        (0, (said(1, 0),), 2),
        (2, (said(1, 0),), (1,)),
        (2, (said(1, 0), said(2, 1.5)), 3.5),
        (3.5, (said(1, 0), said(2, 1.5)), (1, 2)),
        (1.6, (said(1, 0), came(2, Chose("x"), 1.5)), (1,)),
        (5.5, (said(1, 0), said(2, 1.9), said(3, 3.8), said(4, 5.4)), 6),
        (6, (said(1, 0), said(2, 1.9), said(3, 3.8), said(4, 5.4)), (1, 2, 3, 4)),
        (9, (said(1, 0), said(2, 1.9), said(3, 3.8), said(4, 5.4), said(5, 7)), (1, 2, 3, 4)),
        (9, (said(1, 0), said(2, 5)), (1,)),
        (9, (said(1, 0, tries=2), said(2, 1)), (1,)),
        (9, (said(1, 0, tries=1), said(2, 1)), (1, 2)),
        (9, (said(1, 0), came(2, Edited("new"), 1, "u1"), said(3, 2)), (1, 3, 2)),
        (9, (said(1, 0), came(2, Deleted(), 1, "u9"), said(3, 2)), (1,)),
    ],
)
def test_bursts(now: float, pending: tuple[Pending, ...], expected: object) -> None:
    assert worked(now, *pending) == expected


def test_without_merging_each_message_is_its_own_turn() -> None:
    assert worked(0, came(1, Chose("x"), 0), said(2, 0), merge=0) == (1,)
    assert worked(2, said(1, 0), said(2, 0), merge=0) == (1,)


def test_a_clock_that_jumped_back_keeps_nobody_waiting() -> None:
    assert worked(-7200, said(1, 0)) == (1,)


def test_a_deletion_after_an_edit_counts() -> None:
    pending = (said(1, 0), came(2, Edited("new"), 1, "u1"), came(3, Deleted(), 1, "u1"))
    found = next_batch(pending, after(9), Timing())

    assert isinstance(found, Batch)
    assert found.said == ()
    assert found.seqs == (1, 2, 3)


def rooted(one: Pending, thread: str = "") -> Pending:
    """Return it in a thread: by default the one it begins."""
    return replace(one, place=replace(DM, thread=thread or one.message))


def test_what_begins_threads_is_one_batch_answered_below_the_last() -> None:
    batch = next_batch((rooted(said(1, 0)), rooted(said(2, 1))), after(9), Timing())

    assert isinstance(batch, Batch)
    assert batch.seqs == (1, 2)
    assert batch.place.thread == "u2"


def test_below_one_that_is_still_there() -> None:
    gone = rooted(came(3, Deleted(), 2, "u2"))
    batch = next_batch((rooted(said(1, 0)), rooted(said(2, 1)), gone), after(9), Timing())

    assert isinstance(batch, Batch)
    assert batch.seqs == (1, 2, 3)
    assert batch.place.thread == "u1"


def test_a_thread_and_what_begins_another_are_two() -> None:
    assert worked(9, rooted(said(1, 0)), rooted(said(2, 1), "u1")) == (1,)
    assert worked(9, rooted(said(1, 0), "u0"), rooted(said(2, 1))) == (1,)
    assert worked(9, rooted(said(1, 0), "u0"), rooted(said(2, 1), "u0")) == (1, 2)
