"""What could not be kept is not acknowledged; delivered again later, it is answered once."""

import asyncio
from pathlib import Path

import pytest

from tests.delivery.accounts import balance
from tests.delivery.bot import READ_ONLY
from tests.delivery.sea import Sea, sea
from tests.polling import until
from tests.storage.test_full_disk import disk
from tests.storms.talk import SITUATIONS

__all__ = ["disk"]

pytestmark = pytest.mark.storm


def answers(blown: Sea, status: int) -> int:
    return sum(1 for one in blown.wire.log("delivered") if one["status"] == status)


def filled(disk: Path) -> Path:
    """Leave no room on a disk."""
    file = disk / "filler"
    with file.open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(bytes(1024))
        except OSError:
            return file


async def test_a_full_disk_acknowledges_nothing_that_is_not_kept(
    disk: Path, tmp_path: Path
) -> None:
    async with sea(tmp_path / "sea", f"sqlite:///{disk / 'coach.db'}") as blown:
        (bot,) = blown.bots
        await bot.start()
        ana = blown.person("ana")
        await ana.say(SITUATIONS[0])
        await until(lambda: balance(blown.wire.log()).answered == 1)
        await blown.calm()
        filler = filled(disk)
        for number in range(1, 6):
            await blown.person(f"p{number}").say(SITUATIONS[number])
        await until(lambda: answers(blown, 503) > 0)
        taken = balance(blown.wire.log()).accepted
        assert taken < 6
        assert bot.runs
        filler.unlink()
        await until(lambda: balance(blown.wire.log()).answered == 6)
        await blown.calm()
        assert not balance(blown.wire.log()).amiss


CUT_OFF = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity, told
WHERE backend_type = 'client backend' AND backend_start <= told.at AND pid <> pg_backend_pid()
AND (datname = current_database() OR datname IS NULL)
"""


def let_write(blown: Sea, database: str, *, may: bool) -> None:
    """Let a database take changes, or none; of a server, by cutting off who is connected to it."""
    if not database.startswith("sqlite"):
        import psycopg

        with psycopg.connect(database, autocommit=True) as connection:
            connection.execute("SET default_transaction_read_only = off")
            ((name,),) = connection.execute("SELECT current_database()").fetchall()
            value = b"off" if may else b"on"
            connection.execute(
                b"ALTER DATABASE "
                + name.encode()
                + b" SET default_transaction_read_only = "
                + value
            )
            connection.execute("CREATE TEMP TABLE told AS SELECT clock_timestamp() AS at")
            while connection.execute(CUT_OFF).fetchall():
                pass  # who was just connecting does not show at first
        return
    for bot in blown.bots:
        file = Path(bot.told.folder) / READ_ONLY
        file.unlink() if may else file.touch()


async def test_where_nothing_may_be_written_nothing_is_acknowledged(
    database: str, tmp_path: Path
) -> None:
    async with sea(tmp_path / "sea", database) as blown:
        (bot,) = blown.bots
        await bot.start()
        await blown.person("ana").say(SITUATIONS[0])
        await until(lambda: balance(blown.wire.log()).answered == 1)
        await blown.calm()
        await asyncio.to_thread(let_write, blown, database, may=False)
        for number in range(1, 4):
            await blown.person(f"p{number}").say(SITUATIONS[number])
        await until(lambda: answers(blown, 503) > 5)
        assert balance(blown.wire.log()).accepted == 1
        assert bot.runs
        await asyncio.to_thread(let_write, blown, database, may=True)
        await until(lambda: balance(blown.wire.log()).answered == 4, 60)
        await blown.calm()
        assert not balance(blown.wire.log()).amiss


async def test_the_same_event_three_times_is_answered_once(database: str, tmp_path: Path) -> None:
    async with sea(tmp_path / "sea", database) as blown:
        (bot,) = blown.bots
        await bot.start()
        ana, ben = blown.person("ana"), blown.person("ben")
        for _ in range(3):
            await ana.say(SITUATIONS[0], key="Ev1")
            await blown.calm()
        for _ in range(3):
            await ben.say(SITUATIONS[1], key="Ev2")  # all at once
        await until(lambda: answers(blown, 200) >= 6)
        await blown.calm()
        assert [len(await one.posted()) for one in (ana, ben)] == [1, 1]
