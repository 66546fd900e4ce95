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
from coaching.safety import check, note
from coaching.several import apart, together
from coaching.situation import Signal, Situation
from coaching.thoughts import second_thoughts
from coaching.wording.asking import question
from coaching.wording.grammar import slots

__all__ = ["answer", "coach", "respond"]

_WITHOUT_THOUGHTS = frozenset({Action.NONE, Action.ASK_CLARIFYING_QUESTION, Action.CRISIS_SAFETY})


def coach(text: str, today: date, book: Phrasebook, chance: Chance) -> Answer:
    """Answer one message, without memory."""
    return respond(read(text, today), today, book, chance)


def respond(
    situation: Situation,
    today: date,
    book: Phrasebook,
    chance: Chance,
    recall: Callable[[Situation], Situation] = lambda situation: situation,
    style: Style = Style.PLAIN,
) -> Answer:
    """Answer a message that has been read; `recall` adds what is remembered of the contact.

    Safety comes first, on the raw text (playbook, "The flow" 1). When several people are told
    apart, the answer is about the one to begin with and names the others.
    """
    alarm = check(situation.text)
    if alarm is not None and alarm[0].stops_coaching:
        return _stopped(situation, alarm, book, chance)
    told = apart(situation, today)
    if not told:
        return answer(recall(situation), today, book, chance, alarm, style=style)
    also = tuple(_in_a_line(one, today, book, chance) for one in told[1:])
    first = answer(recall(told[0]), today, book, chance, alarm, also, style)
    return replace(first, situation=together(situation, told))


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
