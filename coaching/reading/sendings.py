"""Finds, in the user's own words, every attempt they tell of and every answer they got.

Counting and dating both read this list: what was sent, how often, on which channel, and where
in the telling the other side answered.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum

from coaching.reading.numbers import NUMBER, number
from coaching.reading.sending_words import (
    ANSWER_VERBS,
    NEEDS,
    NOUNS,
    PLATFORMS,
    REPLYING,
    SAYING,
    SURE,
)
from coaching.reading.subjects import Doer, doer
from coaching.situation import Channel
from coaching.text import Span


class Role(Enum):
    """What a stretch of the telling says."""

    SENT = "sent"
    ANSWERED = "answered"  # they replied
    SAID = "said"  # they said something, perhaps not in answer to a message
    MENTIONED = "mentioned"  # "my emails": an attempt spoken of, not told


@dataclass(frozen=True, slots=True)
class Telling:
    """One attempt or answer told: place, role, channel and count.

    `count` is None when several are told without a number. `stated` tells whether the number
    was said; `further` whether the attempt is told as one more ("again", "then"); `ordinal` is
    3 for "a third email".
    """

    span: Span
    role: Role
    sentence: int
    channel: Channel | None = None
    count: int | None = 1
    stated: bool = False
    further: bool = False
    ordinal: int = 0
    noun: bool = False
    has_object: bool = False
    same: bool = False  # "sent it": what was told before, unless nothing was
    left: bool = False  # "left a message": part of the call it follows


_TOKEN = re.compile(r"[^\W_][\w'-]*")
_NEEDS = {verb: re.compile(pattern) for verb, pattern in NEEDS.items()}
_TO_USER = re.compile(r"(?: back)?(?: to)? (?:me|us)\b(?! and)")
_NOT_SENT_VERB = re.compile(r"(?: (?:it (?:a|quits|off)|off|out|in sick|bs|dibs|shotgun)\b|-)")
_TO_USER_OR_BACK = re.compile(r" (?:\w+ )?(?:me|us|back)\b|:?\s{4,}|: ")
_ANSWERS = {
    "sent": re.compile(r" (?:me|us)\b"),
    "picked": re.compile(r" (?:\w+ )?up\b"),
    "got": re.compile(r" (?:back to|in touch)\b"),
    "came": re.compile(r" back (?:to me|with|and said)\b"),
}
_ADJECTIVE = (
    r"(?:(?!(?:to|and|or|of|in|on|for|ago|was|is|are|the|a|an|her|him|my|his|their|she|he|they|i|we"
    r"|minutes?|hours?|days?|weeks?|months?|years?|times?|people|friends?|folks|guys|girls|pm|am|x"
    rf"|that|with|from|by|after|since|but|no|last of|second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|{NUMBER})\b)[\w'/-]+ )"
)
_COUNT_BEFORE = re.compile(
    rf"(?P<owner>\b(?:his|her|their|your|'s) )?(?:\b(?P<ordinal>second|third|fourth|fifth|sixth|2nd"
    rf"|3rd|[4-9]th) |(?<![\w$€£.,:/-])(?P<n>{NUMBER}|an?|another|one more) (?:more )?"
    r"|\b(?P<vague>a few|few|several|some|many|multiple|lots of|a lot of|tons of|loads of|countless"
    r"|so many|numerous|a bunch of|endless|various|repeated|all (?:of )?my|these|those) "
    rf"|\b(?P<mine>my|the|our|last|latest|first|initial|only) )(?P<adjectives>{_ADJECTIVE}{{0,3}})$"
)
_TIMES = re.compile(
    rf"(?:(?P<twice>twice)|(?P<thrice>thrice)|(?P<once>once|one time)\b(?! (?:a|an|i|we|he|she|they"
    rf"|again|the|more|in a)\b)|(?P<n>{NUMBER})(?: ?(?:-|to|or) ?(?P<to>{NUMBER}))?(?: more| separate"
    r"| different| other| whole| good)? ?(?:times|x)\b|x ?(?P<x>\d{1,3})\b"
    r"|(?P<vague>(?:a )?few (?:more )?times|several times|multiple times|many times|so many times"
    r"|a bunch(?: of times)?|again and again|over and over|a lot|repeatedly|non-?stop|constantly"
    r"|every (?:single )?(?:day|week|hour|month|morning|night)|daily|weekly|countless times"
    r"|loads of times|numerous times|some times))(?!\w)(?P<habit> (?:a|per|each|every) (?:day|week|month"
    r"|year))?"
)
_TIMES_FIRST = frozenset(
    "twice thrice once one two three four five six seven eight nine ten eleven twelve thirteen "
    "fifteen twenty a few couple several multiple many so again over repeatedly nonstop non-stop non "
    "constantly every daily weekly countless loads numerous some dozen half x".split()
) | {f"x{times}" for times in range(2, 100)}
_BARE_NUMBER = re.compile(
    rf"(?: (?:her|him|them|his \w+|her \w+))?,? (?:maybe|like|about|around|approx\.?|probably|roughly"
    rf"|at least|over|~) ?(?P<n>{NUMBER})(?! ?(?:min|hour|hr|day|wk|week|month|mo\b|year|yr|am\b|pm\b"
    r"|%|people|o'clock|:|/|\.\d|-|of\b|other|times?\b|x\b|[a-z]+s\b))"
)
_ELSEWHERE = re.compile(
    r"\b(?:she|he|they|we|who|met|meet|saw|seen|talked|spoke|rescheduled|cancell?ed|worked|dated"
    r"|married|moved|read|opened|viewed|postponed|interviewed|hung out|visited|promised)\b"
)
_EMBEDDED = re.compile(
    r"\([^()]*\)|\b(?:how|if|whether|what|why|that|where|when|because) (?:she|he|they|we|it)\b"
)
_PERHAPS_NOUN = re.compile(
    r"\b(?:send(?:ing)?|write|writing|leave|shoot|drop|try|make|do i|should i|want|wanna|want to"
    r"|need|gonna|going to|would|could|can|might|if i|thinking of|than|deserve|expect|get|got|getting|received?|had|has|have had|scheduled?|exchanged|owes? me"
    r"|promised|cancell?ed|missed|as|is a|was a|like a|from (?:her|him|them))\s+(?:\w+ ){0,3}$"
    r"|\b(?:never|didn'?t|haven'?t|no|without|not)(?: even| yet| sent| send| get| gotten| got)* $"
)
_UNANSWERED = re.compile(r"\b(?:answer(?:ed|s)?|repl(?:y|ied|ies) to|ignor(?:e|ed|es|ing)|read|opened|saw"
                         r"|see|to|about|after|since|from|than|on|of)\s+(?:\w+ ){0,2}$")  # fmt: skip
_AFRESH = re.compile(
    r"(?:\b(?:and|then|plus)|[,&+;])\s(?:then )?(?:"
    r"(?P<again>again|once more)\b(?= (?:in|on|at|last|this|yesterday|\w+day|a |an |\d|two|three|four"
    r"|five|six|the|to|via|by|after|right|around|just|over)\b|[.,!?]|$)"
    r"|(?P<another>another(?: one)?)(?=[.,;!?]|$)"
    r"|(?P<ord>(?:the |my |a )?(?:second|third|fourth|fifth|2nd|3rd|[4-9]th)(?: one)?)(?= (?:on|in|at|last"
    r"|yesterday|this|\w+ ago|\w+day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
    r"|(?P<one>(?:one|once|another|a (?:second|third|fourth|2nd|3rd))(?: one)?(?: more)?)"
    r"(?= (?:on|in|at|last|this|yesterday|to|via|by|for|after|around|right|the|\w+day|a (?:week|month"
    r"|few|couple|day|fortnight)|\d|two|three|four|five|six)\b)"
    rf")|(?:\b(?:and|then|plus|n)|[&+]) (?:then |again |directly |finally )*(?:(?:on|via|by|over|through|in|at) )?(?P<with>a |an )?"
    rf"(?P<platform>{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})\b"
    r"(?! (?:profile|request|of\b|her|him|them|back|messages?|msgs?|dms?))"
    rf"|, (?P<bare>{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})(?= (?:x ?\d|\dx|\d x|once|twice))"
    r"|\bthen (?:again )?(?:in |on |at |last |around )?(?P<when>jan\w*|feb\w*|mar(?:ch)?|apr(?:il)?|may"
    r"|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|yesterday|week|month|night|(?:the )?(?:spring|summer|autumn|fall|winter))\b"
)
_DOUBLE = re.compile(r"(?P<many>double|triple|quadruple)[- ]?(?:text|messag|e-?mail|call|dm)\w*")
_KEEPS = re.compile(
    r"\b(?:keep|kept|been|constantly|always|started|stop(?:ped)?)(?: on)?(?: \w+ly)?"
    r" (?P<verb>texting|calling|messaging|emailing|writing|reaching out|trying|dming|ringing|sending)\b"
    r"|\b(?:spammed|bombarded|blew up (?:her|his|their) (?:phone|dms|inbox))\b"
)
_DID = re.compile(
    r"\bi (?:did |then |also |just )?(?:did )?(?P<verb>text|email|e-mail|message|dm|call|whatsapp|msg)"
    r" (?:her|him|them|my|the|[a-z]+)(?: (?:every|daily|all|regularly|most))?\b"
)
_HABIT = re.compile(r"\b(?:daily|every|all|regularly|most|a lot|often|and|a)$")
_OUTREACH = re.compile(r"\b(?:cold )?out-?reach\b(?= (?:to|on|via|by)\b)")
_HEARD = re.compile(
    r"\b(?:got|received|had|heard)(?: back)? (?!no |zero |0 )(?:a |an |one |his |her |their )?(?:\w+ )?"
    r"(?:repl(?:y|ies)|answers?|responses?|text back)\b|\b(?:finally |just )heard back\b"
    r"|\bheard back\b|\bgot an? (?:\w+ )?(?:yes|no|maybe)\b"
)
_SOMETIMES = re.compile(
    r"\b(?:usually|normally|always|used to|typically|sometimes|rarely|often|generally|every time)\b"
)
_PARTIAL = re.compile(
    r" (?:up )?(?:once|one time|to (?:the|my) first|one of|to one|my first|the first)\b"
)
_SAME = re.compile(
    r" (?:it|that|this|mine|the (?:message|e-?mail|text|letter|msg|invite|note|dm))\b"
)
_LONG_AGO = re.compile(r"\b(?:last time|in the past|back then|back in \d{4})\b")
_AGAIN = re.compile(r"[^,;.!?]{0,40}?\b(?:again|too|as well|once more|another|a second time)\b")
_FURTHER_BEFORE = re.compile(
    r"\b(?:then|again|also|later|next|afterwards|after that|finally|followed by)\W*(?:i |i've )?$"
)
_CHANNEL_AFTER = re.compile(
    rf"[^.!?;,\n]{{0,50}}?\b(?:on|via|by|over|through|in|into|using)(?: (?:her|his|their|the|a|an|my))?"
    rf" (?:\w+ )?(?P<name>{'|'.join(sorted(PLATFORMS, key=len, reverse=True))})\b"
)
_TIME_ORDINAL = re.compile(
    r"\b(?:for the|a) (?P<ordinal>second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th) time\b"
)
_DENIED = re.compile(
    r"\b(?:not|never|n't|havent|hasnt|didnt|nobody|no one|neither|none|without)\b|n't\b"
)
_CONDITION = re.compile(
    r"\b(?:if|until|till|unless|wish|whether|hope|hoping|what if|before|would have)\b[^,.;]*$"
)
_CONSIDERED = re.compile(
    r"\b(?:should i|do i|can i|could i|shall i|going to|gonna|thinking (?:of|about)|want to|wanna"
    r"|or (?:do|should|just|try)|maybe i|i could|i might|i'll|instead)\b"
)
_WHAT_I = re.compile(r"\bwhat (?:i|i've|i have)(?: \w+)? $")
_COMPOUND = re.compile(
    r" (?:address|thread|chain|list|app|number|signature|account|notifications?|with\b|of rec"
    r"|history|log\b|box|back\b|saying (?:she|he|they)\b|at work)|-"
)
_FROM_THEM = re.compile(
    r" from (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|me\b|my\b|last|yesterday|this|earlier|two|three|four"
    r"|a |the \d|\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|weeks|months|back)"
)
_STARTS_CLAUSE = re.compile(r"(?:^|[,;:+(&\n/-]|\b(?:and|then|plus|with|via|by|just|was|is))\s*$")
_BARE_START = re.compile(rf"(?:^|[,;:+(&\n/-]|\b(?:and|then|plus))\s*{_ADJECTIVE}{{0,2}}$")
_DATE = (
    r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{1,2}(?:st|nd|rd|th)?)?"
    r"|\d{1,2}/\d{1,2}|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|yesterday|today|this morning|last (?:night|week|month)|christmas|easter)\b"
)
_DATE_LIST = re.compile(
    rf"[^.,;!?\n]{{0,50}}?(?<!between ){_DATE}(?P<more>(?:(?:,? and|,|,? &)(?: on| in| at)? {_DATE})+)"
)
_LISTED = re.compile(_DATE)
_CLAUSE_OF_TIME = re.compile(
    r"(?:[,;:+(&\n/-]|\b(?:and|then|plus|n))\s*(?:(?:in|on|at|last|this|yesterday|the) [^,;.]{2,24})?$"
)
_UNANSWERED_ONE = re.compile(r"\b(?:unanswered|unread|ignored|unopened)\b")
_ASKING = re.compile(
    r"\b(?:should|do|can|if|could|shall|may|when|before|would|whenever|time|unless) $"
)
_FOLLOW_UP = re.compile(r" up(?P<many>s)?\b")
_LETTERS = re.compile(
    r"(?: (?:to )?(?:her|him|them))? (?:letters|emails|texts|messages|cards|notes|msgs|dms)\b"
)
_TO_THEM = re.compile(r" (?:(?:her|him|them|it|my|his)\b|again\b)")
_ELLIPTIC = re.compile(r"(?:[,;(-]|\b(?:and|then|so|but|&)) (?:also |just |then )?$")
_RELATIVE = re.compile(
    r"\b(?:letter|e-?mail|message|text|note|card|reference|article|post|book|things?|something|what"
    r"|stuff|last time|first time|recommendation|talk|reply|answer) (?:that |which )?(?:she|he|they) ?(?:\w+ )?$"
)
_ONCE = re.compile(
    r"\b(?:picked up|answered|replied|responded|wrote back|called back) (?:\w+ )?(?:once|one time)\b"
)
_GERUNDS = (
    (re.compile(r"\b(?:call|ring|phon|dial)"), Channel.PHONE),
    (re.compile(r"\btext"), Channel.TEXT),
    (re.compile(r"\be-?mail"), Channel.EMAIL),
    (re.compile(r"\bwhatsapp"), Channel.WHATSAPP),
)
_DATED = re.compile(
    r"(?:,? (?:on|in|last|this|yesterday|today|\(|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon"
    r"|tue|wed|thu|fri|sat|sun|a (?:week|month|year|few|couple)|two|three|four|five|six))"
)
_THEIR_CLAUSE = re.compile(
    r"\b(?:she|he|they|it|who)(?:'s|'ve|'d)?(?: \w+){0,2} (?:sent|left|wrote|made|gave|shot|had|got|did) (?:\w+ ){0,3}$"
    r"|\b(?:we|us) [^,;]{0,25}$"
)
_TIMES_OF_OTHERS = re.compile(r"(?:\$|€|£|\b(?:she|he|they|met|us|we)) ?$")
_SPECIALS = (_DOUBLE, _KEEPS, _DID, _OUTREACH, _HEARD, _AFRESH, _TIME_ORDINAL)


def tellings(folded: str, sentences: tuple[Span, ...]) -> list[Telling]:
    """Return what the folded prose tells, in order of place."""
    told: list[Telling] = []
    for index, sentence in enumerate(sentences):
        _Sentence(folded, sentence, index, told).read()
    return told


class _Sentence:
    """Reads one sentence from left to right and adds what it tells to `told`."""

    def __init__(self, folded: str, span: Span, index: int, told: list[Telling]) -> None:
        self.folded, self.span, self.index, self.told = folded, span, index, told
        self.first = len(told)  # where this sentence's own tellings begin
        self.waiting: list[int | None] = []  # "twice" said before its verb

    def read(self) -> None:
        """Read the whole sentence."""
        special = self._specials()
        position = self.span.start
        for token in _TOKEN.finditer(self.folded, self.span.start, self.span.end):
            if token.start() < position:
                continue
            place = Span(*token.span())
            if match := special.get(token.start()):
                position = self._special(match) or token.end()
            else:
                position = self._word(token.group(), place)
        if self.waiting and self.span.end - self.span.start < 40 and self.told:
            last = self.told[-1]
            if last.role is Role.SENT and not last.stated and last.sentence == self.index - 1:
                self.told[-1] = replace(last, count=self.waiting[0], stated=True)

    def _specials(self) -> dict[int, re.Match[str]]:
        found = {}
        for pattern in _SPECIALS:
            for match in pattern.finditer(self.folded, self.span.start, self.span.end):
                word = _TOKEN.search(self.folded, match.start(), match.end())
                if word:
                    found[word.start()] = match
        return found

    def _special(self, match: re.Match[str]) -> int:
        """Read a set phrase; return where it ends, or 0 if it is not meant."""
        before = self.folded[self.span.start : match.start()]
        if match.re is _HEARD:
            if not _DENIED.search(before[-25:]) and not _CONDITION.search(before[-25:]):
                self._add(Telling(Span(*match.span()), Role.ANSWERED, self.index))
                return match.end()
            return 0
        if match.re is _AFRESH:
            return self._afresh(match)
        if match.re is _TIME_ORDINAL:
            return self._nth_time(match)
        if match.re is _DID and (_ASKING.search(before[-14:]) or _HABIT.search(match.group())):
            return 0
        if match.re in {_KEEPS, _DOUBLE} and doer(before) is not Doer.USER:
            return 0
        words = match.group()
        count = {"double": 2, "triple": 3, "quadruple": 4}.get(words.split("-")[0].split()[0], 1)
        count = None if match.re is _KEEPS else count
        place = Span(*match.span())
        channel = _channel_of(words) or self._channel("", place)
        self._sent(place, channel, count, stated=match.re is _DOUBLE)
        return match.end()

    def _nth_time(self, match: re.Match[str]) -> int:
        """Read "for the third time": that many so far, or one fewer if it is only considered."""
        ordinal = _ordinal(match["ordinal"])
        last = self._own()
        if last and last.role is Role.SENT:
            self._replace(last, replace(last, ordinal=ordinal))
        else:
            before = self.folded[self.span.start : match.start()]
            count = ordinal - 1 if _CONSIDERED.search(before) else ordinal
            span = Span(*match.span())
            self._add(Telling(span, Role.MENTIONED, self.index, count=count, stated=True))
        return match.end()

    def _afresh(self, match: re.Match[str]) -> int:
        """Read "then LinkedIn", "and again in May", "and one on her birthday": one more."""
        last = self._own() or self._just_before()
        if last is None or last.role is not Role.SENT:
            return 0
        if match["with"] and not (last.channel or last.has_object or last.noun or last.stated):
            channel = PLATFORMS[match["platform"]]
            self._replace(last, replace(last, channel=channel, has_object=True))
            return match.end()
        between = self.folded[last.span.end : match.start()]
        if _CONSIDERED.search(between):
            return 0
        platform = match["platform"] or match["bare"]
        channel = PLATFORMS[platform] if platform else last.channel
        self._add(Telling(Span(*match.span()), Role.SENT, self.index, channel, further=True))
        return match.end()

    def _just_before(self) -> Telling | None:
        """Return the last telling of the sentence before."""
        last = self.told[-1] if self.told else None
        return last if last and last.sentence == self.index - 1 else None

    def _word(self, word: str, place: Span) -> int:
        """Read one word; return where to go on."""
        if word in SURE or word in _NEEDS:
            return self._verb(word, place)
        if word == "follow" and (match := _FOLLOW_UP.match(self.folded, place.end)):
            place = Span(place.start, match.end())
            self._noun("follow-ups" if match["many"] else "follow-up", place)
        elif word in ANSWER_VERBS:
            self._answer(word, place, doer(self.folded[self.span.start : place.start]))
        elif word in NOUNS:
            self._noun(word, place)
        elif word in _TIMES_FIRST or word[0].isdigit():
            return self._times(place)
        return place.end

    def _verb(self, word: str, place: Span) -> int:
        before = self.folded[self.span.start : place.start]
        who = doer(before)
        if (
            who is Doer.OTHER
            and _TO_THEM.match(self.folded, place.end)
            and _ELLIPTIC.search(before)
        ):
            who = Doer.USER  # "she said thanks, texted her again": the subject cannot be her
        if word == "sent" and before.rstrip().rpartition(" ")[2] in NOUNS:
            who = Doer.USER  # "reminder sent on the 10th"
        if _TO_USER.match(self.folded, place.end):
            who = Doer.OTHER if who is Doer.USER else who
        if who is not Doer.USER:
            if word in ANSWER_VERBS:
                self._answer(word, place, who)
            return place.end
        further = self._own() is not None and _FURTHER_BEFORE.search(before[-24:])
        if (
            word in _NEEDS
            and not (word == "asked" and further)
            and not _NEEDS[word].match(self.folded, place.end)
        ):
            return place.end
        if (word == "called" and _NOT_SENT_VERB.match(self.folded, place.end)) or _WHAT_I.search(
            before[-14:]
        ):
            return place.end
        match = _BARE_NUMBER.match(self.folded, place.end) if word in SURE else None
        count: int | None = number(match["n"]) if match else self._dates_listed(place.end)
        if _LETTERS.match(self.folded, place.end):
            count = None
        self._sent(place, self._channel(word, place), count, stated=match is not None)
        if _SAME.match(self.folded, place.end):
            self.told[-1] = replace(self.told[-1], same=True)
        if word == "left":
            self.told[-1] = replace(self.told[-1], left=True)
        if word == "added" and (note := _NEEDS[word].match(self.folded, place.end)):
            return note.end()
        return match.end() if match else place.end

    def _sent(
        self, place: Span, channel: Channel | None, count: int | None, *, stated: bool
    ) -> None:
        before = self.folded[self.span.start : place.start]
        further = bool(
            _FURTHER_BEFORE.search(before[-24:])
            or _AGAIN.match(self.folded[: self.span.end], place.end)
        )
        if self.waiting and not stated:
            count, stated = self.waiting.pop(), True
        self._add(Telling(place, Role.SENT, self.index, channel, count, stated, further))

    def _channel(self, word: str, place: Span) -> Channel | None:
        if channel := SURE.get(word):
            return channel
        if word == "tried" and (channel := _channel_of(self.folded[place.end : place.end + 14])):
            return channel
        match = _CHANNEL_AFTER.match(self.folded[: self.span.end], place.end)
        if not match:
            return None
        return PLATFORMS[match["name"]]

    def _answer(self, word: str, place: Span, who: Doer) -> None:
        """Add an answer of the other side, if this verb of theirs is one; or the user's reply."""
        before = self.folded[self.span.start : place.start]
        if who is Doer.USER and word in REPLYING:
            self._sent(place, self._channel(word, place), 1, stated=False)
        if who is not Doer.OTHER or _SOMETIMES.search(before[-40:]):
            return
        if _PARTIAL.match(self.folded, place.end) or _CONDITION.search(before[-30:]):
            return
        if _RELATIVE.search(before[-40:]) or _ONCE.search(before[-40:]):
            return
        if word in SAYING:
            self._add(Telling(place, Role.SAID, self.index))
        elif word in REPLYING or _ANSWERS.get(word, _TO_USER_OR_BACK).match(self.folded, place.end):
            after = self.folded[place.end : place.end + 40]
            if _PARTIAL.search(after[:24]) or _LONG_AGO.search(after):
                return
            self._add(Telling(place, Role.ANSWERED, self.index))

    def _noun(self, word: str, place: Span) -> None:
        after = self.folded[place.end : place.end + 24]
        if (
            _COMPOUND.match(after)
            or _FROM_THEM.match(after)
            or after[1:].split(" ")[0].strip(",.;") in NOUNS
        ):
            return
        low = max(self.span.start, place.start - 60)
        match = _COUNT_BEFORE.search(self.folded, low, place.start)
        if match is None:
            if _BARE_START.search(self.folded[low : place.start]) and _DATED.match(after):
                count = self._dates_listed(place.end)
                self._add(Telling(place, Role.SENT, self.index, NOUNS[word], count, noun=True))
            return
        last = self._own()
        indirect = (
            last is not None and last.role is Role.SENT and match.start() - last.span.end <= 1
        )
        if match["owner"] and not indirect:  # "wrote her two letters" is not "her two letters"
            return
        whole = Span(match.start(), place.end)
        adjectives = match["adjectives"].split()
        channel = next((PLATFORMS[w] for w in adjectives if w in PLATFORMS), NOUNS[word])
        self._counted(match, whole, channel, plural=word.endswith("s") and word != "sms")

    def _counted(
        self, match: re.Match[str], whole: Span, channel: Channel | None, *, plural: bool
    ) -> None:
        """Add what a noun with "two", "a few", "my" or "third" before it tells."""
        verb = self._governing(whole)
        before = self.folded[self.span.start : whole.start]
        if match["ordinal"]:
            self._ordinal(_ordinal(match["ordinal"]), whole, channel, verb, before)
        elif (
            self._one_of(match["mine"])
            and not plural
            and _DATED.match(self.folded[whole.end : whole.end + 24])
        ):
            self._add(Telling(whole, Role.SENT, self.index, channel, noun=True))
        elif match["mine"] or match["vague"]:
            if verb is not None and match["vague"] and not verb.stated:
                self._replace(verb, replace(verb, count=None, channel=verb.channel or channel))
            elif (verb is None and not _PERHAPS_NOUN.search(before[-40:])) or match["mine"]:
                count = None if plural or match["vague"] else 1
                self._add(Telling(whole, Role.MENTIONED, self.index, channel, count))
        else:
            self._numbered(match["n"], whole, channel, verb, before)

    def _one_of(self, which: str | None) -> bool:
        """Tell whether "first email on Sept 1" or "last msg 2 years ago" tells of one attempt."""
        if which in {"last", "latest", "only"}:
            return not any(telling.role is Role.SENT for telling in self.told)
        return which in {"first", "initial"}

    def _numbered(
        self, words: str, whole: Span, channel: Channel | None, verb: Telling | None, before: str
    ) -> None:
        article = words in {"a", "an", "another", "one more"}
        count = 1 if article else number(words)
        if verb is not None:
            other = verb.channel and channel and verb.channel is not channel
            if verb.has_object and article and not _CLAUSE_OF_TIME.search(before):
                return
            if verb.has_object or (other and not article):
                self._add(
                    Telling(whole, Role.SENT, self.index, channel, count, not article, noun=True)
                )
            elif not other:
                stated = verb.stated or not article
                kept = verb.count if verb.stated else count
                self._replace(
                    verb,
                    replace(verb, span=Span(verb.span.start, whole.end), count=kept, stated=stated, channel=channel or verb.channel,
                            has_object=True, further=verb.further or words in {"another", "one more"}),
                )  # fmt: skip
            return
        if _PERHAPS_NOUN.search(before[-40:]) or _theirs(before):
            return
        if article and not (
            _STARTS_CLAUSE.search(before) or _UNANSWERED_ONE.search(whole.of(self.folded))
        ):
            return
        if count:
            self._add(Telling(whole, Role.SENT, self.index, channel, count, not article, noun=True))

    def _ordinal(
        self, ordinal: int, whole: Span, channel: Channel | None, verb: Telling | None, before: str
    ) -> None:
        if verb is not None:
            self._replace(verb, replace(verb, ordinal=ordinal, further=True, has_object=True,
                                        channel=verb.channel or channel))  # fmt: skip
        else:
            sent = ordinal - 1 if _PERHAPS_NOUN.search(before[-40:]) else ordinal
            self._add(Telling(whole, Role.MENTIONED, self.index, channel, sent, stated=True))

    def _governing(self, whole: Span) -> Telling | None:
        """Return the attempt in this sentence whose object a noun is, if one is near enough."""
        last = self._own()
        if last is None or last.role is not Role.SENT or whole.start - last.span.end > 90:
            return None
        between = _EMBEDDED.sub("", self.folded[last.span.end : whole.start])
        if _ELSEWHERE.search(between) or _CONSIDERED.search(between) or _UNANSWERED.search(between):
            return None
        return last

    def _times(self, place: Span) -> int:
        """Read "twice", "4 times", "x3": how often the attempt before or after was made."""
        match = _TIMES.match(self.folded, place.start, self.span.end)
        if not match or _TIMES_OF_OTHERS.search(
            self.folded, max(self.span.start, place.start - 12), place.start
        ):
            return place.end
        value = _how_often(match)
        last = self._own()
        if last is None:
            self.waiting = [value]
        elif last.role is Role.SENT and not last.stated:
            between = _EMBEDDED.sub("", self.folded[last.span.end : place.start])
            if not _ELSEWHERE.search(between) and not _CONSIDERED.search(between):
                self._replace(last, replace(last, count=value, stated=True))
        return match.end()

    def _dates_listed(self, start: int) -> int:
        """Return how many dates are listed after a verb or noun: "on the 3rd and the 9th" is 2."""
        match = _DATE_LIST.match(self.folded[: self.span.end], start)
        return 1 + len(_LISTED.findall(match["more"])) if match else 1

    def _own(self) -> Telling | None:
        """Return the last telling of this sentence."""
        return self.told[-1] if len(self.told) > self.first else None

    def _add(self, telling: Telling) -> None:
        self.told.append(telling)

    def _replace(self, old: Telling, new: Telling) -> None:
        self.told[self.told.index(old, self.first)] = new


def _channel_of(words: str) -> Channel | None:
    return next((channel for pattern, channel in _GERUNDS if pattern.search(words)), None)


def _theirs(before: str) -> bool:
    """Tell whether a noun without a verb of the user's stands in a clause about the others."""
    return _THEIR_CLAUSE.search(before[-40:]) is not None


def _ordinal(word: str) -> int:
    names = ("second", "third", "fourth", "fifth", "sixth")
    return names.index(word) + 2 if word in names else int(word[0])


def _how_often(match: re.Match[str]) -> int | None:
    if match["habit"] or match["vague"]:
        return None
    for name, value in (("twice", 2), ("thrice", 3), ("once", 1)):
        if match[name]:
            return value
    return int(match["x"]) if match["x"] else number(match["n"])
