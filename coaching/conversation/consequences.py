"""What news changes in memory: the touch, the silence, the contact and the reminders."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from coaching import reminders
from coaching.answer import Action, Answer, Decision, Draft
from coaching.conversation.news import Kind, News
from coaching.memory import (
    Change,
    Contact,
    History,
    Outcome,
    Put,
    Reminder,
    Silence,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.recalling import unanswered
from coaching.reconnect.states import FOR_GOOD, ended, let_go, rested, woken
from coaching.situation import Attempt, Channel, Period, Side
from coaching.turn import Ask

REST = timedelta(days=91)
"""How long a contact is left in peace unless the user says otherwise: about a season."""

_KINDS = {
    Action.GENTLE_CALLOUT: TouchKind.CALLOUT,
    Action.NO_ASK_NOTE: TouchKind.NO_ASK,
    Action.LET_IT_EBB: TouchKind.NO_ASK,
    Action.APOLOGISE_AND_STEP_BACK: TouchKind.APOLOGY,
    Action.WARM_CONTEXT_REMINDER: TouchKind.FOLLOW_UP,
}
_WAITS = timedelta(days=10)
"""Days for which a message is given time where no answer was on the table (playbook, table)."""

_CALLS = frozenset({Channel.PHONE, Channel.VOICEMAIL})
_NOT_TYPED = frozenset({Channel.PHONE, Channel.VOICEMAIL, Channel.IN_PERSON, Channel.LETTER})

Changes = tuple[tuple[Change, ...], tuple[Reminder, ...]]
"""All changes, and the reminders planned among them."""


@dataclass(frozen=True, slots=True)
class Note:
    """One piece of news about one known contact, with the answer on the table if it is theirs."""

    ask: Ask
    told: News
    history: History
    made: Answer | None

    @property
    def contact(self) -> Contact:
        """Whom it is about, as they stand before it."""
        return self.history.contact

    @property
    def at(self) -> datetime:
        """When it happened; the local noon of another day than today."""
        moment = self.ask.moment
        if self.told.on == moment.today:
            return moment.now
        return datetime.combine(self.told.on, time(12), moment.now.tzinfo)


def consequences(noted: Note) -> Changes:
    """Return what changes, and the reminders that are planned with it."""
    return _CHANGES[noted.told.kind](noted)


def _sent(noted: Note) -> Changes:
    """Log the touch, count it into the silence, and plan the day to look again."""
    draft = _draft(noted)
    channel = noted.told.channel or _door(noted, draft)
    decision = _decided(noted)
    own = bool(noted.told.text)
    kind = TouchKind.MESSAGE if own else _KINDS.get(decision.action, TouchKind.MESSAGE)
    touch = _touch(
        noted, Side.USER, kind, channel, noted.told.text or (draft.body if draft else "")
    )
    settings, moment = noted.ask.known.settings, noted.ask.moment
    planned = reminders.check_in(noted.contact.id, decision, settings, moment, sent=True)
    waiting = replace(noted.contact, state=State.WAITING)
    contact = noted.contact if noted.contact.state in FOR_GOOD else waiting
    silence = _longer(noted, channel, kind)
    settled = reminders.after_touch(noted.history, moment, settings, noted.at)
    return (Put(contact), Put(touch), Put(silence), *settled, *map(Put, planned)), planned


def _decided(noted: Note) -> Decision:
    """Return what was decided, or where nothing was to be sent now, what was done instead."""
    made, today = noted.made, noted.ask.moment.today
    if made is not None and (made.drafts or made.decision.action is Action.LET_GO):
        return made.decision
    return Decision(Action.SWITCH_CHANNEL, "sent", act_on=today, stop_on=today + _WAITS)


def _reached(noted: Note) -> Changes:
    """Log a hello nobody was waiting for; nothing is waited for after it, either."""
    channel, settings = noted.told.channel, noted.ask.known.settings
    touch = _touch(noted, Side.USER, TouchKind.MESSAGE, channel, noted.told.text)
    settled = reminders.after_touch(noted.history, noted.ask.moment, settings, noted.at)
    return (Put(noted.contact), Put(touch), *settled), ()


def _draft(noted: Note) -> Draft | None:
    """Return the draft that was sent: the one of that place or channel, else the first that fits."""
    drafts = noted.made.drafts if noted.made else ()
    if noted.told.place is not None:
        return next(iter(drafts[noted.told.place : noted.told.place + 1]), None)
    if noted.told.written and noted.told.channel is None:
        return next((one for one in drafts if one.channel not in _CALLS), next(iter(drafts), None))
    wanted = [draft for draft in drafts if draft.channel is noted.told.channel]
    named = noted.told.channel is not None
    return next(iter(wanted or (() if named else drafts)), None)


def _door(noted: Note, draft: Draft | None) -> Channel | None:
    """Return the channel of a draft that was sent; own words are told of what was written."""
    if not noted.told.text:
        return draft.channel if draft else None
    drafted = [one.channel for one in noted.made.drafts] if noted.made else []
    silence = noted.history.silence
    tried = [attempt.channel for attempt in silence.attempts] if silence else []
    return next((door for door in (*drafted, *reversed(tried)) if door not in _NOT_TYPED), None)


def _longer(noted: Note, channel: Channel | None, kind: TouchKind) -> Silence:
    known = noted.history.silence or Silence(
        id=noted.ask.moment.new_id(), contact_id=noted.contact.id, since=noted.at
    )
    counts = {attempt.channel: attempt.count for attempt in known.attempts}
    counts[channel] = (counts.get(channel) or 0) + 1
    return replace(
        known,
        attempts=tuple(Attempt(door, count) for door, count in counts.items()),
        last_attempt=_latest(known.last_attempt, noted.told.on),
        called_out=known.called_out or kind is TouchKind.CALLOUT,
    )


def _latest(known: Period | None, on: date) -> Period:
    """Return when the last attempt was; one that is told late was not the last."""
    return known if known is not None and known.latest > on else Period(on, on, "")


def _answered(noted: Note) -> Changes:
    told = noted.told
    return _back_in_touch(
        noted, _touch(noted, Side.CONTACT, TouchKind.REPLY, told.channel, told.text)
    )


def _talked(noted: Note) -> Changes:
    return _back_in_touch(
        noted, _touch(noted, noted.told.side, TouchKind.TALK, noted.told.channel, noted.told.text)
    )


def _back_in_touch(noted: Note, touch: Touch) -> Changes:
    """Close the silence, one that was left too; the clock of the contact restarts at the touch.

    What lies before the last message of a silence answers none of it.
    """
    settings, moment = noted.ask.known.settings, noted.ask.moment
    silence = unanswered(noted.history)
    if silence is not None and noted.told.logged and _is_before(noted, silence):
        return (Put(touch),), ()
    closed = replace(silence, outcome=Outcome.ANSWERED, closed_at=noted.at) if silence else None
    settled = reminders.after_touch(noted.history, moment, settings, noted.at)
    ends = (Put(closed),) if closed else ()
    return (Put(woken(noted.contact)), Put(touch), *ends, *settled), ()


def _is_before(noted: Note, silence: Silence) -> bool:
    last = silence.last_attempt
    return last is not None and noted.told.on < last.earliest


def _let_go(noted: Note) -> Changes:
    return _closed(noted, Outcome.LET_GO, let_go(noted.contact)), ()


def _rest(noted: Note) -> Changes:
    settings, moment = noted.ask.known.settings, noted.ask.moment
    until = noted.told.until or moment.today + REST
    contact = rested(noted.contact, until)
    planned = reminders.season(contact.id, settings, moment, day=until)
    return (*_closed(noted, Outcome.RESTED, contact), *map(Put, planned)), planned


def _closed(noted: Note, outcome: Outcome, contact: Contact) -> tuple[Change, ...]:
    return (Put(contact), *ended(noted.history, outcome, noted.ask.moment.now))


def _touch(noted: Note, side: Side, kind: TouchKind, channel: Channel | None, text: str) -> Touch:
    drafted = side is Side.USER and noted.made is not None and not noted.told.text
    return Touch(
        id=noted.ask.moment.new_id(),
        contact_id=noted.contact.id,
        at=noted.at,
        side=side,
        channel=channel,
        kind=kind,
        text=text,
        source=_source(noted, drafted=drafted and bool(text)),
    )


def _source(noted: Note, *, drafted: bool) -> Source:
    if noted.told.logged:
        return Source.LOGGED
    return Source.DRAFTED if drafted else Source.TOLD


_CHANGES: dict[Kind, Callable[[Note], Changes]] = {
    Kind.SENT: _sent,
    Kind.REACHED: _reached,
    Kind.ANSWERED: _answered,
    Kind.TALKED: _talked,
    Kind.LET_GO: _let_go,
    Kind.REST: _rest,
}
