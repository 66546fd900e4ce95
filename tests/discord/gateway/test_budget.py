"""Sessions are begun rarely enough, whatever crashes how often."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.discord.gateway.budget import A_DAY, APART, LONGEST, pause_of

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def loop(shards: int, days: int) -> list[datetime]:
    """Begin a session whenever it may be, as a process does that crashes at once."""
    pause, now, begun = pause_of(shards), NOW, list[datetime]()
    while now < NOW + timedelta(days=days):
        recent = [at for at in begun if at > now - timedelta(days=1)]
        wait = pause(recent, now)
        if not wait:
            begun.append(now)
        now += timedelta(seconds=max(wait, 1.0))
    return begun


def test_the_first_is_begun_at_once_and_the_second_soon() -> None:
    pause = pause_of(1)
    assert pause((), NOW) == 0
    assert pause((NOW,), NOW + timedelta(seconds=1)) == pytest.approx(APART - 1)
    assert pause((NOW,), NOW + timedelta(seconds=APART)) == 0


def test_a_loop_of_crashes_stays_below_what_discord_allows() -> None:
    begun = loop(1, 3)
    for at in begun:
        assert sum(1 for one in begun if at - timedelta(days=1) < one <= at) < 1000
    assert begun[5] - begun[0] < timedelta(minutes=1)
    assert begun[-1] - begun[-2] >= timedelta(seconds=LONGEST)


def test_many_shards_start_without_more_ado() -> None:
    begun = loop(16, 1)
    assert begun[15] - begun[0] < timedelta(minutes=2)
    assert len(begun) <= A_DAY


def test_after_too_many_a_day_is_waited_out() -> None:
    spread = [NOW - timedelta(hours=20) + timedelta(seconds=one) for one in range(A_DAY)]
    assert pause_of(1)(spread, NOW) == pytest.approx(4 * 3600, abs=1)
