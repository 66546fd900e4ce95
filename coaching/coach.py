"""One message in, one whole answer out: read, decide, word."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from coaching.answer import Action, Alarm, Answer, Audit, Decision, SecondThought
from coaching.audit import audit, audit_series
from coaching.deciding import Facts, decide
from coaching.drafting import Style, drafts
from coaching.phrases import Chance, Phrasebook
from coaching.reading.read import read
from coaching.replying import first_action, parts, plain
from coaching.safety import note
from coaching.several import together
from coaching.situation import Signal, Situation
from coaching.thoughts import second_thoughts
from coaching.voice.admitting import admitted
from coaching.voice.understanding import Understood, understood
from coaching.voice.wishes import SILENT, Answers, ToSay, Wish
from coaching.voice.wishing import wished
from coaching.wording.asking import question
from coaching.wording.grammar import slots

__all__ = ["answer", "answered", "coach", "respond", "voiced", "wishes"]

_WITHOUT_THOUGHTS = frozenset({Action.NONE, Action.ASK_CLARIFYING_QUESTION, Action.CRISIS_SAFETY})


def coach(
    text: str, today: date, book: Phrasebook, chance: Chance, voice: Answers = SILENT
) -> Answer:
    """Answer one message, without memory."""
    return respond(read(text, today), today, book, chance, voice=voice)


def wishes(answer: Answer, today: date) -> tuple[Wish, ...]:
    """Return what a model could add to an answer of `coach`: see `coaching.turn.Turn.wishes`."""
    return wished(answer, today)


def respond(
    situation: Situation,
    today: date,
    book: Phrasebook,
    chance: Chance,
    recall: Callable[[Situation], Situation] = lambda situation: situation,
    style: Style = Style.PLAIN,
    voice: Answers = SILENT,
) -> Answer:
    """Answer a message that has been read; `recall` adds what is remembered of the contact."""
    made = answered(understood(situation, today, voice), today, book, chance, recall, style)
    return voiced(made, ToSay(made, today, style), book, chance, voice)


def answered(
    told: Understood,
    today: date,
    book: Phrasebook,
    chance: Chance,
    recall: Callable[[Situation], Situation] = lambda situation: situation,
    style: Style = Style.PLAIN,
) -> Answer:
    """Answer a message that has been understood, in the coach's own words.

    Safety comes first (playbook, "The flow" 1). When several people are told apart, the answer is
    about the one to begin with and names the others.
    """
    alarm, stories = told.alarm, told.stories
    if alarm is not None and alarm[0].stops_coaching:
        return _stopped(told.whole, alarm, book, chance)
    also = tuple(_in_a_line(one, today, book, chance) for one in stories[1:])
    begun = recall(stories[0] if stories else told.whole)
    made = answer(begun, today, book, chance, alarm, also, style)
    if told.credit is not None:
        made = replace(made, credits=(told.credit,))
    return replace(made, situation=together(told.whole, stories)) if stories else made


def voiced(made: Answer, wish: ToSay, book: Phrasebook, chance: Chance, voice: Answers) -> Answer:
    """Return an answer with what may be said of the words a model wrote for it, if it wrote any."""
    words = voice.words.get(wish.key) if voice.words else None
    said = admitted(made, words) if words is not None and made.safety is None else made
    if said == made:
        return made
    facts = Facts(said.situation, said.audit, wish.today)
    slotted = slots(said.situation, said.decision, wish.today)
    return replace(said, reply=plain(parts(said, facts, book, slotted, chance)))


def answer(
    situation: Situation,
    today: date,
    book: Phrasebook,
    chance: Chance,
    alarm: tuple[Alarm, str] | None = None,
    also: tuple[str, ...] = (),
    style: Style = Style.PLAIN,
) -> Answer:
    """Answer a situation that has been read, or corrected by the user.

    `also` holds a line each about other people the message was about.
    """
    mirror = _look(situation, book, chance)
    decision = decide(situation, mirror, today)
    facts = Facts(situation, mirror, today)
    words = slots(situation, decision, today)
    made = Answer(
        situation,
        decision,
        mirror,
        note(*alarm, book, chance) if alarm else None,
        question(facts, decision, book, words, chance),
        _thoughts(facts, decision, book, words, chance),
        drafts(situation, decision, book, chance, style),
        also,
    )
    return replace(made, reply=plain(parts(made, facts, book, words, chance)))


def _in_a_line(situation: Situation, today: date, book: Phrasebook, chance: Chance) -> str:
    decision = decide(situation, Audit(), today)
    facts = Facts(situation, Audit(), today)
    words = slots(situation, decision, today)
    said = first_action(Answer(situation, decision), facts, book, words, chance)
    return f"{words['Name']}: {said.text}"


def _look(situation: Situation, book: Phrasebook, chance: Chance) -> Audit:
    """Audit the user's own pasted messages, one alone or several as a series."""
    own = situation.own_messages
    if not own:
        return Audit()
    if len(own) == 1:
        return audit(own[0].text, book, chance, situation.relationship, own[0].channel)
    return audit_series(own, book, chance, situation.relationship)


def _thoughts(
    facts: Facts, decision: Decision, book: Phrasebook, words: Mapping[str, str], chance: Chance
) -> tuple[SecondThought, ...]:
    if decision.action in _WITHOUT_THOUGHTS or facts.has(Signal.DECEASED):
        return ()
    return second_thoughts(facts, book, words, chance)


def _stopped(
    situation: Situation, alarm: tuple[Alarm, str], book: Phrasebook, chance: Chance
) -> Answer:
    """A safety turn: the note and nothing else, but for what was understood."""
    said = note(*alarm, book, chance)
    decision = decide(situation, Audit(), date.min, alarm[0])
    return Answer(situation, decision, _look(situation, book, chance), said, reply=said.text)
