"""Asks by what clock somebody lives, where nobody tells us: a menu of cities with the time there."""

from datetime import datetime

from coaching.memory import Settings
from coaching.messages import Choice, Choices, Reply, Text
from coaching.person import Person
from coaching.phrases import Phrasebook, say, seeded
from coaching.schedule import zone_named

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
