"""Hears something told: a new situation, or more about the one on the table."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from coaching.answer import Action, Alarm, Answer
from coaching.coach import answered, voiced
from coaching.conversation.keeping import keep, keep_aside
from coaching.conversation.saying import choices, line, said, said_after_safety, whole, whom
from coaching.conversation.whose import ask_whom, find, newcomer, pronounced, somebody
from coaching.deciding.facts import LASTING
from coaching.drafting import Style
from coaching.memory import Change, Contact, History, Put, State
from coaching.messages import FirstAction, Reply, Text
from coaching.person import Person, Waiting
from coaching.phrases import say, seeded
from coaching.reading.read import read
from coaching.recalling import mistyped, recalled
from coaching.regexes import regex
from coaching.reminders import cancelled
from coaching.safety import check
from coaching.situation import Intent, Situation
from coaching.text import fold
from coaching.turn import Ask, Turn
from coaching.voice.understanding import Understood, understood
from coaching.voice.wishes import SILENT, ToRead, ToSay, Wish
from coaching.voice.wishing import wished

_STILL = regex(
    r"(?:(?:and|so|well|ok) )?(?:(?:still|there'?s|i'?ve (?:still )?(?:had|heard)) )*"
    r"(?:nothing|no (?:reply|answer|response|word|news|luck)|silence|quiet|not a (?:word|peep)|crickets)"
    r"(?: yet| so far| back| still| from (?:her|him|them)| again)*"
    r"|(?:she|he|they|it)(?:'s| is| are|'re)? (?:still )?(?:hasn'?t|haven'?t|has not|have not|didn'?t|silent|quiet|not)\b.{0,40}"
)
_BRIEF = 8
"""Words that tell no story of their own."""

_UNSAFE = frozenset({Alarm.USER_IN_DANGER, Alarm.PURSUIT, Alarm.DECEIT, Alarm.THREAT})
"""Alarms after which a contact is never picked nor drafted for."""

_WORRIES = frozenset({Alarm.SELF_HARM, Alarm.USER_IN_DANGER})
"""Alarms after which somebody who says how they are is not asked for a story."""


def hear(ask: Ask, chosen: UUID | None = None, *, somebody_new: bool = False) -> Turn:
    """Answer something told. `chosen` is set once the user has said who of several is meant."""
    today = ask.moment.today
    heard = read(ask.words, today)
    adds = _belongs(ask.person, heard)
    more = adds and ask.person.told_on == today
    told = f"{ask.person.text}\n{ask.words}" if more else ask.words
    fixed = more and ask.person.fixed  # by hand: no later reading of the same words overrules it
    story = _heard(ask, told, heard if told == ask.words else read(told, today), fixed=fixed)
    same = adds and not heard.contacts and ask.person.contact_id is not None
    match = find(
        story.first.contact if not same else None,
        ask,
        chosen,
        tie=story.first.relationship,
        at_hand=adds,
        somebody_new=somebody_new,
    )
    if match.one is None and match.histories:
        asked = ask_whom(match, story.first, ask)
        return replace(asked, wishes=story.reading)
    return _answered(story, match.one)


@dataclass(frozen=True, slots=True)
class _Story:
    """What was told, all of it, as it is understood. `fixed` if part of it was put right by hand."""

    ask: Ask
    told: str
    understood: Understood
    fixed: bool = False

    @property
    def first(self) -> Situation:
        """The story to begin with."""
        return self.understood.stories[0] if self.understood.stories else self.understood.whole

    @property
    def others(self) -> tuple[Situation, ...]:
        """The stories of the others it is about."""
        return self.understood.stories[1:]

    @property
    def reading(self) -> tuple[Wish, ...]:
        """The wish that a model reads it, where one may."""
        spoken = self.understood.alarm is not None or self.ask.person.careful is not None
        if spoken or self.fixed:
            return ()
        return (ToRead(self.understood.whole.text, self.ask.moment.today),)

    def wishes(self, made: Answer, style: Style) -> tuple[Wish, ...]:
        """What a model could add to the answer to it."""
        if self.ask.person.careful is not None:
            return ()
        found = wished(made, self.ask.moment.today, style)
        return tuple(one for one in found if not (self.fixed and isinstance(one, ToRead)))


def _heard(ask: Ask, told: str, whole: Situation, *, fixed: bool) -> _Story:
    voice = SILENT if fixed else ask.voice
    return _Story(ask, told, understood(whole, ask.moment.today, voice), fixed)


def _answered(story: _Story, history: History | None) -> Turn:
    ask, today = story.ask, story.ask.moment.today
    latest = read(ask.words, today) if story.told != ask.words else None
    recall = partial(_told_along, history=history, today=today, latest=latest)
    style, chance = Style(ask.known.settings.tone), seeded(story.told)
    made = answered(story.understood, today, ask.book, chance, recall, style)
    if made.safety is not None and made.safety.kind.stops_coaching:
        return stopped(ask, made, history)
    if made.decision.action is Action.NONE:
        return replace(_small_talk(ask, made), wishes=story.wishes(made, style))
    if history is not None and history.contact.state is State.UNSAFE:
        return _left_alone(ask, history.contact)
    asked = made.decision.action is Action.ASK_CLARIFYING_QUESTION
    first = recall(story.first)
    if asked and first.contact is None and (brief := _nobody_named(ask)):
        return Turn(ask.person, brief)
    said = voiced(made, ToSay(made, today, style), ask.book, chance, ask.voice)
    coached = _coached(story, said, first, history)
    return replace(coached, wishes=story.wishes(made, style))


def _coached(story: _Story, made: Answer, first: Situation, history: History | None) -> Turn:
    ask = story.ask
    asked = made.decision.action is Action.ASK_CLARIFYING_QUESTION
    if asked and first.contact is None and ask.person.contact_id is not None:
        return Turn(ask.person, whole(made, ask.moment, ask.book))
    kept = keep(made, first, history, ask) if not asked else None
    person = replace(
        ask.person,
        text=story.told,
        told_on=ask.moment.today,
        pending=ask.words,
        answer=None if asked else made,
        waiting=Waiting.DETAILS if asked else Waiting.NOTHING,
        style=Style(ask.known.settings.tone),
        turn=0,
        careful=None,
        contact_id=kept.contact_id if kept else (history.contact.id if history else None),
        fixed=story.fixed,
    )
    shown = whole(made, ask.moment, ask.book)
    if kept is None:
        return Turn(person, (*shown, *choices(made, ask)))
    aside = [change for one in story.others for change in keep_aside(one, _known(one, ask), ask)]
    offered = choices(made, ask, linked=history is not None)
    return Turn(person, (*shown, *kept.said, *offered), (*kept.changes, *aside))


def _nobody_named(ask: Ask) -> Reply:
    """Return what is said where too little was told of nobody: after a worry, or of the step."""
    if ask.person.careful in _WORRIES:
        return (Text(say(ask.book, "reply/steps/still_heavy", {}, (), seeded(ask.words))),)
    answer = ask.person.answer
    if ask.person.contact_id is None or answer is None or len(ask.words.split()) > _BRIEF:
        return ()
    return step_again(ask, answer, "still")


def step_again(ask: Ask, answer: Answer, intro: str) -> Reply:
    """Say the step on the table again: "now what", "hm" and "should I text again" are about it."""
    shown = whole(answer, ask.moment, ask.book)
    step = [one for one in shown if isinstance(one, FirstAction)]
    return (said(ask.book, intro, answer, ask.moment), *step, *choices(answer, ask))


def _small_talk(ask: Ask, made: Answer) -> Turn:
    """Answer thanks, a question, a greeting; what is on the table stays there."""
    if ask.person.careful is not None:
        reached = made.situation.intent is Intent.NEWS
        return Turn(
            ask.person,
            (said_after_safety(ask.book, ask.person.careful, ask.words, reached=reached),),
        )
    return Turn(ask.person, whole(made, ask.moment, ask.book))


def stopped(ask: Ask, made: Answer, history: History | None) -> Turn:
    """Say what comes first and nothing else; nothing is planned about that contact any more."""
    assert made.safety is not None  # noqa: S101  # the caller has looked
    kind = made.safety.kind
    changes: list[Change] = list(cancelled(history, ask.moment)) if history else []
    contact = history.contact if history else _new(made.situation, ask)
    if contact is not None and kind in _UNSAFE:
        changes.insert(0, Put(replace(contact, state=State.UNSAFE, rests_until=None)))
    person = Person(careful=kind, contact_id=history.contact.id if history else None)
    return Turn(person, whole(made, ask.moment, ask.book), tuple(changes))


def _left_alone(ask: Ask, contact: Contact) -> Turn:
    """Say that nothing is drafted nor planned about somebody it isn't safe to write to."""
    person = Person(contact_id=contact.id, undo=ask.person.undo)
    return Turn(person, (line(ask.book, "unsafe", **whom(contact)),))


