"""`make prove`: does what the Dockerfile says in a clean Debian, and lives in what comes of it.

No engine is needed: `python -m tests.container.prove FOLDER` makes the roots in FOLDER, which may
be kept for the next time, and runs the coach in them against the Slack emulator.
"""

import argparse
import asyncio
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.container.building import bootstrapped, built
from tests.container.confining import Container, Running
from tests.container.dockerfile import stages
from tests.emulators.slack import scripting
from tests.emulators.slack.scripting import Slack
from tests.polling import until

MIRROR = "http://deb.debian.org/debian"
NEEDED = ("debootstrap", "chroot", "unshare", "nsenter", "mount")
DANA = "emailed my old roommate Dana three times since august, nothing"
NO_SERVER = "postgresql://coach@127.0.0.1:1/coach"
TEN_SECONDS = 10.0


def main() -> int:
    """Build, run, tell; 0 when everything held."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("folder", type=Path, nargs="?", help="where roots are made, and kept")
    asked.add_argument("--mirror", default=MIRROR)
    given = asked.parse_args()
    missing = [one for one in NEEDED if shutil.which(one) is None]
    if missing:
        print(f"Missing: {', '.join(missing)} (on Debian: apt-get install debootstrap)")
        return 2
    with _folder(given.folder) as folder:
        container = _container(folder, given.mirror)
        asyncio.run(_lived_in(container, folder))
    print("Everything held.")
    return 0


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept.absolute()
        return
    with tempfile.TemporaryDirectory() as passing:
        yield Path(passing)


def _container(folder: Path, mirror: str) -> Container:
    build, shipped = stages()
    base = folder / "base"
    if not base.exists():
        suite = build.base.removeprefix("debian:").removesuffix("-slim")
        bootstrapped(base, suite, mirror)
    for old in ("build", "shipped", "data"):  # but for the base, which nothing changes
        shutil.rmtree(folder / old, ignore_errors=True)
    began = time.monotonic()
    first = built(build, base, folder / "build", {})
    told("the build stage", f"done in {time.monotonic() - began:.0f} s")
    root = built(shipped, base, folder / "shipped", {"build": first.path})
    _weigh(root.path, base)
    data = folder / "data"  # what an engine does for a new volume: as the image has it
    subprocess.run(["cp", "-a", str(root.path / "data"), str(data)], check=True)
    return Container(shipped, root.path, data, root.environment)


def _weigh(root: Path, base: Path) -> None:
    for name, place in (("base", base), ("all of it", root), ("the program", root / "opt")):
        said = subprocess.run(["du", "-sm", str(place)], capture_output=True, text=True, check=True)
        told(f"size of {name}", f"{said.stdout.split()[0]} MB")


async def _lived_in(container: Container, folder: Path) -> None:
    _answers(container, folder)
    _refuses(container, folder)
    async with scripting.slack_here(folder / "slack") as slack:
        await _serves(container, folder, slack)
    _kept(container.data)


def _answers(container: Container, folder: Path) -> None:
    said, code = _said(container, folder, "coach", "texted my cousin Ife twice in May, nothing")
    held("one answer, offline", code == 0 and "Ife" in said, said)
    said, code = _said(container, folder, "doctor")
    held("doctor", code == 0, said)


def _refuses(container: Container, folder: Path) -> None:
    said, code = _said(container, folder, "all", SLACK_APP_TOKEN="x", REPLY_WAIT="99")
    named = "REPLY_WAIT" in said and "SLACK_BOT_TOKEN" in said
    held("what is wrong or missing is named, and it ends with 2", code == 2 and named, said)
    said, code = _said(container, folder, "migrate", DATABASE_URL=NO_SERVER)
    reached_out = code == 2 and "cannot be reached" in said
    held("PostgreSQL's driver is there, and says that no server is", reached_out, said)


async def _serves(container: Container, folder: Path, slack: Slack) -> None:
    out = folder / "said.txt"
    with out.open("wb") as said:
        running = container.started(["all"], said, **slack.settings, REPLY_WAIT="0")
    try:
        await until(lambda: "Ready" in out.read_text("utf-8") or running.process.poll() is not None)
        held("ready", "Ready" in out.read_text("utf-8"), out.read_text("utf-8"))
        await _talked_to(slack)
        await _looked_at(running)
        began = time.monotonic()
        code = await asyncio.to_thread(running.ended, TEN_SECONDS)
        held(f"SIGTERM through tini ends it in {time.monotonic() - began:.1f} s", code == 0)
    finally:
        running.process.kill()
        running.process.wait()


async def _talked_to(slack: Slack) -> None:
    ana = slack.user("ana")

    async def is_there(what: str) -> bool:
        return what in str(await ana.answers())

    await ana.say(DANA)
    await until(lambda: is_there("Dana"))
    told("an answer in Slack", "ok")
    await ana.say("/reconnect sphere")
    await until(lambda: is_there(".png"), 60)
    told("a picture, drawn in there", "ok")


async def _looked_at(running: Running) -> None:
    (health,) = running.container.stage.of("HEALTHCHECK")
    well = await asyncio.to_thread(running.run, *health.words)
    held("the health check", well.returncode == 0, well.stdout + well.stderr)
    first = running.run("/bin/cat", "/proc/1/comm").stdout.strip()
    held("number 1 is tini", first == "tini", first)
    status = running.run("/bin/cat", "/proc/self/status").stdout
    rights = [line.split()[1] for line in status.splitlines() if line.startswith("Cap")]
    held("no rights left", set(rights) == {"0" * 16}, status)
    for place in ("/", "/etc", "/opt/second-thought", "/opt/second-thought/bin"):
        tried = running.run("/usr/bin/touch", f"{place}/x")
        held(f"{place} cannot be written", tried.returncode != 0)
    held("/tmp can be", running.run("/usr/bin/touch", "/tmp/x").returncode == 0)


def _kept(data: Path) -> None:
    modes = {one.name: f"{one.stat().st_mode & 0o777:o}" for one in data.iterdir()}
    held("what is kept lies in the volume", {"coach.db", "second-thought.key"} <= modes.keys())
    held("the key is its owner's alone", modes["second-thought.key"] == "600", str(modes))


def _said(container: Container, folder: Path, *command: str, **env: str) -> tuple[str, int]:
    out = folder / "said.txt"
    with out.open("wb") as said:
        code = container.started(command, said, **env).process.wait(120)
    return out.read_text("utf-8"), code


def told(what: str, said: str) -> None:
    """Say what came of something."""
    print(f"  {what}: {said}", flush=True)


def held(what: str, is_true: bool, why: str = "") -> None:
    """Say that something holds; end it all where it does not."""
    told(what, "ok" if is_true else "NO")
    if not is_true:
        print(why)
        sys.exit(1)


if __name__ == "__main__":
    sys.exit(main())
