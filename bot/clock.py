"""The one place that reads the clock."""

from datetime import date, datetime, tzinfo


def now() -> datetime:
    """Return the time, in this computer's zone: an IANA one, so that days of change count right."""
    return datetime.now(_zone())  # noqa: TID251  # the clock itself


def today() -> date:
    """Return today's date where the user is, as far as this computer knows."""
    return datetime.now().astimezone().date()  # noqa: TID251  # the clock itself


def _zone() -> tzinfo | None:
    import tzlocal

    try:
        return tzlocal.get_localzone()
    except Exception:  # noqa: BLE001  # a computer that names its zone oddly still tells the hour
        return datetime.now().astimezone().tzinfo  # noqa: TID251  # the clock itself
