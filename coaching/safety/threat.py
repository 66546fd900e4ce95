"""Hears the user threaten or plan harm: violence, revenge, blackmail, leaking, exposing."""

from coaching.safety import guards
from coaching.safety.grammar import Hit, hits, pattern, rule
from coaching.safety.speech import Speech

_WILL = r"(?:\b(?:i'?ll|i will|i'?m (?:going to|gonna|about to|planning to|thinking of|thinking about|tempted to|ready to|this close to)|i am (?:going to|about to)|im (?:going to|gonna|about to)|ima|imma|i want to|i wanna|want to|wanna|i swear(?: to god)? i'?ll|i might(?: just)?|i should|i could|should i|can i|how (?:do|can|to|could) i?|let'?s|help me|i'?d like to|i'?d love to|gonna|going to|planning to|plan to|thinking of|thinking about|tempted to|so i can|and i'?ll|or i'?ll|or else i'?ll|i (?:just )?need to|i have to|i would|i'?d)<adv>)"
_WHOM = r"(?:him|her|them|you|u|ya|that (?:\w+ )?(?:guy|bitch|bastard|man|woman|girl|asshole|cunt|prick|bloke|idiot|boy)|this (?:\w+ )?(?:guy|bitch|bastard|man|woman|asshole)|his (?:\w+ )?(?:wife|girlfriend|family|kids?|mother|dog|new \w+)|her (?:\w+ )?(?:husband|boyfriend|family|kids?|mother|dog|new \w+)|my (?:\w+ ){0,2}<role>|both of them|everyone|someone|somebody|people)"

