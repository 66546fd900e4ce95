"""Sets the log up, once for a process: where it goes, its form, and what is let into it.

Our own loggers (`bot.*`, `storage.*`) go the same way as events. Of a library's nothing below a
warning is let in, and never its words, which may be people's: its name, and the kind of error with
its place. So it is with warnings of Python and with errors nobody catches.
"""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, TextIO, cast

from bot import clock, faults
from bot.watching.rendering import as_json, as_line, headed, printable
from bot.watching.watcher import Watcher, unwatched

if TYPE_CHECKING:
    from structlog.typing import FilteringBoundLogger

    from bot.settings import Settings
    from bot.watching.writing import Write

    Log = FilteringBoundLogger

Clock = Callable[[], datetime]

OURS = ("bot", "storage")
"""The loggers whose words are ours."""

_USUAL = "info"


@contextmanager
def set_up(
    settings: "Settings", file: TextIO | None = None, now: Clock = clock.now
) -> "Iterator[Log]":
    """Let everything be logged to a file (stderr) until left; gives what events are logged by."""
    from bot.watching.writing import Writer

    file = file or sys.stderr
    level = logging.getLevelNamesMapping()[(settings.log_level or _USUAL).upper()]
    as_lines = is_for_people(settings, file)
    writer = Writer(_end(file), lambda lost: _lost(lost, now, as_lines=as_lines))
    log = _logger(cast("TextIO", writer), level, now, as_lines=as_lines)
    with ExitStack() as until_the_end:
        until_the_end.callback(writer.close)
        until_the_end.enter_context(_heard(Passing(log), level))
        until_the_end.enter_context(_caught(log))
        yield log


def is_for_people(settings: "Settings", file: TextIO | None) -> bool:
    """Tell whether lines in a file are to be read by people, and not by programs."""
    if settings.log_format == "auto":
        return file is not None and file.isatty()
    return settings.log_format == "lines"


@contextmanager
def set_up_if_asked(settings: "Settings") -> Iterator[Watcher]:
    """Log what is done in a terminal where LOG_LEVEL is set; else nothing is, not by stdlib either."""
    if settings.log_level is None:
        with _heard(logging.NullHandler(), logging.WARNING):
            yield unwatched
        return
    from bot.watching.lines import Lines

    with set_up(settings) as log:
        yield Lines(log)


class Passing(logging.Handler):
    """Passes on what is logged the ordinary way: our words, and of anybody else's none."""

    def __init__(self, log: "Log") -> None:
        super().__init__()
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Log a record as an event."""
        error = record.exc_info[1] if record.exc_info else None
        level = min(logging.ERROR, record.levelno // 10 * 10)
        if record.name.partition(".")[0] in OURS:
            fault = "" if error is None else faults.code(error)
            self._log.log(level, "log", logger=record.name, said=_said(record), fault=fault)
        elif level >= logging.WARNING:
            place = f"{record.filename}:{record.lineno}"
            fault = place if error is None else faults.code(error)
            self._log.log(level, "library", logger=record.name, fault=fault)


def _said(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):  # its values do not fit into its words
        return str(record.msg)


def _logger(file: TextIO, level: int, now: Clock, *, as_lines: bool) -> "Log":
    import structlog

    steps = (headed(now), printable, as_line if as_lines else as_json)
    kind = structlog.make_filtering_bound_logger(level)
    wrapped = structlog.wrap_logger(structlog.WriteLogger(file), steps, kind)
    return cast("Log", wrapped.bind())


def _end(file: TextIO | None) -> "Write":
    """Return what writes to a file; nothing, where we were started without one."""
    from bot.watching.writing import nowhere, to

    return nowhere if file is None else to(file.fileno())


def _lost(lines: int, now: Clock, *, as_lines: bool) -> str:
    event = headed(now)(None, "warning", {"event": "lost", "lines": lines})
    return as_line(None, "", event) if as_lines else as_json(None, "", event)


@contextmanager
def _heard(handler: logging.Handler, level: int) -> Iterator[None]:
    """Have a handler told of everything, and our loggers tell it what is of a level, until left."""
    root, ours = logging.getLogger(), [logging.getLogger(name) for name in OURS]
    before = [one.level for one in ours]
    root.addHandler(handler)
    for one in ours:
        one.setLevel(level)
    try:
        yield
    finally:
        root.removeHandler(handler)
        for one, was in zip(ours, before, strict=True):
            one.setLevel(was)


@contextmanager
def _caught(log: "Log") -> Iterator[None]:
    """Log errors that nobody catches, and warnings of Python, without their words, until left."""

    def tell(source: str, error: BaseException | None) -> None:
        log.error("library", logger=source, fault="" if error is None else faults.code(error))

    threads, unraisable = threading.excepthook, sys.unraisablehook
    threading.excepthook = lambda told: tell("threading", told.exc_value)
    sys.unraisablehook = lambda told: tell("python", told.exc_value)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        threading.excepthook, sys.unraisablehook = threads, unraisable
        logging.captureWarnings(False)
