"""Notes what has happened: sent, answered, talked, let go, left in peace."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from coaching.answer import Action, Alarm, Answer, Decision
from coaching.conversation.consequences import Note, consequences
from coaching.conversation.keeping import also_called
from coaching.conversation.news import Kind, News
from coaching.conversation.saying import line, offer, said, said_after_safety, whom
from coaching.conversation.whose import ask_whom, find, newcomer, pronounced, somebody
from coaching.memory import (
    Change,
    History,
    Reminder,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.messages import Reply, Text
from coaching.reconnect.states import refused
from coaching.situation import Situation, Somebody
from coaching.turn import Ask, Moment, Turn
from coaching.wording import figures

_FRESH = timedelta(days=2)  # what lies further back is told because no answer came
_MET = frozenset({Kind.ANSWERED, Kind.TALKED})
_WORRIES = frozenset({Alarm.CONTACT_IN_DANGER, Alarm.SELF_HARM})
_STEPS = {
    Kind.SENT: "sent",
    Kind.REACHED: "reached",
    Kind.ANSWERED: "replied",
    Kind.TALKED: "talked",
    Kind.LET_GO: "let_go",
    Kind.REST: "rest",
}


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
        if ask.moment.today - told.on > _FRESH and not told.logged:
            return None  # a message that begins a silence is told as a situation
        told = replace(told, kind=Kind.REACHED)
    return _noted(Note(ask, told, _addressed(history, told.somebody, ask), mine))


def _addressed(history: History, mention: Somebody | None, ask: Ask) -> History:
    """Return the history with the name the user says, and the pronoun where none was known."""
    called = also_called(history.contact, mention)
    return replace(history, contact=pronounced(called, ask.words))


def _met(told: News, ask: Ask) -> History | None:
    """Return a new contact for somebody the user has talked with, or filled in."""
    if told.somebody is None or not (told.logged or told.kind is Kind.TALKED):
        return None
    return History(replace(newcomer(told.somebody, ask.moment), tie=told.tie))


def _unnamed(ask: Ask, told: News) -> Turn | None:
    """Say the fitting words where nobody is named; there is nothing to keep them with."""
    made = ask.person.answer
    alarm = ask.person.careful
    if made is None and alarm in _WORRIES and told.kind in _MET:
        return Turn(ask.person, (said_after_safety(ask.book, alarm, ask.words, reached=True),))
    if told.somebody is not None and _is_about_another(told.somebody, made):
        return _glad(ask, told.somebody) if told.kind is Kind.ANSWERED else None
    if made is None:
        sayable = told.kind in {Kind.SENT, Kind.LET_GO, Kind.REST}
        return Turn(ask.person, (line(ask.book, "nothing_yet"),)) if sayable else None
    open_still = told.kind is Kind.SENT
    person = replace(ask.person, answer=made if open_still else None)
    later = offer(ask.book, ["replied", "let_go"]) if open_still else ()
    spoken = said(ask.book, _STEPS[told.kind], made, ask.moment, told=ask.words)
    return Turn(person, (spoken, *later))


def _is_about_another(named: Somebody, made: Answer | None) -> bool:
    """Whether what is on the table is not about whoever is named."""
    return made is None or named.name not in {one.name for one in made.situation.contacts}


def _glad(ask: Ask, named: Somebody) -> Turn:
    """Say the words for an answer of somebody who is not known; what is on the table stays."""
    about = Answer(Situation(text=ask.words, contacts=(named,)), Decision(Action.NONE, "news"))
    glad = said(ask.book, _STEPS[Kind.ANSWERED], about, ask.moment, told=ask.words)
    return Turn(ask.person, (glad,))


def _noted(noted: Note) -> Turn:
    changes, planned = consequences(noted)
    ask, made = noted.ask, noted.made or _about(noted)
    if _stands_already(noted, changes):
        again = line(ask.book, "noted_already", **whom(noted.contact))
        return Turn(ask.person, (again, *_later(noted)))
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
    met = len(noted.history.touches)
    spoken = said(ask.book, _STEPS[noted.told.kind], words, ask.moment, met, ask.words)
    if noted.contact.state is State.UNSAFE and noted.told.kind in _MET:
        spoken = line(ask.book, "unsafe", **whom(noted.contact))
    return Turn(person, (spoken, _noticed(noted, changes, planned), *_later(noted)), changes)


def _stands_already(noted: Note, changes: tuple[Change, ...]) -> bool:
    """Whether a button was taken twice: the same answer, or the same draft sent, on one day."""
    made = [one.value for one in changes if isinstance(one.value, Touch)]
    if noted.told.somebody is not None or not made:
        return False
    new = made[0]
    if new.kind is not TouchKind.REPLY and new.source is not Source.DRAFTED:
        return False
    return any(
        replace(new, id=one.id, at=one.at) == one and _same_day(new, one, noted.ask.moment)
        for one in noted.history.touches
    )


def _same_day(one: Touch, other: Touch, moment: Moment) -> bool:
    zone = moment.now.tzinfo
    return one.at.astimezone(zone).date() == other.at.astimezone(zone).date()


def _noticed(noted: Note, changes: tuple[Change, ...], planned: tuple[Reminder, ...]) -> Text:
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


def _later(noted: Note) -> Reply:
    if noted.told.kind is Kind.SENT:
        return offer(noted.ask.book, ["replied", "let_go"])
    return ()


def _about(noted: Note) -> Answer:
    """Return an empty answer about a contact, for words that name them."""
    named = Situation(text=noted.contact.name, contacts=(somebody(noted.contact),))
    return Answer(named, Decision(Action.NONE, "news"))


def _dated(made: Answer, planned: tuple[Reminder, ...], moment: Moment) -> Answer:
    """Return the answer with the day to look again as it was planned."""
    stop = planned[0].due_at.astimezone(moment.now.tzinfo).date() if planned else None
    decision = replace(made.decision, stop_on=stop, act_on=moment.today)
    return replace(made, decision=decision)
