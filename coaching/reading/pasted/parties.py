"""Tells which name in a pasted thread is the user's and which is the contact's."""

import re
from collections.abc import Sequence

from coaching.situation import Side

_ME = frozenset("me i myself you mine us".split())
_THEM = frozenset(
    "her him she he they them hers theirs mom mum mam mama dad papa boss ex recruiter friend bf gf "
    "client sister brother bro sis cousin aunt uncle landlord hr manager mentor prof professor "
    "roommate flatmate neighbour neighbor".split()
)


def fixed_side(label: str) -> Side | None:
    """Return whose label "me" or "her" is; None for a name (folded)."""
    if label in _ME:
        return Side.USER
    return Side.CONTACT if label.removeprefix("my ") in _THEM else None


def sides(authors: Sequence[str], prose: str) -> dict[str, Side]:
    """Return the side of every author of a thread, given folded and latest author last.

    A name that the user's own words speak of is the contact; a name they give as theirs ("it's
    Tom here") is the user; else whoever wrote last is the user, who is the one waiting.
    """
    known = {name: side for name in authors if (side := fixed_side(name))}
    names = [name for name in dict.fromkeys(authors) if name not in known]
    user = next((name for name in names if _introduces(name, prose)), None)
    if user is None and Side.USER not in known.values():
        spoken_of = {name for name in names if _speaks_of(name, prose)}
        strangers = [name for name in reversed(authors) if name in names and name not in spoken_of]
        user = strangers[0] if strangers and not (len(names) == 1 and known) else None
    return known | {name: Side.USER if name == user else Side.CONTACT for name in names}


def _introduces(name: str, prose: str) -> bool:
    first = re.escape(name.split()[0])
    return (
        re.search(rf"\b(?:i'?m|i am|my name is|this is|it'?s) {first}\b|\b{first} here\b", prose)
        is not None
    )


def _speaks_of(name: str, prose: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name.split()[0])}(?!\w)", prose) is not None
