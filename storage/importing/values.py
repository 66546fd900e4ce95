"""Addresses, numbers, links and lines of text as they stand in a cell or a card."""

import re
from collections.abc import Iterable
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parseaddr

from storage.importing.plain import without_controls

LONGEST_NAME = 300
LONGEST_NOTE = 20_000
_LONGEST_LINK = 2000
_EMAIL = re.compile(r"[^\s@<>,;:\"()\[\]]{1,200}@[^\s@<>,;:\"()\[\]]+")
_SEVERAL = re.compile(r"\s*:::\s*|\s*[\r\n]+\s*|\s*;\s*(?!ext)", re.IGNORECASE)
_TEL_EXTENSION = re.compile(r";ext=", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"\d[.,]\d+e\+\d+", re.IGNORECASE)
_AS_TEXT = re.compile(r"=\"([^\"]*)\"")
_FORMULA = re.compile(r"=|[+@-]\s*[A-Za-z_.]+\(|[+@-].*\|.*!")
_LINK = re.compile(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)+(?:/\S*)?", re.IGNORECASE)
_LINKED = re.compile(r"\s?\(https?://[^\s()]*\)")
_DISGUISED = frozenset({"=", "'"})


def line(text: str) -> str:
    """One line without blanks at its ends; Excel's `="0049"` is what stands in it."""
    if text[:1] in _DISGUISED:
        text = _undisguised(text)
    return " ".join(text.split())


def unlinked(text: str) -> str:
    """Drop the link Notion puts behind whatever is a page there: "Lake & Co (https://…)"."""
    return _LINKED.sub("", text)


def _undisguised(text: str) -> str:
    if found := _AS_TEXT.fullmatch(text):
        return found[1]
    if text[:1] == "'" and text[1:2] in {"=", "+", "-", "@"}:
        return text[1:]  # how other programs keep a spreadsheet from reading a formula
    return text


def note(text: str) -> str:
    """Text of several lines."""
    text = _undisguised(text).replace("\r\n", "\n").replace("\r", "\n").strip()
    return text if len(text) <= LONGEST_NOTE else text[: LONGEST_NOTE - 1] + "…"


def is_formula(text: str) -> bool:
    """Say whether a spreadsheet would compute this; "+49 30 1" and "-" are no formulas."""
    return text[:1] in {"=", "+", "-", "@"} and bool(_FORMULA.match(text))


def emails(cells: Iterable[str]) -> tuple[str, ...]:
    """Every address in the cells, as written, each once."""
    found = (address.strip(".'") for cell in cells if "@" in cell for address in _addresses(cell))
    return tuple({address.casefold(): address for address in found if "@" in address}.values())


def _addresses(cell: str) -> list[str]:
    return _EMAIL.findall(cell.replace("mailto:", ""))


def named_in(cell: str) -> str:
    """Give the name written before an address: "Ada Lovelace" of "Ada Lovelace <ada@…>"."""
    name, _ = parseaddr(cell) if "<" in cell and len(cell) < 500 else ("", "")
    return line(decoded(name))


def decoded(name: str) -> str:
    """Read a name as mail headers write it: "=?utf-8?B?SsO8cmc=?=" is "Jürg"."""
    if "=?" not in name:
        return name
    try:
        return without_controls(str(make_header(decode_header(name))))
    except (HeaderParseError, LookupError, ValueError):
        return name


def phones(cells: Iterable[str]) -> tuple[str, ...]:
    """Every number in the cells, as written, each once."""
    numbers = (number for cell in cells for number in _SEVERAL.split(_dialled(cell)))
    return tuple(dict.fromkeys(line(number) for number in numbers if is_phone(number)))


def _dialled(cell: str) -> str:
    bare = line(cell) if cell[:1] in _DISGUISED else cell
    if bare[:4].lower() == "tel:":
        bare = bare[4:].replace("%20", " ")
    return _TEL_EXTENSION.sub(" ext. ", bare)


def is_phone(text: str) -> bool:
    """Say whether a number can be dialled: three digits at least, none eaten by a spreadsheet."""
    return sum(map(str.isdigit, text)) >= 3 and not _SCIENTIFIC.search(text) and len(text) <= 60


def link(cells: Iterable[str]) -> str:
    """Give the link to keep: a LinkedIn profile before anything else."""
    found = [word.group() for cell in cells if (word := _LINK.search(cell[:_LONGEST_LINK]))]
    return next((one for one in found if "linkedin.com" in one.lower()), found[0] if found else "")
