"""The words of threats by the user: violence, ruin, menaces, and what spares them."""

from coaching.safety.grammar import pattern, rule

_WILL = (
    r"(?:\b(?:i'?ll|i will|i'?m (?:going to|gonna|about to|planning to|thinking of|thinking "
    r"about|tempted to|ready to|this close to)|i am (?:going to|about to)|im (?:going to|"
    r"gonna|about to)|ima|imma|i want to|i wanna|want to|wanna|i swear(?: to god)? i'?ll|i "
    r"might(?: just)?|i should|i could|should i|can i|how (?:do|can|to|could) i?|let'?s|help "
    r"me|i'?d like to|i'?d love to|gonna|going to|planning to|plan to|thinking of|thinking "
    r"about|tempted to|so i can|and i'?ll|or i'?ll|or else i'?ll|i (?:just )?need to|i have "
    r"to|i would|i'?d)<adv>)"
)
_WHOM = (
    r"(?:him|her|them|you|u|ya|that (?:\w+ )?(?:guy|bitch|bastard|man|woman|girl|asshole|cunt|"
    r"prick|bloke|idiot|boy)|this (?:\w+ )?(?:guy|bitch|bastard|man|woman|asshole)|his (?:\w+ "
    r")?(?:wife|girlfriend|family|kids?|mother|dog|new \w+)|her (?:\w+ )?(?:husband|boyfriend|"
    r"family|kids?|mother|dog|new \w+)|my (?:\w+ ){0,2}<role>|both of them|everyone|someone|"
    r"somebody|people)"
)
VIOLENCE = (
    rule(
        "find_ hunt_ track_",
        r"\bi(?:'ll| will|'m going to|'m gonna| am going to| want to| swear) (?:find|hunt|track) "
        r"(?:him|her|them|that \w+)(?: down)? and (?:\w+ )?(?:hurt|kill|beat|make|fuck|end|break|"
        r"smash|deal|teach|show)\b",
    ),
    rule(
        "break bust kic pun rear smas snap",
        r"\b(?:break|breaking|smash|smashing|kick|punch|rearrange|bust|snap)(?: in)? (?:his|her|"
        r"their|your|that \w+'s) (?:\w+ )?(?:legs?|arms?|face|jaw|nose|neck|head|skull|teeth|"
        r"kneecaps?|fingers|ribs)\b(?: in)?",
    ),
    rule(
        "he_des my_boys my_brother_t my_brothers_t my_cousin_t my_cousins_t my_mat people_to "
        "put_h put_t some_g somebody_t someone_t they_de",
        r"\b(?:s?he|they) deserves? to (?:die|suffer|bleed|be hurt|rot|burn)\b(?! (?:less|no))|"
        r"\bput (?:him|her|them) in (?:the )?(?:hospital|ground|a grave|coffin)\b|\b(?:hire|"
        r"hiring|pay|paying|get|getting|send|sending) (?:someone|somebody|some guys?|my "
        r"(?:cousins?|brothers?|boys|mates?)|people) to (?:beat|hurt|rough|jump|scare|threaten|"
        r"visit|batter|kill|break)",
    ),
    rule(
        "about_to and_i'l and_il can_i going_t gonn help_m how_c how_d how_t i_cou i_have_to "
        "i_just_n i_mig i_need_t i_shou i_sw i_wi i_wou i'd i'll id ill ima imm let' lets or_el "
        "or_i' or_il plan_t plann ready_t should_i so_i_c tempte thinki this_clo wann want_to",
        rf"{_WILL} (?:<kill>|murder|stab|shoot|strangle|choke|beat(?: the (?:shit|crap|hell|life) "
        rf"out of| up)?|punch|smash|hurt|attack|poison|hit|slap|kick(?: the (?:shit|crap) out of)?|"
        rf"run over|bury|gut|knock out|knife|batter|shank|physically harm|harm|torture|ambush|jump|"
        rf"fuck up|break|mess up|deck|lamp|glass) {_WHOM}(?! (?:feelings|up (?:on|about|for a "
        rf"drink|with|later|when|tomorrow|next|again|after)|back (?:up|with)|with (?:a|an|some|my|"
        rf"the) (?:message|text|email|question|idea|call|invoice|bill|pitch|proposal|quote|"
        rf"compliment|joke|hug|kindness|surprise|truth)|on (?:linkedin|insta|facebook|the|sunday|"
        rf"whatsapp)|news|heart|it|by (?:saying|being|leaving|asking|not|telling|reaching)|again "
        rf"by|in (?:chess|fifa|the (?:game|race|next))|at (?:chess|tennis|the|his own|her own)|to "
        rf"(?:it|the)|gently|even more|any more|anymore|more than|further|when (?:s?he|they)(?:'s| "
        rf"is| are) (?:already|grieving|down)|feel|even))\b",
    ),
    rule(
        "burn cut_her_b cut_his cut_thei cutting_h cutting_th dest egg key put_a_b putting_a "
        "set_f slas smas sug throw torc trash vand wrec",
        r"(?:\b(?:i'?ll|i will|i'?m|im|i am|i want to|wanna|going to|gonna|i swear|i might|should "
        r"i|i could|thinking of|thinking about|tempted to|how to|how do i|i|plan to|to|and|"
        r"just)<adv>) (?:burn(?:ing)?(?: down)?|set fire to|torch(?:ing)?|smash(?:ing)?(?: up| "
        r"in)?|key(?:ed|ing)?|slash(?:ing|ed)?|trash(?:ing|ed)?|wreck(?:ing)?|vandali[sz](?:e|"
        r"ing)|put(?:ting)? a brick through|throw(?:ing)? a brick|egg(?:ing)?|destroy(?:ing)?|"
        r"sugar in|cut(?:ting)? (?:his|her|their) brake) (?:through )?(?:his|her|their|that "
        r"\w+'s) (?:\w+ )?(?:house|car|tires|tyres|windows?|windscreen|windshield|flat|place|"
        r"office|stuff|things|phone|laptop|front door|bike|truck|brakes|brake lines)\b(?: down)?",
    ),
    rule(
        "acid bat crow gun hamm knif mache throw weap",
        rf"\b(?:bring(?:ing)?|tak(?:e|ing)|got|have|bought|buy(?:ing)?|grab(?:bing)?|with|"
        rf"carry(?:ing)?) (?:a |my |the )?(?:gun|knife|weapon|bat|machete|hammer|acid|"
        rf"crowbar)\b[^.!?\n]{{0,50}}\b(?:{_WHOM}|his|her|their) (?:house|place|office|work|there|"
        rf"pay|see|face|regret|\w+)|\bthrow acid\b",
    ),
    rule(
        "_break _burn _dest _key _kic _slas _smas _tip _torc _tras _wrec",
        r"\b(?:i'?ll|ill|i will|imma|i'?m gonna|im gonna|gonna|going to)(?: (?:go|come|head|drive|walk))?(?: (?:down|over|round|there|up|by|and|n|just|to)){0,4} (?:smash|trash|wreck|burn|torch|kick|tip|break|destroy|key|slash)(?:ing)?(?: (?:up|in|over|down|apart))? (?:his|her|their|that \w+'s) (?!record|score|heart|myth|ass in|high)\w+",
    ),
)
RUIN = (
    rule(
        "photos_of pics_o pictures_o recor screens video_of videos",
        r"\b(?:pictures|pics|photos|videos?|screenshots|recordings?) of (?:him|her|"
        r"them)\b[^.!?\n]{0,50}\b(?:send|post|share|show|leak|publish|"
        r"upload)\w*\b[^.!?\n]{0,30}\b(?:to (?:his|her|their|every)|online|everyone|everywhere|"
        r"public)",
    ),
    rule(
        "chat conversa dms emails messages screens secrets texts",
        r"\b(?:i'?ll|i will|i'?m (?:going to|gonna)|going to|gonna|want to|wanna|thinking (?:of|"
        r"about)|tempted to|should i|might|could i|can i|plan to)(?: just)? (?:post|posting|share|"
        r"sharing|publish|publishing|upload|print|send|forward)(?:ing)? (?:all )?(?:of )?(?:our|"
        r"the|his|her|their|these|those|every) (?:\w+ )?(?:chats?|messages|texts|dms|"
        r"conversations?|screenshots|emails|secrets)(?: \w+){0,3}? (?:publicly|online|on "
        r"(?:facebook|insta\w*|twitter|x|linkedin|tiktok|reddit|social|my story)|to (?:everyone|"
        r"everybody|his|her|their)|everywhere|for everyone|unless|if (?:s?he|they))",
    ),
    rule(
        "frig inti scare_ scares terrifies terrify threaten_ threatens",
        r"\b(?:write|say|send|something|message|text|words?|letter|way)(?: \w+){0,4} (?:(?:that|"
        r"to|which|and|will|would|can|really) ){0,3}(?:scares?|frightens?|intimidates?|threatens?|"
        r"terrif(?:y|ies)) (?:him|her|them|my ex)\b(?! (?:off|away))",
    ),
    rule(
        "_payb _reven _veng be_sor get_b get_e getting_b make_ pay_for_b pay_for_du pay_for_g "
        "pay_for_i pay_for_l pay_for_t pay_for_w revenge_i revenge_o revenge_p suffer_fo teach_",
        r"\b(?:(?:get|getting|take|taking|want|wanting|plan|planning|plotting|plot|exact|seek|"
        r"have|having|some|for|my|sweet|best|need)(?: \w+){0,2} (?:revenge|payback|vengeance)\b|"
        r"revenge (?:plan|idea|ideas|plot|on)|get(?:ting)? back at (?:him|her|them|my)|get even "
        r"with|make (?:him|her|them|my (?:\w+ )?<role>) (?:pay|suffer|bleed|hurt|beg|cry for it|"
        r"regret (?:this|it|ever|ignoring|ghosting|leaving|what)|wish (?:s?he|they)(?:'d| had)? never)\b(?! (?:attention|for (?:dinner|lunch|coffee|the|"
        r"it all back|my)|me back|the|his|her|more|by card|up|rent))|teach (?:him|her|them) a "
        r"lesson|(?:s?he|they)(?:'ll|'s going to|'re going to| will|'s gonna) (?:fucking )?(?:pay "
        r"for (?:this|it|what|that|ghosting|ignoring|blocking|dumping|leaving)|be sorry\b(?! to)|"
        r"suffer for))",
    ),
    rule(
        "dest end expo fini humil name_a publicl ruin sab sham wrec",
        rf"{_WILL} (?:ruin|destroy|expose|exposing|humiliate|humiliating|wreck|wrecking|sabotage|"
        rf"sabotaging|publicly shame|name and shame|finish|end|ruining|destroying|shame) (?:(?:his|"
        rf"her|their|your) (?:\w+ ){{0,2}}(?:life|career|reputation|marriage|wedding|relationship|"
        rf"business|name|family|job|engagement|day)|(?:him|her|them|you|u|my (?:\w+ )?ex)(?: "
        rf"(?:online|publicly|on (?:facebook|insta\w*|linkedin|twitter|tiktok|x|reddit|social)|to "
        rf"(?:everyone|his|her|their|the|all)|in front|at work|for (?:what|who|ghosting|cheating)|"
        rf"as|and|so|if|unless|completely)|(?= ?(?:[.,!?;)…]|\Z))))\b",
    ),
    rule(
        "address_a address_o dox home_ad inti leak nake nude number_on_a number_on_c "
        "number_on_e number_on_r number_on_t number_onl phone_n priva revenge_p sex",
        r"\b(?:leak(?:ing|ed)? (?:her|his|their|those|the|our|your|some|all)(?: \w+){0,2} "
        r"?(?:nudes?|pics?|pictures|photos?|videos?|messages|texts|screenshots|dms|chats|secrets?|"
        r"info|number|address|emails)|(?:post|posting|posted|share|sharing|shared|send|sending|"
        r"sent|publish\w*|upload\w*|forward\w*|release|releasing|show|showing|put|putting)(?: "
        r"(?:all|of|some|up|around|the|those|out|everyone)){0,3} (?:her|his|their|your|those|"
        r"ex'?s|my ex'?s) (?:\w+ ){0,2}?(?:nudes?|naked \w+|intimate \w+|private (?:pics|photos|"
        r"pictures|videos?|messages|texts)|sexts?|home address|address (?:online|on|and phone)|"
        r"phone number (?:online|on|in|everywhere)|number (?:online|on (?:a|the|craigslist|reddit|"
        r"tinder|every)))|nudes? (?:of (?:her|him|them)|(?:s?he|they) sent(?: me)?)|revenge porn|"
        r"doxx?(?:ing|ed)? (?:him|her|them|my|you|that)|(?:nudes|naked (?:pics|photos|pictures)|"
        r"sex tape|intimate (?:pics|photos)|sext\w*)\b[^.!?\n]{0,50}\b(?:post|send|leak|share|"
        r"show|publish|upload|online|if (?:s?he|they)|unless))\b",
    ),
    rule(
        "_exto _frig _inti _scare_ _scari _threaten_ _threateni bla i_have_thr i_thr i've_t or_el",
        rf"{_WILL} (?:blackmail|blackmailing|threaten|threatening|extort|scare|scaring|intimidate|"
        rf"intimidating|frighten) {_WHOM}\b(?! (?:off|away|by (?:coming|being|asking|moving|"
        rf"texting|seeming)|with (?:how|my (?:love|feelings))))|\bblackmail(?:ing)? (?:him|her|"
        rf"them)\b|\bi(?:'ve| have)? threatened (?:him|her|them|to (?:tell|post|leak|show|expose|"
        rf"send|hurt|kill|come))\b|\bor else\b(?= ?[.!\"'\x00]|\Z)",
    ),
    rule(
        "or_el or_i_w or_i' or_il or_im",
        r"\bor (?:else )?i(?:'?ll| will|'?m going to|'m gonna) (?:just )?(?:tell|send|post|leak|"
        r"show|report|expose|call|forward|publish|share)\w* (?:\w+ ){0,3}?(?:(?:his|her|their|"
        r"your) (?:\w+ )?(?:wife|husband|girlfriend|boyfriend|partner|boss|employer|parents|mum|"
        r"mom|dad|family|work|hr|school|fianc\w+|colleagues|kids)|everyone|everybody|the "
        r"(?:photos|pics|pictures|screenshots|nudes|video)|screenshots)\b",
    ),
    rule(
        "bos boyf colleagues compan dad empl everyb everyo faceb fam fian girlf hr husb imm job "
        "kids landl mom mum pare partn schoo screens social_m the_messages the_nu the_phot "
        "the_pic the_tex the_vid the_wo wife work",
        r"\b(?:if|unless|or|until) (?:s?he|they|you|u)(?:'s|'re)? ?(?:doesn'?t|don'?t|won'?t|does "
        r"not|do not|isn'?t|aren'?t|not|keeps?|ignores?|ghosts?|still|answers?|repl(?:y|ies)|"
        r"calls?|responds?|texts?|unblocks?|gets?|talks?|comes?|meets?|gives?|"
        r"says?)[^.!?\n]{0,60}?\bi(?:'ll| will|'m going to|'m gonna|m gonna| am going to| "
        r"might(?: just)?| swear i'?ll|'m|m)(?: (?:just|have to|be|then|personally|"
        r"literally)){0,2} "
        r"(?:tell|telling|send|sending|post|posting|leak|show|showing|report|expose|call|calling|"
        r"contact|forward|email|go to|message|text|publish|share|out)(?: (?:\w+ "
        r"){0,4}?)?(?:(?:his|her|their|your) (?:\w+ )?(?:wife|husband|girlfriend|boyfriend|"
        r"partner|boss|employer|parents|mum|mom|dad|family|work|company|hr|school|job|landlord|"
        r"fianc\w+|colleagues|coworkers|kids)|everyone|everybody|the (?:photos|pics|pictures|"
        r"screenshots|nudes|video|messages|texts|world)|immigration|social media|facebook|"
        r"screenshots)\b",
    ),
    rule(
        "_everyth _the_trut about_us about_th all_ab what_h what_s",
        r"\b(?:i'?ll|i will|gonna|going to) (?:just )?(?:tell|show|send)(?:ing)? (?:his|her|their) (?:\w+ )?(?:wife|husband|girlfriend|boyfriend|partner|boss|"
        r"employer|parents|mum|mom|dad|family|kids|fianc\w+) (?:everything|the truth|all about|about (?:us|the affair)|what (?:s?he|they) did)\b"
        r"[^.!?\n]{0,40}\b(?:unless|if) (?:s?he|they)\b",
    ),
    rule(
        "or_el or_i_ or_i' or_il",
        r"\bor (?:else )?i(?:'?ll| will)? (?:tell|show|send|post|call|go to|ring|email|report)(?: \w+){0,3} (?:your|his|her|their) (?:\w+ )?(?:husband|wife|boss|employer|parents|family|girlfriend|boyfriend|partner|kids|church|landlord|fianc\w+|hr|work|company)\b(?! (?:how|that i miss|hello|hi\b|thanks))",
    ),
)
MENACE = (
    rule(
        "answer_me_ i_'l i_am_c i_am_wat i_know_w i_will_b i_will_f i_will_h i_will_make_s "
        "i_will_make_y i'll_be_c i'll_be_w i'll_f i'll_hu i'm_co i'm_wat reply_or watch_ "
        "you_are you_can' you_cant you_go you_mad you_r_g you_wi you'l you'r",
        r"(?:\A|[\"'\x00.!,\n:;]|\bor|\band|\bthen|\bsay(?:ing)?|\bwrite|\btell (?:him|her|them)) "
        r"?(?:you(?:'ll| will| r going to|'re going to|'re gonna| are going to| gonna) (?:fucking "
        r")?(?:regret (?:this|it(?= ?(?:[.!\"'\x00]|\Z))|ignoring|ghosting|leaving|blocking|ever|"
        r"what|not)(?! (?:sale|offer|deal|price|later if))|be sorry(?! (?:to|if you miss|you "
        r"missed))|pay for (?:this|it|what|that)(?! (?:with|by|at|when|later)))|i know where "
        r"(?:you|u|your \w+) (?:live|lives|work|works|park|go(?:es)? to school)\b|watch (?:your|"
        r"ur) back\b|i(?:'m| am| will be|'ll be) (?:coming|watching) (?:for|after) (?:you|u)\b|"
        r"answer me or|reply or (?:i|else)|you(?:'re| are) (?:a )?(?:dead|finished|dead (?:man|"
        r"woman|meat))\b|you made me do this|you can'?t hide\b(?! (?:your|from (?:me )?<laugh>))|"
        r"i(?:'ll| will) (?:find|hunt) (?:you|u)(?: down)?(?: and|[.!]|\"|\Z)|i (?:will|'ll) make "
        r"(?:sure )?(?:you|your life)(?: \w+){0,3} (?:hell|regret|suffer|pay|sorry|miserable))",
    ),
)
HYPERBOLE = pattern(
    r"\b(?:love (?:him|her|them)|miss (?:him|her|them)|my (?:best (?:friend|mate)|bestie|"
    r"sister|brother|mate|cousin|roommate)(?:'?s)? (?:for|forgot|borrowed|ate|stole my)|"
    r"forgot|late again|spoil(?:ed|er|ers)|ate my|if (?:s?he|they) (?:say|says|send|sends|"
    r"post|posts|play|plays|make|makes) (?:one more|another|that)|when (?:s?he|they) "
    r"(?:finally|eventually) (?:reply|replies|answers?|calls?|texts?)|with (?:kindness|love|"
    r"hugs)|surprise party|karaoke|pun|puns|prank)\b"
)
COULD = pattern(
    r"\bi (?:could(?: just)?|would|'?d) ?(?:\w+ )?(?:<kill>|murder|strangle|throttle|punch|"
    r"slap)\b|\bi'?d (?:<kill>|murder|strangle)\b"
)
MEANT = pattern(
    r"\b(?:i mean it|not joking|not kidding|i'?m serious|no joke|seriously|swear|deserves?|"
    r"tonight|tomorrow|gun|knife|plan(?:ning|ned)?|find (?:him|her|them)|know where|pay|"
    r"regret|revenge|hate|again|if (?:s?he|they) (?:doesn'?t|don'?t|won'?t|ever|keeps?|"
    r"leaves?|ignores?)|unless)\b"
)
MERCY = pattern(
    r"\b(?:i (?:\w+ )?(?:would never|could never|never|don'?t|dont|do not|didn'?t|would not|"
    r"wouldn'?t|won'?t|not (?:want|trying|going)|hate to|afraid (?:to|of|i'?ll)|scared (?:to|"
    r"of|i'?ll)|worried (?:i|about|that))|without|not|n'?t|afraid|scared|worried|fear|avoid|"
    r"risk|hate|i'?m sorry|guilty|instead of|rather than|stop|resist|talked me "
    r"out)\b[^.!?\n]{0,40}\Z"
)
LAWFUL = pattern(
    r"\b(?:check (?:on|s?he|they|if)|worried|ok(?:ay)?|safe|welfare|lawyer|solicitor|small "
    r"claims|invoice|overdue|refund|payment|legal|ombudsman|contract|deposit|chargeback|"
    r"trading standards|fake|prank|spider|halloween|happy birthday|surprise|party|congratulat\w+|good news|how (?:good|"
    r"great)|recommend)\b"
)
THEY_DO = pattern(
    r"\b(?:s?he|they|who|<role>|someone)(?:'?(?:s|d|ll|ve|re))?(?: (?:said|says|told me|"
    r"threatened|swore|keeps saying|thinks|thought|is|was|that|me|wants|wanted|might|will|"
    r"would|to|going|has|had|been|kept|also)){0,5} ?\Z"
)
