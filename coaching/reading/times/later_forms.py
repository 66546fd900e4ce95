"""Time counted from a time named before: "the next day", "the week after", "that evening"."""

from datetime import date

from coaching.reading.times.form import Kind, Reading
from coaching.regexes import regex

_LATER = regex(
    r"(?:the )?(?:(?P<next>(?:very )?next|following) (?P<unit>day|morning|evening|night|week|weekend|month)"
    r"|(?P<after>day|morning|night|week|weekend) after|(?P<before>day|night|week|weekend) before"
    r"|(?:that )?(?P<same>same|very same) (?:day|evening|night|afternoon|morning|week)"
    r"|(?P<that>that) (?:(?:very|same) )?(?:day|evening|night|afternoon|morning)"
    r"|(?P<now>right away|straight ?away|immediately))\b"
)
_AHEAD = regex(r"next (?:week|weekend|month)")  # "next week" without "the" lies ahead of now
_STEPS = {
    "same": (0, 0), "day": (1, 1), "week": (6, 8), "weekend": (2, 7), "month": (28, 31),
}  # fmt: skip


def later(text: str, start: int, _today: date) -> Reading | None:
    """Read "next day", "the week after", "same day": days to add to the time named before."""
    match = _LATER.match(text, start)
    if not match or _AHEAD.match(match.group()):
        return None
    if unit := match["before"]:
        low, high = _STEPS.get(unit, (1, 1))
        return Reading(match.end(), Kind.LATER, None, (-high, -low))
    unit = match["unit"] or match["after"] or "same"
    return Reading(match.end(), Kind.LATER, None, _STEPS.get(unit, (1, 1)))
