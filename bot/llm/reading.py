"""Reading: what leaves of a text that is to be read, and what a model's reply claims of it."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.llm.bearing import borne
from bot.llm.masking.plain import plain
from bot.llm.masking.pseudonyms import MARK, Masks
from bot.llm.masking.told import Told, told
from bot.llm.schemas import ReadCount, Reading, ReadPerson
from coaching.answer import Credit
from coaching.reading.read import LONGEST, read
from coaching.voice.claims import Claim, Claims, Counted, Dated, Named, Promised
from coaching.voice.evidence import LONGEST_QUOTE, MOST
from coaching.voice.wishes import ToRead

_FARTHEST = 3650
"""Days ago beyond which a time is taken for none."""

_LONGEST_QUOTE = 2 * LONGEST_QUOTE  # marks may be longer than the names behind them
_LISTS = ("people", "channels", "signals", "details")


def given(wish: ToRead, masks: Masks, most: int) -> Told:
    """Return what leaves of the text, in at most `most` characters or so."""
    text = wish.text[:LONGEST]
    situation = read(text, wish.today)
    masks.meet_all(situation.contacts)
    return told(text, situation.messages, masks, most)


def inputs(wish: ToRead, text: Told) -> dict[str, Any]:
    """Return what the prompt is given."""
    return {"today": _day(wish.today), "they_wrote": text.prose.text, "messages": text.inputs}


def claims(reading: Reading, text: Told, credit: Credit) -> Claims:
    """Return a reading with the marks undone and each quote cut out of the text itself.

    What is quoted and not there is left out, and so is what such words cannot bear (`bearing`); the
    rest is then no longer `intact`.
    """
    few = _few(reading)
    found = _Undoing(text).claims(few, credit)
    whole = found.intact and few == reading
    return borne(replace(found, intact=whole), text.whole)


def _few(reading: Reading) -> Reading:
    """Return no more of a reading than a message can tell of: more is there to keep us busy."""
    counts = [
        one.model_copy(update={"quotes": one.quotes[:MOST]}) for one in reading.unanswered[:MOST]
    ]
    lists = {name: getattr(reading, name)[:MOST] for name in _LISTS}
    return reading.model_copy(update={**lists, "unanswered": counts})


class _Undoing:
    """Puts the text's own words in place of a reply's, and notes whether any were not there."""

    def __init__(self, text: Told) -> None:
        self._text = text
        self._intact = True

    def claims(self, reading: Reading, credit: Credit) -> Claims:
        found = {
            "people": tuple(filter(None, map(self._person, reading.people))),
            "channels": self._claims((one.channel, one.quote) for one in reading.channels),
            "unanswered": tuple(filter(None, map(self._count, reading.unanswered))),
            "last_attempt": self._dated(reading),
            "promise": self._promise(reading),
            "signals": self._claims((one.signal, one.quote) for one in reading.signals),
            "first_thought": self._words(reading.first_thought),
            "wants": self._words(reading.wants),
            "details": self._details(reading),
            **self._single(reading),
        }
        return Claims(
            credit=credit,
            not_said=frozenset(reading.not_said),
            unsaid_signals=frozenset(reading.unsaid_signals),
            intact=self._intact,
            **found,
        )

    def _single(self, reading: Reading) -> dict[str, Any]:
        tie, pushed = reading.tie, reading.push_back
        intent, worry = reading.intent, reading.worry
        return {
            "tie": tie and self._claim(tie.tie, tie.quote),
            "push_back": pushed and self._claim(pushed.push_back, pushed.quote),
            "intent": intent and self._claim(intent.intent, intent.quote),
            "worry": worry and self._claim(worry.worry, worry.quote),
        }

    def _claim(self, value: Any, quote: str) -> Claim[Any] | None:
        words = self._words(quote)
        return Claim(value, words) if words else None

    def _claims(self, said: Any) -> tuple[Claim[Any], ...]:
        return tuple(filter(None, (self._claim(value, quote) for value, quote in said)))

    def _words(self, quote: str | None) -> str:
        """Return the text's own words for a quote, "" where there are none."""
        if not quote:
            return ""
        words = self._text.original(quote) if len(quote) <= _LONGEST_QUOTE else None
        self._intact = self._intact and bool(words)
        return words or ""

    def _person(self, person: ReadPerson) -> Named | None:
        mark = MARK.fullmatch(person.name.strip())
        name = self._text.fullest(_written(mark)) if mark else self._words(person.name)
        if not name:
            self._intact = False
            return None
        return Named(name, self._words(person.role), person.pronoun, person.named)

    def _count(self, counted: ReadCount) -> Counted | None:
        quotes = tuple(filter(None, map(self._words, counted.quotes)))
        return Counted(counted.count, quotes, counted.channel) if quotes else None

    def _dated(self, reading: Reading) -> Dated | None:
        last = reading.last_attempt
        if last is None or not (quote := self._words(last.quote)):
            return None
        days = sorted((last.fewest_days_ago, last.most_days_ago))
        if days[0] < 0 or days[1] > _FARTHEST:
            self._intact = False
            return None
        return Dated(quote, (days[0], days[1]))

    def _promise(self, reading: Reading) -> Promised | None:
        promise = reading.promise
        if promise is None or not (quote := self._words(promise.quote)):
            return None
        return Promised(quote, self._words(promise.due))

    def _details(self, reading: Reading) -> dict[str, str]:
        """Return the details with the names back; they may be turned to face the contact."""
        found = {one.key.value: self._detail(one.words) for one in reading.details}
        return {key: words for key, words in found.items() if words}

    def _detail(self, words: str) -> str:
        said = MARK.sub(lambda mark: self._text.fullest(_written(mark)) or "", plain(words).text)
        return self._text.original(words) or said.strip()


def _written(mark: Any) -> str:
    return f"[{mark[1].upper()}_{int(mark[2])}]"


def _day(today: date) -> str:
    return f"{today.isoformat()}, a {_WEEKDAYS[today.weekday()]}"


_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
