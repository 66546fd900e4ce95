"""The tables. Rows never leave `storage`; `storage.rows` makes domain values of them.

What is personal (names, notes, texts, handles, reasons, drafts, account ids, the state of the
conversation) lies sealed in `LargeBinary` columns, its place bound in as
"table:column:id of the row". In clear are ids, times, states, kinds and counters: what indexes
need. Everything hangs on a person and goes with them; what is about a contact hangs on both, so
that nothing can ever be tied to another person's contact.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlalchemy.event import listens_for
from sqlalchemy.orm import registry
from sqlmodel import Field, SQLModel

from storage.columns import PLAIN_JSON, Instant, Key

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

ACTIVE = "state = 'active'"
WORTH_SOMETHING = "(value_weight > 0 OR touches > 0)"
NEVER_SPOKEN = "(value_weight = 0 AND touches = 0)"
OPEN = "outcome IS NULL"
RESTED = "rests_until IS NOT NULL"
PENDING = "state IN ('planned', 'sent')"
NEW = "state = 'new'"
UNSENT = "state IN ('new', 'sending')"
DEAD = "state = 'dead'"
OVER = "state NOT IN ('new', 'sending', 'dead')"
KNOWN_THERE = "message IS NOT NULL"
LOOKED_AT = "look_at IS NOT NULL"
LEFT = "gone_at IS NOT NULL"
WORDED = "text IS NOT NULL"
REASONED = "reason IS NOT NULL"
REASONED_AND_OVER = f"{REASONED} AND state NOT IN ('planned', 'sent')"
WORDED_AND_OVER = "outcome IS NOT NULL AND worded"
TALKED = "state IS NOT NULL"
"""Conditions of partial indexes. SQLite uses such an index only for a query that repeats the
condition word for word, so queries take it from here."""


def _partial(name: str, *columns: Any, where: str, unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=text(where))


@listens_for(METADATA, "before_create")
def partial_too(metadata: MetaData, connection: Connection | None = None, **_: Any) -> None:
    """Say of partial indexes that PostgreSQL's are so too, before tables are made or compared.

    Said of each where it is defined it would load all that is PostgreSQL's, on SQLite as well.
    """
    if connection is not None and connection.dialect.name == "sqlite":
        return
    for index in (one for table in metadata.tables.values() for one in table.indexes):
        index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]


def _id() -> Any:
    return Field(sa_column=Column(Key, primary_key=True))


def _person(**more: Any) -> Any:
    owner = ForeignKey("person.id", ondelete="CASCADE")
    return Field(sa_column=Column(Key, owner, nullable=False, **more))


def _about_contact() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["person_id", "contact_id"], ["contact.person_id", "contact.id"], ondelete="CASCADE"
    )


def _uuid(*, nullable: bool = False, **more: Any) -> Any:
    return Field(sa_column=Column(Key, nullable=nullable, **more))


def _sealed(*, nullable: bool = False) -> Any:
    return Field(sa_column=Column(LargeBinary, nullable=nullable))


def _time(*, nullable: bool = False) -> Any:
    return Field(sa_column=Column(Instant, nullable=nullable))


def _word(*, nullable: bool = False) -> Any:
    return Field(sa_column=Column(String, nullable=nullable))


def _small() -> Any:
    return Field(sa_column=Column(SmallInteger, nullable=False))


class Row(SQLModel, registry=registry(metadata=METADATA)):
    """What all tables share."""


def _order() -> Any:
    """Count rows up: the order in which they came."""
    kind = BigInteger().with_variant(Integer(), "sqlite")
    return Field(default=None, sa_column=Column(kind, primary_key=True, autoincrement=True))


class PersonRow(Row, table=True):
    """One human. `rev` guards every change; `paused` while a safety turn stands.

    `home` is the platform on which reminders and picks reach them, where they last wrote; null
    while none is known or they cannot be reached. `look_at` is when their weekly picks are next
    to be looked at; nothing comes unasked before `rests_until`, the end of quiet hours. They were
    last heard of on `heard_on`, and told on `noticed_on` that all of it will be deleted, unless
    they were heard of since.
    """

    __tablename__ = "person"
    __table_args__ = (
        _partial("ix_person_look", "look_at", where=LOOKED_AT),
        Index(None, "heard_on"),
        _partial("ix_person_talked", "heard_on", where=TALKED),
    )

    id: UUID = _id()
    rev: int = Field(default=0)
    paused: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    state: bytes | None = _sealed(nullable=True)  # the conversation: `Person` as JSON
    home: str | None = _word(nullable=True)
    place: bytes | None = _sealed(nullable=True)  # `Place` as JSON: where `home` reaches them
    look_at: datetime | None = _time(nullable=True)
    rests_until: datetime | None = _time(nullable=True)
    last: bytes | None = _sealed(nullable=True)  # `LastTurn` as JSON
    heard_on: date | None = Field(sa_column=Column(Date, nullable=True))
    noticed_on: date | None = Field(sa_column=Column(Date, nullable=True))


class IdentityRow(Row, table=True):
    """An account of a person on a platform. `key` finds it: a blind index of all its parts.

    `workspace` finds all of a workspace; null in rows that are older than it.
    """

    __tablename__ = "identity"
    __table_args__ = (UniqueConstraint("key"), Index(None, "person_id"), Index(None, "workspace"))

    id: UUID = _id()
    person_id: UUID = _person()
    platform: str = _word()
    key: bytes = _sealed()
    account: bytes = _sealed()  # workspace and account as JSON
    workspace: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))


class SettingsRow(Row, table=True):
    """A person's settings; no row where all are the defaults."""

    __tablename__ = "settings"

    person_id: UUID = _person(primary_key=True)
    zone: str | None = _word(nullable=True)
    quiet_from: int = _small()
    quiet_until: int = _small()
    days: Any = Field(sa_column=Column(PLAIN_JSON, nullable=False))
    reminders: bool
    weekly_picks: bool
    pick_day: int = _small()
    pick_hour: int = _small()
    picks: int = _small()
    tone: str = _word()
    language: str = _word()
    voice: str = Field(sa_column=Column(String, nullable=False, server_default="nothing"))
    voice_at: str = Field(sa_column=Column(String, nullable=False, server_default=text("''")))
    look: str = Field(sa_column=Column(String, nullable=False, server_default="light"))


