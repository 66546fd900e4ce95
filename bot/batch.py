"""Answers a file line by line: records on stdout in order, complaints on stderr."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import TYPE_CHECKING

from bot import faults
from bot.errors import BAD_INPUT, FINE, OUR_FAULT
from bot.inputs import Item, items, opened
from bot.record import Record

if TYPE_CHECKING:
    from bot.answering import Answerer

WORTH_A_BAR = 200_000
"""Bytes of a file from which a progress bar is shown."""

_LINE_ENDS = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}


@dataclass(frozen=True, slots=True)
class _Listener:
    """Who hears how it goes: `moved` after each line, `complain` for what went wrong."""

    moved: Callable[[], None]
    complain: Callable[[str], None]


def answer_all(path: Path, answerer: Callable[[], "Answerer"]) -> int:
    """Write the record of every usable line of `path` ("-" is stdin); return the exit code.

    The answerer is made once the file is open.

    Raises:
        InputError: if the file cannot be opened at all.
    """
    if str(path) == "-":
        with open(sys.stdin.fileno(), "rb", closefd=False) as stream:
            return _answer_stream(stream, "stdin", 0, answerer())
    with opened(path) as stream:
        return _answer_stream(stream, str(path), path.stat().st_size, answerer())


def as_json(record: Record) -> str:
    """Return a record as one line of JSON, one line also to readers that know other line ends."""
    return json.dumps(record, ensure_ascii=False).translate(_LINE_ENDS)


def _answer_stream(stream: BufferedReader, name: str, size: int, answerer: "Answerer") -> int:
    worst = FINE
    with _listening(stream, size) as listener:
        for item in items(stream, name):
            if isinstance(item, Item):
                worst = max(worst, _answer(item, name, answerer, listener))
            else:
                listener.complain(str(item))
                worst = BAD_INPUT
            listener.moved()
    sys.stdout.flush()
    return worst


def _answer(item: Item, name: str, answerer: "Answerer", listener: _Listener) -> int:
    try:
        line = as_json(answerer.record(item.text, item.id))
    except Exception as error:  # noqa: BLE001  # one line must not take the others with it
        code = faults.code(error)
        listener.complain(f"{name}, line {item.line}: no answer, by a fault of ours ({code})")
        return OUR_FAULT
    sys.stdout.write(f"{line}\n")
    return FINE


@contextmanager
def _listening(stream: BufferedReader, size: int) -> Iterator[_Listener]:
    """Show a progress bar where it helps: a long file, a terminal, and output going elsewhere."""
    if size < WORTH_A_BAR or not sys.stderr.isatty() or sys.stdout.isatty():
        yield _Listener(lambda: None, _complain)
        return
    from rich.console import Console
    from rich.progress import Progress

    stderr = Console(stderr=True)
    with Progress(console=stderr, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("Answering", total=size)
        yield _Listener(
            lambda: bar.update(task, completed=stream.tell()),
            lambda words: bar.console.print(words, markup=False, highlight=False, soft_wrap=True),
        )


def _complain(words: str) -> None:
    sys.stdout.flush()  # so that answers and complaints appear in order on a terminal
    sys.stderr.write(f"{words}\n")
