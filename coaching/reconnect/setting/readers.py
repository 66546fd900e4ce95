"""Reads a change of settings from words: "zone Berlin", "quiet 22-8", "don't write on weekends"."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from coaching.memory import Settings
from coaching.reconnect.setting.spans import days_of, hour_of, hours_of
from coaching.reconnect.setting.zones import is_offset, zone_of
from coaching.regexes import regex
from coaching.text import fold, spelled

_TONES = {
    "warmer": "warmer", "warm": "warmer", "kinder": "warmer", "friendlier": "warmer",
    "softer": "warmer", "shorter": "shorter", "short": "shorter", "brief": "shorter",
    "briefer": "shorter", "concise": "shorter", "plain": "plain", "normal": "plain",
    "neutral": "plain", "default": "plain", "plainer": "plain",
}  # fmt: skip
_ON, _OFF = r"(?:on|yes|back on|again)", r"(?:off|no|none|never|0|zero|out|disable[d]?|stop)"
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "5": 5,
}
_ZONE = regex(
    r"(?:(?:my |the |set |change )*(?:time ?zone|timezone|zone|tz|city)\b(?: is\b| to\b|:| =)? ?|i(?:'m| am| live| moved)? (?:now )?(?:in|to) |i'm based in )(?P<rest>.+)"
)
_QUIET = regex(
    r"(?:my |the |set |change )*(?:quiet|silent|sleep)(?: hours| time)?(?: is| are| to| from|:)? ?(?P<rest>.*)"
)
_DAYS = regex(
    r"(?:(?:set |change )?(?:my |the )?days?|only(?: on)?|write (?:to )?me (?:only )?on|only write (?:to )?me on)(?: are| to|:)? (?P<rest>.+)"
)
_PICKS = regex(
    r"(?:(?:my |the |set |weekly |turn )*picks?|turn (?P<turn>on|off) (?:the |my )?(?:weekly )?picks?)(?: are| to|:)? ?(?P<rest>.*)"
)
_NO_PICKS = regex(
    r"(?:no|stop|without|don't want)(?: (?:the|my|any|more|weekly))* picks?(?: any ?more)?"
)
_REMINDERS = regex(
    r"(?:turn |switch )?(?:(?P<turn>on|off) )?(?:my |the |all )*reminders?(?: (?P<rest>.*))?"
)
_TONE = regex(
    r"(?:my |the |set |change )*(?:tone|drafts?|style)(?: is| are| to| should be|:)? (?P<rest>.+)"
)
_LOOK = regex(
    r"(?:my |the |set |change |make |draw |turn |switch )*(?:looks?|pictures?|theme|mode)"
    r"(?: is| are| to| should be|:)? (?P<rest>.+)|(?:turn |switch (?:to )?)?(?P<look>dark|light)"
    r"(?: mode| pictures?| look| theme)?(?: please)?"
)
_LOOKS = {
    "dark": "dark", "darker": "dark", "black": "dark", "night": "dark",
    "light": "light", "lighter": "light", "bright": "light", "white": "light", "day": "light",
}  # fmt: skip
_LANGUAGE = regex(r"(?:language|lang|sprache|idioma)\b.*")
_NOT = regex(
    r"(?:please )?(?:don't|do not|never|no|nothing|not|stop|quit)\b(?P<middle>.*?)\b(?P<rest>(?:before|until|till|after|past|between|from|on|at|over|during)\b.*|(?:week(?:end|day)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b.*)"
)
_MINE = regex(
    r"(?: (?:please|ever|any|more|anything|at|all|to|me|us|from|you|a|the|weekly|more|again|write|writing|message|messages|messaging"
    r"|text|texts|texting|ping|pings|pinging|nudge|nudges|nudging|remind|reminders?|reminding|bother|bothering|disturb|disturbing"
    r"|contact|contacting|send|sending|come|coming|dms?|picks?|notify|notifications?))* ?"
)
_HOURS = regex(
    r"(?:(?:before|until|till|after|past|between|from|on|at|over|during|and|or|to|in|the|my|any|all|every|week(?:end|day)s?"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:early |late )?(?:mornings?|evenings?|nights?)|noon|midday|midnight"
    r"|\d{1,2}(?::\d\d)?(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|am|pm|a\.m\.?|p\.m\.?"
    r"|h|o'?clock|me|please|any ?more|thanks|thank you|either|ever|again|now)(?:[\s,.-]+|(?<=\d)(?=[ap]m|h)|$))+"
)
_BEFORE = regex(r"\b(?:before|until|till)\b(?P<hour>.*?)(?=\bor\b|\band\b|$)")
_AFTER = regex(r"\b(?:after|past)\b(?P<hour>.*?)(?=\bor\b|\band\b|$)")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What words about settings come to: the new ones, or the key of what is wrong with them."""

    settings: Settings | None
    key: str
    slots: Mapping[str, str] = field(default_factory=dict)


