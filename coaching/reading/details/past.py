"""Reads what the user and the contact share: how they met, what they did, what was given."""

import re

from coaching.reading.details.facing import definite, facing, trimmed
from coaching.reading.details.source import Source
from coaching.reading.details.words import (
    EVENTS,
    GERUNDS,
    HABITS,
    MEMORIES,
    NOT_OURS,
    TIMES,
)
from coaching.regexes import regex
from coaching.situation import Tie

_WORD = r"[^\W_][\w&'-]{0,24}"
_OF_IT = (
    r"(?!(?:since|because|when|after|before|until|till|but|so|who|that|i|we|she|he|they|was|were|is|"
    rf"has|had)\b){_WORD}"
)  # a word inside the name of an occasion, not the start of something else
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'-]{1,24})"
_PLACE = rf"{_NAME}(?: {_NAME}){{0,2}}"
_NOT_A_PLACE = frozenset(
    (
        "i january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday christmas easter the a and linkedin "
        "whatsapp slack facebook instagram discord they spring summer autumn fall winter"
    ).split()
)
_EVENT = rf"(?:the|a|an|this|that|our|my|her|his|their|last \w{{4,6}}'s|{_WORD}'s)\s+(?:{_OF_IT}\s+){{0,4}}?(?:{EVENTS})(?: (?:{EVENTS}))?"
_NO_EVENT = r"(?!\s+(?:call|room|e?mail|link|organi[sz]er|notes|invite|was|got|is|where you))"

