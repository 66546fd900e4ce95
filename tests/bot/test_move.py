"""`move`: what it says, what it leaves in the place of the file, and how it goes on when cut off."""

import asyncio
from pathlib import Path

import pytest

from bot import settings
from bot.app import memory
from storage.carrying import leaving
from storage.errors import SchemaError, StorageError
from storage.locking import exclusive
from storage.sealing import Keyring
from storage.store import Store
from tests.bot.operators import address, count, filled, refused, run, said
from tests.postgres import Cluster, postgres
from tests.storage.first_version import check

__all__ = ["postgres"]

pytestmark = pytest.mark.postgres


@pytest.fixture
def server(postgres: Cluster) -> str:
    """Return the address of an empty database."""
    return postgres.database()


def aside(home: Path) -> Path:
    (file,) = home.glob("coach.db.moved-*")
    return file


async def opened(url: str, ring: Keyring) -> None:
    await (await Store.open(url, ring)).close()


def test_everything_is_there_and_a_mark_is_here(home: Path, server: str) -> None:
    filled(home)
    text = said(run("move", server, "--yes"))
    assert "contact" in text
    assert "differs" not in text
    assert "Now set DATABASE_URL" in text
    assert str(home / "second-thought.key") in text
    asyncio.run(check(server, Keyring.open(home)))
    asyncio.run(check(f"sqlite:///{aside(home)}", Keyring.open(home)))


def test_nobody_begins_anew_where_it_was(home: Path, server: str) -> None:
    filled(home)
    said(run("move", server, "--yes"))

    async def start() -> None:
        async with memory(settings.read()):
            pass

    with pytest.raises(SchemaError, match="Set DATABASE_URL to that"):
        asyncio.run(start())
    assert "moved to postgresql://" in refused(run("migrate"))
    assert "moved to postgresql://" in refused(run("backup"))


def test_nobody_who_can_be_asked_is_no_yes(home: Path, server: str) -> None:
    filled(home)
    assert "Say --yes" in refused(run("move", server, typed="y\n"))
    asyncio.run(opened(address(home), Keyring.open(home)))


def test_it_refuses_while_anything_runs(home: Path, server: str) -> None:
    filled(home)
    with exclusive(home, "slack"):
        assert "(slack, process" in refused(run("move", server, "--yes"))


def test_without_a_database_there_is_nothing_to_move(home: Path, server: str) -> None:
    assert "nothing to move" in refused(run("move", server, "--yes"))


def test_only_to_a_server(home: Path, tmp_path: Path) -> None:
    filled(home)
    assert "Name an empty PostgreSQL" in refused(run("move", f"sqlite:///{tmp_path}/a.db", "--yes"))


def test_a_server_moves_nowhere(home: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", server)
    assert "already" in refused(run("move", server, "--yes"))


def test_a_password_is_never_said(home: Path) -> None:
    filled(home)
    result = run("move", "postgresql://ana:tea-and-cake@127.0.0.1:9/none", "--yes")
    assert result.exit_code == 2
    assert "tea-and-cake" not in result.output


def test_the_keys_must_be_those_of_the_file(
    home: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(home)
    monkeypatch.setenv("ENCRYPTION_KEY", Keyring.new().keys[0].text)
    assert "another key" in refused(run("move", server, "--yes"))
    assert count(home / "coach.db") == 4


def test_cut_off_before_it_was_kept_it_begins_anew(
    home: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(home)
    leave = leaving.leave

    def cut_off(*given: object) -> None:
        leave(*given)  # type: ignore[arg-type]  # as it is called
        raise StorageError("the power went")

    with monkeypatch.context() as patch:
        patch.setattr(leaving, "leave", cut_off)
        assert "the power went" in refused(run("move", server, "--yes"))
    text = said(run("move", server, "--yes"))
    assert f"looked at anew, from {aside(home)}" in text
    asyncio.run(check(server, Keyring.open(home)))


def test_moved_again_it_sees_that_all_is_there(home: Path, server: str) -> None:
    filled(home)
    said(run("move", server, "--yes"))
    assert "Moved: " in said(run("move", server, "--yes"))
    assert aside(home)


def test_what_was_moved_can_be_put_back(home: Path, server: str) -> None:
    filled(home)
    said(run("move", server, "--yes"))
    text = said(run("restore", aside(home), "--yes"))
    assert "ran until now" in text
    asyncio.run(opened(address(home), Keyring.open(home)))
