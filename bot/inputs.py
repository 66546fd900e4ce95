"""Reads what the user hands in: one text, or a file with one JSON object a line.

Text may be UTF-8 (with or without a byte order mark) or UTF-16 with one, as Windows writes it.
Files are read line by line and never as a whole.
"""

import codecs
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any, BinaryIO

from bot.errors import InputError, LineError

LONGEST_TEXT = 1_000_000
"""Characters of one text: far above any message, low enough to be read in seconds."""

LONGEST_LINE = 8 * LONGEST_TEXT
"""Characters of one line of a file: JSON may need six to write one."""

_TOO_LONG = f"longer than {LONGEST_TEXT:,} characters; paste only the messages that matter"
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
"""Half a character, as a pipe or a careless copy may leave it: no text can be written with it."""

_UNREADABLE_BYTE = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True)
class Item:
    """One text of a file, with its line number and the id it came with."""

    line: int
    id: str | int
    text: str


def text_from(stream: BinaryIO, name: str) -> str:
    """Read one text to the end of a stream.

    Raises:
        InputError: if it is not text, empty or too long.
    """
    raw = stream.read(4 * LONGEST_TEXT + 1)
    if len(raw) > 4 * LONGEST_TEXT:
        raise InputError(f"{name}: {_TOO_LONG}")
    return usable(decoded(raw, name), name)


def decoded(raw: bytes, name: str) -> str:
    """Decode bytes by their byte order mark, as UTF-8 without one.

    Raises:
        InputError: naming the first byte that is not text.
    """
    encoding = _encoding(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        where = error.start + (3 if encoding == "utf-8-sig" else 0)
        raise InputError(f"{name}: {_not_text(where)}") from error
    if "\0" in text:  # no keyboard types it; a picture or UTF-16 without a mark has many
        raise InputError(f"{name}: {_not_text(raw.index(0))}")
    return text


def usable(text: str, name: str) -> str:
    """Return `text` if it can be answered.

    Raises:
        InputError: if it is empty, too long or holds half a character.
    """
    if problem := _problem(text):
        raise InputError(f"{name}: {problem}")
    return text


def items(stream: io.BufferedReader, name: str) -> Iterator[Item | LineError]:
    """Read the texts of a JSONL stream in order; a line that cannot be used gives its error.

    Blank lines are skipped. An id may be a string or a whole number, each once.

    Raises:
        InputError: if it is no text file at all; thousands of complaints would help nobody.
    """
    if _is_binary(stream.peek()):
        raise InputError(f'{name}: not a text file; name one with {{"id": ..., "text": ...}} lines')
    seen: set[str | int] = set()
    for number, line in _lines(stream):
        try:
            if isinstance(line, LineError):
                raise line
            if line.strip():
                yield _item(number, line, seen)
        except InputError as error:
            yield LineError(f"{name}, line {number}: {error}")


def opened(path: Path) -> io.BufferedReader:
    """Open a file for reading bytes.

    Raises:
        InputError: if there is no such file, it is a folder, must not be read, or is no path.
    """
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise InputError(f"{path}: there is no such file; check the path") from error
    except IsADirectoryError as error:
        raise InputError(f"{path}: this is a folder; name a file in it") from error
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise InputError(f"{path}: {reason}; check its permissions") from error
    except ValueError as error:  # a zero byte
        raise InputError(f"{path}: that is no path") from error


def _encoding(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig" if raw.startswith(codecs.BOM_UTF8) else "utf-8"


def _is_binary(head: bytes) -> bool:
    return _encoding(head) != "utf-16" and b"\0" in head and not head.lstrip().startswith(b"{")


def _not_text(byte: int) -> str:
    return f"not UTF-8 text (first at byte {byte}); save it as UTF-8 and try again"


def _problem(text: str) -> str | None:
    if len(text) > LONGEST_TEXT:
        return _TOO_LONG
    if not text.strip():
        return "there is no text; tell me who hasn't answered, how you tried and since when"
    if match := LONE_SURROGATE.search(text):
        place = f"character {match.start() + 1}"
        return f"{place} is half a character (a lone surrogate); paste the text again"
    return None


def _lines(stream: io.BufferedReader) -> Iterator[tuple[int, str | LineError]]:
    """Number the lines from 1. A line that cannot be decoded or is too long is an error."""
    reader = _reader(stream)
    try:
        for number in count(1):
            line = reader.readline(LONGEST_LINE + 1)
            if not line:
                return
            yield number, _checked(line, reader)
    except UnicodeDecodeError:  # UTF-16 that breaks off: there is nothing to go on from
        yield number, LineError("the file breaks off within a character; save it again")
    finally:
        reader.detach()  # the stream is the caller's to close


def _reader(stream: io.BufferedReader) -> io.TextIOWrapper:
    encoding = _encoding(stream.peek(3)[:3])
    errors = "surrogatepass" if encoding == "utf-16" else "surrogateescape"
    return io.TextIOWrapper(stream, encoding=encoding, errors=errors, newline="\n")


def _checked(line: str, reader: io.TextIOWrapper) -> str | LineError:
    if len(line) > LONGEST_LINE:
        while line and not line.endswith("\n"):
            line = reader.readline(LONGEST_LINE)
        return LineError(f"longer than {LONGEST_LINE:,} characters; shorten its text")
    if match := _UNREADABLE_BYTE.search(line):
        return LineError(_not_text(len(line[: match.start()].encode())))
    return line


def _item(number: int, line: str, seen: set[str | int]) -> Item:
    entry = _object(line)
    key = entry.get("id")
    if isinstance(key, bool) or not isinstance(key, str | int):
        raise LineError('needs an "id", a string or a whole number')
    if isinstance(key, str) and LONE_SURROGATE.search(key):
        raise LineError('the "id" holds half a character (a lone surrogate); write another')
    if key in seen:
        raise LineError(f'the id {key!r} was there before; give each line its own "id"')
    seen.add(key)
    text = entry.get("text")
    if not isinstance(text, str):
        raise LineError('needs a "text", a string')
    if problem := _problem(text):
        raise LineError(problem)
    return Item(number, key, text)


def _object(line: str) -> dict[str, Any]:
    try:
        entry = json.loads(line.rstrip("\r\n"))
    except RecursionError as error:
        raise LineError("nested too deeply; write one flat object") from error
    except json.JSONDecodeError as error:
        place = f"{error.msg} at column {error.colno}"
        raise LineError(f'not valid JSON ({place}); write {{"id": ..., "text": ...}}') from error
    except ValueError as error:
        raise LineError("holds a number that is too long") from error
    if not isinstance(entry, dict):
        raise LineError('not an object; write {"id": ..., "text": ...}')
    return entry
