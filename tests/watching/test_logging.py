"""The log: one event a line whatever is in it, ours alone at debug, and nobody's words."""

import json
import logging
import os
import sys
import threading
import warnings
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
import typer

from bot.errors import InputError
from bot.settings import SettingsError, read
from bot.watching.lines import Lines
from bot.watching.logging import OURS, Passing, set_up
from bot.watching.service import logged
from bot.watching.watcher import Accepted, Asked, Sent, Worked
from bot.watching.writing import Writer
from tests.watching.logs import events, logging_to, settings

ANA, MARK = UUID(int=7), UUID(int=8)
SECRET = "Dana's words"
TURN = Worked(
    person=ANA, platform="slack", kind="said", seqs=(12, 13), outcome="answered",
    waited=2.000049, took=0.01234567, model=1.5, tries=1, fault="",
)  # fmt: skip
SEND = Sent(
    id=MARK, platform="slack", kind="reply", outcome="shown", took=0.1, age=0.2, tries=1, person=ANA
)
MODEL = Asked(
    prompt="read.v1", model="tiny", outcome="used", took=0.9, tokens_in=70, tokens_out=9, person=ANA
)
CAME = Accepted(platform="slack", kind="said", new=True)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log"


def test_a_turn_is_one_object_with_all_there_is_to_know(file: Path) -> None:
    with logging_to(file) as log:
        Lines(log)(TURN)

    assert events(file) == [
        {
            "time": "2026-11-23T12:00:00.123Z",
            "level": "info",
            "event": "turn",
            "person": str(ANA),
            "seqs": [12, 13],
            "platform": "slack",
            "kind": "said",
            "outcome": "answered",
            "waited": 2.0,
            "took": 0.0123,
            "model": 1.5,
            "tries": 1,
            "fault": "",
        }
    ]


def test_for_people_it_is_a_line_without_what_is_empty(file: Path) -> None:
    with logging_to(file, log_format="lines") as log:
        Lines(log)(TURN)

    assert file.read_text("utf-8") == (
        "2026-11-23T12:00:00.123Z info    turn "
        f"person={ANA} seqs=12,13 platform=slack kind=said outcome=answered waited=2.0 "
        "took=0.0123 model=1.5 tries=1\n"
    )


def test_into_a_file_goes_json_and_to_a_terminal_lines(file: Path) -> None:
    with logging_to(file, log_format="auto") as log:
        Lines(log)(TURN)
    assert events(file, "turn")

    ours, theirs = os.openpty()
    with os.fdopen(theirs, "w") as terminal, set_up(settings(), terminal) as log:
        Lines(log)(TURN)
    shown = os.read(ours, 4096).decode()
    os.close(ours)
    assert " info    turn person=" in shown


@pytest.mark.parametrize(
    ("level", "kinds"),
    [
        ("debug", ["turn", "send", "model", "accepted"]),
        ("info", ["turn"]),
        ("warning", []),
        ("error", []),
        (None, ["turn"]),
    ],
)
def test_what_goes_well_is_a_line_a_turn_and_the_rest_at_debug(
    file: Path, level: str | None, kinds: list[str]
) -> None:
    with logging_to(file, log_level=level) as log:
        for one in (TURN, SEND, MODEL, CAME):
            Lines(log)(one)

    assert [one["event"] for one in events(file)] == kinds


FAILED = (
    (replace(TURN, outcome="given_up", fault="KeyError, table.py:41"), "error"),
    (replace(TURN, outcome="later", fault="KeyError, table.py:41"), "warning"),
    (replace(TURN, outcome="later", fault="unknown_message"), "info"),
    (replace(SEND, outcome="dead", fault="msg_too_long"), "warning"),
    (replace(SEND, outcome="later", fault="ratelimited"), "info"),
    (replace(MODEL, outcome="late", fault="deadline"), "info"),
)


def test_what_goes_wrong_is_told_without_asking(file: Path) -> None:
    with logging_to(file, log_level="info") as log:
        for one, _ in FAILED:
            Lines(log)(one)

    assert [one["level"] for one in events(file)] == [level for _, level in FAILED]


EVIL = (
    "\n",
    "\r\n",
    '\n{"event": "turn"}',
    "\x00\x07\x1b[31mred",
    "\x7f\x85\u2028\u2029\u202e\ufeff",
    '"} {"event": "turn", "x": "',
    "a=b c='d' e=\"f\"",
    "\ud800",
)


@pytest.mark.parametrize("form", ["json", "lines"])
@pytest.mark.parametrize("said", EVIL, ids=ascii)
def test_no_value_ends_a_line_or_moves_the_cursor(file: Path, form: str, said: str) -> None:
    with logging_to(file, log_format=form) as log:
        log.info("log", said=said, logger="bot.x")

    text = file.read_bytes().decode("utf-8")
    assert text.count("\n") == 1
    assert text.removesuffix("\n").isprintable()
    if form == "json":
        assert json.loads(text)["event"] == "log"
    else:
        assert text.split()[2] == "log"
        assert text.count(" logger=bot.x") == 1


