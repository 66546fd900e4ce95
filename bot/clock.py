"""The one place that reads the clock."""

from datetime import date, datetime


def today() -> date:
    """Return today's date where the user is, as far as this computer knows."""
    return datetime.now().astimezone().date()  # noqa: TID251  # the clock itself
