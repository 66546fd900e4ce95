"""Signs of deceit: a name that is not the user's, and watching somebody unseen."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_PROFILE = (
    r"(?:profiles?|accounts?|page|insta\w*|ig|finsta|tinder|hinge|bumble|snap\w*|e-?mail(?: address)?|linkedin|facebook|fb|number|discord|handle|gmail|persona|identity|"
    r"whatsapp|twitter|tiktok|telegram|reddit|character|alias|sim)"
)
_ALIAS = (
    rule(
        "_as_ _called_ _in_the_n _named _posi _prete _unde _where_i' _where_im",
        rf"\b(?:mak(?:e|ing)|made|set(?:ting)? up|creat(?:e|ed|ing)|got|us(?:e|ed|ing)|have|had|run|running|open(?:ed|ing)?|start(?:ed|ing)?|build|built|register\w*|keep|kept|"
        rf"invented|through|from|via|with|on) (?:a|an|another|this|my|one|some|the|up a|two) (?:\w+ ){{0,3}}?{_PROFILE}(?: \w+){{0,2}}? (?:as|called|named|under|pretending|"
        rf"where i'?m|posing|in the name)\b(?: (?:a|an|the|my|her|his|some|someone|random|if|different|invented|old|made[- ]up|another|\"?\w+\"?|'\w+))",
    ),
    rule(
        "_as_ call_my calling_m named_m nami posing_a pretend_i pretend_t pretende pretending_i "
        "pretending_t under_a under_t",
        r"\b(?:chat(?:s|ted|ting)?|talk(?:s|ed|ing)?|dm(?:s|'?d|ing)?|writ(?:e|ing|ten)|wrote|text(?:s|ed|ing)?|messag(?:e|es|ed|ing)|speak(?:s|ing)?|spoke|follow(?:s|ed|ing)?|add(?:s|ed|ing)?|match"
        r"(?:ed|ing)?|reply|replied|friended) (?:to |with )?(?:him|her|them|my (?:\w+ )?ex|[a-z]{3,12}) (?:on there |there |back )?as (?:an? |my |her |his |some )?(?!well|soon|usual|a friend|friends|much|"
        r"often|agreed|planned|promised|normal|before|always|if|though|i |he |she |they |we |it |you |long|far|possible|needed)\w+|\b(?:calling|call|named|naming) myself (?!an? )\w+|\bunder (?:a|the|an) "
        r"(?:\w+ )?(?:name|alias)\b|\bposing as\b|\bpretend(?:ing|ed)? (?:i'?m|to be) (?!ok|fine|okay|busy|happy|asleep|over|interested|cool)\w+",
    ),
    rule(
        "appea look pass seem sou",
        rf"\b(?:set|chang(?:e|ed|ing)|mad|edit(?:ed)?|made|turn(?:ed)?|tweak(?:ed)?|dress(?:ed)?)(?: up)? (?:my|the|a|it|an) (?:\w+ )?(?:{_PROFILE} )?(?:to |so (?:it|that it) |up to |into )?(?:look|looks|seem|seems|appear|pass|sound)(?:s|ed)? (?:like|as|to be) (?:a|an|the|her|his|someone)\b",
    ),
)
_UNAWARE = (
    rule(
        "acce adde answere answers beli blocked_me boug broke_u chat check_h check_i check_o "
        "check_u check_w checking_h checking_if checking_o checking_u checking_w did_n didn "
        "does_n doesn dum fell_f find_o finds_o followe follows found_o got_no_c got_no_i had_n "
        "has_no_c has_no_i have_no_c have_no_i i'm_me ignored_m ignores ignori im_m it_was_m "
        "it's_me its_m keep_an keeping_a likes matc my_ex notici obvi opened_u repli see_he "
        "see_his see_i see_thei see_w suspec suspi talk tells think_ thinks trus unf watc "
        "we_are",
        r"\b(?:(?:s?he|they|[a-z]{3,14}) (?:\w+ )?(?:accepted|added|follow(?:s|ed)(?: (?:it|back|her|him|me))?|chats?|chatted|talks?|talked|repl(?:ies|ied)|answer(?:s|ed)|trusts?|likes|opened up|matched|"
        r"fell for|bought it|tells)|(?:does|did)(?:n'?t| not) (?:know|suspect|realis|realiz|recogni)\w*|(?:has|have|had|got) no (?:idea|clue)|thinks? (?:i'?m|it'?s|its|she'?s|he'?s|i am)|believes?|it was me|"
        r"it'?s me|i'?m me|(?:being|too|look|seem|without) (?:it being )?(?:obvious|suspicious|suspecting)|finds? out|found out|noticing|see (?:what|if|who|whether|her|his|their)|check(?:ing)? (?:on|up|what|if|her|"
        r"his)|watch(?:ing)?|keep(?:ing)? an eye|unfollowed me|blocked me|ignor(?:es|ing|ed) me|dumped me|my ex|broke up|we are done|trust)\b",
    ),
    rule(
        "so_",
        r"\bso (?:that )?(?:he|she|they|[a-z]{3,14}) (?:would|will|'?d|'?ll|finally|has to|opens?|answers?|repl\w+|talks?)\b",
    ),
)
_OTHER_FACE = (
    rule(
        "_as_a_ _as_an _as_her _as_hi _as_so _as_the _phot _pic _selfi besti brot collea cous "
        "flat_m flatm frien gene housem mate room_m roomm siste voice_c",
        rf"\b(?:swapp?\w*|us(?:e|ed|ing)|put(?:ting)?|chang\w+|with|stole|took|grabbed|upload\w*)(?: \w+){{0,3}} (?:pics?|pictures|photos?|selfies?)(?: \w+)? (?:for|of|from|to) (?:some|a|another|my (?:friend|cousin|sister|brother|roommate|mate)|this|the internet|"
        rf"google|pinterest|ai|someone)\b|\b(?:borrow\w*|us(?:e|ed|ing)|on|from|through|via|took) (?:my )?(?:\w+ )?(?:room ?mate|flat ?mate|friend|cousin|sister|brother|mate|colleague|bestie|housemate)'?s (?:\w+ )?{_PROFILE}\b|\b(?:text|call|write|email|message|ring|"
        rf"phone|dm|contact|reach)\w*(?: \w+){{0,6}} as (?:the|a|an|his|her|their|some) (?:\w+ )?(?:hospital|police|bank|doctor|nurse|delivery|courier|recruiter|lawyer|school|boss|friend|mum|mom|dad|sister|brother|stranger|fan|client|"
        r"customer|landlord|girl|guy|woman|man|officer|paramedic|insurance|company)\b|\bvoice changer\b|\bai[- ]generated (?:pics?|photos?|face|girl|guy)\b",
    ),
)
_OFFICE = (
    rule(
        "_as_her _as_hi _as_if _as_the",
        r"\b(?:text|call|write|email|message|ring|phone|dm|contact|reach)\w*(?: \w+){0,6} as (?:if from )?(?:the|his|her|their) (?:\w+ )?(?:hospital|police|bank|doctor|nurse|courier|"
        r"lawyer|school|landlord|insurance|mum|mom|dad|sister|brother|best friend|boss|company|gym|vet|council|tax office)\b",
    ),
)
_HIDDEN_EAR = (
    rule(
        "alex baby_m cam doorb echo hear_ heard ipa lapt liste loca look_ looke looki mic recor "
        "saw_ see_ tracke watch_ watche watchi",
        r"\b(?:(?:my |the )?\w+ )?(?:doesn'?t|does not|don'?t|didn'?t|no idea|never|without)(?: \w+){0,3}? (?:know\w*|notice\w*|realis\w+|realiz\w+|remember)(?: \w+){0,3}?~\b(?:cam|camera|mic|microphone|alexa|echo|baby (?:cam|monitor)|doorbell|recorder|tracker|ipad|laptop|"
        r"location)\b~\b(?:still )?(?:works?|on|running|record\w*|sync\w*|connected|sends?|live|logged)\b|\b(?:listen(?:ed|ing)?|heard|hear|watch(?:ed|ing)?|see|saw|look(?:ed|ing)?) (?:in )?(?:\w+ ){0,4}(?:through|on|via|over|with) (?:the|my|our|her|his) "
        r"(?:\w+ )?(?:alexa|echo|baby (?:cam|monitor)|nanny cam|doorbell|ring|nest|hidden \w+|kitchen cam|indoor cam\w*|security cam\w*|webcam)\b(?! (?:a |the )?(?:song|music|weather))",
    ),
    rule(
        "without_ad without_g without_i without_l without_men without_r without_sa without_sh "
        "without_te",
        r"\bwithout (?:saying|admitting|telling (?:him|her|them)|revealing|letting on|mentioning|giving away|showing|it being obvious)(?: (?:that|how))? i(?:'?ve| have|'?m| am)? ?(?:read|saw|seen|know|knew|looked|heard|found|been|listened|tracked|checked|watched|went)\b",
    ),
)
_OPENLY = (
    rule(
        "art bake baki band_ blog brand busin candi career_c company_ craf d&d dnd etsy "
        "for_my_ban for_my_bu for_my_ca for_my_cl for_my_d for_my_p for_my_sh for_wo freel "
        "he_mad job_see kni newsletter_ photog podcast_ portf pot role_p rolep rpg shop_ "
        "somebody_m someone_m store studio they_m worl",
        r"\b(?:(?:my|a|our|the) (?:\w+ )?(?:business|shop|band|portfolio|blog|brand|company|store|bakery|podcast|newsletter|studio) (?:account|page|profile|insta\w*)?|for (?:work|my (?:business|shop|band|art|photography|"
        r"dog|cat|clients))|freelanc\w+|photographer|pottery|crafts?|art|knitting|baking|role ?play|rpg|dnd|d&d|world of warcraft|job seeker|candidate|career change|etsy|someone made|somebody made|he made|she made|they made)\b",
    ),
)
_TRACKER = (
    r"(?:tracking (?:app|device|software)|trackers?|gps|air ?tags?|tile|smart ?tag|spy ?ware|spy (?:app|software)|stalker ?ware|mspy|flexispy|key-? ?loggers?|parental control(?: app)?|monitoring (?:app|software)|"
    r"bug|hidden camera|spy ?cam|nanny cam|recorder|listening device|location sharing|life ?360|mirroring app|screen recorder|voice recorder|app)"
)
_WATCHING = (
    rule(
        "air_t airt app bug flex gps hidden_c key_l key- keyl life_3 life3 liste loca mirr moni "
        "msp nann paren recor screen_ smar spy stalker tile tracke tracking_d tracking_s "
        "voice_r",
        rf"\b(?:put|puts|installed|install|installing|hid|hide|hiding|slipped|slip|stuck|stick|set up|got|have|had|left|leave|use|using|planted|plant|placed|place|sewed|sewn|stashed|popped|dropped|added|turned on|attached|"
        rf"bought|there'?s|snuck)(?: \w+){{0,3}}? {_TRACKER}\b(?: \w+){{0,3}}? (?:on|in|into|inside|under|onto|to|for|behind) (?:his|her|their|the|our|my (?:\w+ ){{0,2}}<role>'s|[a-z]{{2,15}}'s|[a-z]{{2,15}}s) (?:\w+ )?"
        rf"(?:phone|car|bag|handbag|backpack|laptop|coat|jacket|ipad|tablet|watch|computer|bike|van|truck|purse|shoes?|suitcase|keys|room|bedroom|house|flat|wallet|pram|device|mobile|cell|glove ?box|bumper|boot|home|iphone|android)\b",
    ),
    rule(
        "find_m google_ her_fit her_gp her_ic her_lo her_sm her_str his_fit his_gp his_ic "
        "his_loc his_sm his_str life_3 life3 the_ai the_doorb the_hid the_nan the_nes "
        "the_ring_c the_tr",
        r"\b(?:see|check|watch|follow|track|look(?:ing)? at|know|view|refresh|checking|watching|tracking|seeing|saw|following)(?:ed|s)? (?:on|from|by|via|through|that|at|exactly|what|his|her|their|where|when|if|the|"
        r"[a-z]+'s|she'?s|he'?s){0,1} ?(?:\w+ ){0,5}?(?:(?:on|via|through|from|using|with) (?:the )?(?:find my|life ?360|her gps|his gps|his location|her location|the tracker|the air ?tag|google timeline|his icloud|her icloud|"
        r"google maps timeline|the (?:ring|nest|nanny|doorbell|hidden) (?:cam\w*|camera)|(?:her|his) (?:fitbit|strava|smart ?watch)))\b",
    ),
    rule(
        "brok checki crac crede fing get goi got guesse hack log moni passc passw peek pin "
        "read_ reading_ screens scro sig snu went",
        r"\b(?:(?:am |i'?m |still |was |been |stayed |logged |stay )+(?:logged|signed) (?:in|into|on)(?: (?:to|on|as))? (?:his|her|their|[a-z]{2,15}'s)|(?:log|logged|logging|sign|signed|signing|got|get|getting|went|going|hacked|hack|broke|snuck|peeked|peeking|"
        r"guessed|cracked) (?:back )?(?:in|into|in to|onto|through)(?: to)? (?:his|her|their|[a-z]{2,15}'s) (?:\w+ ){0,2}(?:account|accounts|email|emails|e-?mails|gmail|icloud|insta\w*|facebook|fb|whatsapp(?: web)?|phone|laptop|ipad|messages|dms|inbox|"
        r"cloud|snap\w*|outlook|messenger|telegram|socials?|computer|tablet|photos|diary|journal|calendar|spotify|hinge|tinder|linkedin)|(?:i |still |also |and )(?:know|have|got|guessed|saved|remember|kept|found|changed|reset) (?:his|her|their|"
        r"[a-z]{2,15}'s) (?:\w+ ){0,2}(?:password|passcode|pin|login|log-?in|credentials|fingerprint)|(?:i'?ve been |i was |been |i |started |keep |kept |secretly |and |to )(?:read|reading|going through|went through|scrolling through|checking|monitoring|screenshotting) "
        r"(?:all )?(?:of )?(?:his|her|their|[a-z]{2,15}'s) (?:\w+ )?(?:private |personal |work )?(?:emails|dms|diary|journal|inbox|whatsapps?|texts|messages|chats|imessages|notes app) (?:on|with|from|to|while|when|between|without|through|behind|secretly|via|since|every|"
        r"at night|synced))\b",
    ),
    rule(
        "clon come_up copi forw mirr pop_u show_u still_co still_l still_o still_si sync",
        r"\b(?:his|her|their|[a-z]{2,15}'s) (?:\w+ ){0,2}(?:messages|imessages|texts|emails|whatsapp|dms|calls|photos|phone|icloud|location|gmail|account)(?: \w+){0,2} (?:sync|syncs|synced|mirror(?:s|ed)?|forward(?:s|ed)?|still come|come up|pop up|show up|copied|clon(?:e|ed)|"
        r"still open|still logged|still signed)(?: \w+){0,3} (?:to|on|onto|in) (?:my|the old|our old|an old)\b",
    ),
)
_BY_CONSENT = (
    rule(
        "agre aske bik cat child cons deme dog each_ot exe gav have instal keys kid know let "
        "lost_l lug my_mu our_dau our_so own perm power_o put set_i shar showe stole suit "
        "the_parc todd told use walle wand year",
        r"\b(?:permission|consent\w*|(?:we|both|all) (?:\w+ )?(?:agreed|share|shared|use|have)(?: \w+)? (?:location|it|our|the|life ?360|locations)|our (?:kids?|son|daughter|toddler|cat|dog)|my (?:kid|kids|toddler|child|cat|dog|own|luggage|suitcase|bike|wallet|keys|"
        r"(?:8|9|10|11|12|13|14|15)[- ]year)\w*|(?:s?he|they) (?:know|knows|asked|gave|told|showed|set it|put|installed|shared|shares|lets|let)(?: me)?|each other|dementia|lost luggage|the parcel|stolen|executor|power of attorney|my mum'?s care|wandering)\b",
    ),
)
SCENES = (
    Scene(_ALIAS, (_UNAWARE,), _OPENLY),
    Scene(_OTHER_FACE, (_UNAWARE,), _OPENLY),
    Scene(_HIDDEN_EAR),
    Scene(_OFFICE, (), _OPENLY),
    Scene(_WATCHING, (), _BY_CONSENT),
)
