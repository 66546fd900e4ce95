"""Says what comes first when safety does: the right words for what rang, and where to find help."""

from coaching.answer import Alarm, SafetyNote
from coaching.phrases import Chance, Phrasebook, choose
from coaching.regexes import regex
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
            "spanish",
            r"\b(?:sin m[ií]|quiero|matarme|morirme|pastillas|vivir|vida|puedo|puente|saltar|despertar|muert[oa])\b",
        ),
        ("portuguese", r"\b(?:sem mim|quero|aguento|comprimidos|viver|acordar|não|nao|mort[oa])\b"),
        ("german", r"\b(?:ich|nicht|ohne mich|mich|leben|tabletten|sterben|suizid\w*)\b"),
        (
            "french",
            r"\b(?:je|veux|j'\w+|sans moi|mourir|cachets|vivre|suicidaires|me r[ée]veiller)\b",
        ),
        ("italian", r"\b(?:senza di me|voglio|morire|pillole|vivere|uccidermi|vorrei)\b"),
        (
            "means",
            r"pill|tablet|overdos|medic|paracet|tylenol|noose|rope|razor|blade|gun\b|bridge|train|roof|"
            r"meds|pistol|rifle|revolver|whole|bottle|packs?\b|ledge|cliff|tracks|jump",
        ),
        (
            "farewell",
            r"giv(?:e|en|ing)|gave|away|in order|affairs|letter|envelope|cancel|home for|rehomed|my will|"
            r"loose ends|has my|have my|goodbye|good bye|last message",
        ),
        ("injury", r"cut|harm|hurt|burn|scratch|bleed|hit my|bang|punch|\bsh\b"),
    ),
    Alarm.USER_IN_DANGER: (
        ("sexual", r"\brap(?:e|ed|ing|ist)\b|molest|sexual|grop|force[ds]? (?:me|him|himself)"),
        (
            "controlled",
            r"let me|letting|allow|lock|control|passport|keys|check|mileage|receipt|goes through|reads|"
            r"monitor|counts|location|makes? me|made me",
        ),
        (
            "hurt",
            r"broke|break|fractur|crack|hospital|bruis|ribs?\b|door|window|windscreen|with a|with his|hit|beat|punch|"
            r"slap|kick|chok|strangl|throat|violen|threw|throw|push|grab|schlägt|pega|picchia|frappe",
        ),
        (
            "stalked",
            r"stalk|follow|outside|show|turn(?:s|ed|ing) up|track|account|number|parked|waiting|"
            r"harass|order",
        ),
        ("touch", r"abus|used to"),
    ),
    Alarm.THREAT: (
        (
            "weapon",
            r"immigration|\bice\b|home office|deport|visa|\birs\b|hmrc|dwp|social services|benefits|"
            r"\bout(?:ing)? (?:him|her|them)|gay|trans\b|hiv",
        ),
        (
            "exposing",
            r"leak|post|share|screenshot|nude|photo|pic|doxx?|expos|blackmail|tell|send|ruin|show|video",
        ),
        (
            "violent",
            r"kill|murder|stab|shoot|strangl|beat|punch|gun|knife|burn|hurt|weapon|acid|smash|"
            r"break|jaw|\\bbat\\b|brothers|cousins|mates|lads",
        ),
    ),
    Alarm.CONTACT_IN_DANGER: (
        ("attempt", r"attempt|tried to"),
        ("baby", r"newborn|baby|week[- ]old|month[- ]old|gave birth|twins|toddler"),
        (
            "threatened",
            r"threat|stalk|abus|violent|scared of|afraid of|attack|beat|hit|husband|left him|left her|"
            r"fled|found her|\\bex\\b|'d kill|ran away|after (?:him|her)",
        ),
        (
            "goodbye",
            r"yours?\b|look after|take (?:good )?care|thank|cheers|fault|blame|sorry for|forgive|other side|"
            r"next life|good ?bye|farewell|good life|love|be good to|mind |good to me|keep |have (?:my|the|it) |remember me|away",
        ),
        (
            "told",
            r"kill|die\b|dying|dead|suic|life|alive|himself|herself|themsel|better off|pills|live\b|"
            r"\bhere\b|anymore|overdos|matar|umbring|tuer|uccid|morir|mourir|go on|the point",
        ),
        (
            "overdue",
            r"should|due\b|expected|supposed|meant|planned|back|overdue|hours?\b|check(?:ed)? in|"
            r"hik|climb|kayak|sail|swim|solo|down\b",
        ),
        ("missing", r"missing|seen|come home|home|show|turn(?:ed)? up|nobody|no ?one"),
        (
            "frail",
            r"answer|repl|respond|pick|phone|heard|call|voicemail|silen|text|ring|rung|quiet|reach|unread|"
            r"off|online",
        ),
    ),
    Alarm.PURSUIT: (
        (
            "legal",
            r"order\b|injunction|avo\b|police|cops|court|judge|desist|bond|bail|probation|solicitor|lawyer|"
            r"breach|violat|metres|meters|feet|yards",
        ),
        (
            "formal",
            r"\bhr\b|human resources|letter|manager|boss|school|uni\b|university|college|warning|notice|"
            r"allowed|technically|formally|told me|security|banned|barred",
        ),
        ("token", r"desk|windscreen|windshield|flowers|card|note|gift|parcel|doorstep"),
        (
            "others",
            r"wife|husband|mum|mom|sister|brother|boss|class|studio|shop|customer|appointment|employer|"
            r"friends?|family|manager|colleague|parents",
        ),
        ("blocked", r"block|phone|account|number|hung up|hangs up|hide my|withheld"),
        (
            "waiting",
            r"outside|house|home|office|place|flat|work|wait|drive|drove|driving|follow|show|turn|"
            r"door|apartment|gym|station",
        ),
    ),
    Alarm.DECEIT: (
        (
            "profile",
            r"fake|burner|catfish|finsta|pretend|pos(?:e|ing) as|imperson|profile|account(?! )|\bas \w|"
            r"named|called|alias|under",
        ),
        ("lie", r"died|dead|dying|hospital|pregnan|cancer|accident|emergency|lie\b|lying"),
        ("spying", r"."),
    ),
}
_PATTERNS = {
    alarm: tuple((tag, regex(words)) for tag, words in telling)
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
