"""Signs of pursuit: an official no, a block, and the ways round them."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_TO_REACH = (
    r"(?:contact\w*|messag\w*|text\w*|writ(?:e|ing)|wrote|call\w*|ring\w*|phon(?:e|ing)|email\w*|speak\w*|talk\w*|approach\w*|go(?:ing)? near|come "
    r"near|coming near|be near|see(?:ing)?|reach\w*|communicat\w+|bother\w*|dm\w*|follow\w*|visit\w*|look(?:ing)? at|interact\w*|have anything|be "
    r"within|within|stay away|keep away|keep (?:my )?distance|leave (?:him|her|them)|harass\w*|engag\w+)"
)
_POWERS = (
    r"(?:hr|h\.r\.|human resources|police(?:man|woman)?|cops?|officers?|pc|sheriff|court|judge|magistrates?|solicitors?|lawyers?|attorney|"
    r"head ?teacher|principal|dean|security|my (?:manager|boss|supervisor|employer|union|school|university|probation officer|lawyer|solicitor)|"
    r"the (?:school|university|uni|college|company|firm|club|gym|church|studio|council|housing association|management|manager|mods?|moderators?|"
    r"clinic|hospital|bar|shop|society|employer)|school|university|uni|college|work|her (?:school|work|boss)|his (?:school|work|boss)|title ix|safeguarding|warden|social (?:worker|services)|probation)"
)
OFFICIAL = (
    rule(
        "order injunction avo_ dvo ivo ppo tro_ cease_and bail undertaking barred banned trespass caution interdict non-harassment "
        "probation conditions notice warning",
        r"\b(?:protection|protective|restraining|no[- ]?contact|non-?molestation|stay[- ]?away|(?:anti-?|non-?)?harassment|barring|safety|"
        r"intervention|exclusion|domestic (?:violence|abuse)|dv|emergency|stalking|peace|prevention|family violence) (?:prevention |protection )?"
        r"(?:orders?|notices?|warnings?|bonds?|injunctions?)\b|\binjunction\b|\b(?:avo|dvo|ivo|tro|ppo|dvpo|dapo|epo|fvio)\b|\bcease[- ]and[- ]"
        r"desist\b|\bbail conditions?\b|\bconditions? of (?:my )?(?:bail|release|probation|parole)\b|\binterdict\b|\bno trespass\w*\b|\b(?:banned|"
        r"barred|trespassed) (?:me )?from\b|\bsigned (?:a|an) (?:undertaking|agreement)\b|\border (?:says?|means|runs|lasts|against me)\b",
    ),
    rule(
        "hr h.r. human_res police cop officer pc_ sheriff court judge magistrate solicitor lawyer attorney teacher principal dean security "
        "manager boss supervisor employer union school universit uni_ college company firm club gym church studio council management mod "
        "clinic title_ix safeguard warden social probation society hospital bar_ shop housing",
        rf"\b{_POWERS}\b(?:'s)?(?: \w+){{0,3}}? (?:told|said|says|wrote|sent|emailed|warn(?:ed|s|ing)?|instruct\w*|asked|order(?:ed|s)?|made me|letter|email|"
        rf"came (?:round|over|to)|has told|have told|spoke|rang|called|visited|gave|issued|served|advis\w+|want(?:s|ed)?|forb\w+|ban\w*|got involved)"
        rf"~~(?:(?:\b(?:no|not|never|stop|refrain\w*|cease|avoid|without|forb\w+|any)|n'?t)\b~\b{_TO_REACH}\b|\b(?:leave (?:him|her|them)|away from|keep away|stay away))",
    ),
    rule(
        "letter email warning notice meeting memo served papers told warned instructed ordered asked",
        rf"\b(?:got|received|been (?:given|sent|served|told|warned|instructed|ordered|asked)|was (?:given|sent|served|warned|instructed|ordered)|have|handed|"
        rf"signed|sent) (?:me )?(?:a|an|the|this|some|formally|officially|by \w+)? ?(?:\w+ ){{0,3}}?(?:letter|email|warning|notice|memo|papers|paper|document|"
        rf"form|formally|officially|hr)~(?:(?:\b(?:no|not|never|stop|refrain\w*|cease|avoid|forb\w+)|n'?t)\b~\b{_TO_REACH}\b|\b(?:leave (?:him|her|them)|away from|keep away|stay away))",
    ),
    rule(
        "allowed permitted supposed legally technically breach violat count_as counts_as feet metre meter yards",
        rf"\b(?:not|no longer|am i|banned|forbidden)(?: \w+){{0,2}} (?:legally )?(?:allowed|permitted|supposed|meant) (?:to )?(?:be |go |come )?"
        rf"{_TO_REACH}\b(?= ?(?:to |with |near |within |\d+|him|her|them|my (?:ex|wife|husband|kids)))|\b(?:technically|legally|count(?:s)? as|is that|is it|"
        rf"still)(?: \w+){{0,3}} (?:contact|a breach|breach\w*|violat\w+|harassment)\b|\bbreach(?:ing)? (?:of )?(?:the|my|it)\b|\bviolat(?:e|es|ing) "
        rf"(?:the|my|it|a)\b|\b(?:within|under|less than) \d+ ?(?:feet|ft|yards|met(?:re|er)s|m)\b",
    ),
)
_REACHING = (
    rule(
        "give find what_if suggest tell_me plan opening text messag call writ wrote email send sent rang ring letter card note gift flower account number phone what_do what_can how_do "
        "help draft word_ can_i should_i would_ could_ contact reach tell_ explain apolog whatsapp",
        r"\b(?:i(?:'ve| have|'d|'m| am)?(?: (?:only|just|have|still|then|also|already|did|even|been|been only|but|since)){0,3} (?:texted|messaged|called|wrote|"
        r"written|emailed|sent|rung|rang|dm'?d|phoned|left|posted|contacted|texting|messaging|calling|writing|emailing|ringing|sending)|(?:sent|texted|rung|rang|"
        r"messaged|called|emailed|wrote|left|posted|tried)\b|(?:can|should|could|would|may|do|shall) i\b|if i (?:write|text|send|call|email|go|message|leave|ask|"
        r"post|use|drop)|how (?:do|can|could|should|would) i|i'?ll|i'?m|(?:can|could|should) (?:my|a) (?:\w+ ){0,2}(?:give|pass|tell|send|bring|ask|drop|text|message|call|write)|what (?:do|can|should|could) i|help me|\bwhat if i\b|\b(?:give|find|suggest|tell) me (?:a|an|the|some|what|how)\b|\bplan\b|\bopening line\b|\bwhat (?:to|should)\b|\bany (?:tips|ideas)\b|(?:draft|write|word|phrase) (?:me|a|it|something)|would (?:a|an|it|"
        r"that|this)|is (?:a|it|that|there)|(?:i )?(?:want|need|have|going|gonna|plan|thinking (?:of|about)|just want)(?: to)? (?:text|message|call|write|email|send|"
        r"explain|apologi[sz]e|tell|see|talk|speak|get|leave|drop|contact|reach)\w*|another way|way (?:to|of|round|around))\b",
    ),
)
_NOT_MINE = (
    rule(
        "lawyer legal solicitor paperwork order against on_him on_her report took_out got_a filed have_a taken_out applying advise her_ex his_ex move_on moving_on let_it_rest accept "
        "respect co-parent trademark copyright invoice infring handover landlord",
        r"\b(?:i|we)(?:'ve| have| had|'m| am)?(?: \w+){0,2} (?:got|get|getting|took out|taken out|filed(?: for)?|applied for|applying for|have|had|granted|asked for|"
        r"served) (?:him|her|them )?(?:with )?(?:a|an|the|my) (?:\w+ ){0,3}(?:order|injunction|avo|dvo|tro)\b(?! (?:against|on) me)|\b(?:order|injunction|avo|dvo) "
        r"(?:against|on) (?:him|her (?:ex|husband)|his (?:ex|wife)|my (?:ex|husband|wife|dad|father|stalker|brother|neighbou?r)|them|the)\b|\bmy (?:\w+ )?"
        r"(?:restraining|protective|protection) order\b|\bour (?:lawyers?|legal|company|solicitors?)\b|\bpaperwork\b|\bas a (?:lawyer|solicitor|paralegal|officer|social worker|hr)\b|\btrademark|\bcopyright|\binfring\w+|\b(?:her|his) (?:ex|husband|wife|dad|father)(?: \w+){0,4} (?:order|"
        r"injunction)\b|\b(?:respect|accept|comply|obey|stick to|abide)\w* (?:it|that|this|the|with|by|her|his)\b|\bi'?m moving on\b",
    ),
)
_BLOCKED_ME = (
    rule(
        "block restrict unfriend unfollow unmatch removed changed_her changed_his hangs_up hung_up hang_up done cut_me not_to_contact",
        r"\b(?:blocked|blocks|blocking) (?:me|my|both|all|every|us|that)\b|\bblocked (?:there|too|again|everywhere|on)\b|\b(?:got|been|was|am|i'?m) blocked\b|\b(?:unfriended|"
        r"unfollowed|unmatched|removed|restricted|muted) (?:me|and)\b|\bchanged (?:her|his|their) number\b|\b(?:hangs|hung|hang) up (?:on me|when|every|each|as soon)\b|\b(?:cut|"
        r"cutting) me off\b|\bblocked me\b",
    ),
)
_THROUGH = (
    rule(
        "wife husband partner mum mom mother father dad sister brother friend flatmate roommate boss employer work shop gym class studio salon church "
        "cafe office store restaurant clinic team colleague manager boyfriend girlfriend parents kids school daughter son assistant secretary customer "
        "appointment book yoga practice bar",
        r"\b(?:(?:go|going|walk|walking|pop|popping|head|drop|turn up|show up|sign(?:ed|ing)? up|join(?:ed|ing)?|book(?:ed|ing)?|buy(?:ing)?|shop(?:ping)?|order(?:ing)?|"
        r"become|becoming|pose|enrol\w*|register(?:ed|ing)?|start(?:ed|ing)?(?: going)?|apply(?:ing)?|applied|been going)(?: \w+){0,4} (?:at|in|into|to|for|as|with|by|from) (?:(?:a|an|the|"
        r"his|her|their) )?(?:\w+'s )?(?:\w+ ){0,2}(?:customer|client|shop|store|gym|class(?:es)?|studio|salon|church|cafe|café|office|restaurant|clinic|work|workplace|school|choir|club|"
        r"course|practice|bar|appointment|team|company|yoga|pottery|member)|(?:message|write|writing|messaging|email|emailing|text|texting|call|calling|ring|ringing|contact|contacting|"
        r"ask|asking|get|getting|tell|telling|talk|talking|befriend\w*|chat(?:ting)?|dm|dming|reach|reaching|speak|speaking|approach\w*|go|going|add|adding)(?: (?:to|with|through|via|up|"
        r"out|talking|friendly|close|in touch)){0,3} (?:his|her|their|the) (?:\w+ )?(?:wife|husband|partner|boyfriend|girlfriend|fianc\w+|mum|mom|mother|dad|father|sister|brother|"
        r"parents|family|kids?|children|son|daughter|boss|employer|work|manager|colleagues?|co-?workers?|assistant|secretary|friends?|best friend|flatmate|roommate|housemate|"
        r"cousin|hr|company|landlord|pastor|therapist|neighbou?r)|(?:his|her|their) (?:wife|husband|partner|mum|mom|sister|brother|boss|boyfriend|girlfriend|daughter|son)(?:'s)?(?: "
        r"\w+){0,3} (?:has|owns|runs|works|shop|studio|is on))\b",
    ),
)
_LEFT_THERE = (
    rule(
        "note letter card flower gift present parcel package envelope box bouquet chocolates book",
        r"\b(?:notes?|letters?|cards?|flowers|gifts?|presents?|parcel|package|envelope|box|bouquet|chocolates|apology|book)(?: \w+){0,4} (?:on|at|in|under|through|to|outside|by) "
        r"(?:her|his|their|the|my (?:\w+ )?ex'?s) (?:\w+ )?(?:desk|door|doorstep|windscreen|windshield|wiper|car|locker|letter ?box|mailbox|work|workplace|office|porch|pigeonhole|"
        r"bike|gym|house|flat|home|reception|front desk|step|bag|school|seat)\b",
    ),
    rule(
        "wait outside hang sit park bump run_into accident",
        r"\b(?:wait(?:ing)?|hang(?:ing)? (?:around|out|about)|sit(?:ting)?|park(?:ing|ed)?|stand(?:ing)?|happen to (?:be|bump|run)|bump into|run into|just be)(?: \w+){0,5} (?:at|outside|"
        r"in|by|near|on|when|where|after) (?:(?:his|her|their|the) )?(?:\w+ )?(?:gym|work|workplace|school|car|car ?park|parking lot|house|home|flat|station|stop|train|bus|class|office|church|"
        r"shop|cafe|café|nursery|commute|run|route|gate|gates|building|lobby|reception|street|pub)\b",
    ),
)
_ROUND = (
    rule(
        "cousin friend mate brother sister mum mom dad work burner another new_ second other_ fake different alt_ borrow colleague flatmate roommate "
        "landline payphone withheld hidden unknown company_phone anonymous sim google_voice",
        r"\b(?:from|off|on|with|use|using|used|via|through|borrow\w*|got|get|made|make|making|bought|buy|downloaded|set up) (?:a |an |my |the |his |her |some )?(?:(?:cousin|friend|mate|brother|sister|mum|mom|"
        r"dad|work|colleague|flatmate|roommate|housemate|burner|new|second|other|fake|different|alt|another|spare|office|company|anonymous|throwaway|prepaid|pay as you go|neighbou?r|"
        r"boss|daughter|son|wife|husband|uncle|aunt|partner)'?s?)(?: \w+)? (?:phone|account|number|profile|mobile|cell|email|e-?mail|insta\w*|ig|facebook|fb|whatsapp|sim|laptop|line|"
        r"address|linkedin|snap\w*|telegram|handle|discord|tiktok)\b|\b(?:withheld|hidden|unknown|private|no caller id) ?(?:number)?\b|\b(?:hide|hiding|withhold) my number\b|\bpay ?phone\b|"
        r"\bgoogle voice\b",
    ),
)
_BY_ACCIDENT = (
    rule(
        "accident mistake by_error unblock pocket moving_on move_on spam filter linkedin_blocked work_blocked firewall",
        r"\b(?:by (?:accident|mistake)|accidentally|mistakenly|unblocked me|i'?m moving on|move on|spam filter|firewall|the (?:app|system|filter|bank|company|it department|site|platform|server|"
        r"bot) (?:has )?(?:auto-?)?blocked)\b",
    ),
)
_SHUT_OUT = (
    rule(
        "took_me_off removed_me private changed moved lawyer solicitor security walked_me dean banned kicked restrict unfriend deleted_me not_to_come not_to_write "
        "never_to no_calls no_contact no_visits no_messages no_more cut_off cut_me block reported police court_ threw_me barred escorted told_me asked_me",
        r"\b(?:took|taken|kicked|threw|thrown|cut|deleted|removed|unfollowed|unfriended|banned|barred|reported) me (?:off|out|from|everywhere|on|to|and|completely|as)\b|\bmade (?:it|her \w+|his \w+|their \w+|everything|"
        r"the account) private\b|\b(?:went|gone|goes) private\b|\bchanged (?:her|his|their) (?:number|locks?|address|name|email|job|school)\b|\b(?:lawyer|solicitor|attorney|police|court|dean|school|uni|security|hr)(?:'s)?(?: \w+){0,3} "
        r"(?:letter|emailed|email|wrote|warn\w+|walked me|escorted me|told me)\b|\bsecurity(?: \w+)? (?:walk|escort|threw|remov|show)\w*\b|\bno (?:calls|visits|contact|messages|more contact|letters)\b|\b(?:not|never) to (?:come|write|"
        r"call|contact|text|message|show|go near|approach)\b|\bblocked\b|\b(?:told|asked|begged) me (?:to (?:stop|leave|go away|never)|not to|never to)\b|\bcalled the (?:police|cops) on me\b",
    ),
)
_STILL_COMING = (
    rule(
        "home_address found_out_where where_she where_he sit_at_the sit_in graduation funeral her_wedding his_wedding turn_up show_up session open_day her_class his_class "
        "her_club his_club her_gym comment_on strava venmo spotify th_ letters nth house wait_for wait_outside track_down another_way other_way in_person "
        "parents_house her_mum his_mum new_address new_number other_account when_she_sees when_he_sees run_into bump go_to_her go_to_his see_me followers",
        r"\b(?:home|new|private|his|her|their) address\b|\b(?:found|find|finding|figured|know|worked) out where\b|\bi found (?:her|his|their) (?:new|house|flat|place|address|number)\b|\b(?:sit|stand|slip in|sneak in|be|wait|hang) (?:\w+ )?(?:at|in|by|near) the back\b|"
        r"\b(?:his|her|their)(?: \w+){0,2} (?:graduation|wedding|class|club|gym|session|recital|game|race|show|concert|exhibition|church|course|meet-?up|party|office hours|house|street|school|parents)\b|\b(?:comment|like|react)(?:s|ed|ing)? "
        r"(?:on|to|under) (?:all |every )?(?:of )?(?:his|her|their)\b|\b(?:strava|venmo|spotify|duolingo|paypal)\b|\b(?:[5-9]|\d\d|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|countless) (?:more )?(?:letters|messages|texts|emails|calls|"
        r"voicemails|dms|cards|notes)\b|\bthe \d+(?:th|rd|nd)\b|\b(?:turn|show) up\b|\bin person\b|\bwhen (?:she|he|they) sees? me\b|\bother (?:account|number)\b|\bface to face\b|\b(?:handwritten|anonymous)\b",
    ),
)
_SETTLED = (
    rule(
        "moved_on let_it_be leave_him leave_her respect stopped leave_it accept by_accident linkedin_blocked moving_on custody co-parent deposit rent mediator "
        "hugged laughed again_now unblocked invited unsubscrib prospect client customer sales pitch",
        r"\b(?:i'?m moving on|moved on|i (?:have |'ve )?stopped|stopped on the spot|(?:respect|accept)(?:s|ed|ing)?|leave (?:him|her|them|it) be|mediator|hugged|unblocked me|invited me|unsubscrib\w*|prospects?|clients?|customers?|my (?:deposit|"
        r"rent)|our (?:team|company)|by (?:accident|mistake))\b",
    ),
)
SCENES = (
    Scene(_STILL_COMING, (_SHUT_OUT, _REACHING), (*_SETTLED, *_NOT_MINE)),
    Scene(OFFICIAL, (_REACHING,), _NOT_MINE),
    Scene(_THROUGH, (_BLOCKED_ME, _REACHING), _BY_ACCIDENT),
    Scene(_LEFT_THERE, (_BLOCKED_ME,), _BY_ACCIDENT),
    Scene(_LEFT_THERE, (OFFICIAL,), _NOT_MINE),
    Scene(_ROUND, (_BLOCKED_ME,), _BY_ACCIDENT),
    Scene(_THROUGH, (OFFICIAL,), _NOT_MINE),
)
