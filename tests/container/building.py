"""Builds the image's roots without an engine: debootstrap, and the Dockerfile's own instructions.

It needs Linux, root, debootstrap and the network. What an engine brings (resolv.conf, the
certificates this computer trusts, a PATH) is laid in for the RUN lines and taken out again.
"""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from tests.container.dockerfile import ROOT, Instruction, Stage

ENGINE_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_TRUSTED = Path("/etc/ssl/certs/ca-certificates.crt")
_LENT = "trusted-here.crt"
_SOURCES = """\
deb {mirror} {suite} main
deb {mirror} {suite}-updates main
deb {mirror}-security {suite}-security main
"""
_CLEAN = """\
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb"; };
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
"""  # as in Debian's images, so that nothing stays behind


@dataclass(slots=True)
class Root:
    """A root under way: what the instructions before have set."""

    path: Path
    environment: dict[str, str] = field(default_factory=lambda: {"PATH": ENGINE_PATH})
    folder: str = "/"
    others: Mapping[str, Path] = field(default_factory=dict)

    def does(self, one: Instruction) -> None:
        """Do an instruction that changes the root or what the next ones find set."""
        if one.word == "ENV":
            self.environment |= {name: self._filled(value) for name, value in one.pairs.items()}
        elif one.word == "WORKDIR":
            self.folder = one.rest
            self.inside(self.folder).mkdir(parents=True, exist_ok=True)
        elif one.word == "COPY":
            self._copy(one.rest.split())
        elif one.word == "RUN":
            self._run(one.rest)

    def inside(self, place: str) -> Path:
        """Return where a path of the image is on this computer."""
        return self.path / str(Path("/", self.folder, place)).lstrip("/")

    def _filled(self, text: str) -> str:
        return re.sub(r"\$(\w+)", lambda match: self.environment.get(match[1], ""), text)

    def _copy(self, words: list[str]) -> None:
        source = ROOT
        if words[0].startswith("--from="):
            source = self.others[words.pop(0).removeprefix("--from=")]
        *some, there = words
        for one in some:
            _copy(source / one.lstrip("/"), self.inside(there), into=there.endswith("/"))

    def _run(self, command: str) -> None:
        print(f"RUN {command[:100]}", flush=True)
        with _lent(self.path) as trusting:
            subprocess.run(
                ["chroot", str(self.path), "/bin/sh", "-c", f"cd {self.folder} && {command}"],
                env={**self.environment, **trusting, "DEBIAN_FRONTEND": "noninteractive"},
                check=True,
            )


def bootstrapped(path: Path, suite: str, mirror: str) -> Path:
    """Make what the base image is: the smallest Debian of a suite, with its fixes' sources."""
    subprocess.run(["debootstrap", "--variant=minbase", suite, str(path), mirror], check=True)
    sources = _SOURCES.format(mirror=mirror, suite=suite)
    (path / "etc/apt/sources.list").write_text(sources, encoding="utf-8")
    (path / "etc/apt/apt.conf.d/clean").write_text(_CLEAN, encoding="utf-8")
    subprocess.run(["chroot", str(path), "apt-get", "clean"], check=True)
    return path


def built(stage: Stage, base: Path, path: Path, others: Mapping[str, Path]) -> Root:
    """Do a stage's instructions on a copy of the base."""
    subprocess.run(["cp", "-a", str(base), str(path)], check=True)
    root = Root(path, others=others)
    for one in stage.instructions:
        root.does(one)
    return root


def _copy(source: Path, there: Path, *, into: bool) -> None:
    if source.is_dir():
        ignored = shutil.ignore_patterns("__pycache__") if source.is_relative_to(ROOT) else None
        shutil.copytree(source, there, symlinks=True, dirs_exist_ok=True, ignore=ignored)
        return
    there = there / source.name if into else there
    there.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(source, there)


@contextmanager
def _lent(path: Path) -> Iterator[dict[str, str]]:
    """Lay in, while something runs, how this computer reaches the network."""
    kept, here = path / "etc/resolv.conf", Path("/etc/resolv.conf")
    lent = path / "run" / _LENT
    shutil.copy(here, kept)
    shutil.copy(_TRUSTED, lent)
    proc = path / "proc"
    subprocess.run(["mount", "-t", "proc", "proc", str(proc)], check=True)
    named = dict.fromkeys(("SSL_CERT_FILE", "PIP_CERT"), f"/run/{_LENT}")
    try:
        yield named
    finally:
        subprocess.run(["umount", str(proc)], check=True)
        for one in (kept, lent):
            with suppress(FileNotFoundError):
                one.unlink()