def _new(situation: Situation, ask: Ask) -> Contact | None:
    """Return a new contact, so that they are known as unsafe from now on."""
    mention = situation.contact
    if mention is None:
        return None
    return replace(newcomer(mention, ask.moment), tie=situation.relationship)


def _known(situation: Situation, ask: Ask) -> History | None:
    return find(situation.contact, ask, tie=situation.relationship).one


def _told_along(
    situation: Situation, history: History | None, today: date, latest: Situation | None
) -> Situation:
    """Return the situation with what is remembered, and with the contact if it named nobody."""
    if history is None:
        return situation
    named = situation.contacts or (somebody(history.contact),)
    first = named[0]
    if mistyped(first.name, history.contact):
        first = replace(first, name=history.contact.name)
    if first.pronoun == "they":
        known = pronounced(history.contact, situation.text)
        first = replace(first, pronoun=known.pronoun)
    found = recalled(replace(situation, contacts=(first, *named[1:])), history, today, latest)
    standing = fold(history.contact.position)
    if first.role is None and standing in LASTING:  # "my landlord" was said the first time
        first = replace(first, role=f"my {standing}")
    return replace(found, contacts=(first, *named[1:]))


def _belongs(person: Person, heard: Situation) -> bool:
    """Tell whether a message adds to the situation on the table instead of opening another."""
    if not person.text and person.contact_id is None:
        return False
    if check(heard.text) is not None:
        return not heard.contacts
    if person.waiting is Waiting.DETAILS:
        return heard.intent in {Intent.SITUATION, Intent.OFF_TOPIC}
    told = heard.channels or heard.attempts or heard.last_attempt or heard.own_messages
    adds = bool(told or heard.signals)
    more = (
        adds
        or heard.push_back is not None
        or _STILL.fullmatch(fold(heard.text).strip(" .!")) is not None
    )
    return heard.intent is Intent.SITUATION and not heard.contacts and more
