"""What no words to a contact may do beyond `drafting.bans`, by name; a model finds other words for it.

The bans of `drafting` are as wide as people's own messages ask for, because those are read by them,
too. Nobody's message is judged by these: what they leave out is only a model's wording of it.
"""

from collections.abc import Mapping

from coaching.drafting.joining import joined
from coaching.sought import Sought

_MANY = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|several|many|a few|a couple of|all (?:my|those|these))"
_SENT = r"(?:e-?mails?|messages?|texts?|calls?|voicemails?|letters?|notes?|dms?|attempts?|tries)"
_NOT_WANTED = (
    r"(?! (?:at all )?(?:is |are )?(?:needed|necessary|required|expected|called for|wanted))"
)
_INVITES = r"(?: (?:talk|tell me|let me know|say|be (?:up for|around|free|in)|have (?:a |any )?(?:minute|time|moment|idea)|like|care|believe|see))"

RUDE: Mapping[str, Sought] = {
    "asks_favour": joined(
        r"\b(?:can|could|will|would) (?:you|u)\b(?! even)(?!" + _INVITES + r"\b)",
        r"\buse (?:a|some|your|an extra pair of) (?:hands?|help)\b|\b(?:need|needing|want) (?:a hand|help|some help)\b|\bhelp me\b|\bgive me a hand\b",
        r"\b(?:be|as) (?:a|my|our) (?:reference|referee|guarantor)\b|\bmy (?:cv|resume|portfolio|r[ée]sum[ée]|pitch|deck|manuscript|invoice)\b|\bpass(?:ed)? (?:on )?my\b",
        r"\bif you (?:could|would|can) (?!talk|see|believe)\w+ (?:me|my|us|it|this|the)\b|\b(?:you|u) (?:could|might) (?:put|send|lend|get|ask|introduce)\b",
        r"\bany (?:openings?|vacanc\w+|leads?|jobs? going)\b|\bhiring\b|\binvest\w*\b|\bjoin us\b|\bour first \w+\b|\b(?:recommendations?|endorsements?|referrals?)\b|\bmean the world\b|\bany chance (?:of|you)\b",
    ),
    "guilt": joined(
        r"\b(?:not|n't|never) (?:even )?worth (?:a|an|your|the|it)\b|\b(?:gone|go|went|going) off me\b|\b(?:written|wrote|write|writing) me off\b|\bcut me (?:off|out)\b",
        r"\bnice (?:if you|of you to)\b|\bif you (?:ever |even |still )*remember(?:ed)?\b|\b(?:starting|started|beginning|began|begun) to (?:think|wonder|worry|feel|believe|suspect)\b",
        r"\b(?:so )?(?:you are|you're|if you're|are you) (?:still |even )*alive\b|\b(?:know|hear|check|see|sure) (?:that |if )?you(?:'re| are) (?:still )?alive\b|\bsigns? of life\b|\bbig shot\b|\bhello stranger\b|\bhi stranger\b|\bremember me\b",
        r"\b(?:it |really |that )*(?:stung|stings|hurt(?: me)?|hurts|crush\w+|broke my heart|breaks my heart)\b|\bworried sick\b|\bbecause of you\b|\blost sleep\b|\bcan't sleep\b|\bcried\b|\bcrying\b|\bmiserable\b|\blonely without\b",
        r"\bwith(?:out)? (?:so much as|not even) a\b|\b(?:not|n't) (?:even )?(?:bother|bothered|manage|managed|spare)\b|\bafter (?:ten|all those|so many|\w+) years of (?:friendship|being)\b|\bi deserve\b|\bhow could you\b|\bpriorit\w+|\bthe one (?:who|that) (?:always|has|had|wrote|writes|made|makes|calls|called)\b|\bhappy now\b|\byour loss\b|\bsuppose\b|(?<=, )(?:did|have|do|were|are|would|can|could|haven't|didn't) you\?",
        r"(?<!i )(?<!i really )\b(?:should|ought|supposed to)(?:n't)?\b|\bforg[eo]t\w* (?:about )?(?:me|us|your)\b|\bthere for me\b|\badmit\b|\bmade the effort\b",
    ),
    "counts_silence": joined(
        rf"\b{_MANY} (?:\w+ )?{_SENT}\b|\b{_SENT} (?:number )?(?:two|three|four|five|\d+)\b",
        r"(?<!have )(?<!have had )\b(?:a|an|one|whole|entire|full|(?:\d+|two|three|four|five|six|seven|eight|nine|ten)) (?:weeks?|months?|years?|fortnight)\b(?! ago today)|\bof (?:nothing|silence)\b",
        rf"\b(?:no|not a|without a|without any) (?:word|answer|reply|response|sign)\b{_NOT_WANTED}(?! (?:is|either way|one))",
        r"\b(?:months|weeks|days|years) (?:have |had )?(?:gone by|passed|went by) (?:since|without)\b|\bsince (?:my|i) (?:last |first )?(?:voicemail|proposal|call|sent|left)\b|\b(?:days|weeks|months) ago\b(?=[^.]*\b(?:no|nothing|not|without)\b)",
    ),
    "demands": joined(
        r"\bbefore (?:the (?:weekend|end of)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|then|it's too late)\b|\b(?:the )?(?:second|minute|moment) you (?:hear|see|get|read)\b",
        r"\bwithout (?:further |any |more )*delay\b|\bi (?:would|must|have to|'d|will have to) (?:ask|urge|insist|request)\b(?! (?:how|after|about))|\binform me\b|\b(?:may|can|should|do) i expect\b|\bi(?:'m| am) expecting\b|\blet me have\b",
        r"\b(?:answer|respond to|talk to) me\b|\b(?:simple|quick) (?:yes or no|answer|reply) (?:takes|would|is not|isn't|will)\b|\btakes (?:you )?(?:\w+ )?(?:second|minute|moment)s?\b|\bstop (?:ignoring|avoiding|hiding|playing|being)\b|\bno excuses?\b|\bhave the decency\b|\bgrow up\b",
    ),
    "asks_why": joined(
        r"\bwhat (?:did i|i did|i've done|have i done|i said|went wrong)\b|\bwhat's (?:with|up with) (?:the|this|all)\b|\bif i(?:'ve| have)? (?:did|done|said|upset|hurt|offended)\b|\bwhere did (?:you|u) (?:go|disappear|vanish)\b|\bdid i (?:do|say|upset|hurt|offend)\b",
        r"\b(?:disappear|vanish)(?:ed|ing)?\b|\bwent (?:silent|dark|quiet on)\b|\bgone (?:silent|dark|quiet on)\b",
    ),
    "threat": joined(
        r"\bor (?:else\b|i(?:'ll|'m| will| am| swear| call| tell| come| have to)?\b)|\bif (?:i don't|you don't|you won't|you do not|i do not|you can't be|you keep)\b|\byou'll (?:regret|be sorry|see|pay)\b|\byou will (?:regret|be sorry|pay)\b|\bdon't make me\b",
        r"\bpolice\b|\bcops\b|\bwelfare check\b|\bemergency services\b|\b(?:999|911|112)\b|\blawyers?\b|\bsolicitors?\b|\bsue\b|\bin court\b|\b(?:report|expose|tell on|warn everyone about) you\b|\btell (?:everyone|everybody|the whole|your (?:wife|husband|boss|mum|mom|parents|partner|family))\b",
        r"\bwhere you (?:live|work|park)\b|\b(?:come|coming|came|go|going|drive|driving|drop|dropping|pop|popping|stop|stopping|swing|swinging) (?:by|over|round|around|to (?:your|find|see|get|the))\b|\bcome find you\b|\bfind (?:out )?(?:you|where)\b|\bwatch(?:ing|ed)? you\b|\bfollow(?:ing|ed)? you\b|\bi(?:'ve| have) (?:proof|photos|screenshots)\b",
        r"\b(?:can't|cannot|couldn't) (?:go on|live|cope|bear|take|stand|breathe|function|eat|stop)\b|\bend it(?: all)?\b|\bnothing (?:left )?to live for\b|\bgoodbye forever\b|\bwithout you i\b|\blast time you\b|\bfor the last time\b",
    ),
    "too_tender": joined(
        r"\byour (?:body|lips|legs|eyes|skin|curves|bum|butt|ass|breasts?|chest|mouth|jeans|dress)\b|\b(?:sexual\w*|naked|nudes?|horny|undress\w*|turn(?:s|ed)? (?:me|you) on|make out|hook up|in bed|my bed|your bed|kissing|cuddl\w+|seduc\w+|lingerie)\b",
        r"\b(?:how|so) (?:good|hot|great|fine|stunning|cute) you look(?:ed|s)?\b|\byou(?:'re| are| were| looked| look) (?:so |really |very )*(?:hot|cute|stunning|fit|attractive|handsome|pretty|lovely that)\b|\b(?:i )?want(?:ed|ing)? you\b(?! to\b)|\bneed you\b|\b(?:touch|taste|hold|feel) you\b|\bsoul ?mates?\b|\bmeant to be\b|\bfalling for\b|\bcrush\b|\bmy place\b|\bspend the night\b|\bsleep (?:with|over)\b|\b(?:marry|marriage)\b",
    ),
    "unearned_flattery": joined(
        r"\b(?:finest|greatest|kindest|smartest|funniest|nicest|loveliest|cleverest|wisest|best|coolest|sweetest|most \w+)\b[^.,;]{0,20}\b(?:boss|teacher|friend|person|people|human|mentor|colleague|woman|man|guy|artist|anyone|i know|i've|ever|alive|of your)\b",
        r"\byou(?:'re| are| were|'ve been| have been) (?:always )?(?:such )?(?:a|an|the) (?!bit|lot|while|little)\w+\b|\bmoved me\b|\bchanged my life\b",
        r"\b(?:true|real|such a|absolute|total) (?:star|legend|gem|treasure|talent|hero|angel|inspiration)\b|\bgorgeous\b|\brare talent\b|\btalent\b|\bone of a kind\b|\banyone could (?:wish|ask|hope)\b|\bsecond to none\b|\blook up to you\b|\bin awe\b|\bstunning\b|\bmasterpieces?\b",
    ),
    "big_question": joined(
        r"\b(?:earn|income|afford|live on|make a living|enough money|pay (?:enough|well|you|the)|mortgage|debts?|weigh|divorced?|pregnant|your (?:husband|wife|boyfriend|girlfriend|weight|diagnosis|past|ex)|how old|therapy|medication|single|lonely)\b(?=[^.?!]*\?)",
    ),
    "promises": joined(
        r"\bfrom now on\b|\bnever again\b|\bi(?:'ll| will) (?:never|always|make sure|see to it|take (?:care|you|the|over)|look after|pay|bring|cook|drive|fix|send|lend|get you|come|visit|be back|bake|babysit|organi[sz]e|treat)\b|\bany ?time, day or night\b|\bwhatever you need\b|\bi owe you\b(?! (?:an? )?(?:apology|sorry|thanks|plain))",
    ),
    "stock_phrase": joined(
        r"\b(?:energy|vibes)\b|\binner (?:child|critic)\b|\bsafe space\b|\bjust circling\b|\bwith (?:all )?due respect\b|\bkind reminder\b|\bgentle (?:nudge|reminder)\b",
    ),
}  # fmt: skip
"""Broken by words to a contact that the coach would never find itself; names are those of the bans."""


def rude(folded: str, given: str) -> frozenset[str]:
    """Return the names of `RUDE` that folded words break; what was given in so many words is not."""
    return frozenset(
        name
        for name, ban in RUDE.items()
        if any(name in _NEVER_GIVEN or one[0] not in given for one in ban.finditer(folded))
    )


_NEVER_GIVEN = frozenset(RUDE) - {"unearned_flattery", "stock_phrase", "asks_favour"}
"""What nobody says, whoever said it to the coach."""
