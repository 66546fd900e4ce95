"""What a draft may never say, as patterns over folded text, by the name of the ban.

The list carries out the playbook's "What a draft may never do". It is wider than our own phrases
need, because words from elsewhere (a model's, a user's edit) pass through the same check.
"""

from coaching.drafting.joining import joined
from coaching.regexes import regex
from coaching.sought import Sought

_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|many|multiple|countless|numerous|(?:a )?few|a couple(?: of)?|(?:so|too) many|all (?:my|the|those|these))"
_SPAN = r"(?:days?|weeks?|months?|years?|fortnights?)"
_SENT = r"(?:e-?mails?|messages?|texts?|times|calls?|voicemails?|letters?|notes?|dms?|follow-?ups?|attempts?|tries|reminders)"
_WEAK_VERB = r"(?:introduce|refer|recommend|connect|forward|share|look at|look over|review|send|help|give|write|vouch|invest|sign|feature|cover|donate|endorse|vote|pass (?:it|this|my)|put me|put in a|lend|lift|meet|spare|read|check|take a look|have a look|do me)"


BANS: dict[str, Sought] = {
    "sells": joined(
        r"\bdiscounts?\b|\bpromo(?:tion|s)?\b|\bfree trial\b|\btrial class\b|\bvouchers?\b|\bcoupons?\b",
        r"\d\s?%(?: off)?|\b(?:percent|per cent) off\b|\bhalf price\b",
        r"\b(?:limited[ -]time|special|exclusive|introductory) (?:offer|price|deal|rate)",
        r"\bdemos?\b|\bwebinar\b|\bsample packs?\b|\bbusiness opportunit",
        r"\bbook (?:a|your|some) (?:call|slot|time|demo|meeting|session|spot|place)",
        r"\bschedule (?:a|your|some) (?:call|demo|time|meeting|session)",
        r"\bcalendar link\b|\bbooking link\b|\bcalendly\b",
        r"\bour (?:\w+ )?(?:product|platform|solution|service|software|app|tool|pricing|packages?|offer|programme|program)s?\b",
        r"\bwe (?:help|enable|empower) \w+",
        r"\bsign up\b|\bsubscribe\b|\bbuy now\b|\border now\b|\broi\b|\bpipeline\b",
        r"\bsave (?:(?:you|clients|companies|businesses|up to)\b|\d)|\bbe your own boss\b|\bjoin my team\b",
        r"\b(?:best|lowest|(?<!a )great) (?:price|deal|rate)s?\b|\bupgrade your\b|\bgrow your (?:business|revenue)\b",
    ),
    "asks_favour": joined(
        r"\b(?:can|could|would|will) you (?:please |possibly |maybe |kindly )*" + _WEAK_VERB + r"\b",
        r"\b(?:any chance|hoping|wondering if|wonder if) you(?:'d| could| might| would| can) (?:be able to )?"
        + _WEAK_VERB + r"\b",
        r"\bi (?:really )?need (?:your|a|some|you to)\b|\bi have a (?:favou?r|request)\b|\ba (?:small|quick|big|huge|tiny) favou?r\b",
        r"\bdo me a favou?r\b|\bask (?:you )?(?:a|for a) favou?r\b|\bpick your brain\b",
        r"\b(?:love|like|appreciate|value|welcome|grateful for|use) your (?:help|advice|feedback|input|support|insights?|opinion|expertise|thoughts)\b",
        r"\bwould you mind\b|\bput me in touch\b|\bgood word for me\b|\b(?:be|act as) my refer(?:ee|ence)\b",
        r"\b(?:\d+|fifteen|thirty|twenty|ten|five) (?:minutes|mins) of your\b|\b(?:hop|jump|get) on a (?:quick )?call\b",
        r"\blet me know (?:if|when) you (?:can|could|are able to|have time to)\b",
        r"\blend me\b|\bborrow\b|\bsupport my\b|\bvote for\b|\bdonate\b",
    ),
    "guilt": joined(
        r"\b(?:ignor(?:ed|ing|e)|ghost(?:ed|ing)?|blanked|abandoned|dropped) (?:me|my)\b|\bleft (?:me )?on read\b",
        r"\bi guess\b|\bclearly (?:i|you)\b|\bobviously (?:i|you)\b|\byou (?:clearly|obviously)\b",
        r"\bafter (?:all|everything) (?:i|i've|we|we've|that)\b|\btoo (?:busy|good|important|cool) for (?:me|us)\b",
        r"\bthought we (?:were|had)\b|\byou never (?:answer|repl|call|text|write|respon|car|once|both)",
        r"\byou (?:didn't|haven't|can't|couldn't|won't|don't) even\b|\bthe least you\b|\bthe polite thing\b",
        r"\bi won't bother you (?:again|anymore|any more)\b|\bsorry (?:for|to) (?:bother|bothering|keep)\b",
        r"\bif you (?:still |even |really |ever )*care[ds]?\b|\bi(?:'ve| have) always been there\b|\bi know where i stand\b",
        r"\b(?:hurts?|hurtful|upset|disappoint(?:ed|ing)?|rude|unprofessional|heartbr\w+|saddens?|offended)\b(?! you)",
        r"\byou(?:'ve| have|'d)? (?:must have )?(?:forgotten|forgot|given up on) (?:about )?(?:me|us)\b|\bforgotten about me\b",
        r"\bhate me\b|\bmad at me\b|\bangry (?:with|at) me\b|\bmean(?:s|t)? (?:nothing|less) to you\b|\bnice to know\b",
        r"\bwhatever i did\b|\bit's always me\b|\bi(?:'m| am) always the one\b|\bmust be nice\b|\bfine, then\b|\bwow,? ok\b",
        r"\bno one (?:cares|answers)\b|\bnobody (?:cares|answers)\b|\bi gave you\b|\byour silence\b|\bthis silence\b",
    ),
    "counts_silence": joined(
        rf"\b(?:emailed|e-mailed|texted|messaged|called|written|wrote|tried|sent|rung|rang|dm'?d|contacted|pinged)\b[^.!?\n]{{0,24}}\b(?:twice|thrice|{_NUMBER} {_SENT}|again and again|over and over|repeatedly)\b",
        rf"\bmy (?:last |previous |earlier |other |past )?(?:two|three|four|five|six|\d+|several|few|many) (?:last |previous |earlier |unanswered )?{_SENT}\b",
        rf"\b{_NUMBER} (?:unanswered|earlier|previous) {_SENT}\b|\bunanswered\b",
        rf"\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:{_SENT}|message|try|attempt|time i)\b",
        rf"\b(?:it's|it has|its) been (?:over |almost |nearly |about |like )?(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple(?: of)?) {_SPAN}\b",
        rf"\b(?:in|for|after) (?:over |almost |nearly |about )?(?:{_NUMBER} )?(?:weeks|months|years) (?:of silence|without|now|and nothing|and no)\b",
        r"\bhaven't (?:heard|had (?:a|any) (?:word|answer|reply|response))\b|\bnot heard (?:back |anything )?from you\b|\bnever heard back\b",
        r"\bstill (?:no|waiting|haven't|nothing|not heard)\b|\bno (?:reply|response|answer|word|news) (?:from you|yet|since|so far)\b",
        rf"\bsince (?:my|i) (?:last |first )?(?:{_SENT}|wrote|messaged|emailed|called|texted)\b|\bwaiting (?:for|on) (?:your|a|an) (?:reply|answer|response)\b",
        r"\bmy (?:previous|earlier) (?:e-?mails|messages|texts|calls)\b",
    ),
    "demands": joined(
        r"\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|eod|cob|eow|end of|the end of|close of|next week|\d)",
        r"\basap\b|\bas soon as (?:possible|you can)\b|\burgent(?:ly)?\b|\bimmediately\b|\bright away\b|\bat once\b",
        r"\bi (?:need|want|expect|demand|deserve|require|insist on) (?:an?|your|some|to (?:know|hear)|at least|you to)\b",
        r"\bplease (?:reply|respond|confirm|revert|answer|call|get back|write back|text me|let me know)\b(?! (?:only )?(?:if|when|whenever) )",
        r"\byou(?<!thing you)(?<!feel you)(?<!that you) (?:really |at least |just )?(?:need|have|ought|got) to\b|\byou(?:'ve| have) got to\b",
        r"\byou (?:owe (?!me no|nobody|nothing|this)|must answer|should have|could at least)",
        r"\b(?:answer|call|text|write|ring|message|email) me(?: back)? (?:now|today|tonight|tomorrow|please)\b",
        r"(?:^|[.!?,]\s+)(?:just )?(?:call|text|answer|ring|reply|respond)(?: to)? (?:me|this)\b(?! (?:if|when|whenever|any ?time))",
        r"\bat least (?:reply|answer|tell|say|let)\b|\bkindly (?:revert|reply|respond|confirm|advise)\b|\bget back to me\b(?! (?:if|whenever|any ?time))",
        r"\btalk to me\b|\bwhen can (?:we|you|i)\b|\bwhat time (?:works|suits)\b|\blast chance\b|\bfinal (?:notice|reminder|attempt|try)\b",
    ),
    "asks_why": joined(
        r"\bwhy (?:did|do|have|are|were|won't|would)(?:n't| not)? (?:you|i not)\b|\bwhy the silence\b|\bwhy no\b|\bhow come\b",
        r"\b(?:did|have) i (?:do|done|say|said) something\b|\bsomething i (?:did|said)\b|\bwhat did i do\b|\bis it (?:something|me)\b",
        r"\bare you (?:mad|angry|upset|annoyed|ignoring|avoiding|cross|still mad|done with)\b|\bare we (?:ok|okay|good|cool|still friends)\b",
        r"\b(?:wrong|off|weird|happened) between us\b|\bwhat(?:'s| is) (?:wrong|the matter|the reason|going on with you|your problem)\b",
        r"\bwhat happened to (?:you|us)\b|\bdid you (?:get|see|receive|read|even) (?:my|the|this|it)\b|\bhave you (?:seen|read|got|gotten|received) my\b",
    ),
    "stock_phrase": joined(
        r"\bhop(?:e|ing) (?:that )?(?:you(?:'re| are)|this|all is|everything is|you have been) (?:\w+ ){0,3}(?:well|good health)\b",
        r"\bfinds you\b|\bcheck(?:ing|ed)?[ -]in\b|\btouch(?:ing)? base\b|\breach(?:ing|ed)? out\b|\bcircl(?:e|ing) back\b",
        r"\blong time,? no\b|\bfollow(?:ing|ed|s)?[ -]?up\b|\bper my last\b|\bas per\b|\bbump(?:ing)?\b(?! into)|\bping(?:ing)?\b",
        r"\bquick question\b|\bearliest convenience\b|\bdon't hesitate\b|\bdo not hesitate\b|\blook(?:ing)? forward to hearing\b",
        r"\bsynerg\w*|\bvalue[ -]add\b|\bnetwork(?:ing)?\b|\bleverag\w+|\bre-?connect\w*|\bthoughts\?|\bany thoughts\b",
        r"\bhold(?:ing)? space\b|\bclosure\b|\btoxic\b|\btrauma\w*|\btrigger(?:ed|ing)\b|\bvalidat\w+|\bself-care\b|\bboundar(?:y|ies)\b|\bmy journey\b|\byour journey\b|\battachment style\b|\bemotional labou?r\b",
        r"\bi know (?:how |that )?(?:you're|you are|you must be) (?:so |very |really |super )?busy\b|\bbusy schedule\b|\bhope all is well\b|\btop of your inbox\b",
        r"\bcame across your profile\b|\bgreat connecting\b|\bthanks? (?:you )?for (?:accepting|connecting)\b|\bin the loop\b|\bdeep dive\b|\blow-hanging\b",
    ),
    "promises": joined(
        r"\bi promise\b|\bi swear\b|\byou have my word\b|\bi owe you\b(?! (?:an? )?(?:apology|sorry|thanks|plain))|\bit won't happen again\b|\bmake it up to you\b",
        r"\bi(?:'ll| will) (?:always|never|definitely|do better|change|be better|be there|pay|visit|bring|drop by|come (?:by|over|round|to)|help you)\b",
        r"\bi(?:'ll| will) (?:call|ring|text|write|email|message|try)(?: to you| you)?(?: back| again)? (?:again|next|tomorrow|soon|later|on|in)\b",
        r"\b(?:dinner|lunch|drinks|coffee|it)(?:'s| is) on me\b|\bi(?:'ll| will) (?:buy|get|treat|send) you\b",
    ),
    "role_address": joined(
        r"\A(?:hey|hi|hello|dear|yo)?,? ?(?:my )?(?:old|ex|former|dear former)[ -](?!friend\b)\w+[,!]",
        r"\A(?:hey|hi|hello|dear),? (?:boss|manager|coworker|colleague|client|recruiter|sir|madam|sir or madam|stranger|friend|team)[,!]",
    ),
}  # fmt: skip
"""Banned whoever it is written to."""

