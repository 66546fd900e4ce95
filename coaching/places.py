"""The platforms on which somebody may be spoken to, by the names they have for people and for us."""

PLATFORMS = ("slack", "discord")
TERMINAL = "terminal"
ANYWHERE = "|".join((*PLATFORMS, TERMINAL))
"""Any of them, as an expression."""
