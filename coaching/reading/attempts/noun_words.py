"""The words beside a noun like "email" that tell whether it is an attempt (folded English)."""

from coaching.reading.numbers import NUMBER
from coaching.regexes import regex
from coaching.text import NEGATED

PERHAPS_NOUN = regex(
    r"\b(?:send(?:ing)?|write|writing|leave|shoot|drop|try|make|do i|should i|want|wanna|want to"
    r"|need|gonna|going to|would|could|can|might|if i|thinking of|than|deserve|expect|get|got"
    r"|getting|received?|had|has|have had|scheduled?|exchanged|owes? me"
    r"|promised|cancell?ed|missed|as|is a|was a|like a|from (?:her|him|them))\s+(?:\w+ ){0,3}$"
    r"|\b(?:never|didn'?t|haven'?t|no|without|not)(?: even| yet| sent| send| get| gotten| got)* $"
)
COMPOUND = regex(
    r" (?:address|thread|chain|list|app|number|signature|account|notifications?|with\b|of rec"
    r"|history|log\b|box|back\b|saying (?:she|he|they)\b|at work)|-"
)
FROM_THEM = regex(
    r" (?:that |which )?(?:she|he|they)(?: \w+)? (?:wrote|sent|left|gave|made)\b| from (?!(?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day|me\b|my\b|last|yesterday|this|earlier|two|three|four"
    r"|a |the \d|\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|weeks|months|back)"
)
DATED = regex(
    r"(?: (?:to|for) (?:[\w'-]+ ){1,6}?(?=(?:on|in|last|this|yesterday|\d|a|two|three|four|five|six|both|saying)\b)| went out(?: from that one)?)?"
    r"(?:,? ?(?:the same|same|that|the next|the day|on|in|last|this|yesterday|today|\(|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec|mon"
    r"|tue|wed|thu|fri|sat|sun|a (?:week|month|year|few|couple)|two|three|four|five|six))"
)
THEIR_CLAUSE = regex(
    r"\b(?:she|he|they|it|who)(?:'s|'ve|'d)?(?: \w+){0,2} (?:sent|left|wrote|made|gave|shot|had"
    r"|got|did) (?:\w+ ){0,3}$"
    r"|\b(?:we|us) [^,;]{0,25}$"
)
CLEARLY_DATED = regex(
    r" (?:(?:on|in|at|last|this|early|mid|late) )+(?:the )?(?:\w+ )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon"
    r"|tue|wed|thu|fri|sat|sun|spring|autumn|winter|easter|christmas|xmas|eid|diwali|week|month)"
)
_DAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|evenings|nights|mornings|calls|of (?:my|our) calls|(?:times|calls|attempts|tries)(?! (?:that )?(?:i|we)\b))"
MISSED = regex(
    rf"\b(?:missed|(?:not|\w+{NEGATED}) (?:picked up|pick up|answered|answer)|no answer|no pick-?up)"
    rf"(?: for| on| the| last| these| our| my)* (?P<n>{NUMBER}) {_DAYS}"
    r"|\b(?:no answer|no pick-?up)(?: on)?(?=:? (?:mon|tue|wed|thu|fri|sat|sun)\w*,)"
)
