"""What the first version kept is read by this one."""

from pathlib import Path

from storage.sealing import Keyring
from storage.upgrading import migrate
from tests.storage.first_version import KEY, check, load


async def test_a_database_of_the_first_version_opens_with_all_its_values(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    await check(f"sqlite:///{tmp_path}/coach.db", Keyring.of(KEY))


def test_the_first_version_is_revision_1(tmp_path: Path) -> None:
    load(tmp_path / "coach.db")
    assert migrate(f"sqlite:///{tmp_path}/coach.db").before == "0001"
