"""Tells a restored database what has passed since it was copied, so that nobody hears it twice.

Whoever worked the lost database went on after the backup: they answered what waited in it, sent
what was to be sent, reminded people whose day had come. None of it stands in the copy, all of it
was seen by somebody. So up to the moment until which the lost one ran

- **what was to be sent** is doubtful: its platform is asked for its mark before it is sent;
- **what came in and waited** counts as answered where the lost database can still be read and says
  so, waits on where it says that, and is a dead letter otherwise: nobody else could tell;
- **a reminder that fell due** counts as shown and not answered: it comes again, or fades, as that
  would;
- **this week's picks** count as shown where their day came: their people rest until it is over;
- **a chat that is read back** (where a platform tells no events twice) is read from then on;
- **a session with a gateway** is none any more.

The lost database is asked where it can be read and has the same tables. What comes unasked is
rather never shown than twice; what somebody asked for is found or told of.
"""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from coaching.memory import Change, Needs, Put, Reminder, ReminderState, Settings
from coaching.reminders.transitions import ignored
from coaching.turn import Moment
from storage.backups.checking import opened
from storage.columns import EPOCH
from storage.delivery.values import Kind
from storage.engine import Engine
from storage.errors import SealError
from storage.gateway import Channels, Heard
from storage.migrations import VERSION_TABLE, revisions
from storage.sealing import Keyring
from storage.store import Store

RESTORED = "restored"
"""The fault of an event that waited in a backup: nobody knows whether it was answered since."""

PICKS_COME = timedelta(days=1)
"""So late picks may come after their hour."""

SKEW = timedelta(minutes=1)
"""What clocks differ by."""

EVERYBODY = 1_000_000_000
_MICROSECOND = timedelta(microseconds=1)

LastId = Callable[[datetime], int]
"""Returns the highest id that a platform may have given to a message until then."""


@dataclass(frozen=True, slots=True)
class Lost:
    """What came before a restored database, as far as is known.

    It ran until `until`; None says that nothing has passed since the backup. `file` is the
    database itself where it can be read.
    """

    until: datetime | None
    file: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """What was noted: messages to ask for, events known to be answered, others put aside.

    `reminders` count as shown, `resting` are people whose picks do.
    """

    doubtful: int
    answered: int = 0
    put_aside: int = 0
    reminders: int = 0
    resting: int = 0


async def let_pass(
    copy: Path, ring: Keyring, lost: Lost, now: datetime, ids: Mapping[str, LastId]
) -> Passed:
    """Tell a copy, brought up to date, what has passed. MissingKey where the ring is not its own.

    `ids` are the platforms whose chats are read back.
    """
    file = lost.file if lost.file is not None and _has_our_tables(lost.file) else None
    store = await Store.open(f"sqlite:///{copy}", ring)
    try:
        if lost.until is None:
            with closing(_opened(copy)) as connection:
                return Passed(doubtful=_cut_off(connection, now, passed=False))
        with closing(_opened(copy)) as connection:
            doubtful = _cut_off(connection, lost.until, passed=True)
            answered, put_aside = _heard(connection, file)
            _renewed(connection, file)
            homes = _homes(connection)
        reminders = await _reminded(store, lost.until, homes)
        with closing(_opened(copy)) as connection:
            resting = _rested(connection, lost.until, now)
        for platform, last_id in ids.items():
            await _read_back(store, file, ring, platform, last_id(lost.until + SKEW))
    finally:
        await store.close()
    return Passed(
        doubtful=doubtful,
        answered=answered,
        put_aside=put_aside,
        reminders=reminders,
        resting=resting,
    )


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=30, isolation_level=None)
    connection.execute("pragma secure_delete = on")
    return connection


def _has_our_tables(file: Path) -> bool:
    try:
        with closing(opened(file)) as connection:
            found = connection.execute(f"select version_num from {VERSION_TABLE}").fetchone()  # noqa: S608  # ours
    except sqlite3.Error:
        return False
    return bool(found == (revisions()[-1],))


def _cut_off(connection: sqlite3.Connection, at: datetime, *, passed: bool) -> int:
    """End sessions and leases; return how many messages are doubtful. A page is made anew."""
    connection.execute(
        "update gateway_session set session = null, sequence = null, url = null, lease = null"
    )
    if passed:  # nobody is to look for what the lost one had not found
        connection.execute(
            "update gateway_session set behind = 0, leased_until = max(leased_until, ?)",
            [_instant(at)],
        )
    connection.execute("update installation set lease = null, leased_until = null")
    connection.execute(
        "update outbox set state = 'void', body = null, lease = null, claimed_at = null"
        " where state in ('new', 'sending') and kind = ?",
        [Kind.PAGE.value],
    )
    unsent = ("new", "sending") if passed else ("sending", "sending")
    return connection.execute(_DOUBTFUL, unsent).rowcount


def _heard(connection: sqlite3.Connection, lost: Path | None) -> tuple[int, int]:
    """Settle what waited; return how much is known to be answered, and how much is not known."""
    answered = 0
    if lost is not None:
        connection.execute("attach ? as lost", [str(lost)])
        try:
            answered = connection.execute(_ANSWERED).rowcount
            put_aside = connection.execute(_UNKNOWN_HERE, [RESTORED]).rowcount
            connection.execute(_KEYS)
            connection.execute(_WAITING)
        finally:
            connection.execute("detach lost")
        return answered, put_aside
    return 0, connection.execute(_UNKNOWN, [RESTORED]).rowcount