BIG_QUESTIONS = joined(
    r"\bbiggest (?:regret|fear|dream|mistake|challenge|failure|struggle)\b|\bkeeps you (?:up|awake)\b|\bchange one thing\b",
    r"\bare you (?:happy|satisfied|fulfilled|lonely|married|single|religious)\b|\bhow much (?:do|did) you (?:earn|make|pay)\b|\bdeepest\b",
    r"\bwhat drives you\b|\btell me (?:all )?(?:about yourself|your story|everything|more about your)\b|\b(?:what's|what is) your story\b",
    r"\bwhy do you do what\b|\bdo you believe in\b|\bmeaning of\b|\bdo you (?:regret|love|want kids|have (?:kids|children))\b",
    r"\b(?:how is|how's|about) your (?:marriage|divorce|salary|health|faith|religion|relationship|childhood|finances)\b",
)
"""Too much for somebody the user hardly knows."""

FLATTERY = joined(
    r"\bamazing\b|\bincredible\b|\binspir\w+|\bbrillian\w+|\bfascinat\w+|\bimpress\w+|\bgenius\b|\blegend\w*|\badmir\w+",
    r"\bawesome\b|\btalented\b|\bremarkable\b|\bextraordinary\b|\boutstanding\b|\bexceptional\b|\bperfect\b|\bgifted\b|\bvisionary\b",
    r"\bwonderful person\b|\bhuge fan\b|\bbig fan\b|\bthought leader\b|\bworld-class\b|\bthe best \w+ (?:i|ever)\b",
    r"\blove your work\b|\bso (?:kind|smart|wise|funny|generous)\b",
)
"""Praise: allowed only in words the user used."""

