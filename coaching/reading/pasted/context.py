"""What the words around a pasted message say about it: who wrote it, and was it sent."""

from coaching.regexes import regex
from coaching.situation import Channel, Side, Status
from coaching.text import NEGATED

_NOT_SENT = regex(
    r"\b(?:haven'?t|have not|havent|didn'?t|not|never|wasn'?t|yet to|without)\s+"
    r"(?:\w+\s+){0,3}(?:sent|send(?:ing)?|hit(?:ting)?|press(?:ed|ing)?|post(?:ed)?|mail(?:ed)?)\b"
    r"|\b(?:un-?sent|drafting|sitting in (?:my )?drafts|before (?:i|it) (?:send|hit|goes?|post)"
    r"|about to (?:send|text|email|hit|reply|write|say|post)|ready to send"
    r"|thinking (?:of|about) (?:sending|saying|writing|texting|emailing|messaging|replying)"
    r"|what i(?:'d| would| want to|'m going to| plan to| am going to|'m gonna|'m about to)"
    r"|i (?:want|wanna|plan|intend|would like|'d like) (?:to )?(?:send|say|write|text|reply|tell)"
    r"|(?:want(?:ed)?|planning|tempted|hoping|dying) to (?:send|say|write|text|reply|email)"
    r"|(?:should|can|could|may|shall|do) i (?:just )?"
    r"(?:send|say|write|text|reply with|post|email|go with)"
    r"|(?:ok|okay|fine|good|safe|weird|alright) to send|(?:reply|answer|response|message|text|e-?mail|comeback|follow-?up) (?:all )?ready|my next (?:message|email|text|one)"
    r"|(?:i'?m |im |i am |was )?(?:going to|gonna) (?:send|say|write|text|reply|email|post))\b"
)
_WEAKLY_UNSENT = regex(
    r"\b(?:drafts?|drafted|typed(?: up| out)?|check (?:the |my )?tone|tone check|fix (?:my|this|it)"
    r"|(?:re)?write (?:this|it|my)|reword|edit (?:my|this)|polish|proof-?read|improve|soften"
    r"|is (?:this|it|that) (?:ok|okay|fine|good|alright|too|weird)|how (?:does|is) this"
    r"|going (?:out )?to|goes to|will this|would this|does this (?:sound|read|work|come)"
    r"|make (?:this|it) (?:better|nicer|softer|shorter)|thoughts on this|feedback on)\b"
)
_SENT = regex(
    r"\b(?:sent|texted|emailed|e-mailed|messaged|mailed|dm'?e?d|wrote|posted|whatsapped|pinged"
    r"|replied with|i (?:said|asked|answered|put|left)|went out|delivered|bumped|nudged"
    r"|(?:hours?|days?|weeks?|months?|wks?|years?|yrs?) ago|no (?:reply|answer|response)"
    r"|nothing back"
    r"|(?:left (?:me )?on|no) (?:read|seen)|silence|crickets|radio silence|seen)\b"
)
_FIRM_SENT = regex(r"\b(?:sent|i wrote|what i (?:sent|wrote|said)|wrote (?:her|him|them))\b")
_TEMPLATE = regex(
    r"\b(?:to (?:every(?:one|body)|anyone|anybody|each (?:new|of)|all (?:my|the|new)|people who"
    r"|(?:around |about |like |some )?\d{2,} \w+|whoever|strangers)"
    r"|my (?:usual|standard|default|go-?to|stock|generic|regular) (?:\w+ )?"
    r"(?:opener|message|intro|line|pitch|template|dm|email|note|text|script)"
    r"|(?:send|message|write|dm|text) every(?:one|body)|template|i (?:always|usually|normally|typically) (?:send|write|open|use|start|say)"
    r"|cop(?:y|ied)[- ](?:and[- ])?past(?:e|ed)|mass (?:email|message|mail|text)|bcc'?d?"
    r"|every new (?:connection|contact|follower))\b"
)
_PLACEHOLDER = regex(
    r"\{\{?\s*\w[\w .]{0,30}\}\}?|\[(?:your |first |last |company |their |recipient )?"
    r"(?:name|company|role|title|first|last|topic|industry|city)\]"
    r"|<(?:first ?|last ?|company ?)?(?:name|company)>|%\w*name%?"
)

