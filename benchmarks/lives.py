"""Invented lives: what people keep, as values of the core. The same chance gives the same life."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

from coaching.memory import Contact, Handle, Kept, Purpose, Reminder, Settings, Touch
from coaching.situation import Channel, Tie

NOW = datetime(2026, 11, 22, 17, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Life:
    """How much one person keeps; what is due lies between these days from now, at random.

    Half of the contacts have a touch. `zones` are those that people live in, one after the other;
    there `picking` is the share of people who want weekly picks.
    """

    contacts: int = 100
    reminders: int = 100
    due: tuple[float, float] = (-0.5, 400.0)
    zones: tuple[str, ...] = ()
    picking: float = 1.0


def a_life(chance: Random, life: Life, number: int, now: datetime = NOW) -> Iterator[Kept]:
    """Yield what the person of a number keeps: settings, contacts of all ties, touches, reminders."""
    if life.zones:
        zone, picks = life.zones[number % len(life.zones)], chance.random() < life.picking
        yield Settings(zone=zone, weekly_picks=picks)
    contacts = [known(chance, one, now) for one in range(life.contacts)]
    yield from contacts
    for whom in contacts[: life.contacts // 2]:
        at = now - timedelta(days=chance.uniform(1, 900))
        words = "how was the fair? thinking of you"
        yield Touch(id=fresh(chance), contact_id=whom.id, at=at, text=words)
    for one in range(life.reminders):
        yield Reminder(
            id=fresh(chance),
            contact_id=contacts[one % len(contacts)].id,
            purpose=Purpose.ASKED,
            due_at=now + timedelta(days=chance.uniform(*life.due)),
            reason="ask how the move went",
        )


def known(chance: Random, number: int, now: datetime = NOW) -> Contact:
    """Return somebody told of in conversation."""
    return Contact(
        id=fresh(chance),
        name=f"{chance.choice(FIRST)} {chance.choice(LAST)} {number}",
        added_at=now - timedelta(days=chance.uniform(0, 900)),
        tie=chance.choice([*Tie, None]),
        value="sent me two clients" if number % 5 == 0 else "",
        notes="met at the fair, two kids" if number % 2 else "",
        handles=(Handle(Channel.EMAIL, f"person{number}@mail.example"),),
    )


def someone(chance: Random, number: int) -> Contact:
    """Return somebody from a list of connections."""
    return Contact(
        id=fresh(chance),
        name=f"{chance.choice(FIRST)} {chance.choice(LAST)}{number % 4000}",
        added_at=NOW,
        tie=Tie.LINKEDIN_STRANGER if number % 3 else None,
        company="Lindgren & Kamau",
        position="Bookbinder",
        connected_on=NOW.date() - timedelta(days=number % 4000),
        handles=(Handle(Channel.LINKEDIN, f"https://www.linkedin.example/in/p{number}"),),
    )


def connections(chance: Random, rows: int) -> str:
    """Return a list of connections as LinkedIn hands it out."""
    lines = ["Notes:", '"Some addresses are missing."', ""]
    lines.append("First Name,Last Name,URL,Email Address,Company,Position,Connected On")
    for number in range(rows):
        first, last = chance.choice(FIRST), chance.choice(LAST) + chance.choice(LAST).lower()
        mail = f"{first.lower()}.{number}@mail.example" if number % 12 == 0 else ""
        url = f"https://www.linkedin.example/in/{first.lower()}-{number}"
        on = f"{number % 28 + 1:02d} {chance.choice(MONTHS)} {2008 + number % 18}"
        lines.append(f"{first},{last},{url},{mail},Lindgren & Kamau {number % 700},Bookbinder,{on}")
    return "\n".join(lines)


def fresh(chance: Random) -> UUID:
    """Return a random id."""
    return UUID(int=chance.getrandbits(128), version=4)


FIRST = (
    "Wanjiru Oskar Amadou Marta Ivo Lea Omar Priya Kofi Dana Farhad Ingrid Mateo Yuki Samira Tomasz "
    "Elif Noor Bruno Chloe Divya Emeka Freya Goran Hana Ismael Jonas Keiko Lars Mina"
).split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LAST = (
    "Lindgren Kamau Marsh Stone Haddad Raman Mensah Cole Amini Berg Alvarez Sato Nasser Nowak Demir "
    "Fischer Costa Dubois Iyer Okafor Olsen Petrov Kim Diallo Weiss Tanaka Holm Farah Klein Joshi"
).split()
