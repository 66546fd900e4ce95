"""Reading what is handed in: texts and JSONL, good and bad."""

import io
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import InputError, LineError
from bot.inputs import LONGEST_LINE, LONGEST_TEXT, Item, decoded, items, opened, text_from, usable


def read(raw: bytes) -> list[Item | LineError]:
    return list(items(io.BufferedReader(io.BytesIO(raw)), "in.jsonl"))


def lines(*entries: object) -> bytes:
    return "".join(f"{json.dumps(entry)}\n" for entry in entries).encode()


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"hi", "hi"),
        ("né \U0001f642".encode(), "né \U0001f642"),
        (b"\xef\xbb\xbfhi", "hi"),
        ("hé".encode("utf-16"), "hé"),
        ("﻿hé".encode("utf-16-be"), "hé"),
    ],
)
def test_text_in_utf8_or_utf16_with_a_mark_is_read(raw: bytes, text: str) -> None:
    assert decoded(raw, "stdin") == text


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"abc\xff", "byte 3"),
        (b"\xef\xbb\xbfab\xff", "byte 5"),
        (b"a\0b", "byte 1"),
        (b"\x89PNG\r\n\x1a\n\0", "byte 0"),
        ("hé".encode("utf-16")[:-1], "byte 4"),
    ],
)
def test_bytes_that_are_no_text_are_named_by_their_place(raw: bytes, said: str) -> None:
    with pytest.raises(InputError, match=f"^photo.png: not UTF-8 text .*{said}\\)"):
        decoded(raw, "photo.png")


@pytest.mark.parametrize("text", ["", " ", "\n\t \u2003"])
def test_no_text_is_said_to_be_none(text: str) -> None:
    with pytest.raises(InputError, match="there is no text"):
        usable(text, "TEXT")


def test_half_a_character_is_named_by_its_place() -> None:
    with pytest.raises(InputError, match="character 3 is half a character"):
        usable("ab\ud83d", "TEXT")


def test_a_text_may_be_long_but_not_endless() -> None:
    assert usable("a" * LONGEST_TEXT, "TEXT")
    with pytest.raises(InputError, match="longer than 1,000,000"):
        usable("a" * (LONGEST_TEXT + 1), "TEXT")


def test_a_huge_stream_is_refused_without_being_read_whole() -> None:
    stream = io.BytesIO(b"a" * (5 * LONGEST_TEXT))

    with pytest.raises(InputError, match="stdin: longer than 1,000,000"):
        text_from(stream, "stdin")
    assert stream.tell() == 4 * LONGEST_TEXT + 1


def test_items_come_in_order_with_their_line_and_id_and_other_keys_ignored() -> None:
    raw = lines({"id": "a", "text": "one", "more": [1]}, {"id": 2, "text": "two"})

    assert read(raw) == [Item(1, "a", "one"), Item(2, 2, "two")]


def test_blank_lines_and_windows_line_ends_are_skipped_and_counted() -> None:
    raw = b'\n  \r\n{"id": 1, "text": "hi"}\r\n\n'

    assert read(raw) == [Item(3, 1, "hi")]


