"""The text as the detail readers see it: the contact's names and role stand as "they"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coaching.reading.prose import Prose
from coaching.regexes import regex
from coaching.situation import Message, Side, Somebody, Status, Tie

LIMIT = 6000  # characters looked at: a detail worth using is told before that
_WORD = regex(r"[^\W\d_]+")
_TITLE = regex(r"\b(?:mr|mrs|ms|mx|dr|prof|rev)\.\s(?=[^\W\d_])", re.IGNORECASE)
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})


@dataclass(frozen=True, slots=True)
class Source:
    """`told` is the user's prose, `sent` what they wrote to the contact (from "I" to "you")."""

    told: str
    sent: str
    signed: tuple[str, ...]
    contacts: tuple[Somebody, ...]
    tie: Tie | None

    @property
    def both(self) -> str:
        """Prose and sent messages, one after the other."""
        return f"{self.told}\n{self.sent}"


def source(
    prose: Prose, messages: Sequence[Message], contacts: Sequence[Somebody], tie: Tie | None
) -> Source:
    """Prepare the text. Messages that went to many, or are templates, hold no shared truth."""
    own = [
        message.text[:LIMIT]
        for message in messages
        if message.author is Side.USER and message.status is not Status.TEMPLATE
    ]
    told = prose.text[:LIMIT].translate(_PLAIN)
    return Source(
        told=_without_names(told, contacts),
        sent="\n".join(own)[:LIMIT].translate(_PLAIN),
        signed=(*(text.translate(_PLAIN) for text in own), told),
        contacts=tuple(contacts),
        tie=tie,
    )


def _without_names(text: str, contacts: Sequence[Somebody]) -> str:
    """Put "they" for the first contact's name, and for the bare role of an unnamed one."""
    if not contacts:
        return text
    contact = contacts[0]
    if not contact.named:
        role = re.compile(rf"\bmy {re.escape(contact.name)}\b", re.IGNORECASE)
        return role.sub("they", text)
    lower = text.islower()
    names = {name.lower() if lower else name for name in _WORD.findall(contact.name)}
    bare = _TITLE.sub("", text)
    return _WORD.sub(lambda word: "they" if word.group() in names else word.group(), bare)
