"""Reads a wish to be reminded: about whom, of what, when and how often."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from coaching.memory import Repeat, Settings, Unit
from coaching.reading.lexicon.common_words import COMMON
from coaching.reading.lexicon.english_words import ENGLISH
from coaching.reading.read import read
from coaching.reading.who.naming import GIVEN, written
from coaching.regexes import regex
from coaching.reminders.clock import hour_ahead
from coaching.reminders.cutting import blank
from coaching.reminders.days import day_ahead
from coaching.reminders.repeats import how_often
from coaching.reminders.request import opening
from coaching.schedule import HUMANE, local, months_on, on_day, waking
from coaching.text import fold, sentences

__all__ = ["When", "Wish", "due_at", "when", "wish"]

_ANY_DAY = date(2020, 6, 1)  # who is meant does not depend on the day
_LATER_TODAY = timedelta(hours=3)
_MOST_PEOPLE = 4
_EDGE = " \t\n.,;:!?-\"'()"
_LEAD = regex(
    r"(?:(?:again|please|also|me|that i (?:have|need|want|should|ought|must) to|i (?:have|need|want|should|ought|must) to"
    r"|i should|that i should|to|about|of|for|on|with|regarding|re|concerning|and) )+"
)
_TAIL = regex(
    r"(?:[\s,.]+(?:again|please|pls|thanks|thank you|then|if possible|or so|ok|okay|on|at|in|the|up))+$"
)
_VAGUE = regex(
    r"\b(?:very |some time |sometime )?(?:soon|later|sometime|some time|some day|someday|eventually|at some point"
    r"|in a (?:bit|while)|(?:every )?(?:now and (?:then|again)|so often|once in a while)|from time to time|regularly)\b"
)  # no time that can be kept
_NOT_KEPT = regex(
    r"\b(?:every|each|on) (?:(?:week|work|working |business )days?)\b|\b(?:three|four|five|several|\d) times an? (?:day|week|month|year)\b|\btwice an? (?:day|week)\b"
)  # rhythms that a reminder has no form for: better asked than bent
_OWNER = regex(r"(?P<name>[^\W\d_][\w-]+(?: [A-Z][\w-]+)?)['’]s\b")
_PRONOUN = regex(r"(?:her|him|them|it|this|that|this one|that one|the same|then|so|now)?")
_FOR_WHAT = r"(?:[-(] ?|(?=(?:about|because|re|regarding|concerning)\b))"
_THEM = regex(
    r"\b(?:him|them|her(?=\W*$| (?:about|because|for|again|to|if|whether|how|what|the|an?|my|our)\b))"
)  # "her photos" may be anybody's
_ITS = regex(r"(?:it's|its|it is|that's|this is) (?=about\b|because\b)", re.IGNORECASE)
_MATTER = regex(
    r"(?:(?:it's|its|it is|that's|this is) )?\b(?:about|because|regarding|concerning) \w.*"
)
_NO_NAME = regex(
    r"(?:the|a|an|my|our|his|her|their|your|this|that|it|him|them|these|those|what|some|any|every|all|to|how|then|so|now|again|something|someone|somebody|\d)\b|.*\b(?:i|me|ing)\b"
)


@dataclass(frozen=True, slots=True)
class When:
    """A time to come: a day, an hour, both, a delay from now, or only how often."""

    day: date | None = None
    at: time | None = None
    delay: timedelta | None = None
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """A wish to be reminded; `when` is None where no time was said that can be kept.

    `who` are names as the user writes them, empty for "her" and "it" too. `what` is what to
    remind of in the user's words ("call Ana about the flat"), empty where it is only a name.
    `of_them`: it is about whoever the talk is about ("ask her about the photos").
    """

    who: tuple[str, ...]
    what: str
    when: When | None
    of_them: bool = False


@lru_cache(maxsize=8)  # asked for what must be known first, then for the answer
def wish(text: str, today: date) -> Wish:
    """Read a wish, with or without the words that ask for it: "Dana in two weeks" will do."""
    folded = fold(text)
    begin, named = _asked(folded)
    time_said, rest = _cut(folded[:begin] + named + folded[begin + len(named) :], today)
    kept = zip(text[begin:], rest[begin:], folded[begin:], strict=True)
    left = "".join(own if now == before else " " for own, now, before in kept)
    topic = _topic(" ".join(left.split()))
    who = _people(topic)
    of_them = not who and _THEM.search(fold(topic)) is not None
    return Wish(who, _what(topic, who), time_said, of_them)


def when(text: str, today: date) -> When | None:
    """Read only the time: the answer to "When?"."""
    return _cut(fold(text), today)[0]


def matter(text: str, today: date) -> str:
    """Return what a reminder is for, where the answer to "When?" says so: "friday, about the photos"."""
    rest = " ".join(_cut(fold(text), today)[1].split())
    found = _MATTER.search(rest)
    at = fold(text).find(found.group()) if found else -1
    return text[at:].strip(_EDGE) if at >= 0 else ""


def due_at(said: When, settings: Settings, now: datetime) -> datetime:
    """Return the instant a time means on the person's clock, moved to a waking hour."""
    own = local(now, settings)
    if said.delay is not None:
        return waking((now + said.delay).astimezone(own.tzinfo), settings)
    day = said.day or _day_of(said, own)
    if day == own.date() and said.at is None:
        later = waking(own + _LATER_TODAY, settings)
        return max(later, on_day(day, settings, now), key=datetime.timestamp)
    at = said.at or time(HUMANE)
    return on_day(day, settings, now, hour=at.hour, minute=at.minute)


