"""What a town does in a day: who writes when, what they press, where they live.

No product's figures: they are guesses on the high side, each in one place, and the page says so.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from evals.__main__ import OWN_CASES
from evals.cases import read

BEGIN = datetime(2026, 11, 23, tzinfo=UTC)
"""A Monday, as it begins at Greenwich: all zones below have their nine o'clock within it."""
SLOT = timedelta(minutes=15)
SLOTS = 96

WRITE = 0.10  # of all people write on a day
AGAIN = 0.30  # of those write once more, right after the answer
PRESS = 0.50  # of answers with buttons have one of them pressed
REACT = 0.30  # of reminders get a sign
ANSWER = 0.15  # of weekly picks have a button pressed

HOURS = (1, 1, 0.5, 0.5, 0.5, 1, 2, 4, 6, 7, 7, 7, 9, 8, 6, 6, 6, 6, 7, 8, 10, 10, 7, 3)
"""How much is written in each hour of a person's own day, against the others."""

ZONES = (
    *("America/New_York",) * 6,
    *("Europe/London",) * 4,
    *("America/Los_Angeles",) * 3,
    *("Europe/Berlin",) * 3,
    *("Asia/Kolkata",) * 2,
    *("Asia/Tokyo",) * 2,
)
"""Where people live: the person of each number in the next of these."""

MORE = (
    "sent it by text",
    "she finally answered!",
    "remind me about Noa in two weeks",
    "called mom today, we talked an hour",
    "/reconnect who",
    "thanks",
)
"""What is said besides a situation."""

SIGNS = ("✅", "⏰", "💤", "🗓️", "🗑️")


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody comes and writes, one text after the other."""

    number: int
    texts: tuple[str, ...]


def day(people: int, share: float = 1.0, seed: int = 7) -> Mapping[int, Sequence[Visit]]:
    """Return who comes in each slot of the day; `share` of the usual number."""
    chance, visits = Random(seed), defaultdict[int, list[Visit]](list)
    stories = [case.text for case in read(OWN_CASES).situations]
    for number in range(people):
        if chance.random() < WRITE * share:
            texts = [chance.choice([*stories, *MORE])]
            if chance.random() < AGAIN:
                texts.append(chance.choice(MORE))
            visits[_slot(number, chance)].append(Visit(number, tuple(texts)))
    return visits


def _slot(number: int, chance: Random) -> int:
    """Return a slot of the day, by the hour of the person's own clock."""
    hour = chance.choices(range(24), HOURS)[0]
    own = ZoneInfo(ZONES[number % len(ZONES)])
    offset = BEGIN.astimezone(own).utcoffset() or timedelta()
    minutes = hour * 60 + chance.randrange(60) - int(offset.total_seconds() // 60)
    return minutes % (24 * 60) // 15


def peak() -> float:
    """Return what share of a day's writing falls into its busiest hour, over all zones."""
    weights = [0.0] * SLOTS
    for zone in ZONES:
        offset = BEGIN.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
        for hour, weight in enumerate(HOURS):
            start = (hour * 4 - int(offset.total_seconds() // 900)) % SLOTS
            for slot in range(start, start + 4):
                weights[slot % SLOTS] += weight / 4
    hours = [sum(weights[(one + more) % SLOTS] for more in range(4)) for one in range(SLOTS)]
    return max(hours) / sum(weights)
