"""The lines around an answer: what is said on a next step, and the choices offered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from coaching.answer import Action, Alarm, Answer
from coaching.deciding import Facts
from coaching.deciding.doors import usual
from coaching.deciding.facts import NEAR_TIES
from coaching.memory import Contact
from coaching.messages import Choice, Choices, Reply, Text
from coaching.phrases import Phrasebook, say, seeded
from coaching.reading.lexicon.roles import ROLES
from coaching.reading.read import read
from coaching.replying import parts
from coaching.situation import Channel, Signal
from coaching.text import fold
from coaching.turn import Ask, Moment
from coaching.wording import figures
from coaching.wording.grammar import slots

__all__ = ["channels", "choices", "ebbs", "is_role", "line", "offer", "said", "whole"]

_KEPT_TO = frozenset({"promised", "not_now_named"})
"""Rows that keep to a time the other side named."""

_COMMON = (Channel.TEXT, Channel.EMAIL, Channel.PHONE, Channel.LETTER)


def line(book: Phrasebook, name: str, /, **words: str) -> Text:
    """Return what stands under a heading of `reply/steps`, of several the first that fits."""
    return Text(say(book, f"reply/steps/{name}", words, (), lambda choice: 0))


def said(
    book: Phrasebook, name: str, made: Answer, moment: Moment, salt: int = 0, told: str = ""
) -> Text:
    """Return what is said on a step about the answer on the table; `told` is what the user said of it."""
    words = {"name": "them", "Name": "They", "their": "their", "they": "they"}
    words |= dict(slots(made.situation, made.decision, moment.today))
    tags = {channel.value for channel in made.situation.channels}
    tags |= {"open_end"} if _open_ended(made) else set()
    tags |= set(_grounds(made))
    tags |= {"hard_time"} if read(told, moment.today).has(Signal.HARD_TIME) else set()
    chance = seeded(f"{made.situation.text}\0{salt}")
    return Text(say(book, f"reply/steps/{name}", words, tags, chance))


def whole(made: Answer, moment: Moment, book: Phrasebook) -> Reply:
    """Return the parts of an answer."""
    facts = Facts(made.situation, made.audit, moment.today)
    chance = seeded(made.situation.text)
    words = slots(made.situation, made.decision, moment.today)
    return parts(made, facts, book, words, chance)


_REACHED = {Alarm.CONTACT_IN_DANGER: "reached", Alarm.SELF_HARM: "confided"}
"""What it means after which alarm that somebody was reached."""


def said_after_safety(book: Phrasebook, alarm: Alarm, text: str, *, reached: bool) -> Text:
    """Return what is said to small talk after a safety turn; `reached` if somebody answered."""
    tags = {_REACHED.get(alarm, alarm.value) if reached else alarm.value}
    return Text(say(book, "reply/steps/after_safety", {}, tags, seeded(text)))


def is_role(contact: Contact) -> bool:
    """Whether a contact is known by what they are alone: "Mom", "Boss"."""
    return fold(contact.name) in ROLES


def whom(contact: Contact) -> dict[str, str]:
    """Return the slots that name a contact to the user: "Dana", "your mom"."""
    name = (
        contact.first_name
        if not is_role(contact)
        else f"your {contact.name[0].lower()}{contact.name[1:]}"
    )
    return {"name": name, "Name": name[0].upper() + name[1:]}


def choices(made: Answer, ask: Ask, *, linked: bool = False) -> tuple[Choices, ...]:
    """Return the choices that make sense after this answer.

    `linked` adds the one that says it is somebody else than the contact who was taken.
    """
    book = ask.book
    if made.decision.row == "language":
        return offer(book, ["english"])
    if made.decision.action in {Action.NONE, Action.ASK_CLARIFYING_QUESTION}:
        return ()
    if made.situation.has(Signal.DECEASED):
        return offer(book, ["fix"])
    keys = ["shorter", "warmer", "another", "channel", "sent", "draft"] if made.drafts else []
    keys += ["last_line"] if not made.drafts and ebbs(made) else []
    keys += ["fix", "replied", "let_go", "why"]
    (offered,) = offer(book, [*keys, "whom:new"] if linked else keys)
    ways = {"channel": channels(made, ask)}
    shown = (replace(one, ways=ways.get(one.key, ())) for one in offered.choices)
    return (Choices(tuple(shown)),)


def channels(made: Answer, ask: Ask) -> tuple[Choice, ...]:
    """Return the channels an answer has no draft for first: those that suit the tie, then others."""
    facts = Facts(made.situation, made.audit, ask.moment.today)
    common = _COMMON if facts.is_tie(NEAR_TIES) else (*_COMMON, Channel.LINKEDIN)
    doors = dict.fromkeys((*usual(facts), *made.situation.channels, *common))
    rest = [door for door in doors if door not in made.decision.channels[:1]][:6]
    return tuple(Choice(f"channel:{door}", figures.way(door)) for door in rest)


def offer(book: Phrasebook, keys: Sequence[str]) -> tuple[Choices, ...]:
    """Return choices with their labels."""
    return (
        Choices(
            tuple(Choice(key, line(book, f"choices_{key.replace(':', '_')}").text) for key in keys)
        ),
    )


def ebbs(made: Answer) -> bool:
    """Whether the tie is left to ebb though nobody asked for that: a last kind line may be sent."""
    return made.decision.action is Action.LET_IT_EBB and made.situation.push_back is None


def _grounds(made: Answer) -> Iterator[str]:
    """Yield what settled an answer by itself, whatever else was read."""
    if made.situation.has(Signal.DECEASED):
        yield "deceased"
    elif made.situation.push_back is not None:
        yield made.situation.push_back.value
    if made.decision.row in _KEPT_TO:
        yield "promised"


def _open_ended(made: Answer) -> bool:
    return made.decision.stop_on is None or made.decision.stop_on == made.decision.act_on
