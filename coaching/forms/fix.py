"""The form that puts right what was read: who, how often and where, when last, what tie, what they said."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.tries import Tries, tries
from coaching.forms.values import (
    LONGEST_AGO,
    LONGEST_NAME,
    UNKNOWN,
    Sheet,
    Values,
    found,
    one_of,
    word,
    wrong_choice,
    wrong_name,
)
from coaching.memory import Needs
from coaching.memory.names import spellings
from coaching.reading.times.expressions import time_words
from coaching.situation import Channel, Period, PushBack, Signal, Situation, Somebody, Tie
from coaching.text import fold
from coaching.turn import Ask
from coaching.wording import figures

_LONGEST = 200


class Said(StrEnum):
    """What the other side said to it, as an option."""

    NOTHING = "nothing"
    NOT_NOW = "not_now"
    NO = "no"
    STOP = "stop"


def form(ask: Ask) -> Form | None:
    """Return the form with what was read in it; None where nothing is on the table."""
    made = ask.person.answer
    if made is None:
        return None
    book, today, situation = ask.book, ask.moment.today, made.situation
    name = situation.contact.name if situation.contact else ""
    fields = (
        Field(
            name="who", label=word(book, "fix_who"), value=name, needed=True, longest=LONGEST_NAME
        ),
        Field(
            name="tried",
            label=word(book, "fix_tried"),
            value=tried_of(situation),
            hint=word(book, "fix_tried_hint"),
            longest=_LONGEST,
        ),
        Field(
            name="last",
            label=word(book, "fix_last"),
            value=last_of(situation, today),
            hint=word(book, "fix_last_hint"),
            longest=_LONGEST,
        ),
        Field(
            name="tie",
            label=word(book, "fix_tie"),
            shape=Shape.ONE,
            value=tie_of(situation),
            options=one_of(book, "tie", (*Tie, UNKNOWN)),
        ),
        Field(
            name="said",
            label=word(book, "fix_said"),
            shape=Shape.ONE,
            value=said_of(situation),
            options=one_of(book, "said", Said),
        ),
    )
    about = ask.person.contact_id
    return Form(
        key=f"fix:{about}" if about else "fix",
        title=word(book, "fix"),
        fields=fields,
        send=word(book, "send_fix"),
    )


def problems(sheet: Sheet) -> Problems:
    """Return what is wrong with what was filled in."""
    return found(
        {
            "who": wrong_name(sheet, "who"),
            "tried": _wrong_tries(sheet),
            "last": _wrong_last(sheet),
            "tie": wrong_choice(sheet, "tie", (*Tie, UNKNOWN)),
            "said": wrong_choice(sheet, "said", Said),
        }
    )


def _wrong_tries(sheet: Sheet) -> str | None:
    words = sheet.line("tried")
    outcome = tries(words) if words else Tries()
    if outcome is None:
        return sheet.wrong("tried", words=words)
    return sheet.wrong("many") if outcome.absurd else None


def _wrong_last(sheet: Sheet) -> str | None:
    words = sheet.line("last")
    if not words:
        return None
    period = period_of(words, sheet.today)
    if period is None:
        return sheet.wrong("last", words=words)
    if period.earliest > sheet.today:
        return sheet.wrong("future")
    return sheet.wrong("long_ago") if (sheet.today - period.latest).days > LONGEST_AGO else None


def hears(values: Values) -> Needs:
    """Return what must be known: whether somebody else is called that."""
    return Needs(names=spellings(" ".join(values.get("who", "").split())))


def tried_of(situation: Situation) -> str:
    """Return what was read of the attempts, in words that `tries` reads."""
    if situation.unanswered_count == 0:
        return "nothing"
    doors = set(situation.channels)
    only = doors.pop() if len(doors) == 1 else None
    parts = [
        figures.messages(one.channel or only, one.count)
        if one.count
        else _door(one.channel or only)
        for one in situation.attempts
    ]
    if parts:
        return ", ".join(parts)
    if situation.unanswered_count and len(situation.channels) < 2:
        return figures.messages(only, situation.unanswered_count)
    return ", ".join(map(_door, situation.channels))


def _door(channel: Channel | None) -> str:
    return figures.door(channel) if channel else "message"


def last_of(situation: Situation, today: date) -> str:
    """Return when the last attempt was, in words that `period_of` reads."""
    period = situation.last_attempt
    if period is None:
        return ""
    if period.earliest == period.latest:
        return period.latest.isoformat()
    ago = figures.ago(today.fromordinal(today.toordinal() - period.middle(today)), today)
    return ago.removeprefix("about ")


def tie_of(situation: Situation) -> str:
    """Return the option of the tie that was read."""
    return situation.relationship or UNKNOWN


def said_of(situation: Situation) -> str:
    """Return the option of what the other side said."""
    return situation.push_back or Said.NOTHING


def period_of(words: str, today: date) -> Period | None:
    """Return the days that "five weeks ago", "5 weeks" or "2026-10-18" mean; None for others."""
    folded = fold(words)
    days = [timed.days for timed in time_words(folded, today) if timed.days is not None]
    if not days:
        try:
            ahead = date.fromisoformat(words.strip())
        except ValueError:
            return None
        return Period(ahead, ahead, words)
    return Period(days[0][0], days[0][1], words)


@dataclass(frozen=True, slots=True)
class Fixed:
    """The situation as filled in, and the name where it is another one now."""

    situation: Situation
    name: str | None


def fixed(situation: Situation, values: Values, today: date) -> Fixed:
    """Return the situation with every field that was changed; what was left alone stays as read."""
    sheet = {name: " ".join(words.split()) for name, words in values.items()}
    after = situation
    if "tried" in sheet and sheet["tried"] != tried_of(situation):
        after = _tried(after, tries(sheet["tried"] or "nothing") or Tries())
    if "last" in sheet and sheet["last"] != last_of(situation, today):
        after = replace(after, last_attempt=period_of(sheet["last"], today))
    if "tie" in sheet and sheet["tie"] != tie_of(situation):
        after = replace(after, relationship=Tie(sheet["tie"]) if sheet["tie"] in set(Tie) else None)
    if "said" in sheet and sheet["said"] != said_of(situation):
        after = _refused(after, sheet["said"])
    return _named(after, sheet.get("who", ""))


def _tried(situation: Situation, said: Tries) -> Situation:
    signals: dict[Signal, str] = {
        key: words for key, words in situation.signals.items() if key is not Signal.NOTHING_SENT
    }
    return replace(
        situation,
        attempts=said.attempts,
        channels=said.channels,
        unanswered_count=said.total,
        signals=signals,
    )


def _refused(situation: Situation, said: str) -> Situation:
    refusal = PushBack(said) if said in set(PushBack) else None
    return replace(situation, push_back=refusal, push_back_words=None)


def _named(situation: Situation, name: str) -> Fixed:
    before = situation.contact
    if not name or (before is not None and before.name == name):
        return Fixed(situation, None)
    somebody = replace(before, name=name, named=True) if before else Somebody(name)
    return Fixed(replace(situation, contacts=(somebody, *situation.contacts[1:])), name)
