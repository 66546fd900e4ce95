"""The hours somebody usually writes at: they stand in for a clock nobody has told us of."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from coaching.memory import Settings
from coaching.messages import Choice, Choices, Reply, Text
from coaching.person import Person
from coaching.phrases import Phrasebook, say, seeded
from coaching.schedule import zone_named

_KEPT = 12
"""So many messages tell a habit; older ones do not count."""

_AROUND = 3
"""Hours, from the usual one on, in which somebody is taken to be awake."""

_CITIES = {
    "Pacific/Honolulu": "Honolulu",
    "America/Anchorage": "Anchorage",
    "America/Los_Angeles": "Los Angeles, Vancouver",
    "America/Phoenix": "Phoenix",
    "America/Denver": "Denver, Calgary",
    "America/Chicago": "Chicago, Dallas",
    "America/Mexico_City": "Mexico City",
    "America/New_York": "New York, Toronto",
    "America/Bogota": "Bogotá, Lima",
    "America/Sao_Paulo": "São Paulo, Buenos Aires",
    "Europe/London": "London, Dublin, Lisbon",
    "Africa/Lagos": "Lagos",
    "Europe/Berlin": "Berlin, Paris, Madrid, Rome",
    "Africa/Johannesburg": "Johannesburg",
    "Europe/Athens": "Athens, Helsinki, Kyiv",
    "Europe/Istanbul": "Istanbul, Nairobi",
    "Asia/Dubai": "Dubai",
    "Asia/Karachi": "Karachi",
    "Asia/Kolkata": "Mumbai, Delhi, Bengaluru",
    "Asia/Bangkok": "Bangkok, Jakarta, Hanoi",
    "Asia/Singapore": "Singapore, Manila, Shanghai",
    "Asia/Tokyo": "Tokyo, Seoul",
    "Australia/Sydney": "Sydney, Melbourne",
    "Pacific/Auckland": "Auckland",
}
"""A zone for each clock that many people live by, and cities to know it by; one menu holds them."""


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


def question(settings: Settings, person: Person, now: datetime, book: Phrasebook) -> Reply:
    """Return the question for their zone, with a menu; empty where it is known or was asked."""
    if settings.zone is not None or person.asked_zone or not person.hours:
        return ()
    asked = say(book, "reminders/zone", {}, (), seeded(str(person.hours)))
    ways = tuple(_way(zone, cities, now) for zone, cities in _CITIES.items())
    label = say(book, "reminders/choices_zone", {}, (), seeded(""))
    return (Text(asked), Choices((Choice("reconnect:settings", label, ways),)))


def _way(zone: str, cities: str, now: datetime) -> Choice:
    own = now.astimezone(zone_named(zone))
    return Choice(f"settings:zone {zone}", f"{own:%H:%M} · {cities}")
