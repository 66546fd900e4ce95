"""Reads LinkedIn's messages as exchanges: who they were with, who wrote what, who has not answered.

Only conversations of two people count. What was never answered by the account's owner is an
advertisement, an InMail or a sales letter, and is left out.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from coaching.situation import Side
from storage.importing.parsed import Letter, Parsed
from storage.merging import sameness
from storage.merging.sameness import folded

_CLOSING = re.compile(
    r"(?:many |great )?(?:thank|thx|cheers|great|perfect|lovely|sounds|ok\b|okay|sure\b|will do|"
    r"got it|no (?:worries|problem)|my pleasure|likewise|same here|you too|see you|talk soon|"
    r"congrat|happy (?:birthday|new year)|have a (?:good|great|nice|lovely))"
)


@dataclass(slots=True)
class Exchange:
    """All messages with one person, oldest first, each with who wrote it."""

    name: str
    url: str = ""
    letters: list[tuple[Side, Letter]] = field(default_factory=list)

    @property
    def is_real(self) -> bool:
        """Whether both sides wrote."""
        return {side for side, _ in self.letters} == {Side.USER, Side.CONTACT}

    @property
    def unanswered(self) -> list[Letter]:
        """The user's messages since the other side's last one; none if they only close a talk."""
        tail: list[Letter] = []
        for side, letter in reversed(self.letters):
            if side is Side.CONTACT:
                break
            tail.insert(0, letter)
        closes = len(tail) == 1 and len(self.letters) > 1 and _closes(tail[0].text)
        return [] if closes else tail

    @property
    def last_answer(self) -> datetime | None:
        """When the other side last wrote."""
        return max((one.at for side, one in self.letters if side is Side.CONTACT), default=None)


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Somebody who has not answered: how many messages of the user's, and when the last one went."""

    name: str
    count: int
    last: datetime


def unanswered(parsed: Parsed, own_name: str | None = None) -> tuple[Unanswered, ...]:
    """Return who has not answered according to the file, the latest first."""
    waits = [
        Unanswered(exchange.name, len(tail), tail[-1].at)
        for exchange in exchanges(parsed.letters, own_name)
        if (tail := exchange.unanswered)
    ]
    return tuple(sorted(waits, key=lambda one: one.last, reverse=True))


def owner(letters: Iterable[Letter], own_name: str | None = None) -> str | None:
    """Return the folded name of whoever's messages these are; None if nobody can tell.

    It is the one who takes part in most of them; of two, the one whose own profile is left out.
    """
    parts: Counter[str] = Counter()
    shown: dict[str, bool] = {}
    for letter in letters:
        parts.update({folded(name) for name in (letter.sender, *letter.recipients)})
        shown[folded(letter.sender)] = bool(letter.sender_url)
    del parts[""]
    if own_name and folded(own_name) in parts:
        return folded(own_name)
    most = max(parts.values(), default=0)
    often = [name for name, count in parts.items() if count == most]
    hidden = [name for name in often if not shown.get(name, True)]
    return next((found[0] for found in (often, hidden) if len(found) == 1), None)


def exchanges(letters: Iterable[Letter], own_name: str | None = None) -> tuple[Exchange, ...]:
    """Return the exchanges with everybody the account's owner ever wrote to."""
    listed = sorted(letters, key=lambda letter: letter.at)
    own = owner(listed, own_name)
    if own is None:
        return ()
    pages = _pages(listed)
    found: dict[str, Exchange] = {}
    for letter in listed:
        other = _other(letter, own)
        if other is not None:
            url = pages.get((letter.conversation, folded(other)), "")
            key = sameness.url_key(url) or folded(other)
            exchange = found.setdefault(key, Exchange(other, url))
            side = Side.USER if folded(letter.sender) == own else Side.CONTACT
            exchange.letters.append((side, letter))
    return tuple(one for one in found.values() if any(side is Side.USER for side, _ in one.letters))


def _pages(letters: Iterable[Letter]) -> dict[tuple[str, str], str]:
    """Return the profile of each name in each conversation, where the file gives it."""
    found = {}
    for letter in letters:
        names = (letter.sender, *letter.recipients)
        if len(letter.recipients) != len(letter.recipient_urls):
            names = (letter.sender,)
        for name, url in zip(names, (letter.sender_url, *letter.recipient_urls), strict=False):
            if url:
                found[letter.conversation, folded(name)] = url
    return found


def _other(letter: Letter, own: str) -> str | None:
    """Return the one other person of a message; None for groups and for nameless members."""
    others = [name for name in (letter.sender, *letter.recipients) if folded(name) != own]
    return others[0] if len(others) == 1 and others[0].strip() else None


def _closes(text: str) -> bool:
    """Tell whether a last word wants no answer: short, no question, thanks or well-wishing."""
    return len(text) <= 200 and "?" not in text and _CLOSING.match(folded(text)) is not None
