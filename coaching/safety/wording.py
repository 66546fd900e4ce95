"""Says what comes first when safety does: the right words for what rang, and where to find help."""

import re

from coaching.answer import Alarm, SafetyNote
from coaching.phrases import Chance, Phrasebook, choose
from coaching.text import fold

_EUROPE = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()
)
_ALIASES = {"UK": "GB", "EL": "GR"}
_LISTS = {
    Alarm.SELF_HARM: "",
    Alarm.THREAT: "",
    Alarm.USER_IN_DANGER: " violence",
    Alarm.CONTACT_IN_DANGER: " emergency",
}
_TELLING: dict[Alarm, tuple[tuple[str, str], ...]] = {
    Alarm.SELF_HARM: (
        (
            "means",
            r"pill|tablet|overdos|medic|paracet|tylenol|noose|rope|razor|blade|gun|bridge|train|roof|"
            r"meds",
        ),
        ("injury", r"cut|harm|hurt|burn|scratch|bleed|hit my|bang|punch|\bsh\b"),
    ),
    Alarm.USER_IN_DANGER: (
        ("sexual", r"rap(?:e|ed|ing|ist)\b|molest|sexual|grop|force[ds]? "),
        (
            "stalked",
            r"stalk|follow|outside|show|turn(?:s|ed|ing) up|track|account|number|parked|waiting|"
            r"harass|order",
        ),
        ("controlled", r"let me|letting|allow|lock|control|passport|keys"),
        ("touch", r"abus|used to"),
    ),
    Alarm.THREAT: (
        (
            "exposing",
            r"leak|post|share|screenshot|nude|photo|pic|doxx?|expos|blackmail|tell|send|ruin|show",
        ),
        (
            "violent",
            r"kill|murder|stab|shoot|strangl|beat|punch|gun|knife|burn|hurt|weapon|acid|smash",
        ),
    ),
    Alarm.CONTACT_IN_DANGER: (
        ("attempt", r"attempt|tried to"),
        ("threatened", r"threat|stalk|abus|violent|scared of|afraid of|attack|beat|hit"),
        (
            "told",
            r"kill|die|dying|dead|suic|goodbye|life|alive|himself|herself|themsel|better off|pills|"
            r"here|anymore|overdos",
        ),
        ("missing", r"missing|seen|come home|home|show|turn(?:ed)? up|nobody|no ?one"),
        (
            "frail",
            r"answer|repl|respond|pick|phone|heard|call|voicemail|silen|text|ring|quiet|reach|unread|"
            r"off|online",
        ),
    ),
    Alarm.PURSUIT: (
        ("legal", r"order|injunction|avo\b|police|cops|court|judge|desist|allowed|bond|bail"),
        ("blocked", r"block"),
        (
            "waiting",
            r"outside|house|home|office|place|flat|work|wait|drive|drove|driving|follow|show|turn|"
            r"door|apartment",
        ),
    ),
    Alarm.DECEIT: (
        (
            "profile",
            r"fake|burner|catfish|finsta|pretend|pos(?:e|ing) as|imperson|profile|account(?! )|\bas "
            r"(?:a|his|her)\b",
        ),
        ("lie", r"died|dead|dying|hospital|pregnan|cancer|accident|emergency|lie\b|lying"),
        ("spying", r"."),
    ),
}
_PATTERNS = {
    alarm: tuple((tag, re.compile(words)) for tag, words in telling)
    for alarm, telling in _TELLING.items()
}


def note(
    alarm: Alarm, words: str, book: Phrasebook, chance: Chance, country: str | None = None
) -> SafetyNote:
    """Word the safety note for an alarm and the words that rang it.

    `country` is an ISO 3166 code in any case, or None when it isn't known; then no number is
    guessed (playbook, "The flow", 1).

    Raises:
        KeyError: if the book lacks the phrases of an alarm or the help lines for "unknown".
    """
    slots = {"lines": _lines(book, country, _LISTS[alarm])} if alarm in _LISTS else {}
    text = choose(book, f"safety/{alarm.value}", slots, _tags(alarm, words), chance)
    return SafetyNote(alarm, text or "", words)


def _lines(book: Phrasebook, country: str | None, kind: str) -> str:
    code = (country or "").strip().upper()
    code = _ALIASES.get(code, code)
    try:
        return book.phrases(f"help_lines/{code}{kind}")[0].text
    except KeyError:
        region = "EU" if code in _EUROPE else "unknown"
        return book.phrases(f"help_lines/{region}{kind}")[0].text


def _tags(alarm: Alarm, words: str) -> frozenset[str]:
    """Return the first tag the words tell of: the phrases speak of one thing at a time."""
    folded = fold(words)
    for tag, pattern in _PATTERNS.get(alarm, ()):
        if pattern.search(folded):
            return frozenset({tag})
    return frozenset()
