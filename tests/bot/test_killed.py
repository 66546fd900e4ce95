"""What was acknowledged is kept: `chat` is killed at any moment, and no confirmed line is lost.

The moments are drawn from a seed that is printed when a test fails.
"""

import json
import os
import select
import subprocess
import sys
from itertools import product
from pathlib import Path
from random import Random
from secrets import randbits
from time import sleep

import pytest

from tests.bot.pseudo_terminal import PseudoTerminal

FIRST = "Ada Bruno Chidi Dora Emeka Farah Goran Hana Iris Jonas".split()
LAST = "Alder Birch Cedar Elm Hazel Juniper Larch Maple Oakes Pine".split()
CHAT = (sys.executable, "-m", "bot", "chat")
ROUNDS = 3
LONGEST_WAIT = 0.06
"""Seconds within which a kill comes after a line was sent: thinking and keeping take less."""


def program(*arguments: str) -> str:
    """Return what a command prints."""
    command = [sys.executable, "-m", "bot", *arguments]
    ran = subprocess.run(command, capture_output=True, timeout=60, check=True)
    return ran.stdout.decode()


def kept() -> set[str]:
    """Return the names of everybody who is remembered."""
    return {json.loads(line)["name"] for line in program("contacts", "--json").splitlines()}


def answer(running: "subprocess.Popen[bytes]", name: str) -> None:
    """Read lines until the one that confirms a name."""
    assert running.stdout is not None
    for line in running.stdout:
        if line.decode().startswith(f"I read: {name}"):
            return
    pytest.fail(f"{name} was never confirmed")


def piped(names: list[str], chance: Random) -> list[str]:
    """Add people through a pipe until a kill; return those that were confirmed."""
    confirmed: list[str] = []
    running = subprocess.Popen(CHAT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    assert running.stdin is not None
    assert running.stdout is not None
    with running:
        for name in names:
            running.stdin.write(f"/reconnect add {name}\n".encode())
            answer(running, name)
            confirmed.append(name)
        running.stdin.write(b"/reconnect add Zoe Unlucky\n")
        select.select([running.stdout], [], [], chance.uniform(0, LONGEST_WAIT))
        running.kill()
    return confirmed


@pytest.mark.parametrize("seed", [randbits(32)], ids=["random"])
def test_no_confirmed_line_is_lost_when_a_pipe_is_killed(seed: int, tmp_path: Path) -> None:
    chance = Random(seed)
    names = [" ".join(pair) for pair in product(FIRST, LAST)]
    chance.shuffle(names)
    confirmed: list[str] = []
    for _ in range(ROUNDS):
        several = [names.pop() for _ in range(chance.randint(1, 4))]
        confirmed += piped(several, chance)
        found = kept()
        assert set(confirmed) <= found <= {*confirmed, "Zoe Unlucky"}, f"seed {seed}"
    assert_everything_is_there(confirmed, tmp_path, seed)


def killed_with(line: str, chance: Random) -> str:
    """Say something through a pipe that is killed soon after; return what it still printed."""
    running = subprocess.Popen(CHAT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    with running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(b"/reconnect help\n")
        running.stdout.readline()
        running.stdin.write(f"{line}\n".encode())
        sleep(chance.uniform(0, LONGEST_WAIT))
        running.kill()
        return running.stdout.read().decode()


@pytest.mark.parametrize("seed", [randbits(32)], ids=["random"])
def test_every_accepted_line_is_answered_over_restarts_and_worked_once(seed: int) -> None:
    """A second run answers, beside its own lines, what the first one kept and did not answer.

    What was printed in the moment of the kill may be shown once more; it is never done twice.
    """
    chance = Random(seed)
    for name in (f"{first} {LAST[0]}" for first in FIRST[:ROUNDS]):
        printed = killed_with(f"/reconnect add {name}", chance)
        later = subprocess.run(CHAT, input=b"/reconnect who\n", capture_output=True, check=True)
        again = subprocess.run(CHAT, input=b"/reconnect who\n", capture_output=True, check=True)
        here, then = (f"I read: {name}" in text for text in (printed, later.stderr.decode()))

        assert (here or then) == (name in kept()), f"seed {seed}"
        assert ("From last time:" in later.stderr.decode()) >= then, f"seed {seed}"
        assert again.stderr == b"", f"seed {seed}"
        assert later.stdout.decode().count(name) <= 1, f"seed {seed}"
        assert later.stdout == again.stdout, f"seed {seed}"


def assert_everything_is_there(confirmed: list[str], folder: Path, seed: int) -> None:
    """Look at what is kept by every other way there is."""
    last = confirmed[-1]
    shown = subprocess.run(
        CHAT,
        input=f"/reconnect show {last}\n/reconnect who {last}\n".encode(),
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert shown.stdout.decode().count(last) >= 2, f"seed {seed}"
    path = folder / "all.json"
    program("export", "--output", str(path))
    contacts = json.loads(path.read_text(encoding="utf-8"))["contacts"]
    assert set(confirmed) <= {contact["name"] for contact in contacts}, f"seed {seed}"


@pytest.mark.parametrize("seed", [randbits(32)], ids=["random"])
def test_no_confirmed_line_is_lost_when_a_terminal_is_killed(seed: int) -> None:
    chance = Random(seed)
    confirmed: list[str] = []
    for first in FIRST[:2]:
        with PseudoTerminal("chat") as seen:
            seen.wait_for("you>")
            for last in LAST[: chance.randint(1, 3)]:
                seen.type(f"/reconnect add {first} {last}\r")
                seen.wait_for(f"I read: {first} {last}")
                confirmed.append(f"{first} {last}")
            seen.type("/reconnect add Zoe Unlucky\r")
            seen.kill_within(chance.uniform(0, LONGEST_WAIT))
        assert set(confirmed) <= kept() <= {*confirmed, "Zoe Unlucky"}, f"seed {seed}"


@pytest.mark.skipif(os.name != "posix", reason="counts what a kill leaves behind on POSIX")
def test_a_kill_leaves_nothing_that_keeps_the_next_chat_out(home: Path) -> None:
    with PseudoTerminal("chat") as seen:
        seen.wait_for("you>")
        seen.kill_within(0)

    assert (
        "Ada Alder"
        in subprocess.run(
            CHAT, input=b"/reconnect add Ada Alder\n", capture_output=True, check=True, timeout=60
        ).stdout.decode()
    )


def test_a_second_chat_says_what_to_do_and_the_other_commands_work_beside() -> None:
    with PseudoTerminal("chat") as seen:
        seen.wait_for("you>")
        seen.type("/reconnect add Ada Alder\r")
        seen.wait_for("I read: Ada Alder")
        second = subprocess.run(CHAT, input=b"hi\n", capture_output=True, timeout=60)

        assert second.returncode == 2
        assert b"Another second-thought (chat, process" in second.stderr
        assert second.stdout == b""
        assert kept() == {"Ada Alder"}
        program("remind", "Ada in two weeks")
        seen.type("/reconnect reminders\r")
        seen.wait_for("Ada")
        seen.wait_for("you>")
        seen.type("\x04")
        assert seen.ended() == 0
