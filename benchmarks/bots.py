"""What the benchmarks of the platforms have in common: databases for bots, and what a process uses."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from os import sysconf
from pathlib import Path

from benchmarks.delivery import SERVER
from tests.postgres import Cluster, NoPostgresError, cluster
from tests.storms.databases import prepared

Made = Callable[[Path], str]
"""Makes a new database for a bot of this folder; returns its address."""


def processor(pid: int) -> float:
    """Return how long a process has used the processor, in ms (Linux)."""
    used = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()[11:13]
    return sum(map(int, used)) * 1000 / sysconf("SC_CLK_TCK")


def memory(pid: int) -> float:
    """Return how much memory a process holds, in MB (Linux)."""
    told = Path(f"/proc/{pid}/status").read_text("ascii").partition("VmRSS:")[2]
    return int(told.split()[0]) / 1024


@contextmanager
def databases() -> Iterator[dict[str, Made]]:
    """Say how a database is made for each bot: as a file, and on a server where there is one."""
    with ExitStack() as until_the_end:
        found = {"SQLite": file}
        with suppress(NoPostgresError):
            server = until_the_end.enter_context(cluster(SERVER))
            found["PostgreSQL"] = lambda _: _on(server)
        yield found


def file(folder: Path) -> str:
    """Return the address of a database in a folder."""
    return f"sqlite:///{folder / 'coach.db'}"


def verdict(what: str, measured: float, aim: str, *, met: bool) -> str:
    """Say of a target whether it is met."""
    return f"{what:<46}{measured:>10.2f}  {aim:>10}  {'met' if met else 'MISSED'}"


def _on(server: Cluster) -> str:
    url = server.database()
    prepared(url)
    return url
