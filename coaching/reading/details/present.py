"""Reads what is true of the contact now, and what waits between the two."""

import re

from coaching.reading.details.facing import trimmed
from coaching.reading.details.source import Source
from coaching.reading.details.words import PENDING, VENTURES, WORKS
from coaching.regexes import regex
from coaching.situation import Tie

_THEY = r"(?:she|he|they|who)"
_THEIR = r"(?:her|his|their|they's|your)"
_NAME = r"(?-i:[A-ZÀ-ÖØ-Þ][\w'-]{1,24})"
_CITY = regex(
    rf"\b{_THEY}(?: has| have|'s|'ve| just| recently| had| then| both| since)*"
    r"(?: moved|(?:'s|'re| is| are) moving| relocated| emigrated| went)(?: back| out| over| away| off| home)* to "
    rf"(?P<detail>{_NAME}(?: {_NAME})?)|, (?:moved|relocated|emigrated)(?: back| over| out)? to (?P<other>{_NAME}(?: {_NAME})?)",
    re.IGNORECASE,
)
_DEPARTMENT = regex(
    r"(?-i:[A-Z]{2,4}\b(?<!NYC)(?<!USA)(?<!UK)(?<!US)(?<!UAE)(?<!LA)(?<!DC)(?<!SF))|"
    r"(?:sales|marketing|finance|legal|product|engineering|design|accounting|operations|ops|support|google|"
    r"amazon|microsoft|apple|meta|linkedin|whatsapp|instagram|slack|signal|telegram)\b",
    re.IGNORECASE,
)  # one can move there, too, but not live there
_ADJECTIVE = (
    r"(?!(?:the|an?|her|his|their|and|or|of|for|to|that|is|was|last|same|old|new|first|final|whole|great|full|only|other|"
    r"big|good|next|right|proper|previous|current|dream|perfect|any|as|on|in|with|my|i|by)\b)[a-z0-9'-]{2,16} "
)
_TOPIC = regex(
    rf"\b(?P<whose>the|an?|my|our|her|his|their|your|this) (?:(?:full|new|whole|signed|revised) )?"
    rf"(?P<detail>(?:{_ADJECTIVE}){{0,2}}(?:{PENDING}))\b"
    r"(?! (?:market|title|description|hunt|search|of my|offers?\b|in the))",
    re.IGNORECASE,
)
_INTERVIEW = regex(
    r"\b(?:final[ -]round |final |second[ -]round |phone |panel |on-?site )?interview\b",
    re.IGNORECASE,
)
_PROCESS_TIES = frozenset({Tie.RECRUITER_HIRING, Tie.CLIENT_PROSPECT})
_WORK = regex(
    r"\b(?:saw|read|heard|loved|enjoyed|liked|watched|listened to|finished|remember) (?:about )?"
    rf"{_THEIR} (?P<detail>(?:[a-z'-]{{2,14}} ){{0,2}}?(?:{WORKS})"
    r"(?: (?:on|about) (?!my\b|the other|mon|tues|wed|thurs|fri|satur|sun)(?:the )?[a-z][\w'-]*(?: (?!in\b|and\b|at\b|so\b|last\b|it\b|this\b|but\b|which\b|on\b|i\b)[a-z][\w'-]*)?)?)",
    re.IGNORECASE,
)
_VENTURE = regex(
    rf"\b{_THEY}(?: now| just| also|'s just| has just| recently)? "
    r"(?:runs?|owns?|opened|started|(?:is|'s) (?:opening|running|starting)|founded) (?:an?|her|his|their|the) "
    rf"(?P<detail>(?:(?:small|little|tiny|new|own|local|lovely|family) )?(?:{VENTURES}))\b",
    re.IGNORECASE,
)
_BABY = regex(
    rf"\b{_THEY}(?!,? (?:and i|who i))\b[^.,!?;\n]{{0,24}}?\b(?:has|have|had|got|having|with)(?: just)?(?: had)? "
    rf"(?:an?|her|his|their|two|the)? ?(?:(?:first|second|third|little|tiny|brand new) )?"
    rf"(?P<detail>new[- ]?born|new baby|baby|twins)\b(?! (?:shower|photos?|clothes))|"
    rf"\b{_THEIR} (?P<other>new[- ]?born|new baby|baby)\b(?! (?:shower|sister|brother))",
    re.IGNORECASE,
)
_BABY_LOST = regex(
    r"\b(?:miscarr\w+|stillb\w+|lost (?:the|her|their|his) (?:baby|twins))\b", re.IGNORECASE
)
_MINE = regex(r"\b(?:i|we)(?:'m| am| was|'ve| have| had| just| are)*\s*\Z", re.IGNORECASE)
_THEY_ARE = r"(?:(?:she|he|they)(?:'s|'re| is| are| was| were| has been|'s been| just| has| had)*)"


