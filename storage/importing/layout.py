"""How a table is laid out: where its header is, what parts its cells, what its columns hold."""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from storage.importing.guessing import are_dialled, by_content, by_header, kind
from storage.importing.headers import LETTERS, TITLES, Field, field_of, key

DELIMITERS = ",;\t|"
_PREAMBLE = 300  # lines above a header that are looked through
_SAMPLE = 200  # rows that show what a column without a known header holds
_THREAD = frozenset({Field.CONVERSATION, Field.CONVERSATION_TITLE, Field.SUBJECT})
_LINKEDIN = (
    *(Field.FIRST, Field.LAST, Field.URL, Field.EMAIL),
    *(Field.COMPANY, Field.POSITION, Field.CONNECTED),
)
_WHO = frozenset({Field.NAME, Field.FIRST, Field.LAST, Field.EMAIL, Field.PHONE})


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's shape. `start` is the 0-based line of its first row of data."""

    start: int
    delimiter: str
    headers: tuple[str, ...]
    fields: tuple[Field | None, ...]
    headed: bool = True

    @property
    def is_letters(self) -> bool:
        """Whether it is a list of messages."""
        said = set(self.fields)
        return said >= {Field.SENDER, Field.SENT, Field.CONTENT} and bool(said & _THREAD)

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """The headers that are understood, and as what."""
        name = self._name
        meant = (name if field is Field.NAME else field for field in self.fields)
        pairs = zip(self.headers, meant, strict=True)
        return tuple((header, str(field)) for header, field in pairs if field)

    @property
    def is_bare(self) -> bool:
        """Whether it is only a list of addresses."""
        return not self.headed and {Field.EMAIL, None}.issuperset(self.fields)

    @property
    def _name(self) -> Field:
        """Tell halves apart: "Nom" beside "Prénom" is the last name, "Nombre" may be the first."""
        halves = [half for half in (Field.FIRST, Field.LAST) if half not in self.fields]
        return halves[0] if len(halves) == 1 else Field.NAME


def layout_of(lines: list[str]) -> Layout | None:
    """Find the layout; None where nothing says who anybody is."""
    found = _headed(lines)
    if found is None:
        return _headless(lines)
    if found.is_letters:
        return found
    return _completed(found, lines) if _is_table(found, lines) else None


def _is_table(found: Layout, lines: list[str]) -> bool:
    """One column under "Name" may be prose under a heading: then it holds no names."""
    if found.fields != (Field.NAME,):
        return True
    sample = _columns(lines[found.start : found.start + _SAMPLE], found.delimiter, 1)
    return not sample[0] or by_content(sample) != [None]


