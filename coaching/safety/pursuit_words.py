"""The words of pursuit: stops, blocks and orders; contact after them; ways round; turning up."""

from coaching.safety.grammar import pattern, rule

BLOCKED = (
    rule("blocked_a blocked_me_a", r"(?:\A|[.!?\n,;] ?)(?:i (?:got )?)?blocked (?:me )?again\b"),
    rule(
        "_blocked_mi",
        r"\b(?:s?he|they|<role>)(?:'?(?:s|d|ve))?(?: (?:has|had|have|just|then|also|even)){0,2} "
        r"blocked mine\b",
    ),
    rule(
        "changed_h changed_t",
        r"\bchanged (?:his|her|their) (?:phone )?(?:number|locks?|email|address|phone|name|"
        r"job)\b[^.!?\n]{0,30}\b(?:to (?:avoid|get away|escape|stop me|hide|block)|because of me|"
        r"so (?:that )?i (?:can'?t|couldn'?t|won'?t))",
    ),
    rule(
        "a_bloc been_bl being_b block_m blocke blocki blocks got_b her_bl his_bl i_am_b i_was_b "
        "i'm_bl im_bl my_bl the_bl their_b unbl",
        r"\b(?:s?he|they|who|<role>|[a-zà-ÿ'-]{2,20})(?:'?(?:s|d|ve))?(?: (?:has|had|have|just|"
        r"then|also|already|now|finally|even|immediately|eventually|went and|straight up|got mad "
        r"and|basically)){0,3} block(?:ed|s|ing)? me\b|\b(?:s?he|they|who|<role>)(?:'?(?:s|d|"
        r"ve))?(?: (?:has|had|have|just|then|also|even)){0,2} block(?:ed|s|ing)? my (?:number|"
        r"accounts?|email|profile|calls|phone)\b|\bblocked me\b|(?:\A|[.!?\n;,] ?)(?:now "
        r")?(?:i'?m )?blocked (?:on|everywhere|across|from)(?= (?:everything|all|every|his|her|"
        r"whatsapp|insta\w*|fb|facebook|snap\w*|there|him|her)\b)|\b(?:i'?m|im|i am|i was|i got|"
        r"been|got|being|i'?ve been|ive been) blocked\b(?! (?:by (?:the|a|it|our|insta\w*|"
        r"facebook|linkedin|whatsapp|google|gmail|twitter|meta|discord|slack|his company|her "
        r"company|our)|from (?:the|a|posting|using)|on (?:the|this) (?:task|ticket|project)|nose|"
        r"out))|\bblocks? me (?:every|each|again|when|on)\b|\b(?:unblock me|(?:her|his|their|the|"
        r"a|my) block\b(?= (?:list|on me|i|so|by)))|\bgot (?:me )?blocked by (?:him|her|them|my)|"
        r"\bblocking me\b",
    ),
    rule(
        "remo restricted_an restricted_m restricted_t unfr",
        r"\b(?:unfriended|removed|restricted) (?:me )?(?:and|then) blocked\b",
    ),
)
LEGAL = (
    rule(
        "_ord avo bai cea haras inj orde peace_b",
        r"\b(?:restraining|protective|protection|no[- ]contact|non-molestation|intervention|"
        r"stay[- ]away|stalking|harassment|anti-harassment|peace) orders?\b|\binjunction\b|"
        r"\bavo\b|\bcease[- ]and[- ]desist\b|\bpeace bond\b|\bharassment warning\b|\bbail "
        r"(?:conditions?|terms)\b|\border of protection\b",
    ),
    rule(
        "campu cop court her_law his_la hr jud magis n't_al n't_leg not_al not_le nt_al nt_leg "
        "officer polic reporte secu soli their_la",
        r"\b(?:police|cops?|officer|court|judge|magistrate|her lawyer|his lawyer|their lawyer|"
        r"solicitor|hr|campus security|security)(?: (?:has|have|had|already|even|came and|also|"
        r"just|then|officer)){0,3} (?:told|warned|ordered|said|says|called|visited|spoke to|came "
        r"to|asked|banned|forbade|forbidden) (?:me|i)(?: (?:to|not|that|i|can'?t|cannot|must|"
        r"mustn'?t|should|shouldn'?t|am|stay|about|never|keep|leave|stop|away|from|again|ever|go|"
        r"near|have|no|any)){1,6}(?= ?(?:contact|her|him|them|harass|text|message|away|near|call|"
        r"writ|email))|\b(?:s?he|they|<role>)(?:'s| has| have|'d| had)? (?:called|went to|"
        r"reported me to|got|involved|rang|phoned|contacted|threatened to call|is calling|will "
        r"call|said (?:s?he|they)(?:'d| would|'ll) call) the (?:police|cops)(?: on me)?\b|"
        r"\breported me (?:to the police )?for (?:harass\w+|stalking)|\b(?:not|n'?t) (?:legally "
        r")?allowed to (?:contact|see|go near|talk to|message|text|call) (?:him|her|them|my "
        r"(?:\w+ )?ex)",
    ),
)
STOP = (
    rule(
        "_stop",
        r"\b(?:told|asked|begged|warned|said|telling|asking|wants?|wanted)(?: (?:me|to|for me|"
        r"please|i should|that i)){0,3} stop\b(?= ?(?:[.,!?;:)…]|\Z|and|but|it\b|\x00|\"))",
    ),
    rule(
        "be_cont be_in_c be_in_touch_w hear_from_m know_m meet_me see_m speak_t speak_w talk_to_m",
        r"\b(?:doesn'?t|didn'?t|does not|did not|don'?t|no longer)(?: ever)? wants? to (?:see|"
        r"talk to|hear from|speak (?:to|with)|meet|be contacted by|be in (?:touch|contact) with|"
        r"know) me\b",
    ),
    rule(
        "quit stop",
        r"\b(?:stop|quit)(?: (?:the )?(?:fucking|bloody|please|all this|even|trying to|ever))?(?: "
        r"to)? (?:(?:contact|text|messag|call|writ|email|reach|dm|bother|harass|follow|pester|"
        r"phon|ring|chas|com|hound|stalk|send|spam|show|turn|try)ing|trying|it and leave)(?: "
        r"(?:to )?(?:me|him|her|them|us|here|over|round|up|around|out|anymore|any ?more|by|"
        r"letters|messages|flowers|gifts|things|to (?:contact|reach|talk)))?",
    ),
    rule(
        "back_of fuc go_aw keep_aw leave_h leave_m leave_t leave_us leavi lose_h lose_m lose_t "
        "stay_a to_get_l to_lea to_move_o to_pis",
        r"\b(?:leave|leaving) (?:me|him|her|them|us|the family) (?:the (?:fuck|hell) )?(?:alone|"
        r"be|in peace)\b|\bto (?:fuck off|piss off|back off|go away|get lost|leave|stay away|move "
        r"on)\b|\b(?:stay|keep) away from (?:me|him|her|them)\b|\bback off\b|\blose (?:my|his|her|"
        r"their) number\b|\bfuck off\b|\bgo away\b",
    ),
    rule(
        "any didn't_w didnt_w do_no doesn't_want_m doesnt_w don' dont i_can' i_cant must_n "
        "mustn nev no_lo no_mo not shouldn to_ne want_n wants_no",
        r"\b(?:do not|don'?t|dont|never|not to|no longer wants? (?:me )?to|doesn'?t want me to|"
        r"not|shouldn'?t|must ?n[o']t|didn'?t want me to|to never|i can'?t|wants? no|no more|"
        r"any)(?: (?:ever|you|even|want (?:to|me to|you to)|be|try to|dare|to))? (?:contact|text|"
        r"texts|message|messages|call|calls|write|email|reach out|dm|bother|come (?:by|over|round|"
        r"near|here|back|to)|talk|speak|ring|phone|see|hear from|show up|turn up|be in touch|get "
        r"in touch|contacting|approach)(?: (?:to|with|from|at|near|of))?(?: (?:me|him|her|them|us|"
        r"my|his|any))?(?: (?:or \w+ (?:me|her|him)|again|anymore|any ?more|ever again|ever|house|"
        r"office|work|at work|over|by|further))?",
    ),
    rule(
        "allowed asked_for_n asked_me_for_n dist never_he never_see never_sp never_ta never_wan "
        "no_c nothing_to_do_wi priva spac time_aw to_be_le told_f told_me_f welc",
        r"\b(?:asked|asking|needs?|wants?|wanted|said|told me|begged|ask|need)(?: (?:me|for|to|"
        r"give|him|her|them|us|s?he|they|needs?|needed|wants?|wanted|some|a lot of|more|that|time "
        r"and|i|should|was|just)){0,7} (?:space|no contact|distance|to be left alone|time away "
        r"from me|privacy)\b|\bnothing to do with me\b|\bnever (?:want(?:s|ed)? to )?(?:see|hear "
        r"from|speak to|talk to) (?:me|you) again\b|\bnot (?:welcome|allowed) (?:there|here|at "
        r"(?:her|his|their)|near|in (?:her|his|their))|\b(?:asked|told) (?:me )?for no contact",
    ),
)
# Contact after a stop, or about to be.
AGAIN = pattern(
    r"\b(?:i (?:text|call|message|email|write|ring|dm|contact|phone) (?:to )?(?:him|her|"
    r"them)(?: \w+){0,2} (?:every|each|daily|all the time|anyway|constantly|nightly)\b|"
    r"i(?:'ve| have|'m| am|'d| had| still| also| just|ve|m)?(?: (?:have|then|also|still|just|"
    r"already|since|been|went and|sent|am|basically|did|went ahead and|couldn'?t help (?:it|"
    r"myself) and|only|literally|have been)){0,3} (?:kept|keep|keeps|keeping|carried on|"
    r"continued|continue) (?:on )?(?:text|messag|call|writ|email|send|try|ring|phon|dm|"
    r"contact|reach|go|show|turn|leav|com|ask|driv|wait|post|beg)\w*|"
    r"i(?:'ve| have|ve|'d| had)?(?: (?:have|then|also|still|just|already|since|been|anyway|"
    r"only|even|maybe|probably|like)){0,3} (?:sent|texted|texting|messaged|messaging|called|"
    r"calling|emailed|emailing|written|wrote|dm'?e?d|rang|phoned|left|posted|mailed|contacted|"
    r"contacting|tried|trying|gone|went|turned up|showed up|shown up|driven|dropped|waited|"
    r"delivered)\b[^.!?\n]{0,60}\b(?:since(?! (?:\w+ )?(?:20|19|may|june|july|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday))|anyway|again|after (?:that|she|he|they)|"
    r"every (?:day|night|week|hour|morning)|still|more|another|even so|regardless|(?:[2-9]|"
    r"\d\d|two|three|four|five|six|seven|eight|nine|ten|twenty|\w+teen|hundreds?|dozens?|"
    r"several|many|loads|a few) (?:more |times|texts|messages|calls|emails|voicemails|letters|"
    r"dms)|her (?:house|work|office|place|flat|mum|mom|sister|parents|friends|door)|his "
    r"(?:house|work|office|place|flat|mum|mom|sister|parents|friends|door))|"
    r"(?:but|and|yet|so|then|since then|since|afterwards?|after that|anyway) i(?:'ve| have|"
    r"ve)?(?: (?:still|just|then|also|already|only|have|did))? (?:texted|messaged|called|"
    r"emailed|wrote|written|dm'?e?d|sent|rang|went|left|kept(?! (?:to|away|my|quiet|silent|it|out|that|off))|keep(?! (?:to|away|my|quiet|silent|it|out|that|off))|contacted|tried|showed up|"
    r"turned up|made|phoned|replied|posted)\b(?! (?:back in|before|off|with it|it alone|her "
    r"alone|him alone|them alone|quiet|home|away|to bed|to sleep|an? (?:apology|sorry) "
    r"(?:once|one))|\w* (?:ok|okay) and (?:stopped|left))|"
    r"i (?:still|keep|kept|can'?t stop|won'?t stop|couldn'?t stop|cannot stop|can'?t help|"
    r"cant stop|constantly|always) (?:text|messag|call|writ|email|send|try|ring|phon|dm|"
    r"contact|reach|go to|wait|driv|show|turn|leav|ask)\w*|"
    r"(?:been|have been|i'?m still|im still|still been) (?:texting|messaging|calling|emailing|"
    r"writing|sending|dming|ringing|phoning|leaving|contacting|trying to (?:reach|contact|"
    r"call)) |broke (?:it|the no[- ]contact|no[- ]contact|that|the rule|my promise))"
)
OVERRIDE = pattern(
    r"\b(?:(?:s?he|they) (?:can'?t|cannot|cant|couldn'?t|won'?t be able to|has no choice but|"
    r"has to|have to|must|'ll have to|will have to|is forced to) (?:\w+ )?(?:ignore|refuse|"
    r"avoid|escape|say no|not (?:answer|reply|read|respond)|answer|reply|listen|read|see|hear "
    r"me|talk|respond|face|hear)\b|(?:impossible|hard) to ignore|make (?:him|her|them|my "
    r"(?:\w+ )?<role>) (?:talk|listen|answer|reply|respond|see|hear|understand|read|unblock|"
    r"notice|face|take me)|force (?:him|her|them) to|get (?:him|her|them) to (?:unblock|"
    r"listen|answer|reply|respond|talk|open|read|see me|hear me|change (?:his|her|their) "
    r"mind)|"
    r"(?:won'?t|not going to|not gonna|refuse to|can'?t|never going to|not|will never|i'?ll "
    r"never|never) (?:give up|giving up|take no for an answer|stop (?:trying|until|till)|let "
    r"(?:her|him|them) go|accept (?:it|that|this|no))|(?:un)?til+ (?:s?he|they) (?:opens?|"
    r"lets?|speaks?|picks?|gives?|caves?|talks?|answers?|repl(?:y|ies)|responds?|listens?|"
    r"unblocks?|hears? me|sees? me|comes? (?:out|back)|takes? me)|get (?:through|round|around|"
    r"past) (?:to )?(?:him|her|them|the block|it|being blocked|this)|get (?:around|round|"
    r"past) (?:a|the|her|his|their|being) block\w*|bypass)\b"
)
OTHER_WAY = pattern(
    r"\b(?:(?:new|another|different|other|second|2nd|fake|burner|alt|spare|secret|throwaway|"
    r"backup|anonymous|private|withheld|third) (?:\w+ )?(?:accounts?|numbers?|profiles?|"
    r"phones?|sims?|emails?|e-mails?|insta\w*|instagram|ig|facebook|fb|tinder|address|handle|"
    r"username|snap\w*|whatsapp|tiktok|line|gmail|linkedin|discord|telegram|twitter)|(?:made|"
    r"create[ds]?|creating|making|set(?:ting)? up|open(?:ed|ing)?|use[ds]?|using|got|bought|"
    r"buy|get|getting|make|register\w*) (?:a |an |my |up )?(?:new|another|different|fake|"
    r"burner|second|alt|throwaway|google voice|textnow|sim)|from (?:my|a|the|his|her) "
    r"(?:\w+'s |\w+ )?(?:mum|mom|mother|dad|sister|brother|friend|friend's|mum's|mom's|mate|"
    r"mate's|work|cousin|cousin's|roommate|roommate's|office|burner|landline|other|wife's|"
    r"husband's|coworker|coworker's|colleague's|housemate's|flatmate's|daughter's|son's|"
    r"boss's)(?:'s)? ?(?:phone|number|account|mobile|email|insta\w*|facebook|line|cell|"
    r"whatsapp|laptop|profile)|"
    r"(?:via|through|on|by|over|thru|using) (?:venmo|paypal|cash ?app|zelle|spotify|duolingo|"
    r"strava|bank transfers?|paytm|gpay|monzo|revolut|google docs?|goodreads|etsy|vinted|"
    r"depop|ebay|airbnb|words with friends|chess\.com|steam|xbox|psn|playstation|linkedin|"
    r"email|e-mail|facebook|insta\w*|twitter|tiktok|snapchat|telegram|whatsapp|sms|text|"
    r"discord|post|letter|slack|teams|signal|reddit|her (?:mum|mom|mother|sister|brother|"
    r"friend|friends|work|boss|office)|his (?:mum|mom|mother|sister|brother|friend|friends|"
    r"work|boss|office)|(?:a )?(?:mutual|common) friends?)|no caller id|unknown number|hide "
    r"my number|\*67|withheld)\b"
)
WANTS = pattern(
    r"\b(?:should i|shall i|can i|could i|may i|do i (?:try|text|call|email|write|message|go|"
    r"send|use)|how (?:do|can|should|could|would) i (?:\w+ ){0,3}(?:reach|contact|get|tell|"
    r"talk|let|make|message|text|write|explain|apologi[sz]e|send|win|convince|find|show|speak|"
    r"approach|email|say|fix|reconnect)|what (?:can|do|should|could) i (?:write|say|send|text|"
    r"do|put|try)|what(?:'s| is) (?:the|another|a good|the best) (?:best )?(?:way|message)|"
    r"help me (?:write|reach|contact|get|find|say|text|word|message|draft)|(?:i )?(?:want|"
    r"wanna|need|plan|going|gonna|about|have|trying|thinking (?:of|about)|thought about|"
    r"considering|would like|hoping|intend|tempted|must|dying)(?: (?:to|i should|about|just|"
    r"of|really|go|try|up)){0,3} (?:reach|contact|tell|talk|text|texting|message|messaging|"
    r"call|calling|email|emailing|write|writing|explain|send|sending|apologi[sz]e|see|speak|"
    r"go|show|turn|find|get (?:through|hold|her|him)|win|fix|ask|ring|post|mail|dm|visit|try|"
    r"make|use|using|show up|writing|leave|reply)\b|draft (?:me )?(?:a|an|something)|write "
    r"(?:me )?(?:a|an|something|the)|any way to (?:reach|contact|talk|get|message)|another "
    r"way to|a way to (?:reach|contact|talk|get|message)|(?:next|best) (?:move|step|channel)|"
    r"i(?:'ll| will|'m going to|'m gonna|m gonna) (?:\w+ )?(?:text|call|message|email|write|"
    r"go|send|try|make|show|turn|find|ring|dm|wait|drive|keep|post|use))\b"
)
UNSURE = pattern(
    r"\b(?:think|thinks|maybe|perhaps|might|may|possibly|probably|wonder\w*|not sure|unsure|"
    r"know|tell|see|check|suspect|guess\w*|assum\w+|seems?|afraid|scared|worried|fear|"
    r"convinced|paranoid|bet|feels like|did|has|have|hope|in case|or|if|whether|unless|before|"
    r"don'?t want|didn'?t|hasn'?t|haven'?t|not|n't|never|why would|he'?ll|she'?ll|they'?ll|"
    r"will|would|could|gonna|going to|get|getting)\b(?: \w+){0,5} ?\Z"
)
_HOME = (
    r"(?:house|home|place|flat|apartment|apt|office|work|workplace|job|gym|school|uni|class|"
    r"classes|building|door|doorstep|street|dorm|parents'? (?:house|place)|mum'?s|mom'?s|"
    r"parents'?|church|shop|store|salon|cafe|café|bar|studio|campus|driveway|front door|car|"
    r"bus stop|station|yoga class|hotel|clinic|hospital|restaurant)"
)
AT_THEIRS = (
    rule(
        "camp hang hung loi lur park sat sit stake_ou staked staki stand stoo wai",
        rf"\b(?:wait(?:ed|ing)?|sit(?:ting)?|sat|camp(?:ed|ing)?(?: out)?|park(?:ed|ing)?|"
        rf"stand(?:ing)?|stood|hang(?:ing)?(?: around| about)?|hung(?: around| about| out)?|"
        rf"lurk(?:ed|ing)?|loiter(?:ed|ing)?|stak(?:e|ed|ing) out)(?: (?:for (?:him|her|them)|all "
        rf"(?:day|night)|there|in my car|down|up|around|for hours|the car))?(?: (?:right |just |"
        rf"directly )?(?:outside|in front of|by|near|across from|opposite|down the (?:road|street) "
        rf"from|at|on|round the corner from|outside of)) (?:of )?(?:his|her|their|my (?:\w+ "
        rf"){{0,2}}<role>'?s|[a-z]{{2,15}}'s) (?:\w+ )?{_HOME}\b",
    ),
    rule(
        "outs",
        rf"\b(?:i'?m|im|i am|i was|i'?ve been|i'?ll be|i will be|be|currently|right now) (?:\w+ "
        rf"){{0,3}}outside (?:his|her|their|my (?:\w+ )?ex'?s?(?:'s)?) (?:\w+ )?{_HOME}\b",
    ),
    rule(
        "ambus appr bump_ catc confr corne grab interc run_i surp wait_f waiting_f",
        r"\b(?:wait(?:ing)? for|catch|ambush(?:ing)?|corner(?:ing)?|confront(?:ing)?|"
        r"intercept(?:ing)?|surpris(?:e|ing)|grab|bump into|run into|approach) (?:him|her|them) "
        r"(?:when (?:s?he|they)(?:'s| is| are)? (?:leav\w+|com\w+|finish\w+|get\w*|go\w*|walk\w*|"
        r"off)|on (?:his|her|their) (?:way|commute|run|lunch|break)|after (?:work|class|school|"
        r"(?:his|her|their) (?:shift|class|gym|run|lunch))|at (?:his|her|their) (?:car|house|home|"
        r"door|gym|bus stop|station|parents))",
    ),
    rule(
        "addres where_he where_s where_they",
        r"\b(?:found out|worked out|figured out|tracked down|looked up|googled|know|got)(?: \w+){0,2} "
        r"(?:where (?:s?he|they) (?:lives?|works?|is living|are living|parks?|goes|trains?|hangs?)|"
        r"(?:his|her|their) (?:home |new |work )?address)\b[^.!?]{0,60}\b(?:should|could|might|maybe|"
        r"gonna|going to|thinking of|i'?ll|i will|i'?m|so i|and|to)(?: (?:i|just|go|and|then|drive|"
        r"over|there|be)){0,4} (?:wait|sit|stand|park|hang|lurk|watch)(?:t?ing)?(?: (?:around|about|"
        r"out|up|in my car|for (?:him|her|them)))* (?:outside|out front|in front|nearby|there|across|"
        r"until|(?:him|her|them))\b",
    ),
    rule(
        "_follow_ _followe _followi _tai",
        r"\b(?:i|i'?ve|i'?ll|i'?m|to|and|just|gonna)(?: \w+){0,2} (?:follow|followed|following|"
        r"tail|tailed|tailing) (?:him|her|them|my (?:\w+ )?(?:ex|crush|wife|husband|girlfriend|"
        r"boyfriend))(?: \w+)? (?:home|to (?:work|the|his|her|their|see|find)|around (?:town|all "
        r"day|campus)|after (?:work|class)|from (?:work|the)|in my car|everywhere)\b",
    ),
    rule(
        "cycl drive driving_b driving_p drove_b drove_p going_b going_p walki",
        rf"\b(?:driv(?:e|en|ing)|drove|cycl(?:e|ed|ing)) (?:past|by) (?:his|her|their|my (?:\w+ "
        rf"){{0,2}}(?:<role>|ex)'?s) (?:\w+ )?{_HOME}\b(?= (?:to (?:see|check|look)|every|again|"
        rf"most|a (?:few|lot)|at night|\d|several|twice|hoping|sometimes|all the|just to|late|"
        rf"daily|and (?:his|her|the) (?:car|light)))|\b(?:keep|kept|been|started|always) "
        rf"(?:driving|walking|going|cycling) (?:past|by) (?:his|her|their|my ex'?s) (?:\w+ "
        rf")?{_HOME}\b",
    ),
)
TURN_UP = (
    rule(
        "surprise_ surprisi",
        r"\bsurpris(?:e|ing) (?:him|her|them) (?:at|in|outside|on) (?:his|her|their) (?:\w+ "
        r")?(?:flat|house|home|work|office|place|door|apartment|doorstep|gym|school|job|hotel)\b",
    ),
    rule(
        "apar apt bar buil bus_s caf campu car churc clas clini doo dorm drive fla front_d gym "
        "hom hosp hote hous job mom' moms mum' mums offi parents plac resta salo schoo shop "
        "stati store stree studi uni work yoga",
        rf"\b(?:show(?:ed|ing)?(?: up)?|turn(?:ed|ing)? up|go(?:ing)?|went|driv(?:e|ing)|drove|"
        rf"com(?:e|ing)|came|drop(?:ped|ping)?|stop(?:ped|ping)?|pop(?:ped|ping)?|swing(?:ing)?|"
        rf"fly(?:ing)?|flew|travel\w*|head(?:ed|ing)?|walk(?:ed|ing)?|visit(?:ed|ing)?|"
        rf"get(?:ting)? on a (?:plane|train)|knock(?:ed|ing)?|bang(?:ed|ing)?)(?: (?:up|by|round|"
        rf"over|around|in|down|out|straight|unannounced|anyway|again|on|back|and)){{0,3}}(?: (?:to|"
        rf"at|on|into|by|round|outside|near))? (?:his|her|their|my (?:\w+ ){{0,2}}<role>'?s|"
        rf"[a-z]{{2,15}}'s) (?:\w+ )?{_HOME}\b",
    ),
    rule(
        "drive driving_b driving_over_t driving_r driving_th fly go_ov go_r go_the going_ov "
        "going_r going_th see_her_i see_him_i see_them_i show_u showed talk_to_h talk_to_t "
        "turn_u turned_u went_ov went_r went_the",
        r"\b(?:just |gonna |going to |to |i'?ll |i'?m |i |should i )(?:just )?(?:turn(?:ed)? up|"
        r"show(?:ed)? up|driv(?:e|ing) (?:over |round |back )?there|fly(?:ing)? (?:over |out "
        r")?there|go(?:ing)? (?:there|over|round|over there|round there)|went (?:there|over|"
        r"round)|see (?:him|her|them) in person|talk to (?:him|her|them) (?:in person|face to "
        r"face))\b",
    ),
)
WELCOME = pattern(
    r"\b(?:our (?:date|meeting|appointment|lunch|dinner|call|flight|session|shift|interview|"
    r"plans?)|for (?:an?|my|the|our) (?:interview|date|appointment|meeting|lift|viewing|"
    r"lesson|audition|exam|delivery|pick ?up)|stood me up|we(?:'d| had)? (?:agreed|arranged|"
    r"planned|said)|(?:s?he|they)(?:'d| had)? (?:invited|asked me to (?:come|wait|meet)|told "
    r"me to (?:come|wait|meet)|said to (?:come|wait|meet|pop|drop))|pick(?:ed|ing)? (?:him|"
    r"her|them|my \w+) up|give (?:him|her) a lift|never (?:showed|turned|came) (?:up|out|"
    r"down)|welfare|is (?:s?he|they) ok\w*|check (?:s?he|they|on|if)(?:'s)?|make sure (?:s?he|"
    r"they)|see if (?:s?he|they)(?:'s| is|'re| are) (?:ok|okay|alright|all right|alive|safe)|"
    r"worried|with (?:soup|cake|cookies|flowers and a card|his (?:post|mail|keys|coat)|her "
    r"(?:post|mail|keys|coat)))\b"
)
SELLING = pattern(
    r"\b(?:prospects?|sales|demo(?:ed|s)?|pitch(?:ed)?|my boss|quota|crm|leads?|pipeline|"
    r"client|customer|cold (?:call|email|outreach)|unsubscrib\w*|take (?:me|us) off (?:your|"
    r"the|our) list|mailing list|newsletter|vendor|procurement|recruiter|not interested|"
    r"candidate)\b"
)
SELF_IMPOSED = pattern(
    r"\b(?:my (?:therapist|friends?|sister|mum|mom|coach)|i(?:'m| am|'ve| have)?(?: \w+){0,2} "
    r"(?:doing|started|trying|on day|attempting)|day \d+ of|\d+ days? (?:of|into)|friends? "
    r"(?:said|say|told)|therapist says) (?:\w+ ){0,4}no[- ]contact|(?:therapist|friends?|"
    r"sister|mum|mom|coach|brother|everyone|people)(?: \w+){0,2} (?:says?|said|told me|tells "
    r"me|telling me|keeps? (?:saying|telling)|thinks?) (?:\w+ ){0,4}(?:stop|leave|not|don'?t|"
    r"block)"
)
BY_USER = pattern(
    r"\b(?:i|i'?ve|i'?d|i'?ll|we|should i|can i|do i|i'm|im|told (?:him|her|them|my \w+)|"
    r"asked (?:him|her|them|my \w+)|want (?:him|her|them))(?: (?:to|told|asked|want|wish|just|"
    r"have|had|should|can|could|will|might|also|already|then|wanted|need|tried|really|decided|"
    r"could just|would|did|him|her|them|never|not|must|please|finally|kept|asking|telling|"
    r"going|gonna|better|probably|am|the|be|about)){0,5} ?\Z"
)
TOLD = pattern(
    r"\b(?:s?he|they|who|it|<role>|[a-zà-ÿ]{2,20})(?:'?(?:s|d|ve))? ?(?:(?:has|had|have|just|"
    r"then|also|already|literally|straight up|clearly|finally|once|twice|very|explicitly|"
    r"repeatedly|basically|specifically|last|only|texted|called|replied|and|to|even|has also|"
    r"messaged|wrote|kept|keeps|was|is) ){0,4}(?:said|says|told|asked|asks|texted|wrote|"
    r"replied|begged|warned|messaged|answered|demanded|ordered|screamed|yelled|wants?|wanted|"
    r"doesn'?t|telling|asking|saying|told me|made (?:it )?(?:very )?clear|insists?|insisted|"
    r"emailed|posted|sent|responded|dm'?d|were|was)\b[^.!?\n]{0,80}\Z|\b(?:told|asked|begged|"
    r"warned|ordered) (?:me )?(?:\w+ ){0,3}\Z|\x00"
)
USERS_ORDER = pattern(
    r"\b(?:i|we)(?: \w+){0,4} (?:a|an|the|my)? ?\Z|\bmy \Z|\bemergency \Z|\bpurchase \Z|\bher "
    r"(?:ex|husband)[^.!?\n]{0,40}\Z"
)
THEIRS_AFTER = pattern(
    r"\A (?:against|on) (?:him|his|her ex|my (?:ex|husband|wife|dad|father|stalker)|them|the)\b"
)
BUSINESS = pattern(
    r"\b(?:our (?:lawyer|legal team|company)|trademark|copyright|infring\w+|landlord (?:and|"
    r"sent)|invoice)\b"
)
CONTACTED = pattern(
    r"\bi(?:'?ve| have)?(?: (?:then|just|also|still|already|only|have|had|went and|even|"
    r"obviously|of course))"
    r"{0,3} (?:texted|messaged|called|emailed|wrote|written|sent|dm'?e?d|contacted|rang|"
    r"phoned|went|mailed|posted|"
    r"tried|left)\b(?! (?:it alone|home|him alone|her alone|them alone|quiet|to (?:bed|sleep)))"
)
LONGING = pattern(r"\b(?:my ex|i (?:miss|love|need|want|just|only|still)|get (?:him|her) back)\b")
UNBLOCK = (
    rule(
        "_unb unbl",
        r"\b(?:make|get|convince|force|beg|ask(?:ing)?|persuad\w+|want|trick)(?:ing)? (?:him|her|"
        r"them|my (?:\w+ ){0,2}<role>) (?:to |into )?unblock(?:ing)?\b|\b(?:s?he|they)(?:'ll| "
        r"will| to)? unblocks? me\b|\bunblock me\b",
    ),
    rule(
        "bloc",
        r"\b(?:get|getting|got|go|going|work|way|ways|bypass\w*|beat|dodge|evade|avoid) "
        r"?(?:around|round|past|through|over)? (?:a |the |his |her |their |being )?(?:block|"
        r"blocked|blocks)\b(?! (?:by|ad|of flats))",
    ),
)
OTHER_BLOCK = pattern(
    r"\bi(?:'?ve| have)? (?:\w+ )?blocked (?:him|her|them)|\bblock of\b|writer'?s|road ?block|"
    r"ad ?block"
)
AND_THEN = pattern(
    r"\b(?:but|and|then|so|now|because|since) (?:then |now |that )?(?:s?he|they)? ?\Z"
)
MADE = pattern(
    r"\bi(?:'ve| have|'m| am|ve|m)?(?: \w+)? (?:made|created|set up|opened|bought|got|using|"
    r"used|making|creating|downloaded|borrowed) (?:\w+ ){0,3}(?:account|number|profile|phone|"
    r"sim|email|insta\w*|app)\b|\bso i(?:'ve| have)? (?:made|got|used|messaged|texted|emailed|"
    r"called|wrote|sent|dm'?d|found|tried)\b"
)
KEEPS = pattern(
    r"\b(?:i (?:can'?t|cant|cannot|won'?t|don'?t want to|couldn'?t) stop (?:texting|messaging|"
    r"calling|writing|emailing|contacting|myself from)|"
    r"i(?:'ve| have)? ?(?:still )?(?:kept|keep) (?:texting|messaging|calling|writing|emailing|"
    r"contacting|sending|trying|ringing|going|showing|turning|leaving)|"
    r"(?:even )?(?:though|after|although|despite) (?:s?he|they|being|my|him|"
    r"her)\b[^.!?\n]{0,40}(?:said|told|asked|asking|telling|saying|wants?|wanted))"
)
ASKED = pattern(
    r"\A(?:asked|needs?|wants?|wanted|said|told me|begged|never wants|nothing to do with me|lose)"
)
THEY_WAIT = pattern(
    r"\b(?:s?he|they|we|you|who|<role>|people|taxi|driver|courier|uber)(?:'?(?:s|d|ll|ve|"
    r"re))?(?: \w+){0,3} ?\Z"
)
MADE_ACCOUNT = pattern(
    r"\bi(?:'?ve| have|'?m| am)? (?:made|created|set up|opened|got|using|used|making|creating|"
    r"bought) (?:\w+ ){0,3}"
    r"(?:account|number|profile|phone|sim|email|insta\w*)\b"
)
FULL_STOP = pattern(
    r"\A(?:stop (?:contact|text|call|messag|writ|email|reach|bother|harass|phon|ring|"
    r"dm)\w*(?: out)?(?: (?:me|him|her|them))?\Z|leav\w+ (?:me|him|her|them) alone|"
    r".*\b(?:contact|hear from) (?:me|him|her|them)|.*\bno contact|lose |never )"
)
DOORS = pattern(
    r"\b(?:(?:new|another|different|other|second|2nd|fake|burner|alt|spare|secret|throwaway|"
    r"private|withheld|unknown) "
    r"(?:\w+ )?(?:accounts?|numbers?|profiles?|phones?|sims?|insta\w*)|no caller id|hide my "
    r"number|withheld|\*67|"
    r"(?:venmo|paypal|cash ?app|zelle|bank transfers?|monzo|revolut|spotify|duolingo) "
    r"(?:messages?|requests?|notes?|payments?))\b"
)
THROUGH_OTHERS = pattern(
    r"\b(?:writ|text|call|messag|talk|contact|email|ring|phon|speak|go|ask)\w* (?:to |with "
    r")?(?:his|her|their) "
    r"(?:\w+ )?(?:mother|mum|mom|dad|father|sister|brother|friends?|family|boss|parents|work|"
    r"employer|cousin)\b"
)
AT_TIMES = pattern(
    r"\b(?:call|ring|phone|text|email|message|write)\w*(?: (?:to )?(?:me|him|her|them))? ?(?:at (?:work|night|the office)|after (?:\d+|nine|ten|work)|before (?:\d+|noon|work)|"
    r"during \w+|so (?:early|late)|on (?:sundays?|weekends)|this (?:early|late))\b(?! or\b)"
)
