"""The hours somebody usually writes at: they stand in for a clock nobody has told us of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from coaching.memory import Settings
from coaching.person import Person

_KEPT = 12
"""So many messages tell a habit; older ones do not count."""

_AROUND = 3
"""Hours, from the usual one on, in which somebody is taken to be awake."""


def heard(before: Person, after: Person, now: datetime) -> Person:
    """Return the person after a turn, with the hour they wrote at among their last ones."""
    hours = (*before.hours, now.astimezone(UTC).hour)[-_KEPT:]
    return replace(after, hours=hours, asked_zone=before.asked_zone)


def hours(settings: Settings, person: Person, now: datetime) -> Settings:
    """Return the settings with quiet hours around those the person writes at, on the clock of `now`.

    Where their zone is known, or no hour of theirs is, the settings as they are.
    """
    if settings.zone is not None or not person.hours:
        return settings
    usual = now.astimezone(UTC).replace(hour=_usual(person.hours), minute=0).astimezone(now.tzinfo)
    return replace(settings, quiet_from=(usual.hour + _AROUND) % 24, quiet_until=usual.hour)


def _usual(written: Sequence[int]) -> int:
    """Return the hour from which on most was written in a few hours; of several the latest used."""

    def followed(hour: int) -> int:
        return sum((one - hour) % 24 < _AROUND for one in written)

    return max(reversed(written), key=followed)
