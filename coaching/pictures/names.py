"""Names as they can be drawn: short, told apart, in letters that the drawing's font has."""

from collections import Counter
from collections.abc import Iterable, Mapping
from unicodedata import combining, normalize
from uuid import UUID

from coaching.memory import Contact

LONGEST = 11
"""Characters of a name among others; a title has room for `TITLE`."""

TITLE = 24

LETTERS = (
    (0x20, 0x7E),
    (0xA1, 0x24F),  # Latin
    (0x370, 0x3FF),  # Greek
    (0x400, 0x4FF),  # Cyrillic
    (0x531, 0x589),  # Armenian
    (0x10D0, 0x10FA),  # Georgian
    (0x1E00, 0x1EFF),  # Latin, as in Vietnamese
    (0x2010, 0x2026),
)
"""Characters that DejaVu Sans has and that stand one after the other, first and last."""


def drawn(name: str, longest: int = LONGEST) -> str:
    """Return a name as it can be drawn, cut where it is longer; "" where its letters are missing.

    Signs around it are left out: "Dana 🌸" is Dana.
    """
    whole = " ".join(normalize("NFC", name).split())
    kept = " ".join("".join(one for one in whole if _has(one)).split())
    letters = [one for one in whole if one.isalpha() or combining(one)]
    if not kept or any(not _has(one) for one in letters):
        return ""
    return kept if len(kept) <= longest else f"{kept[: longest - 1].rstrip(' -.,')}…"


def _has(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in LETTERS)


class Names:
    """What several people are called in one picture; who has no letters there has a number."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        """Name them, in this order."""
        self._drawn: dict[UUID, str] = {}
        self._numbered: dict[str, str] = {}
        people = list({one.id: one for one in contacts}.values())
        first = Counter(one.first_name for one in people)
        for one in people:
            self._drawn[one.id] = drawn(_called(one, first)) or self._numbered_as(one)

    def of(self, contact: Contact) -> str:
        """Return what somebody is called."""
        return self._drawn[contact.id]

    @property
    def numbered(self) -> Mapping[str, str]:
        """Whole names by the numbers that stand for them."""
        return self._numbered

    def _numbered_as(self, contact: Contact) -> str:
        number = f"no. {len(self._numbered) + 1}"
        self._numbered[number] = contact.name
        return number


def _called(contact: Contact, first: Mapping[str, int]) -> str:
    """Return a first name, or of two with the same one enough to tell them apart."""
    name, words = contact.first_name, contact.name.split()
    if name == name.lower():
        return contact.name  # a role: "former boss"
    if first[name] < 2 or len(words) < 2 or name.endswith(words[-1]):
        return name
    return f"{name[: LONGEST - 3]} {words[-1][0]}."