_USER_VERB = regex(
    r"\bi(?:'ve|'d| have| had)?(?: \w+){0,3}? "
    r"(?:said|wrote|sent|texted|emailed|messaged|asked|answered|replied|told|left|put|typed"
    r"|posted|dm'?e?d|send|write|say|use|open with|start with|responded|drafted)\b[^.!?\n]{0,60}$"
    r"|\b(?:my|the|this|last|first|second|third|next|final)"
    r" (?:\w+ ){0,3}(?:messages?|msgs?|e-?mails?|mails?|texts?|dms?|notes?|drafts?|follow[- ]?ups?"
    r"|replies|reply|openers?|intro|invite|letters?|cards?|post|comment|voicemails?|pitch|ask)"
    r"(?: (?:was|is|were|said|says|read|reads|goes|went|to \w+)){0,2}(?: like)?[,:]?\s*$"
    r"|(?:^|[\s(])(?:saying|sent|texted|emailed|messaged|wrote|asked|drafting|draft|body|message"
    r"|msg"
    r"|text|email|dm|pasted?|here(?:'s| is| it is)|this|typed|asking|said|answered|replied"
    r"|(?:ok|okay|fine|good|safe|alright) to send\??|is this (?:ok|okay|fine|better|good)\??"
    r"|follow[- ]?ups?(?: (?:was|were|are))?)(?: (?:her|him|them|it|back|this|that|just|with))*\s*[:,-]?\s*$"
)
_OTHERS_VERB = regex(
    r"(?:^|[\s(,;.!?-])(?P<who>she|he|they|it|who|[\w'-]+)"
    r"(?:'s|'d|'ve| has| had| have| just| then| only| finally| once| actually| literally| even"
    r"| always| eventually| at first| \w+ly| picked up(?: \w+)? and)*"
    r",? (?:said|says|say|keeps? (?:on )?saying|answered|answers|replied|replies|responded|wrote(?: back)?|writes(?: back)?"
    r"|told me|tells me|texted(?: back| me)?|messaged(?: back| me)?|emailed(?: back| me)?"
    r"|came back with|got back(?: to me)? with|was like|goes|went|sent(?: me| back)?|asked(?: me)?"
    r"|promised|shot back|snapped|added|left(?: me)?)(?: to me| me| back| that| with| just| like"
    r"| a (?:text|message|note|voicemail))*\s*[:,-]?\s*$"
)
_WROTE_BACK = regex(
    rf"(?:^|[\s(,;.!?-])(?!\w+{NEGATED} )(?P<who>[\w'-]+)(?:'s|'ve| has| had| then| only| finally| once| just| eventually| \w+ly)*"
    r" (?:(?:wrote|texted|messaged|emailed|mailed|came|got|pinged|dm'?e?d)(?: me)? back|answered|replied|responded|reacted)"
    r"(?: [^.!?:\n\"]{1,60})?:\s*$"
)
_ANSWER_LABEL = regex(
    r"(?:^|[\s(])(?:(?:her|his|their) (?:\w+ )?(?:reply|answer|response|message|text|email|words)"
    r"|(?:the |only )?(?:reply|answer|response)(?: i got| was)?|got back|heard back|gave me \w+ \w+"
    r"|i got(?: back)?|message back|text back)(?: (?:was|is|said|says|just|then))*\s*[:,-]?\s*$"
)
_NO_ANSWER_LABEL = regex(
    r"\b(?:(?:no|zero|0|never an?|not an?|without an?|not one) (?:reply|answer|response|reaction|word)"
    r"|nothing|crickets|silence|ignored|ghosted|(?:left )?on (?:read|seen)|unanswered|nada)"
    r"(?: (?:yet|since|so far|back|from \w+|to (?:this|it|that|my \w+|the \w+)|after|at all))*\s*[:,-]\s*$"
)
_UP_TO_QUOTE = r"(?:(?!\bi\b|\bi'|\bmy (?:message|reply|answer|text|e-?mail))[^.!?\n\"]){0,50}"
_SENT_TO_USER = regex(
    rf"(?<!\bi )(?<!\bi've )\b(?:sent|wrote|texted|emailed|messaged|gave|left|says?) (?:me|us)\b{_UP_TO_QUOTE}$"
    rf"|\b(?:she|he|they) (?:\w+ )?(?:answered|replied|responded|reacted)\b{_UP_TO_QUOTE}:\s*$"
)
_REPORTED = regex(
    r"(?<!\bi )(?<!\bi've )(?<!\bi just )\b(?:said|promised)"
    r" (?:she|he|they|it|we)(?:'d|'ll| would| will| was| were| is| are|'s)"
    rf"{_UP_TO_QUOTE}$"
)
_ASKED_THEN = regex(
    r"\b(?:asked|invited|proposed|suggested|offered)\b[^.!?\n\"]{0,60}?\b(?:if|whether|to|for|about|out)\b"
    r"[^.!?\n\"]{3,90}[.,!]\s*$"
)
_TERM_BEFORE = regex(
    r"\b(?:this|that|the|her|his|their|my|whole|an?|usual|classic|of|those|these)\s*$"
)
_TERM_AFTER = regex(
    r"[ -](?:attitudes?|vibes?|energy|things?|phase|face|mood|excuses?|types?|kind|person|people|speech|look|act"
    r"|talk|card|club|list|group|game|situation|feeling|crowd|guy|girl|friend|trick|label|category|folder|tab)\b"
)
_AFTERWARDS_OTHER = regex(
    r"^[ \t]*[,-]?[ \t]*(?:she|he|they) (?:said|says|replied|answered|wrote|texted|told"
    r"|responded)\b"
    r"|^[ \t]*[,-]?[ \t]*(?:was|is) (?:her|his|their) (?:\w+ )?(?:reply|answer|response|words)\b"
)
_BYSTANDERS = frozenset(
    "therapist counselor counsellor boss coach everyone everybody people internet assistant "
    "receptionist secretary someone somebody google you we husband wife it nobody".split()
)
_NOT_A_PERSON = frozenset(
    "i and then just also so but to have had i've ive been once again finally last first next "
    "message messages email emails text texts note dm msg which that this or only never not "
    "even already still twice later yesterday today friday monday tuesday wednesday thursday "
    "saturday sunday ago now week day days weeks month year morning night ok well".split()
)
_THOUGHT = regex(
    r"\b(?:thoughts?|think(?:ing|s)?|thought|feels?(?: like)?|head|brain|wonder(?:ing)?|called|call"
    r"|named|titled|book|song|movie|film|podcast|article|subject(?: line)?|so-called|labell?ed"
    r"|you (?:said|wrote|told|mentioned)|as in|like a|the word|quote|term|phrase|rule|app)"
    r"(?: (?:is|was|that|me|it|a|the|line|like|of|about))*\s*[:,-]?\s*$"
)
SUBJECT = regex(r"\b(?:subject|subj|re)(?: lines?)?(?: (?:was|is|said|of))*\s*[:=-]?\s*$")