def read(words: str, settings: Settings) -> Outcome | None:
    """Return the change that words ask for; None where they are about no setting."""
    folded = _folded(words)
    found = (reader(folded, settings) for reader in _READERS)
    return next((outcome for outcome in found if outcome is not None), None)


def _folded(words: str) -> str:
    return spelled(" ".join(fold(words).strip(" .!").split()))


def is_plain_wish(words: str) -> bool:
    """Whether words outside any command ask for a setting: "don't write me on weekends".

    "No reply from Dana, since Sunday" is none: what is not to come must be the coach's.
    """
    folded = _folded(words)
    refused = _NOT.fullmatch(folded)
    if refused is not None and not (
        _MINE.fullmatch(refused["middle"]) and _HOURS.fullmatch(refused["rest"])
    ):
        return False
    outcome = _not(folded, Settings()) or _reminders(folded, Settings())
    return outcome is not None and outcome.settings is not None


def _zone(folded: str, settings: Settings) -> Outcome | None:
    match = _ZONE.fullmatch(folded)
    if match is None:
        return None
    rest = match["rest"].removesuffix(" time").strip() or match["rest"]
    if is_offset(rest) or is_offset(match["rest"]):
        return Outcome(None, "zone_offset", {"words": match["rest"].upper()})
    zone = zone_of(match["rest"]) or zone_of(rest)
    if zone is None:
        return Outcome(None, "zone_unknown", {"words": match["rest"]})
    return Outcome(replace(settings, zone=zone), "zone")


def _quiet(folded: str, settings: Settings) -> Outcome | None:
    match = _QUIET.fullmatch(folded)
    if match is None:
        return None
    if re.fullmatch(_OFF, match["rest"]):
        return Outcome(replace(settings, quiet_from=0, quiet_until=0), "quiet_off")
    hours = hours_of(match["rest"])
    if hours is None or hours[0] == hours[1]:
        return Outcome(None, "quiet_wrong", {"words": match["rest"] or folded})
    return Outcome(replace(settings, quiet_from=hours[0], quiet_until=hours[1]), "quiet")


def _days(folded: str, settings: Settings) -> Outcome | None:
    match = _DAYS.fullmatch(folded)
    if match is None:
        return None
    days = days_of(match["rest"])
    if days is None:
        return Outcome(None, "days_wrong", {"words": match["rest"]})
    return Outcome(replace(settings, days=days), "days")


def _picks(folded: str, settings: Settings) -> Outcome | None:
    if _NO_PICKS.fullmatch(folded):
        return Outcome(replace(settings, weekly_picks=False), "picks_off")
    match = _PICKS.fullmatch(folded)
    if match is None:
        return None
    rest = match["turn"] or match["rest"]
    if re.fullmatch(_OFF, rest):
        return Outcome(replace(settings, weekly_picks=False), "picks_off")
    if re.fullmatch(_ON, rest):
        return Outcome(replace(settings, weekly_picks=True), "picks")
    return _picks_as(rest, replace(settings, weekly_picks=True)) or Outcome(
        None, "picks_wrong", {"words": rest or folded}
    )


