"""Reads the verbs of a telling: "emailed", "left a message", "she wrote back"."""

import re

from coaching.reading.attempts.sending_words import (
    ANSWER_VERBS,
    NEEDS,
    NOUNS,
    PAPERS,
    PLATFORMS,
    REPLYING,
    SAYING,
    SURE,
)
from coaching.reading.attempts.subjects import Doer, doer, speaks_of_kin
from coaching.reading.attempts.telling import Line, Role
from coaching.reading.attempts.told_dates import dates_listed
from coaching.reading.numbers import NUMBER, number
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.text import Span

_NEEDS = {verb: regex(pattern) for verb, pattern in NEEDS.items()}
_TO_USER = regex(r"(?: back)?(?: to)? (?:me|us)\b(?! and)")
_NOT_SENT_VERB = regex(
    r"(?: (?:it (?:a|quits|off)|off|out|in sick|bs|dibs|shotgun|into|fun|away|true|the (?:door)?bell)\b|-)"
)
_TO_USER_OR_BACK = regex(r" (?:\w+ )?(?:me|us|back)\b|:?\s{4,}|: ")
_ANSWERS = {
    "sent": regex(
        r" (?:back )?(?:me\b|us\b|(?:an? |one |the )?(?:\S+ ){0,2}?(?:reply|answer|response|emoji"
        r"|heart|thumbs?|smiley)\b)"
    ),
    **dict.fromkeys(
        ("liked", "hearted", "loved", "reacted"),
        regex(
            r"(?: to| with an? \w+ to)? (?:it|that|(?:my|the) (?:\w+ )?(?:messages?|msgs?|texts?|reply|dms?"
            r"|e-?mails?|one|last|voice notes?))\b"
        ),
    ),
    "picked": regex(r" (?:\w+ )?up\b"),
    "got": regex(r" (?:back to|in touch)\b"),
    "came": regex(r" back (?:to me|with|and said)\b"),
    **dict.fromkeys(("goes", "went", "snapped", "shot"), regex(r"(?: back)?:?,?(?:\s{4,}| [\"'])")),
}
_BARE_NUMBER = regex(
    rf"(?: (?:her|him|them|his \w+|her \w+))?,? (?:maybe|like|about|around|approx\.?|probably"
    rf"|roughly"
    rf"|at least|over|~) ?(?P<n>{NUMBER})(?! ?(?:min|hour|hr|day|wk|week|month|mo\b|year|yr|am\b"
    rf"|pm\b"
    r"|%|people|o'clock|:|/|\.\d|-|of\b|other|times?\b|x\b|[a-z]+s\b))"
)
_ALONE = regex(
    rf"(?: (?:her|him|them))? (?!\d{{3}})(?P<n>{NUMBER})"
    r"(?= (?:of (?:them|those|these)|since|so far|already|now|altogether|in total)\b|\s*[),;!?\n]|\s*\.(?!\d)|\s*$)"
)
"""A number that can only count what was written: "sent 4 of them", "wrote her 2"."""
_COUNTABLE = frozenset({"sent", "wrote", "texted", "emailed", "messaged"})
_SOMETIMES = regex(
    r"\b(?:usually|normally|always|used to|typically|sometimes|rarely|often|generally|every time)\b"
)
_PARTIAL = regex(
    r"(?<! at) (?:up )?(?:once|twice|one time|to (?:the|my) first|one of|to one|my first|the first)\b"
)
_OTHERS = regex(
    r"\b(?:(?:the )?others|(?:the )?other (?:\w+)|the rest|(?:everyone|everybody) else)(?: have| all| has)? $"
)
_WENT_ON = regex(r"^[^.;!?]{0,30}?\b(?:then|after that|since then) i\b")
"""After an answer the count begins anew: "she replied once, then I wrote again"."""

