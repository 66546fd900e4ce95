"""The order of a card's parts, and what in their words is to be found at a glance."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coaching.messages import Choices, Listing, Part, Reply, Text, Urgent, Words

DIRECTORY = "findahelpline.com"
TO_CALL = re.compile(rf"(?<!\d)\d(?:[ ()/-]*\d){{2,}}(?!\d)|{re.escape(DIRECTORY)}")
"""What must be found at a glance where safety comes first: numbers, and the directory of them."""

DAYS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \d{1,2} [A-Z][a-z]+(?: \d{4})?)?"
    r"|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening|weekend))\b"
)
"""The days of a first action: they are what is looked for later."""

_NUMBERED = re.compile(r"\d{1,2}\. [^.!?\n]{1,80}[.!?]")
"""The beginning of one entry of several: "1. Lena Ortiz."."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A paragraph that may be overlooked."""

    text: str


Shown = Part | Aside
"""A part of a reply as it stands on a card."""


def ordered(reply: Reply) -> list[Shown]:
    """Put safety first, and what is only noted between a draft and its choices below these."""
    parts: list[Shown] = sorted(reply, key=lambda part: not isinstance(part, Urgent))
    for at in range(len(parts) - 2):
        draft, note, choices = parts[at : at + 3]
        if isinstance(draft, Words) and isinstance(note, Text) and isinstance(choices, Choices):
            parts[at + 1 : at + 3] = [choices, Aside(note.text)]
    return parts


def begins(before: Shown | None, part: Shown, *, titles: bool = False) -> bool:
    """Whether something else begins with a part, so that a line across stands in front of it."""
    fresh = isinstance(part, Listing) or not (titles or isinstance(part, Aside))
    return fresh and isinstance(before, Choices)


def numbered(text: str) -> tuple[str, str]:
    """Divide a paragraph into the name of an entry of several ("" where it is none) and the rest."""
    found = _NUMBERED.match(text)
    end = found.end() if found else 0
    return text[:end], text[end:]


def pointed(text: str, what: re.Pattern[str]) -> Iterator[tuple[str, bool]]:
    """Yield a text piece by piece, each with whether it is what is to be found in it."""
    at = 0
    for found in what.finditer(text):
        yield text[at : found.start()], False
        yield found[0], True
        at = found.end()
    yield text[at:], False
