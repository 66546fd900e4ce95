"""What was measured on, and with which versions: nothing that names a host."""

import platform
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from os import cpu_count, sysconf
from pathlib import Path
from typing import Any, Self

from tests.postgres import NoPostgresError, server_version

PACKAGES = ("SQLAlchemy", "slack-bolt", "discord.py", "aiohttp", "psycopg", "procrastinate")


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine and the versions, each as it is read aloud."""

    processor: str
    cores: int
    memory: str
    kernel: str
    versions: dict[str, str]

    @classmethod
    def here(cls) -> Self:
        """Look at this machine."""
        gigabytes = sysconf("SC_PAGE_SIZE") * sysconf("SC_PHYS_PAGES") / 1e9
        kernel = f"{platform.system()} {platform.release().partition('-')[0]}"
        return cls(_processor(), cpu_count() or 1, f"{gigabytes:.0f} GB", kernel, _versions())

    @classmethod
    def of(cls, told: dict[str, Any]) -> Self:
        """Return a machine as it was written down by its fields."""
        return cls(**told)

    def same_as(self, other: "Machine") -> bool:
        """Whether figures of both may stand in one table, whatever the versions."""
        return (self.processor, self.cores, self.memory) == (
            other.processor,
            other.cores,
            other.memory,
        )


def _processor() -> str:
    """Return the processor's own name (Linux), else its kind."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _versions() -> dict[str, str]:
    found = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version}
    with suppress(NoPostgresError):
        found["PostgreSQL"] = server_version()
    for name in PACKAGES:
        with suppress(PackageNotFoundError):
            found[name] = version(name)
    return found
