"""Memory in the coaching: who is meant, and what is remembered of the silence."""

from coaching.recalling.recall import recalled, tried
from coaching.recalling.whom import Match, meant

__all__ = ["Match", "meant", "recalled", "tried"]
