"""LinkedIn's `messages.csv`: who wrote to whom, when, and what."""

import html
import re
from datetime import UTC, datetime, time

from storage.importing import values
from storage.importing.dates import Order, day
from storage.importing.headers import Field
from storage.importing.layout import Layout
from storage.importing.parsed import Letter, Parsed, Problem
from storage.importing.rows import Rows
from storage.importing.tables import Progress, counted

_NO_TIME = "The date of this message cannot be read."
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li)\b[^<>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>|</p>|</li>|</div>", re.IGNORECASE)
_RUN_ON = re.compile(r"\s*;\s*|,(?=\S)")  # LinkedIn joins recipients without a blank


def letters(lines: list[str], layout: Layout, progress: Progress | None = None) -> Parsed:
    """Read a list of messages; drafts that were never sent are left out."""
    read: list[Letter] = []
    problems: list[Problem] = []
    rows = Rows(lines, layout.start, layout.delimiter, len(layout.headers))
    for row in counted(rows, len(lines), progress):
        one = row if isinstance(row, Problem) else _letter(row[0], _said(row[1], layout))
        if isinstance(one, Letter):
            read.append(one)
        elif one:
            problems.append(one)
    return Parsed(
        format="LinkedIn messages",
        letters=tuple(read),
        problems=tuple(problems),
        columns=layout.columns,
    )


def _said(cells: list[str], layout: Layout) -> dict[Field, str]:
    pairs = zip(layout.fields, cells, strict=False)
    return {field: cell.strip() for field, cell in pairs if field and cell.strip()}


def _letter(row: int, said: dict[Field, str]) -> Letter | Problem | None:
    if not said or said.get(Field.DRAFT, "").lower() in {"yes", "true", "1"}:
        return None
    at = moment(said.get(Field.SENT, ""))
    if at is None:
        return Problem(row, _NO_TIME)
    urls = tuple(said.get(Field.RECIPIENT_URLS, "").replace(",", " ").replace(";", " ").split())
    title = said.get(Field.CONVERSATION_TITLE, "")
    return Letter(
        row=row,
        conversation=said.get(Field.CONVERSATION, title),
        sender=values.line(said.get(Field.SENDER, "")),
        sender_url=said.get(Field.SENDER_URL, ""),
        recipients=_recipients(said.get(Field.RECIPIENTS, ""), len(urls)),
        recipient_urls=urls,
        at=at,
        subject=values.line(said.get(Field.SUBJECT, "")),
        text=plain(said.get(Field.CONTENT, "")),
    )


def _recipients(cell: str, known: int) -> tuple[str, ...]:
    """Part the recipients; "Jean-Luc O'Neill, CFA" is one, as his one link tells."""
    if known == 1 or not cell:
        return (values.line(cell),) if cell else ()
    apart = [values.line(name) for name in cell.split(",")]
    chosen = apart if len(apart) == known else _RUN_ON.split(cell)
    return tuple(name for name in map(values.line, chosen) if name)


def moment(text: str) -> datetime | None:
    """Read "2024-05-15 10:30:00 UTC" or "6/19/18, 2:54 PM" (month first); LinkedIn writes UTC."""
    on = day(text, Order.MONTH)
    clock = _CLOCK.search(text)
    if on is None:
        return None
    try:
        return datetime.combine(on, _time(clock) if clock else time(0), UTC)
    except ValueError:
        return None


def _time(clock: re.Match[str]) -> time:
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
    return time(hour, int(clock[2]), int(clock[3] or 0))


def plain(text: str) -> str:
    """Text without the HTML LinkedIn puts around some messages."""
    if _TAG.search(text):
        text = html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    return values.note(text)