_VIOLENCE = (
    rule("find hunt track", r"\bi(?:'ll| will|'m going to|'m gonna| am going to| want to| swear) (?:find|hunt|track) (?:him|her|them|that \w+)(?: down)? and (?:\w+ )?(?:hurt|kill|beat|make|fuck|end|break|smash|deal|teach|show)\b"),
    rule("break smash punch kick", r"\b(?:break|breaking|smash|smashing|kick|punch|rearrange|bust|snap)(?: in)? (?:his|her|their|your|that \w+'s) (?:\w+ )?(?:legs?|arms?|face|jaw|nose|neck|head|skull|teeth|kneecaps?|fingers|ribs)\b(?: in)?"),
    rule("deserve hospital ground", r"\b(?:s?he|they) deserves? to (?:die|suffer|bleed|be hurt|rot|burn)\b(?! (?:less|no))|\bput (?:him|her|them) in (?:the )?(?:hospital|ground|a grave|coffin)\b|\b(?:hire|hiring|pay|paying|get|getting|send|sending) (?:someone|somebody|some guys?|my (?:cousins?|brothers?|boys|mates?)|people) to (?:beat|hurt|rough|jump|scare|threaten|visit|batter|kill|break)"),
    rule("kill murder stab shoot strangl chok beat punch smash break snap hurt slap attack poison slit burn run bury gut destroy end slap knock hit", rf"{_WILL} (?:<kill>|murder|stab|shoot|strangle|choke|beat(?: the (?:shit|crap|hell|life) out of| up)?|punch|smash|hurt|attack|poison|hit|slap|kick(?: the (?:shit|crap) out of)?|run over|bury|gut|knock out|knife|batter|shank|physically harm|harm|torture|ambush|jump|fuck up|break|mess up|deck|lamp|glass) {_WHOM}(?! (?:feelings|up (?:on|about|for a drink|with|later|when|tomorrow|next|again|after)|back (?:up|with)|with (?:a|an|some|my|the) (?:message|text|email|question|idea|call|invoice|bill|pitch|proposal|quote|compliment|joke|hug|kindness|surprise|truth)|on (?:linkedin|insta|facebook|the|sunday|whatsapp)|news|heart|it|by (?:saying|being|leaving|asking|not|telling|reaching)|again by|in (?:chess|fifa|the (?:game|race|next))|at (?:chess|tennis|the|his own|her own)|to (?:it|the)|gently|even more|any more|anymore|more than|further|when (?:s?he|they)(?:'s| is| are) (?:already|grieving|down)|feel|even))\b"),
    rule("burn smash key slash tire tyre brick window house car trash", r"(?:\b(?:i'?ll|i will|i'?m|im|i am|i want to|wanna|going to|gonna|i swear|i might|should i|i could|thinking of|thinking about|tempted to|how to|how do i|i|plan to|to|and|just)<adv>) (?:burn(?:ing)?(?: down)?|set fire to|torch(?:ing)?|smash(?:ing)?(?: up| in)?|key(?:ed|ing)?|slash(?:ing|ed)?|trash(?:ing|ed)?|wreck(?:ing)?|vandali[sz](?:e|ing)|put(?:ting)? a brick through|throw(?:ing)? a brick|egg(?:ing)?|destroy(?:ing)?|sugar in|cut(?:ting)? (?:his|her|their) brake) (?:through )?(?:his|her|their|that \w+'s) (?:\w+ )?(?:house|car|tires|tyres|windows?|windscreen|windshield|flat|place|office|stuff|things|phone|laptop|front door|bike|truck|brakes|brake lines)\b(?: down)?"),
    rule("gun knife weapon bat acid", rf"\b(?:bring(?:ing)?|tak(?:e|ing)|got|have|bought|buy(?:ing)?|grab(?:bing)?|with|carry(?:ing)?) (?:a |my |the )?(?:gun|knife|weapon|bat|machete|hammer|acid|crowbar)\b[^.!?\n]{{0,50}}\b(?:{_WHOM}|his|her|their) (?:house|place|office|work|there|pay|see|face|regret|\w+)|\bthrow acid\b"),
)  # fmt: skip
_RUIN = (
    rule("picture pics photo video screenshot", r"\b(?:pictures|pics|photos|videos?|screenshots|recordings?) of (?:him|her|them)\b[^.!?\n]{0,50}\b(?:send|post|share|show|leak|publish|upload)\w*\b[^.!?\n]{0,30}\b(?:to (?:his|her|their|every)|online|everyone|everywhere|public)"),
    rule("post share publish screenshot send", r"\b(?:i'?ll|i will|i'?m (?:going to|gonna)|going to|gonna|want to|wanna|thinking (?:of|about)|tempted to|should i|might|could i|can i|plan to)(?: just)? (?:post|posting|share|sharing|publish|publishing|upload|print|send|forward)(?:ing)? (?:all )?(?:of )?(?:our|the|his|her|their|these|those|every) (?:\w+ )?(?:chats?|messages|texts|dms|conversations?|screenshots|emails|secrets)(?: \w+){0,3}? (?:publicly|online|on (?:facebook|insta\w*|twitter|x|linkedin|tiktok|reddit|social|my story)|to (?:everyone|everybody|his|her|their)|everywhere|for everyone|unless|if (?:s?he|they))"),
    rule("scar frighten intimidat threat", r"\b(?:write|say|send|something|message|text|words?|letter|way)(?: \w+){0,4} (?:(?:that|to|which|and|will|would|can|really) ){0,3}(?:scares?|frightens?|intimidates?|threatens?|terrif(?:y|ies)) (?:him|her|them|my ex)\b(?! (?:off|away))"),
    rule("sorry reveng payback get_back_at getting_back_at get_even make_him_pay make_her_pay make_them_pay pay_for regret suffer lesson", r"\b(?:(?:get|getting|take|taking|want|wanting|plan|planning|plotting|plot|exact|seek|have|having|some|for|my|sweet|best|need)(?: \w+){0,2} (?:revenge|payback|vengeance)\b|revenge (?:plan|idea|ideas|plot|on)|get(?:ting)? back at (?:him|her|them|my)|get even with|make (?:him|her|them|my (?:\w+ )?<role>) (?:pay|suffer|bleed|hurt|beg|cry for it|wish (?:s?he|they)(?:'d| had)? never)\b(?! (?:attention|for (?:dinner|lunch|coffee|the|it all back|my)|me back|the|his|her|more|by card|up|rent))|teach (?:him|her|them) a lesson|(?:s?he|they)(?:'ll|'s going to|'re going to| will|'s gonna) (?:fucking )?(?:pay for (?:this|it|what|that|ghosting|ignoring|blocking|dumping|leaving)|be sorry\b(?! to)|suffer for))"),
    rule("ruin destroy expose humiliat wreck finish sabotag shame", rf"{_WILL} (?:ruin|destroy|expose|exposing|humiliate|humiliating|wreck|wrecking|sabotage|sabotaging|publicly shame|name and shame|finish|end|ruining|destroying|shame) (?:(?:his|her|their|your) (?:\w+ ){{0,2}}(?:life|career|reputation|marriage|wedding|relationship|business|name|family|job|engagement|day)|(?:him|her|them|you|u|my (?:\w+ )?ex)(?: (?:online|publicly|on (?:facebook|insta\w*|linkedin|twitter|tiktok|x|reddit|social)|to (?:everyone|his|her|their|the|all)|in front|at work|for (?:what|who|ghosting|cheating)|as|and|so|if|unless|completely)|(?= ?(?:[.,!?;)…]|\Z))))\b"),
    rule("leak nudes photo pics picture video screenshot post publish share private chat sext intimate dox doxx address", r"\b(?:leak(?:ing|ed)? (?:her|his|their|those|the|our|your|some|all)(?: \w+){0,2} ?(?:nudes?|pics?|pictures|photos?|videos?|messages|texts|screenshots|dms|chats|secrets?|info|number|address|emails)|(?:post|posting|posted|share|sharing|shared|send|sending|sent|publish\w*|upload\w*|forward\w*|release|releasing|show|showing|put|putting)(?: (?:all|of|some|up|around|the|those|out|everyone)){0,3} (?:her|his|their|your|those|ex'?s|my ex'?s) (?:\w+ ){0,2}?(?:nudes?|naked \w+|intimate \w+|private (?:pics|photos|pictures|videos?|messages|texts)|sexts?|home address|address (?:online|on|and phone)|phone number (?:online|on|in|everywhere)|number (?:online|on (?:a|the|craigslist|reddit|tinder|every)))|nudes? (?:of (?:her|him|them)|(?:s?he|they) sent(?: me)?)|revenge porn|doxx?(?:ing|ed)? (?:him|her|them|my|you|that)|(?:nudes|naked (?:pics|photos|pictures)|sex tape|intimate (?:pics|photos)|sext\w*)\b[^.!?\n]{0,50}\b(?:post|send|leak|share|show|publish|upload|online|if (?:s?he|they)|unless))\b"),
    rule("blackmail threat extort leverage or_else", rf"{_WILL} (?:blackmail|blackmailing|threaten|threatening|extort|scare|scaring|intimidate|intimidating|frighten) {_WHOM}\b(?! (?:off|away|by (?:coming|being|asking|moving|texting|seeming)|with (?:how|my (?:love|feelings))))|\bblackmail(?:ing)? (?:him|her|them)\b|\bi(?:'ve| have)? threatened (?:him|her|them|to (?:tell|post|leak|show|expose|send|hurt|kill|come))\b|\bor else\b(?= ?[.!\"'\x00]|\Z)"),
    rule("or_i'll or_ill or_i_will or_else or_i'm", r"\bor (?:else )?i(?:'?ll| will|'?m going to|'m gonna) (?:just )?(?:tell|send|post|leak|show|report|expose|call|forward|publish|share)\w* (?:\w+ ){0,3}?(?:(?:his|her|their|your) (?:\w+ )?(?:wife|husband|girlfriend|boyfriend|partner|boss|employer|parents|mum|mom|dad|family|work|hr|school|fianc\w+|colleagues|kids)|everyone|everybody|the (?:photos|pics|pictures|screenshots|nudes|video)|screenshots)\b"),
    rule("if unless or", r"\b(?:if|unless|or|until) (?:s?he|they|you|u)(?:'s|'re)? ?(?:doesn'?t|don'?t|won'?t|does not|do not|isn'?t|aren'?t|not|keeps?|ignores?|ghosts?|still|answers?|repl(?:y|ies)|calls?|responds?|texts?|unblocks?|gets?|talks?|comes?|meets?|gives?|says?)[^.!?\n]{0,60}?\bi(?:'ll| will|'m going to|'m gonna|m gonna| am going to| might(?: just)?| swear i'?ll)(?: (?:just|have to|be|then|personally|literally)){0,2} (?:tell|telling|send|sending|post|posting|leak|show|showing|report|expose|call|calling|contact|forward|email|go to|message|text|publish|share|out)(?: (?:\w+ ){0,4}?)?(?:(?:his|her|their|your) (?:\w+ )?(?:wife|husband|girlfriend|boyfriend|partner|boss|employer|parents|mum|mom|dad|family|work|company|hr|school|job|landlord|fianc\w+|colleagues|coworkers|kids)|everyone|everybody|the (?:photos|pics|pictures|screenshots|nudes|video|messages|texts|world)|immigration|social media|facebook|screenshots)\b"),
)  # fmt: skip
_MENACE = (
    rule("regret sorry watch know come pay careful over made", r"(?:\A|[\"'\x00.!,\n:;]|\bor|\band|\bthen|\bsay(?:ing)?|\bwrite|\btell (?:him|her|them)) ?(?:you(?:'ll| will| r going to|'re going to|'re gonna| are going to| gonna) (?:fucking )?(?:regret (?:this|it(?= ?(?:[.!\"'\x00]|\Z))|ignoring|ghosting|leaving|blocking|ever|what|not)(?! (?:sale|offer|deal|price|later if))|be sorry(?! (?:to|if you miss|you missed))|pay for (?:this|it|what|that)(?! (?:with|by|at|when|later)))|i know where (?:you|u|your \w+) (?:live|lives|work|works|park|go(?:es)? to school)\b|watch (?:your|ur) back\b|i(?:'m| am| will be|'ll be) (?:coming|watching) (?:for|after) (?:you|u)\b|answer me or|reply or (?:i|else)|you(?:'re| are) (?:a )?(?:dead|finished|dead (?:man|woman|meat))\b|you made me do this|you can'?t hide\b(?! (?:your|from (?:me )?<laugh>))|i(?:'ll| will) (?:find|hunt) (?:you|u)(?: down)?(?: and|[.!]|\"|\Z)|i (?:will|'ll) make (?:sure )?(?:you|your life)(?: \w+){0,3} (?:hell|regret|suffer|pay|sorry|miserable))"),
)  # fmt: skip

