"""Leaving in every way there is, and what a disk that fills up does to a conversation."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from time import monotonic

import pytest

from tests.bot.pseudo_terminal import PseudoTerminal

CHAT = (sys.executable, "-m", "bot", "chat")
ROOM = 700_000
"""Bytes that a file may have: the empty database, and a few lines more."""

_LITTLE_ROOM = f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({ROOM}, {ROOM}))
from bot.console import converse
converse()
"""


@pytest.mark.parametrize("order", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("kind", ["xterm-256color", "dumb"])
def test_an_order_to_end_ends_the_terminal_with_a_goodbye(order: signal.Signals, kind: str) -> None:
    with PseudoTerminal("chat", env={"TERM": kind}) as seen:
        seen.wait_for("you>")
        seen.type("/reconnect add Ada Alder\r" if kind != "dumb" else "/reconnect add Ada Alder\n")
        seen.wait_for("I read: Ada Alder")
        seen.wait_for("you>")
        told = monotonic()
        seen.send(order)
        seen.wait_for("Take care.")

        assert seen.ended() == 0
        assert monotonic() - told < 5
        assert "Traceback" not in seen.text
    assert kept() == {"Ada Alder"}


def test_a_closed_terminal_ends_the_chat_and_keeps_what_was_said() -> None:
    with PseudoTerminal("chat") as seen:
        seen.wait_for("you>")
        seen.type("/reconnect add Ada Alder\r")
        seen.wait_for("I read: Ada Alder")
        seen.close()

        assert seen.process.wait(10) is not None
    assert kept() == {"Ada Alder"}


def test_an_order_to_end_ends_a_pipe_that_waits() -> None:
    running = subprocess.Popen(CHAT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    with running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(b"/reconnect add Ada Alder\n")
        while not running.stdout.readline().startswith(b"I read: Ada Alder"):
            pass
        running.send_signal(signal.SIGTERM)

        assert running.wait(5) == 128 + signal.SIGTERM
    assert kept() == {"Ada Alder"}


def test_a_full_disk_is_said_at_once_and_nothing_is_confirmed_that_is_not_kept() -> None:
    names = [f"Ada {chr(65 + number // 5)}{chr(97 + number % 5)}berg" for number in range(20)]
    lines = "".join(f"/reconnect add {name}\n" for name in names)
    ran = subprocess.run(
        [sys.executable, "-c", _LITTLE_ROOM],
        input=lines.encode(),
        capture_output=True,
        timeout=120,
        check=True,
    )
    answers = ran.stdout.decode()
    confirmed = {name for name in names if f"I read: {name}" in answers}
    kept_for_later = answers.count("What you said is kept")

    assert 0 < len(confirmed) < len(names)
    assert kept() == confirmed
    assert answers.count("The disk ") == len(names) - len(confirmed)

    later = subprocess.run(CHAT, input=b"/reconnect who\n", capture_output=True, check=True)
    assert later.stderr.decode().count("I read: ") == kept_for_later
    assert len(kept()) == len(confirmed) + kept_for_later


def test_who_stops_reading_ends_the_pipe_and_hears_the_answer_next_time() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        CHAT,
        input=b"/reconnect add Ada Alder\n",
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(writing)
    later = subprocess.run(CHAT, input=b"/reconnect who\n", capture_output=True, check=True)

    assert ran.returncode == 1
    assert b"Traceback" not in ran.stderr
    assert "From last time:" in later.stderr.decode()
    assert "I read: Ada Alder" in later.stderr.decode()
    assert later.stdout.decode().startswith("Your people")


def kept(surroundings: Mapping[str, str] | None = None) -> set[str]:
    """Return the names of everybody who is remembered."""
    command = [sys.executable, "-m", "bot", "contacts", "--json"]
    ran = subprocess.run(command, capture_output=True, timeout=60, check=True, env=surroundings)
    return {json.loads(line)["name"] for line in ran.stdout.decode().splitlines()}
