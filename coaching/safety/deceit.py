"""Hears deceit by the user: false profiles, spying on somebody, lies to force an answer."""

from coaching.safety import deceit_signs, guards, harm_weights, scenes
from coaching.safety.grammar import Hit, hits, pattern, rule
from coaching.safety.speech import Speech

_WHOSE = r"(?:his|her|their|my (?:\w+ ){0,2}<role>'?s|[a-z]{2,15}'s)"
_TARGET = r"(?:him|her|them|my (?:\w+ ){0,2}<role>|[a-z]{3,15})"

_FALSE_FACE = (
    rule(
        "_nam",
        r"\b(?:account|profile|email|number|message|text)\b[^.!?\n]{0,20}\b(?:with|under|using|"
        r"in) (?:another|a different|a fake|a false|an invented|a made[- ]up|some other|someone "
        r"else'?s) name\b",
    ),
    rule(
        "as_if as_tho like_i like_y",
        r"\b(?:as if|as though|like) (?:you|i|it)(?:'re|'m| were| was| am| are| is|'s)? (?:from |"
        r"coming from )?(?:his|her|their|the|a|an) (?:\w+ )?(?:bank|boss|doctor|company|police|"
        r"landlord|lawyer|school|sister|brother|mum|mom|mother|dad|father|husband|wife|girlfriend|"
        r"boyfriend|daughter|son|cousin|assistant|friend|recruiter|client|court|delivery|employer|hr|hospital|insurance)\b",
    ),
    rule(
        "a_mod a_stra other_people' other_peoples rando somebody_else' somebody_elses someone_e "
        "stole",
        r"\b(?:with|using|use|used|from|under) (?:some(?:one|body) else'?s|other people'?s|a "
        r"stranger'?s|stolen|a model'?s|random) (?:\w+ )?(?:pics?|pictures|photos?|name|identity|"
        r"profile|account|face)\b",
    ),
    rule(
        "alt anon bogu burner catf dum fak fal fins made prete secr sock throw",
        r"\b(?:(?:mak(?:e|ing)|made|creat(?:e|ed|ing)|set(?:ting)? up|us(?:e|ed|ing)|open(?:ed|"
        r"ing)?|start(?:ed|ing)?|through|via|from|with|on|got|have|buil[dt]|register\w*|log in "
        r"with|follow\w* (?:him|her|them) (?:from|with|on))(?: (?:up|a|an|my|another|this|like|"
        r"one|two|three|\d|some|new)){0,3} (?:fake|false|burner|catfish|anonymous|alt|bogus|dummy|"
        r"sock ?puppet|made[- ]up|pretend|throwaway|secret|finsta)(?:-\w+)?(?: \w+){0,2}? "
        r"?(?:accounts?|profiles?|insta\w*|ig|facebook|fb|tinder|hinge|bumble|linkedin|emails?|"
        r"e-mail|identity|name|persona|number|page|twitter|snap\w*|discord|whatsapp|telegram|"
        r"account|gmail|recruiter|girl|guy)\b)|\bcatfish(?:ing)? (?:him|her|them|my)\b|\bfinsta "
        r"to (?:see|watch|check|follow|view)\b|\bfake (?:profile|account|insta\w*|tinder|"
        r"facebook) (?:to|and|so|for)\b",
    ),
    rule(
        "act_a act_l actin call_ called_ calling_ claim_ claimed claimi impe message_her_a "
        "message_hi message_t messaged_her_a messaged_hi messaged_t messaging_h messaging_t "
        "pose_as posed posing_a prete text_her_a text_him_a text_the texted_her_as texted_him_a "
        "texted_them texting_her_as texting_him_a texting_t",
        r"\b(?:pretend(?:ing|ed)? (?:to be|i'?m|that i'?m|i am|to be from|like i'?m)|pos(?:e|ed|"
        r"ing) as|impersonat(?:e|ed|ing)|claim(?:ing|ed)? to be|act(?:ing)? (?:as|like) (?:i'?m |"
        r"i am )?(?:a|an|the|his|her|someone|some)|text(?:ing|ed)? (?:him|her|them) as|messag(?:e|"
        r"ing|ed) (?:him|her|them) as|call(?:ing|ed)? (?:him|her|them|his|her|their|up)(?: "
        r"(?:work|office|job))? as)(?: (?:a|an|the|his|her|their|my|some|someone|somebody|another|"
        r"from|one of|one))(?: \w+)?",
    ),
)
_SPYING = (
    rule(
        "when_h when_s when_t while_h while_s while_th",
        r"\b(?:look|check|go|peek|snoop|read)\w*(?: (?:at|through|in|into|on))? (?:his|her|their|"
        r"my (?:\w+ ){0,2}<partner>'?s) (?:\w+ )?(?:phone|laptop|messages|texts|dms|"
        r"ipad)\b[^.!?\n]{0,40}\b(?:while|when) (?:s?he|they)(?:'s|'re| is| are| was)? (?:\w+ "
        r")?(?:sleep\w*|asleep|shower\w*|bath\w*|out|away|not looking|work\w*|gone|in the)",
    ),
    rule(
        "acces check_ get_ interc listen_t moni read_ see_ view_",
        r"\b(?:apps?|software|tool|program|way|how|what|which)\b[^.!?\n]{0,40}\b(?:to|can i|i can|"
        r"do i|could i) (?:read|see|get|intercept|monitor|view|check|access|listen to) (?:his|her|"
        r"their|my (?:\w+ ){0,2}<partner>'?s|someone'?s|somebody'?s) (?:\w+ )?(?:messages|texts|"
        r"dms|calls|chats|whatsapp|emails|phone|private \w+)\b",
    ),
    rule(
        "beh findi knowi notici reali seei",
        r"\b(?:see|check|checking|read|reading|look|find out|know|record|recording|watch|watching|"
        r"follow|access|get into|track|listen|monitor|view|spy)\b[^.!?\n]{0,60}\b(?:without "
        r"(?:him|her|them|my (?:\w+ )?<role>) (?:knowing|noticing|finding out|realis\w+|realiz\w+|"
        r"seeing)|behind (?:his|her|their) back)\b(?!.{0,40}(?:surprise|birthday|gift|party|"
        r"ring))",
    ),
    rule(
        "acces crede instal login passw",
        r"\b(?:still )?(?:have|had|got|have still) (?:access to|the (?:login|password) (?:to|"
        r"for)) (?:his|her|their|my (?:\w+ )?ex'?s) (?:\w+ )?(?:email|account|icloud|insta\w*|"
        r"facebook|phone|messages|camera|location|inbox|gmail|photos|snap\w*|whatsapp)|"
        r"\binstall(?:ed|ing)? (?:an? |some )?(?:\w+ )?(?:app|software|program|thing) (?:on|in|"
        r"onto) (?:his|her|their) (?:phone|laptop|computer|car|ipad)|\b(?:his|her|their) "
        r"(?:icloud|google|gmail|insta\w*|facebook|email) (?:login|password|credentials)\b",
    ),
    rule(
        "airt bug camer find_h find_t flex gps keyl loca moni msp secretl see_he see_his "
        "see_thei spy stalker tile trace traci track without_h without_the",
        rf"\b(?:track(?:ing|ed)? (?:{_WHOSE} (?:\w+ )?(?:phone|location|car|whereabouts|movements|"
        rf"number|mobile|cell|iphone|android|ip|calls|messages|texts|activity|snap)|(?:him|her|"
        rf"them|where (?:s?he|they))(?: (?:by|with|using|on|via|through|down|secretly)\b)?)|(?:put|"
        rf"hid(?:e|ing)?|plac(?:e|ed|ing)|stick|stuck|slip\w*|plant\w*|attach\w*|install\w*|leave|"
        rf"get|buy|bought)(?: \w+){{0,3}} (?:airtag|tracker|gps|spyware|spy app|keylogger|tracking "
        rf"(?:app|device)|tile|bug|camera|stalkerware)s? (?:on|in|under|into|inside) (?:his|her|"
        rf"their|my (?:\w+ ){0, 2}<role>'?s)\b|(?:mspy|flexispy|stalkerware)\b|spy(?:ing|ied)? on "
        rf"(?:him|her|them|my)|(?:secretly|without (?:him|her|them) knowing) (?:track|record|film|"
        rf"watch|monitor|follow)\w*|locat(?:e|ing) {_WHOSE} (?:phone|car|mobile|cell)|"
        rf"monitor(?:ing)? {_WHOSE} (?:phone|messages|location|texts|calls|activity|accounts?|"
        rf"socials)|(?:find|see|trace) (?:his|her|their) (?:location|phone|whereabouts|ip)(?: "
        rf"\w+){{0,3}} (?:without|secretly)|trac(?:e|ing) (?:his|her|their) (?:phone|location|ip|"
        rf"number|calls))\b",
    ),
    rule(
        "chec clon go_ going_ hack_ hacke hacki in_to_ interc into log- login look_ looke looki "
        "on_to_ onto_ passc passw pin read scro search_ searche searchi see snoo unlock_c went_",
        rf"\b(?:(?:log(?:ged|ging)?|hack(?:ed|ing)?|get(?:ting)?|got|break(?:ing)?|broke|"
        rf"sneak(?:ed|ing)?) (?:in ?to|into|onto|on to|back into) {_WHOSE} (?:\w+ "
        rf"){{0,2}}(?:account|accounts|email|emails|e-mail|gmail|phone|insta\w*|ig|facebook|fb|"
        rf"icloud|whatsapp|messages|laptop|computer|snap\w*|socials|profile|linkedin|inbox|texts|"
        rf"dms|mail|twitter|discord|ipad|messenger)|hack(?:ing|ed)? (?:him|her|them|{_WHOSE} "
        rf"(?:\w+ )?(?:phone|account|email|insta\w*|facebook|whatsapp|icloud|snap\w*|wifi|laptop|"
        rf"messages))|(?:guess(?:ed|ing)?|know|knew|got|have|found|figur\w+ out|crack\w*|steal|"
        rf"stole|reset\w*|remember) {_WHOSE} (?:\w+ )?(?:password|passcode|pin|login|log-in|unlock "
        rf"code)|(?:go(?:ing)?|went|look(?:ing|ed)?|snoop(?:ing|ed)?|search(?:ing|ed)?|"
        rf"scroll(?:ing|ed)?) (?:through|in|thru) {_WHOSE} (?:\w+ )?(?:phone|messages|emails|texts|"
        rf"dms|laptop|whatsapp|inbox)|(?:read(?:ing)?|check(?:ed|ing)?|see|intercept\w*) {_WHOSE} "
        rf"(?:\w+ )?(?:texts|messages|emails|dms|whatsapp\w*|phone|inbox|chats|private "
        rf"messages)(?: \w+){{0,4}} (?:secretly|without|while (?:s?he|they)|behind|to see (?:who|"
        rf"if|whether)|with(?: \w+)? (?:other|another|him|her|his|that)|remotely|from my)|clon(?:e|"
        rf"ed|ing) {_WHOSE} (?:phone|whatsapp|sim))\b",
    ),
    rule(
        "_a_gu _det _hacker _investi _pi _priv _skip_t _someb _someo hire_a hired_a hiring_a "
        "pay_a payi",
        r"\b(?:hir(?:e|ed|ing)|pay(?:ing)?|paid|get|got|getting|use|using|find)(?: \w+){0,3} "
        r"(?:private (?:investigator|detective|eye)|pi|detective|hacker|skip tracer|someone|"
        r"somebody|a guy|investigator)(?: \w+){0,2} (?:to|who can|that can|and) (?:\w+ )?(?:find|"
        r"follow|track|locat\w+|watch|spy|look|hack|get|figure|see|tail|dig|investigate|recover|"
        r"check)\b|\b(?:hir(?:e|ed|ing)|pay(?:ing)?) (?:a|an) (?:private (?:investigator|"
        r"detective|eye)|pi|hacker|skip tracer)\b",
    ),
    rule(
        "her_ad her_hom her_new his_ad his_ho his_new_a their_ad their_h their_n where_he "
        "where_m where_s where_they",
        r"\b(?:find(?:ing)? out|find|figur(?:e|ing) out|work(?:ing)? out|discover|dig up|get|"
        r"look(?:ing)? up|track down)(?: \w+){0,2} (?:where (?:s?he|they)(?:'s| is| are)? ?(?:now "
        r"|currently )?(?:liv(?:es?|ing)|moved(?: to)?|stay(?:s|ing)?|parks?)|where my (?:\w+ "
        r")?(?:ex|crush)(?:'s| is)? (?:liv\w+|work\w*|moved|stay\w*)|(?:his|her|their) (?:new |"
        r"home )?address)\b(?! (?:to (?:send|post|mail)|for (?:the|a|my|an|our) (?:wedding|"
        r"invitation|card|invite|christmas|package|parcel|gift|letter|thank)|so i can (?:send|"
        r"post|mail)))",
    ),
)
_KEYS_TO = (
    rule(
        "acces log- login passc passw pin",
        rf"\b(?:i|i'?ve|i'?m|still|also|and|using|use|used|kept|know|have|got)(?: (?:still|have|had|got|know|knew|kept|saved|remember|found|guessed|changed|with|use|used|using|also|a|an)){{0,4}} (?:the |all the |her |his |their )?(?:passwords?|passcode|pin|log-?in|access)"
        rf"(?: \w+)? (?:to|for|of|on|into) {_WHOSE} (?:\w+ ){{0,2}}(?:account|accounts|email|emails|e-mails?|inbox|phone|insta\w*|facebook|fb|icloud|whatsapp|messages|laptop|cloud|ipad|gmail|snap\w*|socials?|camera|cameras|doorbell|location|calendar|diary)\b"
        r"(?=[^?\n]{0,200}\b(?:see|saw|seen|read|reads|check|checked|look|looked|know|log|watch|opened|find|found|secretly|without)\b)",
    ),
)
_LIES = (
    rule(
        "fak he'd he'l inven is_a_l it's_a_l its_a just_to lie lyi made_u make_u maki not_tr "
        "so_he so_she so_that_h so_that_s so_that_t so_they stage stagi they'd they'l thoug "
        "to_for to_ge to_mak to_see",
        r"\b(?:(?:lie|lying|fak(?:e|ing|ed)|mak(?:e|ing) up|made up|invent(?:ing|ed)?|stag(?:e|"
        r"ing))(?: (?:to|that|and|about|up|a|an|my|some|him|her|them|having|being|say|said|tell|"
        r"like|i|i'?m|own|was|story|his|in)){0,6} (?:died|dead|death|dying|funeral|emergency|"
        r"accident|hospital|pregnan\w+|cancer|sick|illness|ill|suicid\w*|heart attack|overdose|"
        r"crisis|family emergency|kidnapping|diagnosis|injury)|(?:tell|telling|told|text|texted|"
        r"say(?:ing)? to|said to|message|write|email) (?:him|her|them|my (?:\w+ )?<role>) (?:that "
        r")?(?:i'?m|i am|i|my (?:\w+ )?\w+|s?he|someone|our (?:dog|cat)|i'?ve|i have)(?: "
        r"\w+){0,4}? (?:died|dead|dying|in (?:the )?hospital|pregnant|cancer|been in an accident|"
        r"terminal\w*|passed away|overdosed|kill)[^.!?\n]{0,50}(?:so (?:that )?(?:s?he|"
        r"they)(?:'ll|'d| will| would| has| have|'s)|to (?:get|make|force|see) |(?:even )?though|"
        r"not true|(?:it'?s|its|is) a lie|just to|(?:s?he|they)(?:'d|'ll) (?:have to|answer|reply|"
        r"call)))",
    ),
    rule(
        "cancer dead died dyi had_an_ac in_ho in_the_hos passed_a preg suicida termi very_i",
        r"\b(?:should i|can i|could i|what if i|i could|i'?ll|maybe i|i might|thinking of|gonna|"
        r"going to|i'?m going to|just)(?: (?:just|should|say|saying|tell|telling|pretend|"
        r"pretending|lie|fake|claim|him|her|them|that|to|and|text|say that)){1,5} (?:i'?m|i am|my "
        r"(?:\w+ )?(?:mum|mom|mother|dad|father|gran\w*|nan|brother|sister|dog|cat)(?:'s| is| has|"
        r" just)?|i have|i'?ve got|someone|s?he)(?: \w+){0,3}? (?:died|dead|dying|in (?:the "
        r")?hospital|pregnant|cancer|terminal\w*|passed away|had an accident|very ill|suicidal)\b",
    ),
    rule(
        "i_can_ i_could_ i_mig i_shou i_wi",
        r"\bi (?:could|should|might|can|will)(?: just| always)? (?:say|tell (?:him|her|them)|claim|pretend|write)(?: (?:that|him|her|them))?(?: \w+){0,3} (?:diagnos\w+|cancer|dying|hospital|accident|pregnan\w+|tumou?r|ill|sick|suicidal|emergency)\b(?=[^?\n]{0,80}\b(?:(?:he|she|they)(?:'?d|'?ll| would| will)|so (?:he|she|they)|to (?:get|make)))",
    ),
)

