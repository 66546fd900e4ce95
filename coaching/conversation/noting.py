"""Notes what has happened: sent, answered, talked, let go, left in peace."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from coaching import reminders
from coaching.answer import Action, Answer, Decision, Draft
from coaching.conversation.keeping import also_called
from coaching.conversation.news import Kind, News
from coaching.conversation.saying import line, offer, said, whom
from coaching.conversation.whose import ask_whom, find, newcomer, pronounced, somebody
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
from coaching.messages import Reply, Text
from coaching.recalling import unanswered
from coaching.reconnect.states import FOR_GOOD, ended, let_go, refused, rested, woken
from coaching.situation import Attempt, Channel, Period, Side, Situation, Somebody
from coaching.turn import Ask, Moment, Turn
from coaching.wording import figures

REST = timedelta(days=91)
"""How long a contact is left in peace unless the user says otherwise: about a season."""

_FRESH = timedelta(days=2)  # what lies further back is told because no answer came
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
_MET = frozenset({Kind.ANSWERED, Kind.TALKED})
_STEPS = {
    Kind.SENT: "sent",
    Kind.REACHED: "reached",
    Kind.ANSWERED: "replied",
    Kind.TALKED: "talked",
    Kind.LET_GO: "let_go",
    Kind.REST: "rest",
}


@dataclass(frozen=True, slots=True)
class _Note:
    """One piece of news about one known contact, with the answer on the table if it is theirs."""

    ask: Ask
    told: News
    history: History
    made: Answer | None

    @property
    def contact(self) -> Contact:
        return self.history.contact

    @property
    def at(self) -> datetime:
        """When it happened; the local noon of another day than today."""
        moment = self.ask.moment
        if self.told.on == moment.today:
            return moment.now
        return datetime.combine(self.told.on, time(12), moment.now.tzinfo)


def note(
    ask: Ask, told: News, meant: UUID | None = None, *, somebody_new: bool = False
) -> Turn | None:
    """Note news; None where it is about nobody known and nothing on the table."""
    match = find(told.somebody, ask, meant, tie=told.tie, at_hand=True, somebody_new=somebody_new)
    if match.one is None and match.histories:
        named = Situation(text=ask.words, contacts=(told.somebody,) if told.somebody else ())
        return ask_whom(match, named, ask)
    history = match.one or _met(told, ask)
    if history is None:
        return _unnamed(ask, told)
    mine = ask.person.answer if history.contact.id == ask.person.contact_id else None
    if refused(history):
        if told.kind is Kind.SENT:
            return None  # a message after a no is coached, and never "well done"
        if told.kind is Kind.REST:
            told = replace(told, kind=Kind.LET_GO)  # what rests for good is not asked about again
    if told.kind is Kind.SENT and mine is None and history.silence is None:
        if ask.moment.today - told.on > _FRESH:
            return None  # a message that begins a silence is told as a situation
        told = replace(told, kind=Kind.REACHED)
    return _noted(_Note(ask, told, _addressed(history, told.somebody, ask), mine))


def _addressed(history: History, mention: Somebody | None, ask: Ask) -> History:
    """Return the history with the name the user says, and the pronoun where none was known."""
    called = also_called(history.contact, mention)
    return replace(history, contact=pronounced(called, ask.words))


def _met(told: News, ask: Ask) -> History | None:
    """Return a new contact for somebody the user has talked with."""
    if told.kind is not Kind.TALKED or told.somebody is None:
        return None
    return History(replace(newcomer(told.somebody, ask.moment), tie=told.tie))


def _unnamed(ask: Ask, told: News) -> Turn | None:
    """Say the fitting words where nobody is named; there is nothing to keep them with."""
    made = ask.person.answer
    if told.somebody is not None and _is_about_another(told.somebody, made):
        return _glad(ask, told.somebody) if told.kind is Kind.ANSWERED else None
    if made is None:
        sayable = told.kind in {Kind.SENT, Kind.LET_GO, Kind.REST}
        return Turn(ask.person, (line(ask.book, "nothing_yet"),)) if sayable else None
    open_still = told.kind is Kind.SENT
    person = replace(ask.person, answer=made if open_still else None)
    later = offer(ask.book, ["replied", "let_go"]) if open_still else ()
    return Turn(person, (said(ask.book, _STEPS[told.kind], made, ask.moment), *later))


def _is_about_another(named: Somebody, made: Answer | None) -> bool:
    """Whether what is on the table is not about whoever is named."""
    return made is None or named.name not in {one.name for one in made.situation.contacts}


def _glad(ask: Ask, named: Somebody) -> Turn:
    """Say the words for an answer of somebody who is not known; what is on the table stays."""
    about = Answer(Situation(text=ask.words, contacts=(named,)), Decision(Action.NONE, "news"))
    return Turn(ask.person, (said(ask.book, _STEPS[Kind.ANSWERED], about, ask.moment),))


def _noted(noted: _Note) -> Turn:
    changes, planned = _CHANGES[noted.told.kind](noted)
    ask, made = noted.ask, noted.made or _about(noted)
    open_still = noted.told.kind is Kind.SENT
    person = replace(
        ask.person,
        answer=noted.made if open_still else None,
        text=ask.person.text if open_still else "",
        contact_id=noted.contact.id,
        pending=ask.words,
        careful=None,
    )
    words = _dated(made, planned, ask.moment)
    spoken = said(ask.book, _STEPS[noted.told.kind], words, ask.moment, len(noted.history.touches))
    if noted.contact.state is State.UNSAFE and noted.told.kind in _MET:
        spoken = line(ask.book, "unsafe", **whom(noted.contact))
    return Turn(person, (spoken, _noticed(noted, changes, planned), *_later(noted)), changes)


def _noticed(noted: _Note, changes: tuple[Change, ...], planned: tuple[Reminder, ...]) -> Text:
    """Say what was written down, of whom: what was taken wrong can be undone at once."""
    book, today = noted.ask.book, noted.ask.moment.today
    words = whom(noted.contact) | {"when": figures.ago(noted.told.on, today)}
    touches = [change.value for change in changes if isinstance(change.value, Touch)]
    if touches and touches[0].channel is not None:
        words["way"] = figures.way(touches[0].channel)
    if planned:
        words["day"] = figures.day(planned[0].due_at.date(), today)
    own = "_own" if noted.told.kind is Kind.SENT and noted.told.text else ""
    return line(book, f"noted_{_STEPS[noted.told.kind]}{own}", **words)


def _later(noted: _Note) -> Reply:
    if noted.told.kind is Kind.SENT:
        return offer(noted.ask.book, ["replied", "let_go"])
    return ()


def _sent(noted: _Note) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
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


def _decided(noted: _Note) -> Decision:
    """Return what was decided, or where nothing was to be sent now, what was done instead."""
    made, today = noted.made, noted.ask.moment.today
    if made is not None and (made.drafts or made.decision.action is Action.LET_GO):
        return made.decision
    return Decision(Action.SWITCH_CHANNEL, "sent", act_on=today, stop_on=today + _WAITS)


def _reached(noted: _Note) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
    """Log a hello nobody was waiting for; nothing is waited for after it, either."""
    channel, settings = noted.told.channel, noted.ask.known.settings
    touch = _touch(noted, Side.USER, TouchKind.MESSAGE, channel, noted.told.text)
    settled = reminders.after_touch(noted.history, noted.ask.moment, settings, noted.at)
    return (Put(noted.contact), Put(touch), *settled), ()


def _draft(noted: _Note) -> Draft | None:
    """Return the draft that was sent: the one of that place or channel, else the first that fits."""
    drafts = noted.made.drafts if noted.made else ()
    if noted.told.place is not None:
        return next(iter(drafts[noted.told.place : noted.told.place + 1]), None)
    if noted.told.written and noted.told.channel is None:
        return next((one for one in drafts if one.channel not in _CALLS), next(iter(drafts), None))
    wanted = [draft for draft in drafts if draft.channel is noted.told.channel]
    named = noted.told.channel is not None
    return next(iter(wanted or (() if named else drafts)), None)


def _door(noted: _Note, draft: Draft | None) -> Channel | None:
    """Return the channel of a draft that was sent; own words are told of what was written."""
    if not noted.told.text:
        return draft.channel if draft else None
    drafted = [one.channel for one in noted.made.drafts] if noted.made else []
    silence = noted.history.silence
    tried = [attempt.channel for attempt in silence.attempts] if silence else []
    return next((door for door in (*drafted, *reversed(tried)) if door not in _NOT_TYPED), None)


def _longer(noted: _Note, channel: Channel | None, kind: TouchKind) -> Silence:
    known = noted.history.silence or Silence(
        id=noted.ask.moment.new_id(), contact_id=noted.contact.id, since=noted.at
    )
    counts = {attempt.channel: attempt.count for attempt in known.attempts}
    counts[channel] = (counts.get(channel) or 0) + 1
    return replace(
        known,
        attempts=tuple(Attempt(door, count) for door, count in counts.items()),
        last_attempt=Period(noted.told.on, noted.told.on, ""),
        called_out=known.called_out or kind is TouchKind.CALLOUT,
    )


def _answered(noted: _Note) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
    told = noted.told
    return _back_in_touch(
        noted, _touch(noted, Side.CONTACT, TouchKind.REPLY, told.channel, told.text)
    )


def _talked(noted: _Note) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
    return _back_in_touch(
        noted, _touch(noted, noted.told.side, TouchKind.TALK, noted.told.channel, "")
    )


def _back_in_touch(noted: _Note, touch: Touch) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
    """Close the silence, one that was left too; the clock of the contact restarts at the touch."""
    settings, moment = noted.ask.known.settings, noted.ask.moment
    silence = unanswered(noted.history)
    closed = replace(silence, outcome=Outcome.ANSWERED, closed_at=noted.at) if silence else None
    settled = reminders.after_touch(noted.history, moment, settings, noted.at)
    ends = (Put(closed),) if closed else ()
    return (Put(woken(noted.contact)), Put(touch), *ends, *settled), ()


def _let_go(noted: _Note) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
    return _closed(noted, Outcome.LET_GO, let_go(noted.contact)), ()


def _rest(noted: _Note) -> tuple[tuple[Change, ...], tuple[Reminder, ...]]:
    settings, moment = noted.ask.known.settings, noted.ask.moment
    until = noted.told.until or moment.today + REST
    contact = rested(noted.contact, until)
    planned = reminders.season(contact.id, settings, moment, day=until)
    return (*_closed(noted, Outcome.RESTED, contact), *map(Put, planned)), planned


def _closed(noted: _Note, outcome: Outcome, contact: Contact) -> tuple[Change, ...]:
    return (Put(contact), *ended(noted.history, outcome, noted.ask.moment.now))


def _touch(noted: _Note, side: Side, kind: TouchKind, channel: Channel | None, text: str) -> Touch:
    drafted = side is Side.USER and noted.made is not None and not noted.told.text
    return Touch(
        id=noted.ask.moment.new_id(),
        contact_id=noted.contact.id,
        at=noted.at,
        side=side,
        channel=channel,
        kind=kind,
        text=text,
        source=Source.DRAFTED if drafted and text else Source.TOLD,
    )


def _about(noted: _Note) -> Answer:
    """Return an empty answer about a contact, for words that name them."""
    named = Situation(text=noted.contact.name, contacts=(somebody(noted.contact),))
    return Answer(named, Decision(Action.NONE, "news"))


def _dated(made: Answer, planned: tuple[Reminder, ...], moment: Moment) -> Answer:
    """Return the answer with the day to look again as it was planned."""
    stop = planned[0].due_at.astimezone(moment.now.tzinfo).date() if planned else None
    decision = replace(made.decision, stop_on=stop, act_on=moment.today)
    return replace(made, decision=decision)


_CHANGES: dict[Kind, Callable[[_Note], tuple[tuple[Change, ...], tuple[Reminder, ...]]]] = {
    Kind.SENT: _sent,
    Kind.REACHED: _reached,
    Kind.ANSWERED: _answered,
    Kind.TALKED: _talked,
    Kind.LET_GO: _let_go,
    Kind.REST: _rest,
}
