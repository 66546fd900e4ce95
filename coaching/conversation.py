"""The conversation: from where a user stands and what arrived to where they stand and what to say.

`turn` is pure; whoever calls it keeps the `Person` and delivers the reply.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from coaching.answer import Action, Answer, Decision
from coaching.coach import answer, coach
from coaching.commands import command
from coaching.correcting import corrected
from coaching.deciding import Facts
from coaching.deciding.doors import usual
from coaching.drafting import Style, drafts
from coaching.memory import Known, Needs
from coaching.messages import Choice, Choices, Chose, Incoming, Reply, Text
from coaching.person import Person, Waiting
from coaching.phrases import Phrasebook, say, seeded
from coaching.reading.read import read
from coaching.replying import parts, titled
from coaching.safety import check
from coaching.situation import Channel, Intent
from coaching.turn import Moment, Turn
from coaching.wording import figures
from coaching.wording.grammar import slots

__all__ = ["needs", "turn"]

_COMMON = (Channel.TEXT, Channel.EMAIL, Channel.PHONE, Channel.LETTER, Channel.LINKEDIN)
_STYLES = {"shorter": Style.SHORTER, "warmer": Style.WARMER}


def needs(person: Person, incoming: Incoming, today: date) -> Needs:
    """Return what must be known to answer."""
    return Needs()


def turn(
    person: Person, incoming: Incoming, moment: Moment, book: Phrasebook, known: Known
) -> Turn:
    """Take one message or choice of a user and answer it.

    Chance is seeded by what was said, so the same conversation always reads the same.
    """
    today = moment.today
    text = "" if isinstance(incoming, Chose) else incoming.text
    if person.waiting is Waiting.CORRECTION:
        put_right = _correct(person, text, today, book) if text else None
        if put_right is not None:
            return put_right
        person = replace(person, waiting=Waiting.NOTHING)
    key = incoming.key if isinstance(incoming, Chose) else command(text)
    stepped = _step(replace(person, waiting=Waiting.NOTHING), key, today, book) if key else None
    return stepped or _hear(person, text, today, book)


def _step(person: Person, key: str, today: date, book: Phrasebook) -> Turn | None:
    """Do what a command says; out of nowhere, "she answered" is news and no command."""
    name = key.partition(":")[0]
    if name in _ANY_TIME:
        return _ANY_TIME[name](person, today, book)
    if name not in _ON_THE_TABLE:
        return None
    if person.answer is not None:
        return _ON_THE_TABLE[name](person, person.answer, key, today, book)
    return None if _ON_THE_TABLE[name] is _note else Turn(person, (_line(book, "nothing_yet"),))


def _hear(person: Person, text: str, today: date, book: Phrasebook) -> Turn:
    """Answer something told: a new situation, or more about the one on the table."""
    told = f"{person.text}\n{text}" if _belongs(person, text, today) else text
    made = coach(told, today, book, seeded(told))
    if made.safety is not None and made.safety.kind.stops_coaching:
        return Turn(Person(careful=made.safety.kind), _whole(made, today, book))
    talk = made.decision.action is Action.NONE
    if talk and person.careful:
        kind = {person.careful.value}
        return Turn(person, (Text(say(book, "reply/steps/after_safety", {}, kind, seeded(text))),))
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
        careful=None,
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


def _correct(person: Person, text: str, today: date, book: Phrasebook) -> Turn | None:
    """Put right what was read wrong and answer again.

    None where there is nothing to put right: no answer on the table, words that say nothing else
    than was read, or words that ring an alarm, since safety comes first here too.
    """
    if person.answer is None or check(text) is not None:
        return None
    situation = corrected(person.answer.situation, text, today)
    if situation == person.answer.situation:
        return None
    again = answer(situation, today, book, seeded(f"{person.text}\n{text}"))
    kept = replace(person, answer=again, waiting=Waiting.NOTHING, style=Style.PLAIN, turn=0)
    return Turn(
        kept, (_line(book, "corrected"), *_whole(again, today, book), *_choices(again, book))
    )


def _reword(person: Person, made: Answer, key: str, today: date, book: Phrasebook) -> Turn:
    """Show the draft again, shorter, warmer or in other words."""
    style = _STYLES.get(key, person.style)
    return _redraft(replace(person, style=style, turn=person.turn + 1), made, book)


def _ebbs(made: Answer) -> bool:
    """Whether the tie is left to ebb though nobody asked for that: a last kind line may be sent."""
    return made.decision.action is Action.LET_IT_EBB and made.situation.push_back is None


def _is_channel(name: str) -> bool:
    return name in {channel.value for channel in Channel}


def _change_channel(person: Person, made: Answer, key: str, today: date, book: Phrasebook) -> Turn:
    """Draft for another channel: the one named, or a menu of those that suit the tie.

    Where nothing is to be sent, a channel doesn't change that; where a tie ebbs, a closing line
    that asks for nothing may be.
    """
    if not (made.decision.channels or _ebbs(made)):
        return Turn(person, (_line(book, "no_draft"),))
    named = key.partition(":")[2]
    if not _is_channel(named):
        return _channel_menu(person, made, today, book)
    again = made.decision.channels[:1] == (Channel(named),)
    decision = replace(made.decision, channels=(Channel(named),))
    fresh = replace(person, turn=person.turn + 1) if again else person
    return _redraft(fresh, replace(made, decision=decision), book)


def _channel_menu(person: Person, made: Answer, today: date, book: Phrasebook) -> Turn:
    facts = Facts(made.situation, made.audit, today)
    doors = dict.fromkeys((*usual(facts), *made.situation.channels, *_COMMON))
    rest = [door for door in doors if door not in made.decision.channels[:1]][:6]
    menu = tuple(Choice(f"channel:{door}", figures.way(door)) for door in rest)
    return Turn(person, (_line(book, "which_channel"), Choices(menu)))


def _redraft(person: Person, made: Answer, book: Phrasebook) -> Turn:
    decision = replace(made.decision, channels=made.decision.channels[:1])
    chance = seeded(person.text)
    found = drafts(made.situation, decision, book, chance, person.style, person.turn)
    if not found:
        return Turn(person, (_line(book, "no_draft"),))
    again = replace(made, drafts=found)
    words = (titled(draft, book, chance) for draft in found)
    return Turn(replace(person, answer=again), (*words, *_choices(again, book)))


def _fix(person: Person, made: Answer, key: str, today: date, book: Phrasebook) -> Turn:
    return Turn(replace(person, waiting=Waiting.CORRECTION), (_line(book, "what_wrong"),))


def _note(person: Person, made: Answer, key: str, today: date, book: Phrasebook) -> Turn:
    """Note that the user sent it, got an answer or let it go."""
    closed = None if key in {"replied", "let_go"} else made
    kept = replace(person, answer=closed)
    later = _offer(book, ["replied", "let_go"]) if closed else ()
    return Turn(kept, (_said(book, key, made, today), *later))


def _explain(person: Person, made: Answer, key: str, today: date, book: Phrasebook) -> Turn:
    return Turn(person, (_said(book, "why", made, today, person.turn), *_choices(made, book)))


def _help(person: Person, today: date, book: Phrasebook) -> Turn:
    return Turn(person, (_line(book, "help"),))


def _start_over(person: Person, today: date, book: Phrasebook) -> Turn:
    return Turn(Person(), (_line(book, "nothing_yet"),))


def _go_on_in_english(person: Person, today: date, book: Phrasebook) -> Turn:
    situation = replace(read(person.text, today), language="en")
    made = answer(situation, today, book, seeded(person.text))
    kept = replace(person, answer=made)
    return Turn(kept, (*_whole(made, today, book), *_choices(made, book)))


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
        keys += ["last_line"] if not made.drafts and _ebbs(made) else []
        keys += ["fix", "replied", "let_go", "why"]
    return _offer(book, keys)


def _offer(book: Phrasebook, keys: Sequence[str]) -> tuple[Choices, ...]:
    named = (Choice(key, _line(book, f"choices_{key}").text) for key in keys)
    return (Choices(tuple(named)),)


def _said(book: Phrasebook, name: str, made: Answer, today: date, salt: int = 0) -> Text:
    words = {"name": "them", "Name": "They"} | dict(slots(made.situation, made.decision, today))
    tags = {channel.value for channel in made.situation.channels}
    tags |= {"open_end"} if _open_ended(made.decision) else set()
    chance = seeded(f"{made.situation.text}\0{salt}")
    return Text(say(book, f"reply/steps/{name}", words, tags, chance))


def _open_ended(decision: Decision) -> bool:
    return decision.stop_on is None or decision.stop_on == decision.act_on


def _line(book: Phrasebook, name: str) -> Text:
    return Text(book.phrases(f"reply/steps/{name}")[0].text)


_ANY_TIME: dict[str, Callable[[Person, date, Phrasebook], Turn]] = {
    "help": _help,
    "new": _start_over,
    "english": _go_on_in_english,
}
_ON_THE_TABLE: dict[str, Callable[[Person, Answer, str, date, Phrasebook], Turn]] = {
    "shorter": _reword,
    "warmer": _reword,
    "another": _reword,
    "channel": _change_channel,
    "last_line": _change_channel,
    "fix": _fix,
    "sent": _note,
    "replied": _note,
    "let_go": _note,
    "why": _explain,
}
