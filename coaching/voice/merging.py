"""Takes what a model claims to have read into a situation, by stated rules."""

from dataclasses import dataclass
from datetime import date

from coaching.answer import Alarm
from coaching.situation import Situation
from coaching.voice.claims import Claims


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


def merged(situation: Situation, claims: Claims, today: date) -> Merged:
    """Return `situation` with what holds of `claims`."""
    return Merged(situation)