@pytest.mark.parametrize("name", ["slack_sdk", "discord", "aiohttp.server", "openai", "storages"])
def test_of_a_library_nobody_hears_a_word_nor_anything_below_a_warning(
    file: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = logging.getLogger(f"{name}.tried")
    monkeypatch.setattr(theirs, "level", logging.DEBUG)
    monkeypatch.setattr(logging.getLogger(name), "propagate", True)  # as before it was silenced
    with logging_to(file):
        theirs.debug(SECRET)
        theirs.info(SECRET)
        theirs.warning("%s!", SECRET)
        try:
            raise KeyError(SECRET)
        except KeyError:
            theirs.exception(SECRET)

    first, second = events(file)
    assert (first["event"], first["level"], first["logger"]) == ("library", "warning", theirs.name)
    assert first["fault"].startswith("test_logging.py:")
    assert (second["level"], second["fault"].partition(",")[0]) == ("error", "KeyError")
    assert "Dana" not in file.read_text("utf-8")


@pytest.mark.parametrize("name", ["bot.tried", "storage.tried"])
def test_what_is_ours_goes_the_same_way(file: Path, name: str) -> None:
    with logging_to(file, log_level="info"):
        logging.getLogger(name).debug("unheard")
        logging.getLogger(name).warning("the token of %s was not renewed\n(%s)", "T1", "revoked")

    (first,) = events(file)
    assert first["said"] == "the token of T1 was not renewed\\u000a(revoked)"
    assert (first["event"], first["logger"], first["level"]) == ("log", name, "warning")


def test_words_that_do_not_fit_together_end_nothing(file: Path) -> None:
    record = logging.LogRecord("bot.x", logging.INFO, "x.py", 7, "%s %s", ("too few",), None)
    with logging_to(file) as log:
        Passing(log).emit(record)

    assert events(file)[0]["said"] == "%s %s"


def test_what_nobody_catches_is_told_by_its_code(file: Path) -> None:
    def fail() -> None:
        raise KeyError(SECRET)

    class Dying:
        def __del__(self) -> None:
            raise KeyError(SECRET)

    with logging_to(file):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        Dying()
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            logging.captureWarnings(True)
            warnings.warn(SECRET, stacklevel=1)

    told = [(one["logger"], one["fault"].partition(",")[0]) for one in events(file, "library")]
    assert told[:2] == [("threading", "KeyError"), ("python", "KeyError")]
    assert "Dana" not in file.read_text("utf-8")


def test_trouble_is_told_in_our_words_or_by_its_code_and_not_again_at_once(file: Path) -> None:
    with file.open("w", encoding="utf-8") as out, logged(settings(), ("slack",), out) as service:
        for _ in range(3):
            service.troubles(InputError("Slack can't be reached.\nIt is tried again."))
            service.troubles(KeyError(SECRET))

    ours, fault = events(file, "trouble")
    assert ours["said"] == "Slack can't be reached. It is tried again."
    assert (ours["level"], fault["level"]) == ("warning", "error")
    assert (fault["said"], fault["fault"].partition(",")[0]) == ("", "KeyError")
    assert [one["event"] for one in events(file)] == ["started", "trouble", "trouble", "stopped"]


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [(InputError("No such token."), 2, "No such token."), (KeyError(SECRET), 1, "")],
)
def test_what_ends_a_service_is_logged_for_programs_and_left_to_be_said_to_people(
    file: Path, error: Exception, code: int, said: str
) -> None:
    def ends(form: str, expected: type[Exception]) -> Exception:
        given = settings(log_format=form)
        with (
            file.open("w", encoding="utf-8") as out,
            pytest.raises(expected) as ended,
            logged(given, ("slack",), out),
        ):
            raise error
        return ended.value

    exited = ends("json", typer.Exit)
    assert isinstance(exited, typer.Exit)
    assert exited.exit_code == code
    assert events(file, "ended")[0]["said"] == said

    assert ends("lines", type(error)) is error
    assert " ended" not in file.read_text("utf-8")


def test_afterwards_everything_is_as_it_was(file: Path) -> None:
    def state() -> list[object]:
        loggers = [logging.getLogger(name) for name in OURS]
        hooks: list[object] = [threading.excepthook, sys.unraisablehook, warnings.showwarning]
        return [*hooks, *logging.getLogger().handlers, *(one.level for one in loggers)]

    before = state()
    with logging_to(file):
        assert state() != before

    assert state() == before


def test_a_level_nobody_knows_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "loud")
    monkeypatch.setenv("LOG_FORMAT", "xml")

    with pytest.raises(SettingsError) as error:
        read()

    assert "LOG_LEVEL: write debug, info, warning or error." in str(error.value)
    assert "LOG_FORMAT: write auto, json or lines." in str(error.value)


def test_capitals_are_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOG_LEVEL", "INFO")

    assert read().log_level == "info"


def test_whoever_reads_slowly_holds_up_nobody_and_is_told_what_was_lost() -> None:
    reads, begun, written = threading.Event(), threading.Event(), list[bytes]()

    def write(data: bytes) -> None:
        begun.set()
        reads.wait(30)
        written.append(data)

    writer = Writer(write, lambda lost: f"{lost} lost", most=3)
    writer.write("first\n")
    begun.wait(30)
    for number in range(10):
        writer.write(f"{number}\n")
    reads.set()
    writer.close()

    assert b"".join(written) == b"first\n7 lost\n0\n1\n2\n"


def test_that_nobody_reads_any_more_ends_nothing() -> None:
    def write(data: bytes) -> None:
        raise BrokenPipeError

    writer = Writer(write, str)
    writer.write("nobody\n")
    writer.close()
