"""Reads set phrases of a telling: "double texted", "then LinkedIn", "got a reply"."""

import re

from coaching.reading.sending_words import PLATFORMS
from coaching.reading.subjects import Doer, doer
from coaching.reading.telling import Line, Role
from coaching.reading.told_nouns import ordinal_of
from coaching.reading.told_times import considered
from coaching.reading.told_verbs import add_sent, channel_after, channel_of, in_condition
from coaching.text import Span

_AFRESH = re.compile(
    r"(?:\b(?:and|then|plus)|[,&+;])\s(?:then )?(?:"
    r"(?P<again>again|once more)\b(?= (?:in|on|at|last|this|yesterday|mid|early|late|jan|feb|mar"
    r"|apr|may|jun|jul|aug|sep|oct|nov|dec|\w+day|a |an |\d+|two|three|four"
    r"|five|six|the|to|via|by|after|right|around|just|over)\b|[.,!?]|$)"
    r"|(?P<another>another(?: one)?)(?=[.,;!?]|$)"
    r"|(?P<ord>(?:the |my |a )?(?:second|third|fourth|fifth|2nd|3rd|[4-9]th)(?: one)?)(?= (?:on"
    r"|in|at|last"
    r"|yesterday|this|\w+ ago|\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|(?P<one>(?:one|once|another|a (?:second|third|fourth|2nd|3rd))(?: one)?(?: more)?)"
    r"(?= (?:on|in|at|last|this|yesterday|to|via|by|for|after|around|right|the|\w+day|a (?:week"
    r"|month"
    r"|few|couple|day|fortnight)|\d+|two|three|four|five|six)\b)"
    rf")|(?:\b(?:and|then|plus|n)|[&+]) (?:then |again |directly |finally )*(?:(?:on|via|by|over"
    rf"|through|in|at) )?(?P<with>a |an )?"
    rf"(?P<platform>{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})\b"
    r"(?! (?:profile|request|of\b|her|him|them|back|messages?|msgs?|dms?))"
    rf"|, (?P<bare>{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})(?= (?:x ?\d|\dx|\d x"
    rf"|once|twice))"
    r"|\b(?:and|then|plus) (?:again )?(?P<day>yesterday|today|tonight|this (?:morning|afternoon"
    r"|evening)|last night"
    r"|the day before|(?:on|at|for|around) (?:(?:his|her|their|my) birthday|christmas|xmas"
    r"|easter|diwali|eid"
    r"|thanksgiving|new year\w*|halloween|hanukkah|nowruz|tết|lunar|chinese))\b"
    r"|\bthen an? [\w'-]+(?: [\w'-]+)?(?= (?:on|in|last|yesterday|this|\d+|a week|two|three)\b)"
    r"|\bthen (?:again )?(?:in |on |at |last |around )?(?P<when>jan\w*|feb\w*|mar(?:ch)?"
    r"|apr(?:il)?|may"
    r"|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|yesterday|week|month|night|(?:the )?(?:spring|summer|autumn|fall|winter))\b"
)
_DOUBLE = re.compile(r"(?P<many>double|triple|quadruple)[- ]?(?:text|messag|e-?mail|call|dm)\w*")
_KEEPS = re.compile(
    r"\b(?:keep|kept|been|constantly|always|started|stop(?:ped)?)(?: on)?(?: \w+ly)?"
    r" (?P<verb>texting|calling|messaging|emailing|writing|reaching out|trying|dming|ringing"
    r"|sending)\b"
    r"|\b(?:spammed|bombarded|blew up (?:her|his|their) (?:phone|dms|inbox))\b"
)
_DID = re.compile(
    r"\bi did(?=,? (?:on|yesterday|last|this|\w+day)\b|, )|\bi (?:did |then |also "
    r"|just )?(?:did )?(?P<verb>text|email|e-mail|message|dm|call|whatsapp|msg)"
    r" (?:her|him|them|my|the|[a-z]+)(?: (?:every|daily|all|regularly|most))?\b"
)
_HABIT = re.compile(r"\b(?:daily|every|all|regularly|most|a lot|often|and|a)$")
_OUTREACH = re.compile(r"\b(?:cold )?out-?reach\b(?= (?:to|on|via|by)\b)")
_HEARD = re.compile(
    r"\b(?:got|received|had|heard)(?: back)? (?!no |zero |0 )(?:a |an |one |his |her "
    r"|their )?(?:\w+ )?"
    r"(?:repl(?:y|ies)|answers?|responses?|text back)\b|\b(?:finally |just )heard back\b"
    r"|\bheard back\b|\bgot an? (?:\w+ )?(?:yes|no|maybe)\b"
)
_TIME_ORDINAL = re.compile(
    r"\b(?:for the|a) (?P<ordinal>second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) time\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|n't|havent|hasnt|didnt|nobody|no one|neither|none|without)\b|n't\b"
)
_ASKING = re.compile(
    r"\b(?:should|do|can|if|could|shall|may|when|before|would|whenever|time|unless) $"
)
_MANY = {"double": 2, "triple": 3, "quadruple": 4}


