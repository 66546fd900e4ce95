"""What could not be kept is not acknowledged; delivered again later, it is answered once."""

from pathlib import Path

import pytest

from tests.delivery.accounts import balance
from tests.delivery.sea import Sea, sea
from tests.delivery.talk import SITUATIONS
from tests.polling import until
from tests.storage.test_full_disk import disk

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
