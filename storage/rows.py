"""Values and the rows they lie in: what is personal is sealed here and opened here."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Table

from coaching.answer import Action, Draft
from coaching.memory import (
    Contact,
    Kept,
    KeptDraft,
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
from coaching.memory.names import normal
from coaching.situation import Channel, Side, Tie
from storage import tables
from storage.codec import packed, text_list, texts_of, unpacked
from storage.columns import day_of, id_of, instant_of
from storage.details import contact_unpacked, details_packed
from storage.sealing import Keyring, place

Values = dict[str, Any]
Found = Row[Any]

_NOBODY = UUID(int=0)  # whose an identity is, is not known before it is found
_TIES = {tie.value: tie for tie in Tie}
_STATES = {state.value: state for state in State}
_SILENCE_CLEAR = set("id contact_id since called_out push_back outcome closed_at".split())


def table_of(model: type[Any]) -> Table:
    """Return the table behind a model."""
    table: Table = model.__table__
    return table


PERSON = table_of(tables.PersonRow)
IDENTITY = table_of(tables.IdentityRow)
SETTINGS = table_of(tables.SettingsRow)
CONTACT = table_of(tables.ContactRow)
NAME = table_of(tables.ContactNameRow)
TOUCH = table_of(tables.TouchRow)
SILENCE = table_of(tables.SilenceRow)
DRAFT = table_of(tables.DraftRow)
REMINDER = table_of(tables.ReminderRow)
PICK = table_of(tables.PickRow)
UPLOAD = table_of(tables.UploadRow)
LINK = table_of(tables.LinkRow)
LINK_TRY = table_of(tables.LinkTryRow)
INSTALLATION = table_of(tables.InstallationRow)
INSTALL_STATE = table_of(tables.InstallStateRow)
VOICE_USE = table_of(tables.VoiceUseRow)
GATEWAY = table_of(tables.GatewayRow)
GATEWAY_SESSION = table_of(tables.GatewaySessionRow)
DIRECT_CHANNEL = table_of(tables.DirectChannelRow)

TABLES: Mapping[object, Table] = {
    Contact: CONTACT,
    Touch: TOUCH,
    Silence: SILENCE,
    KeptDraft: DRAFT,
    Reminder: REMINDER,
    Pick: PICK,
    Settings: SETTINGS,
}


@dataclass(frozen=True, slots=True)
class Seals:
    """The keyring in the hands of one owner."""

    keyring: Keyring
    owner: UUID

    def shut(self, plain: bytes, table: Table, column: str, row: UUID) -> bytes:
        """Seal what goes into a column of a row."""
        return self.keyring.seal(plain, self.owner, place(table.name, column, row))

    def opened(self, sealed: bytes, table: Table, column: str, row: UUID | str) -> bytes:
        """Open what lies there."""
        return self.keyring.unseal(sealed, self.owner, place(table.name, column, row))

    def words(self, text: str, table: Table, column: str, row: UUID) -> bytes | None:
        """Seal words; none stay none."""
        if not text:
            return None
        return self.shut(text.encode("utf-8", "replace"), table, column, row)

    def text(self, sealed: bytes | None, table: Table, column: str, row: UUID) -> str:
        """Open words."""
        return "" if sealed is None else self.opened(sealed, table, column, row).decode()


def identity_key(keyring: Keyring, *parts: str) -> tuple[bytes, ...]:
    """Return what an identity (platform, workspace, account) may be found by, newest key first.

    A digest goes into the blind index, since the index takes names that look alike for the same.
    """
    return keyring.blinds(_NOBODY, sha256(text_list(parts)).hexdigest())


def workspace_keys(keyring: Keyring, platform: str, workspace: str) -> tuple[bytes, ...]:
    """Return what a workspace may be found by, newest key first."""
    return identity_key(keyring, "workspace", platform, workspace)


def name_keys(keyring: Keyring, owner: UUID, names: tuple[str, ...]) -> dict[bytes, int]:
    """Return the index rows of a contact's name and aliases: the key and its rank, best rank kept.

    Ranks: 0 the whole name or an alias, 1 the first name, 2 the last name (of the name alone).
    """
    plain = [name for name in map(normal, names) if name]
    words = plain[0].split() if plain else []
    ranked = [(name, 0) for name in plain]
    ranked += [(words[0], 1), (words[-1], 2)] if len(words) > 1 else []
    keys: dict[bytes, int] = {}
    for name, rank in ranked:
        keys.setdefault(keyring.blind_normal(owner, name), rank)
    return keys


def value_weight(contact: Contact) -> int:
    """Return how much is known of them: 2 what they brought, 1 anything told, 0 a bare entry."""
    told = contact.notes or contact.how_met or contact.cadence or contact.tie not in _DISTANT
    return 2 if contact.value else int(bool(told))


_DISTANT = {None, Tie.OTHER, Tie.LINKEDIN_STRANGER, Tie.NEW_ACQUAINTANCE}
"""Ties that say little: those of an imported list."""


def row_of(value: Kept, seals: Seals) -> Values:
    """Return the row of a value, person included."""
    writer = _WRITERS[type(value)]
    return {"person_id": seals.owner, **writer(value, seals)}


def value_of(kind: object, row: Found, seals: Seals) -> Any:
    """Return the value of a row."""
    return _READERS[kind](row, seals)


def _contact_row(one: Contact, seals: Seals) -> Values:
    return {
        "id": one.id,
        "state": one.state.value,
        "tie": one.tie and one.tie.value,
        "added_at": one.added_at,
        "rests_until": one.rests_until,
        "value_weight": value_weight(one),
        "last_touch_at": None,
        "touches": 0,
        "quiet_since": one.added_at,
        "names": seals.shut(text_list((one.name, *one.aliases)), CONTACT, "names", one.id),
        "details": seals.shut(details_packed(one), CONTACT, "details", one.id),
    }


def _contact(row: Found, seals: Seals) -> Contact:
    contact = id_of(row.id)  # the row may come as the driver hands it over
    written = str(contact)
    names = names_of(written, row.names, seals)
    clear = {
        "id": contact,
        "name": names[0],
        "aliases": names[1:],
        "added_at": instant_of(row.added_at),
        "tie": row.tie and _TIES[row.tie],
        "state": _STATES[row.state],
        "rests_until": day_of(row.rests_until),
    }
    return contact_unpacked(seals.opened(row.details, CONTACT, "details", written), clear)


def names_of(contact: UUID | str, sealed: bytes, seals: Seals) -> tuple[str, ...]:
    """Return the name and the aliases of a contact."""
    return texts_of(seals.opened(sealed, CONTACT, "names", contact))


def _touch_row(one: Touch, seals: Seals) -> Values:
    return {
        "id": one.id,
        "contact_id": one.contact_id,
        "at": one.at,
        "side": one.side.value,
        "channel": one.channel and one.channel.value,
        "kind": one.kind.value,
        "source": one.source.value,
        "text": seals.words(one.text, TOUCH, "text", one.id),
    }


def _touch(row: Found, seals: Seals) -> Touch:
    return Touch(
        id=row.id,
        contact_id=row.contact_id,
        at=row.at,
        side=Side(row.side),
        channel=row.channel and Channel(row.channel),
        kind=TouchKind(row.kind),
        text=seals.text(row.text, TOUCH, "text", row.id),
        source=Source(row.source),
    )


def _silence_row(one: Silence, seals: Seals) -> Values:
    return {
        "id": one.id,
        "contact_id": one.contact_id,
        "since": one.since,
        "called_out": one.called_out,
        "push_back": one.push_back and one.push_back.value,
        "outcome": one.outcome and one.outcome.value,
        "closed_at": one.closed_at,
        "details": seals.shut(packed(one, _SILENCE_CLEAR), SILENCE, "details", one.id),
        "worded": True,
    }


def _silence(row: Found, seals: Seals) -> Silence:
    return unpacked(
        Silence,
        seals.opened(row.details, SILENCE, "details", row.id),
        id=row.id,
        contact_id=row.contact_id,
        since=row.since,
        called_out=row.called_out,
        push_back=row.push_back,
        outcome=row.outcome and Outcome(row.outcome),
        closed_at=row.closed_at,
    )


def _draft_row(one: KeptDraft, seals: Seals) -> Values:
    return {
        "id": one.id,
        "contact_id": one.contact_id,
        "action": one.action.value,
        "made_at": one.made_at,
        "draft": seals.shut(packed(one.draft), DRAFT, "draft", one.id),
    }


def _draft(row: Found, seals: Seals) -> KeptDraft:
    return KeptDraft(
        id=row.id,
        contact_id=row.contact_id,
        action=Action(row.action),
        draft=unpacked(Draft, seals.opened(row.draft, DRAFT, "draft", row.id)),
        made_at=row.made_at,
    )


def _reminder_row(one: Reminder, seals: Seals) -> Values:
    return {
        "id": one.id,
        "contact_id": one.contact_id,
        "purpose": one.purpose.value,
        "due_at": one.due_at,
        "state": one.state.value,
        "rev": one.rev,
        "draft_id": one.draft_id,
        "repeat": one.repeat and asdict(one.repeat),
        "sent_at": one.sent_at,
        "shown": one.shown,
        "reason": seals.words(one.reason, REMINDER, "reason", one.id),
    }


def _reminder(row: Found, seals: Seals) -> Reminder:
    return Reminder(
        id=row.id,
        contact_id=row.contact_id,
        purpose=Purpose(row.purpose),
        due_at=row.due_at,
        state=ReminderState(row.state),
        rev=row.rev,
        reason=seals.text(row.reason, REMINDER, "reason", row.id),
        draft_id=row.draft_id,
        repeat=row.repeat and Repeat(**{**row.repeat, "unit": Unit(row.repeat["unit"])}),
        sent_at=row.sent_at,
        shown=row.shown,
    )


def _pick_row(one: Pick, seals: Seals) -> Values:
    return {
        "id": one.id,
        "contact_id": one.contact_id,
        "week": one.week,
        "offered_at": one.offered_at,
        "state": one.state.value,
        "draft_id": one.draft_id,
        "reason": seals.words(one.reason, PICK, "reason", one.id),
    }


def _pick(row: Found, seals: Seals) -> Pick:
    return Pick(
        id=row.id,
        contact_id=row.contact_id,
        week=row.week,
        reason=seals.text(row.reason, PICK, "reason", row.id),
        offered_at=row.offered_at,
        state=PickState(row.state),
        draft_id=row.draft_id,
    )


def _settings_row(one: Settings, _: Seals) -> Values:
    return {**asdict(one), "days": list(one.days)}


def _settings(row: Found, _: Seals) -> Settings:
    held = {field.name: getattr(row, field.name) for field in fields(Settings)}
    return Settings(**{**held, "days": tuple(row.days)})


_WRITERS: Mapping[object, Any] = {
    Contact: _contact_row,
    Touch: _touch_row,
    Silence: _silence_row,
    KeptDraft: _draft_row,
    Reminder: _reminder_row,
    Pick: _pick_row,
    Settings: _settings_row,
}
_READERS: Mapping[object, Any] = {
    Contact: _contact,
    Touch: _touch,
    Silence: _silence,
    KeptDraft: _draft,
    Reminder: _reminder,
    Pick: _pick,
    Settings: _settings,
}
