"""One process at a time in a data folder."""

import subprocess
import sys
from pathlib import Path

import pytest

from storage.errors import InUse, StorageError
from storage.locking import exclusive

HOLD = """
import sys
from pathlib import Path
from storage.locking import exclusive
with exclusive(Path(sys.argv[1]), "chat"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path):
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def hold(home: Path, doing: str = "running") -> None:
    with exclusive(home, doing):
        pass


def test_a_second_process_is_refused_and_told_who_has_it(tmp_path: Path, holder) -> None:
    with pytest.raises(InUse, match=rf"\(chat, process {holder.pid}\).*Close it first"):
        hold(tmp_path)


def test_a_killed_process_holds_nothing(tmp_path: Path, holder) -> None:
    holder.kill()
    holder.wait()
    hold(tmp_path)


def test_it_is_held_inside_and_free_after_an_error(tmp_path: Path) -> None:
    def failing() -> None:
        with exclusive(tmp_path / "new", "import"):
            with pytest.raises(InUse, match="import"):
                hold(tmp_path / "new")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    hold(tmp_path / "new")


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="SECOND_THOUGHT_HOME"):
        hold(tmp_path / "file")
