"""From a table of people to entries: one pipeline for every program's columns."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from storage.importing import dates, names, values
from storage.importing.headers import Field, key
from storage.importing.layout import Layout
from storage.importing.parsed import Entry, Parsed, Problem
from storage.importing.rows import BY_HAND, Row, Rows

LINKEDIN = "LinkedIn connections"
_NOBODY = "This row has neither a name nor an address nor a number."
_FORMULA = "A spreadsheet formula stands where the name should be."
_CLOSING = "This row is one line of text, such as a total or a remark below the table."
_TOO_LONG = "The name in this row is too long to be one."
_JOINED = "A stray quotation mark joins this row with the next one."
_STEP = 500  # rows between two calls of progress
_MARKS = (  # the headers, by their letters, that only one program writes; the first match counts
    ("Google contacts", {"groupmembership"}),
    ("Google contacts", {"firstname", "labels", "fileas"}),
    ("Google contacts", {"emaillabel", "emailvalue"}),
    ("Google contacts", {"emaillabel", "emailwert"}),
    ("Google contacts", {"vorname", "labels", "speichernunter"}),
    ("Google contacts", {"correoelectronicoetiqueta", "correoelectronicovalor"}),
    ("Thunderbird address book", {"primaryemail", "screenname"}),
    ("Thunderbird address book", {"primareemailadresse", "sekundareemailadresse"}),
    ("Outlook contacts", {"emailaddress", "businessphone"}),
    ("Outlook contacts", {"emailadresse", "telefongeschaftlich"}),
    ("Outlook contacts", {"adressedemessagerie", "telephonebureau"}),
)
Progress = Callable[[int, int], None]
Cells = dict[Field, list[str]]  # what a row says: every cell of a field that is not empty
Lines = dict[Field, str]  # the first of each, as one line
Found = tuple[str, ...]
_JOINT = " ::: "  # how Google joins values; a company has only its first
_SEVERAL = frozenset({Field.EMAIL, Field.PHONE, Field.URL, Field.NOTES})  # read from every cell
_WHO = (Field.NAME, Field.FIRST, Field.LAST, Field.EMAIL, Field.PHONE, Field.COMPANY)
_AROUND = (Field.MIDDLE, Field.PREFIX, Field.SUFFIX)


@dataclass(frozen=True, slots=True)
class _Orders:
    """Which comes first: day or month in the columns that hold dates, first or last name."""

    connected: dates.Order | None
    birthday: dates.Order | None
    last_name_first: bool


def people(lines: list[str], layout: Layout, progress: Progress | None = None) -> Parsed:
    """Read a table of people."""
    kind = format_of(layout)
    entries: list[Entry] = []
    problems: list[Problem] = []
    rows = list(Rows(lines, layout.start, layout.delimiter, len(layout.headers)))
    read = _Reader(layout, _orders(rows, layout), kind == LINKEDIN)
    for row in counted(rows, len(rows), progress):
        one = row if isinstance(row, Problem) else read(*row)
        if isinstance(one, Entry):
            entries.append(one)
        elif one:
            problems.append(one)
    return Parsed(
        format=kind, entries=tuple(entries), problems=tuple(problems), columns=layout.columns
    )


def format_of(layout: Layout) -> str:
    """Name the program a table is from, "table" where any could have written it."""
    named = {Field.FIRST, Field.LAST, Field.NAME}.intersection(layout.fields)
    if Field.CONNECTED in layout.fields and len(named) > 1:
        return LINKEDIN
    written = {key(header) for header in layout.headers}
    return next((name for name, marks in _MARKS if marks <= written), "table")


def counted(
    rows: Iterable[Row | Problem], total: int, progress: Progress | None
) -> Iterator[Row | Problem]:
    """Pass rows on and tell `progress` now and then."""
    for count, row in enumerate(rows):
        if progress and count % _STEP == 0:
            progress(min(count, total), total)
        yield row
    if progress:
        progress(total, total)


def _orders(rows: Iterable[Row | Problem], layout: Layout) -> _Orders:
    def column(field: Field) -> Iterator[str]:
        at = layout.fields.index(field) if field in layout.fields else len(layout.fields)
        told = (row[1] for row in rows if not isinstance(row, Problem))
        return (cells[at].strip() for cells in told if len(cells) > at)

    connected, birthday = column(Field.CONNECTED), column(Field.BIRTHDAY)
    whole = Field.NAME in layout.fields and _last_name_first(column(Field.NAME))
    return _Orders(dates.order_of(connected), dates.order_of(birthday), whole)


def _last_name_first(shown: Iterable[str]) -> bool:
    """Whether a column of names has "Okoro, Ada": most that have a comma, and not just a few."""
    with_words = [name for name in shown if name]
    with_comma = [name for name in with_words if "," in name]
    turned = sum(names.turned(name) != name for name in with_comma)
    return 2 * turned > len(with_comma) and 3 * turned > len(with_words)


class _Reader:
    """Reads one row. LinkedIn keeps empty rows for members who left; they are nobody."""

    def __init__(self, layout: Layout, orders: _Orders, linkedin: bool) -> None:
        self._headers = list(layout.headers)
        self._places = [(at, field) for at, field in enumerate(layout.fields) if field]
        self._orders, self._linkedin = orders, linkedin
        self._delimiter = layout.delimiter

    def __call__(self, row: int, written: list[str]) -> Entry | Problem | None:
        said = self._said(written)
        if not said or (written[0].strip() == self._headers[0] and self._is_header(written)):
            return None
        if len(written) == 1 and len(self._headers) > BY_HAND:
            return Problem(row, _CLOSING)
        single = said.keys() - _SEVERAL
        lines = {field: _first(said[field][0]) for field in single}
        if self._orders.last_name_first and Field.NAME in lines:
            lines[Field.NAME] = names.turned(lines[Field.NAME])
        return self._joined(row, said) or _fault(row, lines) or self._entry(row, said, lines)

    def _said(self, written: list[str]) -> Cells:
        said: Cells = {}
        for at, field in self._places:
            if at < len(written) and (cell := written[at].strip()):
                said.setdefault(field, []).append(cell)
        return said

    def _joined(self, row: int, said: Cells) -> Problem | None:
        """Two rows with a stray mark each read as one; the cell between them ends as no cell does."""
        for field in _WHO:
            for cell in said.get(field, ()):
                if cell[-1] == self._delimiter and "\n" in cell:
                    return Problem(row, _JOINED)
        return None

    def _is_header(self, written: list[str]) -> bool:
        return [cell.strip() for cell in written] == self._headers  # two files in one

    def _entry(self, row: int, said: Cells, lines: Lines) -> Entry | Problem | None:
        emails = values.emails(said[Field.EMAIL]) if Field.EMAIL in said else ()
        phones = values.phones(said[Field.PHONE]) if Field.PHONE in said else ()
        name, company = _name(said, lines, emails, phones), lines.get(Field.COMPANY, "")
        if not (name or emails or phones or (company and not self._linkedin)):
            left = self._linkedin and not (said.keys() - {Field.CONNECTED})
            return None if left else Problem(row, _NOBODY)
        return Entry(
            row=row,
            name=name,
            emails=emails,
            phones=phones,
            company=company,
            position=lines.get(Field.POSITION, ""),
            url=values.link(said[Field.URL]) if Field.URL in said else "",
            connected_on=dates.day(lines.get(Field.CONNECTED, ""), self._orders.connected),
            birthday=_birthday(lines, self._orders.birthday),
            notes=values.note("\n".join(said[Field.NOTES])) if Field.NOTES in said else "",
            nickname=lines.get(Field.NICKNAME, ""),
            uid=lines.get(Field.UID, ""),
        )


def _first(cell: str) -> str:
    text = cell.partition(_JOINT)[0]
    return values.line(values.unlinked(text) if "://" in text else text)


def _fault(row: int, lines: Lines) -> Problem | None:
    for field in (Field.NAME, Field.FIRST, Field.LAST):
        cell = lines.get(field, "")
        if len(cell) > values.LONGEST_NAME:
            return Problem(row, _TOO_LONG)
        if values.is_formula(cell):
            return Problem(row, _FORMULA)
    return None


def _name(said: Cells, lines: Lines, emails: Found, phones: Found) -> str | None:
    first, last = lines.get(Field.FIRST, ""), lines.get(Field.LAST, "")
    middle, prefix, suffix = (lines.get(field, "") for field in _AROUND)
    parts = names.joined(first, middle, last, prefix, suffix)
    name = names.whole(lines.get(Field.NAME, ""), first, last, parts)
    if found := names.called((name,), emails, phones):
        return found
    spare = (lines.get(field, "") for field in (Field.FILED, Field.NICKNAME))
    written = (values.named_in(cell) for cell in said.get(Field.EMAIL, ()))
    return names.called((*spare, *written), emails, phones)


def _birthday(lines: Lines, order: dates.Order | None) -> str:
    cell, month = lines.get(Field.BIRTHDAY, ""), lines.get(Field.BIRTH_MONTH, "")
    of_month = lines.get(Field.BIRTH_DAY, "") or (cell if len(cell) <= 2 else "")
    if not (month and of_month):
        return dates.birthday(cell, order) if cell else ""
    year = lines.get(Field.BIRTH_YEAR, "")
    padded = f"{month.zfill(2)}-{of_month.zfill(2)}"
    return dates.birthday(f"{year}-{padded}" if year else f"--{padded}")