def test_a_file_without_a_last_line_end_is_read_to_the_end() -> None:
    assert read(b'{"id": 1, "text": "hi"}') == [Item(1, 1, "hi")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_may_start_with_a_mark(encoding: str) -> None:
    raw = '{"id": 1, "text": "hé \U0001f642"}\n'.encode(encoding)

    assert read(raw) == [Item(1, 1, "hé \U0001f642")]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"id": 1, "text": ', "not valid JSON (Expecting value at column 19)"),
        (b"hello", "not valid JSON"),
        (b'[1, "hi"]', "not an object"),
        (b'"hi"', "not an object"),
        (b"null", "not an object"),
        (b'{"text": "hi"}', 'needs an "id"'),
        (b'{"id": null, "text": "hi"}', 'needs an "id"'),
        (b'{"id": true, "text": "hi"}', 'needs an "id"'),
        (b'{"id": 1.5, "text": "hi"}', 'needs an "id"'),
        (b'{"id": [], "text": "hi"}', 'needs an "id"'),
        (b'{"id": 9}', 'needs a "text"'),
        (b'{"id": 9, "text": 4}', 'needs a "text"'),
        (b'{"id": 9, "text": ""}', "there is no text"),
        (b'{"id": 9, "text": "\\ud83d"}', "half a character"),
        (b'{"id": "\\ud83d", "text": "hi"}', "half a character"),
        (b'{"id": 9, "text": "\xff"}', "not UTF-8 text (first at byte 19)"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"id": ' + b"9" * 5000 + b', "text": "hi"}', "a number that is too long"),
        (b'{"id": "first", "text": "hi"}', "'first' was there before"),
        (b"x" * (LONGEST_LINE + 5), "longer than 8,000,000"),
    ],
)
def test_a_line_that_cannot_be_used_is_named_and_the_others_are_read(
    line: bytes, said: str
) -> None:
    around = lines({"id": "first", "text": "one"}), lines({"id": "last", "text": "two"})

    first, bad, last = read(around[0] + line + b"\n" + around[1])

    assert (first, last) == (Item(1, "first", "one"), Item(3, "last", "two"))
    assert isinstance(bad, LineError)
    assert str(bad).startswith("in.jsonl, line 2: ")
    assert said in str(bad)


def test_a_line_too_long_at_the_very_end_is_named() -> None:
    (bad,) = read(b"x" * (LONGEST_LINE + 5))

    assert isinstance(bad, LineError)


def test_utf16_that_breaks_off_is_named_and_what_came_before_is_read() -> None:
    raw = '{"id": 1, "text": "hi"}\n{"id": 2'.encode("utf-16")[:-1]

    first, bad = read(raw)

    assert first == Item(1, 1, "hi")
    assert "line 2: the file breaks off" in str(bad)


@pytest.mark.parametrize(
    "raw", [b"\x89PNG\r\n\x1a\n\0\0\0", b"\x7fELF\0", "{}".encode("utf-16-be")]
)
def test_a_file_that_is_no_text_at_all_is_refused_once(raw: bytes) -> None:
    with pytest.raises(InputError, match=r"in\.jsonl: not a text file"):
        read(raw)


def test_a_stray_zero_byte_costs_only_its_line() -> None:
    good = lines({"id": 1, "text": "hi"})

    assert [isinstance(item, Item) for item in read(good + b"\0\n")] == [True, False]


def test_an_empty_file_has_no_items() -> None:
    assert read(b"") == []


def test_a_file_is_read_line_by_line() -> None:
    class Endless(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            line = b'{"id": %d, "text": "hi"}\n' % self.given
            self.given += 1
            buffer[: len(line)] = line
            return len(line)

    endless = Endless()
    reading = items(io.BufferedReader(endless), "endless")

    assert [next(reading) for _ in range(3)] == [Item(n + 1, n, "hi") for n in range(3)]
    assert endless.given < 5000


def test_what_cannot_be_opened_says_why(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nope\.jsonl: there is no such file"):
        opened(tmp_path / "nope.jsonl")
    with pytest.raises(InputError, match="this is a folder"):
        opened(tmp_path)
    with pytest.raises(InputError, match="check its permissions"):
        opened(tmp_path / ("x" * 5000))


@given(st.binary(max_size=200))
def test_any_bytes_give_items_or_errors_that_name_their_line(raw: bytes) -> None:
    with suppress(InputError):
        for item in read(raw):
            assert isinstance(item, Item) or str(item).startswith("in.jsonl, line ")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_an_error_that_names_its_source(raw: bytes) -> None:
    def outcome() -> str:
        try:
            return f"stdin: {text_from(io.BytesIO(raw), 'stdin')}"
        except InputError as error:
            return str(error)

    assert outcome().startswith("stdin: ")
