"""Reads set phrases of a telling: "double texted", "then LinkedIn", "got a reply"."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from coaching.reading.attempts.noun_words import MISSED
from coaching.reading.attempts.sending_words import HELD, NEEDS, NOUNS, PLATFORMS, SURE
from coaching.reading.attempts.subjects import Doer, doer
from coaching.reading.attempts.telling import Line, Role
from coaching.reading.attempts.told_dates import dates_listed
from coaching.reading.attempts.told_times import considered
from coaching.reading.attempts.told_verbs import (
    BUT_NO_WORD,
    add_sent,
    channel_after,
    channel_of,
    in_condition,
)
from coaching.reading.numbers import NUMBER, number, ordinal_of
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.sought import Sought
from coaching.text import NEGATED, Span

_AFRESH = regex(
    r"(?:\b(?:and|then|plus)|[,&+;])\s(?:then )?(?:"
    r"(?P<again>again|once more)\b(?= (?:in|on|at|last|this|yesterday|mid|early|late|jan|feb|mar"
    r"|apr|may|jun|jul|aug|sep|oct|nov|dec|\w+day|a |an |\d+|two|three|four"
    r"|five|six|the|to|via|by|after|right|around|just|over|about|roughly|maybe|some|like)\b|[.,!?]|$)"
    r"|(?P<another>another(?: one)?)(?=[.,;!?]|$)"
    r"|(?P<ord>(?:the |my |a )?(?:second|third|fourth|fifth|2nd|3rd|[4-9]th)(?: one)?)(?= (?:was "
    r"|went out )?(?:\d|mon|tue|wed|thu|fri|on|in|at|last"
    r"|yesterday|this|\w+ ago|\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|(?P<one>(?:one|once|another|a (?:second|third|fourth|2nd|3rd))(?: (?:\w+ )?one)?(?: more)?)"
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
    r"|\b(?:and|then|plus) (?:an?|another) (?:\"[^\"\n]{1,80}\"|\s{3,})(?= (?:on|in|at|last|yesterday|two|a|\d)|[.,])"
    r"|\bthen an? [\w'-]+(?: [\w'-]+)?(?= (?:on|in|last|yesterday|this|\d+|a week|two|three)\b)"
    r"|\bthen (?:again )?(?:in |on |at |last |around )?(?P<when>jan\w*|feb\w*|mar(?:ch)?"
    r"|apr(?:il)?|may"
    r"|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|mon|tues?|weds?|thur?s?|fri|sat(?! (?:down|up|in|on|there|with|at|and|by|next|back))|sun"
    r"|yesterday|week|month|night|(?:the )?(?:spring|summer|autumn|fall|winter))\b"
)
_DOUBLE = regex(r"(?P<many>double|triple|quadruple)[- ]?(?:text|messag|e-?mail|call|dm)\w*")
_KEEPS = Sought(
    r"\b(?:keep|kept|been|constantly|always|started|stop(?:ped)?)(?: on)?(?: \w+ly)?"
    r" (?P<verb>texting|calling|messaging|emailing|writing|reaching out|trying|dming|ringing"
    r"|sending)\b"
    r"|\b(?:spammed|bombarded|blew up (?:her|his|their) (?:phone|dms|inbox))\b"
)
_DID = Sought(
    r"\bi did(?=,? (?:on|yesterday|last|this|\w+day)\b|, |,? (?:\w+ ){1,3}ago\b)|\bi (?:did |then |also "
    r"|just )?(?:did )?(?P<verb>text|email|e-mail|message|dm|call|whatsapp|msg)"
    r" (?:her|him|them|my|the|[a-z]+)(?: (?:every|daily|all|regularly|most))?\b"
)
_WROTE_THEN = Sought(
    r"\bi (?:then |also )?(?P<verb>write|send|call|text|email|mail)\b(?= [^.,;!?\n]{0,40}?(?:\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep"
    r"|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|yesterday|last (?:week|month)|ago\b|again(?: \d|[.;]| on| in|$)|(?:her |him |them )?this:))"
)
_HABIT = regex(r"\b(?:daily|every|all|regularly|most|a lot|often|and|a)$")
_OUTREACH = Sought(r"\b(?:cold )?out-?reach\b(?= (?:to|on|via|by)\b)")
_HEARD = Sought(
    r"\b(?:got|received|had|heard)(?: back)? (?!no |zero |0 )(?:a |an |one |his |her "
    r"|their )?(?:\w+ )?"
    r"(?:repl(?:y|ies)|answers?|responses?|text back)\b|\b(?:finally |just )heard back\b"
    r"|\bheard back\b|\bgot an? (?:\w+ )?(?:yes|no|maybe)\b"
)
_BREAKS_DOWN = regex(r"[(:]|\bone\b")
_TIME_ORDINAL = Sought(
    r"\b(?:for the|a) (?P<ordinal>second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) time\b"
)
_DENIED = regex(rf"\b(?:not|never|nobody|no one|neither|none|without)\b|{NEGATED}\b")
_ASKING = regex(r"\b(?:should|do|can|if|could|shall|may|when|before|would|whenever|time|unless) $")
_HELD = Sought(HELD)
_NEXT_VERB = regex(r",? (?:i |we |i've )?(?:also |just |even )?([\w'-]+)")
_NOUN = r"(?:e-?mails?|texts?|messages?|msgs?|calls?|letters?|dms?|voicemails?|tries|attempts)"
_TOTAL = Sought(
    rf"\b(?P<n>{NUMBER})(?: {_NOUN})? (?:so far|in total|total\b|altogether|all told|in all|to date|and counting)"
)
_MORE = Sought(
    rf"\b(?:(?P<times>once|twice|thrice) more|(?P<n>{NUMBER}) more(?: times)?|another (?P<a>{NUMBER})"
    rf"(?= (?:times|since|after|in|on|this|last)\b|[.,;!?]|$))\b"
    r"(?! (?:and|or )?(?:weeks?|days?|months?|hours?|minutes?|years?|people|dates?|questions?))"
)
_REACTED = Sought(
    r"\b(?P<verb>got|received|had|gave|sent|left|put|dropped)(?: me| back| just| only| it)*"
    r" (?:an?|the|one|my) (?:[\w-]+ ){0,2}?(?:heart|thumbs?(?:[- ]up)?|emojis?|smiley|like|haha|one-word)\b"
)
_AUTOMATIC = regex(r"\b(?:auto\w*|out of office|ooo|bounce|standard|canned|stock)\b")
_FROM_ANOTHER = regex(r" from (?:his|her|their|the|an?) (?!\w+ himself|\w+ herself)\w+")
_SAYS_I = regex(r"\b(?:i|i've|did|already|just) (?:\w+ )?$")
_IMPERATIVE = regex(
    r"\b(?:send|shoot|write|try|give|leave|drop|make|do|wait|need|want)(?:ing)? (?:\w+ ){0,2}$"
)
_MANY = {"double": 2, "triple": 3, "quadruple": 4}

Reader = Callable[[Line, re.Match[str]], bool]


class Phrase(NamedTuple):
    """A set phrase and who reads it, with False where it is not meant as one."""

    read: Reader
    match: re.Match[str]


def phrases(line: Line) -> dict[int, Phrase]:
    """Find the set phrases of a sentence by the offset of their first word."""
    found = {}
    for pattern, read in _READERS.items():
        for match in pattern.finditer(line.folded, line.span.start, line.span.end):
            lead = len(match.group()) - len(match.group().lstrip(" ,;&+\n\t"))
            found[match.start() + lead] = Phrase(read, match)
    return found


def _heard(line: Line, match: re.Match[str]) -> bool:
    before = line.before(match.start(), 30)
    if _DENIED.search(before) or in_condition(before) or _AUTOMATIC.search(match.group()):
        return False
    if line.match(_FROM_ANOTHER, match.end()):
        return False
    line.add(Span(*match.span()), Role.ANSWERED)
    return True


def _reacted(line: Line, match: re.Match[str]) -> bool:
    """Read "got a heart", "she left a thumbs up": a small answer is one."""
    before = line.before(match.start())
    who = doer(before)
    if _DENIED.search(before[-30:]) or in_condition(before):
        return False
    if line.match(BUT_NO_WORD, match.end()):
        return False
    if match["verb"] not in {"got", "received", "had"} and who is not Doer.OTHER:
        return False
    line.add(Span(*match.span()), Role.ANSWERED)
    return True


def _total(line: Line, match: re.Match[str]) -> bool:
    """Read "five in total": all attempts told so far together."""
    count = number(match["n"])
    if any(telling.role is Role.SENT for telling in line.told):
        last = max(at for at, telling in enumerate(line.told) if telling.role is Role.SENT)
        line.told[last] = replace(line.told[last], count=count, stated=True, total=True)
    else:
        line.add(Span(*match.span()), Role.SENT, count=count, stated=True, total=True)
    return True


def _more(line: Line, match: re.Match[str]) -> bool:
    """Read "and twice more", "sent two more"."""
    after = line.folded[match.end() : match.end() + 16].strip().split(" ")[0].strip(".,;!?)")
    before = line.before(match.start(), 40)
    if after in NOUNS or considered(before) or _IMPERATIVE.search(before):
        return False
    last = line.own() or line.just_before()
    if last is None or last.role is not Role.SENT:
        return False
    count = _HOW_OFTEN.get(match["times"]) or number(match["n"] or match["a"])
    between = line.folded[last.span.end : match.start()]
    if line.own_sent() and not between.strip():
        line.change(count=count, stated=True, further=True)
    else:
        line.add(
            Span(*match.span()),
            Role.SENT,
            channel=last.channel,
            count=count,
            further=True,
            stated=True,
        )
    return True


def _missed(line: Line, match: re.Match[str]) -> bool:
    """Read "missed three Sundays", "no answer Thursday, Friday": calls that were made."""
    if any(telling.role is Role.SENT for telling in line.told):
        return False
    count = number(match["n"]) if match["n"] else dates_listed(line, match.end())
    line.add(Span(*match.span()), Role.SENT, channel=Channel.PHONE, count=count, stated=True)
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
    if match["with"]:
        return False  # "and a card": the noun is read by itself
    between = line.folded[last.span.end : match.start()]
    if match["ord"] and _ordinal_in(match["ord"]) <= (last.count or 0):
        return False  # "two emails, the second on Thursday"
    if match["one"] and (last.count or 0) > 1 and _BREAKS_DOWN.search(between):
        return False  # "two messages (one in May, one in July)"
    listed = (last.count or 0) > 1 and "again" not in match.group()  # its dates are counted
    verb = _NEXT_VERB.match(line.folded, match.end(), line.span.end)
    if match["when"] and verb and (verb[1] in SURE or verb[1] in NEEDS):
        return False  # "then Friday I called": the verb tells it
    if considered(line.folded[last.span.end : match.start()]) or (
        listed and (match["day"] or match["when"])
    ):
        return False
    platform = match["platform"] or match["bare"]
    channel = PLATFORMS[platform] if platform else last.channel
    line.add(Span(*match.span()), Role.SENT, channel=channel, further=True)
    return True


def _ordinal_in(words: str) -> int:
    return next(ordinal_of(word) for word in words.split() if word not in {"the", "my", "a"})


def _wrote_then(line: Line, match: re.Match[str]) -> bool:
    """Read "I write her 1 October", "after two week I send again": the present for the past."""
    if _ASKING.search(line.before(match.start(), 14)) or line.folded[line.span.end - 1] == "?":
        return False
    return _attempt(line, match, 1, stated=False)


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
    before = line.before(match.start())
    if doer(before) is not Doer.USER:
        return False
    if not match.group().endswith(("ed", "'d", "txt")) and not _SAYS_I.search(before):
        return False  # "double text y/n"
    return _attempt(line, match, _MANY[match["many"]], stated=True)


def _outreach(line: Line, match: re.Match[str]) -> bool:
    return _attempt(line, match, 1, stated=False)


def _held(line: Line, match: re.Match[str]) -> bool:
    if not any(telling.role is Role.SENT for telling in line.told):
        line.add(Span(match.start(), match.start()), Role.SENT)
    return True


def _attempt(line: Line, match: re.Match[str], count: int | None, *, stated: bool) -> bool:
    place = Span(*match.span())
    channel = channel_of(match.group()) or channel_after(line, "", place)
    add_sent(line, place, channel, count, stated=stated)
    return True


_HOW_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
_READERS: dict[Sought | re.Pattern[str], Reader] = {
    _TOTAL: _total,
    MISSED: _missed,
    _REACTED: _reacted,
    _WROTE_THEN: _wrote_then,
    _DOUBLE: _double,
    _KEEPS: _kept,
    _DID: _did,
    _OUTREACH: _outreach,
    _HELD: _held,
    _HEARD: _heard,
    _AFRESH: _afresh,
    _MORE: _more,
    _TIME_ORDINAL: _nth_time,
}