_SAME = regex(r" (?:it|that|this|mine|the (?:message|e-?mail|text|letter|msg|invite|note|dm))\b")
_LONG_AGO = regex(r"\b(?:last time|in the past|back then|back in \d{4})\b")
_AGAIN = regex(r"[^,;.!?]{0,40}?\b(?:again|too|as well|once more|another|a second time)\b")
_FURTHER_BEFORE = regex(
    r"\b(?:then|again|also|later|next|afterwards|after that|finally|followed by)\W*"
    r"(?:(?:on |last |this )?(?:\w+day|mon|tues?|weds?|thur?s?|fri|sat|sun|week|month|yesterday|today)\W*)?(?:i |i've )?$"
)
_CHANNEL_AFTER = regex(
    rf"[^.!?;,\n]{{0,50}}?\b(?:on|via|by|over|through|in|into|using)(?: (?:her|his|their|the|a"
    rf"|an|my))?"
    rf" (?:\w+ )?(?P<name>{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})\b"
)
_CONDITION = regex(
    r"\b(?:if|until|till|unless|wish|whether|hope|hoping|what if|before|would have)\b(?:(?!\b(?:and|but|so) (?:he|she|they)\b)[^,.;])*$"
)
_ON_A_DAY = regex(r" (?:on (?:the )?\d|on \w+day|yesterday|last week|this morning)")
_I_SAID = regex(r"\bi(?:'ve|'d)?(?: just| then| also| finally)? $")
_NOTHING = regex(r" (?:\w+ )?(?:nothing|not a word|no word|none|neither|zero)\b")
_ADVICE = regex(
    r"(?: me| us)?(?: that)? (?:i\b|i'|to\b|not\b|it'?s\b|leave\b|chill\b|let\b|give\b|just\b"
    r"|don'?t\b|that'?s\b|maybe\b|wait\b|move\b)"
)
_VERDICT = regex(r" (?:yes|no|nope|maybe|not now|sure)\b")
_TO_ME = regex(r" (?:me|us)\b")
_COLON = regex(r":\s*(?:\w+ ){0,2}$")
_NOT_ONCE = regex(r"\b(?:not once|never|at no point|not a single time) (?:has|did|have|had) \w+ $")
_WRITING = frozenset("wrote written".split())
_OUTLINES = frozenset("reached contacted tried chased".split())
_WHAT_I = regex(r"\bwhat (?:i|i've|i have)(?: \w+)? $")
_REJOINING = frozenset(
    "asked told suggested offered proposed explained apologised apologized".split()
)
_CHASING = frozenset("chased bumped nudged followed resent re-sent".split())
_CROSSED = {"they": "she he", "it": "she he they", "she": "he", "he": "she"}
_OF_WHOM = regex(r"(?: me| us)?(?: that)? (?P<who>she|he|they)\b")
_SUBJECT_BEFORE = regex(r"\b(they|it|she|he)(?:'s|'ve)?(?: \w+)? $")
_REACTING = frozenset("liked hearted loved reacted".split())
BUT_NO_WORD = regex(
    r"[^.!?\n]{0,40}?\b(?:said nothing|no words?|not a word|without (?:a )?words?|nothing else|never (?:wrote|said))"
)
_TRIED_TOO = regex(
    r" (?:to )?\w+(?:ing)?(?: (?:her|him|them))?,? (?:and|&|then|plus) (?:then |also |even )?"
    r"(?P<too>(?:call|text|e-?mail|messag|phon|ring|dm|whatsapp|facetim)(?:e|ing)?)\b"
)
_BY_FRIEND = regex(  # "Rolf emailed her on the 12th. No answer."
    r" (?:to )?(?:her|him|them)\b[^.!?;\n]{0,80}[.!?;,]\s+(?:still |but )?"
    r"(?:(?:no|not an?|zero) (?:answer|reply|response|word)|nothing|crickets|silence)\b"
)
_TAKEN_BACK = regex(
    r"[^.;!?\n]{0,40}?(?:,|\band|\bthen|&|/) ?(?:then )?(?:deleted|erased|scrapped|binned|discarded|trashed|tore|ripped"
    r"|backspaced)(?: (?:it|them|everything|again|all|that)\b|[.,;!?]| (?:about|like|a|\d|\w+ times)|$)"
)
_LETTERS = regex(
    r"(?: (?:to )?(?:her|him|them))? (?:letters|emails|texts|messages|cards|notes|msgs|dms)\b"
)
_TO_THEM = regex(r" (?:(?:her|him|them|it|my|his)\b|again\b)")
_ELLIPTIC = regex(r"(?:[,;(-]|\b(?:and|then|so|but|&)) (?:also |just |then )?$")
_RELATIVE = regex(
    r"\b(?:which|what|whom) (?:she|he|they)(?:'d|'s)? ?(?:\w+ )?$"
    r"|\b(?:letter|e-?mail|message|text|note|card|reference|article|post|book|things?|something|what"
    r"|stuff|last time|first time|recommendation|talk|reply|answer) (?:that |which )?(?:she|he"
    r"|they) ?(?:\w+ )?$"
)
_ONCE = regex(
    r"\b(?:picked up|answered|replied|responded|wrote back|called back) (?:\w+ )?(?:once"
    r"|one time)\b"
)
_GERUNDS = (
    (regex(r"\b(?:call|ring|phon|dial)"), Channel.PHONE),
    (regex(r"\btext"), Channel.TEXT),
    (regex(r"\be-?mail"), Channel.EMAIL),
    (regex(r"\bwhatsapp"), Channel.WHATSAPP),
)