def phrases(line: Line) -> dict[int, re.Match[str]]:
    """Find the set phrases of a sentence by the offset of their first word."""
    found = {}
    for pattern in _READERS:
        for match in pattern.finditer(line.folded, line.span.start, line.span.end):
            lead = len(match.group()) - len(match.group().lstrip(" ,;&+\n\t"))
            found[match.start() + lead] = match
    return found


def read_phrase(line: Line, match: re.Match[str]) -> bool:
    """Read a phrase that `phrases` found; False if it is not meant as one."""
    return _READERS[match.re](line, match)


def _heard(line: Line, match: re.Match[str]) -> bool:
    before = line.before(match.start(), 30)
    if _DENIED.search(before) or in_condition(before):
        return False
    line.add(Span(*match.span()), Role.ANSWERED)
    return True


def _nth_time(line: Line, match: re.Match[str]) -> bool:
    """Read "for the third time": that many so far, or one fewer if it is only considered."""
    ordinal = ordinal_of(match["ordinal"])
    if line.own_sent():
        line.change(ordinal=ordinal)
    else:
        count = ordinal - 1 if considered(line.before(match.start())) else ordinal
        line.add(Span(*match.span()), Role.MENTIONED, count=count, stated=True)
    return True


def _afresh(line: Line, match: re.Match[str]) -> bool:
    """Read "then LinkedIn", "and again in May", "and one on her birthday": one more."""
    last = line.own() or line.just_before()
    if last is None or last.role is not Role.SENT:
        return False
    if match["with"] and not (last.channel or last.has_object or last.noun or last.stated):
        line.change(channel=PLATFORMS[match["platform"]], has_object=True)
        return True
    listed = (last.count or 0) > 1 and "again" not in match.group()  # its dates are counted
    if considered(line.folded[last.span.end : match.start()]) or (
        listed and (match["day"] or match["when"])
    ):
        return False
    platform = match["platform"] or match["bare"]
    channel = PLATFORMS[platform] if platform else last.channel
    line.add(Span(*match.span()), Role.SENT, channel=channel, further=True)
    return True


def _did(line: Line, match: re.Match[str]) -> bool:
    """Read "i did text her", "i text him on Sunday"."""
    if _ASKING.search(line.before(match.start(), 14)) or _HABIT.search(match.group()):
        return False
    return _attempt(line, match, 1, stated=False)


def _kept(line: Line, match: re.Match[str]) -> bool:
    """Read "i keep texting": nobody knows how many."""
    if doer(line.before(match.start())) is not Doer.USER:
        return False
    return _attempt(line, match, None, stated=False)


def _double(line: Line, match: re.Match[str]) -> bool:
    if doer(line.before(match.start())) is not Doer.USER:
        return False
    return _attempt(line, match, _MANY[match["many"]], stated=True)


def _outreach(line: Line, match: re.Match[str]) -> bool:
    return _attempt(line, match, 1, stated=False)


def _attempt(line: Line, match: re.Match[str], count: int | None, *, stated: bool) -> bool:
    place = Span(*match.span())
    channel = channel_of(match.group()) or channel_after(line, "", place)
    add_sent(line, place, channel, count, stated=stated)
    return True


_READERS = {
    _DOUBLE: _double,
    _KEEPS: _kept,
    _DID: _did,
    _OUTREACH: _outreach,
    _HEARD: _heard,
    _AFRESH: _afresh,
    _TIME_ORDINAL: _nth_time,
}
