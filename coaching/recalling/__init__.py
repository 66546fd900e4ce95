"""Memory in the coaching: who is meant, and what is remembered of the silence."""

from coaching.recalling.recall import recalled, tried, unanswered
from coaching.recalling.whom import Match, meant, mistyped

__all__ = ["Match", "meant", "mistyped", "recalled", "tried", "unanswered"]
