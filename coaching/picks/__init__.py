"""The weekly picks: two or three people worth a hello without a reason (playbook, "The weekly picks")."""

from coaching.picks.choosing import Candidate, another, fresh, of_week
from coaching.picks.fading import due, next_due
from coaching.picks.noting import Wording, note
from coaching.picks.reasons import reason
from coaching.picks.score import Factor, Scene, factors, score
from coaching.picks.weeks import look_after, next_look, spread, week_of

__all__ = [
    "Candidate",
    "Factor",
    "Scene",
    "Wording",
    "another",
    "due",
    "factors",
    "fresh",
    "look_after",
    "next_due",
    "next_look",
    "note",
    "of_week",
    "reason",
    "score",
    "spread",
    "week_of",
]
