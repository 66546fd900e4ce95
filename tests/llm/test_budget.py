"""What a user may spend in a day: kept before, put right after, for all processes together."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID

import pytest

from bot.llm.budget import Budget, Limits
from bot.llm.wire.errors import Declined, Late, Resting
from bot.llm.wire.question import REPLY, Reply, Spent
from bot.settings import Settings
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.llm.conftest import ASKED, FITTING

DAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
ONE = ASKED.tokens + 300  # tokens kept for one question
REPLIED = Reply(FITTING, 40, 10, 0.5, "json_schema", "tiny")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new())
    yield opened
    await opened.close()


@pytest.fixture
async def ana(store: Store) -> UUID:
    return await store.person(Identity("console", "", "ana"))


def budget(store: Store | None, limits: Limits = Limits(), now: datetime = NOON) -> Budget:  # noqa: B008  # frozen
    return Budget(store.uses if store else None, limits, lambda: now)


async def test_what_a_reply_took_is_what_counts(store: Store, ana: UUID) -> None:
    ours = budget(store, Limits(tokens=ONE))
    kept = await ours.allows(ana, ASKED)
    assert kept is not None
    assert await store.uses.used(ana, DAY) == (ONE, 0)

    await ours.settled(kept, REPLIED)

    assert await store.uses.used(ana, DAY) == (50, 0)
    assert await ours.allows(ana, ASKED) is None  # 50 + ONE is more than a day has


async def test_money_is_counted_in_millionths_by_the_price_of_a_million(
    store: Store, ana: UUID
) -> None:
    ours = budget(store, Limits(micros=10_000, price_in=2.5, price_out=10))
    kept = await ours.allows(ana, ASKED)
    assert kept is not None

    await ours.settled(kept, REPLIED)

    assert await store.uses.used(ana, DAY) == (50, 40 * 2.5 + 10 * 10)


async def test_a_question_that_is_too_dear_is_not_asked(store: Store, ana: UUID) -> None:
    ours = budget(store, Limits(micros=1000, price_in=0, price_out=10))

    assert await ours.allows(ana, ASKED) is None
    assert await ours.allows(ana, replace(ASKED, max_tokens=100)) is not None


async def test_what_failed_counts_as_it_cost(store: Store, ana: UUID) -> None:
    ours = budget(store)
    for came in (Declined("refusal", spent=Spent(30, 5)), Resting("resting")):
        kept = await ours.allows(ana, ASKED)
        assert kept is not None
        await ours.settled(kept, came)
        assert await store.uses.used(ana, DAY) == (35, 0)

    kept = await ours.allows(ana, ASKED)
    assert kept is not None
    await ours.settled(kept, Late("deadline", spent=None))  # the model may be at it still
    assert await store.uses.used(ana, DAY) == (35 + ONE, 0)


async def test_a_day_is_one_of_utc_wherever_somebody_is(store: Store, ana: UUID) -> None:
    tokyo = datetime(2026, 11, 24, 3, tzinfo=timezone(timedelta(hours=9)))
    ours = budget(store, Limits(tokens=ONE), tokyo)

    assert await ours.allows(ana, ASKED) is not None
    assert await budget(store, Limits(tokens=ONE)).allows(ana, ASKED) is None
    tomorrow = NOON + timedelta(days=1)
    assert await budget(store, Limits(tokens=ONE), tomorrow).allows(ana, ASKED) is not None


async def test_many_at_once_get_no_more_than_there_is(store: Store, ana: UUID) -> None:
    ours = budget(store, Limits(tokens=ONE * 3))

    kept = await asyncio.gather(*(ours.allows(ana, ASKED) for _ in range(8)))

    assert sum(one is not None for one in kept) == 3


async def test_where_nobody_knows_what_was_spent_nothing_is_asked(
    store: Store, ana: UUID, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ours = budget(store)
    kept = await ours.allows(ana, ASKED)
    assert kept is not None
    with sqlite3.connect(tmp_path / "coach.db") as connection:
        connection.execute("DROP TABLE voice_use")
    connection.close()

    assert await ours.allows(ana, ASKED) is None
    await ours.settled(kept, REPLIED)

    assert "not known" in caplog.text


async def test_without_a_ledger_all_is_allowed() -> None:
    ours = budget(None)
    kept = await ours.allows(UUID(int=1), ASKED)

    assert kept is not None
    await ours.settled(kept, REPLIED)


def test_the_limits_are_those_that_are_set() -> None:
    model = {"llm_base_url": "http://localhost/v1", "llm_model": "m"}
    money = {"llm_daily_budget": 0.25, "llm_price_in": 0.4, "llm_price_out": 1.6}

    assert Limits.of(Settings(**model)) == Limits(tokens=200_000)
    assert Limits.of(Settings(**model, llm_daily_tokens=0, llm_max_tokens=90, **money)) == Limits(
        micros=250_000, price_in=0.4, price_out=1.6, reply=90
    )


def test_an_estimate_is_of_all_that_is_sent_and_of_the_longest_reply() -> None:
    short, long = (replace(ASKED, user=f'{{"a": "{"x" * n}"}}') for n in (10, 3010))

    assert long.tokens - short.tokens == 1000
    assert Limits().estimate(ASKED).tokens_out == 300
    assert Limits().estimate(replace(ASKED, max_tokens=None)).tokens_out == REPLY
    assert Limits(reply=77).estimate(ASKED).tokens_out == 77
