"""Safety first: what in a message comes before any coaching, and what is said then."""

from coaching.safety.alarms import check
from coaching.safety.wording import note

__all__ = ["check", "note"]