def _asked(folded: str) -> tuple[int, str]:
    """Return where the words that ask begin, and what is left of them: a name, or blanks."""
    asked = opening(folded)
    if asked is None:
        return 0, ""
    whom = asked["whom"]
    if not whom:
        return asked.start(), " " * len(asked.group())
    before, after = asked.start("whom") - asked.start(), asked.end() - asked.end("whom")
    return asked.start(), " " * before + whom + " " * after


def _day_of(said: When, own: datetime) -> date:
    """Return the day where none was named: one step of the rhythm on, or the hour's next one."""
    today = own.date()
    if said.repeat is not None:
        days = {Unit.DAY: 1, Unit.WEEK: 7}.get(said.repeat.unit)
        every = said.repeat.every
        return today + timedelta(days=days * every) if days else months_on(today, every)
    ahead = said.at is not None and said.at > own.time()
    return today if ahead else today + timedelta(days=1)


def _cut(folded: str, today: date) -> tuple[When | None, str]:
    """Return the time and the text without it."""
    bent = _NOT_KEPT.search(folded)
    if bent is not None:
        return None, _cut(blank(folded, bent), today)[1]
    often = how_often(folded)
    rest = often.rest if often else folded
    hour = hour_ahead(rest)
    rest = hour.rest if hour else rest
    day = day_ahead(rest, today)
    rest = _VAGUE.sub(lambda match: " " * len(match.group()), day.rest if day else rest)
    if not (often or hour or day):
        return None, rest
    repeat = often.repeat if often else None
    at, delay = (hour.at, hour.delay) if hour else (None, None)
    return When(day.day if day else None, at, delay, repeat), rest


def _topic(said: str) -> str:
    """Return the first sentence, and the next one where it says what it is about: "it's about ..."."""
    found = [one.of(said).strip(_EDGE) for one in sentences(said)]
    more = [one for one in found[1:2] if _MATTER.match(fold(one))]
    matters = [_ITS.sub("", one, count=1) for one in more]
    return " ".join(filter(None, (*found[:1], *matters)))


def _people(topic: str) -> tuple[str, ...]:
    """Return the names in a topic; without a name that reads like one, a few bare words."""
    named = tuple(person.name for person in read(topic, _ANY_DAY).contacts[:_MOST_PEOPLE])
    if named:
        return named
    bare = _bare(topic)
    if owner := _OWNER.search(bare):
        return (written(owner["name"]),)
    plain = fold(bare)
    few = len(bare.split()) <= 3 and not _NO_NAME.match(plain) and not _is_doing(topic)
    unusual = not all(map(_is_plain, plain.split()))
    return (written(bare),) if few and unusual else ()


def _is_plain(word: str) -> bool:
    return word not in GIVEN and (word in ENGLISH or word in COMMON)


def _bare(topic: str) -> str:
    """Return the topic without the small words around it."""
    lead = _LEAD.match(fold(topic) + " ")
    rest = topic[lead.end() :] if lead else topic
    return _TAIL.sub("", rest).strip(_EDGE)


def _is_doing(topic: str) -> bool:
    """Whether the topic is something to do ("to water the plants"), not somebody."""
    return bool(topic) and fold(topic).startswith(("to ", "that ", "i "))


def _what(topic: str, who: tuple[str, ...]) -> str:
    """Return what to remind of, where it is more than the names or a pronoun."""
    bare = _bare(topic)
    names = fold(bare)
    roles = [one.role for one in read(topic, _ANY_DAY).contacts if one.role]
    for name in (*roles, *who):
        names = names.replace(fold(name), " ")
    for name in who:
        bare = re.sub(rf"^{re.escape(name)}[ :,]*[:,]\s*", "", bare, flags=re.IGNORECASE)
        bare = re.sub(rf"^{re.escape(name)} {_FOR_WHAT}", "", bare, flags=re.IGNORECASE)
    bare = re.sub(rf"^(?:her|him|them) {_FOR_WHAT}", "", bare, flags=re.IGNORECASE)
    left = re.sub(r"\b(?:my|our|and|,|&|old|the)\b|[,&]", " ", names).strip(_EDGE)
    return "" if _PRONOUN.fullmatch(left) else bare