_MET = regex(
    r"\b(?:met|meet|ran into|bumped into|got talking|chatted|spoke|talked|sat (?:next|beside|with)|"
    r"hit it off|connected|got chatting|swapped|exchanged|clicked|drinks|coffee|card|added)\b"
    rf"[^.!?;\n]{{0,60}}?\b(?:at|from|during|after|in|on)\s+(?P<detail>{_EVENT})\b{_NO_EVENT}",
    re.IGNORECASE,
)
_FROM = regex(rf"\bthey\b[^.!?;\n]{{0,20}}? from (?P<detail>{_EVENT})\b{_NO_EVENT}", re.IGNORECASE)
_AFTER = regex(
    rf"\bafter (?P<detail>the (?:{_WORD} )?(?:hackathon|conference|workshop|meetup|retreat|offsite))\b",
    re.IGNORECASE,
)
_MEETINGS = (
    (
        _MET,
        (
            "met meet into talking chatt spoke talked sat off connected swapped exchanged clicked "
            "drinks coffee card added"
        ).split(),
    ),
    (_FROM, ("from",)),
    (_AFTER, ("after the",)),
)  # each with bits of words it cannot do without
_KIN = r"aunt|uncle|cousin|sister|brother|mom|mum|dad|boss|friend|neighbou?r|colleague|coworker|wife|husband"
_INTRODUCED = (
    regex(
        rf"\b(?:introduced|intro'?d|put in touch|referred)(?: to (?:her|him|them|they))? (?:by|through|via) "
        rf"(?P<detail>(?:my (?:{_KIN}) )?{_NAME}(?: {_NAME})?|my (?:{_KIN}))\b",
        re.IGNORECASE,
    ),
    regex(
        rf"\b(?P<detail>(?:my (?:{_KIN}) )?{_NAME}|my (?:{_KIN})) "
        r"(?:introduced (?:me|us)|connected us|put us in touch|cc'?d us)",
        re.IGNORECASE,
    ),
)
_ACQUAINTED = regex(
    r"\Amy (?:boss|friend|neighbou?r|colleague|coworker) (?=\S)", re.IGNORECASE
)  # a name is enough: both know whose friend that is
_OUR = regex(
    rf"\bour (?P<detail>(?:(?!and\b|or\b)[a-z'-]{{2,14}} ){{0,2}}?(?:{MEMORIES})"
    rf"(?: (?:in|to|around|across|through) (?:the )?{_PLACE})?)\b(?! (?:call|email|mate|is off|request))",
    re.IGNORECASE,
)
_DID = regex(
    r"\bwe(?: both| all)? (?:did|wrote|built|made|ran|organi[sz]ed|shared|rented|played in|sang in|started|"
    r"worked on|were in|put on) (?:an?|the) (?P<detail>(?:same )?(?:[a-z'-]{2,14} ){0,2}?"
    r"(?:project|flat|apartment|house|band|choir|room|podcast|allotment|studio|show|play|club|stall|"
    r"thesis|paper|exhibition|team|class|dorm)) together\b",
    re.IGNORECASE,
)
_MEAL = regex(
    r"\b(?:had|have had|went for|got|grabbed|met (?:up )?for)(?: a| an| some)?"
    r"(?: (?:nice|lovely|great|long|good|quick|really|few))* "
    r"(?P<detail>lunch|dinner|coffee|brunch|drinks|breakfast|tea)\b(?! (?:invite|plans|order))",
    re.IGNORECASE,
)
_TRAVELLED = regex(
    rf"\bwe (?:both )?(?:travell?ed|backpacked|hiked|cycled|drove|went)(?: together)? "
    rf"(?P<way>around|through|across|to) (?P<detail>{_PLACE})",
    re.IGNORECASE,
)
_HABIT = regex(
    rf"\bused to (?:always )?(?:have |get |go for |meet for |grab |do |go )?(?:a )?"
    rf"(?P<act>(?:{'|'.join(HABITS)})s?|play (?P<game>[a-z]{{4,12}}))\b"
    rf"[^.!?;\n]{{0,18}}?\b(?:every|each|on)(?: single)? (?P<time>{'|'.join(TIMES)})s?\b",
    re.IGNORECASE,
)
_PLACES = (
    regex(rf"\b(?:since|before|after|when) we (?:both )?left (?P<detail>{_PLACE})", re.IGNORECASE),
    regex(
        rf"\bwe (?:both )?(?:all )?(?:lived|studied|volunteered|taught|were|met)(?: together| abroad)? "
        rf"in (?P<detail>{_PLACE})",
        re.IGNORECASE,
    ),
    regex(
        rf"\b(?:our|the) (?:time|days|years?|summer|semester) in (?P<detail>{_PLACE})",
        re.IGNORECASE,
    ),
)
_SCHOOL = regex(
    r"\b(?:from|at|in|since|through|during|after|my|old) (?P<detail>grad school|graduate school|uni|"
    r"university|college|high school|secondary school|primary school|law school|med school|"
    r"medical school|business school|art school|nursing school|film school|drama school|"
    r"culinary school|sixth form|boarding school|summer camp|school)\b"
    r"(?! (?:gate|run|board|fees|teacher|of|pta|pickup|paper|in|application|office))",
    re.IGNORECASE,
)
_TOGETHER = regex(r"\b(?:we|our|both|together)\b", re.IGNORECASE)
_THEIRS_NOW = regex(
    r"(?:\b(?:she|he|they)(?:'s|'re| is| are)|\b(?:away|off|back|busy|goes|studie[sd]|studying|"
    r"start(?:s|ed|ing)|teach(?:es|ing)|lectures|works|year)) (?:\w+ )?\Z",
    re.IGNORECASE,
)
"""Where they are now, and the user perhaps never was: "she's at uni", "away at college"."""
_WORKPLACES = (
    regex(
        r"\b(?:at|from|in) (?:my|our|the) (?P<detail>(?:old|former) (?:place|firm|job|company|"
        r"office|agency|hospital|lab|shop|studio|bank|restaurant|school|paper|newsroom))\b",
        re.IGNORECASE,
    ),
    regex(
        r"\b(?:worked (?:together|with (?:her|him|them|they))|colleagues?|co-?workers?|we (?:both )?worked|"
        r"used to work(?: together| with (?:her|him|them|they))?|overlapped)"
        rf"(?: for \w+ years)? (?:at|for) (?P<detail>{_PLACE})",
        re.IGNORECASE,
    ),
)
_THANKED = regex(
    r"\b(?:thank(?:ed|ing)?(?: you)?|grateful|thanks)(?: to)?(?: her| him| them| they)?(?: again)? for "
    r"(?P<detail>(?:an?|the|her|his|their|your|all the) [^.,;:!?\n()\"]{3,70})",
    re.IGNORECASE,
)
_THANKLESS = regex(
    r"\b(?:chat|call|time|reply|answer|update|help in advance|connection|accepting|add|interview|quote|email)\b"
)
_WROTE = regex(
    r"\b(?P<who>she|he|they|who) (?:once |even |kindly )?wrote (?:me (?:an?|my|the)|my) "
    r"(?P<detail>(?:[a-z'-]+ ){0,2}(?:reference|recommendation|letter|rec))\b",
    re.IGNORECASE,
)
_GAVE = regex(
    rf"\b(?:she|he|they|(?P<clause>who))(?: once| really| also| even|'d| had| has)* (?P<verb>{'|'.join(GERUNDS)}) "
    r"(?P<detail>(?:me|us|(?:two|three|some|several|a few|his|her|their) (?:\w+ )?"
    r"(?:clients|people|customers|work|jobs) to me)\b[^.,;:!?\n()\"]{0,50})",
    re.IGNORECASE,
)
_MAIN_VERB = regex(
    r"\s+(?:(?:has|have|had|is|are|was|were|does|do|did|wo|would|ca|could)(?:n['’]?t|nt| not)?|never|"
    r"no longer|still|suddenly|now|seems?|keeps?|kept|stopped|stops|quit|went|goes|ignor(?:es|ed)|"
    r"left|leaves|disappeared|vanished|ghost(?:s|ed)|blank(?:s|ed)|dropped|turned|became|moved)\b.*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""Where the sentence goes on that "who taught me to sail" stands in: "… has not picked up"."""

_EMPTY_GIFT = regex(
    r"\A(?:me|us)\s*(?:out|a lot|so much|loads|that|it|messages?|emails?|a (?:text|message|note|card|"
    r"call|link|number|ring|heads up|hard time|lift to)|(?:\w+ )?(?:memes|jokes|photos?|pics|pictures|links|voice notes|songs|cards|gifs|stickers)|an? (?:email|answer)|the (?:cold|silent).*|"
    r"(?:his|her|their|your) (?:card|number|email|details|business card))?\Z",
    re.IGNORECASE,
)
_WARM_TIES = frozenset({Tie.CLOSE_FRIEND, Tie.FRIEND, Tie.FAMILY, Tie.FORMER_COLLEAGUE, Tie.MENTOR})


def met_at(source: Source) -> str | None:
    """Read the occasion they met at, as "the pottery workshop"."""
    lowered = source.both.lower()
    for pattern, stems in _MEETINGS:
        found = any(stem in lowered for stem in stems)
        if found and (match := pattern.search(source.both)):
            words = facing(definite(match["detail"]))
            return _kept_case(words) if words else None
    return None


def introducer(source: Source) -> str | None:
    """Read who introduced them, as "Paul" or "my aunt"."""
    for pattern in _INTRODUCED:
        match = pattern.search(source.told)
        if match and match["detail"].lower() not in _NOT_A_PLACE:
            return _kept_case(_ACQUAINTED.sub("", match["detail"]))
    return None


def shared(source: Source) -> str | None:
    """Read one good memory of both, as "our road trip"."""
    if match := _OUR.search(source.both):
        first = match["detail"].split()[0].lower()
        return None if first in NOT_OURS else f"our {trimmed(match['detail'])}"
    if match := _DID.search(source.told):
        return f"our {match['detail'].lower().removeprefix('same ')}"
    if match := _TRAVELLED.search(source.told):
        return None if _no_place(match["detail"]) else f"our trip {match['way']} {match['detail']}"
    if (match := _MEAL.search(source.told)) and not re.search(r"\balone|\bno time", source.told):
        return f"our {match['detail'].lower()}" if match["detail"][-1] != "s" else "those drinks"
    return None


def habit(source: Source) -> str | None:
    """Read something they used to do together regularly, as "our Sunday calls"."""
    match = _HABIT.search(source.told)
    if not match:
        return None
    act = match["act"].lower()
    what = match["game"] or HABITS.get(act) or HABITS[act.removesuffix("s")]
    return f"our {TIMES[match['time'].lower()]} {what.lower()}"


def place(source: Source) -> str | None:
    """Read a town or country both have lived in, as "Hanoi"."""
    for pattern in _PLACES:
        match = pattern.search(source.told)
        if match and not _no_place(match["detail"]):
            return match["detail"]
    return None


def school(source: Source) -> str | None:
    """Read where they studied together, as "grad school"; only between people of long standing."""
    if source.tie not in _WARM_TIES:
        return None
    shared = source.tie is not Tie.FAMILY or _TOGETHER.search(source.told)
    found = _SCHOOL.finditer(source.told) if shared else ()
    ours = (one for one in found if not _THEIRS_NOW.search(source.told, 0, one.start()))
    return next((one["detail"].lower() for one in ours), None)


def workplace(source: Source) -> str | None:
    """Read where they worked together, as "the old firm" or its name."""
    for pattern in _WORKPLACES:
        match = pattern.search(source.told)
        if match and not _no_place(match["detail"]):
            words = match["detail"]
            return words if words[0].isupper() else f"the {words.lower()}"
    return None


def thanks_for(source: Source) -> str | None:
    """Read what the user has to be grateful for, as "the letter you wrote me" or "helping me …"."""
    if match := _THANKED.search(source.both):
        words = facing(definite(trimmed(match["detail"])))
        if words and not _THANKLESS.search(words) and len(words.split()) < 14:
            return words
    if match := _WROTE.search(source.told):
        return f"the {match['detail'].lower()} you wrote me"
    match = _GAVE.search(source.told)
    if match and not _EMPTY_GIFT.match(gift := _gift(match)):
        words = facing(gift)
        return f"{GERUNDS[match['verb'].lower()]} {words}" if words else None
    return None


def _gift(match: re.Match[str]) -> str:
    """Return what was given; a clause ("who taught me to sail") ends where its sentence goes on."""
    detail = match["detail"]
    return trimmed(_MAIN_VERB.sub("", detail) if match["clause"] else detail)


def _no_place(words: str) -> bool:
    return words.split()[0].lower() in _NOT_A_PLACE


def _kept_case(words: str) -> str:
    """Lower the first letter of an article or "my", keep every name as it is."""
    first, _, rest = words.partition(" ")
    return (
        f"{first.lower()} {rest}"
        if rest and first.lower() in {"the", "my", "our", "your"}
        else words
    )
