"""Signs of pursuit: an official no, a block, and the ways round them."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_TO_REACH = (
    r"(?:contact\w*|messag\w*|text\w*|writ(?:e|ing)|wrote|call\w*|ring\w*|phon(?:e|ing)|email\w*|speak\w*|talk\w*|approach\w*|go(?:ing)? near|come "
    r"near|coming near|be near|see(?:ing)?|reach\w*|communicat\w+|bother\w*|dm\w*|follow\w*|visit\w*|look(?:ing)? at|interact\w*|have anything|be "
    r"within|within|stay away|keep away|keep (?:my )?distance|leave (?:him|her|them)|harass\w*|engag\w+)"
)
_SILENT = r"(?! (?:\w+ )?(?:texted|called|messaged|wrote|written|emailed|phoned|rang|rung|spoke|talked|replied|answered|responded|returned|acknowledged|reacted|received|opened|heard|got|gotten|accept\w*|decid\w+)\b)"
"""Somebody's own silence: "the guy at the gym called once and never texted"."""
_OF_WORK = r"(?! (?:the |any |our )?(?:clients?|customers?|editors?|suppliers?|references?|documents?|files?|attachments?|forms?)\b)"
"""Whom a rule of work is about: "I shouldn't message clients on weekends"."""
_POWERS = (
    r"(?:hr|h\.r\.|human resources|police(?:man|woman)?|cops?|officers?|pc|sheriff|court|judge|magistrates?|solicitors?|lawyers?|attorney|"
    r"head ?teacher|principal|dean|security|my (?:manager|boss|supervisor|employer|union|school|university|probation officer|lawyer|solicitor)|"
    r"the (?:school|university|uni|college|company|firm|club|gym|church|studio|council|housing association|management|manager|mods?|moderators?|"
    r"clinic|hospital|bar|shop|society|employer)|school|university|uni|college|work|her (?:school|work|boss)|his (?:school|work|boss)|title ix|safeguarding|warden|social (?:worker|services)|probation)"
)
OFFICIAL = (
    rule(
        "avo bai bann barre bond cea condi dap dvo dvp epo fvi inj interd ivo no_tr noti orde "
        "ppo signed_a tres tro warn",
        r"\b(?:protection|protective|restraining|no[- ]?contact|non-?molestation|stay[- ]?away|(?:anti-?|non-?)?harassment|barring|safety|"
        r"intervention|exclusion|domestic (?:violence|abuse)|dv|emergency|stalking|peace|prevention|family violence) (?:prevention |protection )?"
        r"(?:orders?|notices?|warnings?|bonds?|injunctions?)\b|\binjunction\b|\b(?:avo|dvo|ivo|tro|ppo|dvpo|dapo|epo|fvio)\b|\bcease[- ]and[- ]"
        r"desist\b|\bbail conditions?\b|\bconditions? of (?:my )?(?:bail|release|probation|parole)\b|\binterdict\b|\bno trespass\w*\b|\b(?:(?:banned|barred|trespassed) me from|(?:i\'?m|i am|i was|i got|got|been) (?:banned|barred|trespassed) from)\b|\bsigned (?:a|an) (?:undertaking|agreement)\b|\border (?:says?|means|runs|lasts|against me)\b",
    ),
    rule(
        "atto bar churc clini club colleg compan cop counc court dean employe firm gym h.r "
        "head_t headt her_bo his_bos hosp housi hr human_r jud lawy magis manag mod my_bos "
        "my_sup officer pc poli princ probat safe schoo secu sheri shop social_se socie soli "
        "studi titl uni warde work",
        rf"\b{_POWERS}\b(?:'s)?(?: \w+){{0,3}}? (?:told|said|says|wrote|sent|emailed|warn(?:ed|s|ing)?|instruct\w*|asked|order(?:ed|s)?|made me|letter|email|"
        rf"came (?:round|over|to)|has told|have told|spoke|rang|called|visited|gave|issued|served|advis\w+|want(?:s|ed)?|forb\w+|ban\w*|got involved)"
        rf"~~(?:(?:\b(?:no|not|never|stop|refrain\w*|cease|avoid|without|forb\w+|any)|n't|(?:do|ca|should|must|wo|could|would)nt)\b{_SILENT}~\b{_TO_REACH}\b{_OF_WORK}|\b(?:leave (?:him|her|them)|away from|keep away|stay away))",
    ),
    rule(
        "been_as been_g been_ins been_or been_se been_to been_w got hande have recei sent signe "
        "was_gi was_ins was_o was_se was_w",
        rf"\b(?:got|received|been (?:given|sent|served|told|warned|instructed|ordered|asked)|was (?:given|sent|served|warned|instructed|ordered)|have|handed|"
        rf"signed|sent) (?:me )?(?:a|an|the|this|some|formally|officially|by \w+)? ?(?:\w+ ){{0,3}}?(?:letter|email|warning|notice|memo|papers|paper|document|"
        rf"form|formally|officially|hr)~(?:(?:\b(?:no|not|never|stop|refrain\w*|cease|avoid|forb\w+)|n't|(?:do|ca|should|must|wo|could|would)nt)\b~\b{_TO_REACH}\b|\b(?:leave (?:him|her|them)|away from|keep away|stay away))",
    ),
    rule(
        "_allowe _meant_ _permitt _supposed breac conta haras less_t under_ viola withi",
        rf"\b(?:not|no longer|am i|banned|forbidden)(?: \w+){{0,2}} (?:legally )?(?:allowed|permitted|supposed|meant) (?:to )?(?:be |go |come )?"
        rf"{_TO_REACH}\b(?= ?(?:to |with |near |within |\d+|him|her|them|my (?:ex|wife|husband|kids)))|\b(?:technically|legally|count(?:s)? as|is that|is it|"
        rf"still)(?: \w+){{0,3}} (?:contact|a breach|breach\w*|violat\w+|harassment)\b|\bbreach(?:ing)? (?:of )?(?:the|my|it)\b|\bviolat(?:e|es|ing) "
        rf"(?:the|my|it|a)\b|\b(?:within|under|less than) \d+ ?(?:feet|ft|yards|met(?:re|er)s|m)\b",
    ),
    rule(
        "advised asked_b informe instructe told_b warne",
        r"\b(?:been|was|got|were) (?:told|informed|instructed|warned|asked|advised) by (?:the |my |her |his |their |a )?(?:\w+ ){1,3}?(?:that )?(?:i )?(?:(?:\w+ )?(?:can'?t|cannot|must ?n[o']t|may not|should ?n[o']t|am not|not allowed|not to|to stay|to keep|to leave))\b~\b(?:within|near|be (?:in|at|on|there|around)|enter|come|go|contact|message|text|call|write|speak|talk|approach|away|alone|see)\b",
    ),
)
_REACHING = (
    rule(
        "another_w calle calli can_a can_i can_m contacte coul dm'd dmd do_i draf emaile emaili "
        "find_m give_me goi gonn have help_me i_co i'll i'm ideas if_i ill im is_a is_i is_tha "
        "is_ther just_w lef may_i messaged messagi need openi phoned phra plan poste rang ringi "
        "rung sendi sent shal should_a should_i should_m sugg tell texte texti thinki tip trie "
        "want way_a way_o way_r way_t what_sho what_t word_a word_i word_m word_s would_a "
        "would_i would_t write_a write_i write_m write_s writi writt wrot",
        r"\b(?:i(?:'ve| have|'d|'m| am)?(?: (?:only|just|have|still|then|also|already|did|even|been|been only|but|since)){0,3} (?:texted|messaged|called|wrote|"
        r"written|emailed|sent|rung|rang|dm'?d|phoned|left|posted|contacted|texting|messaging|calling|writing|emailing|ringing|sending)|(?:sent|texted|rung|rang|"
        r"messaged|called|emailed|wrote|left|posted|tried)\b|(?:can|should|could|would|may|do|shall) i\b|if i (?:write|text|send|call|email|go|message|leave|ask|"
        r"post|use|drop)|how (?:do|can|could|should|would) i|i'?ll|i'?m|(?:can|could|should) (?:my|a) (?:\w+ ){0,2}(?:give|post|deliver|mail|hand|pass|tell|send|bring|ask|drop|text|message|call|write)|what (?:do|can|should|could) i|help me|\bwhat if i\b|\bwhat would i say\b|\bi could\b|\b(?:give|find|suggest|tell) me (?:a|an|the|some|what|how)\b|\bplan\b|\bopening line\b|\bwhat (?:to|should)\b|\bany (?:tips|ideas)\b|(?:draft|write|word|phrase) (?:me|a|it|something)|would (?:a|an|it|"
        r"that|this)|is (?:a|it|that|there)|(?:i )?(?:want|need|have|going|gonna|plan|thinking (?:of|about)|just want)(?: to)? (?:text|message|call|write|email|send|"
        r"explain|apologi[sz]e|tell|see|talk|speak|get|leave|drop|contact|reach)\w*|another way|way (?:to|of|round|around))\b",
    ),
)
_NOT_MINE = (
    rule(
        "abid accep as_a_hr as_a_l as_a_o as_a_p as_a_so avo comply copyr dvo i'm_mo im_mov "
        "infr inj obey orde our_com our_law our_le our_so paperw prot respe restra stick tradem "
        "tro",
        r"\b(?:i|we)(?:'ve| have| had|'m| am)?(?: \w+){0,2} (?:got|get|getting|took out|taken out|filed(?: for)?|applied for|applying for|have|had|granted|asked for|"
        r"served) (?:him|her|them )?(?:with )?(?:a|an|the|my) (?:\w+ ){0,3}(?:order|injunction|avo|dvo|tro)\b(?! (?:against|on) me)|\b(?:order|injunction|avo|dvo) "
        r"(?:against|on) (?:him|her (?:ex|husband)|his (?:ex|wife)|my (?:ex|husband|wife|dad|father|stalker|brother|neighbou?r)|them|the)\b|\bmy (?:\w+ )?"
        r"(?:restraining|protective|protection) order\b|\bour (?:lawyers?|legal|company|solicitors?)\b|\bpaperwork\b|\bas a (?:lawyer|solicitor|paralegal|officer|social worker|hr)\b|\btrademark|\bcopyright|\binfring\w+|\b(?:her|his) (?:ex|husband|wife|dad|father)(?: \w+){0,4} (?:order|"
        r"injunction)\b|\b(?:respect|accept|comply|obey|stick to|abide)\w* (?:it|that|this|the|with|by|her|his)\b|\bi'?m moving on\b",
    ),
)
_BLOCKED_ME = (
    rule(
        "am_b been_bl blocke blocki blocks changed_h changed_t cut_me cutting_me got_b hang_u "
        "hangs_up_ hung_up_ i'm_bl im_bl muted remo restricted_an restricted_m unfo unfr unma "
        "was_bl",
        r"\b(?:blocked|blocks|blocking) (?:me|my|both|all|every|us|that)\b|\bblocked (?:there|too|again|everywhere|on)\b|\b(?:got|been|was|am|i'?m) blocked\b|\b(?:unfriended|"
        r"unfollowed|unmatched|removed|restricted|muted) (?:me|and)\b|\bchanged (?:her|his|their) number\b|\b(?:hangs|hung|hang) up (?:on me|when|every|each|as soon)\b|\b(?:cut|"
        r"cutting) me off\b|\bblocked me\b",
    ),
)
_THROUGH = (
    rule(
        "appo assi bar best_f bos boyf brot caf childr choi churc clas clie clini club co-w "
        "colle compa cours cous cow cust dad dau empl fam fat fian flatm frie girlf gym housem "
        "hr husb kid landl manag memb mom moth mum neig offi pare partn pasto pot prac rest "
        "room salo scho secr shop sist son store studi team therapi wife work yog",
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
        "apology book bouq box card choc env flow gif lette note packa parc prese",
        r"\b(?:notes?|letters?|cards?|flowers|gifts?|presents?|parcel|package|envelope|box|bouquet|chocolates|apology|book)(?: \w+){0,4} (?:on|at|in|under|through|to|outside|by) "
        r"(?:her|his|their|the|my (?:\w+ )?ex'?s) (?:\w+ )?(?:desk|door|doorstep|windscreen|windshield|wiper|car|locker|letter ?box|mailbox|work|workplace|office|porch|pigeonhole|"
        r"bike|gym|house|flat|home|reception|front desk|step|bag|school|seat)\b",
    ),
    rule(
        "bump_ hang_a hang_o hangi happen_ just_be park run_i sit stand wai",
        r"\b(?:wait(?:ing)?|hang(?:ing)? (?:around|out|about)|sit(?:ting)?|park(?:ing|ed)?|stand(?:ing)?|happen to (?:be|bump|run)|bump into|run into|just be)(?: \w+){0,5} (?:at|outside|"
        r"in|by|near|on|when|where|after) (?:(?:his|her|their|the) )?(?:\w+ )?(?:gym|work|workplace|school|car|car ?park|parking lot|house|home|flat|station|stop|train|bus|class|office|church|"
        r"shop|cafe|café|nursery|commute|run|route|gate|gates|building|lobby|reception|street|pub)\b",
    ),
)
_ROUND = (
    rule(
        "acco addr cell disc e-ma emai faceb fb google_ handl hidd hide hiding ig inst lapt "
        "line linke mob no_ca num pay_p payp phon priva profi sim snap tele tik unkn whatsa "
        "withh",
        r"\b(?:from|off|on|with|use|using|used|via|through|borrow\w*|got|get|made|make|making|bought|buy|downloaded|set up) (?:a |an |my |the |his |her |some )?(?:(?:cousin|friend|mate|brother|sister|mum|mom|"
        r"dad|work|colleague|flatmate|roommate|housemate|burner|new|second|other|fake|different|alt|another|spare|office|company|anonymous|throwaway|prepaid|pay as you go|neighbou?r|"
        r"boss|daughter|son|wife|husband|uncle|aunt|partner)'?s?)(?: \w+)? (?:phone|account|number|profile|mobile|cell|email|e-?mail|insta\w*|ig|facebook|fb|whatsapp|sim|laptop|line|"
        r"address|linkedin|snap\w*|telegram|handle|discord|tiktok)\b|\b(?:withheld|hidden|unknown|private|no caller id) ?(?:number)?\b|\b(?:hide|hiding|withhold) my number\b|\bpay ?phone\b|"
        r"\bgoogle voice\b",
    ),
)
_BY_ACCIDENT = (
    rule(
        "acci by_mi fire i'm_mo im_mov mistaken move_o spam_ the_ap the_bank the_bot the_compan "
        "the_fil the_it the_plat the_ser the_sit the_sy unblocked_m",
        r"\b(?:by (?:accident|mistake)|accidentally|mistakenly|unblocked me|i'?m moving on|move on|spam filter|firewall|the (?:app|system|filter|bank|company|it department|site|platform|server|"
        r"bot) (?:has )?(?:auto-?)?blocked)\b",
    ),
)
_SHUT_OUT = (
    rule(
        "_priv asked_me atto bann barre begg blocke called_the_c changed_h changed_t court "
        "cut_me dean deleted goes_p gone_p hr kicked_me lawy never_to no_c no_let no_mes no_mo "
        "no_v not_to polic remo reporte schoo secu soli taken told_me took_m unfo unfr uni "
        "went_p",
        r"\b(?:took|taken|kicked|threw|thrown|cut|deleted|removed|unfollowed|unfriended|banned|barred|reported) me (?:off|out|from|everywhere|on|to|and|completely|as)\b|\bmade (?:it|her \w+|his \w+|their \w+|everything|"
        r"the account) private\b|\b(?:went|gone|goes) private\b|\bchanged (?:her|his|their) (?:number|locks?|address|name|email|job|school)\b|\b(?<!my.)(?<!our.)(?:lawyer|solicitor|attorney|police|court|security)(?:'s)?(?: \w+){0,3} "
        r"(?:letter|emailed|email|wrote|told me)\b|\b(?:lawyer|solicitor|attorney|police|court|dean|school|uni|security|hr)(?:'s)?(?: \w+){0,3} "
        r"(?:warn\w+|walked me|escorted me|told me (?:to (?:stop|leave|keep|stay|go away|back off)|not to|never))\b|\bsecurity(?: \w+)? (?:walk|escort|threw|remov|show)\w*\b|\bno (?:calls|visits|contact|messages|more contact|letters)\b|\b(?:not|never) to (?:come|write|"
        r"call|contact|text|message|show|go near|approach)\b|\bblocked\b|\b(?:told|asked|begged) me (?:to (?:stop|leave|go away|never)|not to|never to)\b|\bcalled the (?:police|cops) on me\b",
    ),
    rule(
        "because_of_m never_cal never_co never_mes never_sp never_ta never_te never_tr "
        "never_write not_to_g not_to_l not_to_s not_to_t",
        r"\bnever (?:contact|write|call|text|message|come|speak|talk|try)(?:\w* (?:to|near))?(?: (?:me|him|her|them))? (?:again|ever|back)\b|\basked (?:\w+ ){1,4}not to (?:tell|give|say|let) (?:me|my)\b|\bbecause of me\b",
    ),
)
_STILL_COMING = (
    rule(
        "anon calls cards churc clas club comment_ commente commenti comments conc cours dms "
        "duol emails exh face_t figu find_o findi foun gam grad gym hand her_ad his_ad home_a "
        "hous i_fou in_pe know_o letters like_ likee likei likes meet- meetu messages new_ad "
        "notes office_h other_ac other_nu parents party payp priv race react_ reacted_ reactin "
        "reacts recit scho sess show spot strav stre texts the_ their_ad turn_u venm wedd "
        "when_he_s when_s when_t worked",
        r"\b(?:home|new|private|his|her|their) address\b|\b(?:found|find|finding|figured|know|worked) out where\b|\bi found (?:her|his|their) (?:new|house|flat|place|address|number)\b|\b(?:sit|stand|slip in|sneak in|be|wait|hang) (?:\w+ )?(?:at|in|by|near) the back\b|"
        r"\b(?:his|her|their)(?: \w+){0,2} (?:graduation|wedding|class|club|gym|session|recital|game|race|show|concert|exhibition|church|course|meet-?up|party|office hours|house|street|school|parents)\b|\b(?:comment|like|react)(?:s|ed|ing)? "
        r"(?:on|to|under) (?:all |every )?(?:of )?(?:his|her|their)\b|\b(?:strava|venmo|spotify|duolingo|paypal)\b|\b(?:[5-9]|\d\d|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|countless) (?:more )?(?:letters|messages|texts|emails|calls|"
        r"voicemails|dms|cards|notes)\b|\bthe \d+(?:th|rd|nd) (?:letter|message|text|email|e-mail|call|card|note|time|one|attempt)\b|\b(?:turn|show) up\b|\bin person\b|\bwhen (?:she|he|they) sees? me\b|\bother (?:account|number)\b|\bface to face\b|\b(?:handwritten|anonymous)\b",
    ),
    rule(
        "a_card_ a_letter_ as_i_w before_i_w email_ facebook_ first_l found_h found_i "
        "found_out_a found_them_a instagram_ linkedin_ openi snapc telegram_ the_pos tikt "
        "whatsapp_ when_i_walk_",
        r"\bfound (?:it|her|him|them|out) anyway\b|\b(?:when|before|as) i walk in\b|\bfirst line\b|\bopening line\b|\b(?:is|would|try|use|via|on) (?:instagram|facebook|whatsapp|telegram|linkedin|email|tiktok|snapchat|a letter|a card|the post) (?:better|instead|next|work|ok)\b",
    ),
)
_SETTLED = (
    rule(
        "accep by_ac by_mi clie cust hug i_'v i_have_st i_sto i'm_m im_mov invited_m "
        "leave_her_b leave_hi leave_it_b leave_t mediato moved_o my_dep my_ren our_com our_te "
        "prosp respe stopped_o unblocked_m unsu",
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