def _counted(line: Line, word: str, start: int) -> re.Match[str] | None:
    """Return the number that says how many: "texted her maybe 5", "sent 3 since May"."""
    hedged = line.match(_BARE_NUMBER, start) if word in SURE else None
    return hedged or (line.match(_ALONE, start) if word in _COUNTABLE else None)


def read_verb(line: Line, word: str, place: Span) -> int:
    """Read a past form of `SURE` or `NEEDS`; return where to go on."""
    who = _doer(line, word, place)
    if who is not Doer.USER:
        _read_others(line, word, place, who)
        return place.end
    if not _is_attempt(line, word, place):
        return place.end
    if (last := line.own_sent()) and last.noun and _COLON.search(line.before(place.start, 24)):
        return place.end  # "Email 2, Oct 5: sent an article"
    match = _counted(line, word, place.end)
    count: int | None = number(match["n"]) if match else dates_listed(line, place.end)
    if count == 1 and not match and line.match(_LETTERS, place.end):
        count = None
    add_sent(line, place, channel_after(line, word, place), count, stated=match is not None)
    line.change(
        same=word not in _CHASING and line.match(_SAME, place.end) is not None,
        left=word == "left",
        outline=word in _OUTLINES,
    )
    if word == "tried":
        _read_also_tried(line, place.end)
    if word == "added" and (note := line.match(_NEEDS[word], place.end)):
        return note.end()
    return match.end() if match else place.end


def _read_others(line: Line, word: str, place: Span, who: Doer) -> None:
    """Read what somebody else did: their answer, or a message a friend sent for the user."""
    if who is Doer.OTHER and not line.told and _BY_FRIEND.match(line.folded, place.end):
        add_sent(line, place, channel_after(line, word, place), 1, stated=False)
    elif word in ANSWER_VERBS:
        read_answer(line, word, place, who)


def _read_also_tried(line: Line, start: int) -> None:
    """Read the "texting" of "tried calling and texting her"."""
    match = line.match(_TRIED_TOO, start)
    if match:
        place = Span(match.start("too"), match.end("too"))
        line.add(place, Role.SENT, channel=channel_of(match["too"]), further=True)


def _doer(line: Line, word: str, place: Span) -> Doer:
    before = line.before(place.start)
    who = doer(before)
    if word in {"sent", "emailed"} and before.rstrip().rpartition(" ")[2] in NOUNS.keys() | PAPERS:
        return Doer.USER  # "reminder sent on the 10th"
    if who is Doer.OTHER and line.match(_TO_THEM, place.end) and _ELLIPTIC.search(before):
        return Doer.USER  # "she said thanks, texted her again": the subject cannot be her
    return Doer.OTHER if who is Doer.USER and line.match(_TO_USER, place.end) else who


