"""The conversation: from where a user stands and what arrived to where they stand and what to say.

`turn` is pure; whoever calls it keeps the `Person` and delivers the reply.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from coaching.answer import Action, Answer, Decision
from coaching.coach import answer, coach
from coaching.commands import command
from coaching.correcting import corrected
from coaching.deciding import Facts
from coaching.deciding.doors import usual
from coaching.drafting import Style, drafts
from coaching.messages import Choice, Choices, Chose, Incoming, Part, Reply, Text
from coaching.person import Person, Touch, Waiting
from coaching.phrases import Phrasebook, choose, seeded
from coaching.reading.read import read
from coaching.replying import parts, titled
from coaching.situation import Channel, Intent
from coaching.wording import figures
from coaching.wording.grammar import slots

__all__ = ["Turn", "turn"]

_COMMON = (Channel.TEXT, Channel.EMAIL, Channel.PHONE, Channel.LETTER, Channel.LINKEDIN)
_STYLES = {"shorter": Style.SHORTER, "warmer": Style.WARMER}


@dataclass(frozen=True, slots=True)
class Turn:
    """The outcome: where the person stands now, and what to say to them."""

    person: Person
    outgoing: Reply


def turn(person: Person, incoming: Incoming, today: date, book: Phrasebook) -> Turn:
    """Take one message or choice of a user and answer it.

    Chance is seeded by what was said, so the same conversation always reads the same.
    """
    key = incoming.key if isinstance(incoming, Chose) else command(incoming.text)
    if person.waiting is Waiting.CORRECTION and not isinstance(incoming, Chose):
        return _correct(person, incoming.text, today, book)
    if key is not None and (step := _step(person, key)) is not None:
        return step(replace(person, waiting=Waiting.NOTHING), key, today, book)
    return _hear(person, incoming.text if not isinstance(incoming, Chose) else "", today, book)


_Step = Callable[[Person, str, date, Phrasebook], Turn]


def _step(person: Person, key: str) -> _Step | None:
    """Return what a command does; told out of nowhere, "she answered" is news and no command."""
    name = key.partition(":")[0]
    if person.answer is None and name in {"sent", "replied", "let_go"}:
        return None
    return _STEPS.get(name)


def _hear(person: Person, text: str, today: date, book: Phrasebook) -> Turn:
    """Answer something told: a new situation, or more about the one on the table."""
    told = f"{person.text}\n{text}" if _belongs(person, text, today) else text
    made = coach(told, today, book, seeded(told))
    if made.safety is not None and made.safety.kind.stops_coaching:
        return Turn(
            replace(person, text="", answer=None, waiting=Waiting.NOTHING),
            _whole(made, today, book),
        )
    talk = made.decision.action is Action.NONE
    if talk and person.answer is not None:
        return Turn(person, _whole(made, today, book))
    asked = made.decision.action is Action.ASK_CLARIFYING_QUESTION
    kept = replace(
        person,
        text=told,
        answer=None if asked or talk else made,
        waiting=Waiting.DETAILS if asked else Waiting.NOTHING,
        style=Style.PLAIN,
        turn=0,
    )
    return Turn(kept, (*_whole(made, today, book), *_choices(made, book)))


def _belongs(person: Person, text: str, today: date) -> bool:
    """Tell whether a message adds to the situation on the table instead of opening another."""
    if not person.text:
        return False
    heard = read(text, today)
    if person.waiting is Waiting.DETAILS:
        return heard.intent in {Intent.SITUATION, Intent.OFF_TOPIC}
    adds = bool(heard.channels or heard.signals or heard.last_attempt or heard.own_messages)
    return heard.intent is Intent.SITUATION and not heard.contacts and adds


def _correct(person: Person, text: str, today: date, book: Phrasebook) -> Turn:
    """Put right what was read wrong and answer again."""
    if person.answer is None:
        return _hear(replace(person, waiting=Waiting.NOTHING), text, today, book)
    situation = corrected(person.answer.situation, text, today)
    made = answer(situation, today, book, seeded(f"{person.text}\n{text}"))
    kept = replace(person, answer=made, waiting=Waiting.NOTHING, style=Style.PLAIN, turn=0)
    first = Text(_line(book, "corrected", made, today))
    return Turn(kept, (first, *_whole(made, today, book), *_choices(made, book)))


def _reword(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    """Show the draft again, shorter, warmer or in other words."""
    style = _STYLES.get(key, person.style)
    return _redraft(replace(person, style=style, turn=person.turn + 1), today, book)


def _change_channel(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    """Draft for another channel: the one named, or a menu of those that suit the tie."""
    if person.answer is None:
        return _nothing_yet(person, book)
    named = key.partition(":")[2]
    if not named:
        return _channel_menu(person, person.answer, today, book)
    decision = replace(person.answer.decision, channels=(Channel(named),))
    return _redraft(replace(person, answer=replace(person.answer, decision=decision)), today, book)


def _channel_menu(person: Person, made: Answer, today: date, book: Phrasebook) -> Turn:
    facts = Facts(made.situation, made.audit, today)
    doors = dict.fromkeys((*usual(facts), *made.situation.channels, *_COMMON))
    rest = [door for door in doors if door not in made.decision.channels][:6]
    menu = tuple(Choice(f"channel:{door}", figures.way(door)) for door in rest)
    return Turn(person, (Text(_line(book, "which_channel", made, today)), Choices(menu)))


def _redraft(person: Person, today: date, book: Phrasebook) -> Turn:
    if person.answer is None:
        return _nothing_yet(person, book)
    made = person.answer
    decision = replace(made.decision, channels=made.decision.channels[:1])
    chance = seeded(person.text)
    found = drafts(made.situation, decision, book, chance, person.style, person.turn)
    if not found:
        return Turn(person, (Text(_line(book, "no_draft", made, today)),))
    words: list[Part] = [titled(draft, book, chance) for draft in found]
    first = Text(_line(book, "another_draft", made, today, person.turn))
    return Turn(
        replace(person, answer=replace(made, drafts=found)), (first, *words, *_choices(made, book))
    )


def _fix(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    if person.answer is None:
        return _nothing_yet(person, book)
    asked = Text(_line(book, "what_wrong", person.answer, today))
    return Turn(replace(person, waiting=Waiting.CORRECTION), (asked,))


def _note(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    """Note that the user sent it, got an answer or let it go."""
    if person.answer is None:
        return _nothing_yet(person, book)
    made = person.answer
    contact = made.situation.contact
    channel = made.decision.channels[0] if made.decision.channels else None
    touch = Touch(key, contact.name if contact else "", today, channel)
    closed = None if key in {"replied", "let_go"} else made
    kept = replace(person, answer=closed, touches=(*person.touches, touch))
    return Turn(kept, (Text(_line(book, key, made, today)),))


def _explain(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    if person.answer is None:
        return _nothing_yet(person, book)
    return Turn(person, (Text(_line(book, "why", person.answer, today, person.turn)),))


def _help(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    return Turn(person, (Text(_plain_line(book, "help")),))


def _start_over(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    return Turn(Person(touches=person.touches), (Text(_plain_line(book, "nothing_yet")),))


def _go_on_in_english(person: Person, key: str, today: date, book: Phrasebook) -> Turn:
    situation = replace(read(person.text, today), language="en")
    made = answer(situation, today, book, seeded(person.text))
    kept = replace(person, answer=made, waiting=Waiting.NOTHING)
    return Turn(kept, (*_whole(made, today, book), *_choices(made, book)))


def _nothing_yet(person: Person, book: Phrasebook) -> Turn:
    return Turn(person, (Text(_plain_line(book, "nothing_yet")),))


def _whole(made: Answer, today: date, book: Phrasebook) -> Reply:
    facts = Facts(made.situation, made.audit, today)
    chance = seeded(made.situation.text)
    return parts(made, facts, book, slots(made.situation, made.decision, today), chance)


def _choices(made: Answer, book: Phrasebook) -> tuple[Choices, ...]:
    """Return the choices that make sense after this answer."""
    if made.decision.row == "language":
        keys = ["english"]
    elif made.decision.action in {Action.NONE, Action.ASK_CLARIFYING_QUESTION}:
        return ()
    else:
        keys = ["shorter", "warmer", "another", "channel", "sent"] if made.drafts else []
        keys += ["fix", "replied", "let_go", "why"]
    named = (Choice(key, _plain_line(book, f"choices_{key}")) for key in keys)
    return (Choices(tuple(named)),)


def _line(book: Phrasebook, name: str, made: Answer, today: date, salt: int = 0) -> str:
    words = {"name": "them", "Name": "They"} | dict(slots(made.situation, made.decision, today))
    tags = {channel.value for channel in made.situation.channels}
    tags |= {"open_end"} if _open_ended(made.decision) else set()
    chance = seeded(f"{made.situation.text}\0{salt}")
    return choose(book, f"reply/steps/{name}", words, tags, chance) or ""


def _open_ended(decision: Decision) -> bool:
    return decision.stop_on is None or decision.stop_on == decision.act_on


def _plain_line(book: Phrasebook, name: str) -> str:
    return book.phrases(f"reply/steps/{name}")[0].text


_STEPS: dict[str, _Step] = {
    "shorter": _reword,
    "warmer": _reword,
    "another": _reword,
    "channel": _change_channel,
    "fix": _fix,
    "sent": _note,
    "replied": _note,
    "let_go": _note,
    "why": _explain,
    "help": _help,
    "new": _start_over,
    "english": _go_on_in_english,
}
