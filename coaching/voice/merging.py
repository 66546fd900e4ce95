"""Takes what a model claims to have read into a situation, by stated rules.

A right reading loses nothing on its way in; a false one is refused as far as it can be checked, and
can at worst make the coach ask or do less. Quotes are at most 160 characters, whole words, letter
for letter from the user's own text: what they pasted has no say (a note to a machine neither).

============  ==========================================================================
claim         holds where, and then
============  ==========================================================================
people        the name, or a bare role, stands in the text or in a message of the user's; no
              place, day, product, mere word or name of the user's own. If all hold they replace
              ours, else who holds is added
channels      quoted, and the quote names no other way. If all hold they replace ours, else what
              holds is added
unanswered    1 to 99; quoted, the quotes apart from each other (a pasted message the user sent is
              one); no more than the numbers in them, or one a quote, can bear; none says another
              number. All hold, or ours stays
last_attempt  quoted. The model points, our calendar computes: a time the coach reads in the quote
              is taken, else the model's days (0 to 3,650); of "the 10th" or "Monday" the model
              may say which. It replaces ours
tie           quoted, and the quote alone says none of another kind (friend, colleague and mentor
              are of one; so are whoever is new, and whoever work brings). It replaces ours
push_back     quoted, from a message of theirs too, no guess of the user's, with a word that can be a
              no, or a stop, and the quote alone is no milder. It is only ever raised
promise       quoted, from a message of theirs too. It replaces ours; our calendar says when
signals       quoted, and the quote says no contrary. They are added; their words replace ours
intent        quoted; it is a story. Taken where we heard small talk, a method or a sigh alone
first thought,  in the user's own words, at most 14. They replace ours
wants
details       of one contact alone: every word of it from one sentence of the user's, or "your". They
              fill what we left open; what is told but can't be used is left out, and no fault
worry         quoted. A gentle question is asked first; nothing is stopped
============  ==========================================================================

What the model says is *not* told (`not_said`, `unsaid_signals`) clears ours only where everything
it claimed holds and nothing was left out on the way (`intact`); never a push-back, and never what
keeps the coach careful (`_LASTING`). Pasted messages are read by the coach alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from coaching.answer import Alarm
from coaching.situation import Attempt, Channel, Intent, Signal, Situation
from coaching.voice import circumstances, people, tries
from coaching.voice.claims import Claims, Fieldname
from coaching.voice.evidence import MOST, Ground
from coaching.voice.fitting import fits

_LASTING = frozenset(
    {
        Signal.DECEASED,
        Signal.CONFLICT,
        Signal.ESTRANGED,
        Signal.HARD_TIME,
        Signal.OWN_LOSS,
        Signal.ELDERLY,
        Signal.DISCLOSED,
        Signal.APOLOGISED,
        Signal.SHARED_CHILD,
    }
)
_MISHEARD = frozenset({Intent.OFF_TOPIC, Intent.LAMENT, Intent.METHOD})


@dataclass(frozen=True, slots=True)
class Merged:
    """A situation with what holds of a model's reading, and what came of the rest.

    `refused` are the names of the fields a claim was refused for, in order, each once: they hold
    no words, so they may be logged. `worry` is set where the model heard something that calls for
    a gentle question first. `credited` tells whether anything was taken in.
    """

    situation: Situation
    refused: tuple[str, ...] = ()
    worry: Alarm | None = None
    credited: bool = False


Change = Mapping[str, Any]
"""Fields of a situation and their new values."""

_Rule = Callable[[Situation, Claims, Ground], tuple[Change, bool]]
"""Returns what changes of a situation, and whether every claim of the kind held."""


def merged(situation: Situation, claims: Claims, today: date) -> Merged:
    """Return `situation` with what holds of `claims`, by the rules of the table above."""
    if situation.language != "en":
        return Merged(situation)
    ground = Ground(situation, today)
    found, refused = situation, []
    for name, rule in _RULES.items():
        change, held = rule(found, claims, ground)
        found = replace(found, **change)
        refused += [] if held else [name]
    worry, held = _worry(claims, ground)
    refused += [] if held else ["worry"]
    if claims.intact and not refused:
        found = _cleared(found, claims)
    return Merged(found, tuple(refused), worry, found != situation or worry is not None)


def _people(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    held, whole = people.people(claims.people[:MOST], ground)
    ours = situation.contacts
    contacts = held if whole and held else people.added(ours, held)
    return {"contacts": contacts}, whole and len(claims.people) <= MOST


def _channels(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    held, whole = tries.channels(claims.channels[:MOST], ground)
    if not (whole and held):
        return {"channels": _joined(situation.channels, held)}, whole
    attempts = tuple(one for one in situation.attempts if one.channel in {None, *held})
    return {"channels": held, "attempts": attempts}, len(claims.channels) <= MOST


def _unanswered(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    found = tries.counted(claims.unanswered[:MOST], ground)
    if found is None:
        return {}, not claims.unanswered
    attempts, total = found
    doors = tuple(one.channel for one in attempts if one.channel is not None)
    channels = _joined(situation.channels, doors)
    attempts = attempts or _fitting(situation, channels, total)
    return {"channels": channels, "attempts": attempts, "unanswered_count": total}, True


def _fitting(
    situation: Situation, channels: tuple[Channel, ...], total: int
) -> tuple[Attempt, ...]:
    """Return the attempts by channel that make up a total: ours, or all on the only channel."""
    known = [one.count or 0 for one in situation.attempts]
    if known and all(known) and sum(known) == total:
        return situation.attempts
    return (Attempt(channels[0] if len(channels) == 1 else None, total),)


def _last_attempt(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    if claims.last_attempt is None:
        return {}, True
    found = tries.last_attempt(claims.last_attempt, ground)
    return ({"last_attempt": found} if found else {}), found is not None


def _tie(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    if claims.tie is None:
        return {}, True
    found = circumstances.tie(claims.tie, ground)
    return ({"relationship": found} if found else {}), found is not None


def _push_back(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    claim = claims.push_back
    if claim is None:
        return {}, True
    held = circumstances.push_back(claim, ground)
    if not held or not circumstances.raised(situation, claim):
        return {}, held
    return {"push_back": claim.value, "push_back_words": claim.quote}, True


def _promise(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    if claims.promise is None:
        return {}, True
    found = circumstances.promise(claims.promise, ground)
    return ({"promise": found} if found else {}), found is not None


def _signals(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    held = [one for one in claims.signals[:MOST] if circumstances.signal(one, ground)]
    said = {one.value: one.quote for one in held}
    found = said | dict(situation.signals) | said
    return {"signals": found}, len(held) == len(claims.signals)


def _intent(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    claim = claims.intent
    if claim is None or claim.value is situation.intent:
        return {}, True
    held = claim.value is Intent.SITUATION and ground.own(claim.quote)
    misheard = held and situation.intent in _MISHEARD
    return ({"intent": Intent.SITUATION} if misheard else {}), held


def _said_back(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    said = {"first_thought": claims.first_thought, "wants": claims.wants}
    told = {name: words for name, words in said.items() if words}
    held = {name: words for name, words in told.items() if circumstances.said_back(words, ground)}
    return held, len(held) == len(told)


def _details(situation: Situation, claims: Claims, ground: Ground) -> tuple[Change, bool]:
    told = dict(tuple(claims.details.items())[:MOST])
    held = {
        key: words
        for key, words in told.items()
        if circumstances.detail(key, words, ground) and fits(key, words)
    }
    change = {"details": held | dict(situation.details)} if len(situation.contacts) < 2 else {}
    untrue = any(key not in held and not ground.own(words) for key, words in told.items())
    return change, not untrue and len(told) == len(claims.details)


_RULES: Mapping[str, _Rule] = {
    "people": _people,
    "channels": _channels,
    "unanswered": _unanswered,
    "last_attempt": _last_attempt,
    "tie": _tie,
    "push_back": _push_back,
    "promise": _promise,
    "signals": _signals,
    "intent": _intent,
    "said_back": _said_back,
    "details": _details,
}


def _worry(claims: Claims, ground: Ground) -> tuple[Alarm | None, bool]:
    if claims.worry is None:
        return None, True
    held = ground.own(claims.worry.quote)
    return (Alarm.CHECK_IN if held else None), held


def _cleared(situation: Situation, claims: Claims) -> Situation:
    """Take out what the model says is not told; what it claimed itself stays."""
    claimed = {one.value for one in claims.signals}
    unsaid = claims.unsaid_signals - _LASTING - claimed
    signals = {key: words for key, words in situation.signals.items() if key not in unsaid}
    left = replace(situation, signals=signals)
    for name in sorted(claims.not_said):
        if not _claims(claims, name):
            left = replace(left, **_empty(name, left))
    return left


def _claims(claims: Claims, name: Fieldname) -> bool:
    claimed = claims.people if name is Fieldname.CONTACTS else getattr(claims, name)
    return bool(claimed)


def _empty(name: Fieldname, situation: Situation) -> Change:
    """Return the field as it is where nothing is told; of what was never sent there are none."""
    if name is Fieldname.UNANSWERED:
        none = 0 if situation.has(Signal.NOTHING_SENT) else None
        return {"unanswered_count": none, "attempts": ()}
    if name is Fieldname.CHANNELS:
        return {"channels": (), "attempts": ()}
    if name is Fieldname.CONTACTS:
        return {"contacts": ()}
    return {("relationship" if name is Fieldname.TIE else name.value): None}


def _joined(ours: tuple[Channel, ...], held: tuple[Channel, ...]) -> tuple[Channel, ...]:
    return tuple(dict.fromkeys((*ours, *held)))