_NOT_USER = pattern(
    r"\b(?:s?he|they|who|someone|somebody|scammers?|people|bots?|some (?:guy|girl|one|person)|"
    r"you|it|<role>|this (?:guy|person|girl)|was|were|been|probably|always|is|are|that|"
    r"which)(?:'?(?:s|d|ll|ve|re))?(?: (?:has|had|have|is|was|were|been|been using|just|"
    r"probably|might|may|could|also|then|went and|a|just|always|keeps?|kept|obviously|clearly|"
    r"already|secretly|even|would|used to|actually)){0,4} ?\Z"
)
_WORDED = pattern(r"\b(?:write|word|phrase|make|sign|put|draft) (?:it|this|that)(?: up)? ?\Z")
_TO_USER = pattern(
    r"\A(?: \w+){0,3} (?:to me\b|me\b(?! (?:to|and|his|her|their|where|when|who|what))|my "
    r"(?:phone|account|email|messages|password|profile|name|photos))|\A (?:for (?:work|"
    r"testing|qa|the (?:app|demo|test|game|play|show|penetration|red team|campaign|prank)|my "
    r"(?:students|class|company|job))|on (?:the )?(?:test|staging) (?:site|server))"
)
_ASKS_COACH = pattern(r"(?:\A|[.!?:\n]|\b(?:please|can you|could you|now|just)) ?\Z")
_OWN_PHONE = pattern(
    r"\b(?:my own (?:phone|account|laptop)|lost phone|lost my phone|my (?:kid|child|toddler|"
    r"son|daughter)(?:'s)? (?:school )?(?:bus|watch)|shared (?:location|calendar)|with (?:his|"
    r"her|their) (?:permission|consent|knowledge|ok)|(?:s?he|they) (?:asked|gave|told|let|"
    r"shared|wanted) (?:me )?(?:to |the |his |her |their |access|with)|power of attorney|"
    r"estate|executor|passed away|died (?:last|in))\b"
)


def hear(speech: Speech) -> Hit | None:
    """Return where the user tells of deceiving or spying on somebody, or asks how to."""
    own = speech.own
    for rules in (_FALSE_FACE, _SPYING, _KEYS_TO, _LIES):
        for hit in hits(rules, own):
            if _holds(hit):
                return hit
    played = scenes.played((*deceit_signs.SCENES, *harm_weights.MASKED), own)
    return next((hit for hit in played if _holds(hit)), None)


def _holds(hit: Hit) -> bool:
    if hit.words.startswith("pretend ") and _ASKS_COACH.search(hit.before):
        return False
    harmless = guards.told_of_fiction(hit) or guards.denied(hit) or _OWN_PHONE.search(hit.sentence)
    by_others = _NOT_USER.search(hit.before) and not _WORDED.search(hit.before)
    return not (harmless or by_others or _TO_USER.match(hit.after))
