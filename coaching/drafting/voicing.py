"""Says a phrase in the user's own hand: their capitals, their "i"."""

from collections.abc import Mapping

from coaching.drafting.tone import Tone
from coaching.regexes import regex

_UPPER_START = regex(r"(\A|[.?!]\s+|\n+)(?!(?:I|LinkedIn|WhatsApp|Instagram)\b)([A-Z])")
_LOWER_START = regex(r"(\A|[.?!]\s+|\n+)([^\W\d_])")
_LATER_START = regex(r"([.?!]\s+|\n+)([^\W\d_])")
_I = regex(r"\bI\b")


def said(text: str, slots: Mapping[str, str], tone: Tone, *, inline: bool) -> str:
    """Fill `text` and set its capitals; the first letters are lowered before the slots go in.

    So a name or a place keeps its capital whoever writes, and "our trip" gains one where a
    sentence begins, unless the user writes without. `inline` continues a line ("Hi Dana, …").
    """
    lowered = _UPPER_START.sub(lambda start: start[1] + start[2].lower(), text)
    if tone.lower_i:
        lowered = _I.sub("i", lowered)
    filled = lowered.format_map(slots)
    if tone.lower:
        return filled
    starts = _LATER_START if inline else _LOWER_START
    return starts.sub(lambda start: start[1] + start[2].upper(), filled)
