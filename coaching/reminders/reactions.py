"""What a sign put on the message of a reminder stands for, and whether taking it off undoes that.

Each thing has one sign that is offered for it, and others that people put for it as well. A platform hands over the emoji itself ("✅", with any tone of skin) or its name there
("white_check_mark", ":+1::skin-tone-3:").
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from coaching.memory import Change, Contact, Known, Put, Reminder
from coaching.messages import Reply, Text
from coaching.phrases import Phrasebook, say, seeded
from coaching.regexes import regex
from coaching.reminders.digest import before_shown, one_due
from coaching.reminders.drafted import taken_back
from coaching.reminders.telling import slots
from coaching.turn import Moment


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign to offer: the emoji, its name on Slack, and what it stands for."""

    emoji: str
    name: str
    meaning: str


_SIGNS = (
    Sign("✅", "white_check_mark", "replied"),
    Sign("📤", "outbox_tray", "out"),
    Sign("⏰", "alarm_clock", "snooze:1"),
    Sign("💤", "zzz", "snooze:7"),
    Sign("🗓️", "spiral_calendar_pad", "snooze:30"),
    Sign("🗑️", "wastebasket", "drop"),
)
_ALSO = {
    "replied": "✔ ☑ 👍 📨 📥 heavy_check_mark ballot_box_with_check check check_mark"
    " check_mark_button +1 thumbsup thumbs_up incoming_envelope inbox_tray",
    "out": "📮 ✉ 📧 💌 postbox envelope email e-mail love_letter outbox",
    "snooze:1": "⏲ ⏱ 🕰 ⌚ timer_clock timer stopwatch mantelpiece_clock clock watch",
    "snooze:7": "😴 🛌 🥱 🛏 sleeping sleeping_accommodation yawning_face bed person_in_bed",
    "snooze:30": "📅 📆 calendar date calendar_spiral spiral_calendar tear-off_calendar",
    "drop": "❌ 🚫 ❎ ✖ ⛔ 🚮 🙅 🛑 x no_entry_sign no_entry negative_squared_cross_mark"
    " heavy_multiplication_x multiply cross_mark put_litter_in_its_place no_good octagonal_sign"
    " stop_sign trash",
}
"""What is taken for the same; nothing that may as well mean "seen" or "nice"."""

_TONE = regex(r"[\N{EMOJI MODIFIER FITZPATRICK TYPE-1-2}-\N{EMOJI MODIFIER FITZPATRICK TYPE-6}]")
_BARE = regex("[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]|\N{ZERO WIDTH JOINER}[♀♂]")
_NAMED_TONE = regex(r":?:?(?:skin-tone-\d|tone\d|_tone\d|medium(?:-\w+)*-skin-tone)$")


def signs() -> tuple[Sign, ...]:
    """Return the signs to offer under a reminder, in the order of its choices."""
    return _SIGNS


def choice_of(sign: str, reminder: Reminder) -> str | None:
    """Return the key of the choice that a sign on a reminder stands for; None for any other sign.

    That somebody replied needs somebody: where the reminder is about nobody, it is done.
    """
    meaning = _MEANINGS.get(_plain(sign))
    if meaning is None:
        return None
    what, _, days = meaning.partition(":")
    if days:
        return f"reminder:snooze:{reminder.id}:{days}"
    if what == "drop":
        return f"reminder:drop:{reminder.id}"
    if reminder.contact_id is None:
        return f"reminder:done:{reminder.id}"
    return f"reminder:{what}:{reminder.id}:{reminder.contact_id}"


def rank(sign: str) -> int | None:
    """Return which of the signs offered another stands for; None where it stands for nothing."""
    meaning = _MEANINGS.get(_plain(sign))
    return None if meaning is None else [one.meaning for one in _SIGNS].index(meaning)


def taken_off(
    made: Mapping[UUID, int],
    undo: Sequence[Change],
    known: Known,
    moment: Moment,
    book: Phrasebook,
) -> Reply | None:
    """Return what is said when a reaction is taken off again; None where it is too late for that.

    `made` are the revs that the reaction left its reminders at: what has been changed since stays
    as it is. `undo` takes the reaction back. `known` needs `Needs(reminders=True, ids=…)` with
    whom the reminder is about; a reminder that is over and about nobody is not in it, and its rev
    is the store's to guard.
    """
    before = _before(made, undo)
    if before is None or not _stands(before, made[before.id], known):
        return None
    contact = _contact(before, known)
    contacts = {} if contact is None else {contact.id: contact}
    tags = {"someone"} if contact else set()
    words = slots(before, contact, moment)
    line = say(book, "reminders/taken_off", words, tags, seeded(str(before.id)))
    histories = taken_back(known.histories, undo)
    card = one_due(before_shown(before, moment), contacts, moment, book, histories)
    return (Text(line), *card)


def _before(made: Mapping[UUID, int], undo: Sequence[Change]) -> Reminder | None:
    """Return the reminder as it stood before the reaction."""
    back = (one.value for one in undo if isinstance(one, Put))
    return next((one for one in back if isinstance(one, Reminder) and one.id in made), None)


def _stands(before: Reminder, rev: int, known: Known) -> bool:
    """Whether a reminder is as the reaction left it, and whom it is about still known."""
    now = next((one for one in _reminders(known) if one.id == before.id), None)
    if now is None:
        return before.contact_id is None
    return now.rev == rev


def _reminders(known: Known) -> Iterable[Reminder]:
    yield from known.reminders
    for history in known.histories.values():
        yield from history.reminders


def _contact(reminder: Reminder, known: Known) -> Contact | None:
    if reminder.contact_id is None:
        return None
    history = known.histories.get(reminder.contact_id)
    return history.contact if history else known.contacts.get(reminder.contact_id)


def _plain(sign: str) -> str:
    """Return a sign without its tone of skin, selectors and colons."""
    name = _NAMED_TONE.sub("", sign.strip().casefold().strip(":"))
    return _BARE.sub("", _TONE.sub("", name))


_MEANINGS = {
    _plain(sign): one.meaning
    for one in _SIGNS
    for sign in (one.emoji, one.name, *_ALSO[one.meaning].split())
}
