"""Leaves a server alone that failed several times in a row, and then tries it with one question."""

from collections.abc import Callable

FAILURES = 3
"""So many in a row, and it is left alone."""

REST = 60.0
"""Seconds for which it is."""

LONGEST = 300.0
"""Seconds that a server may ask for."""


class Breaker:
    """Whether a server may be asked. Every `lets` that said yes is followed by one of the others."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        """Begin with trust."""
        self._seconds = seconds
        self._failures = 0
        self._until = 0.0
        self._trying = False

    @property
    def rests(self) -> bool:
        """Whether it is left alone now."""
        return self._seconds() < self._until or self._trying

    def lets(self) -> bool:
        """Whether it may be asked. After a rest one question alone is let through, to try it."""
        if self.rests:
            return False
        self._trying = self._failures >= FAILURES
        return True

    def worked(self) -> None:
        """Note that it answered: it is trusted again."""
        self._failures, self._trying = 0, False

    def failed(self, seconds: float | None = None) -> bool:
        """Note that it did not; True where it is left alone from now on.

        `seconds`: it, or whoever runs it, needs a pause at once.
        """
        self._failures = FAILURES if seconds is not None else self._failures + 1
        self._trying = False
        if self._failures >= FAILURES:
            rest = REST if seconds is None else min(seconds, LONGEST)
            self._until = max(self._until, self._seconds() + rest)
        return self._failures >= FAILURES

    def left(self) -> None:
        """Note that the question was dropped, so that nothing is known."""
        self._trying = False