class ContactRow(Row, table=True):
    """A contact. What picks need is in clear.

    `value_weight` is 0 for a bare entry of a list, 1 where anything was told, 2 with what they
    brought. `last_touch_at` and `touches` follow the touches; `quiet_since` is the last touch, or
    when the contact was added.
    """

    __tablename__ = "contact"
    __table_args__ = (
        UniqueConstraint("person_id", "id"),
        Index("ix_contact_recent", "person_id", "quiet_since", "id"),
        _partial(
            "ix_contact_picks",
            "person_id",
            "tie",
            text("value_weight DESC"),
            "quiet_since",
            where=f"{ACTIVE} AND {WORTH_SOMETHING}",
        ),
        _partial(
            "ix_contact_fill",
            "person_id",
            "quiet_since",
            where=f"{ACTIVE} AND {NEVER_SPOKEN}",
        ),
        _partial("ix_contact_rested", "person_id", "rests_until", where=RESTED),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    state: str = _word()
    tie: str | None = _word(nullable=True)
    added_at: datetime = _time()
    rests_until: date | None = Field(sa_column=Column(Date, nullable=True))
    value_weight: int = _small()
    last_touch_at: datetime | None = _time(nullable=True)
    touches: int = Field(default=0)
    quiet_since: datetime = _time()
    names: bytes = _sealed()  # the name and the aliases as a JSON list
    details: bytes = _sealed()  # the rest as JSON


class ContactNameRow(Row, table=True):
    """A name a contact answers to, as a blind index.

    The whole name or an alias is `rank` 0, the first name 1, the last name 2.
    """

    __tablename__ = "contact_name"
    __table_args__ = (
        _about_contact(),
        Index(None, "person_id", "contact_id"),
        {"sqlite_with_rowid": False},  # the table is its own index: a third less to write
    )

    person_id: UUID = _uuid(primary_key=True)
    key: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    contact_id: UUID = _uuid(primary_key=True)
    rank: int = _small()


class TouchRow(Row, table=True):
    """One interaction of either side."""

    __tablename__ = "touch"
    __table_args__ = (
        _about_contact(),
        Index(None, "person_id", "contact_id", "at"),
        _partial("ix_touch_worded", "at", where=WORDED),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    contact_id: UUID = _uuid()
    at: datetime = _time()
    side: str = _word()
    channel: str | None = _word(nullable=True)
    kind: str = _word()
    source: str = _word()
    text: bytes | None = _sealed(nullable=True)  # null where there is none


class SilenceRow(Row, table=True):
    """A run of unanswered messages; at most one of a contact is open.

    Its words are gone where it is not `worded`.
    """

    __tablename__ = "silence"
    __table_args__ = (
        _about_contact(),
        Index(None, "person_id", "contact_id", "since"),
        _partial("uq_silence_open", "contact_id", where=OPEN, unique=True),
        _partial("ix_silence_worded", "closed_at", where=WORDED_AND_OVER),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    contact_id: UUID = _uuid()
    since: datetime = _time()
    called_out: bool
    push_back: str | None = _word(nullable=True)
    outcome: str | None = _word(nullable=True)
    closed_at: datetime | None = _time(nullable=True)
    details: bytes = _sealed()  # attempts, last attempt, push-back words, first thought
    worded: bool = Field(default=True, sa_column_kwargs={"server_default": true()})


class DraftRow(Row, table=True):
    """A draft that was shown."""

    __tablename__ = "draft"
    __table_args__ = (
        _about_contact(),
        Index(None, "person_id", "contact_id", "made_at"),
        Index(None, "made_at"),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    contact_id: UUID = _uuid()
    action: str = _word()
    made_at: datetime = _time()
    draft: bytes = _sealed()


class ReminderRow(Row, table=True):
    """Something to come back to. `draft_id` may name a draft that is gone."""

    __tablename__ = "reminder"
    __table_args__ = (
        _about_contact(),
        Index(None, "person_id", "contact_id"),
        _partial("ix_reminder_due", "due_at", where=PENDING),
        _partial("ix_reminder_reasoned", "due_at", where=REASONED_AND_OVER),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    contact_id: UUID | None = _uuid(nullable=True)
    purpose: str = _word()
    due_at: datetime = _time()
    state: str = _word()
    rev: int
    draft_id: UUID | None = _uuid(nullable=True)
    repeat: Any = Field(sa_column=Column(PLAIN_JSON, nullable=True))
    sent_at: datetime | None = _time(nullable=True)
    shown: int
    reason: bytes | None = _sealed(nullable=True)  # null where there is none


class PickRow(Row, table=True):
    """A weekly pick. `draft_id` may name a draft that is gone."""

    __tablename__ = "pick"
    __table_args__ = (
        _about_contact(),
        Index(None, "person_id", "offered_at"),
        _partial("ix_pick_reasoned", "offered_at", where=REASONED),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    contact_id: UUID = _uuid()
    week: str = _word()
    offered_at: datetime = _time()
    state: str = _word()
    draft_id: UUID | None = _uuid(nullable=True)
    reason: bytes | None = _sealed(nullable=True)


class InboxRow(Row, table=True):
    """An event a platform handed over, kept before the platform is told so.

    `key` is a digest of the event's own id: the same event finds it again for as long as the row
    is there. `payload` is wiped once the event is done, and kept while it is a dead letter.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("id"),
        _partial("ix_inbox_new", "person_id", "seq", where=NEW),
        _partial("ix_inbox_ready", "ready_at", where=NEW),
        _partial("ix_inbox_dead", "seq", where=DEAD),
        _partial("ix_inbox_over", "accepted_at", where=OVER),
        Index(None, "person_id"),
    )

    seq: int = _order()
    id: UUID = _uuid()
    person_id: UUID = _uuid()  # not tied to the person: keys outlive who is forgotten
    platform: str = _word()
    state: str = _word()
    accepted_at: datetime = _time()
    ready_at: datetime = _time()
    tries: int = Field(default=0)
    fault: str | None = _word(nullable=True)
    payload: bytes | None = _sealed(nullable=True)  # place, event and message id as JSON


class OutboxRow(Row, table=True):
    """A message to be sent once. `body` is wiped once it is over, and kept for a dead letter.

    `channel` and `message` are blind indexes of where it goes and of what it became there. Who
    holds the `lease` is sending it, since `claimed_at`. `about` lists the reminders it shows, with
    the rev each had then.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("id"),
        _partial("ix_outbox_unsent", "channel", "seq", where=UNSENT),
        _partial("ix_outbox_ready", "ready_at", where=UNSENT),
        _partial("ix_outbox_dead", "seq", where=DEAD),
        _partial("ix_outbox_over", "made_at", where=OVER),
        _partial("ix_outbox_message", "message", where=KNOWN_THERE),
        Index(None, "person_id"),
    )

    seq: int = _order()
    id: UUID = _uuid()
    person_id: UUID = _uuid()  # not tied to the person: the last goodbye outlives them
    platform: str = _word()
    channel: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    kind: str = _word()
    state: str = _word()
    made_at: datetime = _time()
    ready_at: datetime = _time()
    good_until: datetime | None = _time(nullable=True)
    tries: int = Field(default=0)
    lease: UUID | None = _uuid(nullable=True)
    claimed_at: datetime | None = _time(nullable=True)
    fault: str | None = _word(nullable=True)
    edits: UUID | None = _uuid(nullable=True)
    about: Any = Field(sa_column=Column(PLAIN_JSON, nullable=True))
    message: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))
    body: bytes | None = _sealed(nullable=True)  # place, reply, sources and undo as JSON
    there: bytes | None = _sealed(nullable=True)  # place and id of the message it became, as JSON
    reacted: bytes | None = _sealed(nullable=True)  # what a reaction on it changed, as JSON


class PaceRow(Row, table=True):
    """When a channel, workspace or platform may take the next message; shared by processes."""

    __tablename__ = "pace"

    key: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    free_at: datetime = _time()


class UploadRow(Row, table=True):
    """A file of contacts that waits for a person's word, and how far they have come with it."""

    __tablename__ = "upload"

    person_id: UUID = _person(primary_key=True)
    id: UUID = _uuid()
    made_at: datetime = _time()
    content: bytes = _sealed()


class LinkRow(Row, table=True):
    """A code by which another account may join a person; the code itself is nowhere.

    `key` finds it: a blind index of the code. Whoever has entered it is the `taker_id`, and has
    until `good_until` to agree.
    """

    __tablename__ = "link"
    __table_args__ = (
        UniqueConstraint("person_id"),
        UniqueConstraint("key"),
        Index(None, "taker_id"),
        Index(None, "good_until"),
    )

    id: UUID = _id()
    person_id: UUID = _person()
    key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    good_until: datetime = _time()
    taker_id: UUID | None = Field(
        sa_column=Column(Key, ForeignKey("person.id", ondelete="CASCADE"), nullable=True)
    )


class LinkTryRow(Row, table=True):
    """A code that was wrong, and a blind index of the account that tried it."""

    __tablename__ = "link_try"
    __table_args__ = (Index(None, "key"), Index(None, "at"))

    id: UUID = _id()
    key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    at: datetime = _time()


class InstallationRow(Row, table=True):
    """The coach as it is installed in a workspace. `key` finds it: a blind index of which one.

    `tokens` are wiped when the workspace takes the coach out, at `gone_at`. Who holds the `lease`
    is getting new ones, until `leased_until` at most. Sealed for the row itself: it is nobody's.
    """

    __tablename__ = "installation"
    __table_args__ = (
        UniqueConstraint("key"),
        _partial("ix_installation_gone", "gone_at", where=LEFT),
    )

    id: UUID = _id()
    platform: str = _word()
    key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    installed_at: datetime = _time()
    expires_at: datetime | None = _time(nullable=True)
    gone_at: datetime | None = _time(nullable=True)
    lease: UUID | None = _uuid(nullable=True)
    leased_until: datetime | None = _time(nullable=True)
    details: bytes = _sealed()  # which workspace, the bot there and its scopes, as JSON
    tokens: bytes | None = _sealed(nullable=True)  # the bot's token and what renews it, as JSON


class InstallStateRow(Row, table=True):
    """An installation that was begun, until it comes back once. `key` is a digest of its secret."""

    __tablename__ = "install_state"

    key: bytes = Field(sa_column=Column(LargeBinary, primary_key=True))
    good_until: datetime = _time()


class GatewayRow(Row, table=True):
    """An application at a platform's gateway, over all processes.

    `commands` is a digest of the commands it was told; `identified` are the times, in seconds of
    the epoch, at which a session was begun within the last day.
    """

    __tablename__ = "gateway"

    application: str = Field(sa_column=Column(String, primary_key=True))
    commands: str | None = _word(nullable=True)
    identified: Any = Field(sa_column=Column(PLAIN_JSON, nullable=False))


class GatewaySessionRow(Row, table=True):
    """A session with a gateway, to be resumed. Each `slot` of a shard has one of its own.

    Who holds the `lease` is listening by it. After `leased_until` nobody was. Up to `sequence`
    everything that came is kept. While it is `behind`, what was missed before it is not found yet.
    """

    __tablename__ = "gateway_session"
    __table_args__ = (UniqueConstraint("application", "shard", "shards", "slot"),)

    id: UUID = _id()
    application: str = _word()
    shard: int = Field(default=0)
    shards: int = Field(default=1)
    slot: int = _small()
    lease: UUID | None = _uuid(nullable=True)
    leased_until: datetime = _time()
    session: str | None = _word(nullable=True)
    sequence: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    url: str | None = _word(nullable=True)
    behind: bool = Field(default=False)


class DirectChannelRow(Row, table=True):
    """Where a person speaks with us alone, on a platform that does not list such channels.

    `key` finds it: a blind index of which one. Sealed for the row itself, so that it can go over
    to another person as it is.
    """

    __tablename__ = "direct_channel"
    __table_args__ = (UniqueConstraint("key"), Index(None, "person_id"))

    id: UUID = _id()
    person_id: UUID = _person()
    platform: str = _word()
    key: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    details: bytes = _sealed()  # the channel, the account and the last message kept, as JSON


class VoiceUseRow(Row, table=True):
    """What a person used of a language model on a day: what was asked for counts until it is known.

    `micros` are millionths of the currency the prices are in.
    """

    __tablename__ = "voice_use"
    __table_args__ = (Index(None, "day"),)

    person_id: UUID = _person(primary_key=True)
    day: date = Field(sa_column=Column(Date, primary_key=True))
    tokens: int = Field(sa_column=Column(BigInteger, nullable=False))
    micros: int = Field(sa_column=Column(BigInteger, nullable=False))
