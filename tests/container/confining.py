"""Runs the image's root as an engine would: PID 1, a root that cannot be written, nobody special.

Namespaces of their own for mounts and processes; the network is this computer's, so that what
listens on it can be reached. It needs root, unshare and nsenter.
"""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.container.dockerfile import Stage

_DEVICES = ("null", "zero", "full", "random", "urandom")
_LAID_OUT = """\
set -e
ROOT=$1 DATA=$2
shift 2
mount --make-rprivate /
mount --bind "$ROOT" "$ROOT"
mount -t tmpfs -o mode=755 dev "$ROOT/dev"
for one in {devices}; do touch "$ROOT/dev/$one"; mount --bind "/dev/$one" "$ROOT/dev/$one"; done
mkdir "$ROOT/dev/shm"; mount -t tmpfs -o mode=1777 shm "$ROOT/dev/shm"
mount -t tmpfs -o size=64m,mode=1777 tmp "$ROOT/tmp"
mount --bind "$DATA" "$ROOT/data"
mount -t proc proc "$ROOT/proc"
mount -o remount,bind,ro "$ROOT"
exec chroot "$ROOT" "$@"
"""


@dataclass(frozen=True, slots=True)
class Container:
    """What is started: a stage's root with the stage's own settings, and a folder for its volume."""

    stage: Stage
    root: Path
    data: Path
    environment: Mapping[str, str]

    def started(self, command: Sequence[str], said: "IO[bytes]", **env: str) -> "Running":
        """Start what ENTRYPOINT and a command make."""
        (entry,) = self.stage.of("ENTRYPOINT")
        whole = [*self.as_nobody(env), *entry.words, *command]
        script = _LAID_OUT.format(devices=" ".join(_DEVICES))
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script, "sh"]
        process = subprocess.Popen(
            [*apart, str(self.root), str(self.data), *whole],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
        return Running(self, process, env)

    def as_nobody(self, env: Mapping[str, str]) -> list[str]:
        """Return the words that drop every right and set what ENV sets."""
        (user,), (folder,) = self.stage.of("USER"), self.stage.of("WORKDIR")
        uid, gid = user.rest.split(":")
        drop = ["--clear-groups", "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"]
        given = [f"{name}={value}" for name, value in {**self.environment, **env}.items()]
        clean = ["/usr/bin/env", "-i", "-C", folder.rest, *given]
        return ["/usr/bin/setpriv", f"--reuid={uid}", f"--regid={gid}", *drop, *clean]


@dataclass(frozen=True, slots=True)
class Running:
    """Something that was started."""

    container: Container
    process: "subprocess.Popen[bytes]"
    given: Mapping[str, str]

    @property
    def first(self) -> int:
        """The number, here, of the process that is number 1 inside."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return int(children.read_text("ascii").split()[0])

    def run(self, *command: str) -> "subprocess.CompletedProcess[str]":
        """Run something beside it, as `docker exec` does."""
        inside = ["nsenter", f"--target={self.first}", "--mount", "--pid", "--root", "--wd"]
        whole = [*inside, *self.container.as_nobody(self.given), *command]
        return subprocess.run(whole, capture_output=True, text=True, check=False)

    def ended(self, seconds: float) -> int:
        """Tell number 1 to end (SIGTERM) and return the exit code; TimeoutExpired if it does not."""
        os.kill(self.first, signal.SIGTERM)
        return self.process.wait(seconds)