LINK = regex(
    r"\bhttps?:|\bwww\.|\b[\w-]{2,}\.(?:com|org|net|io|co|me|ly|app|dev|biz|info|example|uk|de|fr|eu)\b"
)
SUBJECT = joined(
    r"\bfollow(?:ing)?[ -]?up\b", r"\bcheck(?:ing)?[ -]in\b", r"\bquick (?:question|one|note)\b",
    r"\btouching\b", r"\bcircling\b", r"\A(?:re|fw|fwd):", r"\breminder\b", r"\burgent\b",
    r"\bsecond (?:try|attempt)\b", r"\bagain\b", r"\bping\b", r"\bbump\b", r"\Ahello\Z", r"\Ahi\Z",
)  # fmt: skip
"""Subjects that say nothing, or say that one has written before."""

MARKS = ("{", "}", "<", "__", "xx", "tbd", "n/a", "null")
"""One of these stands in everything `UNFILLED` finds: looked for first, because it is quick."""

UNFILLED = regex(r"\{|\}|<[a-z_ ]+>|_{3,}|\bxxx+\b|\btbd\b|\bn/a\b|\bnull\b")


def banned(folded: str) -> frozenset[str]:
    """Return the names of the bans of `BANS` that a folded text breaks."""
    return frozenset(name for name, ban in BANS.items() if ban.search(folded))