def _cue(stems: str, pattern: str, words: str) -> tuple[tuple[str, ...], re.Pattern[str], str]:
    """A cue is looked for only where one of its `stems` occurs at all."""
    return tuple(stems.split()), regex(rf"\b(?:{pattern})\b", re.IGNORECASE), words


_LOADS = (
    _cue("mov relocat unpack",
         rf"{_THEY_ARE} (?:(?<=just )moved|moving|relocating|unpacking)(?! (?:on|in with me|to stop))|"
         rf"{_THEIR} (?:house |big )?move|(?:swamped|busy|buried|after|with) (?:with )?the (?:house )?move",
         "the move"),
    _cue("exams finals",
         rf"{_THEIR} (?:\w+ )?(?:exams|finals)|(?:has|have|had) exams|exam season", "the exams"),
    _cue("tax", r"tax season", "tax season"),
    _cue("end", r"(?:financial )?year[- ]end(?: close)?", "year end"),
    _cue("wedding married",
         rf"(?<!since )(?<!after )(?<!from )(?<!at )(?<!to ){_THEIR} (?:own )?wedding|"
         rf"{_THEY_ARE} getting married", "the wedding plans"),
    _cue("new",
         rf"{_THEY_ARE} (?:started|starting|got|begun|began|in) (?:an?|her|his|their|the) new "
         rf"(?:job|role|gig)|{_THEIR} new (?:job|role|gig)", "the new job"),
    _cue("thesis dissertation phd",
         rf"(?:finishing|writing|defending|submitting|with|on) {_THEIR} (?:phd )?(?:thesis|dissertation)|finishing (?:her|his|their) phd", "the thesis"),
    _cue("launch", rf"{_THEIR} (?:book |product |album )?launch", "the launch"),
    _cue("renovat remodel",
         rf"{_THEIR} (?:house |kitchen )?(?:renovations?|remodel)|{_THEY_ARE} renovating",
         "the renovation"),
    _cue("travel road trip",
         rf"{_THEY_ARE} (?:always |currently |often )?(?:travell?ing|on the road)|"
         r"on a (?:business|work) trip", "all the travel"),
)  # fmt: skip
_TROUBLES = (
    _cue("laid layoff redundan",
         r"the (?:recent |last )?layoffs?|(?:was|were|got|been) (?:laid off|made redundant)|"
         r"the redundancies", "the layoffs"),
    _cue("surgery", rf"{_THEIR} (?:\w+ )?surgery|(?:she|he|they) had (?:\w+ )?surgery", "the surgery"),
    _cue("operation", rf"{_THEIR} (?:\w+ )?operation|(?:she|he|they) had an operation", "the operation"),
    _cue("flood",
         rf"{_THEIR} (?:house|home|basement|town|place|flat)(?: was| got| has)? flooded|the flood",
         "the flood"),
    _cue("hurricane storm", r"the (?:hurricane|storm)", "the storm"),
    _cue("fire", r"the (?:wildfires?|house fire)|(?:her|his|their) house fire", "the fire"),
    _cue("earthquake", r"the earthquake", "the earthquake"),
)  # fmt: skip
_KIN = (
    "dad|father|mum|mom|mother|brother|sister|wife|husband|partner|grandma|grandmother|grandfather|"
    "grandpa|gran|dog|cat|son|daughter|aunt|uncle"
)
_LOSS = regex(
    rf"\b(?:her|his|their|they's) (?P<detail>{_KIN}) (?:has |just |had |recently |suddenly )*(?:died|passed)\b|"
    rf"\b{_THEY}(?: just| recently|'d just| has| had)* lost (?:her|his|their) (?P<other>{_KIN})\b|"
    rf"\b(?:death|funeral|passing) of (?:her|his|their) (?P<third>{_KIN})\b",
    re.IGNORECASE,
)
_APPLICATION = regex(r"\b(?:an?|my|the) (?P<detail>(?:[a-z]{3,12} )?application)\b")
_ON_PAPER = regex(
    r"\b(?:ask(?:ed|ing)?|wrote|written|e-?mailed|messaged|texted|called|reminded)\b[^?!;\n]{0,60}?\b"
    r"(?:for|to write|to send|about) (?:me )?(?:an?|the|my|her|his|their) (?:\w+ )?"
    r"(?P<detail>reference|letter of recommendation|recommendation letter|recommendation|referral|signature)\b",
    re.IGNORECASE,
)
_PEOPLE = regex(
    r"\b(?:hope|love to|hello to|hi to|hug to|how are) "
    r"(?P<detail>the (?:twins|kids|boys|girls|family|grandkids|children|little ones))\b",
    re.IGNORECASE,
)
_OCCASION = regex(
    rf"\b{_THEIR} (?P<detail>birthday|anniversary|graduation|retirement|book launch|wedding) "
    r"(?:is |'s )?(?:coming|next|soon|this (?:week|month|friday|saturday|sunday)|tomorrow|in (?:a|two|three))\b",
    re.IGNORECASE,
)


