"""What a person has set, each with a default that suits most."""

from dataclasses import dataclass, replace
from enum import StrEnum

MONDAY = 0
ALL_DAYS = (0, 1, 2, 3, 4, 5, 6)


class Leaves(StrEnum):
    """How much of what somebody tells may leave for a language model, least first."""

    NOTHING = "nothing"
    FACTS = "facts"  # what was understood, as figures and closed words; none of their sentences
    WORDS = "words"  # what they say, too, with names and addresses hidden
    STYLE = "style"  # up to three messages they once sent, too, as examples of how they write

    def at_most(self, other: "Leaves") -> "Leaves":
        """Return what both let leave."""
        return min(self, other, key=list(Leaves).index)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A person's settings. Hours are local, 0 to 23; days count from Monday, 0 to 6.

    Nothing is sent from `quiet_from` until `quiet_until` (which may lie on the next day), nor on
    a day not in `days`.
    """

    zone: str | None = None  # an IANA name; None where it is not known yet
    quiet_from: int = 21
    quiet_until: int = 9
    days: tuple[int, ...] = ALL_DAYS
    reminders: bool = True
    weekly_picks: bool = True
    pick_day: int = MONDAY
    pick_hour: int = 9
    picks: int = 3  # a week, 1 to 5
    tone: str = "plain"  # of drafts: plain, warmer or shorter
    look: str = "light"  # of pictures: light or dark
    language: str = "en"
    voice: str = Leaves.NOTHING.value  # what may leave for a language model
    voice_at: str = ""  # the server that was named when they said so

    @property
    def is_dark(self) -> bool:
        """Whether pictures are dark: light where the word for it is not known."""
        return self.look == "dark"

    @property
    def leaves(self) -> Leaves:
        """What may leave for a language model: nothing where the word for it is not known."""
        known = {one.value: one for one in Leaves}
        return known.get(self.voice, Leaves.NOTHING)

    def letting(self, leaves: Leaves, host: str) -> "Settings":
        """Return them with a yes for a model at `host`, or a no."""
        at = "" if leaves is Leaves.NOTHING else host
        return replace(self, voice=leaves.value, voice_at=at)

    def towards(self, host: str) -> "Settings":
        """Return them where a model at `host` would be asked: nothing leaves for one never named."""
        elsewhere = host and self.voice_at and self.voice_at != host
        return replace(self, voice=Leaves.NOTHING.value) if elsewhere else self