def _picks_as(rest: str, settings: Settings) -> Outcome | None:
    """Read how many, on which day and at which hour: "2", "monday 9", "2 friday at 18"."""
    head, _, tail = rest.partition(" ")
    count = _NUMBERS.get(head)
    when = tail if count else rest
    days = days_of(when) if when else None
    hour = hour_of(when) if when else None
    hours_wrong = bool(re.search(r"\d", when)) and hour is None
    too_many = days is not None and len(days) > 1
    nothing = count is None and days is None and not (hour is not None and "at " in when)
    unread = (
        when
        and days is None
        and hour is None
        and not re.fullmatch(r"(?:a|per|each|every) week|picks?", when)
    )
    if nothing or hours_wrong or too_many or unread:
        return None
    return Outcome(
        replace(
            settings,
            picks=count or settings.picks,
            pick_day=days[0] if days else settings.pick_day,
            pick_hour=settings.pick_hour if hour is None else hour,
        ),
        "picks",
    )


def _reminders(folded: str, settings: Settings) -> Outcome | None:
    match = _REMINDERS.fullmatch(folded)
    if match is None:
        return None
    rest = match["turn"] or match["rest"] or ""
    if re.fullmatch(_OFF, rest):
        return Outcome(replace(settings, reminders=False), "reminders_off")
    if re.fullmatch(_ON, rest):
        return Outcome(replace(settings, reminders=True), "reminders_on")
    return Outcome(None, "reminders_wrong", {"words": rest or folded})


def _tone(folded: str, settings: Settings) -> Outcome | None:
    match = _TONE.fullmatch(folded)
    if match is None:
        return None
    tone = _TONES.get(match["rest"].removesuffix(" please"))
    if tone is None:
        return Outcome(None, "tone_wrong", {"words": match["rest"]})
    return Outcome(replace(settings, tone=tone), "tone")


def _look(folded: str, settings: Settings) -> Outcome | None:
    match = _LOOK.fullmatch(folded)
    if match is None:
        return None
    rest = (match["look"] or match["rest"]).removesuffix(" please")
    look = _LOOKS.get(rest)
    if look is None:
        return Outcome(None, "look_wrong", {"words": rest})
    return Outcome(replace(settings, look=look), "look")


def _language(folded: str, settings: Settings) -> Outcome | None:
    return Outcome(None, "language_only") if _LANGUAGE.fullmatch(folded) else None


def _not(folded: str, settings: Settings) -> Outcome | None:
    """Read "don't write me on weekends", "no reminders before 10", "nothing after 8pm"."""
    match = _NOT.fullmatch(folded)
    if match is None:
        return None
    rest = match["rest"]
    if rest.startswith(("between", "from")) and (hours := hours_of(rest)):
        return Outcome(replace(settings, quiet_from=hours[0], quiet_until=hours[1]), "quiet")
    before, after = (pattern.search(rest) for pattern in (_BEFORE, _AFTER))
    until = hour_of(before["hour"]) if before else None
    begin = hour_of(after["hour"]) if after else None
    if until is not None or begin is not None:
        begin = _evening(begin, after["hour"] if after else "")
        hours = (
            settings.quiet_from if begin is None else begin,
            settings.quiet_until if until is None else until,
        )
        return Outcome(replace(settings, quiet_from=hours[0], quiet_until=hours[1]), "quiet")
    days = days_of(rest)
    if days is None:
        return None
    left = tuple(day for day in settings.days if day not in days)
    return Outcome(replace(settings, days=left), "days") if left else Outcome(None, "days_none")


def _evening(hour: int | None, words: str) -> int | None:
    """Return "after 8" as the evening's hour, since nobody's quiet begins in the morning."""
    if hour is None or "am" in words or "a.m" in words:
        return hour
    return hour + 12 if 1 <= hour <= 11 else hour


_READERS: tuple[Callable[[str, Settings], Outcome | None], ...] = (
    _not,
    _zone,
    _quiet,
    _days,
    _picks,
    _reminders,
    _tone,
    _look,
    _language,
)
