"""What stands in pictures and is said of them: prompts/…/reconnect/pictures.md."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from coaching.phrases import Phrasebook, say, seeded
from coaching.turn import Moment
from coaching.wording import figures

LONGEST_ALT = 1000
"""Characters of a text that stands for a picture: Discord takes 1024."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one picture."""

    book: Phrasebook
    moment: Moment

    @property
    def today(self) -> date:
        """The person's own day."""
        return self.moment.today

    def say(self, key: str, /, tags: Collection[str] = (), **slots: str) -> str:
        """Return what stands under a key."""
        return say(self.book, f"reconnect/pictures/{key}", slots, tags, seeded(key))

    def counted(self, key: str, count: int, /, **slots: str) -> str:
        """Return what is said of so many, in words up to twelve."""
        tags = {1: ("one",), 2: ("two",)}.get(count, ())
        return self.say(key, tags, count=_number(count), **slots)

    def some(self, names: Sequence[str], most: int) -> str:
        """Return names one after the other; of more than `most`, how many others there are."""
        others = len(names) - most
        if others <= 0:
            return figures.listed(names)
        return figures.listed([*names[:most], self.counted("others", others)])


def _number(count: int) -> str:
    return figures.number(count) if count < 13 else f"{count:,}"


def joined(sentences: Sequence[str]) -> str:
    """Return sentences as a text that may stand for a picture; the last go where it is too long."""
    kept = [one for one in sentences if one]
    while len(" ".join(kept)) > LONGEST_ALT:
        kept.pop()
    return " ".join(kept)