_CHANNEL_WORDS = (
    (regex(r"\b(?:e-?mail(?:ed|s)?|subject|inbox|outlook|gmail)\b"), Channel.EMAIL),
    (regex(r"\blinked-?in\b"), Channel.LINKEDIN),
    (regex(r"\bwhats-?app(?:ed)?\b"), Channel.WHATSAPP),
    (regex(r"\b(?:insta(?:gram)?|ig)\b"), Channel.INSTAGRAM),
    (regex(r"\b(?:text(?:ed|s)?|sms|imessage)\b"), Channel.TEXT),
)


def speaker(before: str, after: str) -> Side | None:
    """Tell who said a quoted text from the folded words on its two sides, if they tell."""
    if _THOUGHT.search(before):
        return None
    if _NO_ANSWER_LABEL.search(before):
        return Side.USER
    if _SENT_TO_USER.search(before) or _REPORTED.search(before):
        return Side.CONTACT
    if _ANSWER_LABEL.search(before) or _AFTERWARDS_OTHER.search(after):
        return Side.CONTACT
    if _ASKED_THEN.search(before):
        return Side.CONTACT
    match = _WROTE_BACK.search(before) or _OTHERS_VERB.search(before)
    if match and match["who"] in _BYSTANDERS:
        return None
    if match and match["who"] not in _NOT_A_PERSON:
        return Side.CONTACT
    return Side.USER if _USER_VERB.search(before) else None


def is_thought(before: str) -> bool:
    """Tell whether the words before a quote make it a thought, a title or a term."""
    return _THOUGHT.search(before) is not None


def is_term(before: str, after: str) -> bool:
    """Tell whether a quote only names something: her "so busy" attitude."""
    return _TERM_AFTER.match(after) is not None and _TERM_BEFORE.search(before) is not None


def status(before: str, body: str, after: str) -> Status:
    """Tell what became of a pasted message from the folded words around it."""
    around = f"{before} \n {after}"
    if _PLACEHOLDER.search(body) or _TEMPLATE.search(around):
        return Status.TEMPLATE
    if _NOT_SENT.search(around):
        return Status.UNSENT
    if _FIRM_SENT.search(before) or _SENT.search(after):
        return Status.SENT
    return Status.UNSENT if _WEAKLY_UNSENT.search(around) else Status.SENT


def channel_named(around: str) -> Channel | None:
    """Return the one channel the folded words around a message name, if just one."""
    named = {channel for pattern, channel in _CHANNEL_WORDS if pattern.search(around)}
    return named.pop() if len(named) == 1 else None
