"""Rows of a table, each with the line it starts on; a broken one does not take the others along."""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from storage.importing.parsed import Problem

Row = tuple[int, list[str]]
BY_HAND = 5
"""Columns at most of a table written by hand; programs write wider ones and fill every row."""

_UNBALANCED = "A quotation mark in this row is never closed, so its columns cannot be told apart."
_ENDLESS = "A value in this row is longer than any a contact has."
_LONGEST = 10_000  # characters of a line that is worth a second look
_CUT_OFF = "The file ends in the middle of this row. Was it saved completely?"


def lines_of(text: str) -> list[str]:
    """Cut text into lines, their ends kept: a quoted cell may hold some of them."""
    return list(StringIO(text, newline=""))


class Rows:
    """Reads the rows below line `start` (0-based); `width` is how many columns the header has.

    After a row that cannot be read it goes on with the next line. Lines that may still belong to
    the broken row (they have too few cells) are passed over, so that nobody is invented of them.
    """

    def __init__(self, lines: list[str], start: int, delimiter: str, width: int) -> None:
        self._lines, self._at, self._delimiter, self._width = lines, start, delimiter, width
        self._after_broken = False
        self._full = width > BY_HAND  # whether rows have all their cells: the one above had

    def __iter__(self) -> Iterator[Row | Problem]:
        while self._at < len(self._lines):
            yield from self._undisturbed()

    def _undisturbed(self) -> Iterator[Row | Problem]:
        """Yield rows up to one that is broken, then that one; reading starts anew after it."""
        reader = csv.reader(self._feed(), delimiter=self._delimiter, strict=True)
        while True:
            began = self._at
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error:
                yield from self._broken(began)
                return
            if self._at > began + 1 and not self._fits(cells):
                yield from self._broken(began)  # a stray mark has joined rows
                return
            yield from self._sound(began, cells)

    def _feed(self) -> Iterator[str]:
        while self._at < len(self._lines):
            self._at += 1
            yield self._lines[self._at - 1]

    def _sound(self, began: int, cells: list[str]) -> Iterator[Row | Problem]:
        if self._after_broken and len(cells) < self._width:
            return
        self._after_broken = False
        if len(cells) > self._width and not self._fits(cells):
            yield Problem(began + 1, self._too_many(len(cells)))
        elif self._cut_off(cells):
            yield Problem(began + 1, _CUT_OFF)
        else:
            self._full = len(cells) >= self._width if cells else self._full
            yield began + 1, cells

    def _broken(self, began: int) -> Iterator[Row | Problem]:
        """Read the first line by itself if its quotation marks pair up, or give it up."""
        self._at = began + 1
        line = self._lines[began]
        cells = _loosely(line, self._delimiter) if len(line) < _LONGEST else []
        if line.replace('\\"', "").count('"') % 2 == 0 and len(cells) == self._width:
            self._after_broken = False
            yield began + 1, cells
            return
        if not (self._after_broken and len(cells) < self._width):
            yield Problem(began + 1, _UNBALANCED if '"' in line else _ENDLESS)
        self._after_broken = True

    def _fits(self, cells: list[str]) -> bool:
        return len(cells) >= self._width and not any(map(str.strip, cells[self._width :]))

    def _cut_off(self, cells: list[str]) -> bool:
        """The file's last row, without a line end and shorter than every other one."""
        last = self._at == len(self._lines) and not self._lines[-1].endswith(("\n", "\r"))
        return last and self._full and len(cells) < self._width

    def _too_many(self, cells: int) -> str:
        return (
            f"This row has {cells} values for {self._width} columns; it is unclear which is which."
        )


def _loosely(line: str, delimiter: str) -> list[str]:
    """Read one line of a program that does not double its quotation marks.

    A mark closes a cell only where a delimiter follows.
    """
    mark = re.escape(delimiter)
    cell = re.compile(rf'"((?:[^"]|"(?!{mark}|$))*)"(?={mark}|$)|([^{mark}]*)')
    cells, at, bare = [], 0, line.rstrip("\r\n")
    while at <= len(bare) and (found := cell.match(bare, at)):
        quoted, plain = found.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"').replace('\\"', '"'))
        at = found.end() + 1
    return cells
