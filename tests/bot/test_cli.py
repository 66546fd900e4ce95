"""The command line from outside: what goes in, what comes out, and with which exit code."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.answering import Coach
from bot.cli import app
from tests.bot.pseudo_terminal import PseudoTerminal
from tests.bot.records import AUDIT, COACH

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
PUSHY = "Just following up again, I need your answer by Friday."
NOW = ("--now", "2026-11-22")


class Outcome:
    def __init__(self, ran: Any) -> None:
        self.code: int = ran.exit_code
        self.out: str = ran.stdout
        self.err: str = ran.stderr

    @property
    def record(self) -> Any:
        (line,) = self.out.splitlines()
        return json.loads(line)

    @property
    def ids(self) -> list[Any]:
        return [json.loads(line)["id"] for line in self.out.splitlines()]


def run(*arguments: str, stdin: bytes = b"") -> Outcome:
    return Outcome(CliRunner().invoke(app, arguments, input=stdin))


def program(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments], input=stdin, capture_output=True, timeout=60
    )


def written(path: Path, *entries: object) -> str:
    lines = (entry if isinstance(entry, str) else json.dumps(entry) for entry in entries)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return str(path)


def test_coach_answers_a_text_with_its_reply() -> None:
    outcome = run("coach", DANA, *NOW)

    assert outcome.code == 0
    assert "Dana" in outcome.out
    assert outcome.out == run("coach", "-", *NOW, stdin=DANA.encode()).out
    assert outcome.out == run("coach", *NOW, stdin=f"\ufeff{DANA}".encode()).out


def test_coach_prints_a_record_that_fits_the_schema() -> None:
    record = run("coach", "--json", DANA, *NOW).record

    COACH.validate(record)
    assert record["id"] is None
    assert record["situation"]["contact"] == "Dana"
    assert f"{record['reply']}\n" == run("coach", DANA, *NOW).out


def test_audit_answers_a_text_and_prints_a_record_that_fits_the_schema() -> None:
    record = run("audit", "--json", "-", stdin=PUSHY.encode()).record

    AUDIT.validate(record)
    assert record["findings"]
    assert all(finding["quote"] in run("audit", PUSHY).out for finding in record["findings"])


def test_a_good_message_is_told_it_is_good() -> None:
    record = run("audit", "--json", "Saw the pear tree in bloom and thought of you, Ife.").record

    assert record["labels"] == ["ok"]


@pytest.mark.parametrize("now", ["2026-11-22", "2026-11-22T09:00", "2026-11-22T23:59:59+02:00"])
def test_now_takes_a_date_or_a_time(now: str) -> None:
    assert run("coach", "--json", DANA, "--now", now).record["act_on"] == "2026-11-22"


@pytest.mark.parametrize("now", ["tomorrow", "22.11.2026", "", "0001-01-01", "9999-12-31"])
def test_now_that_is_no_day_is_refused(now: str) -> None:
    outcome = run("coach", DANA, "--now", now)

    assert outcome.code == 2
    assert "--now" in outcome.err


@pytest.mark.parametrize("command", ["coach", "audit"])
def test_a_file_is_answered_in_order_with_the_ids_it_came_with(
    command: str, tmp_path: Path
) -> None:
    path = written(
        tmp_path / "in.jsonl",
        {"id": "b", "text": DANA},
        "",
        {"id": 7, "text": PUSHY, "expect": {}},
        {"id": "a", "text": "\U0001f642"},
    )
    outcome = run(command, "--jsonl", path)

    assert (outcome.code, outcome.ids, outcome.err) == (0, ["b", 7, "a"], "")
    for line in outcome.out.splitlines():
        (COACH if command == "coach" else AUDIT).validate(json.loads(line))


@pytest.mark.parametrize("command", ["coach", "audit"])
def test_a_broken_line_is_named_and_the_others_are_answered(command: str, tmp_path: Path) -> None:
    path = written(
        tmp_path / "in.jsonl", {"id": 1, "text": DANA}, '{"id": 2, "te', [], {"id": 3, "text": "hi"}
    )
    outcome = run(command, "--jsonl", path)

    assert (outcome.code, outcome.ids) == (2, [1, 3])
    assert f"{path}, line 2: not valid JSON" in outcome.err
    assert f"{path}, line 3: not an object" in outcome.err


def test_a_file_may_come_through_stdin() -> None:
    ran = program("coach", "--jsonl", "-", stdin=b'{"id": 1, "text": "hi"}\n{}\n')

    assert (ran.returncode, json.loads(ran.stdout)["id"]) == (2, 1)
    assert ran.stderr.startswith(b"stdin, line 2: ")


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (["coach", ""], b"", "TEXT: there is no text"),
        (["coach", "-"], b" \n", "stdin: there is no text"),
        (["coach", "-"], b"\x89PNG\r\n", "stdin: not UTF-8 text (first at byte 0)"),
        (["audit", "-"], b"x" * 5_000_000, "stdin: longer than 1,000,000"),
        (["coach", "ab\udcff"], b"", "half a character"),
        (["coach", "--jsonl", "/nowhere/in.jsonl"], b"", "there is no such file"),
        (["coach", "--jsonl", "."], b"", "this is a folder"),
        (["coach", "hi", "--jsonl", "in.jsonl"], b"", "not both"),
        (["coach", "--nonsense"], b"", "No such option"),
        (["nonsense"], b"", "No such command"),
        ([], b"", "Usage"),
    ],
)
def test_bad_input_is_explained_and_ends_with_2(
    arguments: Sequence[str], stdin: bytes, said: str
) -> None:
    outcome = run(*arguments, stdin=stdin)

    assert outcome.code == 2
    assert said in outcome.err
    assert "Traceback" not in outcome.err
    assert outcome.out == ""


def test_a_fault_of_ours_on_one_line_leaves_the_others_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "in.jsonl", {"id": 1, "text": "trip"}, {"id": 2, "text": DANA})
    answer = Coach.record

    def tripping(self: Coach, text: str, key: str | int | None = None) -> Any:
        return {}["gone"] if text == "trip" else answer(self, text, key)

    monkeypatch.setattr(Coach, "record", tripping)
    outcome = run("coach", "--jsonl", path)

    assert (outcome.code, outcome.ids) == (1, [2])
    assert re.search(r"line 1: no answer, by a fault of ours \(KeyError, ", outcome.err)


def test_the_version_is_printed() -> None:
    assert re.fullmatch(r"second-thought \d+\.\d+\.\d+\S*\n", run("--version").out)


@pytest.mark.parametrize("command", [[], ["chat"], ["coach"], ["audit"]])
def test_help_shows_examples(command: Sequence[str]) -> None:
    outcome = run(*command, "--help")

    assert outcome.code == 0
    assert "Examples:\n    second-thought" in outcome.out


def test_a_piped_chat_answers_each_line() -> None:
    outcome = run("chat", stdin=f"{DANA}\n1\n".encode())

    assert outcome.code == 0
    assert outcome.out.count("1 Shorter") == 2


def test_what_the_program_prints_is_utf8_whatever_the_terminal_says() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "coach", "--json", DANA],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},  # noqa: TID251  # the child needs a whole environment
        timeout=60,
        check=True,
    )

    COACH.validate(json.loads(ran.stdout.decode()))


def test_nobody_hears_of_a_reader_who_leaves_early(tmp_path: Path) -> None:
    path = written(tmp_path / "in.jsonl", *({"id": n, "text": DANA} for n in range(300)))
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "coach", "--jsonl", path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()

        assert running.stderr.read() == b""


def test_the_program_starts_and_answers() -> None:
    ran = program("coach", "-", stdin=b"\xff\xfe")

    assert ran.returncode == 2
    assert b"Traceback" not in ran.stderr


def test_a_long_file_shows_how_far_it_is(tmp_path: Path) -> None:
    more = "x" * 2000
    path = written(
        tmp_path / "in.jsonl", *({"id": n, "text": "hi", "more": more} for n in range(150)), "{"
    )
    shell = "-c", f'"{sys.executable}" -m bot audit --jsonl "{path}" > "{tmp_path}/out.jsonl"'
    with PseudoTerminal(*shell, program=["/bin/sh"]) as seen:
        assert seen.ended() == 2

    assert "Answering" in seen.text
    assert "line 151: not valid JSON" in seen.text
    assert len((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()) == 150
