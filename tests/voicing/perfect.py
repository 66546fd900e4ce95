"""A model that reads every story as a careful person did: its labels, in the masks it was given."""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from bot.llm import reading
from bot.llm.masking.hidden import Hidden
from bot.llm.masking.pseudonyms import Masks
from bot.llm.masking.told import Told
from bot.voice import Asker
from coaching.memory.settings import Leaves
from coaching.voice.claims import Claim, Claims
from coaching.voice.wishes import ToRead
from evals.cases import TODAY
from evals.stories import Story
from tests.emulators.llm.answering import least
from tests.emulators.llm.line import Request
from tests.voicing.minds import given, is_reading

MOST = 6000
ANYBODY = Asker(person=UUID(int=0), leaves=Leaves.WORDS)


class Perfect:
    """Answers what it is asked about these stories; of wording it knows nothing."""

    def __init__(self, stories: Iterable[Story]) -> None:
        made = (_masked(story) for story in stories)
        self._readings: Mapping[str, Mapping[str, Any]] = dict(made)

    def __call__(self, request: Request) -> object:
        """Return the right reading of a story."""
        nothing: dict[str, Any] = least(request.schema)
        if not is_reading(request):
            return nothing
        return {**nothing, **self._readings[_key(given(request))]}


def _key(told: Mapping[str, Any]) -> str:
    return json.dumps([told["they_wrote"], told["messages"]])


def _masked(story: Story) -> tuple[str, Mapping[str, Any]]:
    """Return what leaves of a story, and its reading in the masks of that."""
    wish, masks = ToRead(story.case.text, TODAY), Masks(ANYBODY.people)
    text = reading.given(wish, masks, MOST)
    return _key(reading.inputs(wish, text)), _Wire(text).reading(story.reading)


class _Wire:
    """Writes claims as a model does that sees only what leaves."""

    def __init__(self, text: Told) -> None:
        self._text = text

    def reading(self, claims: Claims) -> Mapping[str, Any]:
        last, promise = claims.last_attempt, claims.promise
        return {
            "people": [
                {
                    "name": self._quote(one.name),
                    "role": self._quote(one.role) if one.role else None,
                    "pronoun": one.pronoun,
                    "named": one.named,
                }
                for one in claims.people
            ],
            "channels": [self._claim("channel", one) for one in claims.channels],
            "unanswered": [
                {
                    "count": one.count,
                    "channel": one.channel,
                    "quotes": [self._quote(quote) for quote in one.quotes],
                }
                for one in claims.unanswered
            ],
            "last_attempt": last
            and {
                "quote": self._quote(last.quote),
                "fewest_days_ago": last.days_ago[0],
                "most_days_ago": last.days_ago[1],
            },
            "promise": promise
            and {"quote": self._quote(promise.quote), "due": self._quote(promise.due) or None},
            "tie": claims.tie and self._claim("tie", claims.tie),
            "push_back": claims.push_back and self._claim("push_back", claims.push_back),
            "signals": [self._claim("signal", one) for one in claims.signals],
            "intent": claims.intent and self._claim("intent", claims.intent),
            "worry": claims.worry and self._claim("worry", claims.worry),
            "first_thought": self._quote(claims.first_thought) or None,
            "wants": self._quote(claims.wants) or None,
            "details": [
                {"key": key, "words": self._quote(words)} for key, words in claims.details.items()
            ],
            "not_said": sorted(claims.not_said),
            "unsaid_signals": sorted(claims.unsaid_signals),
        }

    def _claim(self, name: str, claim: Claim[Any]) -> dict[str, Any]:
        return {name: claim.value, "quote": self._quote(claim.quote)}

    def _quote(self, words: str) -> str:
        """Return words of the story as they stand in what leaves: names are marks there."""
        for hidden in (self._text.prose, *(one.words for one in self._text.messages)):
            first = hidden._original.find(words)
            if words and first >= 0:
                return _between(hidden, first, first + len(words))
        return words


def _between(hidden: Hidden, first: int, last: int) -> str:
    """Return what leaves of a stretch of the original."""
    places = zip(hidden.text, hidden._starts, hidden._ends, strict=True)
    return "".join(one for one, start, end in places if start < last and end > first)