def _renewed(connection: sqlite3.Connection, lost: Path | None) -> None:
    """Take over tokens that were renewed since: the older ones may not be used any more."""
    if lost is None:
        return
    connection.execute("attach ? as lost", [str(lost)])
    try:
        connection.execute(_RENEWED)
    finally:
        connection.execute("detach lost")


def _homes(connection: sqlite3.Connection) -> tuple[str, ...]:
    found = connection.execute("select distinct home from person where home is not null")
    return tuple(home for (home,) in found)


async def _reminded(store: Store, until: datetime, homes: tuple[str, ...]) -> int:
    """Let the reminders count as shown that fell due; return how many."""
    count = 0
    for person in await store.due(until, homes, EVERYBODY):
        memory = store.memory(person)
        stand = await memory.stand()
        known = await memory.known(Needs(reminders=True), until)
        changes = [
            change
            for one in known.reminders
            if one.due_at <= until
            for change in _shown(one, until, known.settings)
        ]
        if changes:
            await memory.commit(stand.person, stand.rev, changes)
            count += len(changes)
    return count


def _shown(reminder: Reminder, until: datetime, settings: Settings) -> tuple[Change, ...]:
    """Return the one change that all showings of a reminder until then come to."""
    pending = (ReminderState.PLANNED, ReminderState.SENT)
    stands = reminder
    while stands.state in pending and stands.due_at <= until:
        moment = Moment(stands.due_at, uuid4)
        ((change),) = ignored(stands, moment, settings)
        assert isinstance(change, Put)  # noqa: S101  # that is what `ignored` returns
        assert isinstance(change.value, Reminder)  # noqa: S101  # as above
        stands = change.value
    return (Put(stands),)


def _rested(connection: sqlite3.Connection, until: datetime, now: datetime) -> int:
    """Let people rest whose picks came and may still come; return how many."""
    return connection.execute(
        _RESTED, {"until": _instant(until), "day": PICKS_COME // _MICROSECOND, "now": _instant(now)}
    ).rowcount


async def _read_back(
    store: Store, lost: Path | None, ring: Keyring, platform: str, last: int
) -> None:
    """Raise the bookmarks of a platform's chats: to those of the lost database, else to an id."""
    exact = await _bookmarks(lost, ring, platform)
    known = await store.channels.known(platform)
    raised = [one._replace(message=max(one.message, exact.get(one.channel, last))) for one in known]
    await store.channels.kept(platform, raised)


async def _bookmarks(lost: Path | None, ring: Keyring, platform: str) -> Mapping[str, int]:
    if lost is None:
        return {}
    engine = Engine(f"sqlite:///{lost}")
    try:
        found: tuple[Heard, ...] = await Channels(engine, ring).known(platform)
    except SealError:  # sealed with a newer key than those that are here
        return {}
    finally:
        await engine.close()
    return {one.channel: one.message for one in found if one.message}


def _instant(at: datetime) -> int:
    return (at - EPOCH) // _MICROSECOND


_DOUBTFUL = (
    "update outbox set state = 'sending', lease = null, claimed_at = null where state in (?, ?)"
)
_ANSWERED = (
    "update inbox set state = 'done', payload = null, fault = null where state = 'new' and not"
    " exists (select 1 from lost.inbox past where past.id = inbox.id and past.state in"
    " ('new', 'dead'))"
)
"""What the lost database knows as done, or knows no more: keys outlive what they are of."""

_UNKNOWN = "update inbox set state = 'dead', fault = ? where state = 'new'"
_UNKNOWN_HERE = (
    "update inbox set state = 'dead', fault = ? where state = 'new' and exists"
    " (select 1 from lost.inbox past where past.id = inbox.id and past.state = 'dead')"
)
_TAKEN_OVER = (
    "insert or ignore into inbox (id, person_id, platform, state, accepted_at, ready_at, tries,"
    " fault, payload) select id, person_id, platform, {state}, accepted_at, ready_at, tries,"
    " null, {payload} from lost.inbox past where {which} order by seq"
)
_KEYS = _TAKEN_OVER.format(state="'done'", payload="null", which="state != 'new'")
_WAITING = _TAKEN_OVER.format(
    state="'new'",
    payload="payload",
    which="state = 'new' and exists (select 1 from person where person.id = past.person_id)",
)
"""What came in since: its keys, so that it counts once, and what is still to be answered."""

_RENEWED = (
    "update installation set (expires_at, gone_at, details, tokens) = (select expires_at, gone_at,"
    " details, tokens from lost.installation past where past.id = installation.id) where exists"
    " (select 1 from lost.installation past where past.id = installation.id)"
)
_RESTED = (
    "update person set rests_until = max(coalesce(rests_until, 0), look_at + :day)"
    " where home is not null and look_at <= :until and look_at + :day > :now and not exists"
    " (select 1 from settings where settings.person_id = person.id and not weekly_picks)"
)
