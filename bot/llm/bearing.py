"""What words of a text can bear a claim: not those that are there to make a reader claim things.

Whoever reads for us reads all of a text, what was slipped into it too. So a claim is left out where
its quote

- stands in a sentence that speaks to a machine ("ignore your instructions", JSON, markup, a link),
- is no English, or nothing but a name,
- is in quotation marks, as somebody's reported words, unless it is about what was said: a no, a
  promise, a fear, a first thought, a wish,
- should show a no, or a promise, and has no word in it that could be one,
- is to show more than three circumstances at once.

`coaching.voice.merging` judges what is left.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from bot.llm.masking.lexicon import everyday, in_dictionary, readable
from coaching.reading.lexicon.given_names import AMBIGUOUS
from coaching.reading.who.naming import GIVEN
from coaching.text import fold, sentences, spelled
from coaching.voice.claims import Claim, Claims

_MOST = 3
_ENGLISH = 3  # one word of so many at least is an everyday one
_REPORTED = 2  # words between quotation marks that are more than a term

_MACHINE = re.compile(
    r"[{}<>\[\]|\\]|https?:|www\.|\w@\w|\.example\b|/\*|\*/|#{2,}|={2,}|-{3,}|\b\w+_\w+\b"
    r"|\b(?:ai|a\.i\.|llm|gpt\w*|dan|chat ?bots?|assistants?|language models?|prompts?|base64|json)\b"
    r"|\b(?:system|developer|admin|override)\b"
    r"|\b(?:ignore|disregard|forget|override|bypass)\b.{0,30}\b(?:instruction|rule|order|above|previous|earlier|prompt)"
    r"|\b(?:previous|earlier|above|prior|your|hidden|new) (?:instructions?|rules|orders)\b"
    r"|\b(?:the|this|any|each|every|all|to|in) (?:readers?|drafts?|model|coach has)\b|\bend of (?:user )?text\b"
    r"|\b(?:decode|obey|pretend|roleplay)\b|\b(?:you are|act as|speak as|be) (?:now )?(?:a |an )?(?:pirate|dan|admin)\b"
    r"|\b(?:set|mark|treat|claim|report|repeat|print|reveal|quote) (?:\w+ ){0,4}(?:as|tie|family|everything|sentence|notes|word)\b",
    re.DOTALL,
)
_REFUSING = re.compile(
    r"n't\b|\b(?:no|not|nope|nah|never|none|nobody|stop\w*|block\w*|enough|leave|left|alone|space|distance|"
    r"cannot|don|busy|swamped|full|plate|later|time|after|until|till|when|wait|soon|over|done|end\w*|"
    r"final|finish\w*|decline\w*|refus\w+|pass|rather|prefer|without|off|out|away|less|ready|settled?|"
    r"unsubscribe|remove|restrain\w*|order|lawyer|police|solicitor|court|harass\w*|uncomfortable|invasive|spam\w*|"
    r"creepy|weird|bother\w*|contact|please|close\w*|break|moving on|moved on|interested|unfriended|unfollowed|"
    r"unmatched|deleted|hung up|slammed|impossible|can|fine|sorry|thanks?|need\w*|maybe|another|some)\b"
)
_PROMISING = re.compile(
    r"\b(?:will|shall|would|could|should|can|let|let's|going to|gonna|promise\w*|call|ring|write|reply|answer|"
    r"get back|touch|talk|speak|meet|see|visit|send|catch|text|email|be in|plan\w*|until|till|after|before|"
    r"when|once|by|in|on|next|soon|later|tomorrow|tonight|week\w*|month\w*|day\w*|year|spring|summer|autumn|"
    r"fall|winter|time|free|sometime)\b|'ll\b|'d\b"
)
_QUOTATIONS = re.compile(r"\"[^\"]{3,}\"|“[^”]{3,}”|„[^“”]{3,}[“”]|«[^»]{3,}»")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")

Value = TypeVar("Value")


def borne(claims: Claims, text: str) -> Claims:
    """Return the claims that words of `text` can bear; it is `intact` only where all of them are."""
    kept = _Ground(text).borne(claims)
    whole = kept == claims
    return claims if whole else replace(kept, intact=False)


class _Ground:
    """A text, and which words of it bear nothing."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = fold(text)
        self._sentences = sentences(text)
        self._starts = [one.start for one in self._sentences]
        self._known: dict[tuple[int, int], bool] = {}
        self._reported = [
            match.span()
            for match in _QUOTATIONS.finditer(text)
            if len(match.group().split()) >= _REPORTED
        ]

    def borne(self, claims: Claims) -> Claims:
        last, pushed, promise = claims.last_attempt, claims.push_back, claims.promise
        return replace(
            claims,
            people=tuple(one for one in claims.people if self._a_person(one.name)),
            channels=tuple(one for one in claims.channels if self._told(one.quote)),
            unanswered=tuple(one for one in claims.unanswered if all(map(self._said, one.quotes))),
            last_attempt=last if last and self._told(last.quote) else None,
            tie=claims.tie if claims.tie and self._told(claims.tie.quote) else None,
            push_back=pushed if pushed and self._could(pushed.quote, _REFUSING) else None,
            promise=promise if promise and self._could(promise.quote, _PROMISING) else None,
            signals=self._signals(claims.signals),
            intent=claims.intent if claims.intent and self._told(claims.intent.quote) else None,
            worry=claims.worry if claims.worry and self._said(claims.worry.quote) else None,
            first_thought=claims.first_thought if self._said(claims.first_thought) else "",
            wants=claims.wants if self._said(claims.wants) else "",
            details={key: one for key, one in claims.details.items() if not self._to_machine(one)},
        )

    def _signals(self, signals: Iterable[Claim[Value]]) -> tuple[Claim[Value], ...]:
        shown = Counter(one.quote for one in signals)
        return tuple(one for one in signals if shown[one.quote] <= _MOST and self._told(one.quote))

    def _a_person(self, name: str) -> bool:
        return not self._to_machine(name) and not self._is_reported(name)

    def _told(self, quote: str) -> bool:
        """Tell whether the user's own words can show something of this kind."""
        return self._said(quote) and not self._is_reported(quote) and not _is_name(quote)

    def _could(self, quote: str, sign: re.Pattern[str]) -> bool:
        return self._said(quote) and sign.search(spelled(fold(quote))) is not None

    def _said(self, quote: str) -> bool:
        return not self._to_machine(quote) and _is_english(quote)

    def _is_reported(self, quote: str) -> bool:
        places = self._places(quote)
        return bool(places) and all(
            any(start <= place and place + len(quote) <= end for start, end in self._reported)
            for place in places
        )

    def _to_machine(self, quote: str) -> bool:
        """Tell whether a quote, or every sentence it stands in, speaks to a machine."""
        if _MACHINE.search(fold(quote)):
            return True
        places = self._places(quote)
        return bool(places) and all(self._around(one, one + len(quote)) for one in places)

    def _places(self, quote: str) -> list[int]:
        said = fold(quote)
        return (
            [match.start() for match in re.finditer(re.escape(said), self._folded)] if said else []
        )

    def _around(self, start: int, end: int) -> bool:
        """Tell whether the sentences around a stretch speak to a machine; each is read once."""
        first, last = bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)
        near = (max(first, 0), last)
        if near not in self._known:
            said = (one.of(self._folded) for one in self._sentences[slice(*near)])
            self._known[near] = _MACHINE.search(" ".join(said)) is not None
        return self._known[near]


def _is_english(quote: str) -> bool:
    words = [word.removesuffix("'s") for word in _WORD.findall(fold(quote))]
    plain = [word for word in words if everyday(word) or (in_dictionary(word) and not _name(word))]
    return bool(plain) and len(plain) * _ENGLISH >= len(words)


def _is_name(quote: str) -> bool:
    """Tell whether a quote is one word with a capital letter, and no role."""
    return quote.istitle() and len(quote.split()) == 1 and not readable(fold(quote))


def _name(word: str) -> bool:
    return word in GIVEN or word in AMBIGUOUS