def cells_of(line: str, delimiter: str) -> list[str]:
    """The cells of one line, read by itself."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return []


def _headed(lines: list[str]) -> Layout | None:
    """Find the first line with two known headers that say who, or a first line with one."""
    filled = [at for at in range(min(len(lines), _PREAMBLE)) if lines[at].strip()]
    for least, places in (
        (2, filled),
        (1, [at for at in filled[:2] if at == filled[0] or "sep=" in lines[filled[0]]]),
    ):
        for at in places:
            best = max((_read(lines[at], at, delimiter) for delimiter in DELIMITERS), key=_known)
            if _known(best) >= least:
                return best
    return None


def _read(line: str, at: int, delimiter: str) -> Layout:
    headers = tuple(cell.strip().lstrip("\ufeff") for cell in cells_of(line, delimiter))
    return Layout(at + 1, delimiter, headers, tuple(map(field_of, headers)))


def _known(layout: Layout) -> int:
    """Count the headers that are known; none where they do not say who."""
    if layout.is_letters:
        return len(layout.fields)
    people = [field for field in layout.fields if field and field not in LETTERS]
    return len(people) if _WHO.intersection(people) else 0


def _completed(found: Layout, lines: list[str]) -> Layout:
    """Guess at the columns whose headers are not known, with what stands below as evidence."""
    people = tuple(None if field in LETTERS else field for field in found.fields)
    fields = _titles(people, found.headers)
    sample = _columns(lines[found.start : found.start + _SAMPLE], found.delimiter, len(fields))
    known = set(filter(None, fields))
    for at, header in enumerate(found.headers):
        if fields[at] is Field.NAME:
            fields[at] = kind(sample[at]) or Field.NAME  # "Contact" above numbers
        elif fields[at] is None and (guess := by_header(header, sample[at], known)):
            fields[at] = guess
            known.add(guess)
    _complete_linkedin(fields, sample)
    return Layout(found.start, found.delimiter, found.headers, tuple(fields))


def _complete_linkedin(fields: list[Field | None], sample: Sequence[Sequence[str]]) -> None:
    """Fill in LinkedIn's seven columns by their places where a language's words are not known."""
    if len(fields) != len(_LINKEDIN) or not _are_profiles(sample[_LINKEDIN.index(Field.URL)]):
        return
    named = fields[0] in {None, Field.FIRST, Field.NAME} and fields[1] in {None, Field.LAST}
    for at, field in enumerate(_LINKEDIN):
        if fields[at] is None and named and field not in fields:
            fields[at] = field


def _are_profiles(urls: Sequence[str]) -> bool:
    return bool(urls) and all("linkedin.com/in/" in url for url in urls)


def _titles(fields: Sequence[Field | None], headers: Sequence[str]) -> list[Field | None]:
    """Take "Title" for the job, or for "Dr." where another column, or a second one, is the job."""
    places = [at for at, header in enumerate(headers) if key(header) in TITLES]
    read = list(fields)
    for place in places:
        before_name = read[place + 1 : place + 2] == [Field.FIRST]
        job_known = Field.POSITION in fields or (before_name and place != places[-1])
        read[place] = Field.PREFIX if job_known or before_name else Field.POSITION
    return read


def _headless(lines: list[str]) -> Layout | None:
    """Read a table without known headers by what its columns hold: addresses, above all."""
    filled = [at for at, line in enumerate(lines[:_PREAMBLE]) if line.strip()]
    if not filled:
        return None
    delimiter = _delimiter([lines[at] for at in filled[:_SAMPLE]])
    rows = [cells_of(lines[at], delimiter) for at in filled[:_SAMPLE]]
    width = max(map(len, rows), default=0)
    titled = len(rows) > 1 and not any("@" in cell or are_dialled([cell]) for cell in rows[0])
    sample = _columns([lines[at] for at in filled[titled:_SAMPLE]], delimiter, width)
    fields = by_content(sample)
    _complete_linkedin(fields, sample)
    if Field.EMAIL not in fields and not _is_phone_list(fields, sample):
        return None
    named = rows[0] if titled else []
    headers = [named[at] if at < len(named) else f"column {at + 1}" for at in range(width)]
    return Layout(filled[titled], delimiter, tuple(headers), tuple(fields), bool(titled))


def _is_phone_list(fields: Sequence[Field | None], sample: Sequence[Sequence[str]]) -> bool:
    """Names beside numbers that are written as people write them, or such numbers alone."""
    if set(fields) - {None, Field.NAME, Field.FIRST, Field.LAST, Field.PHONE}:
        return False
    at = fields.index(Field.PHONE) if Field.PHONE in fields else None
    return at is not None and None not in fields and are_dialled(sample[at])


def _delimiter(sample: Sequence[str]) -> str:
    """Choose what parts most lines into the same number of cells, two at least."""

    def evenness(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(cells_of(line, delimiter)) for line in sample)
        width, often = widths.most_common(1)[0]
        return (often, width) if width > 1 else (0, 0)

    return max(DELIMITERS, key=evenness)


def _columns(lines: Sequence[str], delimiter: str, width: int) -> list[list[str]]:
    """Cut lines into columns of the values that are not empty."""
    rows = [cells_of(line, delimiter) for line in lines]
    return [
        [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        for at in range(width)
    ]
