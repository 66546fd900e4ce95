"""Says in plain words how long something has lasted."""

from datetime import timedelta

_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def lasting(time: timedelta) -> str:
    """Return a length of time in its largest unit: "3 minutes", "a moment" below a second."""
    seconds = int(time.total_seconds())
    for size, unit in _UNITS:
        if seconds >= size:
            count = seconds // size
            return f"{count} {unit}" if count == 1 else f"{count:,} {unit}s"
    return "a moment"