def city(source: Source) -> str | None:
    """Read where the contact has moved to."""
    match = _CITY.search(source.told)
    where = (match["detail"] or match["other"]) if match else None
    return None if where is None or _DEPARTMENT.match(where) else where


def topic(source: Source) -> str | None:
    """Read what is pending, as "the analyst role"; only where something is in process."""
    if source.tie not in _PROCESS_TIES and source.tie is not None:
        return _personal_topic(source)
    matches = list(_TOPIC.finditer(source.both))
    if matches:
        best = max(matches, key=lambda match: match["detail"].count(" "))
        whose = best["whose"].lower()
        return f"{whose if whose in {'my', 'our'} else 'the'} {best['detail']}"
    if source.tie is Tie.RECRUITER_HIRING and (match := _INTERVIEW.search(source.both)):
        return f"the {match.group().lower()}"
    return None


def _personal_topic(source: Source) -> str | None:
    """Between people: what the user calls an application, or a favour on paper they asked for."""
    match = _APPLICATION.search(source.told) or _ON_PAPER.search(source.told)
    return f"the {match['detail'].lower()}" if match else None


def their_work(source: Source) -> str | None:
    """Read something of theirs the user saw or read, as "your talk on soil"."""
    match = _WORK.search(source.both)
    return f"your {trimmed(match['detail'])}" if match else None


def their_thing(source: Source) -> str | None:
    """Read what they run, as "your bakery"."""
    match = _VENTURE.search(source.told)
    if not match:
        return None
    return f"your {match['detail'].lower().removeprefix('own ')}"


def baby(source: Source) -> str | None:
    """Read a new child of theirs, as "the new baby"; never after a loss."""
    match = _BABY.search(source.told)
    if not match or _BABY_LOST.search(source.told) or _LOSS.search(source.told):
        return None
    return "the twins" if (match["detail"] or "").lower() == "twins" else "the new baby"


def load(source: Source) -> str | None:
    """Read what keeps them busy and may be named, as "the move"."""
    return _first(_LOADS, source.told)


def trouble(source: Source) -> str | None:
    """Read what hit them and may be named; divorce and illness are left to the user."""
    return _first(_TROUBLES, source.told)


def loss(source: Source) -> str | None:
    """Read whom they lost, as "your dad"."""
    match = _LOSS.search(source.told)
    return (
        f"your {(match['detail'] or match['other'] or match['third']).lower()}" if match else None
    )


def their_people(source: Source) -> str | None:
    """Read whom the user already greets in their messages, as "the twins"."""
    match = _PEOPLE.search(source.sent)
    return match["detail"].lower() if match else None


def occasion(source: Source) -> str | None:
    """Read a day of theirs that is coming, as "your birthday"."""
    match = _OCCASION.search(source.told)
    return f"your {match['detail'].lower()}" if match else None


def _first(cues: tuple[tuple[tuple[str, ...], re.Pattern[str], str], ...], text: str) -> str | None:
    lowered = text.lower()
    for stems, cue, words in cues:
        match = cue.search(text) if any(stem in lowered for stem in stems) else None
        if match and not _MINE.search(text[max(0, match.start() - 24) : match.start()]):
            return words
    return None
