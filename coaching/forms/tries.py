"""Reads how often somebody was tried and where: "3 emails, one text"."""

from dataclasses import dataclass

from coaching.reading.attempts.channels import mentions
from coaching.reading.numbers import NUMBER, number
from coaching.regexes import regex
from coaching.situation import Attempt, Channel
from coaching.text import fold

_MOST = 200  # messages to one person that are a count and no slip of the finger
_APART = regex(r"\s*(?:[,;\n+&]|\band\b)\s*")
_COUNTED = regex(
    rf"(?:(?P<n>{NUMBER}|an?|\d{{1,6}})\s+|(?P<x>\d{{1,6}})\s?[x×]\s?)?(?P<what>[^\d].*?)(?:\s*[:x×]\s*(?P<m>\d{{1,6}}))?"
)
_NOTHING = frozenset({"", "nothing", "none", "no", "0", "nothing yet", "not yet"})
_DOORS = {
    "phone": Channel.PHONE, "the phone": Channel.PHONE, "post": Channel.LETTER,
    "the post": Channel.LETTER, "signal": Channel.SIGNAL, "x": Channel.X, "visit": Channel.IN_PERSON,
    "visits": Channel.IN_PERSON, "that app": Channel.OTHER, "other": Channel.OTHER,
}  # fmt: skip
_ANY = frozenset({"message", "messages", "time", "times", "try", "tries"})


@dataclass(frozen=True, slots=True)
class Tries:
    """What was tried: each channel with its count; None of a channel stands for any."""

    attempts: tuple[Attempt, ...] = ()

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels, as far as they are named."""
        return tuple(one.channel for one in self.attempts if one.channel is not None)

    @property
    def total(self) -> int | None:
        """How many messages; None where a count is missing."""
        counts = [one.count for one in self.attempts if one.count is not None]
        return sum(counts) if len(counts) == len(self.attempts) else None

    @property
    def absurd(self) -> bool:
        """Whether it is more than anybody sends to anybody."""
        return any((one.count or 0) > _MOST for one in self.attempts)


def tries(words: str) -> Tries | None:
    """Return what "3 emails, one text" says; None where a part of it says nothing of that."""
    folded = " ".join(fold(words).split()).strip(" .")
    if folded in _NOTHING:
        return Tries()
    counts: dict[Channel | None, int | None] = {}
    for part in filter(None, _APART.split(folded)):
        one = _one(part)
        if one is None:
            return None
        before = counts.get(one.channel, 0)
        both = None if before is None or one.count is None else before + one.count
        counts[one.channel] = both
    return Tries(tuple(Attempt(channel, count) for channel, count in counts.items()))


def _one(part: str) -> Attempt | None:
    match = _COUNTED.fullmatch(part)
    if match is None:
        return None
    said = match["n"] or match["x"] or match["m"]
    count = None if said is None else 1 if said in {"a", "an"} else number(said)
    what = match["what"].strip()
    if what in _ANY:
        return Attempt(None, count)
    named = {channel for _, channel in mentions(what)}
    channel = _DOORS.get(what) or (named.pop() if len(named) == 1 else None)
    return None if channel is None else Attempt(channel, count)