_HYPERBOLE = pattern(
    r"\b(?:love (?:him|her|them)|miss (?:him|her|them)|my (?:best (?:friend|mate)|bestie|sister|brother|mate|cousin|roommate)(?:'?s)? (?:for|forgot|borrowed|ate|stole my)|forgot|late again|spoil(?:ed|er|ers)|ate my|if (?:s?he|they) (?:say|says|send|sends|post|posts|play|plays|make|makes) (?:one more|another|that)|when (?:s?he|they) (?:finally|eventually) (?:reply|replies|answers?|calls?|texts?)|with (?:kindness|love|hugs)|surprise party|karaoke|pun|puns|prank)\b"
)
_COULD = pattern(
    r"\bi (?:could(?: just)?|would|'?d) ?(?:\w+ )?(?:<kill>|murder|strangle|throttle|punch|slap)\b|\bi'?d (?:<kill>|murder|strangle)\b"
)
_MEANT = pattern(
    r"\b(?:i mean it|not joking|not kidding|i'?m serious|no joke|seriously|swear|deserves?|tonight|tomorrow|gun|knife|plan(?:ning|ned)?|find (?:him|her|them)|know where|pay|regret|revenge|hate|again|if (?:s?he|they) (?:doesn'?t|don'?t|won'?t|ever|keeps?|leaves?|ignores?)|unless)\b"
)
_MERCY = pattern(
    r"\b(?:i (?:\w+ )?(?:would never|could never|never|don'?t|dont|do not|didn'?t|would not|wouldn'?t|won'?t|not (?:want|trying|going)|hate to|afraid (?:to|of|i'?ll)|scared (?:to|of|i'?ll)|worried (?:i|about|that))|without|not|n'?t|afraid|scared|worried|fear|avoid|risk|hate|i'?m sorry|guilty|instead of|rather than|stop|resist|talked me out)\b[^.!?\n]{0,40}\Z"
)
_LAWFUL = pattern(
    r"\b(?:check (?:on|s?he|they|if)|worried|ok(?:ay)?|safe|welfare|lawyer|solicitor|small claims|invoice|overdue|refund|payment|legal|ombudsman|contract|deposit|chargeback|trading standards|happy birthday|surprise|party|congratulat\w+|good news|how (?:good|great)|recommend)\b"
)