def _is_attempt(line: Line, word: str, place: Span) -> bool:
    """Tell whether the words after a verb of the user's make it an attempt."""
    before = line.before(place.start, 24)
    if word == "said" and not _I_SAID.search(before):
        return False
    if word in _WRITING and line.match(_TAKEN_BACK, place.end):
        return False
    if _WHAT_I.search(before) or (word in SURE and line.match(_NOT_SENT_VERB, place.end)):
        return False
    told = [telling for telling in line.told[-3:] if telling.role is not Role.MENTIONED]
    if word in _REJOINING and told and told[-1].role is Role.ANSWERED:
        near = told[-1].sentence == line.index
        return near or bool(line.match(_TO_THEM, place.end) or _FURTHER_BEFORE.search(before))
    one_more = _FURTHER_BEFORE.search(before) or line.match(_ON_A_DAY, place.end)
    if word in SURE or (word == "asked" and line.told and one_more):
        return True
    return line.match(_NEEDS[word], place.end) is not None


def add_sent(
    line: Line, place: Span, channel: Channel | None, count: int | None, *, stated: bool
) -> None:
    """Add an attempt; "twice" said before it is its count."""
    again = _FURTHER_BEFORE.search(line.before(place.start, 24)) or line.match(_AGAIN, place.end)
    if line.waits and not stated:
        count, stated, line.waits = line.waiting, True, False
    line.add(place, Role.SENT, channel=channel, count=count, stated=stated, further=bool(again))


def channel_after(line: Line, word: str, place: Span) -> Channel | None:
    """Return the channel of a verb: its own, or the one named after it ("on WhatsApp")."""
    if channel := SURE.get(word):
        return channel
    if word == "tried" and (channel := channel_of(line.folded[place.end : place.end + 14])):
        return channel
    match = line.match(_CHANNEL_AFTER, place.end)
    return PLATFORMS[match["name"]] if match else None


def channel_of(words: str) -> Channel | None:
    """Return the channel of "calling", "to text"."""
    return next((channel for pattern, channel in _GERUNDS if pattern.search(words)), None)


def read_answer(line: Line, word: str, place: Span, who: Doer | None = None) -> None:
    """Add an answer of the other side, if this verb tells of one; or the user's own reply."""
    before = line.before(place.start, 90)
    who = who or doer(line.before(place.start))
    if before.rstrip().rpartition(" ")[2] in NOUNS:
        return  # "my email said", "one call declined"
    if who is Doer.USER and word in REPLYING:
        add_sent(line, place, channel_after(line, word, place), 1, stated=False)
    if who is not Doer.OTHER or _is_no_answer(line, before, place):
        return
    if word in SAYING:
        _read_said(line, word, before, place)
    elif word in _REACTING and line.match(BUT_NO_WORD, place.end):
        return
    elif word in REPLYING or line.match(_ANSWERS.get(word, _TO_USER_OR_BACK), place.end):
        line.add(place, Role.ANSWERED)


def _read_said(line: Line, word: str, before: str, place: Span) -> None:
    """Add what they said, unless it was advice of somebody else or said to others."""
    if word == "told" and not line.match(_TO_ME, place.end):
        return
    if speaks_of_kin(before) and (word == "says" or line.match(_ADVICE, place.end)):
        return
    subject = _SUBJECT_BEFORE.search(before)
    about = line.match(_OF_WHOM, place.end)
    if subject and about and about["who"] in _CROSSED[subject[1]].split():
        return  # "they said she's out"
    verdict = word == "said" and line.match(_VERDICT, place.end)
    line.add(place, Role.ANSWERED if verdict else Role.SAID)


def _is_no_answer(line: Line, before: str, place: Span) -> bool:
    """Tell whether the words around make it a habit, a condition, or an answer of long ago."""
    after = line.folded[place.end : min(place.end + 40, line.span.end)]
    return bool(
        _SOMETIMES.search(before[-40:])
        or _NOT_ONCE.search(before[-40:])
        or in_condition(before)
        or _RELATIVE.search(before[-40:])
        or _ONCE.search(before[-40:])
        or _OTHERS.search(before[-40:])
        or (_PARTIAL.search(after[:24]) and not _WENT_ON.search(after))
        or _LONG_AGO.search(after)
        or _NOTHING.match(after)
    )


def in_condition(before: str) -> bool:
    """Tell whether "if", "until" or "hope" governs what follows."""
    return _CONDITION.search(before[-30:]) is not None
