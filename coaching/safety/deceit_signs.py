"""Signs of deceit: a name that is not the user's, and watching somebody unseen."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_PROFILE = (
    r"(?:profiles?|accounts?|page|insta\w*|ig|finsta|tinder|hinge|bumble|snap\w*|e-?mail(?: address)?|linkedin|facebook|fb|number|discord|handle|gmail|persona|identity|"
    r"whatsapp|twitter|tiktok|telegram|reddit|character|alias|sim)"
)
_ALIAS = (
    rule(
        "profile account page insta ig_ finsta tinder hinge bumble snap mail linkedin facebook fb number discord handle persona identity "
        "alias whatsapp twitter tiktok telegram character",
        rf"\b(?:mak(?:e|ing)|made|set(?:ting)? up|creat(?:e|ed|ing)|got|us(?:e|ed|ing)|have|had|run|running|open(?:ed|ing)?|start(?:ed|ing)?|build|built|register\w*|keep|kept|"
        rf"invented|through|from|via|with|on) (?:a|an|another|this|my|one|some|the|up a|two) (?:\w+ ){{0,3}}?{_PROFILE}(?: \w+){{0,2}}? (?:as|called|named|under|pretending|"
        rf"where i'?m|posing|in the name)\b(?: (?:a|an|the|my|her|his|some|someone|random|if|different|invented|old|made[- ]up|another|\"?\w+\"?|'\w+))",
    ),
    rule(
        "as_ called named pretend pose posing alias calling_myself go_by under_the",
        r"\b(?:chat(?:s|ted|ting)?|talk(?:s|ed|ing)?|dm(?:s|'?d|ing)?|writ(?:e|ing|ten)|wrote|text(?:s|ed|ing)?|messag(?:e|es|ed|ing)|speak(?:s|ing)?|spoke|follow(?:s|ed|ing)?|add(?:s|ed|ing)?|match"
        r"(?:ed|ing)?|reply|replied|friended) (?:to |with )?(?:him|her|them|my (?:\w+ )?ex|[a-z]{3,12}) (?:on there |there |back )?as (?:an? |my |her |his |some )?(?!well|soon|usual|a friend|friends|much|"
        r"often|agreed|planned|promised|normal|before|always|if|though|i |he |she |they |we |it |you |long|far|possible|needed)\w+|\b(?:calling|call|named|naming) myself (?!an? )\w+|\bunder (?:a|the|an) "
        r"(?:\w+ )?(?:name|alias)\b|\bposing as\b|\bpretend(?:ing|ed)? (?:i'?m|to be) (?!ok|fine|okay|busy|happy|asleep|over|interested|cool)\w+",
    ),
)
_UNAWARE = (
    rule(
        "accept added follow chat talk know idea think thinks believ real obvious suspect find_out notice see_what see_if see_who check_on watch keep_an_eye "
        "unfollow block ignor dump ex broke reply replie trust",
        r"\b(?:(?:s?he|they|[a-z]{3,14}) (?:\w+ )?(?:accepted|added|follow(?:s|ed)(?: (?:it|back|her|him|me))?|chats?|chatted|talks?|talked|repl(?:ies|ied)|answer(?:s|ed)|trusts?|likes|opened up|matched|"
        r"fell for|bought it|tells)|(?:does|did)(?:n'?t| not) (?:know|suspect|realis|realiz|recogni)\w*|(?:has|have|had|got) no (?:idea|clue)|thinks? (?:i'?m|it'?s|its|she'?s|he'?s|i am)|believes?|it was me|"
        r"it'?s me|i'?m me|(?:being|too|look|seem|without) (?:it being )?(?:obvious|suspicious|suspecting)|finds? out|found out|noticing|see (?:what|if|who|whether|her|his|their)|check(?:ing)? (?:on|up|what|if|her|"
        r"his)|watch(?:ing)?|keep(?:ing)? an eye|unfollowed me|blocked me|ignor(?:es|ing|ed) me|dumped me|my ex|broke up|we are done|trust)\b",
    ),
)
_OTHER_FACE = (
    rule(
        "swap pics pictures photos model stock borrow _as_the _as_a as_her as_his new_sim new_number someone_else roommate friend's cousin's sister's brother's ai_gen "
        "filter voice_changer pretend",
        rf"\b(?:swapp?\w*|us(?:e|ed|ing)|put(?:ting)?|chang\w+|with|stole|took|grabbed|upload\w*)(?: \w+){{0,3}} (?:pics?|pictures|photos?|selfies?)(?: \w+)? (?:for|of|from|to) (?:some|a|another|my (?:friend|cousin|sister|brother|roommate|mate)|this|the internet|"
        rf"google|pinterest|ai|someone)\b|\b(?:borrow\w*|us(?:e|ed|ing)|on|from|through|via|took) (?:my )?(?:\w+ )?(?:room ?mate|flat ?mate|friend|cousin|sister|brother|mate|colleague|bestie|housemate)'?s (?:\w+ )?{_PROFILE}\b|\b(?:text|call|write|email|message|ring|"
        rf"phone|dm|contact|reach)\w*(?: \w+){{0,6}} as (?:the|a|an|his|her|their|some) (?:\w+ )?(?:hospital|police|bank|doctor|nurse|delivery|courier|recruiter|lawyer|school|boss|friend|mum|mom|dad|sister|brother|stranger|fan|client|"
        r"customer|landlord|girl|guy|woman|man|officer|paramedic|insurance|company)\b|\bvoice changer\b|\bai[- ]generated (?:pics?|photos?|face|girl|guy)\b",
    ),
)
_OFFICE = (
    rule(
        "as_the as_his as_her as_their from_the saying_i'm saying_im",
        r"\b(?:text|call|write|email|message|ring|phone|dm|contact|reach)\w*(?: \w+){0,6} as (?:if from )?(?:the|his|her|their) (?:\w+ )?(?:hospital|police|bank|doctor|nurse|courier|"
        r"lawyer|school|landlord|insurance|mum|mom|dad|sister|brother|best friend|boss|company|gym|vet|council|tax office)\b",
    ),
)
_HIDDEN_EAR = (
    rule(
        "cam_ camera mic_ alexa doorbell baby_monitor monitor recorder recording still_works listen heard hear_her hear_him echo nest ring_",
        r"\b(?:(?:my |the )?\w+ )?(?:doesn'?t|does not|don'?t|didn'?t|no idea|never|without)(?: \w+){0,3}? (?:know\w*|notice\w*|realis\w+|realiz\w+|remember)(?: \w+){0,3}?~\b(?:cam|camera|mic|microphone|alexa|echo|baby (?:cam|monitor)|doorbell|recorder|tracker|ipad|laptop|"
        r"location)\b~\b(?:still )?(?:works?|on|running|record\w*|sync\w*|connected|sends?|live|logged)\b|\b(?:listen(?:ed|ing)?|heard|hear|watch(?:ed|ing)?|see|saw|look(?:ed|ing)?) (?:in )?(?:\w+ ){0,4}(?:through|on|via|over|with) (?:the|my|our|her|his) "
        r"(?:\w+ )?(?:alexa|echo|baby (?:cam|monitor)|nanny cam|doorbell|ring|nest|hidden \w+|kitchen cam|indoor cam\w*|security cam\w*|webcam)\b(?! (?:a |the )?(?:song|music|weather))",
    ),
)
_OPENLY = (
    rule(
        "business shop pottery craft art_ band client work portfolio blog brand company dog_account fan store etsy freelanc artist podcast photography newsletter game character rpg dnd "
        "support_account research honest my_real",
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
        "track gps airtag air_tag tile smart_tag spy stalkerware mspy keylog key-log key_log parental monitor bug camera cam_ recorder listening location life360 life_360 "
        "mirroring screen_rec app_on",
        rf"\b(?:put|puts|installed|install|installing|hid|hide|hiding|slipped|slip|stuck|stick|set up|got|have|had|left|leave|use|using|planted|plant|placed|place|sewed|sewn|stashed|popped|dropped|added|turned on|attached|"
        rf"bought|there'?s|snuck)(?: \w+){{0,3}}? {_TRACKER}\b(?: \w+){{0,3}}? (?:on|in|into|inside|under|onto|to|for|behind) (?:his|her|their|the|our|my (?:\w+ ){{0,2}}<role>'s|[a-z]{{2,15}}'s|[a-z]{{2,15}}s) (?:\w+ )?"
        rf"(?:phone|car|bag|handbag|backpack|laptop|coat|jacket|ipad|tablet|watch|computer|bike|van|truck|purse|shoes?|suitcase|keys|room|bedroom|house|flat|wallet|pram|device|mobile|cell|glove ?box|bumper|boot|home|iphone|android)\b",
    ),
    rule(
        "location find_my life360 snap_map last_seen icloud gps dot_ where_s where_they whats_where",
        r"\b(?:see|check|watch|follow|track|look(?:ing)? at|know|view|refresh|checking|watching|tracking|seeing|saw|following)(?:ed|s)? (?:on|from|by|via|through|that|at|exactly|what|his|her|their|where|when|if|the|"
        r"[a-z]+'s|she'?s|he'?s){0,1} ?(?:\w+ ){0,5}?(?:(?:on|via|through|from|using|with) (?:the )?(?:find my|life ?360|her gps|his gps|his location|her location|the tracker|the air ?tag|google timeline|his icloud|her icloud|"
        r"google maps timeline|the (?:ring|nest|nanny|doorbell|hidden) (?:cam\w*|camera)|(?:her|his) (?:fitbit|strava|smart ?watch)))\b",
    ),
    rule(
        "log_ logged signed_in password passcode pin_ icloud gmail inbox account email messages dms whatsapp cloud diary journal phone fingerprint ipad",
        r"\b(?:(?:am |i'?m |still |was |been |stayed |logged |stay )+(?:logged|signed) (?:in|into|on)(?: (?:to|on|as))? (?:his|her|their|[a-z]{2,15}'s)|(?:log|logged|logging|sign|signed|signing|got|get|getting|went|going|hacked|hack|broke|snuck|peeked|peeking|"
        r"guessed|cracked) (?:back )?(?:in|into|in to|onto|through)(?: to)? (?:his|her|their|[a-z]{2,15}'s) (?:\w+ ){0,2}(?:account|accounts|email|emails|e-?mails|gmail|icloud|insta\w*|facebook|fb|whatsapp(?: web)?|phone|laptop|ipad|messages|dms|inbox|"
        r"cloud|snap\w*|outlook|messenger|telegram|socials?|computer|tablet|photos|diary|journal|calendar|spotify|hinge|tinder|linkedin)|(?:i |still |also |and )(?:know|have|got|guessed|saved|remember|kept|found|changed|reset) (?:his|her|their|"
        r"[a-z]{2,15}'s) (?:\w+ ){0,2}(?:password|passcode|pin|login|log-?in|credentials|fingerprint)|(?:i'?ve been |i was |been |i |started |keep |kept |secretly |and |to )(?:read|reading|going through|went through|scrolling through|checking|monitoring|screenshotting) "
        r"(?:all )?(?:of )?(?:his|her|their|[a-z]{2,15}'s) (?:\w+ )?(?:private |personal |work )?(?:emails|dms|diary|journal|inbox|whatsapps?|texts|messages|chats|imessages|notes app) (?:on|with|from|to|while|when|between|without|through|behind|secretly|via|since|every|"
        r"at night|synced))\b",
    ),
    rule(
        "sync mirror forward clone whatsapp_web ipad shared_cloud",
        r"\b(?:his|her|their|[a-z]{2,15}'s) (?:\w+ ){0,2}(?:messages|imessages|texts|emails|whatsapp|dms|calls|photos|phone|icloud|location|gmail|account)(?: \w+){0,2} (?:sync|syncs|synced|mirror(?:s|ed)?|forward(?:s|ed)?|still come|come up|pop up|show up|copied|clon(?:e|ed)|"
        r"still open|still logged|still signed)(?: \w+){0,3} (?:to|on|onto|in) (?:my|the old|our old|an old)\b",
    ),
)
_BY_CONSENT = (
    rule(
        "permission consent agreed family_ our_kids my_kid my_son my_daughter toddler my_own knows_i she_knows he_knows asked_me dementia share_with both_share each_other "
        "strava_friends parcel package stolen lost luggage cat_ dog_ keys he_put she_put they_put support work_account shared_account my_account passed executor",
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