def hear(speech: Speech) -> Hit | None:
    """Return where the user threatens somebody or plans to harm them."""
    return _violence(speech.own) or _ruin(speech.own) or _menace(speech.own)


def _violence(own: str) -> Hit | None:
    for hit in hits(_VIOLENCE, own):
        if _spared(hit) or _HYPERBOLE.search(own):
            continue
        if _COULD.search(hit.sentence) and not _MEANT.search(hit.sentence):
            continue
        return hit
    return None


def _ruin(own: str) -> Hit | None:
    return next(
        (hit for hit in hits(_RUIN, own) if not _spared(hit) and not _LAWFUL.search(hit.sentence)),
        None,
    )


def _menace(own: str) -> Hit | None:
    return next((hit for hit in hits(_MENACE, own) if not _spared(hit)), None)


def _spared(hit: Hit) -> bool:
    return bool(
        guards.told_of_fiction(hit)
        or guards.joking(hit)
        or guards.denied(hit)
        or _MERCY.search(hit.before)
        or _THEY_DO.search(hit.before)
    )


_THEY_DO = pattern(
    r"\b(?:s?he|they|who|<role>|someone)(?:'?(?:s|d|ll|ve|re))?(?: (?:said|says|told me|threatened|swore|keeps saying|thinks|thought|is|was|that|me|wants|wanted|might|will|would|to|going|has|had|been|kept|also)){0,5} ?\Z"
)
