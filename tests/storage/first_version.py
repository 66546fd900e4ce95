"""A database as the first version wrote it: `first_version.sql`, and what must be read from it.

`python -m tests.storage.first_version` writes the file; after the first release never again.
"""

import asyncio
import sqlite3
import tempfile
from base64 import b64encode
from contextlib import closing
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from coaching.answer import Action, Draft
from coaching.memory import (
    Contact,
    Everything,
    Handle,
    KeptDraft,
    Needs,
    Outcome,
    Pick,
    PickState,
    Purpose,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Silence,
    Source,
    State,
    Touch,
    TouchKind,
    Unit,
)
from coaching.person import Person
from coaching.situation import Attempt, Channel, Period, PushBack, Side, Tie
from storage.sealing import Keyring
from storage.store import Identity, Store

DUMP = Path(__file__).with_name("first_version.sql")
KEY = b64encode(sha256(b"the first version").digest()).decode()
ANA, BEN = Identity("console", "", "you"), Identity("slack", "T1", "U2")
DANA, MOM, KOFI, ZOE = (UUID(int=number) for number in range(1, 5))


def on(month: int, day: int, hour: int = 12) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


CONTACTS = (
    Contact(
        id=DANA,
        name="Dana Núñez",
        added_at=on(1, 5),
        aliases=("Dani", "DN"),
        pronoun="she",
        tie=Tie.FRIEND,
        how_met="roommates in Leeds",
        value="lent me her car for a month",
        notes="allergic to nuts 🥜; don’t mention the marathon",
        handles=(
            Handle(Channel.EMAIL, "dana@example.org"),
            Handle(Channel.TEXT, "+44 20 7946 0000"),
        ),
        company="Fern & Co",
        position="buyer",
        birthday="--05-04",
        connected_on=date(2019, 3, 2),
        cadence=60,
        state=State.WAITING,
        source=Source.IMPORTED,
    ),
    Contact(id=MOM, name="Mom", added_at=on(1, 6), tie=Tie.FAMILY),
    Contact(
        id=KOFI,
        name="Kofi Mensah",
        added_at=on(1, 7),
        state=State.LET_GO,
        rests_until=date(2027, 2, 1),
        source=Source.LOGGED,
    ),
)
OF_ANA = Everything(
    settings=Settings(
        zone="Europe/Lisbon", quiet_from=22, quiet_until=8, days=(0, 2, 4), picks=2, tone="warmer"
    ),
    contacts=CONTACTS,
    touches=(
        Touch(id=UUID(int=11), contact_id=DANA, at=on(2, 1), channel=Channel.EMAIL, text="hi Dana"),
        Touch(
            id=UUID(int=12),
            contact_id=MOM,
            at=on(3, 1),
            side=Side.CONTACT,
            kind=TouchKind.REPLY,
            source=Source.REMINDED,
        ),
    ),
    silences=(
        Silence(
            id=UUID(int=21),
            contact_id=KOFI,
            since=on(2, 2),
            push_back=PushBack.NOT_NOW,
            push_back_words="not now, thanks",
            outcome=Outcome.LET_GO,
            closed_at=on(2, 9),
        ),
        Silence(
            id=UUID(int=22),
            contact_id=DANA,
            since=on(3, 3),
            attempts=(Attempt(Channel.EMAIL, 3), Attempt(None, None)),
            last_attempt=Period(date(2026, 2, 20), date(2026, 2, 26), "last week"),
            called_out=True,
            first_thought="she is angry with me",
        ),
    ),
    reminders=(
        Reminder(
            id=UUID(int=31),
            contact_id=DANA,
            purpose=Purpose.CHECK_IN,
            due_at=on(4, 1, 9),
            reason="did she answer?",
            draft_id=UUID(int=41),
        ),
        Reminder(
            id=UUID(int=32),
            contact_id=None,
            purpose=Purpose.ASKED,
            due_at=on(5, 1, 9),
            state=ReminderState.SENT,
            rev=3,
            repeat=Repeat(2, Unit.MONTH),
            sent_at=on(5, 1, 10),
            shown=1,
        ),
    ),
    drafts=(
        KeptDraft(
            id=UUID(int=41),
            contact_id=DANA,
            action=Action.SWITCH_CHANNEL,
            draft=Draft(
                Channel.EMAIL, "Dana, [the news].\n\nNo need to answer.", "Leeds", ("the news",)
            ),
            made_at=on(3, 4),
        ),
    ),
    picks=(
        Pick(
            id=UUID(int=51),
            contact_id=MOM,
            week="2026-W10",
            reason="she called last spring",
            offered_at=on(3, 2),
            state=PickState.DONE,
        ),
    ),
)
OF_BEN = Everything(contacts=(Contact(id=ZOE, name="Zoë", added_at=on(1, 8)),))
OF_ALL = {ANA: OF_ANA, BEN: OF_BEN}
STANDING = Person(text="wrote Dana three times", contact_id=DANA, expects=f"value:{DANA}")


def values(of: Everything) -> tuple[object, ...]:
    """Return what is remembered as values to put, contacts first."""
    hanging = (*of.touches, *of.silences, *of.reminders, *of.drafts, *of.picks)
    return (of.settings, *of.contacts, *hanging)


async def fill(url: str, keyring: Keyring) -> None:
    """Keep all of it in a database."""
    store = await Store.open(url, keyring)
    for identity, everything in OF_ALL.items():
        memory = store.memory(await store.person(identity))
        await memory.add(values(everything))
        await memory.commit(STANDING, (await memory.stand()).rev)
    await store.close()


async def check(url: str, keyring: Keyring) -> None:
    """See that all of it is read as it was kept, and found by name."""
    store = await Store.open(url, keyring)
    for identity, everything in OF_ALL.items():
        memory = store.memory(await store.person(identity))
        assert await memory.everything() == everything
        stand = await memory.stand()
        assert (stand.person, stand.settings) == (STANDING, everything.settings)
        names = tuple(name for one in everything.contacts for name in (one.name, *one.aliases))
        found = (await memory.known(Needs(names=names), on(6, 1))).found
        assert {name: ids[0] for name, ids in found.items()} == {
            name: one.id for one in everything.contacts for name in (one.name, *one.aliases)
        }
    await store.close()


def load(file: Path) -> None:
    """Make the first version's database from the dump."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(DUMP.read_text("utf-8"))


def write() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "coach.db")
        asyncio.run(fill(f"sqlite:///{file}", Keyring.of(KEY)))
        with closing(sqlite3.connect(file)) as connection:
            DUMP.write_text("\n".join(connection.iterdump()) + "\n", "utf-8")


if __name__ == "__main__":
    write()
