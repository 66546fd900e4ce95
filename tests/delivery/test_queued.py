"""Workers on PostgreSQL: what dies, stops or loses its job is replaced; the tables of the jobs."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import psycopg
import pytest
from procrastinate.schema import SchemaManager

from bot.delivery.chat import Message, Place
from bot.delivery.errors import Wait
from bot.delivery.queued import prepare
from bot.delivery.queued.preparing import FOREIGN, NEWER, check
from storage.errors import SchemaError
from storage.sealing import Keyring
from storage.upgrading import migrate
from tests.delivery.hall import Hall, arrival
from tests.polling import until
from tests.postgres import Cluster, NoPostgresError, cluster

pytestmark = pytest.mark.postgres


@pytest.fixture
async def hall(shared: str) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as until_the_end:
        yield Hall(shared, Keyring.new(), until_the_end)


@pytest.fixture
def own() -> Iterator[Cluster]:
    """Give a server that a test may stop."""
    try:
        with cluster() as running:
            yield running
    except NoPostgresError as error:
        pytest.skip(str(error))


def ask(url: str, query: str) -> list[Any]:
    """Return what a query finds."""
    with psycopg.connect(url, autocommit=True) as connection:
        done = connection.execute(query.encode())
        return done.fetchall() if done.description else []


async def test_what_a_dead_worker_had_in_hand_is_worked_by_another(hall: Hall) -> None:
    first, _ = await hall.runner()
    await first.accept(arrival("ana", "hello"))
    _take_away(hall.url)

    await hall.started()

    await until(lambda: hall.said() == ["hello"], 25)


async def test_a_process_that_dies_of_an_event_counts_as_a_try(hall: Hall) -> None:
    first, _ = await hall.runner()
    await first.accept(arrival("ana", "slow"))
    _take_away(hall.url)

    _, turns = await hall.started()
    await until(lambda: turns.running, 25)

    assert ask(hall.url, "SELECT tries FROM inbox") == [(1,)]


async def test_each_worker_sends_to_the_platforms_it_is_connected_to(hall: Hall) -> None:
    first, _ = await hall.started()
    await first.accept(arrival("ana", "hello"), arrival("ben", "hi", "discord"))
    await until(lambda: hall.said() == ["hello"])
    assert not hall.troubles

    await hall.started(platform="discord")

    await until(lambda: hall.said() == ["hello", "hi"])


async def test_a_lost_job_is_found_again(hall: Hall) -> None:
    first, _ = await hall.runner()
    await first.accept(arrival("ana", "hello"))
    ask(hall.url, "DELETE FROM procrastinate_jobs")

    await hall.started()

    await until(lambda: hall.said() == ["hello"])


async def test_a_job_that_slipped_from_living_hands_is_taken_up_again(hall: Hall) -> None:
    await hall.started()
    await until(lambda: len(ask(hall.url, "SELECT id FROM procrastinate_workers")) == 2)
    other, _ = await hall.runner()
    with psycopg.connect(hall.url) as held:  # nobody fetches meanwhile
        held.execute("LOCK TABLE procrastinate_jobs IN EXCLUSIVE MODE")
        accepting = asyncio.create_task(other.accept(arrival("ana", "hello")))
        await asyncio.sleep(0)
        held.execute(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, lock, args, status, worker_id) "
            "SELECT 'turns', 'turn', 'person:x', '{\"person\": "
            "\"00000000-0000-0000-0000-000000000001\"}', 'doing', min(id) "
            "FROM procrastinate_workers"
        )
    await accepting

    gone = "SELECT id FROM procrastinate_jobs WHERE lock = 'person:x'"
    await until(lambda: not ask(hall.url, gone), 25)
    await until(lambda: hall.said() == ["hello"])


async def test_one_who_wakes_after_the_work_was_given_away_changes_nothing(hall: Hall) -> None:
    first, asleep = await hall.started()
    await first.accept(arrival("ana", "slow"))
    await until(lambda: asleep.running)
    ask(hall.url, "UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL")

    second, awake = await hall.started()
    awake.slow.set()
    await until(lambda: hall.said() == ["slow"])
    asleep.slow.set()
    await until(lambda: not asleep.running)
    await asyncio.wait_for(second.idle(), 10)

    assert hall.said() == ["slow"]
    assert ask(hall.url, "SELECT state FROM outbox") == [("sent",)]


async def test_what_was_cut_off_is_handed_back_at_once(hall: Hall) -> None:
    runner, turns = await hall.started()
    await runner.accept(arrival("ana", "slow"))
    await until(lambda: turns.running)

    await runner.stop()

    left = "SELECT status::text FROM procrastinate_jobs WHERE scheduled_at <= now()"
    assert ask(hall.url, left) == [("todo",)]
    assert ask(hall.url, "SELECT id FROM procrastinate_workers") == []


async def test_jobs_hold_ids_and_nothing_else(hall: Hall) -> None:
    runner, _ = await hall.runner()
    await runner.accept(arrival("ana", "a secret"))

    ((task, lock, args),) = ask(hall.url, "SELECT task_name, lock, args FROM procrastinate_jobs")

    assert (task, lock) == ("turn", f"person:{args['person']}")
    assert list(args) == ["person"]


async def test_a_server_that_is_stopped_and_started_is_served_again(own: Cluster) -> None:
    url = own.database()
    migrate(url)
    prepare(url)
    async with AsyncExitStack() as until_the_end:
        hall = Hall(url, Keyring.new(), until_the_end)
        runner, turns = await hall.started()
        await runner.accept(arrival("ana", "before"), arrival("ben", "slow"))
        await until(lambda: hall.said("ana") == ["before"] and turns.running)

        own.stop()
        await until(lambda: hall.troubles, 20)
        turns.slow.set()
        own.start()

        await until(lambda: _accepted(hall, "cem"), 20)
        await until(lambda: hall.said("cem") == ["after"], 20)
        await until(lambda: hall.said("ben") == ["slow"], 30)
        workers = (
            "SELECT id FROM procrastinate_workers WHERE last_heartbeat > now() - interval '5 s'"
        )
        await until(lambda: len(ask(url, workers)) == 2, 20)


class TestTables:
    """Procrastinate's tables."""

    def test_are_made_once(self, postgres: Cluster) -> None:
        url = postgres.database()

        assert [prepare(url), prepare(url)] == [True, False]
        check(url)

    def test_are_asked_for_where_they_are_missing(self, postgres: Cluster) -> None:
        with pytest.raises(SchemaError, match="second-thought migrate"):
            check(postgres.database())

    def test_of_an_earlier_version_are_brought_up_to_date(self, postgres: Cluster) -> None:
        url, older = postgres.database(), "03.03.00_01_pre_priority_lock_fetch_job.sql"
        for one in sorted(Path(SchemaManager.get_migrations_path()).glob("*.sql")):
            if one.name <= older:
                ask(url, one.read_text("utf-8"))
        ask(url, f"COMMENT ON TABLE procrastinate_jobs IS '{older}'")
        with pytest.raises(SchemaError, match="second-thought migrate"):
            check(url)

        assert prepare(url)

        check(url)
        assert ask(url, "SELECT 1 FROM pg_proc WHERE proname = 'procrastinate_retry_job_v2'")

    @pytest.mark.parametrize(
        ("comment", "said"), [("NULL", FOREIGN), ("'99.01.00_01_pre_more.sql'", NEWER)]
    )
    def test_that_are_not_for_this_program_are_left_alone(
        self, postgres: Cluster, comment: str, said: str
    ) -> None:
        url = postgres.database()
        prepare(url)
        ask(url, f"COMMENT ON TABLE procrastinate_jobs IS {comment}")

        with pytest.raises(SchemaError, match=said[:40]):
            prepare(url)


def _take_away(url: str) -> None:
    """Let the only job be in the hands of a worker that was not heard of for long."""
    ask(url, "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 h')")
    ask(
        url,
        "UPDATE procrastinate_jobs SET status = 'doing', "
        "worker_id = (SELECT max(id) FROM procrastinate_workers)",
    )


async def _accepted(hall: Hall, who: str) -> bool:
    """Whether what somebody says can be kept by now."""
    runner, _ = await hall.runner()
    return bool(await runner.accept(arrival(who, "after")))


async def test_what_is_put_off_again_and_again_stays_one_job(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = list[str]()

    async def send(place: Place, message: Message) -> str:
        asked.append(place.channel)
        raise Wait("rate_limited", 0.1)

    monkeypatch.setattr(hall.wall, "send", send)
    runner, _ = await hall.started()
    await runner.accept(arrival("ana", "hello"))

    await until(lambda: len(asked) >= 4, 20)

    assert ask(hall.url, "SELECT count(*) FROM procrastinate_jobs")[0][0] <= 2
