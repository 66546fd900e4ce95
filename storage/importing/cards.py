"""vCard files: every card by itself, whatever its version, into entries."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from storage.importing import dates, names, values
from storage.importing.parsed import Entry, Parsed, Problem
from storage.importing.properties import Property, properties
from storage.importing.tables import Progress

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(r"\s*AGENT\b.*:\s*", re.IGNORECASE)
_CUT_OFF = "The file ends in the middle of this card. Was it saved completely?"
_NOBODY = "This card has neither a name nor an address nor a number."
_UNREADABLE = "This card is written in a way that cannot be read."
_FORMULA = "A spreadsheet formula stands where the name should be."
_TOO_LONG = "The name on this card is too long to be one."
_NO_PEOPLE = frozenset({"group", "location", "application", "device", "thing"})
_STEP = 100  # cards between two calls of progress


@dataclass(frozen=True, slots=True)
class _Card:
    """The lines of one card, without its first and last, and the line it starts on."""

    row: int
    lines: list[str]
    whole: bool


def has_cards(text: str) -> bool:
    """Say whether there is a card in the text."""
    return re.search(r"(?im)^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t\r]*$", text[:200_000]) is not None


def cards(lines: list[str], progress: Progress | None = None) -> Parsed:
    """Read every card; groups and places are no people and are passed over."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for count, card in enumerate(filter(None, _apart(lines))):
        if progress and count % _STEP == 0:
            progress(card.row, len(lines))
        one = _entry(card)
        if isinstance(one, Entry):
            entries.append(one)
        elif one:
            problems.append(one)
    if progress:
        progress(len(lines), len(lines))
    return Parsed(format="vCard", entries=tuple(entries), problems=tuple(problems))


def _apart(lines: list[str]) -> Iterator[_Card | None]:
    """Cut a file into cards. A card within a card (an AGENT, somebody's assistant) is dropped."""
    card: _Card | None = None
    depth = 0
    for row, line in enumerate(lines, 1):
        if _BEGIN.fullmatch(line):
            if depth > 1 or (card and card.lines and _AGENT.fullmatch(card.lines[-1])):
                depth += 1
                continue
            yield card  # where there is one, its end is missing and nothing else of it
            card, depth = _Card(row, [], whole=True), 1
        elif _END.fullmatch(line):
            if card and depth == 1:
                yield card
                card = None
            depth = max(depth - 1, 0)
        elif card and depth == 1:
            card.lines.append(line)
    yield card and _Card(card.row, card.lines, whole=False)


def _entry(card: _Card) -> Entry | Problem | None:
    if not card.whole:
        return Problem(card.row, _CUT_OFF)
    read = list(properties(card.lines))
    if any(one.name.endswith("KIND") and one.value.strip().lower() in _NO_PEOPLE for one in read):
        return None
    try:
        return _person(card.row, _Parts(read))
    except Exception:  # noqa: BLE001  # the library raises all sorts on odd cards; the rest goes on
        return Problem(card.row, _UNREADABLE)


class _Parts:
    """What a card says, read by vobject."""

    def __init__(self, read: list[Property]) -> None:
        import vobject  # type: ignore[import-untyped]  # it has no types; heavy: only here

        told = [one for one in read if one.name != "VERSION"]
        text = "\r\n".join(
            ["BEGIN:VCARD", "VERSION:3.0", *(one.line for one in told), "END:VCARD", ""]
        )
        self._contents = vobject.readOne(text).contents

    def all(self, name: str) -> list[str]:
        """Every value of a property, in the card's order."""
        return [str(one.value).strip() for one in self._contents.get(name, ())]

    def first(self, *known: str) -> str:
        """The first value that is not empty."""
        return next((values.line(one) for name in known for one in self.all(name) if one), "")

    def name(self) -> str:
        """The name from its parts."""
        for one in self._contents.get("n", ()):
            parts = (one.value.given, one.value.additional, one.value.family)
            read = names.joined(*map(_text, (*parts, one.value.prefix, one.value.suffix)))
            if read:
                return read
        return ""

    def company(self) -> str:
        """The organisation without its departments."""
        for one in self._contents.get("org", ()):
            if one.value and (company := _text(one.value[0], ", ")):
                return company
        return ""


def _text(value: str | list[str], between: str = " ") -> str:
    return values.line(value if isinstance(value, str) else between.join(value))


def _person(row: int, parts: _Parts) -> Entry | Problem:
    emails, phones = values.emails(parts.all("email")), values.phones(parts.all("tel"))
    shown, company = (parts.first("fn"), parts.name(), parts.first("nickname")), parts.company()
    name = names.called(shown, emails, phones)
    if name and len(name) > values.LONGEST_NAME:
        return Problem(row, _TOO_LONG)
    if name and values.is_formula(name):
        return Problem(row, _FORMULA)
    if not (name or emails or phones or company):
        return Problem(row, _NOBODY)
    return Entry(
        row=row,
        name=name,
        emails=emails,
        phones=phones,
        company=company,
        position=parts.first("title", "role"),
        url=values.link([*parts.all("url"), *parts.all("x-socialprofile")]),
        birthday=dates.birthday(parts.first("bday")),
        notes=values.note("\n".join(parts.all("note"))),
        nickname=parts.first("nickname"),
        uid=parts.first("uid"),
    )
