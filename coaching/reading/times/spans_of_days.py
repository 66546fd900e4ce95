"""How many days people mean by a quantity of time, rounded the way people round."""

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5}
_UNITS = (
    ("mi", "hour"), ("h", "hour"), ("n", "day"), ("da", "day"), ("dy", "day"), ("de", "decade"),
    ("d", "day"), ("w", "week"), ("f", "fortnight"), ("m", "month"), ("y", "year"),
)  # fmt: skip
_FEW = {"few": (2, 5), "several": (3, 7)}


def unit_of(word: str) -> str:
    """Return the unit ("hour" to "decade", or "fortnight") of "wks", "mo" and the like."""
    if word.startswith("weekend"):
        return "week"
    return next(unit for start, unit in _UNITS if word.startswith(start))


def days_meant(amount: float, unit: str) -> tuple[int, int]:
    """Return (fewest, most) days meant by an amount of a unit (as `unit_of` names it)."""
    if unit == "hour":
        return int(amount // 24), int((amount + 8) // 24)
    if unit == "fortnight":
        amount, unit = amount * 2, "week"
    days = amount * _DAYS[unit]
    margin = _margin(amount, unit)
    return max(0, round(days - margin)), round(days + margin)


def days_between(low: float, high: float, unit: str) -> tuple[int, int]:
    """Return (fewest, most) days meant by "2-3 weeks"."""
    return days_meant(low, unit)[0], days_meant(high, unit)[1]


def days_vague(word: str, unit: str) -> tuple[int, int]:
    """Return (fewest, most) days meant by "a few" or "several" of a unit."""
    low, high = _FEW["several" if "several" in word else "few"]
    if unit == "fortnight":
        low, high, unit = low * 2, high * 2, "week"
    if unit == "hour":
        return 0, 0
    return round(low * _DAYS[unit]), round(high * _DAYS[unit])


def _margin(amount: float, unit: str) -> float:
    if unit == "day":
        return 0.5 if amount % 1 else 0.0
    if unit == "week":
        return 1.0 if amount <= 2 else 2.0 if amount < 7 else amount / 3
    if unit == "month":
        return 1.5 if amount == 1 else 2.0 + 1.6 * amount
    return 0.1 * amount * _DAYS[unit]
